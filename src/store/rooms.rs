//! Rooms, and when they are taken.

use super::{
    AppointmentRow, Db, Noun, Occupied, Tx,
    appointments::{LONGEST, read, read_occupied, select},
    massage_types::{read_types, written_types},
    statement,
};
use crate::{
    domain::{
        id::{AppointmentId, RoomId, TherapistId},
        room::Room,
        time::Minute,
    },
    error::Result,
};
use chrono::NaiveDate;

impl Db<'_> {
    /// Every room, in the order in which they came.
    pub fn rooms(&self) -> Result<Vec<Room>> {
        let sql = "SELECT id, name, unsuited, last_day, version FROM room ORDER BY id";
        statement::all(self.connection, sql, &[], |row| {
            Ok(Room {
                id: RoomId(row.get(0)?),
                name: row.get(1)?,
                unsuited: read_types(row, 2)?,
                last_day: statement::date_or_none(row, 3)?,
                version: row.get(4)?,
            })
        })
    }

    /// The stretches in which a room is taken, buffers included, of those that reach into `from..until`.
    pub fn occupied_by_room(&self, id: RoomId, from: Minute, until: Minute) -> Result<Vec<Occupied>> {
        let sql = "SELECT id, occupied_from, occupied_until FROM appointment
                   WHERE room_id IS NOT NULL AND room_id = $1 AND status NOT IN ('canceled', 'no-show')
                     AND occupied_from > $2 AND occupied_from < $3 AND occupied_until > $4
                   ORDER BY occupied_from";
        statement::all(self.connection, sql, &[&id.0, &(from - LONGEST), &until, &from], read_occupied)
    }

    /// The room of the therapist's massage of a day that is nearest to an instant, if any has one.
    pub fn room_of_therapist(&self, id: TherapistId, date: NaiveDate, near: Minute) -> Result<Option<RoomId>> {
        let sql = "SELECT room_id FROM appointment
                   WHERE therapist_id = $1 AND status NOT IN ('canceled', 'no-show') AND room_id IS NOT NULL
                     AND occupied_from BETWEEN $2 - 1440 AND $2 + 1440 AND start >= $3 AND start < $4
                   ORDER BY ABS(starts_at - $2), id LIMIT 1";
        let end = date.succ_opt().unwrap_or(date);
        statement::first(self.connection, sql, &[&id.0, &near, &date, &end], |row| row.get(0).map(RoomId))
    }

    /// The appointments in a room, or in none, that hold their time, start on a day or later and end after an instant,
    /// by start.
    pub fn held_in_room(&self, id: Option<RoomId>, date: NaiveDate, instant: Minute) -> Result<Vec<AppointmentRow>> {
        let sql = select(
            " WHERE a.start >= $1 AND a.ends_at > $2 AND a.room_id IS $3 AND a.status NOT IN ('canceled', 'no-show')
              ORDER BY a.start, a.id",
        );
        statement::all(self.connection, &sql, &[&date, &instant, &id.map(|id| id.0)], read)
    }
}

impl Tx<'_> {
    /// A new room's number. `id` and `version` of the argument are not read.
    pub fn insert_room(&self, room: &Room) -> Result<RoomId> {
        let sql = "INSERT INTO room (name, unsuited, last_day) VALUES ($1, $2, $3) RETURNING id";
        self.inserted(Noun::Room, sql, &[&room.name, &written_types(&room.unsuited), &room.last_day]).map(RoomId)
    }

    /// Changes a room that still has the version in it.
    ///
    /// # Errors
    /// `Outdated` when somebody has changed it.
    pub fn update_room(&self, room: &Room) -> Result<()> {
        let sql = "UPDATE room SET name = $3, unsuited = $4, last_day = $5, version = version + 1
                   WHERE id = $1 AND version = $2";
        let Room { id, version, name, unsuited, last_day } = room;
        self.changed_if_current(Noun::Room, id, sql, &[&id.0, version, name, &written_types(unsuited), last_day])
    }

    /// Gives an appointment a room, or takes it away. Its version stays: nobody edited it.
    ///
    /// # Errors
    /// `Conflict` when the room is taken: the database itself refuses it.
    pub fn set_room(&self, id: AppointmentId, room: Option<RoomId>) -> Result<()> {
        let sql = "UPDATE appointment SET room_id = $2 WHERE id = $1";
        self.changed(Noun::Appointment, &id, sql, &[&id.0, &room.map(|room| room.0)]).map(|_| ())
    }
}
