//! A copy takes the clinic's place; the file before is kept.

use crate::desk::{House, at, back_up, clients, desk, enroll, is_sound, list, said};
use rusqlite::Connection;
use std::path::PathBuf;
use warmdown::{
    clinic::{
        self,
        backups::{self, wire::RestoreBackup},
        wire::Nothing,
    },
    domain::backup::BackupKind,
    error::Code,
};

#[test]
fn an_open_window_goes_on_with_the_restored_copy_and_can_go_back() {
    let house = House::new();
    let store = house.open();
    let copy = back_up(&store, "2026-05-04T08:00");
    enroll(&store, "Zoë Novak");
    let version = clinic::data_version(&desk(&store), Nothing {}).unwrap();
    let restore = |from: &str| {
        store.while_closed(|file| backups::restore(&house.place(file), &RestoreBackup { from: from.to_owned() }))
    };
    let restored = restore(&copy.file).unwrap();
    assert_eq!((restored.clients, restored.clinic.as_str()), (60, "Stride & Ease Massage"));
    assert_ne!(clinic::data_version(&desk(&store), Nothing {}).unwrap(), version, "screens load anew");
    assert_eq!(clients(&house.file()), 60);

    // What was in use is listed, with what it has more, and comes back the same way.
    let aside = restored.set_aside.unwrap();
    let listed = list(&store).copies;
    let card = listed.iter().find(|card| card.file == aside).unwrap();
    assert_eq!((card.kind, card.taken), (BackupKind::SetAside, at("2026-05-04T09:00")));
    assert_eq!(card.contents.as_ref().unwrap().missing.as_ref().unwrap().clients, -1);
    restore(&aside).unwrap();
    enroll(&store, "Lee Park");
    assert_eq!(clients(&house.file()), 62);
    assert!(is_sound(&house.file()));
    assert_eq!(house.copies().len(), 3, "the copy and both files set aside: {:?}", house.copies());
}

#[test]
fn the_command_line_restores_and_says_where_the_file_before_is() {
    let house = House::new();
    let copy = back_up(&house.open(), "2026-05-04T08:00").file;
    enroll(&house.open(), "Zoë Novak");
    let done = house.warmdown(&["restore", "--from", &copy]);
    let said = String::from_utf8(done.stdout).unwrap();
    assert!(said.contains("Restored Stride & Ease Massage with 60 clients"), "{said}");
    assert!(said.contains("clinic-set-aside-2026-05-04T0900.db"), "{said}");
    assert_eq!(clients(&house.file()), 60);
    assert_eq!(clients(&house.backups().join("clinic-set-aside-2026-05-04T0900.db")), 61);
}

#[test]
fn a_new_computer_starts_from_a_copy() {
    let house = House::new();
    let copy = back_up(&house.open(), "2026-05-04T08:00").file;
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", house.file().display()));
    }
    assert!(house.warmdown(&["restore", "--from", &copy]).status.success());
    assert_eq!(clients(&house.file()), 60);
}

#[test]
fn a_copy_from_before_an_update_is_brought_up_to_date_and_stays_as_it_was() {
    let house = House::new();
    let old = house.folder.path().join("old.db");
    Connection::open(&old).unwrap().execute_batch(include_str!("../fixtures/schema-1.sql")).unwrap();
    let bytes = std::fs::read(&old).unwrap();
    let held = clients(&old);
    assert!(house.warmdown(&["restore", "--from", old.to_str().unwrap()]).status.success());
    assert!(std::fs::read(&old).unwrap() == bytes);
    assert_eq!(clients(&house.file()), held);
    enroll(&house.open(), "Zoë Novak");
    let set_aside = house.copies();
    assert_eq!(set_aside, ["clinic-set-aside-2026-05-04T0900.db"], "no copy before an update of a copy");
}

#[test]
fn what_is_no_sound_clinic_is_not_restored_and_nothing_changes() {
    let house = House::new();
    let copy = PathBuf::from(back_up(&house.open(), "2026-05-04T08:00").file);
    let bytes = std::fs::read(&copy).unwrap();
    let mut flipped = bytes.clone();
    let middle = bytes.len() / 2 / 4096 * 4096;
    flipped[middle..middle + 4096].fill(7);
    let foreign = house.folder.path().join("foreign.db");
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE note (text TEXT)").unwrap();
    let newer = house.folder.path().join("newer.db");
    std::fs::copy(&copy, &newer).unwrap();
    Connection::open(&newer).unwrap().execute_batch("PRAGMA user_version = 999").unwrap();
    let before = std::fs::read(house.file()).unwrap();
    let cases = [
        ("half.db", bytes[..bytes.len() / 2].to_vec()),
        ("flipped.db", flipped),
        ("letter.db", b"This is a letter.".to_vec()),
        ("foreign.db", std::fs::read(&foreign).unwrap()),
        ("newer.db", std::fs::read(&newer).unwrap()),
    ];
    for (name, bytes) in cases {
        let file = house.folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let said = said(&house.warmdown(&["restore", "--from", file.to_str().unwrap()]));
        assert!(said.starts_with("warmdown: from: "), "{name}: {said}");
        assert!(std::fs::read(house.file()).unwrap() == before, "{name} changed the clinic");
        assert!(!house.folder.path().join("clinic.db.part").exists(), "{name}");
    }
    let missing = said(&house.warmdown(&["restore", "--from", "/nowhere.db"]));
    assert!(missing.contains("from: There is no file /nowhere.db"), "{missing}");
}

#[test]
fn a_clinic_that_is_open_elsewhere_is_not_replaced() {
    let house = House::new();
    let store = house.open();
    let copy = back_up(&store, "2026-05-04T08:00").file;
    enroll(&store, "Zoë Novak");
    let said = said(&house.warmdown(&["restore", "--from", &copy]));
    assert!(said.contains("open in another window"), "{said}");
    enroll(&store, "Lee Park");
    assert_eq!(clients(&house.file()), 62);
}

#[test]
fn a_file_that_another_program_put_in_place_is_opened_instead() {
    let house = House::new();
    let store = house.open();
    enroll(&store, "Zoë Novak");
    let copy = back_up(&store, "2026-05-04T08:00").file;
    enroll(&store, "Lee Park");
    // As by hand, with no regard for who has it open.
    for ending in ["-wal", "-shm"] {
        std::fs::remove_file(format!("{}{ending}", house.file().display())).unwrap();
    }
    std::fs::rename(copy, house.file()).unwrap();
    enroll(&store, "Jon Berg");
    drop(store);
    assert_eq!(clients(&house.file()), 62, "Zoë and Jon, not Lee");
    assert!(is_sound(&house.file()));
    let mode: String =
        Connection::open(house.file()).unwrap().query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(
        house
            .open()
            .while_closed(|_| Err::<(), _>(warmdown::error::Error::new(Code::Busy, "error-busy")))
            .unwrap_err()
            .code,
        Code::Busy
    );
}
