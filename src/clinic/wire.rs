//! What the screens ask and are told: one argument struct and one reply per command. Names are camelCase on the wire,
//! days `YYYY-MM-DD`, local starts `YYYY-MM-DDTHH:MM`, prices minor units.

mod attention;
mod booking;
mod calendar;
mod catalog;
mod clients;
mod day_sheets;
mod days;
mod documents;
mod history;
mod season;
mod series;
mod slots;
mod wait_list;

pub use attention::*;
pub use booking::*;
pub use calendar::*;
pub use catalog::*;
pub use clients::*;
pub use day_sheets::*;
pub use days::*;
pub use documents::*;
pub use history::*;
pub use season::*;
pub use series::*;
pub use slots::*;
pub use wait_list::*;

use crate::domain::{
    clinic_settings::{ClinicSettings, Language},
    id::{AppointmentId, TherapistId},
    therapist::WorkingHours,
    time::local_format,
};
use chrono::{NaiveDate, NaiveDateTime};

crate::wire! {
    /// For commands that need nothing.
    pub struct Nothing {}
}

crate::wire! {
    /// Whether there is a clinic in this file, and what it is.
    pub struct ClinicStatus {
        /// `None` until one is set up.
        pub clinic: Option<ClinicSettings>,
        pub is_demo: bool,
        pub today: NaiveDate,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub now: NaiveDateTime,
        /// Whether the clock shows this time for the second time, since it was set back over it.
        pub again: bool,
        /// What is kept as the file's place, for people to see.
        pub file: String,
        /// Currencies to choose from, as ISO codes.
        pub currencies: Vec<String>,
        /// Time zones to choose from, as IANA names.
        pub zones: Vec<String>,
        /// How many appointments to come have turned worse.
        pub attention: usize,
        /// How many clients wait for a time to come free.
        pub waiting: usize,
    }
}

crate::wire! {
    /// One row by its number.
    pub struct ById {
        pub id: i64,
    }
}

crate::wire! {
    /// One row by its number, as it was when it was read.
    pub struct ByVersion {
        pub id: i64,
        pub version: i64,
    }
}

crate::wire! {
    /// One day.
    pub struct OnDay {
        pub date: NaiveDate,
    }
}

crate::wire! {
    /// A change that was kept: `change` undoes it.
    pub struct Kept {
        /// The row's number, where there is one.
        pub id: Option<i64>,
        /// The journal's number of the change.
        pub change: i64,
        /// What was done, for the line with the undo button: "Booked Zoë for Tuesday, May 5, 10:30."
        pub said: String,
    }
}

crate::wire! {
    /// The book of one day.
    pub struct DayBook {
        pub date: NaiveDate,
        /// "Tuesday, May 5"
        pub title: String,
        /// Why the clinic is closed, which may be empty; `None` when it is not.
        pub closed: Option<String>,
        /// What the clock shows twice, since it is set back on this day.
        pub repeated: Option<DayStretch>,
        pub therapists: Vec<TherapistDay>,
        /// By start; canceled ones are left out.
        pub appointments: Vec<AppointmentCard>,
    }
}

crate::wire! {
    /// A stretch of a day, in minutes from midnight on its clock; the last one is not in it.
    pub struct DayStretch {
        pub from: u32,
        pub until: u32,
    }
}

crate::wire! {
    /// A therapist's column.
    pub struct TherapistDay {
        pub id: TherapistId,
        pub name: String,
        pub color: String,
        /// Stretches worked, minutes from midnight; none when off.
        pub hours: Vec<WorkingHours>,
        pub off: bool,
    }
}

crate::wire! {
    /// Today at a glance.
    pub struct Today {
        pub date: NaiveDate,
        pub title: String,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub now: NaiveDateTime,
        pub therapists: Vec<TherapistNow>,
        /// The day's appointments by start, canceled ones included.
        pub appointments: Vec<AppointmentCard>,
    }
}

crate::wire! {
    /// What one therapist is doing. Numbers are those of [`Today::appointments`].
    pub struct TherapistNow {
        pub id: TherapistId,
        pub name: String,
        pub color: String,
        pub hours: Vec<WorkingHours>,
        pub off: bool,
        /// In the room now.
        pub current: Option<AppointmentId>,
        /// The next to start.
        pub next: Option<AppointmentId>,
        /// Expected, and past the start.
        pub late: Vec<AppointmentId>,
    }
}

crate::wire! {
    /// An error as a screen is told of it.
    pub struct Problem {
        pub code: crate::error::Code,
        /// What happened and what to do.
        pub message: String,
        /// The field to put right.
        pub field: Option<String>,
    }
}

impl Problem {
    /// An error in a language.
    #[must_use]
    pub fn in_words(error: crate::error::Error, words: &crate::words::Words) -> Self {
        Self { code: error.code, message: error.message(words), field: error.field }
    }
}

crate::wire! {
    /// The language to speak until a clinic is set up.
    pub struct Speak {
        pub language: Language,
    }
}
