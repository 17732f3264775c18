//! Whole rows before and after a change: what the journal keeps and undo puts back.

use super::{Tx, statement};
use crate::{
    domain::id::ClientId,
    error::{Code, Error, Result},
};
use rusqlite::{ToSql, types::Value, types::ValueRef};
use serde_json::{Map, Value as Json};

/// A table that people change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    Setting,
    Therapist,
    WorkingHours,
    DayOff,
    OtherHours,
    Closure,
    MassageType,
    MassageDuration,
    Client,
    Run,
    Race,
    Room,
    Series,
    Wait,
    Appointment,
}

impl Noun {
    const ALL: [Self; 15] = [
        Self::Setting,
        Self::Therapist,
        Self::WorkingHours,
        Self::DayOff,
        Self::OtherHours,
        Self::Closure,
        Self::MassageType,
        Self::MassageDuration,
        Self::Client,
        Self::Run,
        Self::Race,
        Self::Room,
        Self::Series,
        Self::Wait,
        Self::Appointment,
    ];

    /// The table's name.
    #[must_use]
    pub fn table(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::Therapist => "therapist",
            Self::WorkingHours => "working_hours",
            Self::DayOff => "day_off",
            Self::OtherHours => "other_hours",
            Self::Closure => "closure",
            Self::MassageType => "massage_type",
            Self::MassageDuration => "massage_duration",
            Self::Client => "client",
            Self::Run => "run",
            Self::Race => "race",
            Self::Room => "room",
            Self::Series => "series",
            Self::Wait => "wait",
            Self::Appointment => "appointment",
        }
    }

    pub(super) fn from_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|noun| noun.table() == table)
    }

    fn key(self) -> &'static str {
        if self == Self::Setting { "key" } else { "id" }
    }
}

/// One row's change. `before` is `None` for a new row, `after` for one that is gone.
#[derive(Debug, Clone)]
pub struct RowChange {
    pub noun: Noun,
    pub row_id: String,
    /// By column, as all of this.
    pub before: Option<Map<String, Json>>,
    pub after: Option<Map<String, Json>>,
}

impl RowChange {
    /// The client it concerns, if any.
    pub fn client_id(&self) -> Option<i64> {
        let row = self.after.as_ref().or(self.before.as_ref())?;
        let column = if self.noun == Noun::Client { "id" } else { "client_id" };
        row.get(column)?.as_i64()
    }

    /// Whether people see a difference.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => !told(before).eq(told(after)),
            _ => true,
        }
    }
}

