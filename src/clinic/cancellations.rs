//! Appointments that are called off, and what clients who do so often are known for.

use super::{
    booking::current,
    desk::{Desk, House},
    read_aloud::said_of,
    wire::{ById, ExplainCancellation, Kept},
};
use crate::{
    domain::{
        appointment::{Appointment, Cancellation, Status},
        id::{AppointmentId, ClientId},
    },
    error::{Error, OrNotFound, Result},
    store::{Change, Db, Missed, Tx},
};
use chrono::Months;

/// How far back the desk is told of what a client missed.
const MONTHS: Months = Months::new(12);

/// How an appointment was called off; `None` for one that was not.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn cancellation(desk: &Desk<'_>, wanted: ById) -> Result<Option<Cancellation>> {
    desk.store.read(|db| {
        let id = AppointmentId(wanted.id);
        db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        db.cancellation(id)
    })
}

/// Notes why an appointment was called off.
///
/// # Errors
/// `Invalid` naming `status` for one that was not called off; `Outdated` when somebody has changed it since it was read.
pub fn explain_cancellation(desk: &Desk<'_>, told: ExplainCancellation) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::ExplainCancellation, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let row = current(tx, told.id, told.version)?;
        if row.appointment.status != Status::Canceled {
            return Err(Error::invalid("status", "error-not-canceled"));
        }
        tx.explain_cancellation(told.id, told.version, told.because)?;
        Ok(said_of("said-why-canceled", &house, &row.client_name, row.appointment.start, &row.therapist_name))
    })?;
    Ok(Kept { id: Some(told.id.0), change, said })
}

/// Keeps whether an appointment that has just changed its status was called off late.
pub(super) fn note(tx: &Tx<'_>, house: &House, desk: &Desk<'_>, appointment: &Appointment) -> Result<()> {
    let left = appointment.starts_at - desk.now.instant;
    let late = left < i64::from(house.clinic.cancellation_hours) * 60;
    tx.note_cancellation(appointment.id, appointment.status == Status::Canceled && late)
}

/// What the desk should know of a client before booking: "2 no-shows and 1 late cancellation in the last 12 months."
pub(super) fn missed(db: &Db<'_>, house: &House, desk: &Desk<'_>, client: ClientId) -> Result<Option<String>> {
    let today = desk.now.today();
    let since = today.checked_sub_months(MONTHS).unwrap_or(today);
    let Missed { no_shows, late_cancellations } = db.missed_since(client, since)?;
    let key = match (no_shows, late_cancellations) {
        (0, 0) => return Ok(None),
        (_, 0) => "missed-no-shows",
        (0, _) => "missed-late",
        _ => "missed-both",
    };
    let counts = [("shows", no_shows.into()), ("late", late_cancellations.into())];
    Ok(Some(house.words.say(key, &counts)))
}
