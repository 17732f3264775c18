//! Who changed what, when. The audit log and the source of undo.

use super::{Db, Noun, Stamp, Tx, rows::RowChange, statement};
use crate::{
    domain::id::{AppointmentId, ClientId, TherapistId},
    error::{OrNotFound, Result},
};
use rusqlite::{Row, ToSql};

macro_rules! changes {
    ($($(#[$meta:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// What a person did, one word per kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Change {$($(#[$meta])* $name),*}

        impl Change {
            /// The word kept in the journal.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {$(Self::$name => $code),*}
            }
        }
    };
}

changes! {
    SetUpClinic = "set-up-clinic",
    StartDemo = "start-demo",
    SaveClinicSettings = "save-clinic-settings",
    SaveTherapist = "save-therapist",
    AddDayOff = "add-day-off",
    RemoveDayOff = "remove-day-off",
    AddOtherHours = "add-other-hours",
    RemoveOtherHours = "remove-other-hours",
    AddClosure = "add-closure",
    RemoveClosure = "remove-closure",
    SaveMassageType = "save-massage-type",
    SaveRoom = "save-room",
    SaveClient = "save-client",
    ArchiveClient = "archive-client",
    BringBackClient = "bring-back-client",
    MergeClients = "merge-clients",
    SaveRun = "save-run",
    RemoveRun = "remove-run",
    SaveRace = "save-race",
    RemoveRace = "remove-race",
    AnswerQuestions = "answer-questions",
    Book = "book",
    BookSeries = "book-series",
    CancelSeries = "cancel-series",
    MoveSeries = "move-series",
    MoveAll = "move-all",
    MoveAppointment = "move-appointment",
    SetStatus = "set-status",
    ExplainCancellation = "explain-cancellation",
    SaveWait = "save-wait",
    RemoveWait = "remove-wait",
    KeepAnyway = "keep-anyway",
    SaveRules = "save-rules",
    Undo = "undo",
}

/// A change as the journal has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    pub id: i64,
    /// Whole minutes since 1970 UTC.
    pub at: i64,
    pub actor: String,
    pub change: String,
    /// The change it undid.
    pub undoes: Option<i64>,
}

impl Db<'_> {
    /// One entry.
    pub fn journal_entry(&self, id: i64) -> Result<Option<JournalEntry>> {
        let sql = "SELECT id, at, actor, change, undoes FROM journal WHERE id = $1";
        statement::first(self.connection, sql, &[&id], read_entry)
    }

    /// The latest changes of a person that undid nothing, newest first.
    pub fn changes_by(&self, actor: &str, most: usize) -> Result<Vec<JournalEntry>> {
        let sql = "SELECT id, at, actor, change, undoes FROM journal WHERE actor = $1 AND undoes IS NULL
                   ORDER BY id DESC LIMIT $2";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        statement::all(self.connection, sql, &[&actor, &most], read_entry)
    }

    /// The undoing that a change stands undone by; `None` while it holds, and again once that undoing was undone.
    pub fn undone_by(&self, id: i64) -> Result<Option<JournalEntry>> {
        let sql = "SELECT id, at, actor, change, undoes FROM journal WHERE undoes = $1 ORDER BY id DESC LIMIT 1";
        match statement::first(self.connection, sql, &[&id], read_entry)? {
            Some(latest) if self.undone_by(latest.id)?.is_none() => Ok(Some(latest)),
            _ => Ok(None),
        }
    }

    /// Who has changed something lately, the latest first.
    pub fn actors(&self) -> Result<Vec<String>> {
        let sql = "SELECT actor FROM (SELECT id, actor, change FROM journal ORDER BY id DESC LIMIT 2000)
                   WHERE change <> 'start-demo' GROUP BY actor ORDER BY MAX(id) DESC";
        statement::all(self.connection, sql, &[], |row| row.get(0))
    }

    /// The latest changes of what belongs to a client, newest first, each with its rows.
    pub fn history_of_client(&self, client: ClientId, most: usize) -> Result<Vec<(JournalEntry, Vec<RowChange>)>> {
        self.history("r.client_id = $1", &[&client.0], most)
    }

    /// The latest changes of an appointment, newest first.
    pub fn history_of_appointment(
        &self,
        id: AppointmentId,
        most: usize,
    ) -> Result<Vec<(JournalEntry, Vec<RowChange>)>> {
        self.history("r.noun = $1 AND r.row_id = $2", &[&Noun::Appointment.table(), &id.to_string()], most)
    }

    fn history(
        &self,
        which: &str,
        parameters: &[&dyn ToSql],
        most: usize,
    ) -> Result<Vec<(JournalEntry, Vec<RowChange>)>> {
        // A change has more than a row or two only when clients are merged.
        let sql = format!(
            "SELECT j.id, j.at, j.actor, j.change, j.undoes, r.noun, r.row_id, r.before, r.after
             FROM journal_row r JOIN journal j ON j.id = r.journal_id
             WHERE {which} ORDER BY r.journal_id DESC, r.position LIMIT {}",
            most * 4
        );
        let mut history: Vec<(JournalEntry, Vec<RowChange>)> = Vec::new();
        statement::each(self.connection, &sql, parameters, |row| {
            let (entry, change) = (read_entry(row)?, read_row(row, 5)?);
            if !change.is_seen() {
                return Ok(());
            }
            match history.last_mut() {
                Some((last, rows)) if last.id == entry.id => rows.push(change),
                _ => history.push((entry, vec![change])),
            }
            Ok(())
        })?;
        history.truncate(most);
        Ok(history)
    }

    /// The clients that a change concerns.
    pub fn clients_of_change(&self, id: i64) -> Result<Vec<i64>> {
        let sql = "SELECT DISTINCT client_id FROM journal_row WHERE journal_id = $1 AND client_id IS NOT NULL";
        statement::all(self.connection, sql, &[&id], |row| row.get(0))
    }

    /// The therapists whose hours, days or appointments a change touched, before or after it; all of them where it
    /// may have closed or opened the clinic.
    pub fn therapists_of_change(&self, id: i64) -> Result<Vec<TherapistId>> {
        let mut found = Vec::new();
        for row in self.journal_rows(id)? {
            if matches!(row.noun, Noun::Closure | Noun::Setting) {
                return Ok(self.therapists()?.into_iter().map(|therapist| therapist.id).collect());
            }
            for columns in [&row.before, &row.after].into_iter().flatten() {
                let column = if row.noun == Noun::Therapist { "id" } else { "therapist_id" };
                found.extend(columns.get(column).and_then(serde_json::Value::as_i64).map(TherapistId));
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// The rows that a change touched, in its order.
    pub fn journal_rows(&self, id: i64) -> Result<Vec<RowChange>> {
        let sql = "SELECT noun, row_id, before, after FROM journal_row WHERE journal_id = $1 ORDER BY position";
        statement::all(self.connection, sql, &[&id], |row| read_row(row, 0))
    }

    /// The latest changes of one row, newest first.
    pub(super) fn changes_of(&self, noun: Noun, row_id: &str, most: usize) -> Result<Vec<(JournalEntry, RowChange)>> {
        let sql = "SELECT j.id, j.at, j.actor, j.change, j.undoes, r.noun, r.row_id, r.before, r.after
                   FROM journal_row r JOIN journal j ON j.id = r.journal_id
                   WHERE r.noun = $1 AND r.row_id = $2 ORDER BY j.id DESC LIMIT $3";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        statement::all(self.connection, sql, &[&noun.table(), &row_id, &most], |row| {
            Ok((read_entry(row)?, read_row(row, 5)?))
        })
    }
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    Ok(JournalEntry { id: row.get(0)?, at: row.get(1)?, actor: row.get(2)?, change: row.get(3)?, undoes: row.get(4)? })
}

