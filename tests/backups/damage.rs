//! A damaged file is noticed, kept as it is, and the last good copy takes its place.

use crate::desk::{House, at, back_up, clients, desk, enroll, is_sound, said};
use std::{fs, path::Path, time::Instant};
use warmdown::{
    clinic::{
        self,
        backups::{self, wire::RestoreBackup},
        wire::Nothing,
    },
    error::Code,
    store::Store,
};

/// Fills a stretch of a file with nonsense.
fn flip(file: &Path, from: usize, bytes: usize) {
    let mut all = fs::read(file).unwrap();
    all[from..from + bytes].fill(7);
    fs::write(file, all).unwrap();
}

/// A clinic with a copy of this morning, after which a client was added.
fn house_with_copy() -> House {
    let house = House::new();
    let store = house.open();
    back_up(&store, "2026-05-04T08:00");
    enroll(&store, "Zoë Novak");
    drop(store);
    house
}

#[test]
fn every_kind_of_damage_is_said_in_one_line_and_changes_nothing() {
    let house = house_with_copy();
    let sound = fs::read(house.file()).unwrap();
    let pages = sound.len() / 4096;
    let mut cases = vec![("cut short".to_owned(), sound[..sound.len() / 2].to_vec())];
    cases.push(("cut within a page".to_owned(), sound[..sound.len() - 100].to_vec()));
    cases.push(("emptied".to_owned(), Vec::new()));
    for (name, from, bytes) in
        [("header", 0, 64), ("application id", 68, 4), ("schema", 100, 3996), ("first table", 4096, 4096)]
    {
        let mut all = sound.clone();
        all[from..from + bytes].fill(7);
        cases.push((name.to_owned(), all));
    }
    for page in (2..pages).step_by(7) {
        let mut all = sound.clone();
        all[page * 4096..(page + 1) * 4096].fill(7);
        cases.push((format!("page {page}"), all));
    }
    for (name, bytes) in cases {
        fs::write(house.file(), &bytes).unwrap();
        let said = said(&house.warmdown(&["show", "--day", "2026-05-04"]));
        assert!(said.starts_with("warmdown: db: "), "{name}: {said}");
        assert!(said.contains("untouched"), "{name}: {said}");
        assert!(fs::read(house.file()).unwrap() == bytes, "{name}: the file was changed");
    }
}

#[test]
fn the_last_good_copy_is_offered_with_what_would_be_missing_and_takes_the_place() {
    let house = house_with_copy();
    // A newer copy that is damaged itself is passed over.
    let newer = house.backups().join("clinic-2026-05-04T0830.db");
    fs::copy(house.backups().join("clinic-2026-05-04T0800.db"), &newer).unwrap();
    flip(&newer, fs::metadata(&newer).unwrap().len() as usize / 8192 * 4096, 4096);
    flip(&house.file(), fs::metadata(house.file()).unwrap().len() as usize / 8192 * 4096, 4096);
    let damaged = fs::read(house.file()).unwrap();
    assert_eq!(Store::open_existing(&house.file()).err().unwrap().code, Code::Damaged);

    let file = house.file();
    let found = backups::damage(&house.place(&file)).unwrap();
    let copy = found.copy.unwrap();
    assert_eq!((copy.taken, found.now), (at("2026-05-04T08:00"), at("2026-05-04T09:00").unwrap()));
    let missing = copy.contents.unwrap().missing.unwrap();
    assert_eq!((missing.clients, missing.appointments, missing.changes), (1, 0, 1));

    let restored = backups::restore(&house.place(&file), &RestoreBackup { from: copy.file }).unwrap();
    assert!(is_sound(&file));
    assert_eq!(clients(&file), 60);
    assert!(fs::read(restored.set_aside.unwrap()).unwrap() == damaged, "the damaged file is kept as it was");
    enroll(&house.open(), "Lee Park");
}

#[test]
fn a_file_without_a_readable_header_gives_way_to_a_copy_too() {
    let house = house_with_copy();
    flip(&house.file(), 0, 100);
    let file = house.file();
    let copy = backups::damage(&house.place(&file)).unwrap().copy.unwrap();
    assert!(copy.contents.unwrap().missing.is_none(), "nobody knows what is missing");
    let done = house.warmdown(&["restore", "--from", &copy.file]);
    assert!(done.status.success(), "{done:?}");
    assert_eq!(clients(&file), 60);
}

#[test]
fn without_a_good_copy_none_is_offered() {
    let house = House::new();
    flip(&house.file(), 0, 100);
    let file = house.file();
    assert!(backups::damage(&house.place(&file)).unwrap().copy.is_none());
}

#[test]
fn what_sqlite_keeps_beside_a_damaged_file_is_set_aside_with_it() {
    let house = house_with_copy();
    flip(&house.file(), 0, 100);
    let beside = format!("{}-wal", house.file().display());
    fs::write(&beside, "the last bookings").unwrap();
    let copy = house.backups().join("clinic-2026-05-04T0800.db");
    assert!(house.warmdown(&["restore", "--from", copy.to_str().unwrap()]).status.success());
    let aside = house.backups().join("clinic-set-aside-2026-05-04T0900.db-wal");
    assert_eq!(fs::read_to_string(aside).unwrap(), "the last bookings");
    assert_eq!(clients(&house.file()), 60);
}

#[test]
fn damage_that_comes_while_people_work_is_found_by_the_full_check() {
    let house = house_with_copy();
    let store = house.open();
    let look = || clinic::look_after_file(&desk(&store), Nothing {});
    look().unwrap();
    flip(&house.file(), fs::metadata(house.file()).unwrap().len() as usize / 8192 * 4096, 4096);
    assert_eq!(look().unwrap_err().code, Code::Damaged);
    // The day's copy is refused as well, and says the same.
    fs::remove_file(house.backups().join("clinic-2026-05-04T0800.db")).unwrap();
    assert_eq!(look().unwrap_err().code, Code::Damaged);
    assert!(house.copies().is_empty());
}

#[test]
fn a_folder_that_cannot_be_reached_keeps_nobody_from_working() {
    let house = House::new();
    let store = house.open();
    fs::write(house.backups(), "a file where the folder should be").unwrap();
    let refused = clinic::look_after_file(&desk(&store), Nothing {}).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Storage, Some("to")));
    enroll(&store, "Zoë Novak");
}

#[test]
#[ignore = "measures a book of ten years: WARMDOWN_BIG names one"]
fn ten_years_open_within_a_second() {
    let Some(big) = std::env::var_os("WARMDOWN_BIG") else { return };
    let started = Instant::now();
    let store = Store::open_existing(Path::new(&big)).unwrap();
    let opened = started.elapsed();
    let started = Instant::now();
    warmdown::store::check_whole(Path::new(&big)).unwrap();
    let checked = started.elapsed();
    let started = Instant::now();
    let copy = back_up(&store, "2026-05-04T09:00");
    let copied = started.elapsed();
    let started = Instant::now();
    let listed = crate::desk::list(&store).copies.len();
    println!("open {opened:?}, whole check {checked:?}, copy {copied:?}, list of {listed} {:?}", started.elapsed());
    println!("{copy:?}");
    assert!(opened.as_secs_f64() < 1.0, "{opened:?}");
}
