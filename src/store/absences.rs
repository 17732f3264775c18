//! Whether therapists are there for what they have still to do.

use super::{AppointmentRow, Db, Noun, Tx, appointments, statement};
use crate::{
    domain::{
        absence::Absence,
        id::{AppointmentId, TherapistId},
        time::Minute,
    },
    error::Result,
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Row;

/// An appointment that holds its time, and whether its therapist is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    pub id: AppointmentId,
    pub start: NaiveDateTime,
    pub starts_at: Minute,
    pub ends_at: Minute,
    /// As far as was known last.
    pub absence: Absence,
    /// When it was booked, moved or kept anyway.
    pub accepted: Absence,
}

fn absence(row: &Row<'_>, column: usize) -> rusqlite::Result<Absence> {
    let code = row.get_ref(column)?.as_str()?;
    Absence::from_code(code).ok_or_else(|| statement::unreadable(column, "whether a therapist is there"))
}

impl Db<'_> {
    /// What a therapist has to do from an instant on, by start.
    pub fn attendances_of(&self, therapist: TherapistId, from: Minute) -> Result<Vec<Attendance>> {
        let sql = "SELECT id, start, starts_at, ends_at, absence, accepted_absence FROM appointment
                   WHERE therapist_id = $1 AND occupied_from >= $2 - 120 AND starts_at >= $2
                     AND status NOT IN ('canceled', 'no-show') ORDER BY starts_at, id";
        statement::all(self.connection, sql, &[&therapist.0, &from], |row| {
            Ok(Attendance {
                id: AppointmentId(row.get(0)?),
                start: statement::start(row, 1)?,
                starts_at: row.get(2)?,
                ends_at: row.get(3)?,
                absence: absence(row, 4)?,
                accepted: absence(row, 5)?,
            })
        })
    }

    /// The expected appointments from a day on whose therapist is away in another way than was accepted, by start.
    pub fn appointments_stranded_from(&self, date: NaiveDate) -> Result<Vec<AppointmentRow>> {
        let sql = appointments::select(
            " WHERE a.start >= $1 AND a.absence <> a.accepted_absence AND a.status IN ('booked', 'confirmed')
              ORDER BY a.start, a.id",
        );
        statement::all(self.connection, &sql, &[&date], appointments::read)
    }

    /// Whether an appointment's therapist is there, as known now and as accepted.
    pub fn absences_of(&self, id: AppointmentId) -> Result<Option<(Absence, Absence)>> {
        let sql = "SELECT absence, accepted_absence FROM appointment WHERE id = $1";
        statement::first(self.connection, sql, &[&id.0], |row| Ok((absence(row, 0)?, absence(row, 1)?)))
    }
}

impl Tx<'_> {
    /// Keeps whether an appointment's therapist is there by what is known now. Its version stays: nobody edited it.
    pub fn set_absence(&self, id: AppointmentId, absence: Absence) -> Result<()> {
        let sql = "UPDATE appointment SET absence = $2 WHERE id = $1 AND absence <> $2";
        self.changed(Noun::Appointment, &id, sql, &[&id.0, &absence.code()]).map(|_| ())
    }

    /// Accepts that an appointment's therapist is not there, or that they are.
    pub fn accept_absence(&self, id: AppointmentId, absence: Absence) -> Result<()> {
        let sql = "UPDATE appointment SET absence = $2, accepted_absence = $2
                   WHERE id = $1 AND (absence <> $2 OR accepted_absence <> $2)";
        self.changed(Noun::Appointment, &id, sql, &[&id.0, &absence.code()]).map(|_| ())
    }
}
