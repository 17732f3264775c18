//! What the clinic is called, where it is, and how it writes time, money and distance.

use super::therapist::WorkingHours;
use chrono::{Datelike, Days, NaiveDate, Weekday};

crate::wire! {
    /// The sheet in the printer.
    pub enum Paper {
        A4,
        Letter,
    }
}

crate::wire! {
    /// How distances are shown. They are always kept in kilometers.
    pub enum DistanceUnit {
        Km,
        Mi,
    }
}

impl DistanceUnit {
    /// As it is written after a number, in every language.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Km => "km",
            Self::Mi => "mi",
        }
    }

    /// Kilometers in this unit.
    #[must_use]
    pub fn from_km(self, km: f64) -> f64 {
        const KM_PER_MILE: f64 = 1.609_344;
        match self {
            Self::Km => km,
            Self::Mi => km / KM_PER_MILE,
        }
    }
}

crate::wire! {
    /// How the time of day is written.
    pub enum HourStyle {
        /// 2:30 pm
        #[serde(rename = "12h")]
        Twelve,
        /// 14:30
        #[serde(rename = "24h")]
        TwentyFour,
    }
}

crate::wire! {
    /// A language that Warmdown speaks: each has a folder in `locales`.
    #[derive(Default)]
    pub enum Language {
        #[default]
        En,
        De,
    }
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The primary subtag of BCP 47, as documents name their language.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }
}

crate::wire! {
    /// The day with which a week begins.
    #[derive(Default)]
    pub enum WeekStart {
        #[default]
        Monday,
        Saturday,
        Sunday,
    }
}

impl WeekStart {
    /// The first day of the week that a day lies in.
    #[must_use]
    pub fn of(self, date: NaiveDate) -> NaiveDate {
        let first = match self {
            Self::Monday => Weekday::Mon,
            Self::Saturday => Weekday::Sat,
            Self::Sunday => Weekday::Sun,
        };
        date.checked_sub_days(Days::new(date.weekday().days_since(first).into())).unwrap_or(date)
    }
}

crate::wire! {
    /// One clinic's own facts and habits.
    pub struct ClinicSettings {
        /// Not empty.
        pub name: String,
        /// As printed, lines separated by `\n`; may be empty.
        pub address: String,
        pub phone: String,
        /// An IANA zone such as `America/New_York`.
        pub zone: String,
        /// An ISO 4217 code of [`super::money::CURRENCIES`].
        pub currency: String,
        pub paper: Paper,
        pub distance_unit: DistanceUnit,
        pub hour_style: HourStyle,
        /// Bookable starts lie on full multiples of this from midnight: 5, 10, 15, 20, 30 or 60 minutes.
        pub grid_minutes: u32,
        /// What is said, shown and printed is in it. Clinics from before there was a choice speak English.
        #[serde(default)]
        pub language: Language,
        /// How calendars are drawn, and how weekly distances are summed up.
        #[serde(default)]
        pub week_start: WeekStart,
        /// A client who calls off within so many hours of the start does so late: 0–336; 0 for never.
        #[serde(default = "usual_cancellation_hours")]
        pub cancellation_hours: u32,
        /// When the clinic is open, by weekday, then by time; empty where it is open whenever somebody works.
        #[serde(default)]
        pub opening_hours: Vec<WorkingHours>,
        /// Another one whenever anything above is; 0 before they are kept.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        pub version: i64,
    }
}

/// A day: what clinics ask for that have not said otherwise.
#[must_use]
pub fn usual_cancellation_hours() -> u32 {
    24
}

/// The longest cancellation window: two weeks.
pub const MOST_CANCELLATION_HOURS: u32 = 336;

/// The grids that divide an hour evenly enough to be read at a glance.
pub const GRIDS: [u32; 6] = [5, 10, 15, 20, 30, 60];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_where_the_clinic_says() {
        // May 4, 2026 is a Monday.
        let may = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
        assert_eq!(WeekStart::Monday.of(may(4)), may(4));
        assert_eq!(WeekStart::Monday.of(may(10)), may(4));
        assert_eq!(WeekStart::Sunday.of(may(10)), may(10));
        assert_eq!(WeekStart::Sunday.of(may(9)), may(3));
        assert_eq!(WeekStart::Saturday.of(may(10)), may(9));
    }

    #[test]
    fn a_clinic_from_before_there_was_a_choice_speaks_english_and_begins_on_monday() {
        let kept = r#"{"name":"Stride","address":"","phone":"","zone":"UTC","currency":"USD","paper":"a4",
            "distanceUnit":"km","hourStyle":"24h","gridMinutes":15}"#;
        let clinic: ClinicSettings = serde_json::from_str(kept).unwrap();
        assert_eq!((clinic.language, clinic.week_start), (Language::En, WeekStart::Monday));
        assert_eq!(clinic.cancellation_hours, 24);
    }
}
