//! Several days of the book at once: weeks, months and the list of what comes.

use super::{
    cards::CardMaker,
    day::{book_of, closed_on},
    desk::{Desk, House},
    wire::{AppointmentCard, AskBooks, AskLoads, DayBook, DayLoad},
};
use crate::{
    book::DayClock,
    domain::{id::TherapistId, therapist::Therapist},
    error::{Error, OrNotFound, Result},
    store::Db,
};
use chrono::{Days, NaiveDate};
use std::collections::HashMap;

/// The most days that are asked for at once: six weeks, which every month lies in.
const MOST_DAYS: u32 = 42;

/// The books of some days, with everybody or one therapist.
///
/// # Errors
/// `Invalid` naming `days`; `NotFound` naming `therapist`.
pub fn day_books(desk: &Desk<'_>, wanted: AskBooks) -> Result<Vec<DayBook>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let last = last_day(wanted.from, wanted.days)?;
        let therapists = asked(db, wanted.therapist, wanted.from, last)?;
        let mut cards = CardMaker::new(&house, desk);
        let mut by_day: HashMap<NaiveDate, Vec<AppointmentCard>> = HashMap::new();
        db.each_appointment_between(wanted.from, last, wanted.therapist, |row| {
            if wanted.called_off || row.appointment.status.holds_its_time() {
                by_day.entry(row.appointment.start.date()).or_default().push(cards.card(row));
            }
        })?;
        let days = wanted.from.iter_days().take_while(|date| *date <= last);
        Ok(days.map(|date| book_of(&house, &therapists, date, by_day.remove(&date).unwrap_or_default())).collect())
    })
}

/// How full some days are, with everybody or one therapist.
///
/// # Errors
/// `Invalid` naming `days`; `NotFound` naming `therapist`.
pub fn day_loads(desk: &Desk<'_>, wanted: AskLoads) -> Result<Vec<DayLoad>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let last = last_day(wanted.from, wanted.days)?;
        let therapists = asked(db, wanted.therapist, wanted.from, last)?;
        let booked = db.booked_between(wanted.from, last, wanted.therapist)?;
        let load = |date: NaiveDate| {
            let clock = DayClock::new(date, house.zone);
            let hours = therapists.iter().flat_map(|therapist| clock.hours_of(therapist));
            let (count, minutes) = booked.get(&date).copied().unwrap_or_default();
            DayLoad {
                date,
                worked: hours.map(|hours| (hours.until - hours.from) as u32).sum(),
                booked: minutes,
                count,
                closed: closed_on(&therapists, date),
                off: therapists.iter().all(|therapist| therapist.is_off(date) || therapist.has_left(date)),
            }
        };
        Ok(wanted.from.iter_days().take_while(|date| *date <= last).map(load).collect())
    })
}

fn last_day(from: NaiveDate, days: u32) -> Result<NaiveDate> {
    let last = (1..=MOST_DAYS).contains(&days).then(|| from.checked_add_days(Days::new(u64::from(days) - 1)));
    last.flatten()
        .ok_or_else(|| Error::invalid("days", "error-from-to").with("least", 1).with("most", i64::from(MOST_DAYS)))
}

/// Everybody, or the therapist who is asked for.
fn asked(db: &Db<'_>, id: Option<TherapistId>, from: NaiveDate, until: NaiveDate) -> Result<Vec<Therapist>> {
    let mut therapists = db.therapists_between(from, until)?;
    if let Some(id) = id {
        therapists.retain(|therapist| therapist.id == id);
        therapists.first().or_not_found("therapist", "error-no-such-therapist", id)?;
    }
    Ok(therapists)
}
