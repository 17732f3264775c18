//! What can be booked and with whom: massage types, therapists, their hours and days off.

use super::{
    absences::refresh_absences,
    desk::{Desk, House},
    read_aloud::with_client,
    typed,
    wire::{AddDayOff, ById, Catalog, Kept, Nothing, TherapistFields},
};
use crate::{
    domain::{
        id::{DayOffId, MassageTypeId, TherapistId},
        massage_type::MassageType,
    },
    error::{Error, OrNotFound, Result},
    store::{Attendance, Change, Tx, search_key},
};

/// Massage types, therapists, rooms, and when the clinic is closed from today on.
///
/// # Errors
/// `Storage` when the file cannot be read.
pub fn catalog(desk: &Desk<'_>, _: Nothing) -> Result<Catalog> {
    desk.store.read(|db| {
        Ok(Catalog {
            massage_types: db.massage_types()?,
            therapists: db.therapists()?,
            rooms: db.rooms()?,
            closures: db.closures_from(desk.now.today())?,
        })
    })
}

/// Adds a therapist, or changes the one with the `id` that was read. Appointments already booked stay where they are.
///
/// # Errors
/// `Invalid` naming the field; `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn save_therapist(desk: &Desk<'_>, fields: TherapistFields) -> Result<Kept> {
    let mut therapist = typed::therapist(&fields, "name")?;
    let name = therapist.name.clone();
    let ((id, said), change) = desk.store.write(Change::SaveTherapist, &desk.stamp(), |tx| {
        let said = desk.words().say("said-therapist-saved", &[("name", name.into())]);
        match fields.id {
            None => Ok((tx.insert_therapist(&therapist)?, said)),
            Some(id) => {
                let known = tx.therapist(id)?.or_not_found("therapist", "error-no-such-therapist", id)?;
                therapist.version = fields.version.unwrap_or(known.version);
                tx.update_therapist(&therapist)?;
                Ok((id, with_stranded(tx, desk, known.id, said)?))
            }
        }
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// What was done, and how many appointments to come lie outside the therapist's hours by it.
pub(super) fn with_stranded(tx: &Tx<'_>, desk: &Desk<'_>, therapist: TherapistId, said: String) -> Result<String> {
    let house = House::load(tx, desk)?;
    let stranded = refresh_absences(tx, &house, therapist, desk.now)?;
    said_stranded(tx, &house, &stranded, "said-stranded", said)
}

/// What was done, with how many appointments it strands, and the first of them, in the words of a key.
pub(super) fn said_stranded(
    tx: &Tx<'_>,
    house: &House,
    stranded: &[Attendance],
    key: &str,
    said: String,
) -> Result<String> {
    let first = stranded.first().map(|first| tx.appointment(first.id)).transpose()?.flatten();
    let Some(first) = first else { return Ok(said) };
    let first = with_client(house, first.appointment.start, &first.client_name);
    let count = stranded.len();
    Ok(house.words.say(key, &[("said", said.into()), ("count", count.into()), ("first", first.into())]))
}

/// Adds days off.
///
/// # Errors
/// `Invalid` naming `until`; `NotFound` naming `therapist`.
pub fn add_day_off(desk: &Desk<'_>, off: AddDayOff) -> Result<Kept> {
    if off.until < off.from {
        return Err(Error::invalid("until", "error-until-before-from"));
    }
    let note = typed::text("note", &off.note)?;
    let ((id, said), change) = desk.store.write(Change::AddDayOff, &desk.stamp(), |tx| {
        let known = tx.therapist(off.therapist)?.or_not_found("therapist", "error-no-such-therapist", off.therapist)?;
        let id = tx.insert_day_off(off.therapist, off.from, off.until, &note)?;
        let said = desk.words().say("said-day-off-added", &[("name", known.name.clone().into())]);
        Ok((id, with_stranded(tx, desk, known.id, said)?))
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// Takes days off back.
///
/// # Errors
/// `NotFound` naming `dayOff`.
pub fn remove_day_off(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    let id = DayOffId(wanted.id);
    let ((), change) = desk.store.write(Change::RemoveDayOff, &desk.stamp(), |tx| {
        let therapist = tx.remove_day_off(id)?.or_not_found("dayOff", "error-no-such-day-off", id)?;
        refresh_absences(tx, &House::load(tx, desk)?, therapist, desk.now).map(|_| ())
    })?;
    Ok(Kept { id: Some(id.0), change, said: desk.words().say("said-day-off-removed", &[]) })
}

/// Adds a massage type (version 0, its id made from the name), or changes one: name, goals, pressure, buffers, durations
/// and prices, whether it is retired. What is booked keeps its price.
///
/// # Errors
/// `Invalid` naming the field; `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn save_massage_type(desk: &Desk<'_>, massage_type: MassageType) -> Result<Kept> {
    let mut massage_type = typed::massage_type(&massage_type)?;
    let ((), change) = desk.store.write(Change::SaveMassageType, &desk.stamp(), |tx| {
        let catalog = tx.massage_types()?;
        let others = || catalog.iter().filter(|other| massage_type.version == 0 || other.id != massage_type.id);
        if others().any(|other| other.name.to_lowercase() == massage_type.name.to_lowercase()) {
            return Err(Error::invalid("name", "error-massage-type-twice").with("name", massage_type.name.clone()));
        }
        if massage_type.version > 0 {
            tx.massage_type(&massage_type.id)?;
            let is_last = massage_type.retired_on.is_some() && others().all(|other| other.retired_on.is_some());
            if is_last {
                return Err(Error::invalid("retiredOn", "error-last-massage-type"));
            }
            return tx.update_massage_type(&massage_type);
        }
        massage_type.id = free_id(&massage_type.name, &catalog);
        tx.insert_massage_type(&massage_type)
    })?;
    let said = desk.words().say("said-massage-type-saved", &[("name", massage_type.name.into())]);
    Ok(Kept { id: None, change, said })
}

/// A short stable name that the catalog does not have: `hot-stone`.
fn free_id(name: &str, catalog: &[MassageType]) -> MassageTypeId {
    let key = search_key(name);
    let words: Vec<&str> = key.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let stem = if words.is_empty() { "massage".to_owned() } else { words.join("-") };
    (1..)
        .map(|number| if number == 1 { stem.clone() } else { format!("{stem}-{number}") })
        .map(MassageTypeId)
        .find(|id| catalog.iter().all(|massage_type| massage_type.id != *id))
        .unwrap_or(MassageTypeId(stem))
}
