//! Free slots, how well they fit, and when series start: pure functions of the book.
//!
//! A therapist's and a room's occupied stretch is buffer before, massage, buffer after; a client's is the massage
//! alone. Stretches may touch, never overlap. The massage itself must lie within the therapist's hours; buffers may
//! reach beyond them.

mod day;
mod fit;
mod free;
mod series;
mod starts;

pub use day::DayClock;
pub use fit::unusable_gaps;
pub use free::{FreeStart, RoomSchedule, Schedule, Search, each_free_start, free_starts};
pub use series::{MOST_IN_SERIES, Rhythm, SeriesEnd, series_starts};

use crate::domain::time::Minute;

/// A stretch of time in minutes since 1970 UTC; the end is outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    pub from: Minute,
    pub until: Minute,
}

impl Stretch {
    /// So many minutes from an instant on.
    #[must_use]
    pub fn lasting(from: Minute, minutes: u32) -> Self {
        Self { from, until: from + Minute::from(minutes) }
    }

    /// What a massage takes of its therapist and its room: so many minutes more on both sides.
    #[must_use]
    pub fn with_buffers(self, before: u32, after: u32) -> Self {
        Self { from: self.from - Minute::from(before), until: self.until + Minute::from(after) }
    }

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
