//! Free starts: where on the clinic's grid a massage fits.

use super::{
    DayClock, Stretch,
    starts::{Blocked, Grid, GridDay, Starts, Weekdays},
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
    let [before, after] = [search.buffer_before, search.buffer_after];
    let with_buffers = |occupied| Blocked::new(occupied, search.minutes, [before, after]);
    let mut therapists: Vec<(Weekdays<'_>, Blocked<'_>)> =
        schedules.iter().map(|schedule| (Weekdays::new(schedule.therapist), with_buffers(schedule.occupied))).collect();
    let mut client = Blocked::new(search.client_occupied, search.minutes, [0, 0]);
    let mut rooms: Vec<Blocked<'_>> = search.rooms.iter().map(|room| with_buffers(room.occupied)).collect();
    let grid = Grid::new(search.grid_minutes);
    let mut free = vec![Starts::NONE; schedules.len()];
    let mut found = Vec::new();
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
        for place in wanted.places() {
            let minute = place * search.grid_minutes;
            let (Some(starts_at), start) = (clock.instant(minute), clock.local(minute)) else { continue };
            for (schedule, free) in schedules.iter().zip(&free) {
                if free.has(place) {
                    found.push(FreeStart { start, starts_at, therapist: schedule.therapist.id });
                }
            }
        }
    }
    found
}
