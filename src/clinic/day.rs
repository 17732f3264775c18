//! The book of a day, and today at a glance.

use super::{
    cards::CardMaker,
    desk::{Desk, House},
    wire::{AppointmentCard, ById, DayBook, DayStretch, Nothing, OnDay, TherapistDay, TherapistNow, Today},
};
use crate::{
    book::DayClock,
    domain::{
        appointment::Status,
        id::AppointmentId,
        therapist::{Therapist, WorkingHours},
    },
    error::{OrNotFound, Result},
};
use chrono::NaiveDate;

/// A therapist seldom has more appointments in a day than this: what to make room for.
const MOST_A_DAY: usize = 12;

/// The book of one day: a column per therapist, and the appointments that hold their time.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn day_book(desk: &Desk<'_>, day: OnDay) -> Result<DayBook> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let therapists = db.therapists_on(day.date)?;
        let mut cards = CardMaker::new(&house, desk);
        let mut appointments = Vec::with_capacity(therapists.len() * MOST_A_DAY);
        db.each_appointment_on(day.date, |row| {
            if row.appointment.status.holds_its_time() {
                appointments.push(cards.card(row));
            }
        })?;
        Ok(book_of(&house, &therapists, day.date, appointments))
    })
}

/// The book of a day: its appointments, and the therapists who work here then or are booked.
pub(super) fn book_of(
    house: &House,
    therapists: &[Therapist],
    date: NaiveDate,
    appointments: Vec<AppointmentCard>,
) -> DayBook {
    let is_booked = |id| appointments.iter().any(|card: &AppointmentCard| card.therapist.id == id);
    let clock = DayClock::new(date, house.zone);
    DayBook {
        date,
        title: house.day(date),
        repeated: clock.repeated().map(|[from, until]| DayStretch { from, until }),
        closed: closed_on(therapists, date),
        therapists: therapists
            .iter()
            .filter(|therapist| !therapist.has_left(date) || is_booked(therapist.id))
            .map(|therapist| TherapistDay {
                id: therapist.id,
                hours: worked_on(&clock, therapist),
                off: therapist.is_off(date),
                name: therapist.name.clone(),
                color: therapist.color.clone(),
            })
            .collect(),
        appointments,
    }
}

/// The hours that a therapist works on a day, but for an hour that the clock skips: it is nobody's.
fn worked_on(clock: &DayClock, therapist: &Therapist) -> Vec<WorkingHours> {
    let hours = therapist.hours_on(clock.date);
    let Some([from, until]) = clock.skipped() else { return hours };
    let parts = hours.iter().flat_map(|hours| {
        let before = WorkingHours { until: hours.until.min(from), ..hours.clone() };
        let after = WorkingHours { from: hours.from.max(until), ..hours.clone() };
        [before, after]
    });
    parts.filter(|hours| hours.from < hours.until).collect()
}

/// Why the clinic is closed on a day; `None` when it is not.
pub(super) fn closed_on(therapists: &[Therapist], date: NaiveDate) -> Option<String> {
    let closure = therapists.first()?.closed.iter().find(|closure| closure.includes(date));
    closure.map(|closure| closure.note.clone())
}

/// The appointments that start on a day, by start, canceled ones included.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn appointments_on(desk: &Desk<'_>, day: OnDay) -> Result<Vec<AppointmentCard>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let mut cards = CardMaker::new(&house, desk);
        let mut appointments = Vec::new();
        db.each_appointment_on(day.date, |row| appointments.push(cards.card(row)))?;
        Ok(appointments)
    })
}

/// One appointment.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn appointment(desk: &Desk<'_>, wanted: ById) -> Result<AppointmentCard> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let id = AppointmentId(wanted.id);
        let row = db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        Ok(CardMaker::new(&house, desk).card(row))
    })
}

/// Today: per therapist who is now, next and late; and the day's appointments, canceled ones included.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn today(desk: &Desk<'_>, _: Nothing) -> Result<Today> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let mut cards = CardMaker::new(&house, desk);
        let date = desk.now.today();
        let rows = db.appointments_on(date)?;
        let therapists = db
            .therapists_on(date)?
            .into_iter()
            .filter(|therapist| {
                let is_booked = |row: &crate::store::AppointmentRow| row.appointment.therapist == therapist.id;
                !therapist.has_left(date) || rows.iter().any(is_booked)
            })
            .map(|therapist| {
                let held: Vec<_> = rows
                    .iter()
                    .map(|row| &row.appointment)
                    .filter(|appointment| appointment.therapist == therapist.id && appointment.status.holds_its_time())
                    .collect();
                let now = desk.now.instant;
                let open = |status: Status| status != Status::Completed;
                TherapistNow {
                    id: therapist.id,
                    hours: therapist.hours_on(date),
                    off: therapist.is_off(date),
                    current: held
                        .iter()
                        .find(|a| {
                            a.status == Status::InTreatment
                                || (a.starts_at <= now && now < a.ends_at() && open(a.status))
                        })
                        .map(|a| a.id),
                    next: held.iter().find(|a| a.starts_at > now && open(a.status)).map(|a| a.id),
                    late: held.iter().filter(|a| a.starts_at < now && a.status.is_expected()).map(|a| a.id).collect(),
                    name: therapist.name,
                    color: therapist.color,
                }
            })
            .collect();
        Ok(Today {
            date,
            title: house.day(date),
            now: desk.now.local,
            therapists,
            appointments: rows.into_iter().map(|row| cards.card(row)).collect(),
        })
    })
}
