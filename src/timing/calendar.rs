//! What is known of a runner: runs, races and massages, and the same prepared for quick questions.

use super::settings::Rules;
use crate::domain::{
    race::{Priority, Race},
    run::{Run, RunKind},
    time::{Minute, Zone},
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use std::{cell::Cell, ops::Range};

/// Another massage of the client, past or booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Massage {
    /// Clinic-local start.
    pub start: NaiveDateTime,
}

/// What is known of a runner. `None` means that nobody has asked yet, an empty list that there are none.
///
/// Findings name a run, race or massage by its place in these lists; the lists need no order.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct RunnerCalendar<'a> {
    pub runs: Option<&'a [Run]>,
    pub races: Option<&'a [Race]>,
    /// The client's other massages: not the appointment that is being checked.
    pub massages: Option<&'a [Massage]>,
}

/// A day as a number: days since 0000-12-31.
pub(super) type Day = i64;

/// A clinic-local time as a number: minutes since the start of day 0. Not an instant.
pub(super) type LocalMinute = i64;

pub(super) const MINUTES_A_DAY: i64 = 1440;

/// The days before an appointment whose distance counts: the last week and the four before it.
pub(super) const LOAD_DAYS: i64 = 35;

pub(super) fn day_of(date: NaiveDate) -> Day {
    date.num_days_from_ce().into()
}

pub(super) fn local_minute_of(local: NaiveDateTime) -> LocalMinute {
    day_of(local.date()) * MINUTES_A_DAY + i64::from(local.hour() * 60 + local.minute())
}

/// The date-time of a local minute, if the calendar reaches that far.
pub(super) fn local_of(minute: LocalMinute) -> Option<NaiveDateTime> {
    let date = NaiveDate::from_num_days_from_ce_opt(i32::try_from(minute.div_euclid(MINUTES_A_DAY)).ok()?)?;
    let minute_of_day = u32::try_from(minute.rem_euclid(MINUTES_A_DAY)).ok()?;
    date.and_hms_opt(minute_of_day / 60, minute_of_day % 60, 0)
}

/// The instant of a local time. One that the clock skips, which no form lets in, counts as the moment after the gap.
pub(super) fn instant_of(zone: Zone, local: NaiveDateTime) -> Minute {
    // The longest gap ever was a whole day.
    let after_gap = || {
        let later = |minute: LocalMinute| zone.instant(local_of(local_minute_of(local) + minute)?);
        (1..=MINUTES_A_DAY).find_map(later)
    };
    zone.instant(local).or_else(after_gap).unwrap_or_else(|| local.and_utc().timestamp().div_euclid(60))
}

/// A run as the rules see it.
#[derive(Debug)]
pub(super) struct PreparedRun {
    /// Place in the runner's list.
    pub index: usize,
    pub kind: RunKind,
    pub local: NaiveDateTime,
    pub local_minute: LocalMinute,
    pub minutes: i64,
    pub km: Option<f64>,
    /// Resolving a zone is what costs time, so it waits until a rule comes near this run.
    instant: Cell<Option<Minute>>,
}

impl PreparedRun {
    pub fn day(&self) -> Day {
        self.local_minute.div_euclid(MINUTES_A_DAY)
    }

    pub fn start(&self, zone: Zone) -> Minute {
        self.instant.get().unwrap_or_else(|| {
            let instant = instant_of(zone, self.local);
            self.instant.set(Some(instant));
            instant
        })
    }

    pub fn is_demanding(&self) -> bool {
        matches!(self.kind, RunKind::Hard | RunKind::Long)
    }
}

/// A race as the rules see it.
#[derive(Debug)]
pub(super) struct PreparedRace {
    pub first_day: Day,
    pub last_day: Day,
    pub km: f64,
    pub marathon: bool,
    /// A `c` race that is no marathon.
    pub training: bool,
}

impl PreparedRace {
    /// Days from `day` to the race: above 0 when it is ahead, 0 while it lasts, below 0 since its last day.
    pub fn days_ahead(&self, day: Day) -> i64 {
        if day < self.first_day { self.first_day - day } else { (self.last_day - day).min(0) }
    }
}

/// A runner's calendar, prepared for many questions. Unknown lists are empty here.
#[derive(Debug)]
pub(super) struct Prepared {
    /// In the order of their local starts, which is that of their instants too.
    pub runs: Vec<PreparedRun>,
    /// In the runner's order.
    pub races: Vec<PreparedRace>,
    /// Local starts, in the runner's order; `None` when nobody has asked.
    pub massages: Option<Vec<LocalMinute>>,
    /// How many minutes before an appointment's start, and after its end, a run may start and still matter.
    back: i64,
    ahead: i64,
}

/// How far local times and instants may drift apart between two moments: a zone once skipped a whole day.
const CLOCK_SLACK: i64 = MINUTES_A_DAY + 2 * 60;

impl Prepared {
    /// Prepares a calendar for appointments that start within `starts`; runs too far from them to matter are left out.
    pub fn new(calendar: &RunnerCalendar<'_>, rules: &Rules, starts: Range<LocalMinute>) -> Self {
        let runs = calendar.runs.unwrap_or_default();
        let longest_run = runs.iter().map(|run| i64::from(run.minutes)).max().unwrap_or(0);
        let hours = |hours: u32| i64::from(hours) * 60;
        let back = hours(rules.rest_before_hours.max(rules.easy_before_hours)) + longest_run + CLOCK_SLACK;
        let light = (i64::from(rules.light_days) + 1) * MINUTES_A_DAY;
        let ahead = hours(rules.hard_after_hours).max(light) + CLOCK_SLACK;
        let load_back = (LOAD_DAYS + 1) * MINUTES_A_DAY;
        let near = starts.start.saturating_sub(back.max(load_back))..starts.end.saturating_add(ahead);
        let mut runs: Vec<_> = runs
            .iter()
            .enumerate()
            .map(|(index, run)| PreparedRun {
                index,
                kind: run.kind,
                local: run.start,
                local_minute: local_minute_of(run.start),
                minutes: run.minutes.into(),
                km: run.km,
                instant: Cell::new(None),
            })
            .filter(|run| near.contains(&run.local_minute))
            .collect();
        runs.sort_by_key(|run| run.local_minute);
        let races = calendar.races.unwrap_or_default();
        let races = races
            .iter()
            .map(|race| {
                let marathon = race.marathon || race.km >= rules.marathon_km;
                PreparedRace {
                    first_day: day_of(race.date),
                    last_day: day_of(race.last_day()).max(day_of(race.date)),
                    km: race.km,
                    marathon,
                    training: race.priority == Priority::C && !marathon,
                }
            })
            .collect();
        let massages = calendar.massages.map(|known| known.iter().map(|m| local_minute_of(m.start)).collect());
        Self { runs, races, massages, back, ahead }
    }

    /// The runs of the days from `first` to `last`.
    pub fn runs_on(&self, first: Day, last: Day) -> &[PreparedRun] {
        self.runs_between(first * MINUTES_A_DAY, (last + 1) * MINUTES_A_DAY)
    }

    /// The runs that may matter to an appointment for another reason than distance, and a few more.
    pub fn runs_near(&self, local: LocalMinute, minutes: i64) -> &[PreparedRun] {
        self.runs_between(local - self.back, local + minutes + self.ahead)
    }

    fn runs_between(&self, from: LocalMinute, until: LocalMinute) -> &[PreparedRun] {
        let first = self.runs.partition_point(|run| run.local_minute < from);
        let length = self.runs[first..].partition_point(|run| run.local_minute < until);
        &self.runs[first..first + length]
    }
}
