//! A clinic with Maya, who works 9 to 17 every day, on Monday, May 4, 2026, 9:00.

use super::support::{MAYA, clinic_of_maya, desk};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{Book, ClientFields, ClientPage, FindClients},
    },
    domain::{
        client::Client,
        id::{ClientId, MassageTypeId, TherapistId},
        time::parse_local,
    },
    error::Result,
    store::Store,
};

pub struct House {
    pub store: Store,
    _folder: tempfile::TempDir,
}

impl House {
    pub fn new() -> Self {
        let (folder, store) = clinic_of_maya(7);
        Self { _folder: folder, store }
    }

    pub fn desk(&self) -> Desk<'_> {
        desk(&self.store)
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
            room: None,
            client,
            therapist,
            massage_type: MassageTypeId::new("deep-tissue"),
            minutes: 60,
            start: parse_local(start).unwrap(),
            goal: None,
            reason: None,
            wait: None,
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
