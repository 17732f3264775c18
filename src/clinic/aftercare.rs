//! What each day around a massage is: its own day, light, before a race, healing, good for the next one. Source:
//! TIMING.md, "Aftercare, by day"; `aftercare_words` puts it into words.

use super::{
    desk::House,
    runner::{Runner, proposal},
};
use crate::{
    domain::{
        appointment::Appointment,
        race::{Priority, Race},
        run::Run,
        verdict::Verdict,
    },
    store::AppointmentRow,
    timing::{
        Massage, RunnerCalendar,
        check::{Checker, check},
        finding::About,
        rule::Rule,
    },
};
use chrono::{Days, NaiveDate, NaiveTime};

/// So many days before the massage the timeline begins.
const DAYS_BEFORE: u64 = 1;
/// The timeline goes on for so many days after the massage, or after a race in sight.
const DAYS_AFTER: u64 = 5;
/// A race within this many days after the massage draws the days up to it and past it.
const RACE_IN_SIGHT_DAYS: i64 = 14;
/// How far ahead good days for the next massage are named.
const GOOD_DAYS_AHEAD: u64 = 42;
/// How far a clashing run is moved at most.
const FURTHEST_MOVE_DAYS: u64 = 14;

/// An appointment with what its aftercare depends on.
pub(super) struct Aftercare<'a> {
    pub house: &'a House,
    pub runner: &'a Runner,
    pub appointment: &'a Appointment,
    /// The client's other appointments that hold their time, by start.
    pub others: &'a [AppointmentRow],
    /// Every massage, this one included.
    pub massages: &'a [Massage],
}

/// What a race makes of a day.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Phase<'a> {
    Race(&'a Race),
    Healing(&'a Race),
    Before(&'a Race),
}

/// A day that is good for the next massage, and why.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Good<'a> {
    pub race: &'a Race,
    /// In the days before it; else in those after.
    pub before: bool,
}

/// A day, as far as aftercare goes.
#[derive(Clone, PartialEq)]
pub(super) struct Day<'a> {
    /// The massage's own.
    pub own: bool,
    /// Other massages of the day.
    pub booked: Vec<&'a AppointmentRow>,
    pub phase: Option<Phase<'a>>,
    /// Whether a race that counts is close, whatever the day itself is.
    pub close: bool,
    /// One of the light days after the massage.
    pub light: bool,
    pub good: Option<Good<'a>>,
}

impl Day<'_> {
    /// The day without what makes no difference to what to do and to leave.
    fn for_advice(mut self) -> Self {
        self.good = None;
        if self.phase.is_none() {
            self.booked.clear();
        }
        self
    }

    /// Whether a massage is booked on it, this one or another.
    pub fn has_massage(&self) -> bool {
        self.own || !self.booked.is_empty()
    }
}

/// Days in a row that are alike.
pub(super) struct Stretch<'a> {
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub day: Day<'a>,
}

/// A run of the client's that comes too soon, and the first later day for it.
pub(super) struct Clash<'a> {
    pub run: &'a Run,
    pub better: Option<NaiveDate>,
}

/// Good days in a row.
pub(super) struct Window<'a> {
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub good: Good<'a>,
}

impl<'a> Aftercare<'a> {
    /// The massage's day.
    pub fn day(&self) -> NaiveDate {
        self.appointment.start.date()
    }

    /// Whether a race counts as a marathon.
    pub fn is_marathon(&self, race: &Race) -> bool {
        race.marathon || race.km >= self.house.rules.marathon_km
    }

    /// Only better left, not forbidden: before and on a training race that is no marathon.
    pub fn is_mild(&self, race: &Race) -> bool {
        race.priority == Priority::C && !self.is_marathon(race)
    }

    /// The first good day after a marathon, counted from its last day.
    fn healed_after(&self) -> i64 {
        i64::from(self.house.rules.post_race_days[0]).max(2)
    }

