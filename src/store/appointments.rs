//! The appointment book.

use super::{Db, Noun, Tx, statement};
use crate::{
    domain::{
        appointment::{Appointment, Status},
        goal::Goal,
        id::{AppointmentId, ClientId, MassageTypeId, RoomId, TherapistId},
        time::{Minute, write_local},
        verdict::Verdict,
    },
    error::Result,
};
use chrono::NaiveDate;
use rusqlite::Row;
use smol_str::SmolStr;
use std::collections::HashMap;

/// An appointment with the names that a screen shows.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentRow {
    pub appointment: Appointment,
    pub client_name: SmolStr,
    /// What the client likes to be called, when it is not the name.
    pub preferred_name: SmolStr,
    pub phone: SmolStr,
    pub alert: SmolStr,
    /// The later of the days on which the client's calendar was asked for or entered.
    pub calendar_known_on: Option<NaiveDate>,
    pub therapist_name: SmolStr,
    pub massage_type_name: SmolStr,
    pub color: SmolStr,
}

/// A stretch of a therapist's or client's time that an appointment takes, in minutes since 1970 UTC; the end is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occupied {
    pub id: AppointmentId,
    pub from: Minute,
    pub until: Minute,
}

/// The longest stretch that can be occupied: 600 minutes and two buffers of 120.
pub(super) const LONGEST: Minute = 840;

const SELECT: &str = "SELECT a.id, a.client_id, a.therapist_id, a.massage_type_id, a.start, a.zone, a.minutes,
    a.buffer_before, a.buffer_after, a.starts_at, a.status, a.price, a.goal, a.verdict, a.booked_verdict,
    a.override_reason, a.version, c.name, c.phone, c.alert, c.calendar_asked_on, c.calendar_entered_on, t.name, m.name,
    m.color, c.preferred_name, a.room_id
    FROM appointment a
    JOIN client c ON c.id = a.client_id
    JOIN therapist t ON t.id = a.therapist_id
    JOIN massage_type m ON m.id = a.massage_type_id";

const BETWEEN: &str = " WHERE a.start >= $1 AND a.start < $2";

/// Of the days asked for, a therapist's; the plus keeps the search to those days, not to years of the therapist.
fn whose(therapist: Option<TherapistId>) -> &'static str {
    if therapist.is_some() { " AND +a.therapist_id = $3" } else { "" }
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<AppointmentRow> {
    let text = |column: usize| -> rusqlite::Result<&str> { Ok(row.get_ref(column)?.as_str()?) };
    let verdict = |column: usize| -> rusqlite::Result<Verdict> {
        Verdict::from_code(text(column)?).ok_or_else(|| statement::unreadable(column, "an appointment's verdict"))
    };
    let goal: Option<&str> = row.get_ref(12)?.as_str_or_null()?;
    Ok(AppointmentRow {
        appointment: Appointment {
            id: AppointmentId(row.get(0)?),
            client: ClientId(row.get(1)?),
            therapist: TherapistId(row.get(2)?),
            massage_type: MassageTypeId::new(text(3)?),
            room: row.get::<_, Option<i64>>(26)?.map(RoomId),
            start: statement::start(row, 4)?,
            zone: text(5)?.into(),
            minutes: row.get(6)?,
            buffer_before: row.get(7)?,
            buffer_after: row.get(8)?,
            starts_at: row.get(9)?,
            status: Status::from_code(text(10)?).ok_or_else(|| statement::unreadable(10, "an appointment's status"))?,
            price: row.get(11)?,
            goal: goal.and_then(Goal::from_code),
            verdict: verdict(13)?,
            booked_verdict: verdict(14)?,
            override_reason: row.get(15)?,
            version: row.get(16)?,
        },
        client_name: text(17)?.into(),
        phone: text(18)?.into(),
        alert: text(19)?.into(),
        // The later of two days as texts is the later day.
        calendar_known_on: match row.get_ref(20)?.as_str_or_null()? > row.get_ref(21)?.as_str_or_null()? {
            true => statement::date_or_none(row, 20)?,
            false => statement::date_or_none(row, 21)?,
        },
        therapist_name: text(22)?.into(),
        massage_type_name: text(23)?.into(),
        color: text(24)?.into(),
        preferred_name: text(25)?.into(),
    })
}

