//! The days on which a change may have set time free.

use super::{Db, Noun};
use crate::{
    domain::{
        id::{ClientId, TherapistId},
        time::{parse_date, parse_local},
    },
    error::Result,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Map, Value};

/// Some days from one to another, both included; `None` without an end on that side.
pub type Days = [Option<NaiveDate>; 2];

/// A place in the book that an appointment has left: whose it was, with whom, when.
pub type LeftPlace = (ClientId, TherapistId, NaiveDateTime);

impl Db<'_> {
    /// The places that appointments have left by a change: called off, moved, taken back.
    pub fn places_left_by(&self, change: i64) -> Result<Vec<LeftPlace>> {
        let number = |row: &Map<String, Value>, column: &str| row.get(column).and_then(Value::as_i64);
        let place = |before: &Map<String, Value>| -> Option<LeftPlace> {
            let start = before.get("start")?.as_str().and_then(parse_local)?;
            let (client, therapist) = (number(before, "client_id")?, number(before, "therapist_id")?);
            Some((ClientId(client), TherapistId(therapist), start))
        };
        let mut left = Vec::new();
        for row in self.journal_rows(change)?.iter().filter(|row| row.noun == Noun::Appointment) {
            let Some(before) = &row.before else { continue };
            let stays = |after: &Map<String, Value>| {
                ["start", "therapist_id", "status"].iter().all(|column| before.get(*column) == after.get(*column))
            };
            if !row.after.as_ref().is_some_and(stays) {
                left.extend(place(before));
            }
        }
        Ok(left)
    }

    /// The days on which a change may have set time free; `None` where it cannot have.
    pub fn days_freed_by(&self, change: i64) -> Result<Option<Days>> {
        let date = |row: &Map<String, Value>, column: &str| {
            row.get(column).and_then(Value::as_str).and_then(|text| parse_date(text.get(..10)?))
        };
        let mut all: Option<Days> = None;
        for row in self.journal_rows(change)?.iter().filter(|row| row.is_seen()) {
            let either = row.before.as_ref().or(row.after.as_ref());
            let days = match (row.noun, &row.before) {
                (Noun::Appointment, Some(before)) => [date(before, "start"); 2],
                (Noun::Closure | Noun::DayOff, Some(before)) => [date(before, "from_date"), date(before, "until_date")],
                (Noun::OtherHours, _) => [either.and_then(|row| date(row, "date")); 2],
                (Noun::Setting, _) if row.row_id != "clinic" => continue,
                (
                    Noun::WorkingHours
                    | Noun::Therapist
                    | Noun::Room
                    | Noun::Setting
                    | Noun::MassageType
                    | Noun::MassageDuration,
                    _,
                ) => [None; 2],
                _ => continue,
            };
            all = Some(match all {
                None => days,
                Some([from, until]) => {
                    let both = |one: Option<NaiveDate>, other: Option<NaiveDate>| one.zip(other);
                    let first = both(from, days[0]).map(|(one, other)| one.min(other));
                    let last = both(until, days[1]).map(|(one, other)| one.max(other));
                    [first, last]
                }
            });
        }
        Ok(all)
    }
}
