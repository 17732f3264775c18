//! Therapists with their weekly hours and days off.

use super::{
    Db, Noun, Tx,
    massage_types::{read_types, written_types},
    statement,
};
use crate::{
    domain::{
        id::{DayOffId, MassageTypeId, OtherHoursId, TherapistId},
        therapist::{DayOff, OtherHours, OwnPrice, Therapist, WeeklyHours, WorkingHours},
    },
    error::Result,
};
use chrono::{Datelike, NaiveDate};
use rusqlite::{Row, ToSql};

/// The numbers of all therapists, from first to last.
const ALL: [TherapistId; 2] = [TherapistId(1), TherapistId(i64::MAX)];
/// Every day that can be kept.
const EVER: [&str; 2] = ["0000-01-01", "9999-12-31"];

/// A therapist's own prices in one column.
fn written_own_prices(prices: &[OwnPrice]) -> String {
    let written = |own: &OwnPrice| format!("{}:{}:{}", own.massage_type, own.minutes, own.price);
    prices.iter().map(written).collect::<Vec<_>>().join(" ")
}

/// The prices of such a column.
fn read_own_prices(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<OwnPrice>> {
    let read = |written: &str| {
        let (rest, price) = written.rsplit_once(':')?;
        let (massage_type, minutes) = rest.rsplit_once(':')?;
        let massage_type = MassageTypeId::new(massage_type);
        Some(OwnPrice { massage_type, minutes: minutes.parse().ok()?, price: price.parse().ok()? })
    };
    let unreadable = || statement::unreadable(column, "a therapist's own price");
    row.get_ref(column)?.as_str()?.split_whitespace().map(|written| read(written).ok_or_else(unreadable)).collect()
}

impl Db<'_> {
    /// Every therapist, in the order in which they came.
    pub fn therapists(&self) -> Result<Vec<Therapist>> {
        self.load_all(ALL, EVER)
    }

    /// One therapist.
    pub fn therapist(&self, id: TherapistId) -> Result<Option<Therapist>> {
        Ok(self.load_all([id, id], EVER)?.pop())
    }

    /// As [`Self::therapists`], but of the days off, which pile up over the years, only those that reach into
    /// `from..=until`.
    pub fn therapists_between(&self, from: NaiveDate, until: NaiveDate) -> Result<Vec<Therapist>> {
        self.load_all(ALL, [&from.to_string(), &until.to_string()])
    }

    /// Every therapist as of one day: the hours of that weekday, the days off that include it.
    pub fn therapists_on(&self, date: NaiveDate) -> Result<Vec<Therapist>> {
        self.load_on(ALL, date)
    }

    /// One therapist as of one day.
    pub fn therapist_on(&self, id: TherapistId, date: NaiveDate) -> Result<Option<Therapist>> {
        Ok(self.load_on([id, id], date)?.pop())
    }

    fn load_on(&self, which: [TherapistId; 2], date: NaiveDate) -> Result<Vec<Therapist>> {
        let (day, weekday) = (date.to_string(), date.weekday().number_from_monday());
        let sql = "SELECT therapist_id, weekday, from_minute, until_minute, '' FROM working_hours w
             WHERE therapist_id BETWEEN $1 AND $2 AND weekday = $3 AND effective_from = COALESCE(
                 (SELECT MAX(effective_from) FROM working_hours d WHERE d.therapist_id = w.therapist_id
                  AND d.effective_from <> '' AND d.effective_from <= $4), '')
             ORDER BY therapist_id, weekday, from_minute";
        self.load(which, [&day, &day], (sql, &[&weekday, &day]))
    }

    fn load_all(&self, which: [TherapistId; 2], days: [&str; 2]) -> Result<Vec<Therapist>> {
        let sql = "SELECT therapist_id, weekday, from_minute, until_minute, effective_from FROM working_hours
             WHERE therapist_id BETWEEN $1 AND $2 ORDER BY therapist_id, weekday, from_minute";
        self.load(which, days, (sql, &[]))
    }

    /// Therapists with the days off and the closed days between two days and the hours that a statement finds.
    fn load(
        &self,
        [first, last]: [TherapistId; 2],
        [from, until]: [&str; 2],
        (hours, more): (&str, &[&dyn ToSql]),
    ) -> Result<Vec<Therapist>> {
        let mut therapists = statement::all(
            self.connection,
            "SELECT id, name, color, version, last_day, not_given, own_prices FROM therapist
             WHERE id BETWEEN $1 AND $2 ORDER BY id",
            &[&first.0, &last.0],
            |row| {
                Ok(Therapist {
                    id: TherapistId(row.get(0)?),
                    name: row.get(1)?,
                    color: row.get(2)?,
                    version: row.get(3)?,
                    last_day: statement::date_or_none(row, 4)?,
                    not_given: read_types(row, 5)?,
                    own_prices: read_own_prices(row, 6)?,
                    weeks: Vec::new(),
                    days_off: Vec::new(),
                    other_hours: Vec::new(),
                    opening_hours: Vec::new(),
                    closed: Vec::new(),
                })
            },
        )?;
        let place = |therapists: &[Therapist], row: &Row<'_>| -> rusqlite::Result<Option<usize>> {
            let id = TherapistId(row.get(0)?);
            Ok(therapists.binary_search_by_key(&id, |therapist| therapist.id).ok())
        };
        statement::each(self.connection, hours, &[&[&first.0 as &dyn ToSql, &last.0], more].concat(), |row| {
            if let Some(place) = place(&therapists, row)? {
                let hours = WorkingHours { weekday: row.get(1)?, from: row.get(2)?, until: row.get(3)? };
                let effective_from = match row.get_ref(4)?.as_str()? {
                    "" => None,
                    _ => Some(statement::date(row, 4)?),
                };
                let weeks = &mut therapists[place].weeks;
                match weeks.iter_mut().find(|week| week.effective_from == effective_from) {
                    Some(week) => week.hours.push(hours),
                    None => weeks.push(WeeklyHours { effective_from, hours: vec![hours] }),
                }
            }
            Ok(())
        })?;
        statement::each(
            self.connection,
            "SELECT therapist_id, id, from_date, until_date, note FROM day_off
             WHERE therapist_id BETWEEN $1 AND $2 AND until_date >= $3 AND from_date <= $4
             ORDER BY therapist_id, from_date, id",
            &[&first.0, &last.0, &from, &until],
            |row| {
                if let Some(place) = place(&therapists, row)? {
                    let (from, until) = (statement::date(row, 2)?, statement::date(row, 3)?);
                    let off = DayOff { id: DayOffId(row.get(1)?), from, until, note: row.get(4)? };
                    therapists[place].days_off.push(off);
                }
                Ok(())
            },
        )?;
        statement::each(
            self.connection,
            "SELECT therapist_id, id, date, from_minute, until_minute FROM other_hours
             WHERE date BETWEEN $1 AND $2 ORDER BY date, therapist_id, from_minute",
            &[&from, &until],
            |row| {
                if let Some(place) = place(&therapists, row)? {
                    let (date, from, until) = (statement::date(row, 2)?, row.get(3)?, row.get(4)?);
                    let hours = OtherHours { id: OtherHoursId(row.get(1)?), date, from, until };
                    therapists[place].other_hours.push(hours);
                }
                Ok(())
            },
        )?;
        let closed = self.closures_between(from, until)?;
        let open = self.opening_hours()?;
        for therapist in &mut therapists {
            therapist.closed.clone_from(&closed);
            therapist.opening_hours.clone_from(&open);
            therapist.weeks.sort_by_key(|week| week.effective_from);
        }
        Ok(therapists)
    }
}

