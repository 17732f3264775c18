//! Copies of the clinic's file, made by SQLite itself and checked before they count. SQLite only.

use super::statement::storage;
use crate::error::{Code, Error, Result};
use rusqlite::{Connection, backup::Backup};
use std::{path::Path, time::Duration};

/// Copies the file beside itself as `<name>.schema-<number>` and checks the copy.
pub(super) fn before_migration(connection: &Connection, file: &Path, schema: i32) -> Result<()> {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".schema-{schema}"));
    let mut copy = Connection::open(Path::new(&name)).map_err(storage)?;
    Backup::new(connection, &mut copy)
        .and_then(|backup| backup.run_to_completion(1000, Duration::ZERO, None))
        .map_err(storage)?;
    let sound: String = copy.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(storage)?;
    if sound != "ok" {
        return Err(Error::new(Code::Damaged, "error-damaged"));
    }
    Ok(())
}
