//! Taking a change back.

use super::{
    desk::{Desk, House},
    runner::refresh_verdicts,
    wire::{ById, Kept},
};
use crate::{domain::id::ClientId, error::Result};

/// Takes a change back, whole, unless somebody has changed the same since. Undoing that again brings it back.
///
/// # Errors
/// `NotFound` naming `change`; `Outdated` when somebody has changed the same since; `Conflict` when the time that
/// would be taken again is taken by now.
pub fn undo(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    let ((), change) = desk.store.write_undo(wanted.id, &desk.stamp(), |tx| {
        let rules = tx.rules_json()?;
        tx.undo(wanted.id)?;
        if let Some(_clinic) = tx.clinic_settings()? {
            let house = House::load(tx)?;
            if tx.rules_json()? != rules {
                for client in tx.clients_booked_from(desk.now.today())? {
                    refresh_verdicts(tx, &house, client, None, desk.now)?;
                }
            }
            for client in tx.clients_of_change(wanted.id)? {
                if tx.client(ClientId(client))?.is_some() {
                    refresh_verdicts(tx, &house, ClientId(client), None, desk.now)?;
                }
            }
        }
        Ok(())
    })?;
    Ok(Kept { id: None, change, said: desk.words().say("said-undone", &[]) })
}
