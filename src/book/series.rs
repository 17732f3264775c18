//! When the appointments of a series start.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

/// The most appointments of one series: two years of weeks.
pub const MOST_IN_SERIES: usize = 104;

/// How a series goes on after its first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// Every so many weeks, 1–52, on the same weekday.
    Weeks(u32),
    /// Every month on the same weekday of the month: the second Tuesday. A fifth one counts as the last.
    Months,
}

/// When a series ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeriesEnd {
    /// After so many appointments.
    Count(u32),
    /// With the last one that is not after a day.
    Until(NaiveDate),
}

/// The clinic-local starts of a series, the first included; at most [`MOST_IN_SERIES`].
#[must_use]
pub fn series_starts(first: NaiveDateTime, rhythm: Rhythm, end: SeriesEnd) -> Vec<NaiveDateTime> {
    let most = match end {
        SeriesEnd::Count(count) => (count as usize).min(MOST_IN_SERIES),
        SeriesEnd::Until(_) => MOST_IN_SERIES,
    };
    (0..)
        .map_while(|turn| day_of(first.date(), rhythm, turn))
        .take_while(|day| match end {
            SeriesEnd::Until(last) => *day <= last,
            SeriesEnd::Count(_) => true,
        })
        .take(most)
        .map(|day| day.and_time(first.time()))
        .collect()
}

/// The day of a series after so many turns; `None` at the end of time.
fn day_of(first: NaiveDate, rhythm: Rhythm, turn: u32) -> Option<NaiveDate> {
    match rhythm {
        Rhythm::Weeks(weeks) => first.checked_add_days(Days::new(u64::from(weeks) * 7 * u64::from(turn))),
        Rhythm::Months => {
            let month = first.month0() + turn;
            let year = first.year() + i32::try_from(month / 12).ok()?;
            weekday_of_month(year, month % 12 + 1, first.weekday(), first.day().div_ceil(7))
        }
    }
}

/// The first, second, third or fourth such weekday of a month; for a fifth the last.
fn weekday_of_month(year: i32, month: u32, weekday: Weekday, number: u32) -> Option<NaiveDate> {
    let number = u8::try_from(number).ok()?;
    let nth = |number| NaiveDate::from_weekday_of_month_opt(year, month, weekday, number);
    if number < 5 { nth(number) } else { nth(5).or_else(|| nth(4)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        crate::domain::time::parse_local(text).unwrap()
    }

    fn days(first: &str, rhythm: Rhythm, end: SeriesEnd) -> Vec<String> {
        series_starts(at(first), rhythm, end).iter().map(|start| start.format("%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn a_series_comes_every_so_many_weeks_at_the_same_time() {
        assert_eq!(
            days("2026-12-22T10:30", Rhythm::Weeks(2), SeriesEnd::Count(3)),
            ["12-22 10:30", "01-05 10:30", "01-19 10:30"]
        );
        let last = NaiveDate::from_ymd_opt(2026, 5, 19).unwrap();
        assert_eq!(
            days("2026-05-05T10:30", Rhythm::Weeks(1), SeriesEnd::Until(last)),
            ["05-05 10:30", "05-12 10:30", "05-19 10:30"]
        );
    }

    #[test]
    fn a_series_comes_every_month_on_its_weekday() {
        // Tuesdays: the second, and a fifth, which is the last where there are four.
        assert_eq!(
            days("2026-05-12T09:00", Rhythm::Months, SeriesEnd::Count(4)),
            ["05-12 09:00", "06-09 09:00", "07-14 09:00", "08-11 09:00"]
        );
        assert_eq!(
            days("2026-06-30T09:00", Rhythm::Months, SeriesEnd::Count(4)),
            ["06-30 09:00", "07-28 09:00", "08-25 09:00", "09-29 09:00"]
        );
    }

    #[test]
    fn a_series_is_never_longer_than_two_years_of_weeks() {
        assert_eq!(days("2026-05-05T10:30", Rhythm::Weeks(1), SeriesEnd::Count(5000)).len(), MOST_IN_SERIES);
        assert!(days("2026-05-05T10:30", Rhythm::Weeks(1), SeriesEnd::Until(NaiveDate::MIN)).is_empty());
    }
}
