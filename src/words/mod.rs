//! A code and its parameters, said as a sentence in the clinic's language.
//!
//! Every word lies in `locales/<language>/*.ftl`; the screens read the same files.

#[cfg(test)]
mod catalogs;
mod numbers;
mod spans;

use crate::domain::{
    clinic_settings::{HourStyle, Language},
    direction::{has_right_to_left, isolated},
};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use smol_str::SmolStr;
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

impl From<SmolStr> for Arg {
    fn from(text: SmolStr) -> Self {
        Self::Text(text.into())
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
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! catalog {
    ($language:literal) => {
        &[
            include_str!(concat!("../../locales/", $language, "/dates.ftl")),
            include_str!(concat!("../../locales/", $language, "/errors.ftl")),
            include_str!(concat!("../../locales/", $language, "/findings.ftl")),
            include_str!(concat!("../../locales/", $language, "/handout.ftl")),
            include_str!(concat!("../../locales/", $language, "/rules.ftl")),
            include_str!(concat!("../../locales/", $language, "/book.ftl")),
            include_str!(concat!("../../locales/", $language, "/season.ftl")),
            include_str!(concat!("../../locales/", $language, "/history.ftl")),
            include_str!(concat!("../../locales/", $language, "/demo.ftl")),
        ]
    };
}

/// The files of a language, but for what only the screens say.
fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => catalog!("en"),
        Language::De => catalog!("de"),
    }
}

impl Words {
    /// The catalog of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        static GERMAN: OnceLock<Words> = OnceLock::new();
        let words = match language {
            Language::En => &ENGLISH,
            Language::De => &GERMAN,
        };
        words.get_or_init(|| Self::load(language))
    }

    /// The English catalog: spoken where nobody has chosen a language.
    #[must_use]
    pub fn english() -> &'static Self {
        Self::of(Language::En)
    }

    fn load(language: Language) -> Self {
        let locale = match language {
            Language::En => langid!("en-US"),
            Language::De => langid!("de-DE"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for source in sources(language) {
            // What a broken entry loses is found by the tests; the rest still speaks.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The sentence of a key. One that a language lacks is said in English; a key that nobody wrote is said as itself,
    /// so that a gap shows instead of crashing.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return match self.language {
                Language::En => key.to_owned(),
                Language::De => Self::english().say(key, args),
            };
        };
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) if has_right_to_left(text) => fluent_args.set(*name, isolated(text)),
                Arg::Text(text) => fluent_args.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => fluent_args.set(*name, FluentValue::from(*number)),
            }
        }
        self.bundle.format_pattern(pattern, Some(&fluent_args), &mut Vec::new()).into_owned()
    }

    /// A name within a sentence: English writes nouns small there, German never does.
    #[must_use]
    pub fn within_sentence(&self, name: &str) -> String {
        match self.language {
            Language::En => name.to_lowercase(),
            Language::De => name.to_owned(),
        }
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

    /// `Tue, May 5`
    #[must_use]
    pub fn short_weekday_and_day(&self, date: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-short-{}", date.weekday().number_from_monday()), &[]);
        let day = date.day().to_string();
        self.say(
            "date-weekday-month-day",
            &[("weekday", weekday.into()), ("month", self.month(date).into()), ("day", day.into())],
        )
    }

    /// `Sep 30`: for a narrow column.
    #[must_use]
    pub fn short_day(&self, date: NaiveDate) -> String {
        let month = self.say(&format!("month-short-{}", date.month()), &[]);
        self.say("date-month-day", &[("month", month.into()), ("day", date.day().to_string().into())])
    }

    /// `Tuesday, May 5, 2026`
    #[must_use]
    pub fn weekday_and_full_date(&self, date: NaiveDate) -> String {
        self.say("date-weekday-full", &[("weekday", self.weekday(date).into()), ("date", self.full_date(date).into())])
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
    fn dates_and_times_are_said_as_a_front_desk_would() {
        let words = Words::english();
        let date = NaiveDate::from_ymd_opt(2026, 5, 5).unwrap();
        assert_eq!(words.weekday_and_day(date), "Tuesday, May 5");
        assert_eq!(words.day_of_month(date), "May 5");
        assert_eq!(words.full_date(date), "May 5, 2026");
        assert_eq!(words.weekday_and_full_date(date), "Tuesday, May 5, 2026");
        let half_past_two = NaiveTime::from_hms_opt(14, 30, 0).unwrap();
        assert_eq!(words.time(half_past_two, HourStyle::TwentyFour), "14:30");
        assert_eq!(words.time(half_past_two, HourStyle::Twelve), "2:30 pm");
    }

    #[test]
    fn german_dates_have_the_day_first() {
        let words = Words::of(Language::De);
        let date = NaiveDate::from_ymd_opt(2026, 5, 5).unwrap();
        assert_eq!(words.weekday_and_day(date), "Dienstag, 5. Mai");
        assert_eq!(words.day_of_month(date), "5. Mai");
        assert_eq!(words.full_date(date), "5. Mai 2026");
        assert_eq!(words.weekday_and_full_date(date), "Dienstag, 5. Mai 2026");
    }

    #[test]
    fn a_name_within_a_sentence_is_written_as_the_language_writes_nouns() {
        assert_eq!(Words::english().within_sentence("Deep tissue"), "deep tissue");
        assert_eq!(Words::of(Language::De).within_sentence("Sportmassage"), "Sportmassage");
    }

    #[test]
    fn a_name_written_from_the_right_keeps_its_order_within_a_sentence() {
        let before = |race: &str| Words::english().say("handout-before-race", &[("race", race.into())]);
        assert_eq!(before("Boston 10k"), "Before Boston 10k");
        assert_eq!(before("מרוץ תל אביב 10k"), "Before \u{2068}מרוץ תל אביב 10k\u{2069}");
    }

    #[test]
    fn what_nobody_wrote_is_said_as_itself() {
        for language in Language::ALL {
            assert_eq!(Words::of(language).say("no-such-key", &[]), "no-such-key");
        }
    }
}
