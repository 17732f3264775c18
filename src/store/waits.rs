//! The wait list.

use super::{
    Db, Noun, Tx,
    massage_types::{read_types, written_types},
    statement,
};
use crate::{
    domain::{
        id::{ClientId, TherapistId, WaitId},
        time_of_day::TimeOfDay,
        wait::Wait,
    },
    error::Result,
};
use chrono::NaiveDate;
use rusqlite::{Row, ToSql};

const SELECT: &str = "SELECT w.id, w.client_id, w.massage_types, w.minutes, w.therapists, w.weekdays, w.from_minute,
        w.until_minute, w.from_date, w.until_date, w.note, w.since, w.version
    FROM wait w JOIN client c ON c.id = w.client_id";

fn written<T: ToString>(numbers: impl Iterator<Item = T>) -> String {
    numbers.map(|number| number.to_string()).collect::<Vec<_>>().join(" ")
}

fn numbers<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<T>> {
    let unreadable = |_| statement::unreadable(column, "a wish on the wait list");
    row.get_ref(column)?.as_str()?.split_whitespace().map(|number| number.parse().map_err(unreadable)).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Wait> {
    let between: (Option<u32>, Option<u32>) = (row.get(6)?, row.get(7)?);
    Ok(Wait {
        id: WaitId(row.get(0)?),
        client: ClientId(row.get(1)?),
        massage_types: read_types(row, 2)?,
        minutes: row.get(3)?,
        therapists: numbers::<i64>(row, 4)?.into_iter().map(TherapistId).collect(),
        weekdays: numbers(row, 5)?,
        between: between.0.zip(between.1).map(|(from, until)| TimeOfDay { from, until }),
        from: statement::date(row, 8)?,
        until: statement::date(row, 9)?,
        note: row.get(10)?,
        since: row.get(11)?,
        version: row.get(12)?,
    })
}

impl Db<'_> {
    /// Everybody who waits and was not put away, the longest first; also those whose last day is over.
    pub fn waits(&self) -> Result<Vec<Wait>> {
        let sql = format!("{SELECT} WHERE c.archived_on IS NULL ORDER BY w.since, w.id");
        statement::all(self.connection, &sql, &[], read)
    }

    /// One entry, whoever waits.
    pub fn wait(&self, id: WaitId) -> Result<Option<Wait>> {
        statement::first(self.connection, &format!("{SELECT} WHERE w.id = $1"), &[&id.0], read)
    }

    /// What a client waits for.
    pub fn waits_of(&self, client: ClientId) -> Result<Vec<Wait>> {
        let sql = format!("{SELECT} WHERE w.client_id = $1 ORDER BY w.since, w.id");
        statement::all(self.connection, &sql, &[&client.0], read)
    }

    /// How many wait on a day and later.
    pub fn waiting_count(&self, today: NaiveDate) -> Result<usize> {
        let sql = "SELECT COUNT(*) FROM wait w JOIN client c ON c.id = w.client_id
                   WHERE c.archived_on IS NULL AND w.until_date >= $1";
        let count: Option<i64> = statement::first(self.connection, sql, &[&today], |row| row.get(0))?;
        Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default())
    }
}

impl Tx<'_> {
    /// A new entry's number. `id` and `version` of the argument are not read.
    pub fn insert_wait(&self, wait: &Wait) -> Result<WaitId> {
        let sql = "INSERT INTO wait (client_id, massage_types, minutes, therapists, weekdays, from_minute,
                       until_minute, from_date, until_date, note, since)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id";
        with_columns(wait, |columns| {
            let new: Vec<&dyn ToSql> = [&wait.client.0 as &dyn ToSql].into_iter().chain(columns).collect();
            self.inserted(Noun::Wait, sql, &[&new[..], &[&wait.since]].concat()).map(WaitId)
        })
    }

    /// Changes an entry that still has the version in it; the client and since when stay.
    ///
    /// # Errors
    /// `Outdated` when somebody has changed it or taken it off the list.
    pub fn update_wait(&self, wait: &Wait) -> Result<()> {
        let sql = "UPDATE wait SET massage_types = $3, minutes = $4, therapists = $5, weekdays = $6, from_minute = $7,
                   until_minute = $8, from_date = $9, until_date = $10, note = $11, version = version + 1
                   WHERE id = $1 AND version = $2";
        with_columns(wait, |columns| {
            let known: [&dyn ToSql; 2] = [&wait.id.0, &wait.version];
            let parameters: Vec<&dyn ToSql> = known.into_iter().chain(columns).collect();
            self.changed_if_current(Noun::Wait, &wait.id, sql, &parameters)
        })
    }

    /// Takes an entry off the list. Whether it was on it.
    pub fn remove_wait(&self, id: WaitId) -> Result<bool> {
        Ok(self.changed(Noun::Wait, &id, "DELETE FROM wait WHERE id = $1", &[&id.0])? > 0)
    }
}

/// What can be edited of an entry, column by column.
fn with_columns<T>(wait: &Wait, write: impl FnOnce([&dyn ToSql; 9]) -> T) -> T {
    let types = written_types(&wait.massage_types);
    let therapists = written(wait.therapists.iter());
    let weekdays = written(wait.weekdays.iter());
    let from_minute = wait.between.as_ref().map(|between| between.from);
    let until_minute = wait.between.as_ref().map(|between| between.until);
    write([
        &types,
        &wait.minutes,
        &therapists,
        &weekdays,
        &from_minute,
        &until_minute,
        &wait.from,
        &wait.until,
        &wait.note,
    ])
}
