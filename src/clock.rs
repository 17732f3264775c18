//! The only reader of the system's time.

use crate::domain::time::{Minute, Zone, parse_local};
use chrono::{NaiveDate, NaiveDateTime, Utc};

/// Where the time comes from: the system, or a clinic-local date-time that stands still (`--now`, `WARMDOWN_NOW`, tests).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    System,
    Fixed(NaiveDateTime),
}

/// This moment, as the clinic's wall clock shows it and as an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Clinic-local, to the minute.
    pub local: NaiveDateTime,
    /// Whole minutes since 1970 UTC.
    pub instant: Minute,
}

impl Clock {
    /// A clock that stands still at `YYYY-MM-DDTHH:MM`, if the text is one.
    #[must_use]
    pub fn fixed(text: &str) -> Option<Self> {
        parse_local(text).map(Self::Fixed)
    }

    /// This moment in a zone. A fixed time that the zone's clock skips counts as UTC.
    #[must_use]
    pub fn now(self, zone: Zone) -> Now {
        match self {
            #[allow(clippy::disallowed_methods)]
            Self::System => {
                let instant = Utc::now().timestamp().div_euclid(60);
                Now { local: zone.local(instant), instant }
            }
            Self::Fixed(local) => Now {
                local,
                instant: zone.instant(local).unwrap_or_else(|| local.and_utc().timestamp().div_euclid(60)),
            },
        }
    }
}

impl Now {
    /// Whether the zone's clock shows this time for the second time, since it was set back over it.
    #[must_use]
    pub fn is_again(self, zone: Zone) -> bool {
        zone.instant(self.local).is_some_and(|first| first < self.instant)
    }

    /// Today, clinic-local.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.local.date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_that_comes_twice_is_there_again_the_second_time() {
        let zone = Zone::from_name("America/New_York").unwrap();
        let Clock::Fixed(local) = Clock::fixed("2026-11-01T01:30").unwrap() else { panic!("fixed") };
        let first = Clock::Fixed(local).now(zone);
        let later = |minutes| Now { local: zone.local(first.instant + minutes), instant: first.instant + minutes };
        assert!(!first.is_again(zone));
        assert_eq!(later(60).local, local);
        assert!(later(60).is_again(zone));
        assert!(!later(120).is_again(zone));
    }
}
