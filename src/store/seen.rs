//! When a client last came: follows from the appointments, kept beside them so that a list can be sorted by it.

use super::{Tx, statement};
use crate::{
    domain::{id::ClientId, time::write_local},
    error::Result,
};
use chrono::NaiveDateTime;

impl Tx<'_> {
    /// A client came then.
    pub(super) fn saw(&self, client: ClientId, start: NaiveDateTime) -> Result<()> {
        let sql = "INSERT INTO client_seen (client_id, last_seen) VALUES ($1, $2)
                   ON CONFLICT (client_id) DO UPDATE SET last_seen = excluded.last_seen
                   WHERE excluded.last_seen > client_seen.last_seen";
        statement::execute(self.connection, sql, &[&client.0, &write_local(start)]).map(|_| ())
    }

    /// Finds out anew when a client last came, after one of the appointments has changed.
    pub(super) fn refresh_last_seen(&self, client: ClientId) -> Result<()> {
        let sql = "DELETE FROM client_seen WHERE client_id = $1";
        statement::execute(self.connection, sql, &[&client.0])?;
        let sql = "INSERT INTO client_seen (client_id, last_seen)
                   SELECT client_id, MAX(start) FROM appointment
                   WHERE client_id = $1 AND status = 'completed' GROUP BY client_id";
        statement::execute(self.connection, sql, &[&client.0]).map(|_| ())
    }
}
