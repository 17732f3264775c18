//! The races on a client's calendar.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{
        id::{ClientId, RaceId},
        race::{Priority, Race},
    },
    error::Result,
};
use rusqlite::Row;

/// A race as kept.
#[derive(Debug, Clone, PartialEq)]
pub struct RaceRow {
    pub id: RaceId,
    pub client: ClientId,
    pub race: Race,
    pub version: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<RaceRow> {
    let priority =
        Priority::from_code(row.get_ref(6)?.as_str()?).ok_or_else(|| statement::unreadable(6, "a race's priority"))?;
    Ok(RaceRow {
        id: RaceId(row.get(0)?),
        client: ClientId(row.get(1)?),
        race: Race {
            name: row.get(2)?,
            date: statement::date(row, 3)?,
            end_date: statement::date_or_none(row, 4)?,
            km: row.get(5)?,
            priority,
            marathon: row.get(7)?,
        },
        version: row.get(8)?,
    })
}

impl Db<'_> {
    /// A client's races by date.
    pub fn races_of(&self, client: ClientId) -> Result<Vec<RaceRow>> {
        let sql = "SELECT id, client_id, name, date, end_date, km, priority, marathon, version FROM race
                   WHERE client_id = $1 ORDER BY date, id";
        statement::all(self.connection, sql, &[&client.0], read)
    }

    /// One race.
    pub fn race(&self, id: RaceId) -> Result<Option<RaceRow>> {
        let sql = "SELECT id, client_id, name, date, end_date, km, priority, marathon, version FROM race WHERE id = $1";
        statement::first(self.connection, sql, &[&id.0], read)
    }
}

impl Tx<'_> {
    /// A new race's number.
    pub fn insert_race(&self, client: ClientId, race: &Race) -> Result<RaceId> {
        let sql = "INSERT INTO race (client_id, name, date, end_date, km, priority, marathon)
                   VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
        let Race { name, date, end_date, km, priority, marathon } = race;
        self.inserted(Noun::Race, sql, &[&client.0, name, date, end_date, km, &priority.code(), marathon]).map(RaceId)
    }

    /// Changes a race that still has the version that was read.
    pub fn update_race(&self, id: RaceId, version: i64, race: &Race) -> Result<()> {
        let sql = "UPDATE race SET name = $3, date = $4, end_date = $5, km = $6, priority = $7, marathon = $8,
                   version = version + 1 WHERE id = $1 AND version = $2";
        let Race { name, date, end_date, km, priority, marathon } = race;
        self.changed_if_current(
            Noun::Race,
            &id,
            sql,
            &[&id.0, &version, name, date, end_date, km, &priority.code(), marathon],
        )
    }

    /// Removes a race that still has the version that was read.
    pub fn remove_race(&self, id: RaceId, version: i64) -> Result<()> {
        self.changed_if_current(Noun::Race, &id, "DELETE FROM race WHERE id = $1 AND version = $2", &[&id.0, &version])
    }
}
