//! The starts of one day on the clinic's grid as a set of bits: what is free is found by whole stretches, not start by
//! start.

use super::{DayClock, Stretch};
use crate::domain::{
    therapist::{Therapist, WorkingHours},
    time::Minute,
};
use chrono::Datelike;

const DAY: u32 = 1440;
/// Enough for a grid of five minutes.
const WORDS: usize = 5;

/// Some of a day's starts, numbered from midnight on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Starts([u64; WORDS]);

impl Starts {
    pub const NONE: Self = Self([0; WORDS]);

    /// Those from one up to, not including, another.
    fn between(from: u32, until: u32) -> Self {
        let mut bits = [0; WORDS];
        for (word, bits) in bits.iter_mut().enumerate() {
            let first = word as u32 * 64;
            let (low, high) = (from.clamp(first, first + 64) - first, until.clamp(first, first + 64) - first);
            *bits = if low < high { u64::MAX >> (64 - (high - low)) << low } else { 0 };
        }
        Self(bits)
    }

    pub fn is_empty(&self) -> bool {
        self.0 == [0; WORDS]
    }

    pub fn has(&self, place: u32) -> bool {
        self.0[place as usize / 64] >> (place % 64) & 1 == 1
    }

    pub fn has_all(&self, others: &Self) -> bool {
        self.0.iter().zip(&others.0).all(|(own, other)| other & !own == 0)
    }

    pub fn add(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(own, other)| *own |= other);
    }

    pub fn keep(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(own, other)| *own &= other);
    }

    fn remove(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(own, other)| *own &= !other);
    }

    /// Their numbers, in order.
    pub fn places(self) -> impl Iterator<Item = u32> {
        self.0.into_iter().enumerate().flat_map(|(word, bits)| {
            let mut rest = bits;
            std::iter::from_fn(move || {
                let place = (rest != 0).then(|| word as u32 * 64 + rest.trailing_zeros());
                rest &= rest.wrapping_sub(1);
                place
            })
        })
    }
}

/// A day and the instants of its starts.
pub(super) struct GridDay<'a> {
    clock: &'a DayClock,
    grid: Minute,
    count: u32,
    instants: Instants,
}

enum Instants {
    /// All are one grid apart from midnight on.
    Even { midnight: Minute },
    /// The clock is set on this day; a time that it skips has none.
    Uneven(Vec<Option<Minute>>),
}

impl<'a> GridDay<'a> {
    pub fn new(clock: &'a DayClock, grid_minutes: u32) -> Self {
        let grid = grid_minutes.clamp(DAY / (64 * WORDS as u32) + 1, DAY);
        let count = DAY.div_ceil(grid);
        let instants = match clock.midnight() {
            Some(midnight) => Instants::Even { midnight },
            None => Instants::Uneven((0..count).map(|place| clock.instant(place * grid)).collect()),
        };
        Self { clock, grid: grid.into(), count, instants }
    }

    /// The starts from one instant up to, not including, another.
    pub fn between(&self, from: Minute, until: Minute) -> Starts {
        match &self.instants {
            Instants::Even { midnight } => {
                let first_from = |at: Minute| {
                    let place = at.saturating_sub(*midnight).saturating_add(self.grid - 1).div_euclid(self.grid);
                    place.clamp(0, self.count.into()) as u32
                };
                Starts::between(first_from(from), first_from(until))
            }
            Instants::Uneven(instants) => {
                let mut starts = Starts::NONE;
                for (place, at) in instants.iter().enumerate() {
                    if at.is_some_and(|at| from <= at && at < until) {
                        let place = place as u32;
                        starts.add(&Starts::between(place, place + 1));
                    }
                }
                starts
            }
        }
    }

    /// The first instant after the day; on an uneven day perhaps a little later.
    fn end(&self) -> Minute {
        match &self.instants {
            Instants::Even { midnight } => midnight + Minute::from(DAY),
            Instants::Uneven(instants) => {
                instants.iter().flatten().max().map_or(Minute::MAX, |last| last.saturating_add(Minute::from(DAY)))
            }
        }
    }

    /// The first instant of the day; on an uneven day perhaps a little earlier.
    fn begin(&self) -> Minute {
        match &self.instants {
            Instants::Even { midnight } => *midnight,
            Instants::Uneven(instants) => instants.iter().flatten().min().copied().unwrap_or(Minute::MIN),
        }
    }
}

/// Where a massage of so many minutes cannot start for what is taken. Days are asked in order of time.
pub(super) struct Blocked<'a> {
    rest: &'a [Stretch],
    minutes: Minute,
    before: Minute,
    after: Minute,
}

impl<'a> Blocked<'a> {
    /// `occupied` is by start, and no stretch overlaps another.
    pub fn new(occupied: &'a [Stretch], minutes: u32, [before, after]: [u32; 2]) -> Self {
        Self { rest: occupied, minutes: minutes.into(), before: before.into(), after: after.into() }
    }

    /// Takes out the starts of a day at which something would overlap.
    pub fn clear(&mut self, day: &GridDay<'_>, starts: &mut Starts) {
        let (begin, end) = (day.begin(), day.end());
        let past = self.rest.iter().take_while(|taken| taken.until + self.before <= begin).count();
        self.rest = &self.rest[past..];
        for taken in self.rest {
            let first = taken.from - self.minutes - self.after + 1;
            if first >= end {
                break;
            }
            starts.remove(&day.between(first, taken.until + self.before));
        }
    }
}

/// A therapist's hours as starts; those of a weekday are found once for as long as they hold.
pub(super) struct Weekdays<'a> {
    therapist: &'a Therapist,
    week: &'a [WorkingHours],
    known: [Option<Starts>; 7],
}

impl<'a> Weekdays<'a> {
    pub fn new(therapist: &'a Therapist) -> Self {
        Self { therapist, week: &[], known: [None; 7] }
    }

    /// The starts at which a massage of so many minutes lies within the hours.
    pub fn starts_on(&mut self, day: &GridDay<'_>, minutes: u32) -> Starts {
        let date = day.clock.date;
        let found = || {
            let mut starts = Starts::NONE;
            for worked in day.clock.hours_of(self.therapist) {
                starts.add(&day.between(worked.from, worked.until - Minute::from(minutes) + 1));
            }
            starts
        };
        if !matches!(day.instants, Instants::Even { .. }) || !self.therapist.keeps_weekly_hours(date) {
            return found();
        }
        let week = self.therapist.week_of(date);
        if !std::ptr::eq(week, self.week) {
            (self.week, self.known) = (week, [None; 7]);
        }
        *self.known[date.weekday().num_days_from_monday() as usize].get_or_insert_with(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_stretch_of_starts_is_what_it_says(from in 0..320_u32, until in 0..320_u32) {
            let places: Vec<u32> = Starts::between(from, until).places().collect();
            prop_assert_eq!(places, (from..until).collect::<Vec<_>>());
        }
    }
}
