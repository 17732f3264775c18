//! Putting clients away instead of deleting them, and bringing them back.

use super::{
    desk::{Desk, House},
    read_aloud::on_a_day,
    wire::{Kept, SetArchived},
};
use crate::{
    domain::client::Client,
    error::{Code, Error, OrNotFound, Result},
    store::Change,
};

/// Why a client who was put away is not booked; `None` for everybody else.
pub(super) fn refusal(client: &Client) -> Option<Error> {
    client.archived_on.map(|_| Error::invalid("client", "error-client-archived").with("client", client.name.clone()))
}

/// Puts a client away, out of lists and search, or brings one back.
///
/// # Errors
/// `NotFound` naming `client`; `Conflict` for a client with a coming appointment; `Outdated` when somebody has changed
/// the client since it was read.
pub fn set_archived(desk: &Desk<'_>, wanted: SetArchived) -> Result<Kept> {
    let change = if wanted.archived { Change::ArchiveClient } else { Change::BringBackClient };
    let (name, change) = desk.store.write(change, &desk.stamp(), |tx| {
        let id = wanted.client;
        let client = tx.client(id)?.or_not_found("client", "error-no-such-client", id)?;
        if wanted.archived {
            let coming =
                tx.appointments_of_client(id)?.into_iter().map(|row| row.appointment).find(|appointment| {
                    appointment.status.holds_its_time() && appointment.ends_at() > desk.now.instant
                });
            if let Some(coming) = coming {
                let house = House::load(tx, desk)?;
                return Err(on_a_day(Error::new(Code::Conflict, "error-archive-booked"), &house, coming.start)
                    .with("client", client.name));
            }
        }
        tx.set_archived_on(id, wanted.version, wanted.archived.then(|| desk.now.today()))?;
        Ok(client.name)
    })?;
    let key = if wanted.archived { "said-client-archived" } else { "said-client-brought-back" };
    Ok(Kept { id: Some(wanted.client.0), change, said: desk.words().say(key, &[("client", name.into())]) })
}
