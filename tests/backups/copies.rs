//! Copies are whole, of one moment, and kept as long as they should be.

use crate::desk::{House, at, back_up, clients, desk, desk_at, enroll, is_sound, list, said};
use rusqlite::Connection;
use std::{process::Stdio, time::Duration};
use warmdown::{
    clinic::{
        self,
        backups::wire::BackUp,
        wire::{ChooseFolder, Nothing},
    },
    error::Code,
    store::Store,
};

#[test]
fn a_copy_holds_all_that_the_clinic_holds() {
    let house = House::new();
    let store = house.open();
    enroll(&store, "Zoë Novak");
    let copy = back_up(&store, "2026-05-04T09:00");
    assert_eq!(copy.file, house.backups().join("clinic-2026-05-04T0900.db").display().to_string());
    assert_eq!(copy.taken, at("2026-05-04T09:00"));
    let contents = copy.contents.unwrap();
    assert_eq!((contents.clients, contents.clinic.as_str()), (61, "Stride & Ease Massage"));
    let file = house.backups().join("clinic-2026-05-04T0900.db");
    assert!(is_sound(&file));
    assert_eq!(clients(&file), 61);
    let beside: Vec<_> = std::fs::read_dir(house.backups()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 2, "a copy and the lock, nothing else: {beside:?}");
}

#[test]
fn two_copies_in_one_minute_are_two_files() {
    let house = House::new();
    let store = house.open();
    back_up(&store, "2026-05-04T09:00");
    back_up(&store, "2026-05-04T09:00");
    assert_eq!(house.copies(), ["clinic-2026-05-04T0900.db", "clinic-2026-05-04T0900_2.db"]);
}

#[test]
fn the_day_has_one_copy_however_often_the_clinic_is_opened() {
    let house = House::new();
    let store = house.open();
    let daily = |now| clinic::daily_backup(&desk_at(&store, now), Nothing {}).unwrap();
    assert!(daily("2026-05-04T09:00").is_some());
    assert!(daily("2026-05-04T17:00").is_none());
    assert!(daily("2026-05-05T07:30").is_some());
    assert_eq!(house.copies(), ["clinic-2026-05-04T0900.db", "clinic-2026-05-05T0730.db"]);
}

#[test]
fn a_file_without_a_clinic_is_not_copied_each_day() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("clinic.db")).unwrap();
    assert!(clinic::daily_backup(&desk(&store), Nothing {}).unwrap().is_none());
    assert!(!folder.path().join("backups").exists());
}

#[test]
fn old_copies_go_and_other_files_in_the_folder_stay() {
    let house = House::new();
    let store = house.open();
    std::fs::create_dir(house.backups()).unwrap();
    let kept = ["clinic-2026-03-20T0900.db", "clinic-2026-04-21T0900.db", "clinic-set-aside-2024-01-01T0900.db"];
    let gone = ["clinic-2024-01-01T0900.db", "clinic-2026-03-19T0900.db"];
    for name in kept.iter().chain(&gone).chain(&["clinic-2024-01-01.db", "other-2024-01-01T0900.db"]) {
        std::fs::write(house.backups().join(name), "").unwrap();
    }
    back_up(&store, "2026-05-04T09:00");
    let there = house.copies();
    assert!(kept.iter().all(|name| there.contains(&(*name).to_owned())), "{there:?}");
    assert!(gone.iter().all(|name| !there.contains(&(*name).to_owned())), "{there:?}");
    assert_eq!(there.len(), kept.len() + 3, "{there:?}");
}

#[test]
fn a_list_says_what_each_copy_lacks_of_the_clinic_as_it_is_now() {
    let house = House::new();
    let store = house.open();
    back_up(&store, "2026-05-02T09:00");
    enroll(&store, "Zoë Novak");
    back_up(&store, "2026-05-03T09:00");
    enroll(&store, "Lee Park");
    std::fs::write(house.backups().join("clinic-2026-05-01T0900.db"), "no clinic").unwrap();
    let listed = list(&store);
    assert!(listed.is_default);
    let taken: Vec<_> = listed.copies.iter().map(|copy| copy.taken).collect();
    assert_eq!(taken, [at("2026-05-03T09:00"), at("2026-05-02T09:00"), at("2026-05-01T09:00")]);
    let missing: Vec<_> = listed
        .copies
        .iter()
        .map(|copy| copy.contents.as_ref().and_then(|contents| contents.missing.as_ref()))
        .map(|missing| missing.map(|missing| (missing.clients, missing.appointments, missing.changes)))
        .collect();
    assert_eq!(missing, [Some((1, 0, 1)), Some((2, 0, 2)), None]);
}

