//! Putting a copy in the place of the clinic's file, which is set aside. SQLite only.

use super::{
    backup, damage, folder, migrate,
    progress::{Tell, UPDATING, Work},
    statement::storage,
};
use crate::{
    domain::backup::BackupName,
    error::{Code, Error, Result},
};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// Checks a copy, brings it to this program's schema, and puts it in the place of the clinic's file. What was there is
/// kept as `aside` in a folder. `None` when there was no file. Whatever goes wrong, the clinic's file is still there.
///
/// # Errors
/// `Damaged` or `NewerSchema` naming `from`, when the copy is no sound clinic; `Busy` when another program has the
/// clinic open; `Storage`.
pub fn restore(file: &Path, from: &Path, aside: (&Path, BackupName), tell: &Tell) -> Result<Option<PathBuf>> {
    let _turn = folder::take_turn(aside.0)?;
    let part = folder::beside(file, ".part");
    let outcome = prepare(from, &part, &Work::new(UPDATING, tell)).and_then(|()| {
        let held = hold(file)?;
        let kept = set_aside(file, &folder::free_name(aside.0, aside.1))?;
        folder::put_in_place(&part, file)?;
        drop(held);
        Ok(kept)
    });
    if outcome.is_err() {
        folder::remove_database(&part);
    }
    outcome
}

/// Makes a copy into a file that a clinic can go on with.
fn prepare(from: &Path, part: &Path, work: &Work) -> Result<()> {
    let name_copy = |error: Error| {
        let error = if error.code == Code::Damaged { Error::new(error.code, "error-copy-damaged") } else { error };
        error.field("from").with("file", from.display().to_string())
    };
    let source = backup::open_to_read(from).map_err(name_copy)?;
    backup::holdings(from).map_err(name_copy)?;
    backup::copy(&source, part, work).map_err(|error| match error.code {
        Code::Damaged => name_copy(error),
        _ => error,
    })?;
    let mut fresh = Connection::open(part).map_err(storage)?;
    migrate::upgrade(&mut fresh, work)?;
    fresh.pragma_update(None, "journal_mode", "WAL").map_err(storage)?;
    fresh.close().map_err(|(_, error)| storage(error))
}

/// Keeps every other program from the clinic's file, and takes in what SQLite holds beside it. `None` when there is no
/// file, or one so damaged that nobody can use it.
fn hold(file: &Path) -> Result<Option<Connection>> {
    if !file.exists() {
        return Ok(None);
    }
    // Looked at without a change: a damaged file is set aside as it is.
    let looked = backup::open_to_read(file).and_then(|connection| damage::glance(&connection));
    if looked.is_err_and(|error| error.code == Code::Damaged) {
        return Ok(None);
    }
    let mut patience = 30;
    loop {
        match try_to_hold(file) {
            Ok(held) => return Ok(Some(held)),
            Err(error) if error.code == Code::Busy && patience > 0 => {
                patience -= 1;
                std::thread::sleep(Duration::from_millis(100));
            }
            Err(error) if error.code == Code::Busy => return Err(Error::new(Code::Busy, "error-open-elsewhere")),
            Err(error) if error.code == Code::Damaged => return Ok(None),
            Err(error) => return Err(error),
        }
    }
}

fn try_to_hold(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(storage)?;
    let mode = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, String>(0)).map_err(storage);
    // Only the last to have it open may leave WAL; after that an exclusive transaction keeps readers out as well.
    mode("PRAGMA journal_mode = DELETE")?;
    connection.execute_batch("BEGIN EXCLUSIVE").map_err(storage)?;
    if mode("PRAGMA journal_mode")? != "delete" {
        return Err(Error::new(Code::Busy, "error-busy"));
    }
    Ok(connection)
}

/// Gives the clinic's file a second name, so that the first can be given to another. What SQLite has beside a damaged
/// file goes along.
fn set_aside(file: &Path, target: &Path) -> Result<Option<PathBuf>> {
    if !file.exists() {
        return Ok(None);
    }
    for ending in ["-wal", ""] {
        let (from, to) = (folder::beside(file, ending), folder::beside(target, ending));
        if from.exists() {
            // Some disks know no second names.
            fs::hard_link(&from, &to)
                .or_else(|_| fs::copy(&from, &to).and_then(|_| fs::File::open(&to)?.sync_all()))
                .map_err(|error| folder::not_written(&to, &error))?;
        }
    }
    for ending in ["-wal", "-shm"] {
        let beside = folder::beside(file, ending);
        if beside.exists() {
            fs::remove_file(&beside).map_err(|error| folder::not_written(&beside, &error))?;
        }
    }
    Ok(Some(target.to_owned()))
}
