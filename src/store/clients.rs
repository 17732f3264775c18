//! Clients.

use super::{Db, Noun, Tx, search::search_key, statement};
use crate::{
    domain::{
        client::Client,
        id::{ClientId, TherapistId},
    },
    error::Result,
};
use chrono::NaiveDate;
use rusqlite::{Row, ToSql};

pub(super) const COLUMNS: &str =
    "id, name, phone, email, notes, alert, calendar_asked_on, calendar_entered_on, version,
    preferred_name, pronouns, birth_date, address, referral, favorite_therapist_id, favorite_times, archived_on,
    race_asked_on, last_run_asked_on, hard_workout_asked_on";

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Client> {
    Ok(Client {
        id: ClientId(row.get(0)?),
        name: row.get(1)?,
        phone: row.get(2)?,
        email: row.get(3)?,
        notes: row.get(4)?,
        alert: row.get(5)?,
        calendar_asked_on: statement::date_or_none(row, 6)?,
        calendar_entered_on: statement::date_or_none(row, 7)?,
        version: row.get(8)?,
        preferred_name: row.get(9)?,
        pronouns: row.get(10)?,
        birth_date: row.get(11)?,
        address: row.get(12)?,
        referral: row.get(13)?,
        favorite_therapist: row.get::<_, Option<i64>>(14)?.map(TherapistId),
        favorite_times: row.get(15)?,
        archived_on: row.get(16)?,
        race_asked_on: statement::date_or_none(row, 17)?,
        last_run_asked_on: statement::date_or_none(row, 18)?,
        hard_workout_asked_on: statement::date_or_none(row, 19)?,
    })
}

impl Db<'_> {
    /// One client.
    pub fn client(&self, id: ClientId) -> Result<Option<Client>> {
        let sql = format!("SELECT {COLUMNS} FROM client WHERE id = $1");
        statement::first(self.connection, &sql, &[&id.0], read)
    }
}

impl Tx<'_> {
    /// A new client's number. `id`, `archived_on` and `version` of the argument are not read.
    pub fn insert_client(&self, client: &Client) -> Result<ClientId> {
        let sql = "INSERT INTO client (name, name_key, phone, email, notes, alert, calendar_asked_on,
                       calendar_entered_on, preferred_name, pronouns, birth_date, address, referral,
                       favorite_therapist_id, favorite_times, race_asked_on, last_run_asked_on, hard_workout_asked_on)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
                   RETURNING id";
        let c = client;
        let id = self.inserted(
            Noun::Client,
            sql,
            &[
                &c.name,
                &search_key(&c.name),
                &c.phone,
                &c.email,
                &c.notes,
                &c.alert,
                &c.calendar_asked_on,
                &c.calendar_entered_on,
                &c.preferred_name,
                &c.pronouns,
                &c.birth_date,
                &c.address,
                &c.referral,
                &c.favorite_therapist.map(|id| id.0),
                &c.favorite_times,
                &c.race_asked_on,
                &c.last_run_asked_on,
                &c.hard_workout_asked_on,
            ],
        )?;
        self.refresh_search_words(Noun::Client, &id.to_string())?;
        Ok(ClientId(id))
    }

    /// Changes a client that still has the version in it. The days of calendar and archive stay.
    pub fn update_client(&self, client: &Client) -> Result<()> {
        let sql = "UPDATE client SET name = $3, name_key = $4, phone = $5, email = $6, notes = $7, alert = $8,
                       preferred_name = $9, pronouns = $10, birth_date = $11, address = $12, referral = $13,
                       favorite_therapist_id = $14, favorite_times = $15, version = version + 1
                   WHERE id = $1 AND version = $2";
        let c = client;
        self.changed_if_current(
            Noun::Client,
            &c.id,
            sql,
            &[
                &c.id.0,
                &c.version,
                &c.name,
                &search_key(&c.name),
                &c.phone,
                &c.email,
                &c.notes,
                &c.alert,
                &c.preferred_name,
                &c.pronouns,
                &c.birth_date,
                &c.address,
                &c.referral,
                &c.favorite_therapist.map(|id| id.0),
                &c.favorite_times,
            ],
        )?;
        self.refresh_search_words(Noun::Client, &c.id.to_string())
    }

    /// Puts a client away as of a day, or brings one back.
    pub fn set_archived_on(&self, id: ClientId, version: i64, day: Option<NaiveDate>) -> Result<()> {
        let sql = "UPDATE client SET archived_on = $3, version = version + 1 WHERE id = $1 AND version = $2";
        self.changed_if_current(Noun::Client, &id, sql, &[&id.0, &version, &day])
    }

    /// Keeps on which days the questions for the calendar were answered.
    pub fn set_asked_on(&self, client: &Client) -> Result<()> {
        let sql = "UPDATE client SET calendar_asked_on = $2, race_asked_on = $3, last_run_asked_on = $4,
                       hard_workout_asked_on = $5, version = version + 1 WHERE id = $1";
        let Client { id, calendar_asked_on, race_asked_on, last_run_asked_on, hard_workout_asked_on, .. } = client;
        let days: [&dyn ToSql; 5] = [&id.0, calendar_asked_on, race_asked_on, last_run_asked_on, hard_workout_asked_on];
        self.changed(Noun::Client, id, sql, &days).map(|_| ())
    }

    /// Keeps that a race or run was entered today.
    pub fn set_calendar_entered_on(&self, id: ClientId, today: NaiveDate) -> Result<()> {
        let sql =
            "UPDATE client SET calendar_entered_on = $2 WHERE id = $1 AND calendar_entered_on IS DISTINCT FROM $2";
        self.changed(Noun::Client, &id, sql, &[&id.0, &today]).map(|_| ())
    }
}
