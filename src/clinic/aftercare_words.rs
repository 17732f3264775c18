//! The days around a massage in plain words: the timeline, and what to do and to leave. It says what TIMING.md's table
//! says, and nothing else.

use super::{
    aftercare::{Aftercare, Clash, Day, Phase, Stretch},
    season_words::distance,
};
use crate::{
    domain::{race::Race, run::Run},
    print::handout::{DayAdvice, DayMark, RunNote, TimelineDay, TimelineRun},
    words::Arg,
};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

/// A day of the timeline is marked by what matters most on it.
fn mark(day: &Day<'_>) -> DayMark {
    match day {
        Day { own: true, .. } => DayMark::Massage,
        Day { booked, .. } if !booked.is_empty() => DayMark::Booked,
        Day { phase: Some(Phase::Race(_)), .. } => DayMark::Race,
        Day { phase: Some(Phase::Healing(_)), .. } => DayMark::Healing,
        Day { phase: Some(Phase::Before(_)), .. } => DayMark::NoMassage,
        Day { light: true, .. } => DayMark::Light,
        Day { good: Some(_), .. } => DayMark::GoodForMassage,
        _ => DayMark::Plain,
    }
}

impl Aftercare<'_> {
    fn say(&self, key: &str) -> String {
        self.house.words.say(key, &[])
    }

    fn of_race(&self, key: &str, race: &Race) -> String {
        self.house.words.say(key, &[("race", race.name.clone().into())])
    }

    /// With the race's name where the timeline has several.
    fn of_which_race(&self, key: &str, race: &Race) -> String {
        let touches = |race: &&Race| self.days().any(|date| race.date <= date && date <= race.last_day());
        match self.runner.races.iter().filter(touches).count() {
            ..2 => self.say(&format!("{key}-only")),
            _ => self.of_race(key, race),
        }
    }

    fn time(&self, at: NaiveDateTime) -> String {
        self.house.words.time(at.time(), self.house.clinic.hour_style)
    }

    /// Every day of the timeline, with the client's own runs.
    pub fn timeline(&self) -> Vec<TimelineDay> {
        let clashes = self.clashes();
        let first = self.days().next();
        self.days()
            .map(|date| {
                let day = self.what(date);
                let named = Some(date) == first || date.day() == 1;
                TimelineDay {
                    weekday: self.say(&format!("weekday-short-{}", date.weekday().number_from_monday())),
                    date: if named { self.house.words.short_day(date) } else { date.day().to_string() },
                    mark: mark(&day),
                    word: self.word(&day),
                    time: self.times(&day),
                    runs: self.runs_on(date, &clashes),
                }
            })
            .collect()
    }

    /// What a day is, in a word or two.
    fn word(&self, day: &Day<'_>) -> String {
        let key = match (mark(day), day.phase) {
            (DayMark::Massage | DayMark::Booked, Some(Phase::Race(_))) => "timeline-race-and-massage",
            (DayMark::Massage, _) => "timeline-massage",
            (DayMark::Booked, _) => "timeline-booked",
            (DayMark::Race, _) => "timeline-race",
            (DayMark::Healing, _) => "timeline-healing",
            (DayMark::NoMassage, Some(Phase::Before(race))) if self.is_mild(race) => "timeline-better-not",
            (DayMark::NoMassage, _) => "timeline-no-massage",
            (DayMark::Light, _) => "timeline-light",
            (DayMark::GoodForMassage, _) => "timeline-good",
            (DayMark::Plain, _) => return String::new(),
        };
        self.say(key)
    }

    /// When the day's massages are.
    fn times(&self, day: &Day<'_>) -> String {
        let own = day.own.then_some(self.appointment.start);
        let starts = own.into_iter().chain(day.booked.iter().map(|row| row.appointment.start));
        starts.map(|start| self.time(start)).collect::<Vec<_>>().join(", ")
    }

    fn runs_on(&self, date: NaiveDate, clashes: &[Clash<'_>]) -> Vec<TimelineRun> {
        let is_clashing = |run: &Run| clashes.iter().any(|clash| clash.run == run);
        let mut runs: Vec<&Run> = self.runner.runs.iter().filter(|run| run.start.date() == date).collect();
        runs.sort_by_key(|run| run.start);
        let planned = runs.into_iter().map(|run| TimelineRun {
            kind: run.kind,
            text: self.run_words(run),
            note: if is_clashing(run) { RunNote::Clashes } else { RunNote::Stays },
        });
        let better = clashes.iter().filter(|clash| clash.better == Some(date)).map(|clash| TimelineRun {
            kind: clash.run.kind,
            text: self.say(&format!("timeline-better-{}", clash.run.kind.code())),
            note: RunNote::Better,
        });
        planned.chain(better).collect()
    }

    /// `Long run, 30 km`
    fn run_words(&self, run: &Run) -> String {
        let length = match run.km {
            Some(km) => distance(self.house, km),
            None => self.house.words.say("season-minutes", &[("minutes", run.minutes.to_string().into())]),
        };
        self.house.words.say(&format!("timeline-run-{}", run.kind.code()), &[("length", length.into())])
    }

    /// What to do and what to leave, stretch by stretch; days without advice are left out.
    pub fn advice(&self) -> Vec<DayAdvice> {
        let clashes = self.clashes();
        let mut advice = Vec::new();
        for stretch in self.stretches() {
            let within = |clash: &&Clash<'_>| {
                let date = clash.run.start.date();
                stretch.first <= date && date <= stretch.last
            };
            let runs: Vec<String> = clashes.iter().filter(within).map(|clash| self.clash_line(clash)).collect();
            let to_do = self.to_do(&stretch.day);
            let mut to_leave = self.to_leave(&stretch);
            to_leave.extend(runs);
            let is_race = matches!(stretch.day.phase, Some(Phase::Race(_)));
            if to_do.is_empty() && to_leave.is_empty() && !is_race {
                continue;
            }
            advice.push(DayAdvice {
                date: self.range(stretch.first, stretch.last),
                title: self.title(&stretch),
                to_do,
                to_leave,
                mark: mark(&stretch.day),
            });
        }
        advice
    }

    fn title(&self, stretch: &Stretch<'_>) -> String {
        let day = &stretch.day;
        let mut parts = Vec::new();
        if day.own {
            parts.push(self.say("handout-massage-day"));
        }
        if !day.booked.is_empty() {
            let times = self.times(&Day { own: false, ..day.clone() });
            parts.push(self.house.words.say("handout-booked-day", &[("time", times.into())]));
        }
        match day.phase {
            Some(Phase::Race(race)) => parts.push(race.name.clone()),
            Some(Phase::Healing(race)) => parts.push(self.of_which_race("handout-healing", race)),
            Some(Phase::Before(race)) if !day.own => parts.push(self.of_which_race("handout-before-race", race)),
            None if day.light => {
                let count = (stretch.last - stretch.first).num_days() + 1;
                parts.push(self.house.words.say("handout-light-day", &[("days", count.into())]));
            }
            _ => {}
        }
        parts.join(" · ")
    }

    fn to_do(&self, day: &Day<'_>) -> Vec<String> {
        let mut keys = Vec::new();
        match day.phase {
            Some(Phase::Healing(_)) => keys.push("handout-healing-do"),
            // Nobody is told to jog on the day of a race.
            Some(Phase::Race(_)) if day.own => {}
            _ if day.own => keys.push("handout-massage-day-do"),
            Some(Phase::Race(_)) if day.close => keys.push("handout-before-race-do"),
            Some(Phase::Race(_)) => {}
            _ if day.light => keys.push("handout-light-day-do"),
            Some(Phase::Before(_)) => keys.push("handout-before-race-do"),
            None => {}
        }
        if day.own {
            keys.push("handout-massage-day-sore");
        }
        keys.into_iter().map(|key| self.say(key)).collect()
    }

    fn to_leave(&self, stretch: &Stretch<'_>) -> Vec<String> {
        let day = &stretch.day;
        let mut lines = Vec::new();
        if day.own {
            lines.extend(self.hard_again().map(|(until, time)| {
                let until = [("day", self.house.words.weekday_and_day(until).into()), ("time", time.into())];
                self.house.words.say("handout-no-hard-workout-until", &until)
            }));
        }
        if day.light && !matches!(day.phase, Some(Phase::Race(_) | Phase::Healing(_))) {
            lines.push(self.say("handout-light-day-leave"));
        }
        let next = stretch.last + Days::new(1);
        // Of a day on which a massage is booked it is not said that there should be none.
        let key = match day.phase {
            _ if day.has_massage() => None,
            Some(Phase::Race(race)) if self.is_marathon(race) && !self.what(next).has_massage() => {
                Some("handout-no-massage-nor-tomorrow")
            }
            Some(Phase::Race(race) | Phase::Before(race)) if self.is_mild(race) && !day.close => {
                Some("handout-better-no-massage")
            }
            Some(_) => Some("handout-no-massage"),
            None => None,
        };
        lines.extend(key.map(|key| self.say(key)));
        lines
    }

    /// When hard workouts are fine again: the day and the time; `None` when the clinic's rules have no such hours.
    pub fn hard_again(&self) -> Option<(NaiveDate, String)> {
        let hours = self.house.rules.hard_after_hours;
        let again = self.house.zone.local(self.appointment.ends_at() + i64::from(hours) * 60);
        (hours > 0).then(|| (again.date(), self.time(again)))
    }

    fn clash_line(&self, Clash { run, better }: &Clash<'_>) -> String {
        let words = self.house.words;
        let mut facts: Vec<(&'static str, Arg)> = vec![
            ("run", words.say(&format!("run-{}", run.kind.code()), &[]).into()),
            ("day", words.weekday(run.start.date()).into()),
            ("time", self.time(run.start).into()),
        ];
        match better {
            Some(better) => {
                facts.push(("better", words.weekday_and_day(*better).into()));
                words.say("handout-run-clashes", &facts)
            }
            None => words.say("handout-run-clashes-no-day", &facts),
        }
    }

    /// `Thu, May 7 – Fri, May 8`
    pub fn range(&self, first: NaiveDate, last: NaiveDate) -> String {
        let words = self.house.words;
        if first == last {
            return words.short_weekday_and_day(first);
        }
        let ends =
            [("first", words.short_weekday_and_day(first).into()), ("last", words.short_weekday_and_day(last).into())];
        words.say("handout-day-range", &ends)
    }
}

#[cfg(test)]
mod tests {
    use crate::{domain::run::RunKind, words::Words};

    #[test]
    fn there_are_words_for_every_kind_of_run() {
        for kind in [RunKind::Easy, RunKind::Long, RunKind::Hard] {
            for key in ["timeline-run", "timeline-better", "run"] {
                assert!(Words::english().has(&format!("{key}-{}", kind.code())), "{key} {}", kind.code());
            }
        }
    }
}
