//! Who comes for a massage.

use super::id::ClientId;
use chrono::NaiveDate;

crate::wire! {
    /// A client's own facts.
    pub struct Client {
        pub id: ClientId,
        /// Not empty.
        pub name: String,
        /// As given; searched by its digits. May be empty.
        pub phone: String,
        pub email: String,
        pub notes: String,
        /// Shown in red wherever the client is booked; empty when there is none.
        pub alert: String,
        /// The day on which somebody last asked for races and runs.
        pub calendar_asked_on: Option<NaiveDate>,
        /// The day on which a race or run was last entered.
        pub calendar_entered_on: Option<NaiveDate>,
        pub version: i64,
    }
}

/// A calendar this many days old still counts as known.
pub const CALENDAR_FRESH_DAYS: i64 = 14;

impl Client {
    /// Whether the races and runs were asked for, or entered, within the last 14 days: only then is "nothing found" an all-clear.
    #[must_use]
    pub fn calendar_is_fresh(&self, today: NaiveDate) -> bool {
        self.calendar_asked_on
            .max(self.calendar_entered_on)
            .is_some_and(|known| (today - known).num_days() <= CALENDAR_FRESH_DAYS)
    }
}
