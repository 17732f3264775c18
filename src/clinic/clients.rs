//! Clients: find, add, edit, and the page that shows one.

use super::{
    calendar::{race_fields, run_fields},
    cards::CardMaker,
    desk::{Desk, House},
    typed,
    wire::{ById, ClientFields, ClientHit, ClientPage, FindClients, Kept},
};
use crate::{
    domain::{client::Client, id::ClientId},
    error::{Error, OrNotFound, Result},
    store::Change,
};

/// Clients by any part of the name, accents left out, or by digits of the phone; the first by name for an empty text.
///
/// # Errors
/// `Invalid` naming `limit`.
pub fn find_clients(desk: &Desk<'_>, wanted: FindClients) -> Result<Vec<ClientHit>> {
    if !(1..=100).contains(&wanted.limit) {
        return Err(Error::invalid("limit", "error-limit"));
    }
    let found = desk.store.read(|db| db.find_clients(&wanted.text, wanted.limit as usize))?;
    Ok(found
        .into_iter()
        .map(|client| ClientHit { id: client.id, name: client.name, phone: client.phone, alert: client.alert })
        .collect())
}

/// Adds a client, or changes the one with the `id` that was read.
///
/// # Errors
/// `Invalid` naming the field; `Outdated` when somebody has changed the client since it was read.
pub fn save_client(desk: &Desk<'_>, fields: ClientFields) -> Result<Kept> {
    let mut client = Client {
        id: fields.id.unwrap_or(ClientId(0)),
        name: typed::name("name", &fields.name)?,
        phone: typed::text("phone", &fields.phone)?,
        email: typed::text("email", &fields.email)?,
        notes: typed::text("notes", &fields.notes)?,
        alert: typed::text("alert", &fields.alert)?,
        calendar_asked_on: None,
        calendar_entered_on: None,
        version: fields.version.unwrap_or(1),
    };
    let (key, change) = desk.store.write(Change::SaveClient, &desk.stamp(), |tx| match fields.id {
        None => {
            client.id = tx.insert_client(&client)?;
            Ok("said-client-added")
        }
        Some(id) => {
            tx.client(id)?.or_not_found("client", "error-no-such-client", id)?;
            tx.update_client(&client)?;
            Ok("said-client-saved")
        }
    })?;
    let said = desk.words().say(key, &[("client", client.name.into())]);
    Ok(Kept { id: Some(client.id.0), change, said })
}

/// A client with calendar and appointments.
///
/// # Errors
/// `NotFound` naming `client`.
pub fn client_page(desk: &Desk<'_>, wanted: ById) -> Result<ClientPage> {
    desk.store.read(|db| {
        let house = House::load(db)?;
        let id = ClientId(wanted.id);
        let client = db.client(id)?.or_not_found("client", "error-no-such-client", id)?;
        let mut cards = CardMaker::new(&house, desk);
        let (mut past, coming): (Vec<_>, Vec<_>) = db
            .appointments_of_client(id)?
            .into_iter()
            .map(|row| (row.appointment.ends_at(), cards.card(row)))
            .partition(|(ends_at, _)| *ends_at <= desk.now.instant);
        past.reverse();
        let mut runs: Vec<_> = db.runs_of(id)?.into_iter().map(run_fields).collect();
        runs.reverse();
        let mut races: Vec<_> = db.races_of(id)?.into_iter().map(race_fields).collect();
        races.reverse();
        Ok(ClientPage {
            calendar_is_fresh: client.calendar_is_fresh(desk.now.today()),
            client,
            runs,
            races,
            coming: coming.into_iter().map(|(_, card)| card).collect(),
            past: past.into_iter().map(|(_, card)| card).collect(),
        })
    })
}
