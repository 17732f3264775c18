//! Opening a clinic's file, and the two ways in: `read` and `write`.

use super::{Change, Db, Stamp, Tell, Tx, damage, folder, migrate, statement::storage};
use crate::error::{Code, Error, Result};
use rusqlite::{Connection, OpenFlags, TransactionBehavior, config::DbConfig};
use std::{
    cell::RefCell,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How long one program waits for another that writes.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(20);

/// How much of the file is held in memory, in KiB: while people work, and while a whole clinic is written.
const CACHE_KIB: i64 = 32_000;
const LARGE_CACHE_KIB: i64 = 256_000;

/// A clinic's file. May be shared between threads; several programs may have the same file open.
pub struct Store {
    opened: Mutex<Opened>,
    file: PathBuf,
}

/// The file as it is open now. Restoring puts another in its place.
struct Opened {
    /// `None` between the old file and the new.
    connection: Option<Connection>,
    /// Which file lay at the path when it was opened.
    identity: Identity,
    /// How many files have been opened one after the other.
    turn: i64,
}

/// What tells a file from another that is put in its place.
type Identity = Option<(u64, u64)>;

fn identity(file: &Path) -> Identity {
    #[cfg(unix)]
    return std::fs::metadata(file).ok().map(|found| {
        use std::os::unix::fs::MetadataExt;
        (found.dev(), found.ino())
    });
    // Elsewhere an open file cannot be replaced.
    #[cfg(not(unix))]
    return None;
}

impl Store {
    /// Opens a file, making it when there is none, and brings it to this program's schema.
    ///
    /// # Errors
    /// `NewerSchema`, `Damaged`, `Busy` or `Storage`; the file is left as it was.
    pub fn open(file: &Path) -> Result<Self> {
        Self::connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE, &Tell::default())
    }

    /// Opens a file that must be there.
    ///
    /// # Errors
    /// As [`Self::open`]; `NotFound` when there is no such file, `NoClinic` when it is empty. An empty file of which there
    /// are copies was not always empty: `Damaged`.
    pub fn open_existing(file: &Path) -> Result<Self> {
        Self::open_existing_telling(file, &Tell::default())
    }

    /// As [`Self::open_existing`]; tells how far it is while a file with an older schema is copied and brought up to date.
    ///
    /// # Errors
    /// As [`Self::open_existing`].
    pub fn open_existing_telling(file: &Path, tell: &Tell) -> Result<Self> {
        if file.is_dir() {
            let file = file.display().to_string();
            return Err(Error::new(Code::NotFound, "error-is-a-folder").field("db").with("file", file));
        }
        if !file.is_file() {
            return Err(Error::not_found("db", "error-no-such-file", file.display()));
        }
        if folder::size(file) == 0 {
            let copies = folder::names_in(&folder::default_folder(file), &folder::stem(file));
            return Err(match copies.is_empty() {
                true => Db::no_clinic().field("db"),
                false => Error::new(Code::Damaged, "error-damaged").field("db"),
            });
        }
        Self::connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE, tell)
    }

    fn connect(file: &Path, flags: OpenFlags, tell: &Tell) -> Result<Self> {
        let (connection, identity) = connect(file, flags, tell)?;
        Ok(Self {
            opened: Mutex::new(Opened { connection: Some(connection), identity, turn: 0 }),
            file: file.to_owned(),
        })
    }

    /// Where the clinic is kept.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    fn opened(&self) -> MutexGuard<'_, Opened> {
        // A panic elsewhere left no half-done write: transactions roll back when dropped.
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs on the file that lies at the path now: another may have been restored in its place.
    fn connected<T>(&self, run: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        let mut opened = self.opened();
        if opened.connection.is_none() || identity(&self.file) != opened.identity {
            opened.connection = None;
            if !self.file.is_file() {
                return Err(Error::not_found("db", "error-no-such-file", self.file.display()));
            }
            let (connection, identity) = connect(&self.file, OpenFlags::SQLITE_OPEN_READ_WRITE, &Tell::default())?;
            *opened = Opened { connection: Some(connection), identity, turn: opened.turn + 1 };
        }
        match &mut opened.connection {
            Some(connection) => run(connection),
            None => Err(Error::new(Code::Busy, "error-busy")),
        }
    }

    /// Closes the file while `work` puts another in its place; nobody of this program reads or writes meanwhile.
    ///
    /// # Errors
    /// Whatever `work` returns.
    pub fn while_closed<T>(&self, work: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let mut opened = self.opened();
        opened.connection = None;
        work(&self.file)
    }

    /// Answers a question from one consistent state of the file.
    ///
    /// # Errors
    /// Whatever the question returns; `Storage`, `Busy` or `Damaged` from the file.
    pub fn read<T>(&self, ask: impl FnOnce(&Db<'_>) -> Result<T>) -> Result<T> {
        self.connected(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred).map_err(storage)?;
            let answer = ask(&Db { connection: &transaction });
            transaction.finish().map_err(storage)?;
            answer
        })
    }

    /// The one door for writes: everything `work` does is kept together with its journal entry, or nothing is.
    /// Returns what `work` returned and the number of the journal entry.
    ///
    /// # Errors
    /// Whatever `work` returns; `Storage`, `Busy` or `Damaged` from the file.
    pub fn write<T>(
        &self,
        change: Change,
        stamp: &Stamp<'_>,
        work: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<(T, i64)> {
        self.write_as(change, true, stamp, |tx| Ok((work(tx)?, None)))
    }

    /// As [`Self::write`], for the undoing of an earlier change, whose number `work` returns too.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_undo<T>(&self, stamp: &Stamp<'_>, work: impl FnOnce(&Tx<'_>) -> Result<(T, i64)>) -> Result<(T, i64)> {
        self.write_as(Change::Undo, true, stamp, |tx| work(tx).map(|(answer, undoes)| (answer, Some(undoes))))
    }

    /// As [`Self::write`], for a whole clinic at once: the journal notes that it was done, not each row, and more of the
    /// file is held in memory meanwhile, or most of it would be written several times over.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_whole<T>(
        &self,
        change: Change,
        stamp: &Stamp<'_>,
        work: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<(T, i64)> {
        self.connected(|connection| hold(connection, LARGE_CACHE_KIB))?;
        let written = self.write_as(change, false, stamp, |tx| Ok((work(tx)?, None)));
        self.connected(|connection| hold(connection, CACHE_KIB))?;
        written
    }

    /// What is found in the clinic as it is, and as it was before something, which is taken back for this look alone;
    /// nothing where it cannot be taken back any more.
    ///
    /// # Errors
    /// Whatever `look` returns; `Storage`, `Busy` or `Damaged` from the file.
    pub fn compare<T>(
        &self,
        take_back: impl FnOnce(&Tx<'_>) -> Result<()>,
        look: impl Fn(&Db<'_>) -> Result<T>,
    ) -> Result<Option<[T; 2]>> {
        self.connected(|connection| {
            // Never committed.
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(storage)?;
            let tx = Tx { db: Db { connection: &transaction }, rows: RefCell::default(), journaled: false };
            let now = look(&tx)?;
            match take_back(&tx) {
                Ok(()) => Ok(Some([now, look(&tx)?])),
                Err(error) if error.code.is_of_the_file() => Err(error),
                Err(_) => Ok(None),
            }
        })
    }

    fn write_as<T>(
        &self,
        change: Change,
        journaled: bool,
        stamp: &Stamp<'_>,
        work: impl FnOnce(&Tx<'_>) -> Result<(T, Option<i64>)>,
    ) -> Result<(T, i64)> {
        self.connected(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(storage)?;
            let tx = Tx { db: Db { connection: &transaction }, rows: RefCell::default(), journaled };
            let (answer, undoes) = work(&tx)?;
            let entry = tx.append_to_journal(change, stamp, undoes)?;
            drop(tx);
            transaction.commit().map_err(storage)?;
            Ok((answer, entry))
        })
    }

    /// Changes whenever another program has written to the file, or another file was put in its place.
    ///
    /// # Errors
    /// `Storage` when the file cannot be read.
    pub fn data_version(&self) -> Result<i64> {
        let version: i64 = self.connected(|connection| {
            connection.query_row("PRAGMA data_version", [], |row| row.get(0)).map_err(storage)
        })?;
        Ok((self.opened().turn << 32) + version)
    }
}

/// Opens a file, brings it to this program's schema, and tells which file that was.
fn connect(file: &Path, flags: OpenFlags, tell: &Tell) -> Result<(Connection, Identity)> {
    let open = || {
        let mut connection =
            Connection::open_with_flags(file, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(storage)?;
        connection.busy_timeout(BUSY_TIMEOUT).map_err(storage)?;
        connection.set_prepared_statement_cache_capacity(128);
        // One plan per statement: or SQLite would plan anew for every other value that is asked for.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(storage)?;
        migrate::bring_up_to_date(&mut connection, file, tell)?;
        damage::glance(&connection)?;
        // A copy that somebody put here by hand.
        let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).map_err(storage)?;
        if mode != "wal" {
            migrate::switch_to_wal(&connection)?;
        }
        // FULL: an acknowledged booking survives a power cut.
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;").map_err(storage)?;
        hold(&connection, CACHE_KIB)?;
        Ok(connection)
    };
    let tell_foreign = |error: Error| {
        // Without any copy of it, a file that does not even begin like one was hardly ever a clinic.
        let is_foreign = error.code == Code::Damaged && !begins_like_a_clinic(file);
        if is_foreign && folder::names_in(&folder::default_folder(file), &folder::stem(file)).is_empty() {
            return Error::invalid("db", "error-not-a-clinic");
        }
        error
    };
    let name_file = |error: Error| Error {
        field: error.field.or_else(|| Some("db".to_owned())),
        args: [error.args, vec![("file", file.display().to_string().into())]].concat(),
        ..error
    };
    loop {
        let before = identity(file);
        let connection = open().map_err(tell_foreign).map_err(name_file)?;
        let after = identity(file);
        // Else another file was put in its place just now, or it was only made now.
        if before == after {
            return Ok((connection, after));
        }
    }
}

/// Whether a file begins as SQLite's do.
fn begins_like_a_clinic(file: &Path) -> bool {
    const BEGINNING: &[u8; 16] = b"SQLite format 3\0";
    let mut read = [0; BEGINNING.len()];
    File::open(file).and_then(|mut file| file.read_exact(&mut read)).is_err() || read == *BEGINNING
}

/// Holds at most so much of the file in memory.
fn hold(connection: &Connection, kibibytes: i64) -> Result<()> {
    connection.pragma_update(None, "cache_size", -kibibytes).map_err(storage)
}

impl Db<'_> {
    /// A code for what kind of error the absence of a clinic is.
    pub(super) fn no_clinic() -> Error {
        Error::new(Code::NoClinic, "error-no-clinic")
    }
}
