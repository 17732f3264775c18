//! The runs on a client's calendar.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{
        id::{ClientId, RunId},
        run::{Run, RunKind},
        time::write_local,
    },
    error::Result,
};
use chrono::NaiveDate;
use rusqlite::Row;

/// A run as kept.
#[derive(Debug, Clone, PartialEq)]
pub struct RunRow {
    pub id: RunId,
    pub client: ClientId,
    pub run: Run,
    pub version: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<RunRow> {
    let kind = RunKind::from_code(row.get_ref(2)?.as_str()?).ok_or_else(|| statement::unreadable(2, "a run's kind"))?;
    Ok(RunRow {
        id: RunId(row.get(0)?),
        client: ClientId(row.get(1)?),
        run: Run { kind, start: statement::start(row, 3)?, minutes: row.get(4)?, km: row.get(5)? },
        version: row.get(6)?,
    })
}

impl Db<'_> {
    /// A client's runs by start.
    pub fn runs_of(&self, client: ClientId) -> Result<Vec<RunRow>> {
        let sql = "SELECT id, client_id, kind, start, minutes, km, version FROM run
                   WHERE client_id = $1 ORDER BY start, id";
        statement::all(self.connection, sql, &[&client.0], read)
    }

    /// A client's runs that start on the days from `from` to `until`, by start.
    pub fn runs_between(&self, client: ClientId, from: NaiveDate, until: NaiveDate) -> Result<Vec<Run>> {
        let sql = "SELECT id, client_id, kind, start, minutes, km, version FROM run
                   WHERE client_id = $1 AND start >= $2 AND start < $3 ORDER BY start, id";
        let end = until.succ_opt().unwrap_or(until);
        statement::all(self.connection, sql, &[&client.0, &from.to_string(), &end.to_string()], |row| {
            read(row).map(|row| row.run)
        })
    }

    /// One run.
    pub fn run(&self, id: RunId) -> Result<Option<RunRow>> {
        let sql = "SELECT id, client_id, kind, start, minutes, km, version FROM run WHERE id = $1";
        statement::first(self.connection, sql, &[&id.0], read)
    }
}

impl Tx<'_> {
    /// A new run's number.
    pub fn insert_run(&self, client: ClientId, run: &Run) -> Result<RunId> {
        let sql = "INSERT INTO run (client_id, kind, start, minutes, km) VALUES ($1, $2, $3, $4, $5) RETURNING id";
        let start = write_local(run.start);
        self.inserted(Noun::Run, sql, &[&client.0, &run.kind.code(), &start, &run.minutes, &run.km]).map(RunId)
    }

    /// Changes a run that still has the version that was read.
    pub fn update_run(&self, id: RunId, version: i64, run: &Run) -> Result<()> {
        let sql = "UPDATE run SET kind = $3, start = $4, minutes = $5, km = $6, version = version + 1
                   WHERE id = $1 AND version = $2";
        let start = write_local(run.start);
        self.changed_if_current(
            Noun::Run,
            &id,
            sql,
            &[&id.0, &version, &run.kind.code(), &start, &run.minutes, &run.km],
        )
    }

    /// Removes a run that still has the version that was read.
    pub fn remove_run(&self, id: RunId, version: i64) -> Result<()> {
        self.changed_if_current(Noun::Run, &id, "DELETE FROM run WHERE id = $1 AND version = $2", &[&id.0, &version])
    }
}
