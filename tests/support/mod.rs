//! A small clinic on a real file, for tests through the core's door. Not every test uses all of it.
#![allow(dead_code)]

use chrono::{NaiveDate, NaiveDateTime};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{Book, BookingDraft, ClientFields, RaceFields, SaveRace, SetUpClinic, TherapistFields},
    },
    clock::Clock,
    domain::{
        clinic_settings::{ClinicSettings, DistanceUnit, HourStyle, Language, Paper, WeekStart},
        id::{ClientId, MassageTypeId, TherapistId},
        race::Priority,
        therapist::WorkingHours,
        time::parse_local,
    },
    store::Store,
};

pub const MAYA: TherapistId = TherapistId(1);
pub const ZOE: ClientId = ClientId(1);
pub const LEE: ClientId = ClientId(2);

/// A new clinic with Maya, who works 9 to 17 on the first so many days of the week; with its folder.
pub fn clinic_of_maya(weekdays: u32) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("clinic.db")).unwrap();
    let hours = (1..=weekdays).map(|weekday| WorkingHours { weekday, from: 540, until: 1020 }).collect();
    let clinic = ClinicSettings {
        name: "Stride".into(),
        address: String::new(),
        phone: "555-0100".into(),
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
    let maya = TherapistFields::new("Maya", "#0f766e", hours);
    clinic::set_up_clinic(&desk(&store), SetUpClinic { clinic, therapists: vec![maya] }).unwrap();
    (folder, store)
}

pub struct House {
    pub folder: tempfile::TempDir,
    pub store: Store,
}

impl House {
    /// A clinic with Maya, who works 9 to 17 every day, and two clients. It is Monday, May 4, 2026, 9:00.
    pub fn new() -> Self {
        let (folder, store) = clinic_of_maya(7);
        let house = Self { folder, store };
        for name in ["Zoë Novak", "Lee Park"] {
            let client = ClientFields::named(name);
            clinic::save_client(&house.desk(), client).unwrap();
        }
        house
    }

    pub fn desk(&self) -> Desk<'_> {
        desk(&self.store)
    }

    pub fn has_boston_on(&self, date: &str) {
        let race = race("Boston", date);
        clinic::save_race(&self.desk(), SaveRace { client: ZOE, race }).unwrap();
    }
}

pub fn desk(store: &Store) -> Desk<'_> {
    Desk::new(store, Clock::fixed("2026-05-04T09:00").unwrap(), "test").unwrap()
}

pub fn race(name: &str, date: &str) -> RaceFields {
    RaceFields {
        id: None,
        version: None,
        name: name.into(),
        date: date.parse::<NaiveDate>().unwrap(),
        end_date: None,
        km: 42.195,
        priority: Priority::A,
        marathon: false,
    }
}

pub fn at(start: &str) -> NaiveDateTime {
    parse_local(start).unwrap()
}

pub fn booking(client: ClientId, start: &str) -> Book {
    Book {
        room: None,
        client,
        therapist: MAYA,
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: 60,
        start: at(start),
        goal: None,
        reason: None,
        wait: None,
    }
}

pub fn draft(start: &str) -> BookingDraft {
    BookingDraft {
        room: None,
        appointment: None,
        client: Some(ZOE),
        therapist: MAYA,
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: 60,
        start: at(start),
        goal: None,
    }
}
