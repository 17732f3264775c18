//! A demo clinic in a folder, and what these tests ask of it.

use chrono::NaiveDateTime;
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};
use warmdown::{
    clinic::{
        self, Desk,
        backups::{Place, wire::*},
        wire::{ClientFields, Nothing},
    },
    clock::Clock,
    domain::time::parse_local,
    store::{Store, Tell},
};

/// A Monday.
pub const NOW: &str = "2026-05-04T09:00";

pub struct House {
    pub folder: tempfile::TempDir,
}

impl House {
    /// A demo clinic.
    pub fn new() -> Self {
        let house = Self { folder: tempfile::tempdir().unwrap() };
        let made = house.warmdown(&["demo", "--today", "2026-05-04"]);
        assert!(made.status.success(), "{made:?}");
        house
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("clinic.db")
    }

    /// The folder of copies.
    pub fn backups(&self) -> PathBuf {
        self.folder.path().join("backups")
    }

    pub fn warmdown(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_warmdown"));
        command.args(arguments).arg("--db").arg(self.file()).env("WARMDOWN_NOW", NOW);
        command
    }

    pub fn open(&self) -> Store {
        Store::open_existing(&self.file()).unwrap()
    }

    pub fn place<'a>(&self, file: &'a Path) -> Place<'a> {
        Place { file, clock: Clock::fixed(NOW).unwrap(), tell: Tell::default() }
    }

    /// The names in the folder of copies that are copies.
    pub fn copies(&self) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(self.backups())
            .into_iter()
            .flatten()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".db"))
            .collect();
        names.sort();
        names
    }
}

pub fn desk_at<'a>(store: &'a Store, now: &str) -> Desk<'a> {
    Desk::new(store, Clock::fixed(now).unwrap(), "test").unwrap()
}

pub fn desk(store: &Store) -> Desk<'_> {
    desk_at(store, NOW)
}

pub fn back_up(store: &Store, now: &str) -> BackupCard {
    clinic::back_up(&desk_at(store, now), BackUp { to: None }).unwrap()
}

pub fn list(store: &Store) -> Backups {
    clinic::backups(&desk(store), Nothing {}).unwrap()
}

pub fn at(text: &str) -> Option<NaiveDateTime> {
    Some(parse_local(text).unwrap())
}

/// A new client.
pub fn enroll(store: &Store, name: &str) {
    clinic::save_client(&desk(store), ClientFields::named(name)).unwrap();
}

pub fn clients(file: &Path) -> i64 {
    Connection::open(file).unwrap().query_row("SELECT COUNT(*) FROM client", [], |row| row.get(0)).unwrap()
}

pub fn is_sound(file: &Path) -> bool {
    let check = |connection: Connection| connection.query_row("PRAGMA integrity_check", [], |row| row.get(0));
    Connection::open(file).and_then(check).is_ok_and(|found: String| found == "ok")
}

pub fn said(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said.lines().count(), 1, "{said}");
    said
}