/// A journal row whose columns start at `first`.
fn read_row(row: &Row<'_>, first: usize) -> rusqlite::Result<RowChange> {
    let noun: String = row.get(first)?;
    let json = |column: usize| -> rusqlite::Result<_> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| serde_json::from_str(&text).map_err(|_| statement::unreadable(column, "a journal row")))
            .transpose()
    };
    Ok(RowChange {
        noun: Noun::from_table(&noun).ok_or_else(|| statement::unreadable(first, "a journal row's noun"))?,
        row_id: row.get(first + 1)?,
        before: json(first + 2)?,
        after: json(first + 3)?,
    })
}

impl Tx<'_> {
    /// Takes a change back, row by row from its last.
    ///
    /// # Errors
    /// `NotFound` for a change that the journal does not have; `Outdated` when a row has been changed since.
    pub fn undo(&self, id: i64) -> Result<()> {
        self.journal_entry(id)?.or_not_found("change", "error-no-such-change", id)?;
        for change in self.journal_rows(id)?.iter().rev() {
            self.put_back(change)?;
        }
        Ok(())
    }

    /// Appends what this write did. The entry's number.
    pub(super) fn append_to_journal(&self, change: Change, stamp: &Stamp<'_>, undoes: Option<i64>) -> Result<i64> {
        let sql = "INSERT INTO journal (at, actor, change, undoes) VALUES ($1, $2, $3, $4) RETURNING id";
        let id: i64 =
            statement::first(self.connection, sql, &[&stamp.at, &stamp.actor, &change.code(), &undoes], |row| {
                row.get(0)
            })?
            .unwrap_or_default();
        let sql = "INSERT INTO journal_row (journal_id, position, noun, row_id, client_id, before, after)
                   VALUES ($1, $2, $3, $4, $5, $6, $7)";
        for (position, row) in self.rows.borrow().iter().enumerate() {
            let json = |columns: &Option<serde_json::Map<String, serde_json::Value>>| {
                columns.as_ref().map(|columns| serde_json::Value::Object(columns.clone()).to_string())
            };
            let (before, after) = (json(&row.before), json(&row.after));
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            let client = row.client_id();
            statement::execute(
                self.connection,
                sql,
                &[&id, &position, &row.noun.table(), &row.row_id, &client, &before, &after],
            )?;
        }
        Ok(id)
    }
}
