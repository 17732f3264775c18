//! Clinic-local time and instants: two different things, kept apart.
//!
//! A local date-time says what the wall clock shows; an instant is whole minutes since 1970-01-01T00:00 UTC.

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
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

    /// Whether the clock shows a local time twice, since it is set back over it.
    #[must_use]
    pub fn is_repeated(self, local: NaiveDateTime) -> bool {
        matches!(self.0.from_local_datetime(&local), LocalResult::Ambiguous(..))
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

/// Reads `YYYY-MM-DDTHH:MM`, exactly that. By hand: a runner's page reads hundreds.
#[must_use]
pub fn parse_local(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_at_checked(10)?;
    let (&[b'T', _, _, b':', _, _], date) = (time.as_bytes(), parse_date(date)?) else { return None };
    date.and_hms_opt(number(&time[1..3])?, number(&time[4..6])?, 0)
}

/// Writes `YYYY-MM-DDTHH:MM`.
#[must_use]
pub fn write_local(local: NaiveDateTime) -> String {
    local.format(LOCAL_FORMAT).to_string()
}

/// Reads `YYYY-MM-DD`, exactly that.
#[must_use]
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let [_, _, _, _, b'-', _, _, b'-', _, _] = text.as_bytes() else { return None };
    let year = i32::try_from(number(text.get(..4)?)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(text.get(5..7)?)?, number(text.get(8..)?)?)
}

/// A number of digits only.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
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

#[cfg(test)]
mod tests {
    use super::{parse_date, parse_local, write_local};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_again(minute in 0..5_000_000_000_i64) {
            let local = chrono::DateTime::from_timestamp(minute * 60 - 60_000_000_000, 0).unwrap().naive_utc();
            let text = write_local(local);
            prop_assert_eq!(parse_local(&text), Some(local));
            prop_assert_eq!(parse_date(&text[..10]), Some(local.date()));
        }

        #[test]
        fn nothing_else_is_read(text in "[0-9+ é-]{0,5}[-T:][0-9 +]{0,3}[-T:][0-9]{1,3}([T ][0-9+]{1,2}:[0-9 é]{1,2})?") {
            if let Some(local) = parse_local(&text) {
                prop_assert_eq!(write_local(local), text);
            } else if let Some(date) = parse_date(&text) {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }

    #[test]
    fn a_time_that_no_clock_shows_is_not_read() {
        for text in
            ["2026-05-04T24:00", "2026-05-04T09:60", "2026-02-29T09:00", "2026-05-04T9:00", "2026-05-04T09:00:00"]
        {
            assert_eq!(parse_local(text), None, "{text}");
        }
        for text in ["2026-02-29", "2026-00-01", "12026-05-04", "-026-05-04", "2026-5-04", "２026-05-04", ""] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }
}

/// Serde for a local date-time that may be missing.
pub mod optional_local_format {
    use chrono::NaiveDateTime;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    /// Writes `YYYY-MM-DDTHH:MM` or nothing.
    pub fn serialize<S: Serializer>(local: &Option<NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> {
        local.map(super::write_local).serialize(serializer)
    }

    /// Reads `YYYY-MM-DDTHH:MM` or nothing.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDateTime>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let local = super::parse_local(&text);
        local.map(Some).ok_or_else(|| D::Error::custom(format!("{text} is not a date and time like 2026-05-12T10:00")))
    }
}
