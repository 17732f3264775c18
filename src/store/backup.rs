//! Copies of the clinic's file, made by SQLite itself and checked before they count. SQLite only.

use super::{
    damage, folder,
    progress::{COPYING, Tell, Work},
    statement::storage,
};
use crate::{
    domain::{backup::BackupName, clinic_settings::ClinicSettings, progress::Step, time::Minute},
    error::{Code, Error, Result},
};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// How long a copy waits for a program that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(20);
/// Four megabytes.
const PAGES_AT_A_TURN: i32 = 1000;

/// What a clinic's file holds, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holdings {
    pub clients: i64,
    pub appointments: i64,
    /// The number of the newest entry in the journal; 0 without any.
    pub newest_entry: i64,
    /// When that was.
    pub changed_at: Option<Minute>,
    /// The clinic's facts as JSON, once it is set up.
    pub(super) clinic: Option<String>,
}

impl Holdings {
    /// The clinic, once it is set up.
    #[must_use]
    pub fn clinic(&self) -> Option<ClinicSettings> {
        serde_json::from_str(self.clinic.as_deref()?).ok()
    }
}

/// What a file holds. The file is only read.
///
/// # Errors
/// `Damaged` when it is no sound clinic's; `NotFound`, `Busy` or `Storage`.
pub fn holdings(file: &Path) -> Result<Holdings> {
    holdings_of(&open_to_read(file)?)
}

/// How many changes a file has since an entry of its journal.
///
/// # Errors
/// As [`holdings`].
pub fn changes_since(file: &Path, entry: i64) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM journal WHERE id > ?1";
    open_to_read(file)?.query_row(sql, [entry], |row| row.get(0)).map_err(storage)
}

fn holdings_of(connection: &Connection) -> Result<Holdings> {
    super::migrate::assert_ours(connection)?;
    let sql = "SELECT (SELECT COUNT(*) FROM client), (SELECT COUNT(*) FROM appointment),
                      COALESCE((SELECT MAX(id) FROM journal), 0),
                      (SELECT at FROM journal ORDER BY id DESC LIMIT 1),
                      (SELECT value FROM setting WHERE key = 'clinic')";
    connection
        .query_row(sql, [], |row| {
            Ok(Holdings {
                clients: row.get(0)?,
                appointments: row.get(1)?,
                newest_entry: row.get(2)?,
                changed_at: row.get(3)?,
                clinic: row.get(4)?,
            })
        })
        .map_err(|error| match storage(error) {
            // A table that is missing: no clinic of ours was ever without.
            error if error.key == "error-storage" => Error::new(Code::Damaged, "error-damaged"),
            error => error,
        })
}

/// A file that must be there, to be read and not written.
pub(super) fn open_to_read(file: &Path) -> Result<Connection> {
    if !file.is_file() {
        return Err(Error::not_found("db", "error-no-such-file", file.display()));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(storage)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(storage)?;
    Ok(connection)
}

/// Puts a checked copy of a clinic's file into a folder, under the first free name. Others may go on writing meanwhile;
/// the copy is of one moment. A copy that is cut short leaves only a `.part`, which the next one clears away.
///
/// # Errors
/// `Damaged` when the file, and so the copy, is not sound; `NotFound`, `Busy`, or `Storage` naming `to`.
pub fn copy_into(source: &Path, to: &Path, name: BackupName, tell: &Tell) -> Result<(PathBuf, Holdings)> {
    let from = open_to_read(source)?;
    copy_connection_into(&from, to, name, &Work::new(COPYING, tell)).map_err(|error| match error.code {
        // The clinic's file, or the disk that the copy lies on?
        Code::Damaged if damage::check_whole(source).is_ok() => {
            Error::new(Code::Storage, "error-copy-not-sound").field("to").with("folder", to.display().to_string())
        }
        _ => error,
    })
}

fn copy_connection_into(from: &Connection, to: &Path, name: BackupName, work: &Work) -> Result<(PathBuf, Holdings)> {
    let _turn = folder::take_turn(to)?;
    let target = folder::free_name(to, name);
    let part = folder::beside(&target, ".part");
    let outcome = copy(from, &part, work).and_then(|holdings| {
        folder::put_in_place(&part, &target)?;
        Ok((target, holdings))
    });
    if outcome.is_err() {
        folder::remove_database(&part);
    }
    outcome
}

/// Copies a file to a new one and compares the two: every page is sound and every table has as many rows.
///
/// # Errors
/// As [`copy_into`].
pub(super) fn copy(from: &Connection, target: &Path, work: &Work) -> Result<Holdings> {
    folder::remove_database(target);
    let not_written = |error: Error| match error.code {
        Code::Storage => error.field("to").with("file", target.display().to_string()),
        _ => error,
    };
    let moment = from.unchecked_transaction().map_err(storage)?;
    let counted = counts(&moment)?;
    let mut copy = Connection::open(target).map_err(storage).map_err(not_written)?;
    copy_pages(&moment, &mut copy, work).map_err(not_written)?;
    // One file that needs no others beside it.
    copy.pragma_update(None, "journal_mode", "DELETE").map_err(storage).map_err(not_written)?;
    let rows = counted.iter().map(|(_, count)| count.unsigned_abs()).sum();
    work.while_checking(&mut copy, rows, damage::assert_sound)?;
    if counts(&copy)? != counted {
        return Err(Error::new(Code::Damaged, "error-damaged"));
    }
    let holdings = holdings_of(&copy)?;
    copy.close().map_err(|(_, error)| storage(error)).map_err(not_written)?;
    Ok(holdings)
}

/// The file is read in one transaction: however many turns it takes, the copy is of one moment.
fn copy_pages(from: &Connection, to: &mut Connection, work: &Work) -> Result<()> {
    let backup = Backup::new(from, to).map_err(storage)?;
    loop {
        let turn = backup.step(PAGES_AT_A_TURN).map_err(storage)?;
        let pages = backup.progress();
        let count = |pages: i32| u64::from(pages.unsigned_abs());
        work.at(Step::Copy, count(pages.pagecount - pages.remaining), count(pages.pagecount));
        match turn {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            _ => return Err(Error::new(Code::Busy, "error-busy")),
        }
    }
}

/// Copies the file as it is before its schema changes, unless there is such a copy already.
pub(super) fn before_update(connection: &Connection, file: &Path, schema: i32, work: &Work) -> Result<()> {
    let stem = folder::stem(file);
    let home = folder::default_folder(file);
    let now = holdings_of(connection)?;
    let kept = folder::names_in(&home, &stem).into_iter().filter(|name| name.is_before_update_of(schema));
    if kept.map(|name| holdings(&home.join(name.file_name()))).any(|kept| kept.is_ok_and(|kept| kept == now)) {
        return Ok(());
    }
    copy_connection_into(connection, &home, BackupName::before_update(&stem, schema), work).map(|_| ())
}

/// How many rows each table has.
fn counts(connection: &Connection) -> Result<Vec<(String, i64)>> {
    damage::tables(connection)?
        .into_iter()
        .map(|name| {
            let sql = format!("SELECT COUNT(*) FROM \"{}\"", name.replace('"', "\"\""));
            let count = connection.query_row(&sql, [], |row| row.get(0)).map_err(storage)?;
            Ok((name, count))
        })
        .collect()
}
