//! Free starts: where on the clinic's grid a massage fits.

use super::{
    DayClock, Stretch,
    starts::{Blocked, Grid, GridDay, PLACES, Starts, Weekdays},
};
use crate::domain::{
    id::TherapistId,
    room::Room,
    therapist::Therapist,
    time::{Minute, Zone},
};
use chrono::{NaiveDate, NaiveDateTime};

/// A therapist and the stretches that are taken, buffers included, by start.
#[derive(Debug, Clone, Copy)]
pub struct Schedule<'a> {
    pub therapist: &'a Therapist,
    pub occupied: &'a [Stretch],
}

/// A room and the stretches in which it is taken, buffers included, by start.
#[derive(Debug, Clone, Copy)]
pub struct RoomSchedule<'a> {
    pub room: &'a Room,
    /// Whether it may be used for what is looked for.
    pub suits: bool,
    pub occupied: &'a [Stretch],
}

/// What to look for.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    pub zone: Zone,
    /// The first day.
    pub from: NaiveDate,
    /// How many days.
    pub days: u32,
    /// Starts lie on full multiples of this many minutes from midnight; at least 5.
    pub grid_minutes: u32,
    pub minutes: u32,
    pub buffer_before: u32,
    pub buffer_after: u32,
    /// The client's own appointments, without buffers, by start.
    pub client_occupied: &'a [Stretch],
    /// Every room of the clinic. On a day on which none is used, none is needed.
    pub rooms: &'a [RoomSchedule<'a>],
    /// No start before this instant.
    pub not_before: Minute,
}

/// A start at which a massage fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FreeStart {
    /// Clinic-local.
    pub start: NaiveDateTime,
    pub starts_at: Minute,
    pub therapist: TherapistId,
}

/// Every free start of the days asked for, by time, then in the order of `schedules`.
#[must_use]
pub fn free_starts(search: &Search<'_>, schedules: &[Schedule<'_>]) -> Vec<FreeStart> {
    let mut found = Vec::new();
    each_free_start(search, schedules, |start| found.push(start));
    found
}

/// Hands over every free start, as [`free_starts`] lists them: there may be tens of thousands, of which few are wanted.
pub fn each_free_start(search: &Search<'_>, schedules: &[Schedule<'_>], mut take: impl FnMut(FreeStart)) {
    let [before, after] = [search.buffer_before, search.buffer_after];
    let with_buffers = |occupied| Blocked::new(occupied, search.minutes, [before, after]);
    let mut therapists: Vec<(Weekdays<'_>, Blocked<'_>)> =
        schedules.iter().map(|schedule| (Weekdays::new(schedule.therapist), with_buffers(schedule.occupied))).collect();
    let mut client = Blocked::new(search.client_occupied, search.minutes, [0, 0]);
    let mut rooms: Vec<Blocked<'_>> = search.rooms.iter().map(|room| with_buffers(room.occupied)).collect();
    let grid = Grid::new(search.grid_minutes);
    let mut free = vec![Starts::NONE; schedules.len()];
    let mut who_is_free = ByPlace::new(schedules.len());
    for clock in DayClock::each_from(search.from, search.zone).take(search.days as usize) {
        let day = GridDay::new(&clock, &grid);
        let mut wanted = Starts::NONE;
        for ((hours, taken), free) in therapists.iter_mut().zip(&mut free) {
            *free = hours.starts_on(&day, search.minutes);
            taken.clear(&day, free);
            wanted.add(free);
        }
        wanted.keep(&day.between(search.not_before, Minute::MAX));
        client.clear(&day, &mut wanted);
        if wanted.is_empty() {
            continue;
        }
        let is_used = |room: &RoomSchedule<'_>| room.room.is_used_on(clock.date);
        if search.rooms.iter().any(is_used) {
            let mut with_room = Starts::NONE;
            for (room, taken) in search.rooms.iter().zip(&mut rooms) {
                if room.suits && is_used(room) && !with_room.has_all(&wanted) {
                    let mut open = wanted;
                    taken.clear(&day, &mut open);
                    with_room.add(&open);
                }
            }
            wanted.keep(&with_room);
        }
        for (number, free) in free.iter_mut().enumerate() {
            free.keep(&wanted);
            who_is_free.add(number, free);
        }
        for place in wanted.places() {
            let minute = place * search.grid_minutes;
            let (start, starts_at) = (clock.local(minute), clock.instant(minute));
            who_is_free.take(place, |number| {
                if let Some(starts_at) = starts_at {
                    take(FreeStart { start, starts_at, therapist: schedules[number].therapist.id });
                }
            });
        }
    }
}

/// Whose each start is, turned from whose starts are which: nobody is asked who is not free.
struct ByPlace {
    /// So many words for each place; a bit for each number.
    width: usize,
    words: Vec<u64>,
}

impl ByPlace {
    /// For numbers up to, not including, one.
    fn new(numbers: usize) -> Self {
        let width = numbers.div_ceil(64);
        Self { width, words: vec![0; width * PLACES] }
    }

    fn add(&mut self, number: usize, starts: &Starts) {
        let (word, bit) = (number / 64, 1 << (number % 64));
        starts.places().for_each(|place| self.words[place as usize * self.width + word] |= bit);
    }

    /// Takes the numbers of a place out, in order.
    fn take(&mut self, place: u32, mut take: impl FnMut(usize)) {
        let words = &mut self.words[place as usize * self.width..][..self.width];
        for (word, bits) in words.iter_mut().enumerate() {
            while *bits != 0 {
                take(word * 64 + bits.trailing_zeros() as usize);
                *bits &= *bits - 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_gives_back_in_order_whose_it_is_and_only_once() {
        let mut by_place = ByPlace::new(130);
        for number in [129, 3, 64] {
            by_place.add(number, &Starts::NONE.with(7).with(319));
        }
        let mut taken = |place| {
            let mut numbers = Vec::new();
            by_place.take(place, |number| numbers.push(number));
            numbers
        };
        assert_eq!(taken(7), [3, 64, 129]);
        assert_eq!(taken(319), [3, 64, 129]);
        assert!(taken(7).is_empty() && taken(8).is_empty());
    }
}
