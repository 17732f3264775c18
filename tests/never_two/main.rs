//! Nobody is booked twice and nothing acknowledged is lost: many programs on one file, raw SQL around the code, and
//! programs killed while they book.

use rusqlite::Connection;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::Duration,
};

const NOW: &str = "2026-05-04T09:00";

fn warmdown(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warmdown"));
    command.args(arguments).env("WARMDOWN_NOW", NOW).env_remove("WARMDOWN_DB");
    command
}

fn demo(folder: &Path) -> PathBuf {
    let file = folder.join("clinic.db");
    let made = warmdown(&["demo", "--today", "2026-05-04", "--db"]).arg(&file).output().unwrap();
    assert!(made.status.success(), "{made:?}");
    file
}

/// A wish for an hour of sports massage, with a reason so that timing and hours let it pass.
fn book(file: &Path, client: usize, therapist: usize, start: &str) -> Command {
    let (client, therapist) = (client.to_string(), therapist.to_string());
    let mut command = warmdown(&["book", "--type", "sports", "--minutes", "60", "--reason", "test", "--start", start]);
    command.args(["--client", &client, "--therapist", &therapist, "--db"]).arg(file);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Pairs of held appointments that overlap, for one therapist with buffers or for one client without.
fn overlaps(connection: &Connection) -> i64 {
    let sql = "SELECT COUNT(*) FROM appointment a JOIN appointment b ON a.id < b.id
         AND a.status NOT IN ('canceled', 'no-show') AND b.status NOT IN ('canceled', 'no-show')
         AND ((a.therapist_id = b.therapist_id AND a.occupied_from < b.occupied_until AND b.occupied_from < a.occupied_until)
           OR (a.client_id = b.client_id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at))";
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn assert_sound(connection: &Connection) {
    let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    assert_eq!(overlaps(connection), 0);
}

#[test]
fn eight_programs_that_want_overlapping_times_get_exactly_one_each_round() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo(folder.path());
    let rounds = if std::env::var_os("WARMDOWN_SOAK").is_some() { 200 } else { 6 };
    for round in 0..rounds {
        // Nights, when the demo clinic is closed and nobody has the time yet.
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + chrono::Days::new(round);
        let programs: Vec<_> = (0..8)
            .map(|number| {
                let start = format!("{day}T02:{:02}", number * 5);
                book(&file, number + 1, 1, &start).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let outcomes: Vec<Output> = programs.into_iter().map(|program| program.wait_with_output().unwrap()).collect();
        assert_eq!(outcomes.iter().filter(|outcome| outcome.status.success()).count(), 1, "{outcomes:?}");
        for refused in outcomes.iter().filter(|outcome| !outcome.status.success()) {
            assert_eq!(refused.status.code(), Some(2));
            assert!(said(refused).contains("Maya has ") && said(refused).contains("Free instead"), "{}", said(refused));
            assert_eq!(said(refused).lines().count(), 1);
        }
    }
    assert_sound(&Connection::open(&file).unwrap());
}

#[test]
fn the_database_itself_refuses_an_overlap() {
    let folder = tempfile::tempdir().unwrap();
    let connection = Connection::open(demo(folder.path())).unwrap();
    let insert = |client: i64, therapist: i64, at: i64, status: &str| {
        connection.execute(
            "INSERT INTO appointment (client_id, therapist_id, massage_type_id, start, zone, minutes, buffer_before,
                buffer_after, starts_at, ends_at, occupied_from, occupied_until, status, price, verdict, booked_verdict)
             VALUES (?1, ?2, 'sports', '2030-01-01T00:00', 'UTC', 60, 10, 15, ?3, ?3 + 60, ?3 - 10, ?3 + 75, ?4, 1,
                'neutral', 'neutral')",
            rusqlite::params![client, therapist, at, status],
        )
    };
    let noon = 40_000_000;
    insert(1, 1, noon, "booked").unwrap();
    let refused = insert(2, 1, noon + 84, "booked").unwrap_err().to_string();
    assert!(refused.contains("therapist-taken"), "{refused}");
    insert(2, 1, noon + 85, "booked").expect("buffers that touch");
    let refused = insert(1, 2, noon + 59, "booked").unwrap_err().to_string();
    assert!(refused.contains("client-taken"), "{refused}");
    insert(1, 2, noon + 60, "booked").expect("a client's own massages may touch");
    insert(3, 1, noon, "canceled").expect("a canceled one takes no time");
    let back =
        connection.execute("UPDATE appointment SET status = 'booked' WHERE client_id = 3 AND starts_at = ?1", [noon]);
    assert!(back.unwrap_err().to_string().contains("therapist-taken"));
    let moved = connection.execute(
        "UPDATE appointment SET starts_at = ?1, ends_at = ?1 + 60, occupied_from = ?1 - 10, occupied_until = ?1 + 75
         WHERE client_id = 2 AND starts_at = ?1 + 5",
        [noon + 80],
    );
    assert!(moved.unwrap_err().to_string().contains("therapist-taken"));
    assert_eq!(overlaps(&connection), 0);
}

#[test]
fn what_was_acknowledged_outlives_a_program_killed_while_it_books() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo(folder.path());
    let rounds: u64 = if std::env::var_os("WARMDOWN_SOAK").is_some() { 400 } else { 20 };
    let mut acknowledged = Vec::new();
    for round in 0..rounds {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + chrono::Days::new(round);
        let mut program = book(&file, 1 + round as usize % 60, 1, &format!("{day}T02:00"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Ever a little later, so that every step of a booking is hit.
        std::thread::sleep(Duration::from_micros(round * 37 % 29 * 700));
        program.kill().unwrap();
        let line = BufReader::new(program.stdout.take().unwrap()).lines().next().transpose().unwrap();
        program.wait().unwrap();
        acknowledged.extend(line.and_then(|line| line.split_whitespace().next()?.parse::<i64>().ok()));
    }
    let connection = Connection::open(&file).unwrap();
    assert_sound(&connection);
    for id in acknowledged {
        let kept: i64 =
            connection.query_row("SELECT COUNT(*) FROM appointment WHERE id = ?1", [id], |row| row.get(0)).unwrap();
        assert_eq!(kept, 1, "appointment {id} was acknowledged");
    }
    let without_journal: i64 = connection
        .query_row(
            "SELECT COUNT(*) FROM appointment a WHERE a.start >= '2027' AND NOT EXISTS
                (SELECT 1 FROM journal_row WHERE noun = 'appointment' AND row_id = CAST(a.id AS TEXT))",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(without_journal, 0);
}

#[test]
fn a_file_that_is_not_a_clinic_is_refused_in_one_line_and_left_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let sound = std::fs::read(demo(folder.path())).unwrap();
    let mut broken_header = sound.clone();
    broken_header[..64].fill(7);
    let foreign = folder.path().join("foreign.db");
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE note (text TEXT)").unwrap();
    let newer = folder.path().join("newer.db");
    Connection::open(&newer).unwrap().execute_batch("CREATE TABLE a (b); PRAGMA user_version = 999").unwrap();
    let cases = [
        ("damaged.db", broken_header),
        ("text.db", b"This is a letter, not a clinic.".to_vec()),
        ("foreign.db", std::fs::read(&foreign).unwrap()),
        ("newer.db", std::fs::read(&newer).unwrap()),
    ];
    for (name, bytes) in cases {
        let file = folder.path().join(name);
        std::fs::write(&file, &bytes).unwrap();
        let shown = warmdown(&["show", "--day", "2026-05-04", "--db"]).arg(&file).output().unwrap();
        assert_eq!(shown.status.code(), Some(2), "{name}");
        assert_eq!(said(&shown).lines().count(), 1, "{name}: {}", said(&shown));
        assert!(said(&shown).contains("untouched"), "{name}: {}", said(&shown));
        assert!(std::fs::read(&file).unwrap() == bytes, "{name} was changed");
    }
}
