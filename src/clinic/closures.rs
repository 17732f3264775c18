//! Days on which the whole clinic is closed.

use super::{
    absences::refresh_absences,
    catalog::said_stranded,
    desk::{Desk, House},
    typed,
    wire::{AddClosure, ById, Kept},
};
use crate::{
    domain::id::ClosureId,
    error::{Error, OrNotFound, Result},
    store::{Change, Tx},
};

/// Closes the clinic for some days. What is booked on them stays, and comes to attention.
///
/// # Errors
/// `Invalid` naming `until` or `note`.
pub fn add_closure(desk: &Desk<'_>, closure: AddClosure) -> Result<Kept> {
    if closure.until < closure.from {
        return Err(Error::invalid("until", "error-until-before-from"));
    }
    let note = typed::line("note", &closure.note)?;
    let ((id, said), change) = desk.store.write(Change::AddClosure, &desk.stamp(), |tx| {
        let id = tx.insert_closure(closure.from, closure.until, &note)?;
        Ok((id, with_stranded(tx, desk, said_closed(desk, &closure))?))
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// "The clinic is closed on Thursday, May 7."
fn said_closed(desk: &Desk<'_>, closure: &AddClosure) -> String {
    let words = desk.words();
    let day = |date| words.weekday_and_day(date).into();
    let key = if closure.from == closure.until { "said-closed-day" } else { "said-closed-days" };
    words.say(key, &[("from", day(closure.from)), ("until", day(closure.until))])
}

/// Opens the clinic on days that were closed.
///
/// # Errors
/// `NotFound` naming `closure`.
pub fn remove_closure(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    let id = ClosureId(wanted.id);
    let ((), change) = desk.store.write(Change::RemoveClosure, &desk.stamp(), |tx| {
        let was_there = tx.remove_closure(id)?;
        was_there.then_some(()).or_not_found("closure", "error-no-such-closure", id)?;
        with_stranded(tx, desk, String::new()).map(|_| ())
    })?;
    Ok(Kept { id: Some(id.0), change, said: desk.words().say("said-closure-removed", &[]) })
}

/// What was done, and how many appointments to come lie outside of what the clinic is open by it, whoever gives them.
pub(super) fn with_stranded(tx: &Tx<'_>, desk: &Desk<'_>, said: String) -> Result<String> {
    let house = House::load(tx, desk)?;
    let mut stranded = Vec::new();
    for therapist in tx.therapists()? {
        stranded.extend(refresh_absences(tx, &house, therapist.id, desk.now)?);
    }
    stranded.sort_by_key(|attendance| attendance.starts_at);
    said_stranded(tx, &house, &stranded, "said-stranded-closed", said)
}
