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
    }
}
