//! The catalog of massage types with their durations and prices.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{
        goal::Goal,
        id::MassageTypeId,
        massage_type::{DurationPrice, MassageType, Pressure},
    },
    error::{OrNotFound, Result},
};
use rusqlite::Row;

/// Some massage types in one column, by blanks.
pub(super) fn written_types(types: &[MassageTypeId]) -> String {
    types.iter().map(MassageTypeId::as_str).collect::<Vec<_>>().join(" ")
}

/// The massage types of such a column.
pub(super) fn read_types(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<MassageTypeId>> {
    Ok(row.get_ref(column)?.as_str()?.split_whitespace().map(MassageTypeId::new).collect())
}

impl Db<'_> {
    /// The catalog in its order.
    pub fn massage_types(&self) -> Result<Vec<MassageType>> {
        let mut types = statement::all(
            self.connection,
            "SELECT id, name, serves, buffer_before, buffer_after, color, version, pressure, retired_on FROM massage_type
             ORDER BY position, id",
            &[],
            |row| {
                let serves: String = row.get(2)?;
                Ok(MassageType {
                    id: MassageTypeId(row.get(0)?),
                    name: row.get(1)?,
                    serves: serves.split_whitespace().filter_map(Goal::from_code).collect(),
                    buffer_before: row.get(3)?,
                    buffer_after: row.get(4)?,
                    color: row.get(5)?,
                    version: row.get(6)?,
                    pressure: Pressure::from_code(row.get_ref(7)?.as_str()?)
                        .ok_or_else(|| statement::unreadable(7, "a massage type's pressure"))?,
                    retired_on: statement::date_or_none(row, 8)?,
                    durations: Vec::new(),
                })
            },
        )?;
        let durations = statement::all(
            self.connection,
            "SELECT massage_type_id, minutes, price FROM massage_duration ORDER BY massage_type_id, minutes",
            &[],
            |row| {
                let id: String = row.get(0)?;
                Ok((id, DurationPrice { minutes: row.get(1)?, price: row.get(2)? }))
            },
        )?;
        for (id, duration) in durations {
            if let Some(massage_type) = types.iter_mut().find(|massage_type| massage_type.id.0 == id) {
                massage_type.durations.push(duration);
            }
        }
        Ok(types)
    }

    /// One massage type.
    ///
    /// # Errors
    /// `NotFound` naming `massageType`.
    pub fn massage_type(&self, id: &MassageTypeId) -> Result<MassageType> {
        let catalog = self.massage_types()?;
        let known = catalog.iter().map(|massage_type| massage_type.id.as_str()).collect::<Vec<_>>().join(", ");
        let found = catalog.into_iter().find(|massage_type| massage_type.id == *id);
        found.or_not_found("massageType", "error-no-such-massage-type", id).map_err(|error| error.with("known", known))
    }
}

impl Tx<'_> {
    /// Adds a massage type at the end of the catalog.
    pub fn insert_massage_type(&self, massage_type: &MassageType) -> Result<()> {
        let sql = "INSERT INTO massage_type
                       (id, name, serves, buffer_before, buffer_after, color, pressure, retired_on, position)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, (SELECT COUNT(*) FROM massage_type))";
        let MassageType { id, name, buffer_before, buffer_after, color, retired_on, .. } = massage_type;
        let pressure = massage_type.pressure.code();
        let serves = written(&massage_type.serves);
        let parameters: [&dyn rusqlite::ToSql; 8] =
            [&id.0, name, &serves, buffer_before, buffer_after, color, &pressure, retired_on];
        self.changed(Noun::MassageType, id, sql, &parameters)?;
        self.insert_durations(massage_type)
    }

    /// Changes a massage type that still has the version in it.
    pub fn update_massage_type(&self, massage_type: &MassageType) -> Result<()> {
        let sql = "UPDATE massage_type SET name = $3, serves = $4, buffer_before = $5, buffer_after = $6, color = $7,
                   pressure = $8, retired_on = $9, version = version + 1 WHERE id = $1 AND version = $2";
        let MassageType { id, version, name, buffer_before, buffer_after, color, retired_on, .. } = massage_type;
        let pressure = massage_type.pressure.code();
        let serves = written(&massage_type.serves);
        self.changed_if_current(
            Noun::MassageType,
            id,
            sql,
            &[&id.0, version, name, &serves, buffer_before, buffer_after, color, &pressure, retired_on],
        )?;
        let sql = "SELECT id FROM massage_duration WHERE massage_type_id = $1 ORDER BY id";
        let durations: Vec<i64> = statement::all(self.connection, sql, &[&id.0], |row| row.get(0))?;
        for duration in durations {
            let sql = "DELETE FROM massage_duration WHERE id = $1";
            self.changed(Noun::MassageDuration, &duration, sql, &[&duration])?;
        }
        self.insert_durations(massage_type)
    }

    fn insert_durations(&self, massage_type: &MassageType) -> Result<()> {
        let sql = "INSERT INTO massage_duration (massage_type_id, minutes, price) VALUES ($1, $2, $3) RETURNING id";
        for duration in &massage_type.durations {
            let parameters: [&dyn rusqlite::ToSql; 3] = [&massage_type.id.0, &duration.minutes, &duration.price];
            self.inserted(Noun::MassageDuration, sql, &parameters)?;
        }
        Ok(())
    }
}

fn written(serves: &[Goal]) -> String {
    serves.iter().map(|goal| goal.code()).collect::<Vec<_>>().join(" ")
}
