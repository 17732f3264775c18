//! A desk that books and moves as fast as it can, on times that the others want too.

use crate::{
    history::{Answer, Told, Wish},
    house::{CLIENTS, THERAPISTS, desk},
};
use chrono::{Days, Duration, NaiveDate};
use rusqlite::Connection;
use std::path::Path;
use warmdown::{
    clinic::{
        self,
        wire::{Book, ById, Kept, MoveAppointment},
    },
    domain::id::{AppointmentId, ClientId, MassageTypeId, TherapistId},
    error::{Code, Result},
    store::Store,
};

/// One of many desks on a file.
pub struct DeskAtWork<'a> {
    pub number: u64,
    pub store: &'a Store,
    /// Looks into the journal from outside.
    pub journal: Connection,
}

impl<'a> DeskAtWork<'a> {
    pub fn new(number: u64, store: &'a Store, file: &Path) -> Self {
        let journal = Connection::open(file).unwrap();
        journal.busy_timeout(std::time::Duration::from_secs(20)).unwrap();
        Self { number, store, journal }
    }

    /// Tries to book so many times on the round's day, and to move each appointment that it got.
    pub fn work(&self, round: u64, bookings: u64) -> Vec<Told> {
        let mut told = Vec::new();
        for turn in 0..bookings {
            let mut chance = Chance(((self.number * 1000 + round) * 1000 + turn) * 7919);
            let booked = self.ask(chance.wish(round), 1);
            if let Answer::Kept { id, .. } = booked.answer {
                let wish = Wish { moves: Some(id), ..booked.wish.clone() };
                told.push(self.ask(chance.place(wish, round), 1));
            }
            told.push(booked);
        }
        told
    }

    fn ask(&self, wish: Wish, version: i64) -> Told {
        let asked_after = self.last_change();
        let kept = match wish.moves {
            None => clinic::book(&desk(self.store), booking(&wish)),
            Some(id) => {
                let to = MoveAppointment {
                    room: None,
                    id: AppointmentId(id),
                    version,
                    therapist: TherapistId(wish.therapist),
                    start: wish.start,
                    reason: Some("test".into()),
                };
                clinic::move_appointment(&desk(self.store), to)
            }
        };
        let answer = self.answer(kept);
        Told { wish, answer, asked_after, answered_by: self.last_change() }
    }

    /// A desk is refused for one cause only: the time is taken. `Busy` is no answer. Which room it got, nobody else changes.
    fn answer(&self, kept: Result<Kept>) -> Answer {
        match kept {
            Ok(kept) => {
                let id = kept.id.unwrap();
                let room = clinic::appointment(&desk(self.store), ById { id }).unwrap().room;
                Answer::Kept { id, change: kept.change, room: room.unwrap().0 }
            }
            Err(refused) => {
                assert_eq!(refused.code, Code::Conflict, "{refused}");
                Answer::Refused(refused.to_string())
            }
        }
    }

    fn last_change(&self) -> i64 {
        self.journal.query_row("SELECT MAX(id) FROM journal", [], |row| row.get(0)).unwrap()
    }
}

fn booking(wish: &Wish) -> Book {
    Book {
        room: None,
        client: ClientId(wish.client),
        therapist: TherapistId(wish.therapist),
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: wish.minutes as u32,
        start: wish.start,
        goal: None,
        reason: Some("test".into()),
    }
}

/// Chance that is the same each time (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as i64
    }

    fn wish(&mut self, round: u64) -> Wish {
        let minutes = [30, 60, 90][self.below(3) as usize];
        let client = self.below(CLIENTS.len()) + 1;
        self.place(Wish { moves: None, client, therapist: 1, start: day(round).into(), minutes }, round)
    }

    /// Somewhere on the round's day. On a grid of a quarter of an hour stretches touch as often as they overlap a little.
    fn place(&mut self, wish: Wish, round: u64) -> Wish {
        let start = day(round).and_hms_opt(8, 0, 0).unwrap() + Duration::minutes(15 * self.below(44));
        Wish { therapist: self.below(THERAPISTS.len()) + 1, start, ..wish }
    }
}

fn day(round: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 5).unwrap() + Days::new(round)
}
