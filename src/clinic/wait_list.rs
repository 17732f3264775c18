//! The wait list: clients are put on it, and taken off when they have got what they wait for.

use super::{
    archive,
    desk::Desk,
    slots::sellers,
    typed,
    wire::{ById, Kept, WaitFields},
};
use crate::{
    domain::{appointment::Appointment, id::WaitId, wait::Wait},
    error::{Error, OrNotFound, Result},
    store::{Change, Db, Tx},
    words::Words,
};
use std::collections::BTreeSet;

/// Puts a client on the wait list, or changes what they wait for.
///
/// # Errors
/// `Invalid` or `NotFound` naming `client`, `massageTypes`, `minutes`, `therapists`, `weekdays`, `between`, `until` or
/// `note`; `Outdated` when somebody has changed it since it was read, `NotFound` naming `wait` when it is off the list.
pub fn save_wait(desk: &Desk<'_>, fields: WaitFields) -> Result<Kept> {
    let ((id, said), change) = desk.store.write(Change::SaveWait, &desk.stamp(), |tx| {
        let client = tx.client(fields.client)?.or_not_found("client", "error-no-such-client", fields.client)?;
        archive::refusal(&client).map_or(Ok(()), Err)?;
        let wait = valid(tx, desk, &fields)?;
        let (id, key) = match fields.id {
            Some(id) => {
                tx.wait(id)?.or_not_found("wait", "error-wait-gone", id)?;
                tx.update_wait(&wait)?;
                (id, "said-wait-changed")
            }
            None => (tx.insert_wait(&wait)?, "said-wait-added"),
        };
        Ok((id, desk.words().say(key, &[("client", client.name.into())])))
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// What was typed, if somebody could come for it.
fn valid(db: &Db<'_>, desk: &Desk<'_>, fields: &WaitFields) -> Result<Wait> {
    let today = desk.now.today();
    if fields.massage_types.is_empty() {
        return Err(Error::invalid("massageTypes", "error-wait-no-type"));
    }
    if fields.until < fields.from {
        return Err(Error::invalid("until", "error-until-before-from"));
    }
    if fields.until < today {
        return Err(Error::invalid("until", "error-wait-over"));
    }
    if fields.weekdays.iter().any(|day| !(1..=7).contains(day)) {
        return Err(Error::invalid("weekdays", "error-weekday"));
    }
    if let Some(between) = &fields.between {
        if !between.is_valid() {
            return Err(Error::invalid("between", "error-hours"));
        }
        if between.until - between.from < fields.minutes {
            return Err(Error::invalid("between", "error-wait-short").with("minutes", fields.minutes.to_string()));
        }
    }
    for id in &fields.therapists {
        db.therapist(*id)?.or_not_found("therapists", "error-no-such-therapist", *id)?;
    }
    let mut refused = None;
    let mut is_sold = false;
    for id in &fields.massage_types {
        let massage_type = db.massage_type(id).map_err(|error| error.field("massageTypes"))?;
        match sellers(db, None, &massage_type, fields.minutes, [today, fields.until]) {
            Ok(_) => is_sold = true,
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    if let Some(error) = refused.filter(|_| !is_sold) {
        return Err(error);
    }
    Ok(Wait {
        id: fields.id.unwrap_or(WaitId(0)),
        client: fields.client,
        massage_types: fields.massage_types.clone(),
        minutes: fields.minutes,
        therapists: fields.therapists.clone(),
        weekdays: fields.weekdays.iter().copied().collect::<BTreeSet<_>>().into_iter().collect(),
        between: fields.between.clone(),
        from: fields.from,
        until: fields.until,
        note: typed::line("note", &fields.note)?,
        since: desk.now.instant,
        version: fields.version.unwrap_or(1),
    })
}

/// Takes an entry off the wait list.
///
/// # Errors
/// `NotFound` naming `wait`.
pub fn remove_wait(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    let id = WaitId(wanted.id);
    let (said, change) = desk.store.write(Change::RemoveWait, &desk.stamp(), |tx| {
        let client = tx.wait(id)?.or_not_found("wait", "error-no-such-wait", id)?.client;
        tx.remove_wait(id)?;
        let name = tx.client(client)?.map(|client| client.name).unwrap_or_default();
        Ok(desk.words().say("said-wait-removed", &[("client", name.into())]))
    })?;
    Ok(Kept { id: Some(wanted.id), change, said })
}

/// Takes a client off the wait list who has got what they waited for, or what was offered to them instead: not what they
/// had already, before an appointment moved. Whether they were on it.
pub(super) fn take_off(
    tx: &Tx<'_>,
    appointment: &Appointment,
    before: Option<&Appointment>,
    answered: Option<WaitId>,
) -> Result<bool> {
    let is_met_by = |wait: &Wait, Appointment { massage_type, therapist, start, minutes, .. }: &Appointment| {
        wait.massage_types.contains(massage_type)
            && wait.minutes <= *minutes
            && wait.wants(*therapist)
            && wait.suits(*start, *minutes)
    };
    let mut was_waiting = false;
    for wait in tx.waits_of(appointment.client)? {
        let is_met = is_met_by(&wait, appointment) && !before.is_some_and(|before| is_met_by(&wait, before));
        // What was booked for another time after all answers nothing.
        let is_answered = Some(wait.id) == answered && (wait.from..=wait.until).contains(&appointment.start.date());
        if is_met || is_answered {
            was_waiting |= tx.remove_wait(wait.id)?;
        }
    }
    Ok(was_waiting)
}

/// What was done, and that somebody is off the wait list by it.
pub(super) fn with_off_list(said: String, words: &Words, client: &str, was_waiting: bool) -> String {
    match was_waiting {
        true => format!("{said} {}", words.say("said-wait-removed", &[("client", client.into())])),
        false => said,
    }
}