#[test]
fn a_folder_of_choice_is_remembered_and_found_again_without_the_clinic() {
    let house = House::new();
    let store = house.open();
    let elsewhere = house.folder.path().join("stick");
    let choose =
        |folder: &str| clinic::choose_backup_folder(&desk(&store), ChooseFolder { folder: Some(folder.to_owned()) });
    for unfit in ["stick", &house.file().display().to_string()] {
        let refused = choose(unfit).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("folder")), "{unfit}");
    }
    choose(&elsewhere.display().to_string()).unwrap();
    back_up(&store, "2026-05-04T09:00");
    assert!(elsewhere.join("clinic-2026-05-04T0900.db").is_file());
    let listed = list(&store);
    assert_eq!((listed.is_default, listed.copies.len()), (false, 1));
    assert_eq!(warmdown::store::noted_elsewhere(&house.backups()), Some(elsewhere));
}

#[test]
fn a_chosen_folder_that_is_gone_gives_way_to_the_one_beside_the_file_and_that_is_said() {
    let house = House::new();
    let store = house.open();
    let stick = house.folder.path().join("stick");
    let chosen = ChooseFolder { folder: Some(stick.display().to_string()) };
    clinic::choose_backup_folder(&desk(&store), chosen).unwrap();
    let daily = |now| clinic::look_after_file(&desk_at(&store, now), Nothing {}).unwrap();
    assert_eq!(daily("2026-05-03T09:00"), None);
    assert!(stick.join("clinic-2026-05-03T0900.db").is_file());

    let drawer = house.folder.path().join("drawer");
    std::fs::rename(&stick, &drawer).unwrap();
    std::fs::write(&stick, "a file where the folder should be").unwrap();
    let said = daily("2026-05-04T09:00").unwrap();
    assert!(said.contains("stick cannot be written to") && said.contains("backups"), "{said}");
    assert_eq!(house.copies(), ["clinic-2026-05-04T0900.db"]);
    assert_eq!(daily("2026-05-04T17:00"), None, "one a day, wherever it lies");
    assert_eq!(house.copies().len(), 1);
    let asked = back_up(&store, "2026-05-04T17:00");
    assert!(asked.instead.is_some() && asked.file.starts_with(&house.backups().display().to_string()), "{asked:?}");
    let line = String::from_utf8(house.warmdown(&["backup"]).stdout).unwrap();
    assert!(line.lines().nth(1).is_some_and(|said| said.contains("stick cannot be written to")), "{line}");
    // A folder that somebody names for this once is not replaced by another.
    let named = BackUp { to: Some(stick.display().to_string()) };
    assert_eq!(clinic::back_up(&desk(&store), named).unwrap_err().code, Code::Storage);

    std::fs::remove_file(&stick).unwrap();
    std::fs::rename(&drawer, &stick).unwrap();
    assert_eq!(daily("2026-05-05T09:00"), None);
    assert!(stick.join("clinic-2026-05-05T0900.db").is_file());
    assert_eq!(list(&store).copies.len(), 5);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_said_as_long_as_that_is_so() {
    let house = House::new();
    let store = house.open();
    let troubles = || clinic::folder_troubles(&desk(&store), Nothing {}).unwrap();
    assert_eq!((troubles().backups, troubles().day_sheets), (None, None), "nothing chosen, nothing wrong");
    let [stick, shared] = ["stick", "shared"].map(|name| house.folder.path().join(name));
    let chosen = |folder: &std::path::Path| ChooseFolder { folder: Some(folder.display().to_string()) };
    clinic::choose_backup_folder(&desk(&store), chosen(&stick)).unwrap();
    clinic::choose_day_sheets_folder(&desk(&store), chosen(&shared)).unwrap();
    assert_eq!((troubles().backups, troubles().day_sheets), (None, None));
    for folder in [&stick, &shared] {
        std::fs::remove_dir_all(folder).unwrap();
        std::fs::write(folder, "a file where the folder should be").unwrap();
    }
    for _ in 0..2 {
        let said = troubles();
        assert!(said.backups.is_some_and(|said| said.contains("Copies cannot be kept in")));
        assert!(said.day_sheets.is_some_and(|said| said.contains("The coming days cannot be kept in")));
    }
    std::fs::remove_file(&stick).unwrap();
    std::fs::create_dir(&stick).unwrap();
    assert_eq!(troubles().backups, None);
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 0, "the look leaves nothing behind");
}

