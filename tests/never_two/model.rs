//! Random operations on the real book and on a naive one in memory: whatever is done, both allow the same and hold the
//! same.

use crate::{
    chance::Chance,
    house::{CLIENTS, ROOMS, THERAPISTS, assert_sound, clinic_of_three, desk, overlaps, rounds},
};
use chrono::{Days, Duration, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicU64, Ordering},
    thread::{self, available_parallelism},
};
use warmdown::{
    clinic::{
        self,
        wire::{Book, ById, FindSlots, Kept, MoveAppointment, SetStatus},
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, ClientId, MassageTypeId, TherapistId},
    },
    error::{Code, Result},
    store::Store,
};

/// Minutes that a therapist and a room need after a massage.
const BUFFER_AFTER: i64 = 15;
/// The days on which everything happens.
const DAYS: usize = 12;
/// So many appointments are made; then they are moved, called off and brought back.
const MOST: usize = 400;
/// Operations on one clinic.
const LAP: u64 = 10_000;
/// So often the two books are compared as wholes, and the free slots of a day with them.
const COMPARED_EVERY: u64 = 250;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Stay {
    id: i64,
    client: i64,
    therapist: i64,
    room: i64,
    start: NaiveDateTime,
    minutes: i64,
    held: bool,
}

impl Stay {
    fn overlaps(&self, other: &Self, buffer: i64) -> bool {
        let end = |stay: &Self| stay.start + Duration::minutes(stay.minutes + buffer);
        self.start < end(other) && other.start < end(self)
    }
}

/// The naive book: a list, looked through from beginning to end.
#[derive(Default)]
struct Naive {
    stays: Vec<Stay>,
}

impl Naive {
    fn others<'a>(&'a self, wish: &'a Stay) -> impl Iterator<Item = &'a Stay> {
        self.stays.iter().filter(|stay| stay.held && stay.id != wish.id)
    }

    fn has_room(&self, room: i64, wish: &Stay) -> bool {
        self.others(wish).all(|stay| stay.room != room || !stay.overlaps(wish, BUFFER_AFTER))
    }

    /// Whether a therapist, the client and any room are free.
    fn fits(&self, wish: &Stay) -> bool {
        let clashes = |stay: &Stay| {
            stay.therapist == wish.therapist && stay.overlaps(wish, BUFFER_AFTER)
                || stay.client == wish.client && stay.overlaps(wish, 0)
        };
        !self.others(wish).any(clashes) && (1..=ROOMS.len() as i64).any(|room| self.has_room(room, wish))
    }

    fn put(&mut self, stay: Stay) {
        match self.stays.iter_mut().find(|known| known.id == stay.id) {
            Some(known) => *known = stay,
            None => self.stays.push(stay),
        }
    }
}

/// Both books side by side.
struct Twins {
    store: Store,
    naive: Naive,
    chance: Chance,
}

impl Twins {
    /// Somewhere on the days, most often where hours and grid would have it.
    fn wish(&mut self) -> Stay {
        let day = NaiveDate::from_ymd_opt(2026, 5, 5).unwrap() + Days::new(self.chance.below(DAYS) as u64);
        let start = day.and_hms_opt(7, 0, 0).unwrap() + Duration::minutes(15 * self.chance.below(54));
        Stay {
            id: 0,
            client: self.chance.below(CLIENTS.len()) + 1,
            therapist: self.chance.below(THERAPISTS.len()) + 1,
            room: 0,
            start,
            minutes: [30, 60, 90][self.chance.below(3) as usize],
            held: true,
        }
    }

    fn some_stay(&mut self) -> Option<Stay> {
        let count = self.naive.stays.len();
        if count == 0 { None } else { Some(self.naive.stays[self.chance.below(count) as usize]) }
    }

    fn version(&self, id: i64) -> i64 {
        clinic::appointment(&desk(&self.store), ById { id }).unwrap().version
    }

    fn book(&mut self) {
        let wish = self.wish();
        let booking = Book {
            room: None,
            client: ClientId(wish.client),
            therapist: TherapistId(wish.therapist),
            massage_type: MassageTypeId::new("deep-tissue"),
            minutes: wish.minutes as u32,
            start: wish.start,
            goal: None,
            reason: Some("test".into()),
            wait: None,
        };
        let kept = clinic::book(&desk(&self.store), booking);
        self.follow(wish, kept);
    }

    fn relocate(&mut self) {
        let Some(stay) = self.some_stay() else { return };
        if !stay.held {
            return;
        }
        let Stay { therapist, start, .. } = self.wish();
        let wish = Stay { therapist, start, ..stay };
        let to = MoveAppointment {
            id: AppointmentId(stay.id),
            version: self.version(stay.id),
            therapist: TherapistId(therapist),
            room: None,
            start,
            reason: Some("test".into()),
        };
        let kept = clinic::move_appointment(&desk(&self.store), to);
        self.follow(wish, kept);
    }

