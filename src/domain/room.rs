//! Where the massages are given.

use super::id::{MassageTypeId, RoomId};
use chrono::NaiveDate;

crate::wire! {
    /// A room in which one massage is given at a time.
    pub struct Room {
        pub id: RoomId,
        pub name: String,
        /// Massage types that are not given here.
        pub unsuited: Vec<MassageTypeId>,
        /// The last day on which it is used; `None` while there is no end in sight.
        pub last_day: Option<NaiveDate>,
        pub version: i64,
    }
}

impl Room {
    /// Whether a massage type is given here.
    #[must_use]
    pub fn suits(&self, massage_type: &MassageTypeId) -> bool {
        !self.unsuited.contains(massage_type)
    }

    /// Whether the room is used on a day.
    #[must_use]
    pub fn is_used_on(&self, date: NaiveDate) -> bool {
        self.last_day.is_none_or(|last| date <= last)
    }
}
