//! A part of the day.

use chrono::{NaiveDateTime, Timelike};

crate::wire! {
    /// A stretch of every day, in minutes from midnight.
    pub struct TimeOfDay {
        /// 0–1439.
        pub from: u32,
        /// Above `from`, at most 1440.
        pub until: u32,
    }
}

impl TimeOfDay {
    /// Whether it is a stretch at all.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.from < self.until && self.until <= 1440
    }

    /// Whether what starts then and takes so many minutes lies within it.
    #[must_use]
    pub fn includes(&self, start: NaiveDateTime, minutes: u32) -> bool {
        let minute = start.hour() * 60 + start.minute();
        self.from <= minute && minute + minutes <= self.until
    }
}