    /// Calls off what is held, or brings back what was called off.
    fn turn(&mut self) {
        let Some(stay) = self.some_stay() else { return };
        let wish = Stay { held: !stay.held, ..stay };
        let status = if wish.held { Status::Booked } else { Status::Canceled };
        let (id, version) = (AppointmentId(stay.id), self.version(stay.id));
        let kept = clinic::set_status(&desk(&self.store), SetStatus { id, version, status });
        self.follow(wish, kept);
    }

    /// The answer must be the naive book's; what is kept is kept there too, and now and then taken back at once.
    fn follow(&mut self, wish: Stay, kept: Result<Kept>) {
        let fits = !wish.held || self.naive.fits(&wish);
        let kept = match kept {
            Ok(kept) => kept,
            Err(refused) => {
                assert_eq!(refused.code, Code::Conflict, "{refused}");
                assert!(!fits, "refused, but free: {wish:?}: {refused}");
                return;
            }
        };
        assert!(fits, "kept, but taken: {wish:?}");
        let id = kept.id.unwrap();
        let room = clinic::appointment(&desk(&self.store), ById { id }).unwrap().room.unwrap().0;
        let stay = Stay { id, room, ..wish };
        assert!(!stay.held || self.naive.has_room(room, &stay), "in a room that is taken: {stay:?}");
        let before = self.naive.stays.iter().find(|known| known.id == id).copied();
        self.naive.put(stay);
        if self.chance.below(10) == 0 {
            clinic::undo(&desk(&self.store), ById { id: kept.change }).unwrap();
            match before {
                Some(before) => self.naive.put(before),
                None => self.naive.stays.retain(|known| known.id != id),
            }
        }
    }

    /// Both hold the same, and what one offers on a day is what the other finds free, minute by minute of the grid.
    fn compare(&mut self) {
        let connection = Connection::open(self.store.file()).unwrap();
        assert_eq!(overlaps(&connection), 0);
        let sql = "SELECT id, client_id, therapist_id, room_id, start, minutes, status <> 'canceled' FROM appointment";
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| {
            let start = NaiveDateTime::parse_from_str(&row.get::<_, String>(4)?, "%Y-%m-%dT%H:%M").unwrap();
            let (id, client, therapist) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Stay { id, client, therapist, room: row.get(3)?, start, minutes: row.get(5)?, held: row.get(6)? })
        });
        let real: BTreeSet<Stay> = rows.unwrap().map(std::result::Result::unwrap).collect();
        assert_eq!(real, self.naive.stays.iter().copied().collect());

        let wish = self.wish();
        let date = wish.start.date();
        let wanted = FindSlots {
            massage_type: MassageTypeId::new("deep-tissue"),
            minutes: wish.minutes as u32,
            from: date,
            days: 1,
            client: Some(ClientId(wish.client)),
            therapist: None,
            room: None,
            between: None,
        };
        let offered = clinic::find_slots(&desk(&self.store), wanted).unwrap();
        let offered: BTreeSet<_> = offered.into_iter().map(|slot| (slot.start, slot.therapist.id.0)).collect();
        // From 7 to 22.
        let last = (22 * 60 - 7 * 60 - wish.minutes) / 15;
        let starts = (0..=last).map(|step| date.and_hms_opt(7, 0, 0).unwrap() + Duration::minutes(15 * step));
        let places = starts.flat_map(|start| (1..=THERAPISTS.len() as i64).map(move |therapist| (start, therapist)));
        let free = places.filter(|&(start, therapist)| self.naive.fits(&Stay { start, therapist, ..wish }));
        assert_eq!(offered, free.collect());
    }
}

/// So many operations, each time of their own, on a clinic of its own: a file that grows without end would test only
/// its own length.
fn lap(number: u64) {
    let folder = tempfile::tempdir().unwrap();
    let file = clinic_of_three(folder.path());
    let mut twins =
        Twins { store: Store::open_existing(&file).unwrap(), naive: Naive::default(), chance: Chance(number) };
    for operation in 1..=LAP {
        match twins.chance.below(10) {
            0..5 if twins.naive.stays.len() < MOST => twins.book(),
            0..7 => twins.relocate(),
            _ => twins.turn(),
        }
        if operation % COMPARED_EVERY == 0 {
            twins.compare();
        }
    }
    assert_sound(&Connection::open(&file).unwrap());
    let held = twins.naive.stays.iter().filter(|stay| stay.held).count();
    assert!(held > 50 && held < twins.naive.stays.len(), "{held}");
}

/// A million operations in `make soak`, one lap of them in `make test`.
#[test]
fn a_naive_book_allows_and_holds_the_same() {
    let laps = rounds(1, 1_000_000 / LAP);
    let next = AtomicU64::new(1);
    let runners = available_parallelism().unwrap().get().min(laps as usize);
    thread::scope(|scope| {
        for _ in 0..runners {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number > laps {
                        return;
                    }
                    lap(number);
                    println!("{} operations, the same in both books", number * LAP);
                }
            });
        }
    });
}
