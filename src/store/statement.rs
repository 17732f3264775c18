//! Running a statement: prepared once, bound by name, errors turned into the clinic's.

use crate::{
    domain::time::{parse_date, parse_local},
    error::{Code, Error, Result},
};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{CachedStatement, Connection, ErrorCode, Row, ToSql, ffi};

/// SQLite numbers `$n` by first appearance, so parameters are bound by their names.
const NAMES: [&str; 40] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$16", "$17",
    "$18", "$19", "$20", "$21", "$22", "$23", "$24", "$25", "$26", "$27", "$28", "$29", "$30", "$31", "$32", "$33",
    "$34", "$35", "$36", "$37", "$38", "$39", "$40",
];

fn bound<'c>(
    connection: &'c Connection,
    sql: &str,
    parameters: &[&dyn ToSql],
) -> rusqlite::Result<CachedStatement<'c>> {
    debug_assert!(parameters.len() <= NAMES.len());
    let mut statement = connection.prepare_cached(sql)?;
    for (name, value) in NAMES.iter().zip(parameters) {
        if let Some(index) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(index, value)?;
        }
    }
    Ok(statement)
}

/// Every row of a query.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &str,
    parameters: &[&dyn ToSql],
    mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut found = Vec::new();
    each(connection, sql, parameters, |row| read(row).map(|row| found.push(row)))?;
    Ok(found)
}

/// Every row of a query, one at a time.
pub(super) fn each(
    connection: &Connection,
    sql: &str,
    parameters: &[&dyn ToSql],
    mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> Result<()> {
    let mut run = || {
        let mut statement = bound(connection, sql, parameters)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            take(row)?;
        }
        Ok(())
    };
    run().map_err(storage)
}

/// The first row of a query, if there is one.
pub(super) fn first<T>(
    connection: &Connection,
    sql: &str,
    parameters: &[&dyn ToSql],
    read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>> {
    let run = || {
        let mut statement = bound(connection, sql, parameters)?;
        let mut rows = statement.raw_query();
        rows.next()?.map(read).transpose()
    };
    run().map_err(storage)
}

/// Changes rows; how many.
pub(super) fn execute(connection: &Connection, sql: &str, parameters: &[&dyn ToSql]) -> Result<usize> {
    bound(connection, sql, parameters).and_then(|mut statement| statement.raw_execute()).map_err(storage)
}

/// What SQLite said, as the clinic says it.
pub(super) fn storage(error: rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(failure, message) = &error else {
        return Error::new(Code::Storage, "error-storage").with("detail", error.to_string());
    };
    let message = message.as_deref().unwrap_or_default();
    match failure.code {
        ErrorCode::ConstraintViolation if message.contains("room-taken") => {
            Error::new(Code::Conflict, "error-room-taken").field("room")
        }
        ErrorCode::ConstraintViolation if message.contains("therapist-taken") => {
            Error::new(Code::Conflict, "error-therapist-taken").field("start")
        }
        ErrorCode::ConstraintViolation if message.contains("client-taken") => {
            Error::new(Code::Conflict, "error-client-taken").field("start")
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::new(Code::Busy, "error-busy"),
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Error::new(Code::Damaged, "error-damaged"),
        ErrorCode::DiskFull => Error::new(Code::Storage, "error-disk-full"),
        // The file beside the clinic's in which programs agree on who writes finds no room.
        ErrorCode::SystemIoFailure if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
            Error::new(Code::Storage, "error-disk-full")
        }
        // A quota, a limit on the size of files, or a failing disk.
        ErrorCode::SystemIoFailure
            if matches!(failure.extended_code, ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_SHMOPEN) =>
        {
            Error::new(Code::Storage, "error-not-written")
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            Error::new(Code::Storage, "error-not-writable")
        }
        _ => Error::new(Code::Storage, "error-storage").with("detail", error.to_string()),
    }
}

/// A kept day.
pub(super) fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    parse_date(row.get_ref(column)?.as_str()?).ok_or_else(|| unreadable(column, "a date"))
}

/// A kept day, where there is one.
pub(super) fn date_or_none(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text = row.get_ref(column)?.as_str_or_null()?;
    text.map(|text| parse_date(text).ok_or_else(|| unreadable(column, "a date"))).transpose()
}

/// A kept start.
pub(super) fn start(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDateTime> {
    parse_local(row.get_ref(column)?.as_str()?).ok_or_else(|| unreadable(column, "a start"))
}

/// A kept text that is not what it should be: the file was changed by something else.
pub(super) fn unreadable(column: usize, what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(
        column,
        rusqlite::types::Type::Text,
        format!("{what} is not readable").into(),
    )
}
