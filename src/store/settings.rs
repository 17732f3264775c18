//! The clinic's settings: one row per key, each value JSON.

use super::{Db, JournalEntry, Noun, Tx, rows::RowChange, statement};
use crate::{
    domain::{clinic_settings::ClinicSettings, therapist::WorkingHours},
    error::{Code, Error, Result},
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
};

const CLINIC: &str = "clinic";
const RULES: &str = "rules";
const DEMO: &str = "demo";
const BACKUP_FOLDER: &str = "backup-folder";
const LOGO: &str = "logo";
const DAY_SHEETS_FOLDER: &str = "day-sheets-folder";

/// A change of the rules as the journal has it: the rules as JSON before and after; `None` stands for the defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesChanged {
    pub entry: JournalEntry,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A number that tells a setting's text from any other; exact in JSON's numbers.
fn version_of(text: &str) -> i64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    i64::try_from(hasher.finish() >> 12).unwrap_or_default()
}

impl Db<'_> {
    fn setting(&self, key: &str) -> Result<Option<String>> {
        statement::first(self.connection, "SELECT value FROM setting WHERE key = $1", &[&key], |row| row.get(0))
    }

    /// The clinic, once it is set up.
    pub fn clinic_settings(&self) -> Result<Option<ClinicSettings>> {
        let Some(text) = self.setting(CLINIC)? else { return Ok(None) };
        let clinic: ClinicSettings =
            serde_json::from_str(&text).map_err(|_| Error::new(Code::Damaged, "error-damaged"))?;
        Ok(Some(ClinicSettings { version: version_of(&text), ..clinic }))
    }

    /// When the clinic is open; empty where that is not said.
    pub(super) fn opening_hours(&self) -> Result<Vec<WorkingHours>> {
        /// The one of the clinic's facts that is read here.
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Opening {
            #[serde(default)]
            opening_hours: Vec<WorkingHours>,
        }
        let Some(text) = self.setting(CLINIC)? else { return Ok(Vec::new()) };
        let read: serde_json::Result<Opening> = serde_json::from_str(&text);
        read.map(|opening| opening.opening_hours).map_err(|_| Error::new(Code::Damaged, "error-damaged"))
    }

    /// The clinic.
    ///
    /// # Errors
    /// `NoClinic` before it is set up.
    pub fn clinic(&self) -> Result<ClinicSettings> {
        self.clinic_settings()?.ok_or_else(Self::no_clinic)
    }

    /// The clinic's own rule settings as JSON; `None` for the defaults.
    pub fn rules_json(&self) -> Result<Option<String>> {
        self.setting(RULES)
    }

    /// Another number whenever the clinic's own rules are others; 0 for the defaults that nobody has saved.
    pub fn rules_version(&self) -> Result<i64> {
        Ok(self.rules_json()?.map_or(0, |json| version_of(&json)))
    }

    /// Where copies are kept, when a folder was chosen.
    pub fn backup_folder(&self) -> Result<Option<PathBuf>> {
        Ok(self.setting(BACKUP_FOLDER)?.filter(|folder| !folder.is_empty()).map(PathBuf::from))
    }

    /// Where the day sheets are kept up to date, when a folder was chosen.
    pub fn day_sheets_folder(&self) -> Result<Option<String>> {
        Ok(self.setting(DAY_SHEETS_FOLDER)?.filter(|folder| !folder.is_empty()))
    }

    /// The clinic's logo as base64, when it has one.
    pub fn logo(&self) -> Result<Option<String>> {
        Ok(self.setting(LOGO)?.filter(|logo| !logo.is_empty()))
    }

    /// The latest changes of the rules, newest first.
    pub fn rules_changes(&self, most: usize) -> Result<Vec<RulesChanged>> {
        let value = |row: Option<serde_json::Map<String, serde_json::Value>>| {
            row.and_then(|row| row.get("value")?.as_str().map(str::to_owned))
        };
        let changes = self.changes_of(Noun::Setting, RULES, most)?;
        let told = |(entry, row): (JournalEntry, RowChange)| RulesChanged {
            entry,
            before: value(row.before),
            after: value(row.after),
        };
        Ok(changes.into_iter().map(told).collect())
    }

    /// Whether this is a demo clinic.
    pub fn is_demo(&self) -> Result<bool> {
        Ok(self.setting(DEMO)?.is_some())
    }
}

impl Tx<'_> {
    fn set(&self, key: &str, value: &str) -> Result<()> {
        let sql =
            "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.changed(Noun::Setting, &key, sql, &[&key, &value]).map(|_| ())
    }

    /// Keeps the clinic's own rules, as JSON.
    pub fn set_rules_json(&self, json: &str) -> Result<()> {
        self.set(RULES, json)
    }

    /// Keeps the clinic's facts.
    pub fn set_clinic_settings(&self, clinic: &ClinicSettings) -> Result<()> {
        let unversioned = ClinicSettings { version: 0, ..clinic.clone() };
        let json = serde_json::to_string(&unversioned).map_err(|_| Error::new(Code::Storage, "error-storage"))?;
        self.set(CLINIC, &json)
    }

    /// Keeps copies in a folder from now on; the empty text stands for the one beside the clinic's file.
    pub fn set_backup_folder(&self, folder: &str) -> Result<()> {
        self.set(BACKUP_FOLDER, folder)
    }

    /// Keeps the day sheets in a folder from now on; the empty text for none.
    pub fn set_day_sheets_folder(&self, folder: &str) -> Result<()> {
        self.set(DAY_SHEETS_FOLDER, folder)
    }

    /// Keeps the clinic's logo, as base64; the empty text for none.
    pub fn set_logo(&self, base64: &str) -> Result<()> {
        self.set(LOGO, base64)
    }

    /// Marks this clinic as a demo.
    pub fn mark_as_demo(&self) -> Result<()> {
        self.set(DEMO, "true")
    }

    /// Empties the file of everything, so that a clinic can be set up. For leaving a demo.
    pub fn clear_everything(&self) -> Result<()> {
        for table in [
            "appointment",
            "wait",
            "series",
            "room",
            "closure",
            "run",
            "race",
            "client_word",
            "word_gram",
            "client_seen",
            "client",
            "massage_duration",
            "massage_type",
            "day_off",
            "other_hours",
            "working_hours",
            "therapist",
            "setting",
            "journal_row",
            "journal",
        ] {
            statement::execute(self.connection, &format!("DELETE FROM {table}"), &[])?;
        }
        statement::execute(self.connection, "DELETE FROM sqlite_sequence", &[]).map(|_| ())
    }
}
