//! Long work on the whole file tells how far it is, and whatever ends it midway leaves the file as it was.

use crate::desk::{House, desk, is_sound};
use rusqlite::Connection;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use warmdown::{
    clinic::{
        self,
        backups::{self, Place, wire::*},
        wire::Nothing,
    },
    domain::progress::{Progress, Step},
    error::Code,
    store::{Store, Tell},
};

/// Somebody who notes what is told.
fn listener() -> (Tell, Arc<Mutex<Vec<Progress>>>) {
    let heard = Arc::<Mutex<Vec<Progress>>>::default();
    let notes = Arc::clone(&heard);
    (Tell::to(move |progress| notes.lock().unwrap().push(progress)), heard)
}

/// Told in order, never back, to the end.
fn assert_to_the_end(heard: &Mutex<Vec<Progress>>, steps: &[Step]) {
    let heard = heard.lock().unwrap();
    assert!(heard.is_sorted_by(|a, b| a.done < b.done && a.step <= b.step), "{heard:?}");
    let mut told: Vec<Step> = heard.iter().map(|progress| progress.step).collect();
    told.dedup();
    assert_eq!(told, steps);
    assert_eq!(heard.last().unwrap().done, 1000);
}

fn telling(heard: &Mutex<Vec<Progress>>, step: Step) -> usize {
    heard.lock().unwrap().iter().filter(|progress| progress.step == step).count()
}

/// A clinic that the first schema kept, with ten clients more.
fn old_clinic(folder: &Path) -> PathBuf {
    let file = folder.join("clinic.db");
    let clinic = Connection::open(&file).unwrap();
    clinic.execute_batch(include_str!("../fixtures/schema-1.sql")).unwrap();
    for number in 0..10 {
        let name = format!("client {number}");
        clinic.execute("INSERT INTO client (name, name_key) VALUES (?1, ?1)", [name]).unwrap();
    }
    file
}

fn schema(file: &Path) -> (i64, i64, i64) {
    let sql = "SELECT (SELECT user_version FROM pragma_user_version), (SELECT COUNT(*) FROM client),
               (SELECT COUNT(*) FROM appointment)";
    Connection::open(file).unwrap().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap()
}

/// Makes a clinic's file large: twenty megabytes that say nothing.
fn swell(file: &Path) {
    let sql = "CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (zeroblob(20000000))";
    Connection::open(file).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn an_update_tells_how_far_it_is_from_the_first_page_to_the_last_client() {
    let folder = tempfile::tempdir().unwrap();
    let file = old_clinic(folder.path());
    swell(&file);
    let (tell, heard) = listener();
    drop(Store::open_existing_telling(&file, &tell).unwrap());
    assert_to_the_end(&heard, &[Step::Copy, Step::Check, Step::Update]);
    assert!(telling(&heard, Step::Copy) > 3, "{heard:?}");
    assert!(telling(&heard, Step::Update) > 3, "{heard:?}");
    // What is up to date has nothing to tell.
    let (tell, heard) = listener();
    drop(Store::open_existing_telling(&file, &tell).unwrap());
    assert!(heard.lock().unwrap().is_empty());
}

#[test]
fn an_update_that_ends_at_any_moment_leaves_the_old_file_and_is_made_the_next_time() {
    let before = {
        let folder = tempfile::tempdir().unwrap();
        schema(&old_clinic(folder.path()))
    };
    for moment in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let file = old_clinic(folder.path());
        let told = Mutex::new(0);
        let tell = Tell::to(move |_| {
            let mut told = told.lock().unwrap();
            *told += 1;
            assert!(*told <= moment, "the program ends here");
        });
        let ended = catch_unwind(AssertUnwindSafe(|| Store::open_existing_telling(&file, &tell).map(|_| ()))).is_err();
        assert!(is_sound(&file), "moment {moment}");
        if !ended {
            assert!(moment > 6, "ended at {moment} moments");
            break;
        }
        assert_eq!(schema(&file), before, "moment {moment}");
        drop(Store::open_existing(&file).unwrap());
        let after = schema(&file);
        assert!(after.0 > before.0 && (after.1, after.2) == (before.1, before.2), "moment {moment}: {after:?}");
    }
}

#[test]
fn an_update_that_fails_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = old_clinic(folder.path());
    // Something that the second schema makes is there already.
    Connection::open(&file).unwrap().execute_batch("CREATE TABLE client_seen (other TEXT)").unwrap();
    let before = schema(&file);
    assert_eq!(Store::open_existing(&file).err().unwrap().code, Code::Storage);
    assert_eq!(schema(&file), before);
    assert!(is_sound(&folder.path().join("backups/clinic-before-update-schema-1.db")));

    // No copy, no update.
    let folder = tempfile::tempdir().unwrap();
    let file = old_clinic(folder.path());
    std::fs::write(folder.path().join("backups"), "a file where the folder should be").unwrap();
    assert_eq!(Store::open_existing(&file).err().unwrap().code, Code::Storage);
    assert_eq!(schema(&file), before);
}

#[test]
fn the_copy_of_the_day_and_restoring_it_tell_how_far_they_are() {
    let house = House::new();
    swell(&house.file());
    let store = house.open();
    let (tell, heard) = listener();
    clinic::look_after_file(&desk(&store).telling(&tell), Nothing {}).unwrap();
    assert_to_the_end(&heard, &[Step::Copy, Step::Check]);
    assert!(telling(&heard, Step::Copy) > 3, "{heard:?}");
    drop(store);

    let (tell, heard) = listener();
    let file = house.file();
    let from = house.backups().join("clinic-2026-05-04T0900.db").display().to_string();
    backups::restore(&Place { tell, ..house.place(&file) }, &RestoreBackup { from }).unwrap();
    assert_to_the_end(&heard, &[Step::Copy, Step::Check, Step::Update]);
}
