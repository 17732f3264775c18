//! Appointments that were called off, and clients who did not come.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{
        appointment::{CancelReason, Cancellation},
        id::{AppointmentId, ClientId},
    },
    error::Result,
};
use chrono::NaiveDate;

/// How often a client let the clinic down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missed {
    pub no_shows: i64,
    /// Called off late, and not by the clinic.
    pub late_cancellations: i64,
}

impl Db<'_> {
    /// How an appointment was called off; `None` for one that was not.
    pub fn cancellation(&self, id: AppointmentId) -> Result<Option<Cancellation>> {
        let sql = "SELECT canceled_because, canceled_late FROM appointment WHERE id = $1 AND status = 'canceled'";
        statement::first(self.connection, sql, &[&id.0], |row| {
            let because = row.get_ref(0)?.as_str_or_null()?.and_then(CancelReason::from_code);
            Ok(Cancellation { because, late: row.get::<_, i64>(1)? == 1 })
        })
    }

    /// What a client missed from a day on.
    pub fn missed_since(&self, client: ClientId, date: NaiveDate) -> Result<Missed> {
        let sql = "SELECT CAST(COALESCE(SUM(CASE WHEN status = 'no-show' THEN 1 ELSE 0 END), 0) AS BIGINT),
                       CAST(COALESCE(SUM(CASE WHEN status = 'canceled' AND canceled_late = 1
                           AND COALESCE(canceled_because, '') <> 'clinic' THEN 1 ELSE 0 END), 0) AS BIGINT)
                   FROM appointment WHERE client_id = $1 AND start >= $2";
        let missed = statement::first(self.connection, sql, &[&client.0, &date], |row| {
            Ok(Missed { no_shows: row.get(0)?, late_cancellations: row.get(1)? })
        })?;
        Ok(missed.unwrap_or_default())
    }
}

impl Tx<'_> {
    /// Keeps whether an appointment whose status has just changed was called off late, and forgets why.
    pub fn note_cancellation(&self, id: AppointmentId, late: bool) -> Result<()> {
        let sql = "UPDATE appointment SET canceled_because = NULL, canceled_late = $2
                   WHERE id = $1 AND (canceled_because IS NOT NULL OR canceled_late <> $2)";
        self.changed(Noun::Appointment, &id, sql, &[&id.0, &i64::from(late)]).map(|_| ())
    }

    /// Keeps why an appointment that still has the version was called off.
    ///
    /// # Errors
    /// `Outdated` when somebody has changed it.
    pub fn explain_cancellation(&self, id: AppointmentId, version: i64, because: Option<CancelReason>) -> Result<()> {
        let sql = "UPDATE appointment SET canceled_because = $3, version = version + 1 WHERE id = $1 AND version = $2";
        self.changed_if_current(Noun::Appointment, &id, sql, &[&id.0, &version, &because.map(CancelReason::code)])
    }
}
