//! A run, done or planned.

use chrono::NaiveDateTime;

crate::wire! {
    /// How a run loads the legs. `hard` means intervals, tempo or hills.
    pub enum RunKind {
        Easy,
        Long,
        Hard,
    }
}

impl RunKind {
    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Long => "long",
            Self::Hard => "hard",
        }
    }

    /// The kind of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Easy, Self::Long, Self::Hard].into_iter().find(|kind| kind.code() == code)
    }
}

/// One run. A recorded race belongs to its race and is not a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub kind: RunKind,
    /// Clinic-local start.
    pub start: NaiveDateTime,
    /// Whole minutes, 1–6000.
    pub minutes: u32,
    /// Kilometers, above 0, at most 1000; `None` when not known.
    pub km: Option<f64>,
}
