//! Whether the clinic's file is sound: a glance at opening, the whole of it while people work. SQLite only.

use super::{backup, statement::storage};
use crate::error::{Code, Error, Result};
use rusqlite::Connection;
use std::path::Path;

/// A file of at most so many bytes is looked through at opening, which takes a tenth of a second.
const SMALL: i64 = 8_000_000;

/// In a larger file, the tables that no screen can do without and that are small in every clinic.
const ALWAYS: [&str; 6] = ["setting", "therapist", "working_hours", "day_off", "massage_type", "massage_duration"];

/// A glance at a file that is being opened: its header, its schema, and as much of it as takes no time. SQLite has
/// compared the header with the file's length by then.
///
/// # Errors
/// `Damaged`; `Busy` or `Storage` when it cannot be read.
pub(super) fn glance(connection: &Connection) -> Result<()> {
    let moment = connection.unchecked_transaction().map_err(storage)?;
    let number = |sql: &str| moment.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(storage);
    if number("PRAGMA page_count")? * number("PRAGMA page_size")? <= SMALL {
        return assert_ok(&moment, "PRAGMA quick_check(1)");
    }
    let tables = tables(&moment)?;
    for table in &tables {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{}\")", table.replace('"', "\"\""));
        number(&sql)?;
    }
    for table in ALWAYS {
        if !tables.iter().any(|found| found == table) {
            return Err(Error::new(Code::Damaged, "error-damaged"));
        }
        assert_ok(&moment, &format!("PRAGMA quick_check({table})"))?;
    }
    Ok(())
}

/// Reads every page of a file and says whether all is well. Takes about ten seconds for ten years of appointments.
///
/// # Errors
/// `Damaged`; `NotFound`, `Busy` or `Storage` when it cannot be read.
pub fn check_whole(file: &Path) -> Result<()> {
    assert_sound(&backup::open_to_read(file)?)
}

pub(super) fn assert_sound(connection: &Connection) -> Result<()> {
    assert_ok(connection, "PRAGMA integrity_check(1)")
}

fn assert_ok(connection: &Connection, check: &str) -> Result<()> {
    let found: String = connection.query_row(check, [], |row| row.get(0)).map_err(storage)?;
    if found == "ok" { Ok(()) } else { Err(Error::new(Code::Damaged, "error-damaged")) }
}

/// The tables of a file, by name.
pub(super) fn tables(connection: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut statement = connection.prepare(sql).map_err(storage)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(storage)
}
