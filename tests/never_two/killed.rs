//! Programs that end in the middle of their work.

use crate::house::{assert_journaled, assert_sound, book, demo, rounds};
use rusqlite::Connection;
use std::{
    io::{BufRead, BufReader},
    process::Stdio,
    time::Duration,
};

#[test]
fn what_was_acknowledged_outlives_a_program_killed_while_it_books() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo(folder.path());
    let mut acknowledged = Vec::new();
    for round in 0..rounds(20, 400) {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + chrono::Days::new(round);
        let mut program = book(&file, 1 + round as usize % 60, 1, &format!("{day}T04:00"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let answered = if round % 3 == 0 {
            // As far as its answer, so that there is something to lose.
            lines.next()
        } else {
            // Ever a little later, so that every step of a booking is hit.
            std::thread::sleep(Duration::from_micros(round * 37 % 29 * 700));
            None
        };
        program.kill().unwrap();
        let line = answered.or_else(|| lines.next()).transpose().unwrap();
        program.wait().unwrap();
        acknowledged.extend(line.and_then(|line| line.split_whitespace().next()?.parse::<i64>().ok()));
    }
    assert!(acknowledged.len() as u64 >= rounds(20, 400) / 3);
    let connection = Connection::open(&file).unwrap();
    assert_sound(&connection);
    assert_journaled(&connection, &acknowledged);
}
