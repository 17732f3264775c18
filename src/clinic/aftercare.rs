//! What to do and what to leave on each day after a massage. Source: TIMING.md, "Aftercare, by day".

use super::{
    desk::House,
    runner::{Runner, proposal},
};
use crate::{
    domain::{
        appointment::Appointment,
        race::{Priority, Race},
        run::{Run, RunKind},
    },
    print::handout::{DayAdvice, DayMark},
    timing::{RunnerCalendar, check::check, rule::Rule},
};
use chrono::{Days, NaiveDate};

/// A race within this many days after the massage draws the days up to it and past it.
const RACE_IN_SIGHT_DAYS: i64 = 14;
/// How far ahead good days for the next massage are named.
const GOOD_DAYS_AHEAD: i64 = 42;
/// How far a clashing run is moved at most.
const FURTHEST_MOVE_DAYS: u64 = 14;

/// An appointment with what its aftercare depends on.
pub(super) struct Aftercare<'a> {
    pub house: &'a House,
    pub runner: &'a Runner,
    pub appointment: &'a Appointment,
}

/// What a day is, the most important first.
#[derive(Clone, Copy, PartialEq)]
enum Kind<'a> {
    Race(&'a Race),
    Healing(&'a Race),
    Massage,
    BeforeRace(&'a Race),
    Light,
    Recovery(&'a Race),
}

impl<'a> Aftercare<'a> {
    fn day(&self) -> NaiveDate {
        self.appointment.start.date()
    }

    fn is_marathon(&self, race: &Race) -> bool {
        race.marathon || race.km >= self.house.rules.marathon_km
    }

    /// Only better left, not forbidden: before and on a training race that is no marathon.
    fn is_mild(&self, race: &Race) -> bool {
        race.priority == Priority::C && !self.is_marathon(race)
    }

    /// The first and last good day after a marathon, counted from its last day.
    fn recovery_days(&self) -> (i64, i64) {
        let [first, last] = self.house.rules.post_race_days.map(i64::from);
        (first.max(2), last)
    }

    fn kind_of(&self, date: NaiveDate) -> Option<Kind<'a>> {
        let (good_from, good_until) = self.recovery_days();
        let close = i64::from(self.house.rules.pre_race_days[0]);
        let after = (date - self.day()).num_days();
        let find = |fits: &dyn Fn(&Race) -> bool| {
            let mut races: Vec<&'a Race> = self.runner.races.iter().filter(|race| fits(race)).collect();
            races.sort_by_key(|race| race.priority);
            races.first().copied()
        };
        let since = |race: &Race| (date - race.last_day()).num_days();
        if let Some(race) = find(&|race| race.date <= date && date <= race.last_day()) {
            return Some(Kind::Race(race));
        }
        if let Some(race) = find(&|race| self.is_marathon(race) && (1..good_from).contains(&since(race))) {
            return Some(if after == 0 { Kind::Massage } else { Kind::Healing(race) });
        }
        if after == 0 {
            return Some(Kind::Massage);
        }
        if let Some(race) = find(&|race| (1..close).contains(&(race.date - date).num_days())) {
            return Some(Kind::BeforeRace(race));
        }
        if (1..=i64::from(self.house.rules.light_days)).contains(&after) {
            return Some(Kind::Light);
        }
        find(&|race| self.is_marathon(race) && (good_from..=good_until).contains(&since(race))).map(Kind::Recovery)
    }

    /// The last day to speak of: the light days, or five days past a race in sight.
    fn last_day(&self) -> NaiveDate {
        let light = self.day() + Days::new(u64::from(self.house.rules.light_days).max(1));
        let (_, good_until) = self.recovery_days();
        let past_race = u64::try_from(good_until.max(5)).unwrap_or(5);
        self.runner
            .races
            .iter()
            .filter(|race| race.last_day() >= self.day() - Days::new(past_race))
            .filter(|race| (race.date - self.day()).num_days() <= RACE_IN_SIGHT_DAYS)
            .map(|race| race.last_day() + Days::new(past_race))
            .fold(light, NaiveDate::max)
    }

    /// The client's own hard and long runs that come too soon after the massage, and the first later day for each.
    fn clashing_runs(&self) -> impl Iterator<Item = (&'a Run, Option<NaiveDate>)> {
        self.runner
            .runs
            .iter()
            .filter(|run| run.kind != RunKind::Easy && run.start >= self.appointment.start)
            .filter(|run| self.clashes(run))
            .map(|run| {
                let later = (1..=FURTHEST_MOVE_DAYS).map(|days| run.start + Days::new(days)).find(|start| {
                    self.house.zone.instant(*start).is_some() && !self.clashes(&Run { start: *start, ..run.clone() })
                });
                (run, later.map(|start| start.date()))
            })
    }

    fn clashes(&self, run: &Run) -> bool {
        let runs = [run.clone()];
        let calendar = RunnerCalendar { runs: Some(&runs), races: None, massages: None };
        let wish = proposal(self.appointment.start, self.appointment.minutes, None, &[]);
        check(&wish, &calendar, &self.house.rules, self.house.zone)
            .findings
            .iter()
            .any(|finding| matches!(finding.rule, Rule::HardRunAfter | Rule::LightDays | Rule::RunClash))
    }

    fn clash_line(&self, run: &Run, better: Option<NaiveDate>) -> String {
        let words = self.house.words;
        let mut facts = vec![
            ("run", words.say(&format!("run-{}", run.kind.code()), &[]).into()),
            ("day", words.weekday_and_day(run.start.date()).into()),
            ("time", words.time(run.start.time(), self.house.clinic.hour_style).into()),
        ];
        match better {
            Some(better) => {
                facts.push(("better", words.weekday_and_day(better).into()));
                words.say("handout-run-clashes", &facts)
            }
            None => words.say("handout-run-clashes-no-day", &facts),
        }
    }

    /// Whether the week is heavy by the rules, at the time of the massage.
    pub fn is_heavy_week(&self) -> bool {
        let wish = proposal(self.appointment.start, self.appointment.minutes, None, &[]);
        let findings = self.runner.checker(self.house).findings(&wish);
        findings.iter().any(|finding| finding.rule == Rule::HeavyTraining)
    }

    /// The good days before and after the coming races, far enough from this massage.
    pub fn good_days_ahead(&self) -> Vec<String> {
        let words = self.house.words;
        let [pre_first, pre_last] = self.house.rules.pre_race_days.map(i64::from);
        let (good_from, good_until) = self.recovery_days();
        let earliest = self.day() + Days::new(u64::from(self.house.rules.spacing_days) + 1);
        let latest = self.day() + chrono::Duration::days(GOOD_DAYS_AHEAD);
        let mut windows = Vec::new();
        for race in &self.runner.races {
            let before = (race.date - chrono::Duration::days(pre_last), race.date - chrono::Duration::days(pre_first));
            windows.push(("handout-next-before-race", race, before));
            if self.is_marathon(race) {
                let end = race.last_day();
                let after = (end + chrono::Duration::days(good_from), end + chrono::Duration::days(good_until));
                windows.push(("handout-next-after-race", race, after));
            }
        }
        windows.sort_by_key(|(_, _, (first, _))| *first);
        windows
            .into_iter()
            .map(|(key, race, (first, last))| (key, race, (first.max(earliest), last)))
            .filter(|(_, _, (first, last))| first <= last && *first <= latest)
            .take(3)
            .map(|(key, race, (first, last))| {
                words.say(key, &[("days", self.range(first, last).into()), ("race", race.name.clone().into())])
            })
            .collect()
    }

    /// From when on another massage makes sense.
    pub fn any_good_day(&self) -> String {
        let from = self.day() + Days::new(u64::from(self.house.rules.spacing_days) + 1);
        self.house.words.say("handout-next-any", &[("day", self.house.words.weekday_and_day(from).into())])
    }

    fn range(&self, first: NaiveDate, last: NaiveDate) -> String {
        let words = self.house.words;
        if first == last {
            return words.weekday_and_day(first);
        }
        let ends = [("first", words.weekday_and_day(first).into()), ("last", words.weekday_and_day(last).into())];
        words.say("handout-day-range", &ends)
    }
}

/// The days from the massage on, those that are alike taken together; days without advice are left out.
pub(super) fn day_advice(care: &Aftercare<'_>) -> Vec<DayAdvice> {
    let mut stretches: Vec<(Kind<'_>, NaiveDate, NaiveDate)> = Vec::new();
    for date in care.day().iter_days().take_while(|date| *date <= care.last_day()) {
        let Some(kind) = care.kind_of(date) else { continue };
        match stretches.last_mut() {
            Some((last_kind, _, last)) if *last_kind == kind && last.succ_opt() == Some(date) => *last = date,
            _ => stretches.push((kind, date, date)),
        }
    }
    let mut days: Vec<DayAdvice> =
        stretches.into_iter().map(|(kind, first, last)| advice(care, kind, first, last)).collect();
    let clashes: Vec<String> = care.clashing_runs().map(|(run, better)| care.clash_line(run, better)).collect();
    if let Some(day) = days.iter_mut().find(|day| day.mark == DayMark::Light).or(None) {
        day.lines.extend(clashes);
    } else if let Some(day) = days.first_mut() {
        day.lines.extend(clashes);
    }
    days
}

fn advice(care: &Aftercare<'_>, kind: Kind<'_>, first: NaiveDate, last: NaiveDate) -> DayAdvice {
    let words = care.house.words;
    let say = |key: &str| words.say(key, &[]);
    let of_race = |key: &str, race: &Race| words.say(key, &[("race", race.name.clone().into())]);
    let (mark, title, lines) = match kind {
        Kind::Massage => (
            DayMark::Massage,
            say("handout-massage-day"),
            vec![say("handout-massage-day-easy"), say("handout-massage-day-sore")],
        ),
        Kind::Light => {
            let count = (last - first).num_days() + 1;
            let title = words.say("handout-light-day", &[("days", count.into())]);
            (DayMark::Light, title, vec![say("handout-light-day-easy")])
        }
        Kind::BeforeRace(race) => {
            let mild = care.is_mild(race);
            let key = if mild { "handout-before-race-better-not" } else { "handout-before-race-no-massage" };
            (DayMark::NoMassage, of_race("handout-before-race", race), vec![say(key)])
        }
        Kind::Race(race) => {
            let key = match (care.is_marathon(race), care.is_mild(race)) {
                (true, _) => "handout-race-day-marathon",
                (_, true) => "handout-race-day-better-not",
                _ => "handout-race-day-no-massage",
            };
            (DayMark::Race, of_race("handout-race-day", race), vec![say(key)])
        }
        Kind::Healing(race) => (DayMark::Healing, of_race("handout-healing", race), vec![say("handout-healing-rest")]),
        Kind::Recovery(race) => {
            (DayMark::GoodForMassage, say("handout-recovery"), vec![of_race("handout-recovery-after", race)])
        }
    };
    DayAdvice { date: care.range(first, last), title, lines, mark }
}