    /// What a day is.
    pub fn what(&self, date: NaiveDate) -> Day<'a> {
        let after = (date - self.day()).num_days();
        let booked = self.others.iter().filter(|row| row.appointment.start.date() == date).collect();
        let mut day = Day {
            own: after == 0,
            booked,
            phase: self.phase(date),
            close: self.is_close(date),
            light: (1..=i64::from(self.house.rules.light_days)).contains(&after),
            good: None,
        };
        if after > 0 && !day.has_massage() && day.phase.is_none() {
            day.good = self.good(date);
        }
        day
    }

    /// Whether it is one of the last days before a race that is more than training.
    fn is_close(&self, date: NaiveDate) -> bool {
        let close = i64::from(self.house.rules.pre_race_days[0]);
        let counts = |race: &Race| !self.is_mild(race) && (1..close).contains(&(race.date - date).num_days());
        self.runner.races.iter().any(counts)
    }

    /// Where races meet, the strictest row of the table holds: healing goes before a training race.
    fn phase(&self, date: NaiveDate) -> Option<Phase<'a>> {
        let close = i64::from(self.house.rules.pre_race_days[0]);
        let find = |fits: &dyn Fn(&Race) -> bool| {
            let races = self.runner.races.iter().filter(|race| fits(race));
            races.min_by_key(|race| race.priority)
        };
        let healing = 1..self.healed_after();
        let runs = |race: &Race| race.date <= date && date <= race.last_day();
        find(&|race| runs(race) && self.is_marathon(race))
            .map(Phase::Race)
            .or_else(|| {
                let heals =
                    |race: &Race| self.is_marathon(race) && healing.contains(&(date - race.last_day()).num_days());
                find(&heals).map(Phase::Healing)
            })
            .or_else(|| find(&runs).map(Phase::Race))
            .or_else(|| find(&|race| (1..close).contains(&(race.date - date).num_days())).map(Phase::Before))
    }

    /// Whether the rules on races and on massages speak for a day, and for which race.
    fn good(&self, date: NaiveDate) -> Option<Good<'a>> {
        let calendar = RunnerCalendar { runs: None, races: Some(&self.runner.races), massages: Some(self.massages) };
        let noon = date.and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(12);
        let wish = proposal(noon, self.appointment.minutes, None, &[]);
        let findings = Checker::new(calendar, &self.house.rules, self.house.zone).findings(&wish);
        if findings.iter().any(|finding| finding.verdict < Verdict::Favorable) {
            return None;
        }
        findings.iter().find_map(|finding| {
            let before = match finding.rule {
                Rule::PreRace => true,
                Rule::MarathonRecovery => false,
                _ => return None,
            };
            let About::Race(index) = finding.about else { return None };
            Some(Good { race: self.runner.races.get(index)?, before })
        })
    }

    /// The days of the timeline.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let (first, last) = (self.day() - Days::new(DAYS_BEFORE), self.last_day());
        first.iter_days().take_while(move |date| *date <= last)
    }

    /// Five days after the massage, or after the last race in sight; of training races the next one counts.
    fn last_day(&self) -> NaiveDate {
        let after = Days::new(DAYS_AFTER.max(u64::from(self.house.rules.light_days)));
        let past_race = Days::new(DAYS_AFTER.max(u64::from(self.house.rules.post_race_days[1])));
        let in_sight = |race: &&Race| {
            race.last_day() >= self.day() - past_race && (race.date - self.day()).num_days() <= RACE_IN_SIGHT_DAYS
        };
        let (training, races): (Vec<&Race>, Vec<&Race>) =
            self.runner.races.iter().filter(in_sight).partition(|race| self.is_mild(race));
        let last = races.iter().map(|race| race.last_day()).max();
        let last = last.or_else(|| {
            let coming = training.iter().map(|race| race.last_day()).filter(|day| *day >= self.day());
            coming.min()
        });
        (self.day() + after).max(last.map_or(self.day(), |last| last + past_race))
    }

    /// The days of the timeline from the massage's own on, those of the same advice taken together.
    pub fn stretches(&self) -> Vec<Stretch<'a>> {
        let mut stretches: Vec<Stretch<'a>> = Vec::new();
        for date in self.days().filter(|date| *date >= self.day()) {
            let day = self.what(date).for_advice();
            match stretches.last_mut() {
                Some(stretch) if stretch.day == day => stretch.last = date,
                _ => stretches.push(Stretch { first: date, last: date, day }),
            }
        }
        stretches
    }

    /// The client's own hard and long runs that come too soon after the massage, by start.
    pub fn clashes(&self) -> Vec<Clash<'a>> {
        let runs = self.runner.runs.iter();
        let mut clashing: Vec<&Run> =
            runs.filter(|run| run.start.date() >= self.day() && self.spoils(self.appointment, run)).collect();
        clashing.sort_by_key(|run| run.start);
        let mut clashes: Vec<Clash<'a>> = Vec::new();
        for run in clashing {
            let given: Vec<NaiveDate> = clashes.iter().filter_map(|clash| clash.better).collect();
            let later = (1..=FURTHEST_MOVE_DAYS).map(|days| run.start + Days::new(days));
            let better = later.map(|start| Run { start, ..run.clone() }).find(|moved| {
                !given.contains(&moved.start.date())
                    && self.house.zone.instant(moved.start).is_some()
                    && self.suits(moved)
            });
            clashes.push(Clash { run, better: better.map(|moved| moved.start.date()) });
        }
        clashes
    }

    /// Whether a run that is moved would lie well: far from every massage, on a day that has no other run, and neither
    /// in the last days before a race, nor on its day, nor while the legs heal.
    fn suits(&self, run: &Run) -> bool {
        let date = run.start.date();
        self.phase(date).is_none()
            && self.runner.runs.iter().all(|other| other.start.date() != date)
            && !self.spoils(self.appointment, run)
            && self.others.iter().all(|row| !self.spoils(&row.appointment, run))
    }

    /// Whether a run lies too near a massage: before, in or after it.
    fn spoils(&self, massage: &Appointment, run: &Run) -> bool {
        let runs = [run.clone()];
        let calendar = RunnerCalendar { runs: Some(&runs), races: None, massages: None };
        let wish = proposal(massage.start, massage.minutes, None, &[]);
        let answer = check(&wish, &calendar, &self.house.rules, self.house.zone);
        answer.findings.iter().any(|finding| finding.verdict < Verdict::Favorable)
    }

    /// Whether the week is heavy by the rules, at the time of the massage.
    pub fn is_heavy_week(&self) -> bool {
        let wish = proposal(self.appointment.start, self.appointment.minutes, None, &[]);
        let findings = self.runner.checker(self.house).findings(&wish);
        findings.iter().any(|finding| finding.rule == Rule::HeavyTraining)
    }

    /// The good days of the coming weeks, from a day on, those of one race taken together.
    pub fn windows(&self, today: NaiveDate) -> Vec<Window<'a>> {
        let first = (self.day() + Days::new(1)).max(today);
        let last = self.day() + Days::new(GOOD_DAYS_AHEAD);
        let mut windows: Vec<Window<'a>> = Vec::new();
        for date in first.iter_days().take_while(|date| *date <= last) {
            let Some(good) = self.what(date).good else { continue };
            match windows.last_mut() {
                Some(window) if window.good == good && window.last.succ_opt() == Some(date) => window.last = date,
                _ => windows.push(Window { first: date, last: date, good }),
            }
        }
        windows
    }

    /// From when on another massage makes sense: some days after this one, and on a day that no race forbids.
    pub fn rested_from(&self, today: NaiveDate) -> NaiveDate {
        let rested = (self.day() + Days::new(u64::from(self.house.rules.spacing_days) + 1)).max(today);
        let mut days = rested.iter_days().take(GOOD_DAYS_AHEAD as usize);
        days.find(|date| self.phase(*date).is_none()).unwrap_or(rested)
    }
}