impl Tx<'_> {
    /// Inserts a row by `sql` (which returns the new id) and notes it.
    pub(super) fn inserted(&self, noun: Noun, sql: &str, parameters: &[&dyn ToSql]) -> Result<i64> {
        let id: i64 = statement::first(self.connection, sql, parameters, |row| row.get(0))?.unwrap_or_default();
        if self.journaled {
            self.note(noun, &id.to_string(), None)?;
        }
        Ok(id)
    }

    /// Changes or removes the row `id` by `sql` and notes it. How many rows it changed.
    pub(super) fn changed(
        &self,
        noun: Noun,
        id: &dyn std::fmt::Display,
        sql: &str,
        parameters: &[&dyn ToSql],
    ) -> Result<usize> {
        let id = id.to_string();
        let before = self.row(noun, &id)?;
        let changed = statement::execute(self.connection, sql, parameters)?;
        if changed > 0 {
            self.note(noun, &id, before)?;
        }
        Ok(changed)
    }

    /// As [`Self::changed`], for a statement that asks for the version that was read: no row means a newer one.
    pub(super) fn changed_if_current(
        &self,
        noun: Noun,
        id: &dyn std::fmt::Display,
        sql: &str,
        parameters: &[&dyn ToSql],
    ) -> Result<()> {
        match self.changed(noun, id, sql, parameters)? {
            0 => Err(Error::new(Code::Outdated, "error-outdated").field("version")),
            _ => Ok(()),
        }
    }

    fn note(&self, noun: Noun, id: &str, before: Option<Map<String, Json>>) -> Result<()> {
        let after = self.row(noun, id)?;
        self.rows.borrow_mut().push(RowChange { noun, row_id: id.to_owned(), before, after });
        Ok(())
    }

    /// A row as it is now, by column.
    pub(super) fn row(&self, noun: Noun, id: &str) -> Result<Option<Map<String, Json>>> {
        let sql = format!("SELECT * FROM {} WHERE {} = $1", noun.table(), noun.key());
        statement::first(self.connection, &sql, &[&id], |row| {
            let mut columns = Map::new();
            for (index, name) in row.as_ref().column_names().enumerate() {
                columns.insert(name.to_owned(), to_json(row.get_ref(index)?));
            }
            Ok(columns)
        })
    }

    /// Puts a row back as it was before a change. Refused when what people see of it is no longer as that change left it.
    pub(super) fn put_back(&self, change: &RowChange) -> Result<()> {
        let RowChange { noun, row_id, before, after } = change;
        if !change.is_seen() {
            return Ok(());
        }
        let now = self.row(*noun, row_id)?;
        // A row that would go takes along what a later schema lets people tell of it.
        let goes_with_more = before.is_none() && has_more_told(now.as_ref(), after.as_ref());
        if goes_with_more || !is_as_left(now.as_ref(), after.as_ref()) {
            return Err(Error::new(Code::Outdated, "error-undo-outdated"));
        }
        let concerned = self.client_of(*noun, row_id)?;
        let (table, key) = (noun.table(), noun.key());
        match before {
            None => {
                self.forget_search_words(*noun, row_id)?;
                self.changed(*noun, row_id, &format!("DELETE FROM {table} WHERE {key} = $1"), &[row_id])?;
            }
            Some(before) => {
                let mut values: Vec<(String, Value)> =
                    before.iter().map(|(column, value)| (column.clone(), to_sql(value))).collect();
                // A version never goes back, so that a screen that read the undone one is told.
                if let (Some(version), Some(now)) = (values.iter_mut().find(|(name, _)| name == "version"), now) {
                    let newest = now.get("version").and_then(Json::as_i64).unwrap_or_default();
                    version.1 = Value::Integer(newest + 1);
                }
                let parameters: Vec<&dyn ToSql> = values.iter().map(|(_, value)| value as &dyn ToSql).collect();
                let sql = if after.is_some() {
                    let columns: Vec<String> = numbered(&values, |name, number| format!("{name} = ${number}"));
                    format!("UPDATE {table} SET {} WHERE {key} = '{}'", columns.join(", "), row_id.replace('\'', "''"))
                } else {
                    let names = numbered(&values, |name, _| name.to_owned()).join(", ");
                    let marks = numbered(&values, |_, number| format!("${number}")).join(", ");
                    format!("INSERT INTO {table} ({names}) VALUES ({marks})")
                };
                self.changed(*noun, row_id, &sql, &parameters)?;
                self.refresh_search_words(*noun, row_id)?;
            }
        }
        for client in [concerned, self.client_of(*noun, row_id)?].into_iter().flatten() {
            self.refresh_last_seen(client)?;
        }
        Ok(())
    }

    /// Whose appointment a row is.
    fn client_of(&self, noun: Noun, id: &str) -> Result<Option<ClientId>> {
        if noun != Noun::Appointment {
            return Ok(None);
        }
        let row = self.row(noun, id)?;
        Ok(row.and_then(|row| row.get("client_id").and_then(Json::as_i64)).map(ClientId))
    }
}

/// Whether a row is still as a change left it. A column that came with a later schema counts for nothing.
fn is_as_left(now: Option<&Map<String, Json>>, after: Option<&Map<String, Json>>) -> bool {
    match (now, after) {
        (Some(now), Some(after)) => told(after).all(|(column, value)| now.get(column) == Some(value)),
        (now, after) => now.is_none() && after.is_none(),
    }
}

/// Whether a row has columns of a later schema than a change knew, and has been saved since.
fn has_more_told(now: Option<&Map<String, Json>>, after: Option<&Map<String, Json>>) -> bool {
    match (now, after) {
        (Some(now), Some(after)) => now.len() > after.len() && now.get("version") != after.get("version"),
        _ => false,
    }
}

/// What a row tells people: all but its version, and what is found out anew after every change: the verdict by the
/// rules, and whether the therapist is there.
fn told(row: &Map<String, Json>) -> impl Iterator<Item = (&String, &Json)> {
    row.iter().filter(|(column, _)| !["version", "verdict", "absence"].contains(&column.as_str()))
}

fn numbered(values: &[(String, Value)], write: impl Fn(&str, usize) -> String) -> Vec<String> {
    values.iter().enumerate().map(|(index, (name, _))| write(name, index + 1)).collect()
}

fn to_json(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Null | ValueRef::Blob(_) => Json::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
    }
}

fn to_sql(value: &Json) -> Value {
    match value {
        Json::Number(number) if number.is_i64() => Value::Integer(number.as_i64().unwrap_or_default()),
        Json::Number(number) => Value::Real(number.as_f64().unwrap_or_default()),
        Json::String(text) => Value::Text(text.clone()),
        _ => Value::Null,
    }
}
