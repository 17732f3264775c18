//! The clinic's nouns, one file each, valid by construction. No input or output, no clock.

pub mod absence;
pub mod appointment;
pub mod backup;
pub mod client;
pub mod clinic_settings;
pub mod closure;
pub mod direction;
pub mod goal;
pub mod id;
pub mod massage_type;
pub mod money;
pub mod progress;
pub mod race;
pub mod room;
pub mod run;
pub mod therapist;
pub mod time;
pub mod time_of_day;
pub mod verdict;
pub mod wait;

/// Derives what every value that crosses to the screens needs: the wire format and, when asked for, its TypeScript.
#[macro_export]
macro_rules! wire {
    ($(#[$meta:meta])* $visibility:vis struct $($rest:tt)*) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $(#[$meta])*
        $visibility struct $($rest)*
    };
    ($(#[$meta:meta])* $visibility:vis enum $($rest:tt)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "kebab-case")]
        $(#[$meta])*
        $visibility enum $($rest)*
    };
}
