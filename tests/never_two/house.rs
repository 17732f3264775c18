//! Where these tests take place: a clinic's file, programs on it, and what must hold of it whatever happened.

use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{ClientFields, RoomFields, SetUpClinic, TherapistFields},
    },
    clock::Clock,
    domain::{
        clinic_settings::{ClinicSettings, DistanceUnit, HourStyle, Language, Paper, WeekStart},
        therapist::WorkingHours,
    },
    store::Store,
};

/// A Monday.
pub const NOW: &str = "2026-05-04T09:00";

/// Fewer than therapists, so that rooms are scarce.
pub const ROOMS: [&str; 2] = ["Lake", "Forest"];

pub const THERAPISTS: [&str; 3] = ["Maya", "Tom", "Ines"];

pub const CLIENTS: [&str; 12] = [
    "Zoë Novak",
    "Lee Park",
    "Ana Ruiz",
    "Jon Berg",
    "Mia Roth",
    "Sam Cole",
    "Eva Lund",
    "Max Hahn",
    "Ida Moe",
    "Ben Katz",
    "Noa Levi",
    "Kim Cho",
];

/// How many times to try: few in `make test`, many in `make soak`.
pub fn rounds(few: u64, many: u64) -> u64 {
    if std::env::var_os("WARMDOWN_SOAK").is_some() { many } else { few }
}

/// The command line, at a time that stands still.
pub fn warmdown(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_warmdown"));
    command.args(arguments).env("WARMDOWN_NOW", NOW).env_remove("WARMDOWN_DB");
    command
}

/// A demo clinic in a folder.
pub fn demo(folder: &Path) -> PathBuf {
    let file = folder.join("clinic.db");
    let made = warmdown(&["demo", "--today", "2026-05-04", "--db"]).arg(&file).output().unwrap();
    assert!(made.status.success(), "{made:?}");
    file
}

/// A clinic of three therapists, who work from 7 to 22 every day, in two rooms, and twelve clients.
pub fn clinic_of_three(folder: &Path) -> PathBuf {
    let file = folder.join("clinic.db");
    let store = Store::open(&file).unwrap();
    let desk = desk(&store);
    let clinic = ClinicSettings {
        name: "Stride".into(),
        address: String::new(),
        phone: String::new(),
        zone: "America/New_York".into(),
        currency: "USD".into(),
        paper: Paper::Letter,
        distance_unit: DistanceUnit::Km,
        hour_style: HourStyle::TwentyFour,
        grid_minutes: 15,
        language: Language::En,
        week_start: WeekStart::Monday,
        cancellation_hours: 24,
        opening_hours: Vec::new(),
        version: 0,
    };
    let hours: Vec<_> = (1..=7).map(|weekday| WorkingHours { weekday, from: 420, until: 1320 }).collect();
    let therapists = THERAPISTS.map(|name| TherapistFields::new(name, "#0f766e", hours.clone()));
    clinic::set_up_clinic(&desk, SetUpClinic { clinic, therapists: therapists.into() }).unwrap();
    for name in ROOMS {
        clinic::save_room(&desk, RoomFields::named(name)).unwrap();
    }
    for name in CLIENTS {
        let client = ClientFields::named(name);
        clinic::save_client(&desk, client).unwrap();
    }
    file
}

pub fn desk(store: &Store) -> Desk<'_> {
    Desk::new(store, Clock::fixed(NOW).unwrap(), "test").unwrap()
}

/// A wish for an hour of sports massage, with a reason so that timing and hours let it pass.
pub fn book(file: &Path, client: usize, therapist: usize, start: &str) -> Command {
    let (client, therapist) = (client.to_string(), therapist.to_string());
    let mut command = warmdown(&["book", "--type", "sports", "--minutes", "60", "--reason", "test", "--start", start]);
    command.args(["--client", &client, "--therapist", &therapist, "--db"]).arg(file);
    command
}

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Pairs of held appointments that overlap, for one therapist or one room with buffers or for one client without.
pub fn overlaps(connection: &Connection) -> i64 {
    let sql = "SELECT COUNT(*) FROM appointment a JOIN appointment b ON a.id < b.id
         AND a.status NOT IN ('canceled', 'no-show') AND b.status NOT IN ('canceled', 'no-show')
         AND (((a.therapist_id = b.therapist_id OR a.room_id = b.room_id) AND a.occupied_from < b.occupied_until AND b.occupied_from < a.occupied_until)
           OR (a.client_id = b.client_id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at))";
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// The file is whole and nobody is booked twice.
pub fn assert_sound(connection: &Connection) {
    let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    assert_eq!(overlaps(connection), 0);
}

/// Every appointment acknowledged is there, and none from 2027 on without its line in the journal.
pub fn assert_journaled(connection: &Connection, acknowledged: &[i64]) {
    for id in acknowledged {
        let kept: i64 =
            connection.query_row("SELECT COUNT(*) FROM appointment WHERE id = ?1", [id], |row| row.get(0)).unwrap();
        assert_eq!(kept, 1, "appointment {id} was acknowledged");
    }
    let sql = "SELECT COUNT(*) FROM appointment a WHERE a.start >= '2027' AND NOT EXISTS
        (SELECT 1 FROM journal_row WHERE noun = 'appointment' AND row_id = CAST(a.id AS TEXT))";
    let without_journal: i64 = connection.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(without_journal, 0);
}
