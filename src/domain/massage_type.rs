//! What a clinic sells.

use super::{goal::Goal, id::MassageTypeId};
use chrono::NaiveDate;

crate::wire! {
    /// One length a massage type is sold in.
    pub struct DurationPrice {
        /// Whole minutes, 5–600.
        pub minutes: u32,
        /// Minor units, 0 or more.
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub price: i64,
    }
}

crate::wire! {
    /// How firmly a massage type presses.
    pub enum Pressure {
        Light,
        Medium,
        Firm,
    }
}

impl Pressure {
    /// The code as kept and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Medium => "medium",
            Self::Firm => "firm",
        }
    }

    /// The pressure of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Light, Self::Medium, Self::Firm].into_iter().find(|pressure| pressure.code() == code)
    }
}

crate::wire! {
    /// A massage type of the catalog.
    pub struct MassageType {
        pub id: MassageTypeId,
        pub name: String,
        /// What it is good for.
        pub serves: Vec<Goal>,
        /// Minutes that the therapist needs before, 0–120.
        pub buffer_before: u32,
        /// Minutes that the therapist needs after, 0–120.
        pub buffer_after: u32,
        /// A CSS color, `#rrggbb`.
        pub color: String,
        /// Shortest first, at least one.
        pub durations: Vec<DurationPrice>,
        pub pressure: Pressure,
        /// The day from which it is no longer booked.
        pub retired_on: Option<NaiveDate>,
        /// 0 for a new one.
        pub version: i64,
    }
}

impl MassageType {
    /// What a length costs; `None` when the type is not sold in it.
    #[must_use]
    pub fn price_of(&self, minutes: u32) -> Option<i64> {
        self.durations.iter().find(|duration| duration.minutes == minutes).map(|duration| duration.price)
    }
}
