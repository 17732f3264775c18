//! Wishes, and the clinic in which somebody waits.

use super::support::{House, at, booking};
use warmdown::{
    clinic::{
        self,
        wire::{Book, ById, ClientFields, Freed, Kept, Nothing, SetStatus, WaitCard, WaitFields},
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, ClientId, MassageTypeId, WaitId},
    },
};

/// An hour of deep tissue in May, whenever and with whoever.
pub fn wish(client: ClientId) -> WaitFields {
    WaitFields {
        id: None,
        version: None,
        client,
        massage_types: vec![MassageTypeId::new("deep-tissue")],
        minutes: 60,
        therapists: Vec::new(),
        weekdays: Vec::new(),
        between: None,
        from: "2026-05-04".parse().unwrap(),
        until: "2026-05-31".parse().unwrap(),
        note: String::new(),
    }
}

pub fn wait(house: &House, fields: WaitFields) -> WaitId {
    WaitId(clinic::save_wait(&house.desk(), fields).unwrap().id.unwrap())
}

pub fn list(house: &House) -> Vec<WaitCard> {
    clinic::wait_list(&house.desk(), Nothing {}).unwrap()
}

pub fn after(house: &House, kept: &Kept) -> Vec<WaitCard> {
    clinic::who_could_come(&house.desk(), Freed::Change(ById { id: kept.change })).unwrap()
}

pub fn clients(cards: &[WaitCard]) -> Vec<ClientId> {
    cards.iter().map(|card| card.client.id).collect()
}

pub fn starts(card: &WaitCard) -> Vec<String> {
    card.openings.iter().map(|opening| opening.slot.start.format("%m-%d %H:%M").to_string()).collect()
}

pub fn book(house: &House, booking: Book) -> AppointmentId {
    AppointmentId(clinic::book(&house.desk(), booking).unwrap().id.unwrap())
}

pub fn set_status(house: &House, id: AppointmentId, status: Status) -> Kept {
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    clinic::set_status(&house.desk(), SetStatus { id, version, status }).unwrap()
}

pub fn enroll(house: &House, name: &str) -> ClientId {
    ClientId(clinic::save_client(&house.desk(), ClientFields::named(name)).unwrap().id.unwrap())
}

/// Maya's whole Wednesday is taken by others; their appointments by start.
pub fn full_wednesday(house: &House) -> Vec<AppointmentId> {
    (0..5)
        .map(|place| {
            let client = enroll(house, &format!("Guest {place}"));
            let start = at("2026-05-06T09:00") + chrono::TimeDelta::minutes(105 * place);
            let slot = Book { start, minutes: 90, ..booking(client, "2026-05-06T09:00") };
            book(house, Book { reason: Some("full".into()), ..slot })
        })
        .collect()
}

/// Waits for that Wednesday alone.
pub fn wednesday(client: ClientId) -> WaitFields {
    let day = "2026-05-06".parse().unwrap();
    WaitFields { from: day, until: day, ..wish(client) }
}
