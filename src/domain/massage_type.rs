//! What a clinic sells.

use super::{goal::Goal, id::MassageTypeId};

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
