//! What the screens ask and are told about copies of the clinic's file.

use crate::domain::{
    backup::BackupKind,
    clinic_settings::HourStyle,
    time::{local_format, optional_local_format},
};
use chrono::NaiveDateTime;

crate::wire! {
    /// Make a copy now: into the clinic's folder of copies, or into another this once.
    pub struct BackUp {
        pub to: Option<String>,
    }
}

crate::wire! {
    /// Put this copy in the place of the clinic's file.
    pub struct RestoreBackup {
        pub from: String,
    }
}

crate::wire! {
    /// A copy of the clinic's file.
    pub struct BackupCard {
        pub file: String,
        pub kind: BackupKind,
        /// Clinic-local; of a copy before an update, when it was last changed.
        #[serde(with = "optional_local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
        pub taken: Option<NaiveDateTime>,
        /// Bytes.
        pub size: u64,
        /// That it lies here because the chosen folder cannot be written to, of one that was just made.
        pub instead: Option<String>,
        /// `None` when the copy is damaged or from a newer Warmdown.
        pub contents: Option<BackupContents>,
    }
}

crate::wire! {
    /// What a copy holds, and what it does not have of the clinic as it is now.
    pub struct BackupContents {
        pub clinic: String,
        pub clients: i64,
        pub appointments: i64,
        /// The newest change in it, clinic-local.
        #[serde(with = "optional_local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
        pub changed: Option<NaiveDateTime>,
        /// `None` when the clinic's own file cannot be read.
        pub missing: Option<Missing>,
    }
}

crate::wire! {
    /// How much more the clinic has now than a copy; below 0 where it has less.
    pub struct Missing {
        pub clients: i64,
        pub appointments: i64,
        /// Changes made since the copy's newest.
        pub changes: i64,
        /// The newest change of the clinic, clinic-local.
        #[serde(with = "optional_local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
        pub changed: Option<NaiveDateTime>,
    }
}

crate::wire! {
    /// Where copies are kept, and which there are, newest first.
    pub struct Backups {
        pub folder: String,
        /// Whether the folder is the one beside the clinic's file.
        pub is_default: bool,
        pub copies: Vec<BackupCard>,
    }
}

crate::wire! {
    /// What a restored copy holds, and where the file is that was in use before.
    pub struct Restored {
        pub clinic: String,
        pub clients: i64,
        pub appointments: i64,
        /// `None` when there was no file before.
        pub set_aside: Option<String>,
        /// When it was put in place, clinic-local.
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub at: NaiveDateTime,
    }
}

crate::wire! {
    /// A damaged file, and what can take its place.
    pub struct Damage {
        pub file: String,
        /// Where copies are looked for.
        pub folder: String,
        /// Clinic-local, by the copy's clinic; UTC without one.
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub now: NaiveDateTime,
        pub hour_style: HourStyle,
        /// The newest copy that is sound; `None` when there is none.
        pub copy: Option<BackupCard>,
    }
}
