//! Several programs that make the same new file at the same moment.

use crate::house::{assert_sound, desk, rounds, said, warmdown};
use rusqlite::Connection;
use std::{
    process::{Output, Stdio},
    sync::Barrier,
    thread,
};
use warmdown::{
    clinic::{clinic_status, wire::Nothing},
    store::Store,
};

#[test]
fn a_new_file_may_be_opened_by_many_at_once() {
    for _ in 0..rounds(10, 200) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clinic.db");
        let start = Barrier::new(16);
        thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    start.wait();
                    let store = Store::open(&file).unwrap();
                    assert!(clinic_status(&desk(&store), Nothing {}).unwrap().clinic.is_none());
                });
            }
        });
        assert_sound(&Connection::open(&file).unwrap());
    }
}

#[test]
fn of_eight_programs_that_make_the_same_demo_one_does_and_the_others_leave_it_alone() {
    for _ in 0..rounds(3, 40) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clinic.db");
        let programs: Vec<_> = (0..8)
            .map(|_| {
                let mut demo = warmdown(&["demo", "--today", "2026-05-04", "--db"]);
                demo.arg(&file).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let outcomes: Vec<Output> = programs.into_iter().map(|program| program.wait_with_output().unwrap()).collect();
        assert_eq!(outcomes.iter().filter(|outcome| outcome.status.success()).count(), 1, "{outcomes:?}");
        for refused in outcomes.iter().filter(|outcome| !outcome.status.success()) {
            assert_eq!(refused.status.code(), Some(2));
            assert!(said(refused).contains("already holds Stride & Ease"), "{}", said(refused));
            assert_eq!(said(refused).lines().count(), 1);
        }
        let connection = Connection::open(&file).unwrap();
        assert_sound(&connection);
        let clients: i64 = connection.query_row("SELECT COUNT(*) FROM client", [], |row| row.get(0)).unwrap();
        assert_eq!(clients, 60);
    }
}
