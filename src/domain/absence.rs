//! Whether a therapist is there at an appointment's time.

/// Why a therapist is not there; each is more than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absence {
    /// They are there.
    None,
    /// It is a day on which they work, or might, but not then.
    OutsideHours,
    DayOff,
    /// They do not work here any more.
    Left,
}

impl Absence {
    const ALL: [Self; 4] = [Self::None, Self::OutsideHours, Self::DayOff, Self::Left];

    /// The word kept and sent.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::OutsideHours => "outside-hours",
            Self::DayOff => "day-off",
            Self::Left => "left",
        }
    }

    /// The absence of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|absence| absence.code() == code)
    }
}
