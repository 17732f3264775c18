//! Taking a change back, and doing it again.

use super::{
    absences::refresh_absences,
    desk::{Desk, House},
    history::{name_of_change, root_of},
    runner::refresh_verdicts,
    wire::{ById, Kept, Nothing, UndoLast},
};
use crate::{
    domain::id::ClientId,
    error::{Code, Error, OrNotFound, Result},
    store::{JournalEntry, Tx},
};

/// How many changes of a person can be undone one after another.
const STEPS: usize = 500;

/// Takes a change back, whole, unless somebody has changed the same since. Undoing that again brings it back.
///
/// # Errors
/// `NotFound` naming `change`; `Outdated` when somebody has changed the same since; `Conflict` when the time that
/// would be taken again is taken by now.
pub fn undo(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    take_back(desk, |tx| tx.journal_entry(wanted.id)?.or_not_found("change", "error-no-such-change", wanted.id))
}

/// Takes back the latest change of one's own that still holds, also one from before a restart.
///
/// # Errors
/// `NotFound` when there is none; otherwise as [`undo`].
pub fn undo_last(desk: &Desk<'_>, last: UndoLast) -> Result<Kept> {
    take_back(desk, |tx| {
        let mut passing = last.passing;
        for entry in tx.changes_by(&desk.actor, STEPS)? {
            if tx.undone_by(entry.id)?.is_none() {
                if passing > 0 {
                    passing -= 1;
                    continue;
                }
                // A clinic that was set up or made for a look around has no earlier state.
                let has_rows = !["set-up-clinic", "start-demo"].contains(&entry.change.as_str());
                return has_rows.then_some(entry).ok_or_else(|| nothing("error-nothing-to-undo"));
            }
        }
        Err(nothing("error-nothing-to-undo"))
    })
}

/// Does again what oneself undid last, as long as nothing new was done after it.
///
/// # Errors
/// `NotFound` when there is nothing; otherwise as [`undo`].
pub fn redo_last(desk: &Desk<'_>, _: Nothing) -> Result<Kept> {
    take_back(desk, |tx| {
        let mut latest = None;
        for entry in tx.changes_by(&desk.actor, STEPS)? {
            match tx.undone_by(entry.id)? {
                Some(undoing) if undoing.actor == desk.actor => latest = Some(undoing),
                Some(_) => {}
                None => break,
            }
        }
        latest.ok_or_else(|| nothing("error-nothing-to-redo"))
    })
}

fn nothing(key: &'static str) -> Error {
    Error::new(Code::NotFound, key)
}

fn take_back(desk: &Desk<'_>, choose: impl FnOnce(&Tx<'_>) -> Result<JournalEntry>) -> Result<Kept> {
    let (said, change) = desk.store.write_undo(&desk.stamp(), |tx| {
        let entry = choose(tx)?;
        let (root, is_undoing) = root_of(tx, &entry)?;
        let what = name_of_change(tx, desk.words(), &root)?;
        let rules = tx.rules_json()?;
        tx.undo(entry.id).map_err(|error| match error.code {
            Code::Outdated => Error::new(Code::Outdated, "error-undo-outdated-what").with("what", what.clone()),
            _ => error,
        })?;
        if tx.clinic_settings()?.is_some() {
            let house = House::load(tx, desk)?;
            if tx.rules_json()? != rules {
                for client in tx.clients_booked_from(desk.now.today())? {
                    refresh_verdicts(tx, &house, client, None, desk.now)?;
                }
            }
            for therapist in tx.therapists_of_change(entry.id)? {
                refresh_absences(tx, &house, therapist, desk.now)?;
            }
            for client in tx.clients_of_change(entry.id)? {
                if tx.client(ClientId(client))?.is_some() {
                    refresh_verdicts(tx, &house, ClientId(client), None, desk.now)?;
                }
            }
        }
        let key = if is_undoing { "said-redone" } else { "said-undone" };
        Ok((desk.words().say(key, &[("what", what.into())]), entry.id))
    })?;
    Ok(Kept { id: None, change, said })
}
