//! A clinic that the fourth schema kept: who was asked everything has answered each question, and nobody else.

use super::support::desk;
use rusqlite::Connection;
use warmdown::{
    clinic::{self, wire::ById},
    domain::client::Question,
    store::Store,
};

#[test]
fn who_was_asked_is_not_asked_again_and_who_was_not_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.db");
    Connection::open(&file).unwrap().execute_batch(include_str!("../fixtures/schema-4.sql")).unwrap();
    let store = Store::open_existing(&file).unwrap();
    assert!(folder.path().join("backups/clinic-before-update-schema-4.db").is_file());
    let client = |id| clinic::client_page(&desk(&store), ById { id }).unwrap().client;
    let today = "2026-05-04".parse().unwrap();
    let asked = client(3);
    let day = Some("2026-04-28".parse().unwrap());
    let each = [asked.race_asked_on, asked.last_run_asked_on, asked.hard_workout_asked_on];
    assert_eq!((asked.calendar_asked_on, each), (day, [day; 3]));
    assert_eq!(asked.questions(today), []);
    assert_eq!(client(2).questions(today), [Question::Race, Question::Last, Question::After]);
}
