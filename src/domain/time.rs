//! Clinic-local time and instants: two different things, kept apart.
//!
//! A local date-time says what the wall clock shows; an instant is whole minutes since 1970-01-01T00:00 UTC.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

/// Whole minutes since 1970-01-01T00:00 UTC.
pub type Minute = i64;

/// A clinic's time zone, by its IANA name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// The zone of an IANA name such as `America/New_York`, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        name.parse().ok().map(Self)
    }

    /// The IANA names to choose from, those of places.
    pub fn names() -> impl Iterator<Item = &'static str> {
        chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()).filter(|name| name.contains('/') || *name == "UTC")
    }

    /// The IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The instant of a local time, to the minute. A time that occurs twice means the first; one that the clock skips has none.
    #[must_use]
    pub fn instant(self, local: NaiveDateTime) -> Option<Minute> {
        self.0.from_local_datetime(&local).earliest().map(|time| time.timestamp().div_euclid(60))
    }

    /// What the wall clock shows at an instant; at the far ends of the calendar, where no local time is left, that of UTC.
    #[must_use]
    pub fn local(self, instant: Minute) -> NaiveDateTime {
        let utc = DateTime::<Utc>::from_timestamp(instant.saturating_mul(60), 0).unwrap_or_default().naive_utc();
        utc.checked_add_offset(self.0.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc)
    }
}

/// The format of a local date-time in files and on the wire.
const LOCAL_FORMAT: &str = "%Y-%m-%dT%H:%M";

/// Reads `YYYY-MM-DDTHH:MM`, exactly that.
#[must_use]
pub fn parse_local(text: &str) -> Option<NaiveDateTime> {
    let parsed = NaiveDateTime::parse_from_str(text, LOCAL_FORMAT).ok()?;
    (text.len() == 16 && write_local(parsed) == text).then_some(parsed)
}

/// Writes `YYYY-MM-DDTHH:MM`.
#[must_use]
pub fn write_local(local: NaiveDateTime) -> String {
    local.format(LOCAL_FORMAT).to_string()
}

/// Reads `YYYY-MM-DD`, exactly that.
#[must_use]
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let parsed = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (text.len() == 10 && parsed.to_string() == text).then_some(parsed)
}

/// Minutes from midnight, 0–1440, to a time of day; 1440 is the end of the day and reads as midnight.
#[must_use]
pub fn time_of_minute(minute: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(minute % 1440 * 60, 0).unwrap_or_default()
}

/// Writes a time of day as `HH:MM`; 1440 is written `24:00`.
#[must_use]
pub fn write_minute_of_day(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Serde for a local date-time as `YYYY-MM-DDTHH:MM`.
pub mod local_format {
    use chrono::NaiveDateTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes `YYYY-MM-DDTHH:MM`.
    pub fn serialize<S: Serializer>(local: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::write_local(*local))
    }

    /// Reads `YYYY-MM-DDTHH:MM`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDateTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        super::parse_local(&text)
            .ok_or_else(|| D::Error::custom(format!("{text} is not a date and time like 2026-05-12T10:00")))
    }
}
