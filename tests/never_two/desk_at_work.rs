//! A desk that books and moves as fast as it can, on times that the others want too.

use crate::{
    chance::Chance,
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
            let booked = self.ask(wish(&mut chance, round), 1);
            if let Answer::Kept { id, .. } = booked.answer {
                let there = Wish { moves: Some(id), ..booked.wish.clone() };
                told.push(self.ask(place(&mut chance, there, round), 1));
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
        wait: None,
    }
}

fn wish(chance: &mut Chance, round: u64) -> Wish {
    let minutes = [30, 60, 90][chance.below(3) as usize];
    let client = chance.below(CLIENTS.len()) + 1;
    place(chance, Wish { moves: None, client, therapist: 1, start: day(round).into(), minutes }, round)
}

/// Somewhere on the round's day. On a grid of a quarter of an hour stretches touch as often as they overlap a little.
fn place(chance: &mut Chance, wish: Wish, round: u64) -> Wish {
    let start = day(round).and_hms_opt(8, 0, 0).unwrap() + Duration::minutes(15 * chance.below(44));
    Wish { therapist: chance.below(THERAPISTS.len()) + 1, start, ..wish }
}

fn day(round: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 5).unwrap() + Days::new(round)
}