impl Db<'_> {
    /// The appointments that start on a clinic-local day, by start.
    pub fn appointments_on(&self, date: NaiveDate) -> Result<Vec<AppointmentRow>> {
        let mut found = Vec::new();
        self.each_appointment_on(date, |row| found.push(row))?;
        Ok(found)
    }

    /// As [`Self::appointments_on`], one at a time.
    pub fn each_appointment_on(&self, date: NaiveDate, mut take: impl FnMut(AppointmentRow)) -> Result<()> {
        let sql = select(" WHERE a.start >= $1 AND a.start < $2 ORDER BY a.start, a.id");
        let end = date.succ_opt().unwrap_or(date);
        statement::each(self.connection, &sql, &[&date, &end], |row| read(row).map(&mut take))
    }

    /// The appointments that start on some days, by start, with everybody or one therapist, one at a time. `until` is the
    /// last day.
    pub fn each_appointment_between(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        therapist: Option<TherapistId>,
        mut take: impl FnMut(AppointmentRow),
    ) -> Result<()> {
        let end = until.succ_opt().unwrap_or(until);
        let sql = select([BETWEEN, whose(therapist), " ORDER BY a.start, a.id"].concat().as_str());
        let id = therapist.map_or(0, |id| id.0);
        statement::each(self.connection, &sql, &[&from, &end, &id], |row| read(row).map(&mut take))
    }

    /// How many appointments hold their time on each of some days, and how many minutes they take with their buffers. A
    /// day without any is left out; `until` is the last day.
    pub fn booked_between(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        therapist: Option<TherapistId>,
    ) -> Result<HashMap<NaiveDate, (u32, u32)>> {
        let sql = [
            "SELECT substr(a.start, 1, 10), COUNT(*), SUM(a.minutes + a.buffer_before + a.buffer_after)
             FROM appointment a",
            BETWEEN,
            whose(therapist),
            " AND a.status NOT IN ('canceled', 'no-show') GROUP BY substr(a.start, 1, 10)",
        ];
        let end = until.succ_opt().unwrap_or(until);
        let id = therapist.map_or(0, |id| id.0);
        let found = statement::all(self.connection, &sql.concat(), &[&from, &end, &id], |row| {
            Ok((statement::date(row, 0)?, (row.get(1)?, row.get(2)?)))
        })?;
        Ok(found.into_iter().collect())
    }

    /// The expected appointments from a day on whose verdict is another than the one they were booked, moved or kept
    /// with, by start.
    pub fn appointments_turned_from(&self, date: NaiveDate) -> Result<Vec<AppointmentRow>> {
        let sql = select(
            " WHERE a.start >= $1 AND a.verdict <> a.booked_verdict AND a.status IN ('booked', 'confirmed')
              ORDER BY a.start, a.id",
        );
        statement::all(self.connection, &sql, &[&date], read)
    }

    /// The appointments of some days that hold their time, by start. `until` is the last day.
    pub fn held_between(&self, from: NaiveDate, until: NaiveDate) -> Result<Vec<AppointmentRow>> {
        let sql = select(
            " WHERE a.start >= $1 AND a.start < $2 AND a.status NOT IN ('canceled', 'no-show') ORDER BY a.start, a.id",
        );
        statement::all(self.connection, &sql, &[&from, &until.succ_opt().unwrap_or(until)], read)
    }

    /// The clients with appointments from a day on that hold their time.
    pub fn clients_booked_from(&self, date: NaiveDate) -> Result<Vec<ClientId>> {
        let sql = "SELECT DISTINCT client_id FROM appointment
                   WHERE start >= $1 AND status NOT IN ('canceled', 'no-show') ORDER BY client_id";
        statement::all(self.connection, sql, &[&date], |row| row.get(0).map(ClientId))
    }

    /// One appointment.
    pub fn appointment(&self, id: AppointmentId) -> Result<Option<AppointmentRow>> {
        statement::first(self.connection, &select(" WHERE a.id = $1"), &[&id.0], read)
    }

    /// Whether anything has ever been booked.
    pub fn has_appointments(&self) -> Result<bool> {
        Ok(statement::first(self.connection, "SELECT 1 FROM appointment LIMIT 1", &[], |_| Ok(()))?.is_some())
    }

    /// A client's appointments by start, canceled ones included.
    pub fn appointments_of_client(&self, client: ClientId) -> Result<Vec<AppointmentRow>> {
        let sql = select(" WHERE a.client_id = $1 ORDER BY a.starts_at, a.id");
        statement::all(self.connection, &sql, &[&client.0], read)
    }

    /// A client's appointments that hold their time and start at `from` or later, by start.
    pub fn held_appointments_of_client(&self, client: ClientId, from: Minute) -> Result<Vec<AppointmentRow>> {
        let sql = select(
            " WHERE a.client_id = $1 AND a.starts_at >= $2 AND a.status NOT IN ('canceled', 'no-show')
              ORDER BY a.starts_at, a.id",
        );
        statement::all(self.connection, &sql, &[&client.0, &from], read)
    }

    /// The stretches that a therapist's appointments take, buffers included, of those that reach into `from..until`.
    pub fn occupied_by_therapist(&self, id: TherapistId, from: Minute, until: Minute) -> Result<Vec<Occupied>> {
        let sql = "SELECT id, occupied_from, occupied_until FROM appointment
                   WHERE therapist_id = $1 AND status NOT IN ('canceled', 'no-show')
                     AND occupied_from > $2 AND occupied_from < $3 AND occupied_until > $4
                   ORDER BY occupied_from";
        statement::all(self.connection, sql, &[&id.0, &(from - LONGEST), &until, &from], read_occupied)
    }

    /// The stretches that a client's appointments take, without buffers, of those that reach into `from..until`.
    pub fn occupied_by_client(&self, id: ClientId, from: Minute, until: Minute) -> Result<Vec<Occupied>> {
        let sql = "SELECT id, starts_at, ends_at FROM appointment
                   WHERE client_id = $1 AND status NOT IN ('canceled', 'no-show')
                     AND starts_at > $2 AND starts_at < $3 AND ends_at > $4
                   ORDER BY starts_at";
        statement::all(self.connection, sql, &[&id.0, &(from - LONGEST), &until, &from], read_occupied)
    }

    /// The starts, minutes and types of a client's massages but for one appointment: held ones, by start.
    pub fn massages_of(
        &self,
        client: ClientId,
        but: Option<AppointmentId>,
    ) -> Result<Vec<(chrono::NaiveDateTime, u32, MassageTypeId)>> {
        let sql = "SELECT start, minutes, massage_type_id FROM appointment
                   WHERE client_id = $1 AND status NOT IN ('canceled', 'no-show') AND id <> $2 ORDER BY starts_at, id";
        let but = but.map_or(0, |id| id.0);
        statement::all(self.connection, sql, &[&client.0, &but], |row| {
            Ok((statement::start(row, 0)?, row.get(1)?, MassageTypeId(row.get(2)?)))
        })
    }
}

