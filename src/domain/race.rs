//! A race on a runner's calendar.

use chrono::NaiveDate;

crate::wire! {
    /// How much a race matters: `a` is the race of the season, `c` a training race such as a weekly parkrun.
    pub enum Priority {
        A,
        B,
        C,
    }
}

impl Priority {
    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }

    /// The priority of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::A, Self::B, Self::C].into_iter().find(|priority| priority.code() == code)
    }
}

/// One race.
#[derive(Debug, Clone, PartialEq)]
pub struct Race {
    /// Not empty.
    pub name: String,
    /// The first day.
    pub date: NaiveDate,
    /// The last day, if it takes several; not before `date`.
    pub end_date: Option<NaiveDate>,
    /// The runner's own distance in kilometers, above 0, at most 1000.
    pub km: f64,
    pub priority: Priority,
    /// Counts as a marathon whatever its distance.
    pub marathon: bool,
}

impl Race {
    /// The last day of the race.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        self.end_date.unwrap_or(self.date)
    }
}
