//! Series of appointments.

use super::{
    AppointmentRow, Db, Noun, Tx,
    appointments::{read, select},
    statement,
};
use crate::{
    domain::id::{AppointmentId, SeriesId},
    error::Result,
};

impl Db<'_> {
    /// The series of an appointment and its weeks between two, `None` for months; nothing for one that stands alone.
    pub fn series_of(&self, id: AppointmentId) -> Result<Option<(SeriesId, Option<u32>)>> {
        let sql = "SELECT s.id, s.weeks FROM appointment a JOIN series s ON s.id = a.series_id WHERE a.id = $1";
        statement::first(self.connection, sql, &[&id.0], |row| Ok((SeriesId(row.get(0)?), row.get(1)?)))
    }

    /// The appointments of a series by start, canceled ones included.
    pub fn appointments_of_series(&self, id: SeriesId) -> Result<Vec<AppointmentRow>> {
        let sql = select(" WHERE a.series_id IS NOT NULL AND a.series_id = $1 ORDER BY a.starts_at, a.id");
        statement::all(self.connection, &sql, &[&id.0], read)
    }
}

impl Tx<'_> {
    /// A new series' number; `weeks` between two of its appointments, `None` for months.
    pub fn insert_series(&self, weeks: Option<u32>) -> Result<SeriesId> {
        self.inserted(Noun::Series, "INSERT INTO series (weeks) VALUES ($1) RETURNING id", &[&weeks]).map(SeriesId)
    }

    /// Makes an appointment one of a series. Its version stays: nobody edited it.
    pub fn join_series(&self, id: AppointmentId, series: SeriesId) -> Result<()> {
        let sql = "UPDATE appointment SET series_id = $2 WHERE id = $1";
        self.changed(Noun::Appointment, &id, sql, &[&id.0, &series.0]).map(|_| ())
    }
}
