//! Bringing a file to this program's schema: in one transaction, after a verified copy.

use super::{
    backup,
    open::BUSY_TIMEOUT,
    progress::{Tell, UPDATING, Work},
    search,
    statement::storage,
};
use crate::{
    domain::progress::Step,
    error::{Code, Error, Result},
};
use rusqlite::{Connection, TransactionBehavior};
use std::{path::Path, time::Duration};

/// Marks a SQLite file as Warmdown's ("Wmdn").
const APPLICATION_ID: i32 = 0x576d_646e;

/// Takes how many of how many parts are done.
pub(super) type TellParts<'a> = &'a dyn Fn(usize, usize);

/// One step from a schema to the next.
struct Migration {
    sql: &'static str,
    /// What the statements leave to the program.
    then: fn(&Connection, TellParts<'_>) -> Result<()>,
}

/// Each migration takes the schema from its index to the next number. Never edited once released.
const MIGRATIONS: &[Migration] = &[
    Migration { sql: include_str!("../../migrations/sqlite/0001_clinic.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0002_client_profile.sql"), then: search::fill_anew },
    Migration { sql: include_str!("../../migrations/sqlite/0003_catalog.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0004_absence.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0005_questions.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0006_cancellation.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0007_rooms_and_closures.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0008_hours_prices_and_series.sql"), then: |_, _| Ok(()) },
    Migration { sql: include_str!("../../migrations/sqlite/0009_wait_list.sql"), then: |_, _| Ok(()) },
];

/// Brings a file up to date, or says why not and leaves it as it was.
pub(super) fn bring_up_to_date(connection: &mut Connection, file: &Path, tell: &Tell) -> Result<()> {
    let newest = newest();
    if schema_version(connection)? == newest && pragma(connection, "application_id")? == APPLICATION_ID {
        return Ok(());
    }
    // Waits for another program that is doing the same, then looks again.
    let found = check(connection, newest)?;
    let work = Work::new(UPDATING, tell);
    if found == 0 {
        switch_to_wal(connection)?;
    } else if found < newest {
        backup::before_update(connection, file, found, &work)?;
    }
    upgrade(connection, &work)
}

/// Brings a file up to date that nobody else uses, or that has been copied.
pub(super) fn upgrade(connection: &mut Connection, work: &Work) -> Result<()> {
    let newest = newest();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(storage)?;
    let found = check(&transaction, newest)?;
    let missing = MIGRATIONS.get(usize::try_from(found).unwrap_or_default()..).unwrap_or_default();
    for (behind, migration) in missing.iter().enumerate() {
        let tell = |done: usize, of: usize| {
            work.at(Step::Update, (behind * of + done) as u64, (missing.len() * of) as u64);
        };
        transaction.execute_batch(migration.sql).map_err(storage)?;
        (migration.then)(&transaction, &tell)?;
        tell(1, 1);
    }
    work.at(Step::Update, 1, 1);
    transaction.pragma_update(None, "user_version", newest).map_err(storage)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(storage)?;
    transaction.commit().map_err(storage)
}

/// Lets programs read while one writes. SQLite waits by itself for another program, but not for one that switches too.
pub(super) fn switch_to_wal(connection: &Connection) -> Result<()> {
    const PAUSE: Duration = Duration::from_millis(10);
    let mut waited = Duration::ZERO;
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL").map_err(storage) {
            Err(error) if error.code == Code::Busy && waited < BUSY_TIMEOUT => std::thread::sleep(PAUSE),
            outcome => return outcome,
        }
        waited += PAUSE;
    }
}

fn newest() -> i32 {
    i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX)
}

/// Whether a file is a clinic's that this program can read, perhaps with an older schema.
pub(super) fn assert_ours(connection: &Connection) -> Result<()> {
    match check(connection, newest())? {
        0 => Err(Error::new(Code::Damaged, "error-not-a-clinic")),
        _ => Ok(()),
    }
}

/// The schema's number, once it is sure that the file is ours and not newer.
fn check(connection: &Connection, newest: i32) -> Result<i32> {
    let found = schema_version(connection)?;
    if found > newest {
        return Err(Error::new(Code::NewerSchema, "error-newer-schema"));
    }
    let tables: i64 =
        connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(storage)?;
    if tables > 0 && pragma(connection, "application_id")? != APPLICATION_ID {
        return Err(Error::new(Code::Damaged, "error-not-a-clinic"));
    }
    Ok(found)
}

fn schema_version(connection: &Connection) -> Result<i32> {
    pragma(connection, "user_version")
}

fn pragma(connection: &Connection, name: &str) -> Result<i32> {
    connection.pragma_query_value(None, name, |row| row.get(0)).map_err(storage)
}
