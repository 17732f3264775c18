//! A demo clinic: believable people, runs, races and appointments; the same for the same seed and date.

mod badly_timed;
mod book;
// A line of names reads as a list; one name a line would not.
#[rustfmt::skip]
mod names;
mod people;
mod races;
mod random;
mod roster;
mod seasons;
mod waits;

use super::{
    desk::{Desk, House},
    setup::{first_massage_types, refuse_second_clinic},
};
use crate::{
    domain::race::Race,
    error::{Error, Result},
    store::{Change, Tx},
    words::Words,
};
use chrono::{Days, NaiveDate};
use random::{Random, Stream};
use seasons::{Calendar, Profile};

/// How many days on both sides of today a clinic without years has appointments.
const NEAR_DAYS: u64 = 21;

/// How much of a clinic to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoSize {
    /// Years of appointments up to today, 0–30; 0 makes three weeks on both sides of today. With years it is a busy
    /// center, open all week, of whose clients a fifth have a year of runs.
    pub years: u32,
    /// 1–60.
    pub therapists: u32,
    /// 1–1,000,000.
    pub clients: u32,
}

impl Default for DemoSize {
    fn default() -> Self {
        Self { years: 0, therapists: 4, clients: 60 }
    }
}

impl DemoSize {
    /// Whether so much can be made.
    ///
    /// # Errors
    /// `Invalid` naming `years`, `therapists` or `clients`.
    pub fn check(&self) -> Result<()> {
        let ranges = [
            ("years", self.years, 0, 30),
            ("therapists", self.therapists, 1, 60),
            ("clients", self.clients, 1, 1_000_000),
        ];
        match ranges.into_iter().find(|(_, asked, least, most)| !(least..=most).contains(&asked)) {
            Some((field, _, least, most)) => Err(Error::invalid(field, "error-demo-size")
                .with("field", field)
                .with("least", least)
                .with("most", most)),
            None => Ok(()),
        }
    }

    fn is_center(&self) -> bool {
        self.years > 0
    }

    /// The first day with appointments.
    fn first_day(&self, today: NaiveDate) -> NaiveDate {
        match self.years {
            0 => today - Days::new(NEAR_DAYS),
            years => today - Days::new(u64::from(years) * 365 + u64::from(years) / 4),
        }
    }

    /// The first day with runs: a build-up ago, in a center a year.
    fn first_run_day(&self, today: NaiveDate) -> NaiveDate {
        today - Days::new(if self.is_center() { 365 } else { 17 * 7 })
    }
}

/// The day that it is in the demo clinic, which need not be there yet.
#[must_use]
pub fn today(desk: &Desk<'_>) -> NaiveDate {
    roster::today(desk.clock)
}

/// Fills an empty file.
///
/// # Errors
/// `Invalid` naming `years`, `therapists` or `clients`, or when there is a clinic already.
pub fn fill(desk: &Desk<'_>, size: &DemoSize, seed: u64, today: NaiveDate) -> Result<()> {
    size.check()?;
    desk.store.write_whole(Change::StartDemo, &desk.stamp(), |tx| {
        refuse_second_clinic(tx)?;
        let clinic = roster::clinic(desk.language);
        tx.set_clinic_settings(&clinic)?;
        tx.mark_as_demo()?;
        for massage_type in first_massage_types(&clinic) {
            tx.insert_massage_type(&massage_type)?;
        }
        roster::hire(tx, size, seed, size.first_day(today), today, desk.words())?;
        let clients = enroll(tx, size, seed, today, desk.words())?;
        let house = House::load(tx, desk)?;
        book::fill(tx, &house, size, &clients, seed, today)?;
        waits::fill(tx, &house, &clients, seed, today)
    })?;
    Ok(())
}

/// A client as the appointment book needs to know them.
struct Enrolled {
    id: crate::domain::id::ClientId,
    calendar: Calendar,
}

/// Keeps the clients with their runs and races.
fn enroll(tx: &Tx<'_>, size: &DemoSize, seed: u64, today: NaiveDate, words: &Words) -> Result<Vec<Enrolled>> {
    let first = size.first_run_day(today);
    (1..=size.clients as usize)
        .map(|number| {
            let mut random = Random::new(seed, Stream::Client(number));
            let profile = Profile::of(&mut random, number, size.is_center());
            let asked_on = profile.asked_on(&mut random, today);
            let mut client = people::client(&mut random, number, asked_on, words);
            let calendar = match asked_on {
                Some(asked) => Calendar::new(&mut random, profile, first, today, asked),
                None => Calendar::default(),
            };
            client.calendar_entered_on = asked_on.filter(|_| !calendar.is_empty());
            let id = tx.insert_client(&client)?;
            for run in &calendar.runs {
                tx.insert_run(id, run)?;
            }
            for race in &calendar.races {
                tx.insert_race(id, &Race { name: words.say(&race.name, &[]), ..race.clone() })?;
            }
            Ok(Enrolled { id, calendar })
        })
        .collect()
}
