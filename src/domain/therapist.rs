//! Who gives the massages, and when.

use super::id::{DayOffId, TherapistId};
use chrono::{Datelike, NaiveDate};

crate::wire! {
    /// A stretch of a weekday in which a therapist takes appointments.
    pub struct WorkingHours {
        /// 1 is Monday, 7 is Sunday.
        pub weekday: u32,
        /// Minutes from midnight, 0–1439.
        pub from: u32,
        /// Minutes from midnight, above `from`, at most 1440.
        pub until: u32,
    }
}

crate::wire! {
    /// Days on which a therapist does not work, whatever the weekly hours say.
    pub struct DayOff {
        pub id: DayOffId,
        pub from: NaiveDate,
        /// The last day off; not before `from`.
        pub until: NaiveDate,
        pub note: String,
    }
}

crate::wire! {
    /// A therapist with weekly hours and days off.
    pub struct Therapist {
        pub id: TherapistId,
        pub name: String,
        /// A CSS color, `#rrggbb`.
        pub color: String,
        /// By weekday, then by time; stretches of one weekday do not overlap.
        pub hours: Vec<WorkingHours>,
        /// By date.
        pub days_off: Vec<DayOff>,
        pub version: i64,
    }
}

impl Therapist {
    /// Whether this day is off.
    #[must_use]
    pub fn is_off(&self, date: NaiveDate) -> bool {
        self.days_off.iter().any(|off| off.from <= date && date <= off.until)
    }

    /// The stretches worked on a day, in minutes from midnight; none on a day off.
    pub fn hours_on(&self, date: NaiveDate) -> impl Iterator<Item = &WorkingHours> {
        let weekday = date.weekday().number_from_monday();
        let off = self.is_off(date);
        self.hours.iter().filter(move |hours| !off && hours.weekday == weekday)
    }
}
