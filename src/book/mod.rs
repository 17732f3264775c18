//! Free slots and conflicts: pure functions of a day's book.
//!
//! A therapist's and a room's occupied stretch is buffer before, massage, buffer after; a client's is the massage
//! alone. Stretches may touch, never overlap. The massage itself must lie within the therapist's hours; buffers may
//! reach beyond them.

mod day;
mod fit;
mod free;
mod series;

pub use day::DayClock;
pub use fit::unusable_gaps;
pub use free::{FreeStart, RoomSchedule, Schedule, Search, free_starts};
pub use series::{MOST_IN_SERIES, Rhythm, SeriesEnd, series_starts};

use crate::domain::time::Minute;

/// A stretch of time in minutes since 1970 UTC; the end is outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    pub from: Minute,
    pub until: Minute,
}

impl Stretch {
    /// Whether the two share a minute. Stretches that touch do not.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Whether all of `other` lies within.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.from <= other.from && other.until <= self.until
    }
}
