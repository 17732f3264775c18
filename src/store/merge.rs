//! What of one client goes to another.

use super::{Noun, Tx, statement};
use crate::{domain::id::ClientId, error::Result};

impl Tx<'_> {
    /// Moves appointments, runs, races and wishes on the wait list from one client to another. A run or race that both have alike stays once.
    ///
    /// # Errors
    /// `Conflict` when both hold appointments at the same time.
    pub fn move_everything(&self, from: ClientId, to: ClientId) -> Result<()> {
        let twice_run = "EXISTS (SELECT 1 FROM run k WHERE k.client_id = $2 AND k.kind = run.kind
            AND k.start = run.start AND k.minutes = run.minutes AND k.km IS NOT DISTINCT FROM run.km)";
        let twice_race = "EXISTS (SELECT 1 FROM race k WHERE k.client_id = $2 AND k.name = race.name
            AND k.date = race.date AND k.km = race.km AND k.priority = race.priority AND k.marathon = race.marathon
            AND k.end_date IS NOT DISTINCT FROM race.end_date)";
        for (noun, twice) in [(Noun::Run, twice_run), (Noun::Race, twice_race)] {
            let table = noun.table();
            let sql = format!("SELECT id FROM {table} WHERE client_id = $1 AND {twice} ORDER BY id");
            for id in statement::all(self.connection, &sql, &[&from.0, &to.0], |row| row.get::<_, i64>(0))? {
                self.changed(noun, &id, &format!("DELETE FROM {table} WHERE id = $1"), &[&id])?;
            }
        }
        for noun in [Noun::Run, Noun::Race, Noun::Wait, Noun::Appointment] {
            let table = noun.table();
            let sql = format!("SELECT id FROM {table} WHERE client_id = $1 ORDER BY id");
            for id in statement::all(self.connection, &sql, &[&from.0], |row| row.get::<_, i64>(0))? {
                let sql = format!("UPDATE {table} SET client_id = $2, version = version + 1 WHERE id = $1");
                self.changed(noun, &id, &sql, &[&id, &to.0])?;
            }
        }
        self.refresh_last_seen(from)?;
        self.refresh_last_seen(to)
    }

    /// Removes a client to whom nothing belongs any more.
    pub fn remove_client(&self, id: ClientId) -> Result<()> {
        self.forget_search_words(Noun::Client, &id.to_string())?;
        self.changed(Noun::Client, &id, "DELETE FROM client WHERE id = $1", &[&id.0]).map(|_| ())
    }
}
