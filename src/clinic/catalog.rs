//! What can be booked and with whom: massage types, therapists, their hours and days off.

use super::{
    desk::Desk,
    typed,
    wire::{AddDayOff, ById, Catalog, Kept, Nothing, TherapistFields},
};
use crate::{
    domain::{id::DayOffId, massage_type::MassageType},
    error::{Error, OrNotFound, Result},
    store::Change,
};

/// Massage types and therapists.
///
/// # Errors
/// `Storage` when the file cannot be read.
pub fn catalog(desk: &Desk<'_>, _: Nothing) -> Result<Catalog> {
    desk.store.read(|db| Ok(Catalog { massage_types: db.massage_types()?, therapists: db.therapists()? }))
}

/// Adds a therapist, or changes the one with the `id` that was read. Appointments already booked stay where they are.
///
/// # Errors
/// `Invalid` naming the field; `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn save_therapist(desk: &Desk<'_>, fields: TherapistFields) -> Result<Kept> {
    let name = typed::name("name", &fields.name)?;
    let color = typed::color(&fields.color)?;
    let hours = typed::hours(&fields.hours)?;
    let (id, change) = desk.store.write(Change::SaveTherapist, &desk.stamp(), |tx| match fields.id {
        None => tx.insert_therapist(&name, &color, &hours),
        Some(id) => {
            let known = tx.therapist(id)?.or_not_found("therapist", "error-no-such-therapist", id)?;
            tx.update_therapist(id, fields.version.unwrap_or(known.version), &name, &color, &hours)?;
            Ok(id)
        }
    })?;
    Ok(Kept { id: Some(id.0), change, said: desk.words().say("said-therapist-saved", &[("name", name.into())]) })
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
    let ((id, name), change) = desk.store.write(Change::AddDayOff, &desk.stamp(), |tx| {
        let known = tx.therapist(off.therapist)?.or_not_found("therapist", "error-no-such-therapist", off.therapist)?;
        Ok((tx.insert_day_off(off.therapist, off.from, off.until, &note)?, known.name))
    })?;
    Ok(Kept { id: Some(id.0), change, said: desk.words().say("said-day-off-added", &[("name", name.into())]) })
}

/// Takes days off back.
///
/// # Errors
/// `NotFound` naming `dayOff`.
pub fn remove_day_off(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    let id = DayOffId(wanted.id);
    let ((), change) = desk.store.write(Change::RemoveDayOff, &desk.stamp(), |tx| {
        tx.remove_day_off(id)?.then_some(()).or_not_found("dayOff", "error-no-such-day-off", id)
    })?;
    Ok(Kept { id: Some(id.0), change, said: desk.words().say("said-day-off-removed", &[]) })
}

/// Changes a massage type: name, goals, buffers, durations and prices. What is booked keeps its price.
///
/// # Errors
/// `Invalid` naming the field; `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn save_massage_type(desk: &Desk<'_>, massage_type: MassageType) -> Result<Kept> {
    let massage_type = typed::massage_type(&massage_type)?;
    let ((), change) = desk.store.write(Change::SaveMassageType, &desk.stamp(), |tx| {
        tx.massage_type(&massage_type.id)?;
        tx.update_massage_type(&massage_type)
    })?;
    let said = desk.words().say("said-massage-type-saved", &[("name", massage_type.name.into())]);
    Ok(Kept { id: None, change, said })
}
