//! How good a moment is for a massage.

use std::cmp::Ordering;

crate::wire! {
    /// How good a moment is, worst first. The words are TIMING.md's.
    pub enum Verdict {
        /// Booking needs a written reason.
        Contraindicated,
        /// Warns.
        NotRecommended,
        /// Notes.
        Caution,
        /// Nothing to say.
        Neutral,
        /// A good moment.
        Favorable,
    }
}

impl Verdict {
    /// `contraindicated` or `not-recommended`: a better time is searched.
    #[must_use]
    pub fn is_bad(self) -> bool {
        matches!(self, Self::Contraindicated | Self::NotRecommended)
    }

    /// Best first: `favorable`, `neutral`, `caution`, `not-recommended`, `contraindicated`.
    #[must_use]
    pub fn best_first(self, other: Self) -> Ordering {
        other.cmp(&self)
    }

    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Contraindicated => "contraindicated",
            Self::NotRecommended => "not-recommended",
            Self::Caution => "caution",
            Self::Neutral => "neutral",
            Self::Favorable => "favorable",
        }
    }

    /// The verdict of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Contraindicated, Self::NotRecommended, Self::Caution, Self::Neutral, Self::Favorable]
            .into_iter()
            .find(|verdict| verdict.code() == code)
    }
}
