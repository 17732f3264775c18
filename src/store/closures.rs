//! Days on which the clinic is closed.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{closure::Closure, id::ClosureId},
    error::Result,
};
use chrono::NaiveDate;

impl Db<'_> {
    /// Those that reach into `from..=until`, by date. Days are written `YYYY-MM-DD`.
    pub(super) fn closures_between(&self, from: &str, until: &str) -> Result<Vec<Closure>> {
        let sql = "SELECT id, from_date, until_date, note FROM closure
                   WHERE until_date >= $1 AND from_date <= $2 ORDER BY from_date, id";
        statement::all(self.connection, sql, &[&from, &until], |row| {
            let (from, until) = (statement::date(row, 1)?, statement::date(row, 2)?);
            Ok(Closure { id: ClosureId(row.get(0)?), from, until, note: row.get(3)? })
        })
    }

    /// Those that end on a day or later, by date.
    pub fn closures_from(&self, date: NaiveDate) -> Result<Vec<Closure>> {
        self.closures_between(&date.to_string(), "9999-12-31")
    }
}

impl Tx<'_> {
    /// New closed days; their number.
    pub fn insert_closure(&self, from: NaiveDate, until: NaiveDate, note: &str) -> Result<ClosureId> {
        let sql = "INSERT INTO closure (from_date, until_date, note) VALUES ($1, $2, $3) RETURNING id";
        self.inserted(Noun::Closure, sql, &[&from, &until, &note]).map(ClosureId)
    }

    /// Takes closed days back. Whether there were any.
    pub fn remove_closure(&self, id: ClosureId) -> Result<bool> {
        Ok(self.changed(Noun::Closure, &id, "DELETE FROM closure WHERE id = $1", &[&id.0])? > 0)
    }
}
