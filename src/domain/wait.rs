//! The wait list: clients who wait for a time to come free.

use super::id::{ClientId, MassageTypeId, TherapistId, WaitId};
use super::time_of_day::TimeOfDay;
use chrono::{Datelike, NaiveDate, NaiveDateTime};

crate::wire! {
    /// What a client waits for.
    pub struct Wait {
        pub id: WaitId,
        pub client: ClientId,
        /// Any of these, at least one.
        pub massage_types: Vec<MassageTypeId>,
        pub minutes: u32,
        /// Any of these; none for whoever is free.
        pub therapists: Vec<TherapistId>,
        /// 1 is Monday, 7 is Sunday; none for any day.
        pub weekdays: Vec<u32>,
        /// `None` for any time of day.
        pub between: Option<TimeOfDay>,
        /// The first day on which it would suit.
        pub from: NaiveDate,
        /// The last day; not before `from`.
        pub until: NaiveDate,
        /// What else was said. May be empty.
        pub note: String,
        /// When they were put on the list, in whole minutes since 1970 UTC.
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub since: i64,
        pub version: i64,
    }
}

impl Wait {
    /// Whether a therapist would do.
    #[must_use]
    pub fn wants(&self, therapist: TherapistId) -> bool {
        self.therapists.is_empty() || self.therapists.contains(&therapist)
    }

    /// Whether a massage that starts then and takes so many minutes would be at a time that suits.
    #[must_use]
    pub fn suits(&self, start: NaiveDateTime, minutes: u32) -> bool {
        let weekday = start.weekday().number_from_monday();
        (self.from..=self.until).contains(&start.date())
            && (self.weekdays.is_empty() || self.weekdays.contains(&weekday))
            && self.between.as_ref().is_none_or(|between| between.includes(start, minutes))
    }
}
