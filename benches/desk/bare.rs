//! The floors: the same statements, prepared once and read to the last column, with nothing made of them; and a write
//! that waits for the disk.

use crate::{
    book::{THERAPISTS, span},
    making::{COPY, TEN_YEARS, day, two_year_runner},
};
use chrono::Datelike;
use rusqlite::{CachedStatement, Connection, Params, config::DbConfig, params, types::ValueRef};
use std::{
    fs::File,
    hint::black_box,
    io::{Seek, SeekFrom, Write},
    path::Path,
};

const DAY: [&str; 8] = [
    "SELECT value FROM setting WHERE key = 'clinic'",
    "SELECT value FROM setting WHERE key = 'rules'",
    "SELECT id, name, color, version, last_day, not_given, own_prices FROM therapist WHERE id BETWEEN 1 AND 1000 ORDER BY id",
    "SELECT therapist_id, weekday, from_minute, until_minute, '' FROM working_hours w
     WHERE therapist_id BETWEEN 1 AND 1000 AND weekday = ?2 AND effective_from = COALESCE(
         (SELECT MAX(effective_from) FROM working_hours d WHERE d.therapist_id = w.therapist_id
          AND d.effective_from <> '' AND d.effective_from <= ?1), '')
     ORDER BY therapist_id, weekday, from_minute",
    "SELECT therapist_id, id, from_date, until_date, note FROM day_off
     WHERE therapist_id BETWEEN 1 AND 1000 AND until_date >= ?1 AND from_date <= ?1 ORDER BY therapist_id, from_date, id",
    "SELECT therapist_id, id, date, from_minute, until_minute FROM other_hours
     WHERE date BETWEEN ?1 AND ?1 ORDER BY date, therapist_id, from_minute",
    "SELECT id, from_date, until_date, note FROM closure WHERE until_date >= ?1 AND from_date <= ?1 ORDER BY from_date, id",
    "SELECT a.id, a.client_id, a.therapist_id, a.massage_type_id, a.start, a.zone, a.minutes, a.buffer_before,
        a.buffer_after, a.starts_at, a.status, a.price, a.goal, a.verdict, a.booked_verdict, a.override_reason,
        a.version, c.name, c.phone, c.alert, c.calendar_asked_on, c.calendar_entered_on, t.name, m.name, m.color,
        c.preferred_name, a.room_id
     FROM appointment a
     JOIN client c ON c.id = a.client_id
     JOIN therapist t ON t.id = a.therapist_id
     JOIN massage_type m ON m.id = a.massage_type_id
     WHERE a.start >= ?1 AND a.start < ?2 ORDER BY a.start, a.id",
];

/// A connection of its own to the same files, set up like the clinic's.
pub struct Statements {
    ten_years: Connection,
    copy: Connection,
    runner: i64,
}

impl Statements {
    pub fn open() -> Self {
        let open = |file: &str| {
            let connection = Connection::open(file).unwrap();
            connection.pragma_update(None, "cache_size", -32_000).unwrap();
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).unwrap();
            connection
        };
        Self { ten_years: open(TEN_YEARS), copy: open(COPY), runner: two_year_runner().0 }
    }

    /// What [`crate::book::Book::day_view`] reads.
    pub fn day(&self) -> usize {
        let transaction = self.ten_years.unchecked_transaction().unwrap();
        let (from, until) = (day().to_string(), day().succ_opt().unwrap().to_string());
        let [clinic, rules, therapists, hours, days_off, others, closed, appointments] = DAY;
        let mut columns = 0;
        for sql in [clinic, rules, therapists] {
            columns += read(&mut transaction.prepare_cached(sql).unwrap(), []);
        }
        let weekday = day().weekday().number_from_monday();
        columns += read(&mut transaction.prepare_cached(hours).unwrap(), params![from, weekday]);
        columns += read(&mut transaction.prepare_cached(days_off).unwrap(), [&from]);
        columns += read(&mut transaction.prepare_cached(others).unwrap(), [&from]);
        columns += read(&mut transaction.prepare_cached(closed).unwrap(), [&from]);
        columns + read(&mut transaction.prepare_cached(appointments).unwrap(), [&from, &until])
    }

    /// What [`crate::book::Book::find`] reads at least: those whose name starts with a text.
    pub fn named(&self, start: &str) -> usize {
        let sql = "SELECT * FROM client WHERE name_key >= ?1 AND name_key < ?2 ORDER BY name_key, id LIMIT 8";
        let mut statement = self.ten_years.prepare_cached(sql).unwrap();
        read(&mut statement, [start, &format!("{start}\u{7f}")])
    }

    /// What [`crate::book::Book::list`] reads at least: so many clients.
    pub fn clients(&self) -> usize {
        let sql = "SELECT * FROM client ORDER BY name_key, id LIMIT 101";
        read(&mut self.ten_years.prepare_cached(sql).unwrap(), [])
    }

    /// A runner's runs: most of what [`crate::book::Book::check_booking`] reads.
    pub fn runs(&self) -> usize {
        let sql =
            "SELECT id, client_id, kind, start, minutes, km, version FROM run WHERE client_id = ?1 ORDER BY start, id";
        read(&mut self.copy.prepare_cached(sql).unwrap(), [self.runner])
    }

    /// What [`crate::book::Book::free_starts`] reads.
    pub fn occupied(&self) -> usize {
        let sql = "SELECT id, occupied_from, occupied_until FROM appointment
                   WHERE therapist_id = ?1 AND status NOT IN ('canceled', 'no-show')
                     AND occupied_from > ?2 - 840 AND occupied_from < ?3 AND occupied_until > ?2
                   ORDER BY occupied_from";
        let (from, until) = span();
        let mut statement = self.ten_years.prepare_cached(sql).unwrap();
        (1..=THERAPISTS as i64).map(|id| read(&mut statement, [id, from, until])).sum()
    }
}

/// Reads every column of every row, texts as texts; how many there were.
fn read(statement: &mut CachedStatement<'_>, parameters: impl Params) -> usize {
    let columns = statement.column_count();
    let mut rows = statement.query(parameters).unwrap();
    let mut read = 0;
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            match row.get_ref(column).unwrap() {
                text @ ValueRef::Text(_) => _ = black_box(text.as_str().unwrap()),
                other => _ = black_box(other),
            }
            read += 1;
        }
    }
    read
}

/// A file on the same disk, written round and round as SQLite does with its log.
pub struct Disk {
    file: File,
    bytes: Vec<u8>,
}

impl Disk {
    const ROUND: u64 = 4 << 20;

    /// For writes of so many bytes.
    pub fn new(bytes: usize) -> Self {
        let file = Path::new(COPY).with_extension("log");
        let mut file = File::options().create(true).truncate(true).write(true).open(file).unwrap();
        file.write_all(&vec![1; Self::ROUND as usize + bytes]).unwrap();
        file.rewind().unwrap();
        Self { file, bytes: vec![2; bytes] }
    }

    /// A write that is on the disk when this returns.
    pub fn write(&mut self) {
        if self.file.stream_position().unwrap() >= Self::ROUND {
            self.file.seek(SeekFrom::Start(0)).unwrap();
        }
        self.file.write_all(&self.bytes).unwrap();
        self.file.sync_all().unwrap();
    }
}
