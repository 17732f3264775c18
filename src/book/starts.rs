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
/// More than the number of any start.
pub(super) const PLACES: usize = 64 * WORDS;

/// Some of a day's starts, numbered from midnight on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Starts([u64; WORDS]);

impl Starts {
    pub const NONE: Self = Self([0; WORDS]);

    /// Adds those from one up to, not including, another.
    fn add_between(&mut self, from: u32, until: u32) {
        each_word(from, until, |word, bits| self.0[word] |= bits);
    }

    /// Takes out those from one up to, not including, another.
    fn remove_between(&mut self, from: u32, until: u32) {
        each_word(from, until, |word, bits| self.0[word] &= !bits);
    }

    #[cfg(test)]
    pub fn with(mut self, place: u32) -> Self {
        self.add_between(place, place + 1);
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0 == [0; WORDS]
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

/// The words and bits of some starts, from one up to, not including, another.
fn each_word(from: u32, until: u32, mut take: impl FnMut(usize, u64)) {
    let mut from = from;
    while from < until {
        let end = until.min((from / 64 + 1) * 64);
        take(from as usize / 64, u64::MAX >> (64 - (end - from)) << (from % 64));
        from = end;
    }
}

/// The clinic's grid: where each minute of a day lies on it.
pub(super) struct Grid {
    minutes: u32,
    /// By minutes from midnight: the first start that is not before.
    first_from: Vec<u32>,
}

impl Grid {
    /// Of so many minutes, at least five.
    pub fn new(minutes: u32) -> Self {
        let minutes = minutes.clamp(DAY / (64 * WORDS as u32) + 1, DAY);
        Self { minutes, first_from: (0..=DAY).map(|minute| minute.div_ceil(minutes)).collect() }
    }

    fn first_from(&self, since_midnight: Minute) -> u32 {
        self.first_from[since_midnight.clamp(0, DAY.into()) as usize]
    }
}

/// A day and the instants of its starts.
pub(super) struct GridDay<'a> {
    clock: &'a DayClock,
    grid: &'a Grid,
    instants: Instants,
}

enum Instants {
    /// All are one grid apart from midnight on.
    Even { midnight: Minute },
    /// The clock is set on this day; a time that it skips has none.
    Uneven(Vec<Option<Minute>>),
}

impl<'a> GridDay<'a> {
    pub fn new(clock: &'a DayClock, grid: &'a Grid) -> Self {
        let instants = match clock.midnight() {
            Some(midnight) => Instants::Even { midnight },
            None => {
                let minutes = (0..DAY).step_by(grid.minutes as usize);
                Instants::Uneven(minutes.map(|minute| clock.instant(minute)).collect())
            }
        };
        Self { clock, grid, instants }
    }

    /// The starts from one instant up to, not including, another.
    pub fn between(&self, from: Minute, until: Minute) -> Starts {
        let mut starts = Starts::NONE;
        self.each_between(from, until, |from, until| starts.add_between(from, until));
        starts
    }

    /// The same as numbers: from one up to, not including, another.
    fn each_between(&self, from: Minute, until: Minute, mut take: impl FnMut(u32, u32)) {
        match &self.instants {
            Instants::Even { midnight } => take(
                self.grid.first_from(from.saturating_sub(*midnight)),
                self.grid.first_from(until.saturating_sub(*midnight)),
            ),
            Instants::Uneven(instants) => {
                for (place, at) in (0..).zip(instants) {
                    if at.is_some_and(|at| from <= at && at < until) {
                        take(place, place + 1);
                    }
                }
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
            day.each_between(first, taken.until + self.before, |from, until| starts.remove_between(from, until));
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
            let mut starts = Starts::NONE;
            starts.add_between(from, until);
            prop_assert_eq!(starts.places().collect::<Vec<_>>(), (from..until).collect::<Vec<_>>());
            let mut others = Starts([u64::MAX; WORDS]);
            others.remove_between(from, until);
            let mut both = starts;
            both.keep(&others);
            prop_assert!(both.is_empty());
            starts.add(&others);
            prop_assert_eq!(starts.places().count(), PLACES);
        }
    }
}
