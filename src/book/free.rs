//! Free starts: where on the clinic's grid a massage fits.

use super::{DayClock, Stretch};
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
    /// Starts lie on full multiples of this many minutes from midnight.
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

/// Walks stretches in order of time, never back.
struct Cursor<'a> {
    rest: &'a [Stretch],
}

impl Cursor<'_> {
    /// Whether nothing overlaps. Call with ever later wishes.
    fn is_free(&mut self, wish: Stretch) -> bool {
        while self.rest.first().is_some_and(|taken| taken.until <= wish.from) {
            self.rest = &self.rest[1..];
        }
        self.rest.first().is_none_or(|taken| taken.from >= wish.until)
    }
}

/// Every free start of the days asked for, by time, then in the order of `schedules`.
#[must_use]
pub fn free_starts(search: &Search<'_>, schedules: &[Schedule<'_>]) -> Vec<FreeStart> {
    let mut cursors: Vec<Cursor<'_>> = schedules.iter().map(|schedule| Cursor { rest: schedule.occupied }).collect();
    let mut client = Cursor { rest: search.client_occupied };
    let mut rooms: Vec<Cursor<'_>> = search.rooms.iter().map(|room| Cursor { rest: room.occupied }).collect();
    let mut found = Vec::new();
    for date in search.from.iter_days().take(search.days as usize) {
        let clock = DayClock::new(date, search.zone);
        let hours: Vec<Vec<Stretch>> = schedules.iter().map(|schedule| clock.hours_of(schedule.therapist)).collect();
        if hours.iter().all(Vec::is_empty) {
            continue;
        }
        let used: Vec<bool> = search.rooms.iter().map(|room| room.room.is_used_on(date)).collect();
        let needs_room = used.contains(&true);
        for minute in (0..1440).step_by(search.grid_minutes.max(1) as usize) {
            // A time that the clock skips is passed over.
            let Some(starts_at) = clock.instant(minute).filter(|at| *at >= search.not_before) else {
                continue;
            };
            let massage = Stretch::lasting(starts_at, search.minutes);
            if !client.is_free(massage) {
                continue;
            }
            let occupies = massage.with_buffers(search.buffer_before, search.buffer_after);
            let mut room_is_free = None;
            let mut has_room = || {
                *room_is_free.get_or_insert_with(|| {
                    let mut rooms = search.rooms.iter().zip(&used).zip(&mut rooms);
                    !needs_room || rooms.any(|((room, used), cursor)| room.suits && *used && cursor.is_free(occupies))
                })
            };
            for ((schedule, cursor), hours) in schedules.iter().zip(&mut cursors).zip(&hours) {
                if hours.iter().any(|worked| worked.contains(massage)) && cursor.is_free(occupies) && has_room() {
                    let start = clock.local(minute);
                    found.push(FreeStart { start, starts_at, therapist: schedule.therapist.id });
                }
            }
        }
    }
    found
}
