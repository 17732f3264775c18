//! A clinic that the first schema kept is opened, copied first, and everything in it stays.

use rusqlite::Connection;
use std::path::{Path, PathBuf};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{ById, ClientFields, FindClients},
    },
    clock::Clock,
    domain::id::ClientId,
    error::Code,
    store::Store,
};

/// The change in the fixture's journal by which Zoë's facts were told.
const ZOE_CHANGED: i64 = 9;
/// The change by which the second client was added.
const SECOND_ADDED: i64 = 3;

fn old_clinic(folder: &Path) -> PathBuf {
    let file = folder.join("clinic.db");
    Connection::open(&file).unwrap().execute_batch(include_str!("../fixtures/schema-1.sql")).unwrap();
    file
}

fn desk(store: &Store) -> Desk<'_> {
    Desk::new(store, Clock::fixed("2026-05-04T09:00").unwrap(), "test").unwrap()
}

/// Every row of the tables that people fill, by the columns that the first schema had.
fn rows(file: &Path, columns_of: &Connection) -> Vec<String> {
    let connection = Connection::open(file).unwrap();
    let mut found = Vec::new();
    for table in [
        "setting",
        "therapist",
        "working_hours",
        "massage_type",
        "massage_duration",
        "client",
        "run",
        "race",
        "appointment",
        "journal",
        "journal_row",
    ] {
        let statement = columns_of.prepare(&format!("SELECT * FROM {table} LIMIT 0")).unwrap();
        let columns = statement.column_names().collect::<Vec<_>>().join(", ");
        let mut statement = connection.prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2")).unwrap();
        let width = statement.column_count();
        let lines = statement
            .query_map([], |row| {
                (0..width)
                    .map(|column| row.get_ref(column).map(|value| format!("{value:?}")))
                    .collect::<Result<Vec<_>, _>>()
            })
            .unwrap();
        found.extend(lines.map(|line| format!("{table} {}", line.unwrap().join(" | "))));
    }
    found
}

#[test]
fn everything_stays_and_a_copy_is_made_first() {
    let folder = tempfile::tempdir().unwrap();
    let file = old_clinic(folder.path());
    let first = Connection::open_in_memory().unwrap();
    first.execute_batch(include_str!("../../migrations/sqlite/0001_clinic.sql")).unwrap();
    let before = rows(&file, &first);
    assert!(before.len() > 30, "the fixture has data");
    drop(Store::open_existing(&file).unwrap());
    assert_eq!(rows(&file, &first), before);
    let copy = folder.path().join("backups/clinic-before-update-schema-1.db");
    assert_eq!(rows(&copy, &first), before);
    let version: i64 = Connection::open(&copy).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 1);
}

#[test]
fn its_clients_are_found_by_name_typo_phone_and_email() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_existing(&old_clinic(folder.path())).unwrap();
    for text in ["zoe nov", "novkova", "555-0142", "novakova@ex"] {
        let wanted = FindClients { text: text.into(), limit: 10, archived: false };
        let found = clinic::find_clients(&desk(&store), wanted).unwrap();
        assert_eq!(found.iter().map(|hit| hit.id).collect::<Vec<_>>(), [ClientId(1)], "{text}");
    }
}

#[test]
fn a_change_from_before_is_undone_and_what_was_told_since_stays() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_existing(&old_clinic(folder.path())).unwrap();
    let page = || clinic::client_page(&desk(&store), ById { id: 1 }).unwrap().client;
    // What the first schema had no place for is not what that change was about.
    clinic::save_client(&desk(&store), ClientFields { pronouns: "she/her".into(), ..page().into() }).unwrap();
    clinic::undo(&desk(&store), ById { id: ZOE_CHANGED }).unwrap();
    let client = page();
    assert_eq!((client.name.as_str(), client.phone.as_str(), client.pronouns.as_str()), ("Zoë Novak", "", "she/her"));
    // Found by the old name again, not by the new one's phone.
    let found = |text: &str| {
        let wanted = FindClients { text: text.into(), limit: 10, archived: false };
        clinic::find_clients(&desk(&store), wanted).unwrap().len()
    };
    assert_eq!((found("zoe novak"), found("0142")), (1, 0));
}

#[test]
fn a_change_from_before_is_not_undone_over_one_made_since() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_existing(&old_clinic(folder.path())).unwrap();
    let client = clinic::client_page(&desk(&store), ById { id: 1 }).unwrap().client;
    let told = ClientFields { phone: "917-555-0199".into(), ..client.into() };
    clinic::save_client(&desk(&store), told).unwrap();
    let refused = clinic::undo(&desk(&store), ById { id: ZOE_CHANGED }).unwrap_err();
    assert_eq!(refused.code, Code::Outdated);
}

#[test]
fn a_client_added_before_is_not_taken_back_with_what_was_told_since() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_existing(&old_clinic(folder.path())).unwrap();
    let client = clinic::client_page(&desk(&store), ById { id: 2 }).unwrap().client;
    let told = ClientFields { pronouns: "they/them".into(), ..client.into() };
    clinic::save_client(&desk(&store), told).unwrap();
    let refused = clinic::undo(&desk(&store), ById { id: SECOND_ADDED }).unwrap_err();
    assert_eq!(refused.code, Code::Outdated);
    let kept = clinic::client_page(&desk(&store), ById { id: 2 }).unwrap().client;
    assert_eq!(kept.pronouns, "they/them");
}
