//! Time that a change has set free.

use super::{Db, Noun, rows::RowChange};
use crate::{
    domain::{
        appointment::Status,
        id::TherapistId,
        time::{parse_date, parse_local},
        time_of_day::TimeOfDay,
    },
    error::Result,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde_json::{Map, Value};

type Columns = Map<String, Value>;

/// A stretch of some days that nobody has taken, or works in, any longer or from now on.
#[derive(Debug, Clone, PartialEq)]
pub struct FreedTime {
    /// `None` for everybody.
    pub therapist: Option<TherapistId>,
    /// `None` since always.
    pub from: Option<NaiveDate>,
    /// The last day; `None` without an end.
    pub until: Option<NaiveDate>,
    /// 1 is Monday, 7 is Sunday; `None` for every day.
    pub weekday: Option<u32>,
    /// `None` for the whole day.
    pub between: Option<TimeOfDay>,
}

impl FreedTime {
    const ALL: Self = Self { therapist: None, from: None, until: None, weekday: None, between: None };

    /// The time that an appointment takes, buffers included.
    #[must_use]
    pub fn of(therapist: TherapistId, start: NaiveDateTime, minutes: u32, [before, after]: [u32; 2]) -> Self {
        let minute = start.hour() * 60 + start.minute();
        let between = TimeOfDay { from: minute.saturating_sub(before), until: (minute + minutes + after).min(1440) };
        let date = Some(start.date());
        Self { therapist: Some(therapist), from: date, until: date, weekday: None, between: Some(between) }
    }

    /// Whether a massage with a therapist would take some of it.
    #[must_use]
    pub fn is_used_by(&self, therapist: TherapistId, start: NaiveDateTime, minutes: u32) -> bool {
        self.is_of(therapist, start.date()) && self.between.as_ref().is_none_or(|own| own.overlaps(start, minutes))
    }

    /// Whether a massage with a therapist would take nothing else, buffers left aside.
    #[must_use]
    pub fn holds(&self, therapist: TherapistId, start: NaiveDateTime, minutes: u32) -> bool {
        self.is_of(therapist, start.date()) && self.between.as_ref().is_none_or(|own| own.includes(start, minutes))
    }

    fn is_of(&self, therapist: TherapistId, date: NaiveDate) -> bool {
        self.therapist.is_none_or(|own| own == therapist)
            && self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
            && self.weekday.is_none_or(|weekday| weekday == date.weekday().number_from_monday())
    }
}

fn number(row: &Columns, column: &str) -> Option<i64> {
    row.get(column)?.as_i64()
}

fn small(row: &Columns, column: &str) -> Option<u32> {
    number(row, column).and_then(|number| u32::try_from(number).ok())
}

fn date(row: &Columns, column: &str) -> Option<NaiveDate> {
    row.get(column)?.as_str().and_then(parse_date)
}

fn therapist(row: &Columns) -> Option<TherapistId> {
    number(row, "therapist_id").map(TherapistId)
}

fn between(row: &Columns) -> Option<TimeOfDay> {
    let (from, until) = (small(row, "from_minute")?, small(row, "until_minute")?);
    Some(TimeOfDay { from, until })
}

/// The time that an appointment holds; `None` for a canceled one.
fn held(row: &Columns) -> Option<FreedTime> {
    let status = row.get("status")?.as_str().and_then(Status::from_code)?;
    if !status.holds_its_time() {
        return None;
    }
    let start = row.get("start")?.as_str().and_then(parse_local)?;
    let buffers = [small(row, "buffer_before")?, small(row, "buffer_after")?];
    Some(FreedTime::of(therapist(row)?, start, small(row, "minutes")?, buffers))
}

/// A stretch of a week, whoever wrote it when.
fn weekly(row: &Columns) -> FreedTime {
    FreedTime {
        therapist: therapist(row),
        from: date(row, "effective_from"),
        until: None,
        weekday: small(row, "weekday"),
        between: between(row),
    }
}

fn days(row: &Columns) -> FreedTime {
    let (from, until) = (date(row, "from_date"), date(row, "until_date"));
    FreedTime { therapist: therapist(row), from, until, ..FreedTime::ALL }
}

/// The clinic's opening hours as they are kept.
fn opening_hours(row: &Columns) -> Option<Value> {
    let settings: Value = serde_json::from_str(row.get("value")?.as_str()?).ok()?;
    settings.get("openingHours").cloned()
}

/// What one row's change sets free. Weekly hours are looked at together: all of them are written anew with each change.
fn freed_by(row: &RowChange) -> Option<FreedTime> {
    let (before, after) = (row.before.as_ref(), row.after.as_ref());
    let differs = |columns: &[&str]| {
        let of = |row: Option<&Columns>, column: &str| row.and_then(|row| row.get(column)).cloned();
        columns.iter().any(|column| of(before, column) != of(after, column))
    };
    match row.noun {
        Noun::Appointment => before.and_then(held).filter(|time| after.and_then(held).as_ref() != Some(time)),
        Noun::Closure | Noun::DayOff => before.filter(|_| after.is_none()).map(days),
        Noun::OtherHours => match (before, after) {
            // The weekly hours of that day may hold again.
            (Some(before), None) => {
                let day = date(before, "date");
                Some(FreedTime { therapist: therapist(before), from: day, until: day, ..FreedTime::ALL })
            }
            (_, Some(after)) => {
                let day = date(after, "date");
                let (therapist, between) = (therapist(after), between(after));
                Some(FreedTime { therapist, from: day, until: day, between, ..FreedTime::ALL })
            }
            (None, None) => None,
        },
        Noun::Therapist => {
            let therapist = after.and_then(|row| number(row, "id")).map(TherapistId);
            let time = FreedTime { therapist, ..FreedTime::ALL };
            Some(time).filter(|_| after.is_some() && differs(&["last_day", "not_given", "own_prices"]))
        }
        Noun::Room => Some(FreedTime::ALL).filter(|_| differs(&["last_day", "unsuited"])),
        Noun::Setting => {
            Some(FreedTime::ALL).filter(|_| before.and_then(opening_hours) != after.and_then(opening_hours))
        }
        _ => None,
    }
}

impl Db<'_> {
    /// The time that a change has set free: of appointments that were called off or moved, of hours that were added, of
    /// days that are worked after all.
    pub fn freed_by(&self, change: i64) -> Result<Vec<FreedTime>> {
        let rows = self.journal_rows(change)?;
        let hours = || rows.iter().filter(|row| row.noun == Noun::WorkingHours);
        let before: Vec<FreedTime> = hours().filter_map(|row| row.before.as_ref()).map(weekly).collect();
        let added = hours().filter_map(|row| row.after.as_ref()).map(weekly).filter(|time| !before.contains(time));
        Ok(rows.iter().filter_map(freed_by).chain(added).collect())
    }
}
