//! Clients: find, add, edit, and the page that shows one.

use super::{
    calendar::{race_fields, run_fields},
    cards::CardMaker,
    desk::{Desk, House},
    openings::waits_of,
    typed,
    wire::{
        AppointmentCard, ById, ClientFields, ClientHit, ClientList, ClientPage, ClientRow, FindClients, Kept,
        ListClients, NextRace,
    },
};
use crate::{
    domain::{client::Client, id::ClientId, time::Minute},
    error::{Error, OrNotFound, Result},
    store::{Change, ClientListing, ClientWish, Db},
};
use chrono::{Days, Months, Timelike};

/// Clients by any part of the name, accents left out and typos forgiven, by digits of the phone or by e-mail; the first
/// by name for an empty text.
///
/// # Errors
/// `Invalid` naming `limit`.
pub fn find_clients(desk: &Desk<'_>, wanted: FindClients) -> Result<Vec<ClientHit>> {
    if !(1..=100).contains(&wanted.limit) {
        return Err(Error::invalid("limit", "error-limit"));
    }
    let found = desk.store.read(|db| db.find_clients(&wanted.text, wanted.limit as usize, wanted.archived))?;
    Ok(found.into_iter().map(ClientHit::from).collect())
}

/// The appointments from today on of the clients found best, soonest first: at most three of each of three.
///
/// # Errors
/// `Invalid` naming `limit`.
pub fn find_appointments(desk: &Desk<'_>, wanted: FindClients) -> Result<Vec<AppointmentCard>> {
    if !(1..=100).contains(&wanted.limit) {
        return Err(Error::invalid("limit", "error-limit"));
    }
    let midnight = desk.now.instant - Minute::from(desk.now.local.time().num_seconds_from_midnight() / 60);
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let mut rows = Vec::new();
        for client in db.find_clients(&wanted.text, 3, wanted.archived)? {
            rows.extend(db.held_appointments_of_client(client.id, midnight)?.into_iter().take(3));
        }
        rows.sort_by_key(|row| row.appointment.starts_at);
        rows.truncate(wanted.limit as usize);
        let mut cards = CardMaker::new(&house, desk);
        Ok(rows.into_iter().map(|row| cards.card(row)).collect())
    })
}

/// The longest list of clients.
const MOST_LISTED: usize = 2000;

/// The list of clients with their races and visits, sorted and filtered.
///
/// # Errors
/// `Invalid` naming `limit`, `raceWithinWeeks` or `notSeenMonths`.
pub fn list_clients(desk: &Desk<'_>, wanted: ListClients) -> Result<ClientList> {
    let within = |field, value: Option<u32>, most| match value {
        Some(value) if !(1..=most).contains(&value) => {
            Err(Error::invalid(field, "error-from-to").with("least", 1).with("most", i64::from(most)))
        }
        _ => Ok(()),
    };
    within("limit", Some(wanted.limit), MOST_LISTED as u32)?;
    within("raceWithinWeeks", wanted.race_within_weeks, 52)?;
    within("notSeenMonths", wanted.not_seen_months, 120)?;
    let (today, limit) = (desk.now.today(), wanted.limit as usize);
    let wish = ClientWish {
        order: wanted.order,
        descending: wanted.descending,
        today,
        race_until: wanted.race_within_weeks.map(|weeks| today + Days::new(u64::from(weeks) * 7)),
        not_seen_since: wanted.not_seen_months.and_then(|months| today.checked_sub_months(Months::new(months))),
        archived: wanted.archived,
        // One more tells whether there are more.
        limit: limit + 1,
    };
    desk.store.read(|db| {
        let clients = match wanted.text.trim() {
            "" => db.list_clients(&wish)?,
            text => {
                // The filters come after the search: enough is found for them to choose from.
                let is_filtered = wish.race_until.is_some() || wish.not_seen_since.is_some();
                db.find_clients(text, if is_filtered { MOST_LISTED } else { wish.limit }, wish.archived)?
            }
        };
        let mut rows = Vec::new();
        for client in clients {
            let listing = db.client_listing(client, today, desk.now.instant)?;
            if wish.takes(&listing) {
                rows.push(row(listing));
            }
            if rows.len() == wish.limit {
                break;
            }
        }
        let more = rows.len() > limit;
        rows.truncate(limit);
        Ok(ClientList { rows, more })
    })
}

fn row(listing: ClientListing) -> ClientRow {
    ClientRow {
        email: listing.client.email.clone(),
        client: ClientHit::from(listing.client),
        last_seen: listing.last_seen,
        next_race: listing.next_race.map(|(name, date)| NextRace { name, date }),
        next_appointment: listing.next_appointment,
    }
}

/// Adds a client, or changes the one with the `id` that was read.
///
/// # Errors
/// `Invalid` naming the field; `Outdated` when somebody has changed the client since it was read.
pub fn save_client(desk: &Desk<'_>, fields: ClientFields) -> Result<Kept> {
    let mut client = typed::client(&fields, desk.now.today())?;
    let (key, change) = desk.store.write(Change::SaveClient, &desk.stamp(), |tx| match fields.id {
        None => {
            refuse_unknown_favorite(tx, &client)?;
            refuse_email(&client, None)?;
            client.id = tx.insert_client(&client)?;
            Ok("said-client-added")
        }
        Some(id) => {
            let known = tx.client(id)?.or_not_found("client", "error-no-such-client", id)?;
            refuse_unknown_favorite(tx, &client)?;
            refuse_email(&client, Some(&known))?;
            tx.update_client(&client)?;
            Ok("said-client-saved")
        }
    })?;
    let said = desk.words().say(key, &[("client", client.name.into())]);
    Ok(Kept { id: Some(client.id.0), change, said })
}

/// Refuses a text that is no e-mail address, unless it has stood there before.
fn refuse_email(client: &Client, known: Option<&Client>) -> Result<()> {
    let email = &client.email;
    let is_address = match email.split_once('@') {
        Some((who, place)) => !who.is_empty() && !place.is_empty() && !email.contains(char::is_whitespace),
        None => email.is_empty(),
    };
    if is_address || known.is_some_and(|known| known.email == *email) {
        return Ok(());
    }
    Err(Error::invalid("email", "error-email"))
}

fn refuse_unknown_favorite(db: &Db<'_>, client: &Client) -> Result<()> {
    match client.favorite_therapist {
        Some(id) if db.therapist(id)?.is_none() => {
            Err(Error::not_found("favoriteTherapist", "error-no-such-therapist", id))
        }
        _ => Ok(()),
    }
}

/// A client with calendar and appointments.
///
/// # Errors
/// `NotFound` naming `client`.
pub fn client_page(desk: &Desk<'_>, wanted: ById) -> Result<ClientPage> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
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
            waits: waits_of(db, desk, id)?,
        })
    })
}
