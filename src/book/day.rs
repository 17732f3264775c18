//! One local day's wall clock, and the hours that a therapist works on it.

use super::Stretch;
use crate::domain::{
    absence::Absence,
    therapist::Therapist,
    time::{Minute, Zone},
};
use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// The wall clock of one local day. On a day without a clock change every time is one addition away.
#[derive(Debug, Clone, Copy)]
pub struct DayClock {
    pub date: NaiveDate,
    zone: Zone,
    /// The instant of midnight, if the day is 24 hours long without a change.
    midnight: Option<Minute>,
}

impl DayClock {
    /// The wall clock of a date in a zone.
    #[must_use]
    pub fn new(date: NaiveDate, zone: Zone) -> Self {
        Self::between(date, zone, [Some(date), date.succ_opt()].map(|date| zone.instant(date?.into())))
    }

    /// The wall clocks of dates from one on.
    pub fn each_from(first: NaiveDate, zone: Zone) -> impl Iterator<Item = Self> {
        let mut start = zone.instant(first.into());
        first.iter_days().map(move |date| {
            let next = date.succ_opt();
            // Where the clock shows midnight again a day later, no zone has set it between.
            let even =
                start.map(|start| start + 1440).filter(|end| next.is_some_and(|next| zone.local(*end) == next.into()));
            let end = even.or_else(|| zone.instant(next?.into()));
            let midnight = std::mem::replace(&mut start, end);
            match even {
                Some(_) => Self { date, zone, midnight },
                None => Self::between(date, zone, [midnight, end]),
            }
        })
    }

    /// Of a date whose midnight and whose end are known, where the clock shows them.
    fn between(date: NaiveDate, zone: Zone, ends: [Option<Minute>; 2]) -> Self {
        let midnight = match ends {
            [Some(start), Some(end)] if end - start == 1440 && zone.local(end - 1) == last_minute(date) => Some(start),
            _ => None,
        };
        Self { date, zone, midnight }
    }

    /// What the clock shows `minute` minutes of wall time after midnight.
    #[must_use]
    pub fn local(&self, minute: u32) -> NaiveDateTime {
        match NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0) {
            Some(time) => self.date.and_time(time),
            None => NaiveDateTime::from(self.date) + Duration::minutes(i64::from(minute)),
        }
    }

    /// The instant at which the clock shows a time; the first of two, none for one that is skipped.
    #[must_use]
    pub fn instant(&self, minute: u32) -> Option<Minute> {
        match self.midnight {
            Some(midnight) => Some(midnight + Minute::from(minute)),
            None => self.zone.instant(self.local(minute)),
        }
    }

    /// The instant of midnight, where every time of the day is so many minutes after it.
    #[must_use]
    pub fn midnight(&self) -> Option<Minute> {
        self.midnight
    }

    /// The minutes of wall time that the clock skips on this day, from the first up to, not including, the last.
    #[must_use]
    pub fn skipped(&self) -> Option<[u32; 2]> {
        self.stretch(|minute| self.instant(minute).is_none())
    }

    /// The minutes of wall time that the clock shows twice on this day, likewise.
    #[must_use]
    pub fn repeated(&self) -> Option<[u32; 2]> {
        self.stretch(|minute| self.zone.is_repeated(self.local(minute)))
    }

    fn stretch(&self, lies_in: impl Fn(u32) -> bool) -> Option<[u32; 2]> {
        if self.midnight.is_some() {
            return None;
        }
        let mut minutes = (0..1440).filter(|minute| lies_in(*minute));
        let first = minutes.next()?;
        Some([first, minutes.next_back().unwrap_or(first) + 1])
    }

    /// As [`Self::instant`]; a skipped time counts as the moment at which the clock jumps over it.
    #[must_use]
    pub fn instant_or_next(&self, minute: u32) -> Option<Minute> {
        (minute..minute + 1440).find_map(|minute| self.instant(minute))
    }

    /// The stretches that a therapist works on this day, those that touch made one.
    #[must_use]
    pub fn hours_of(&self, therapist: &Therapist) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for hours in therapist.hours_on(self.date) {
            let (Some(from), Some(until)) = (self.instant_or_next(hours.from), self.instant_or_next(hours.until))
            else {
                continue;
            };
            match stretches.last_mut() {
                Some(last) if last.until == from => last.until = until,
                _ => stretches.push(Stretch { from, until }),
            }
        }
        stretches
    }

    /// Whether a therapist is there for a massage that starts on this day.
    #[must_use]
    pub fn absence_of(&self, therapist: &Therapist, massage: Stretch) -> Absence {
        if therapist.has_left(self.date) {
            Absence::Left
        } else if self.hours_of(therapist).iter().any(|worked| worked.contains(massage)) {
            Absence::None
        } else if therapist.is_off(self.date) {
            Absence::DayOff
        } else {
            Absence::OutsideHours
        }
    }
}

fn last_minute(date: NaiveDate) -> NaiveDateTime {
    NaiveDateTime::from(date) + Duration::minutes(1439)
}
