//! A code and its parameters, said as a sentence in the clinic's language.
//!
//! Every word lies in `locales/<language>/*.ftl`; the screens read the same files.

use crate::domain::clinic_settings::HourStyle;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::OnceLock;
use unic_langid::langid;

/// A parameter of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    /// A count, for plural forms.
    Number(f64),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

macro_rules! arg_from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}
arg_from_number!(i64, i32, u32, usize, f64);

/// The catalog of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

const ENGLISH: &[&str] = &[
    include_str!("../locales/en/dates.ftl"),
    include_str!("../locales/en/errors.ftl"),
    include_str!("../locales/en/findings.ftl"),
    include_str!("../locales/en/handout.ftl"),
    include_str!("../locales/en/rules.ftl"),
    include_str!("../locales/en/book.ftl"),
    include_str!("../locales/en/season.ftl"),
    include_str!("../locales/en/history.ftl"),
];

impl Words {
    /// The English catalog.
    pub fn english() -> &'static Self {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(|| Self::load(ENGLISH))
    }

    fn load(sources: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en-US")]);
        bundle.set_use_isolating(false);
        for source in sources {
            // What a broken entry loses is found by the test below; the rest still speaks.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The sentence of a key. A key that nobody wrote is said as itself, so that a gap shows instead of crashing.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => fluent_args.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => fluent_args.set(*name, FluentValue::from(*number)),
            }
        }
        self.bundle.format_pattern(pattern, Some(&fluent_args), &mut Vec::new()).into_owned()
    }

    /// Whether somebody wrote this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// `April 20`
    #[must_use]
    pub fn day_of_month(&self, date: NaiveDate) -> String {
        self.say("date-month-day", &[("month", self.month(date).into()), ("day", date.day().to_string().into())])
    }

    /// `Tuesday, May 5`
    #[must_use]
    pub fn weekday_and_day(&self, date: NaiveDate) -> String {
        self.say(
            "date-weekday-month-day",
            &[
                ("weekday", self.weekday(date).into()),
                ("month", self.month(date).into()),
                ("day", date.day().to_string().into()),
            ],
        )
    }

    /// `May 5, 2026`
    #[must_use]
    pub fn full_date(&self, date: NaiveDate) -> String {
        self.say(
            "date-full",
            &[
                ("month", self.month(date).into()),
                ("day", date.day().to_string().into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `Tuesday`
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.say(&format!("weekday-{}", date.weekday().number_from_monday()), &[])
    }

    /// `May`
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        self.say(&format!("month-{}", date.month()), &[])
    }

    /// `10:30` or `2:30 pm`
    #[must_use]
    pub fn time(&self, time: NaiveTime, style: HourStyle) -> String {
        match style {
            HourStyle::TwentyFour => format!("{:02}:{:02}", time.hour(), time.minute()),
            HourStyle::Twelve => {
                let (afternoon, hour) = time.hour12();
                let key = if afternoon { "time-pm" } else { "time-am" };
                self.say(key, &[("time", format!("{hour}:{:02}", time.minute()).into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalog_entry_parses() {
        for source in ENGLISH {
            if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
                panic!("{errors:?}");
            }
        }
    }

    #[test]
    fn dates_and_times_are_said_as_a_front_desk_would() {
        let words = Words::english();
        let date = NaiveDate::from_ymd_opt(2026, 5, 5).unwrap();
        assert_eq!(words.weekday_and_day(date), "Tuesday, May 5");
        assert_eq!(words.day_of_month(date), "May 5");
        assert_eq!(words.full_date(date), "May 5, 2026");
        let half_past_two = NaiveTime::from_hms_opt(14, 30, 0).unwrap();
        assert_eq!(words.time(half_past_two, HourStyle::TwentyFour), "14:30");
        assert_eq!(words.time(half_past_two, HourStyle::Twelve), "2:30 pm");
    }
}
