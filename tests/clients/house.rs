//! A clinic with Maya, who works 9 to 17 every day, on Monday, May 4, 2026, 9:00.

use warmdown::{
    clinic::{
        self, Desk,
        wire::{Book, ClientFields, ClientPage, FindClients, SetUpClinic, TherapistFields},
    },
    clock::Clock,
    domain::{
        client::Client,
        clinic_settings::{ClinicSettings, DistanceUnit, HourStyle, Paper},
        id::{ClientId, MassageTypeId, TherapistId},
        therapist::WorkingHours,
        time::parse_local,
    },
    error::Result,
    store::Store,
};

pub const MAYA: TherapistId = TherapistId(1);

pub struct House {
    pub store: Store,
    _folder: tempfile::TempDir,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("clinic.db")).unwrap();
        let house = Self { store, _folder: folder };
        let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 540, until: 1020 }).collect();
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
        };
        let maya = TherapistFields { id: None, version: None, name: "Maya".into(), color: "#0f766e".into(), hours };
        clinic::set_up_clinic(&house.desk(), SetUpClinic { clinic, therapists: vec![maya] }).unwrap();
        house
    }

    pub fn desk(&self) -> Desk<'_> {
        Desk::new(&self.store, Clock::fixed("2026-05-04T09:00").unwrap(), "test").unwrap()
    }

    /// A client of whom only the name is known.
    pub fn knows(&self, name: &str) -> ClientId {
        self.knows_more(ClientFields::named(name))
    }

    pub fn knows_more(&self, fields: ClientFields) -> ClientId {
        ClientId(clinic::save_client(&self.desk(), fields).unwrap().id.unwrap())
    }

    pub fn page(&self, id: ClientId) -> ClientPage {
        clinic::client_page(&self.desk(), clinic::wire::ById { id: id.0 }).unwrap()
    }

    pub fn client(&self, id: ClientId) -> Client {
        self.page(id).client
    }

    pub fn books(&self, client: ClientId, start: &str) -> Result<clinic::wire::Kept> {
        self.books_with(MAYA, client, start)
    }

    pub fn books_with(&self, therapist: TherapistId, client: ClientId, start: &str) -> Result<clinic::wire::Kept> {
        let booking = Book {
            client,
            therapist,
            massage_type: MassageTypeId::new("deep-tissue"),
            minutes: 60,
            start: parse_local(start).unwrap(),
            goal: None,
            reason: None,
        };
        clinic::book(&self.desk(), booking)
    }

    /// Who is found, best first.
    pub fn found(&self, text: &str) -> Vec<String> {
        let wanted = FindClients { text: text.into(), limit: 10, archived: false };
        clinic::find_clients(&self.desk(), wanted).unwrap().into_iter().map(|hit| hit.name).collect()
    }

    pub fn undo(&self, change: i64) -> Result<clinic::wire::Kept> {
        clinic::undo(&self.desk(), clinic::wire::ById { id: change })
    }
}
