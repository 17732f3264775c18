//! The books that are measured: one of ten years, the same without what is older than a quarter, and a copy to book in.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use std::{fs, path::Path, time::Instant};
use warmdown::{
    clinic::{
        self, Desk,
        demo::{self, DemoSize},
        wire::ClientFields,
    },
    clock::Clock,
    domain::{
        client::Question,
        id::{ClientId, MassageTypeId, TherapistId},
        race::{Priority, Race},
        run::{Run, RunKind},
    },
    store::{Change, Stamp, Store},
};

/// Made once, only read.
pub const TEN_YEARS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bench/clinic-10y.db");
/// A copy of it, made anew each time, to book in.
pub const COPY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bench/copy.db");

/// The same without what is older than a quarter.
pub const QUARTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bench/clinic-3m.db");

const SIZE: DemoSize = DemoSize { years: 10, therapists: 20, clients: 100_000 };
/// A Monday, with a full day of appointments.
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
}

/// The client with two years of runs, who comes after all others.
pub fn two_year_runner() -> ClientId {
    ClientId(i64::from(SIZE.clients) + 1)
}

/// Makes the book, unless it is there and of this schema, and a copy with a runner of two years.
pub fn prepare() {
    let file = Path::new(TEN_YEARS);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let fresh = tempfile::tempdir().unwrap();
    let fresh = fresh.path().join("fresh.db");
    drop(Store::open(&fresh).unwrap());
    if !file.exists() || schema(file) != schema(&fresh) {
        remove(TEN_YEARS);
        let start = Instant::now();
        // Beside it first: a book that was left half-made is not taken for a whole one.
        remove(COPY);
        let store = Store::open(Path::new(COPY)).unwrap();
        demo::fill(&desk(&store), &SIZE, 1, day()).unwrap();
        drop(store);
        fs::rename(COPY, TEN_YEARS).unwrap();
        println!("The book of ten years was made in {:.0} s; it may take 120 s.", start.elapsed().as_secs_f64());
    }
    let book = Connection::open(file).unwrap();
    let count: i64 = book.query_row("SELECT COUNT(*) FROM appointment", [], |row| row.get(0)).unwrap();
    println!("The book holds {count} appointments.");
    drop(book);
    if schema_or_none(QUARTER) != schema(file) {
        forget_years();
    }
    remove(COPY);
    fs::copy(TEN_YEARS, COPY).unwrap();
    enroll_runner(&Store::open_existing(Path::new(COPY)).unwrap());
}

/// Makes the book of a quarter: the same days to come, a shorter past.
fn forget_years() {
    remove(QUARTER);
    remove(COPY);
    fs::copy(TEN_YEARS, COPY).unwrap();
    let book = Connection::open(COPY).unwrap();
    let first = (day() - Days::new(91)).to_string();
    book.execute("DELETE FROM appointment WHERE start < ?1", [first]).unwrap();
    book.execute("VACUUM INTO ?1", [QUARTER]).unwrap();
}

fn schema_or_none(file: &str) -> Vec<String> {
    if Path::new(file).exists() { schema(Path::new(file)) } else { Vec::new() }
}

fn remove(file: &str) {
    for suffix in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{file}{suffix}"));
    }
}

fn schema(file: &Path) -> Vec<String> {
    let connection = Connection::open(file).unwrap();
    let mut statement =
        connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.collect::<Result<_, _>>().unwrap()
}

/// Somebody who stands at the clinic at nine of that Monday.
pub fn desk(store: &Store) -> Desk<'_> {
    Desk::new(store, Clock::Fixed(day().and_hms_opt(9, 0, 0).unwrap()), "bench").unwrap()
}

/// A client with five runs a week for two years and a marathon in three weeks.
fn enroll_runner(store: &Store) {
    let fields = ClientFields::named("Two Years");
    clinic::save_client(&desk(store), fields).unwrap();
    let stamp = Stamp { actor: "bench", at: 0 };
    let kept = store.write(Change::SaveRun, &stamp, |tx| {
        for run in two_years_of_runs() {
            tx.insert_run(two_year_runner(), &run)?;
        }
        tx.insert_race(two_year_runner(), &marathon())?;
        let asked = tx.client(two_year_runner())?.map(|mut client| {
            client.note_asked(&[Question::Race, Question::Last, Question::After], day());
            tx.set_asked_on(&client)
        });
        asked.transpose()
    });
    kept.unwrap();
    let booking = clinic::wire::Book {
        room: None,
        client: two_year_runner(),
        therapist: TherapistId(1),
        massage_type: MassageTypeId::new("sports"),
        minutes: 60,
        start: (day() + Days::new(9)).and_hms_opt(4, 0, 0).unwrap(),
        goal: None,
        reason: Some("bench".into()),
        wait: None,
    };
    clinic::book(&desk(store), booking).unwrap();
}

/// Five runs a week.
pub fn two_years_of_runs() -> Vec<Run> {
    let days = (day() - Days::new(730)).iter_days().take(730).enumerate();
    let runs = days.filter(|(number, _)| ![0, 4].contains(&(number % 7)));
    runs.map(|(number, date)| {
        let kind =
            [RunKind::Easy, RunKind::Hard, RunKind::Easy, RunKind::Easy, RunKind::Easy, RunKind::Easy, RunKind::Long];
        Run { kind: kind[number % 7], start: date.and_hms_opt(7, 0, 0).unwrap(), minutes: 60, km: Some(11.0) }
    })
    .collect()
}

/// In three weeks.
pub fn marathon() -> Race {
    let date = day() + Days::new(21);
    Race { name: "Marathon".into(), date, end_date: None, km: 42.195, priority: Priority::A, marathon: false }
}
