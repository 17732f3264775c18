//! Files that are no clinic, or a newer one.

use crate::house::{demo, said, warmdown};
use rusqlite::Connection;

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
        let is_foreign = ["text.db", "foreign.db"].contains(&name);
        assert!(!is_foreign || said(&shown).contains("no Warmdown clinic"), "{name}: {}", said(&shown));
    }
}

#[test]
fn a_copy_that_is_no_clinic_is_called_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo(folder.path());
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "This is a letter.").unwrap();
    let restored = warmdown(&["restore", "--from"]).arg(&letter).arg("--db").arg(&file).output().unwrap();
    assert_eq!(restored.status.code(), Some(2));
    assert!(said(&restored).contains("choose another copy"), "{}", said(&restored));
}
