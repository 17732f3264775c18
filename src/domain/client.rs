//! Who comes for a massage.

use super::id::{ClientId, TherapistId};
use chrono::NaiveDate;

crate::wire! {
    /// A client's own facts.
    pub struct Client {
        pub id: ClientId,
        /// Not empty.
        pub name: String,
        /// What they like to be called; empty when it is the name itself.
        pub preferred_name: String,
        /// As the client says them: "she/her".
        pub pronouns: String,
        pub birth_date: Option<NaiveDate>,
        /// As given; searched by its digits. May be empty.
        pub phone: String,
        pub email: String,
        pub address: String,
        /// Who or what sent them: "Boston Runners", "her coach".
        pub referral: String,
        pub favorite_therapist: Option<TherapistId>,
        /// When they like to come, in their words: "Tuesdays after work".
        pub favorite_times: String,
        pub notes: String,
        /// Shown in red wherever the client is booked; empty when there is none.
        pub alert: String,
        /// The day on which somebody last asked for races and runs.
        pub calendar_asked_on: Option<NaiveDate>,
        /// The day on which a race or run was last entered.
        pub calendar_entered_on: Option<NaiveDate>,
        /// The day on which they were put away; out of lists and not booked until they are brought back.
        pub archived_on: Option<NaiveDate>,
        pub version: i64,
    }
}

crate::wire! {
    /// What a list of clients is sorted by. Who has no such day comes last, by name.
    pub enum ClientOrder {
        Name,
        /// When they last came.
        LastSeen,
        NextRace,
    }
}

/// A calendar this many days old still counts as known.
pub const CALENDAR_FRESH_DAYS: i64 = 14;

impl Client {
    /// A client of whom only the name is known yet.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            id: ClientId(0),
            name: name.to_owned(),
            preferred_name: String::new(),
            pronouns: String::new(),
            birth_date: None,
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            referral: String::new(),
            favorite_therapist: None,
            favorite_times: String::new(),
            notes: String::new(),
            alert: String::new(),
            calendar_asked_on: None,
            calendar_entered_on: None,
            archived_on: None,
            version: 1,
        }
    }

    /// Whether the races and runs were asked for, or entered, within the last 14 days: only then is "nothing found" an all-clear.
    #[must_use]
    pub fn calendar_is_fresh(&self, today: NaiveDate) -> bool {
        self.calendar_asked_on
            .max(self.calendar_entered_on)
            .is_some_and(|known| (today - known).num_days() <= CALENDAR_FRESH_DAYS)
    }
}
