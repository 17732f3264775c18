//! Stretches of days as they are said.

use super::Words;
use chrono::{Datelike, NaiveDate};

impl Words {
    /// "May 4 – 10, 2026", "Apr 27 – May 3, 2026", "Dec 28, 2026 – Jan 3, 2027".
    #[must_use]
    pub fn span(&self, from: NaiveDate, until: NaiveDate) -> String {
        let short = |date: NaiveDate| self.say(&format!("month-short-{}", date.month()), &[]);
        let year = |date: NaiveDate| date.year().to_string();
        let (first, last) = (("from", from.day().to_string().into()), ("until", until.day().to_string().into()));
        let year_of_first = ("year", year(from).into());
        if (from.year(), from.month()) == (until.year(), until.month()) {
            let month = ("month", self.month(from).into());
            return self.say("date-span-month", &[first, last, year_of_first, month]);
        }
        let (first_month, last_month) = (("first", short(from).into()), ("last", short(until).into()));
        if from.year() == until.year() {
            return self.say("date-span-year", &[first, last, year_of_first, first_month, last_month]);
        }
        let next = ("next", year(until).into());
        self.say("date-span-years", &[first, last, year_of_first, first_month, last_month, next])
    }
}