pub(super) fn read_occupied(row: &Row<'_>) -> rusqlite::Result<Occupied> {
    Ok(Occupied { id: AppointmentId(row.get(0)?), from: row.get(1)?, until: row.get(2)? })
}

pub(super) fn select(rest: &str) -> String {
    [SELECT, rest].concat()
}

impl Tx<'_> {
    /// A new appointment's number. `id` and `version` of the argument are not read.
    ///
    /// # Errors
    /// `Conflict` when the therapist, the room or the client is taken: the database itself refuses it.
    pub fn insert_appointment(&self, appointment: &Appointment) -> Result<AppointmentId> {
        let sql = "INSERT INTO appointment (client_id, therapist_id, massage_type_id, start, zone, minutes,
                       buffer_before, buffer_after, starts_at, ends_at, occupied_from, occupied_until, status, price,
                       goal, verdict, booked_verdict, override_reason, room_id)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
                   RETURNING id";
        let a = appointment;
        let (occupied_from, occupied_until) = a.occupied();
        self.inserted(
            Noun::Appointment,
            sql,
            &[
                &a.client.0,
                &a.therapist.0,
                &a.massage_type.0,
                &write_local(a.start),
                &a.zone.as_str(),
                &a.minutes,
                &a.buffer_before,
                &a.buffer_after,
                &a.starts_at,
                &a.ends_at(),
                &occupied_from,
                &occupied_until,
                &a.status.code(),
                &a.price,
                &a.goal.map(Goal::code),
                &a.verdict.code(),
                &a.booked_verdict.code(),
                &a.override_reason,
                &a.room.map(|room| room.0),
            ],
        )
        .and_then(|id| {
            if a.status == Status::Completed {
                self.saw(a.client, a.start)?;
            }
            Ok(AppointmentId(id))
        })
    }

    /// Moves an appointment that still has the version in it: start, therapist, room, verdict, reason.
    ///
    /// # Errors
    /// `Conflict` as for a new one; `Outdated` when somebody has changed it.
    pub fn update_appointment(&self, appointment: &Appointment) -> Result<()> {
        let sql = "UPDATE appointment SET therapist_id = $3, start = $4, zone = $5, starts_at = $6, ends_at = $7,
                       occupied_from = $8, occupied_until = $9, status = $10, verdict = $11, booked_verdict = $12,
                       override_reason = $13, room_id = $14, version = version + 1
                   WHERE id = $1 AND version = $2";
        let a = appointment;
        let (occupied_from, occupied_until) = a.occupied();
        self.changed_if_current(
            Noun::Appointment,
            &a.id,
            sql,
            &[
                &a.id.0,
                &a.version,
                &a.therapist.0,
                &write_local(a.start),
                &a.zone.as_str(),
                &a.starts_at,
                &a.ends_at(),
                &occupied_from,
                &occupied_until,
                &a.status.code(),
                &a.verdict.code(),
                &a.booked_verdict.code(),
                &a.override_reason,
                &a.room.map(|room| room.0),
            ],
        )?;
        self.refresh_last_seen(a.client)
    }

    /// Keeps how well timed an appointment is by what is known now. Its version stays: nobody edited it.
    pub fn set_verdict(&self, id: AppointmentId, verdict: Verdict) -> Result<()> {
        let sql = "UPDATE appointment SET verdict = $2 WHERE id = $1 AND verdict <> $2";
        self.changed(Noun::Appointment, &id, sql, &[&id.0, &verdict.code()]).map(|_| ())
    }
}
