//! When the whole clinic is closed.

use super::id::ClosureId;
use chrono::NaiveDate;

crate::wire! {
    /// Days on which nobody works, whatever the weekly hours say.
    pub struct Closure {
        pub id: ClosureId,
        pub from: NaiveDate,
        /// The last closed day; not before `from`.
        pub until: NaiveDate,
        /// Why: `Christmas`. May be empty.
        pub note: String,
    }
}

impl Closure {
    /// Whether a day is one of these.
    #[must_use]
    pub fn includes(&self, date: NaiveDate) -> bool {
        self.from <= date && date <= self.until
    }
}