impl Tx<'_> {
    /// A new therapist's number. `id`, `days_off` and `version` of the argument are not read.
    pub fn insert_therapist(&self, therapist: &Therapist) -> Result<TherapistId> {
        let sql = "INSERT INTO therapist (name, color, last_day, not_given, own_prices) VALUES ($1, $2, $3, $4, $5)
                   RETURNING id";
        let Therapist { name, color, last_day, not_given, own_prices, weeks, .. } = therapist;
        let (not_given, own_prices) = (written_types(not_given), written_own_prices(own_prices));
        let id =
            self.inserted(Noun::Therapist, sql, &[name, color, last_day, &not_given, &own_prices]).map(TherapistId)?;
        self.insert_hours(id, weeks)?;
        Ok(id)
    }

    /// Changes a therapist that still has the version in it; the days off stay.
    pub fn update_therapist(&self, therapist: &Therapist) -> Result<()> {
        let sql = "UPDATE therapist SET name = $3, color = $4, last_day = $5, not_given = $6, own_prices = $7,
                   version = version + 1 WHERE id = $1 AND version = $2";
        let Therapist { id, version, name, color, last_day, not_given, own_prices, weeks, .. } = therapist;
        let (not_given, own_prices) = (written_types(not_given), written_own_prices(own_prices));
        let parameters: [&dyn ToSql; 7] = [&id.0, version, name, color, last_day, &not_given, &own_prices];
        self.changed_if_current(Noun::Therapist, id, sql, &parameters)?;
        let stretches: Vec<i64> = statement::all(
            self.connection,
            "SELECT id FROM working_hours WHERE therapist_id = $1 ORDER BY id",
            &[&id.0],
            |row| row.get(0),
        )?;
        for stretch in stretches {
            self.changed(Noun::WorkingHours, &stretch, "DELETE FROM working_hours WHERE id = $1", &[&stretch])?;
        }
        self.insert_hours(*id, weeks)
    }

    fn insert_hours(&self, id: TherapistId, weeks: &[WeeklyHours]) -> Result<()> {
        let sql = "INSERT INTO working_hours (therapist_id, weekday, from_minute, until_minute, effective_from)
                   VALUES ($1, $2, $3, $4, $5) RETURNING id";
        for week in weeks {
            let from = week.effective_from.map(|from| from.to_string()).unwrap_or_default();
            for hours in &week.hours {
                let stretch: [&dyn ToSql; 5] = [&id.0, &hours.weekday, &hours.from, &hours.until, &from];
                self.inserted(Noun::WorkingHours, sql, &stretch)?;
            }
        }
        Ok(())
    }

    /// A new stretch that is worked on one day only; its number.
    pub fn insert_other_hours(&self, id: TherapistId, date: NaiveDate, from: u32, until: u32) -> Result<OtherHoursId> {
        let sql = "INSERT INTO other_hours (therapist_id, date, from_minute, until_minute) VALUES ($1, $2, $3, $4)
                   RETURNING id";
        self.inserted(Noun::OtherHours, sql, &[&id.0, &date, &from, &until]).map(OtherHoursId)
    }

    /// Takes a stretch of one day back. Whose it was, if there was any.
    pub fn remove_other_hours(&self, id: OtherHoursId) -> Result<Option<TherapistId>> {
        let sql = "SELECT therapist_id FROM other_hours WHERE id = $1";
        let whose = statement::first(self.connection, sql, &[&id.0], |row| row.get(0).map(TherapistId))?;
        self.changed(Noun::OtherHours, &id, "DELETE FROM other_hours WHERE id = $1", &[&id.0])?;
        Ok(whose)
    }

    /// New days off; their number.
    pub fn insert_day_off(&self, id: TherapistId, from: NaiveDate, until: NaiveDate, note: &str) -> Result<DayOffId> {
        let sql =
            "INSERT INTO day_off (therapist_id, from_date, until_date, note) VALUES ($1, $2, $3, $4) RETURNING id";
        self.inserted(Noun::DayOff, sql, &[&id.0, &from, &until, &note]).map(DayOffId)
    }

    /// Takes days off back. Whose they were, if there were any.
    pub fn remove_day_off(&self, id: DayOffId) -> Result<Option<TherapistId>> {
        let sql = "SELECT therapist_id FROM day_off WHERE id = $1";
        let whose = statement::first(self.connection, sql, &[&id.0], |row| row.get(0).map(TherapistId))?;
        self.changed(Noun::DayOff, &id, "DELETE FROM day_off WHERE id = $1", &[&id.0])?;
        Ok(whose)
    }
}