#[test]
fn a_copy_of_a_damaged_file_is_refused_and_leaves_nothing() {
    let house = House::new();
    let store = house.open();
    drop(store);
    let mut bytes = std::fs::read(house.file()).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(7);
    std::fs::write(house.file(), bytes).unwrap();
    let said = said(&house.warmdown(&["backup"]));
    assert!(said.contains("damaged"), "{said}");
    assert!(house.copies().is_empty());
}

#[test]
fn damage_that_counting_does_not_show_keeps_a_copy_from_counting() {
    let house = House::new();
    let store = house.open();
    enroll(&store, "Ottoline Quince");
    drop(store);
    // One of the two places that hold the name to sort by: the client's row and the index no longer agree.
    let mut bytes = std::fs::read(house.file()).unwrap();
    let key = b"ottoline quince";
    let place = bytes.windows(key.len()).position(|window| window == key).unwrap();
    bytes[place] = b'x';
    std::fs::write(house.file(), bytes).unwrap();
    let refused = clinic::back_up(&desk(&house.open()), BackUp { to: None }).unwrap_err();
    assert_eq!(refused.code, Code::Damaged);
    assert!(house.copies().is_empty());
}

#[test]
fn a_program_killed_while_it_copies_leaves_nothing_that_counts_as_a_copy() {
    let house = House::new();
    for round in 0..25_u64 {
        let mut program = house.command(&["backup"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(round * 4));
        program.kill().unwrap();
        program.wait().unwrap();
        for name in house.copies() {
            assert!(is_sound(&house.backups().join(&name)), "{name} in round {round}");
            assert_eq!(clients(&house.backups().join(&name)), 60, "{name} in round {round}");
        }
    }
    // The next copy clears away what was left half done.
    assert!(house.warmdown(&["backup"]).status.success());
    let left: Vec<_> = std::fs::read_dir(house.backups())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".db") && name != ".in-use")
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_copy_is_of_one_moment_although_others_write() {
    let house = House::new();
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let store = house.open();
            for number in 0.. {
                if stop.load(std::sync::atomic::Ordering::Relaxed) {
                    break;
                }
                enroll(&store, &format!("Client {number}"));
            }
        });
        let store = house.open();
        for _ in 0..10 {
            let copy = back_up(&store, "2026-05-04T09:00");
            let connection = Connection::open(&copy.file).unwrap();
            let sql = "SELECT (SELECT COUNT(*) FROM client) - 60, (SELECT COUNT(*) FROM journal) - 1";
            let (clients, entries): (i64, i64) =
                connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
            assert_eq!(clients, entries, "each client with the line in the journal");
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}

#[test]
fn the_command_line_copies_into_a_folder_and_lists() {
    let house = House::new();
    let stick = house.folder.path().join("stick");
    let done = house.warmdown(&["backup", "--to", stick.to_str().unwrap()]);
    let line = String::from_utf8(done.stdout).unwrap();
    assert!(line.contains("60 clients") && line.contains("stick/clinic-2026-05-04T0900.db"), "{line}");
    assert!(house.copies().is_empty());
    let listed = |house: &House| String::from_utf8(house.warmdown(&["backup", "--list"]).stdout).unwrap();
    assert!(listed(&house).contains("no copies yet"));
    house.warmdown(&["backup"]);
    assert!(listed(&house).starts_with("2026-05-04 09:00  60 clients"), "{}", listed(&house));
    let refused = said(&house.warmdown(&["backup", "--to", house.file().to_str().unwrap()]));
    assert!(refused.starts_with("warmdown: to: "), "{refused}");
    let clinic = clinic::back_up(&desk(&house.open()), BackUp { to: Some("/proc/nowhere".into()) }).unwrap_err();
    assert_eq!((clinic.code, clinic.field.as_deref()), (Code::Storage, Some("to")));
}
