//! A copy of the clinic's file, as its name tells it. Names sort by time.

use chrono::NaiveDateTime;

/// How the time of a copy is written in its name: no colon, which some systems forbid.
const TAKEN_FORMAT: &str = "%Y-%m-%dT%H%M";

crate::wire! {
    /// Why a copy was made.
    pub enum BackupKind {
        /// The day's copy, or one that somebody asked for.
        Copy,
        /// The file that was in use before a copy took its place.
        SetAside,
        /// The file before a newer Warmdown changed how it is kept.
        BeforeUpdate,
    }
}

impl BackupKind {
    fn infix(self) -> &'static str {
        match self {
            Self::Copy => "",
            Self::SetAside => "set-aside-",
            Self::BeforeUpdate => "before-update-",
        }
    }
}

/// The name of a copy: `clinic-2026-05-04T0900.db`, then `clinic-2026-05-04T0900_2.db` in the same minute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BackupName {
    /// Clinic-local, to the minute; `None` for a copy before an update, which is made before the clock is known.
    pub taken: Option<NaiveDateTime>,
    /// 1 for the first of its minute, or of its update.
    pub number: u32,
    pub kind: BackupKind,
    /// The name of the clinic's file without its ending.
    stem: String,
    /// The schema before an update.
    schema: Option<i32>,
}

impl BackupName {
    /// The name of a copy taken now, the first of its minute.
    #[must_use]
    pub fn new(stem: &str, kind: BackupKind, taken: NaiveDateTime) -> Self {
        Self { taken: Some(taken), number: 1, kind, stem: stem.to_owned(), schema: None }
    }

    /// The name of a copy of a file with an older schema.
    #[must_use]
    pub fn before_update(stem: &str, schema: i32) -> Self {
        Self { taken: None, number: 1, kind: BackupKind::BeforeUpdate, stem: stem.to_owned(), schema: Some(schema) }
    }

    /// Whether this is a copy of a file with this older schema.
    #[must_use]
    pub fn is_before_update_of(&self, schema: i32) -> bool {
        self.schema == Some(schema)
    }

    /// The next name, when this one is taken.
    #[must_use]
    pub fn next(self) -> Self {
        Self { number: self.number + 1, ..self }
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(&self) -> String {
        let when = match (self.taken, self.schema) {
            (Some(taken), _) => taken.format(TAKEN_FORMAT).to_string(),
            (None, schema) => format!("schema-{}", schema.unwrap_or_default()),
        };
        // "_" comes after "." in every order of names, so that the second of a minute sorts after the first.
        let number = if self.number > 1 { format!("_{}", self.number) } else { String::new() };
        format!("{}-{}{when}{number}.db", self.stem, self.kind.infix())
    }

    /// Reads the name of a copy of the clinic whose file has this stem; `None` for any other file.
    #[must_use]
    pub fn parse(stem: &str, file_name: &str) -> Option<Self> {
        let rest = file_name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".db")?;
        let (rest, number) = match rest.split_once('_') {
            Some((rest, number)) => (rest, number.parse().ok()?),
            None => (rest, 1),
        };
        let name = if let Some(rest) = rest.strip_prefix(BackupKind::BeforeUpdate.infix()) {
            Self::before_update(stem, rest.strip_prefix("schema-")?.parse().ok()?)
        } else {
            let aside = rest.strip_prefix(BackupKind::SetAside.infix());
            let kind = if aside.is_some() { BackupKind::SetAside } else { BackupKind::Copy };
            Self::new(stem, kind, NaiveDateTime::parse_from_str(aside.unwrap_or(rest), TAKEN_FORMAT).ok()?)
        };
        let name = Self { number, ..name };
        // Exactly as we write it: a file that somebody named alike by hand is theirs, and is never thinned out.
        (name.file_name() == file_name).then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::parse_local;

    fn nine() -> NaiveDateTime {
        parse_local("2026-05-04T09:00").unwrap()
    }

    #[test]
    fn a_name_says_when_and_reads_back() {
        let daily = BackupName::new("clinic", BackupKind::Copy, nine());
        assert_eq!(daily.file_name(), "clinic-2026-05-04T0900.db");
        let second = daily.clone().next();
        assert_eq!(second.file_name(), "clinic-2026-05-04T0900_2.db");
        let aside = BackupName::new("clinic", BackupKind::SetAside, nine());
        assert_eq!(aside.file_name(), "clinic-set-aside-2026-05-04T0900.db");
        let update = BackupName::before_update("clinic", 3).next();
        assert_eq!(update.file_name(), "clinic-before-update-schema-3_2.db");
        for name in [daily, second, aside, update] {
            assert_eq!(BackupName::parse("clinic", &name.file_name()), Some(name));
        }
    }

    #[test]
    fn names_sort_by_time_even_within_a_minute() {
        let first = BackupName::new("clinic", BackupKind::Copy, nine());
        let later = BackupName::new("clinic", BackupKind::Copy, nine() + chrono::TimeDelta::minutes(1));
        let names = [first.clone(), first.next(), later].map(|name| name.file_name());
        assert!(names.is_sorted(), "{names:?}");
    }

    #[test]
    fn other_files_are_no_copies() {
        for other in [
            "clinic.db",
            "clinic-2026-05-04T0900.db.part",
            "clinic-2026-05-04.db",
            "clinic-2026-05-04T0900_1.db",
            "clinic-2026-5-4T0900.db",
            "clinic-2026-02-30T0900.db",
            "clinic-my own-2026-05-04T0900.db",
            "clinic-before-update-schema-x.db",
            "other-2026-05-04T0900.db",
            "clinics-2026-05-04T0900.db",
        ] {
            assert_eq!(BackupName::parse("clinic", other), None, "{other}");
        }
    }
}
