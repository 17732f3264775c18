//! Appointments to come whose therapist is no longer there: what changed hours and days off do to what is booked.

use super::desk::House;
use crate::{
    book::{DayClock, Stretch},
    clock::Now,
    domain::{absence::Absence, appointment::Appointment, id::TherapistId, therapist::Therapist},
    error::Result,
    store::{Attendance, Tx},
};

/// Whether the therapist of an appointment is there.
pub(super) fn absence_of(house: &House, therapist: &Therapist, appointment: &Appointment) -> Absence {
    let massage = Stretch { from: appointment.starts_at, until: appointment.ends_at() };
    DayClock::new(appointment.start.date(), house.zone).absence_of(therapist, massage)
}

/// Keeps who is there and who is not for all that a therapist has still to do. What is worse than before and than was
/// accepted, by start.
pub(super) fn refresh_absences(
    tx: &Tx<'_>,
    house: &House,
    therapist: TherapistId,
    now: Now,
) -> Result<Vec<Attendance>> {
    let Some(therapist) = tx.therapist(therapist)? else { return Ok(Vec::new()) };
    let mut stranded = Vec::new();
    for attendance in tx.attendances_of(therapist.id, now.instant)? {
        let massage = Stretch { from: attendance.starts_at, until: attendance.ends_at };
        let absence = DayClock::new(attendance.start.date(), house.zone).absence_of(&therapist, massage);
        if absence == attendance.absence {
            continue;
        }
        tx.set_absence(attendance.id, absence)?;
        if absence > attendance.absence.max(attendance.accepted) {
            stranded.push(attendance);
        }
    }
    Ok(stranded)
}
