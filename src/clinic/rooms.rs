//! Rooms: kept in Settings, chosen when booking.

use super::{
    desk::{Desk, House},
    obstacles::taken_error,
    typed,
    wire::{Kept, RoomFields, RoomOption},
};
use crate::{
    book::Stretch,
    domain::{
        id::{AppointmentId, RoomId, TherapistId},
        massage_type::MassageType,
        room::Room,
        time::Minute,
    },
    error::{Code, Error, OrNotFound, Result},
    store::{Change, Db, Tx},
};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// What needs a room.
pub(super) struct RoomWish<'a> {
    /// The appointment that is being moved takes none.
    pub appointment: Option<AppointmentId>,
    /// Neither do others that leave their places at the same time.
    pub leaving: &'a [AppointmentId],
    pub therapist: TherapistId,
    pub massage_type: &'a MassageType,
    pub date: NaiveDate,
    pub starts_at: Minute,
    /// Buffers included.
    pub occupies: Stretch,
    /// The room that somebody chose; `None` to have one chosen.
    pub wanted: Option<RoomId>,
    /// Where the appointment lies now: if nothing speaks against it, it stays there.
    pub present: Option<RoomId>,
}

/// A room at the time of a wish.
struct Candidate {
    room: Room,
    /// Who has it then.
    taken_by: Option<AppointmentId>,
}

impl RoomWish<'_> {
    /// The rooms that are used on the day.
    fn candidates(&self, db: &Db<'_>) -> Result<Vec<Candidate>> {
        let rooms = db.rooms()?.into_iter().filter(|room| room.is_used_on(self.date));
        rooms
            .map(|room| {
                let taken = db.occupied_by_room(room.id, self.occupies.from, self.occupies.until)?;
                let stays = |id: &AppointmentId| Some(*id) != self.appointment && !self.leaving.contains(id);
                let taken_by = taken.iter().map(|taken| taken.id).find(stays);
                Ok(Candidate { room, taken_by })
            })
            .collect()
    }

    /// The room that the massage takes: the one that is wanted; else of those that suit and are free the present one,
    /// the therapist's own of that day, then the one that suits the fewest types, then the first. `None` where no room
    /// is used that day.
    ///
    /// # Errors
    /// `Conflict` when the room, or every suitable one, is taken; `Invalid` when it does not suit; `NotFound` when it
    /// is not used that day; all naming `room`.
    pub fn choose(&self, db: &Db<'_>, house: &House) -> Result<Option<RoomId>> {
        let candidates = self.candidates(db)?;
        let named = |error: Error| error.field("room").with("type", self.massage_type.name.clone());
        if let Some(wanted) = self.wanted {
            let chosen = candidates.iter().find(|candidate| candidate.room.id == wanted);
            let chosen = chosen.or_not_found("room", "error-no-such-room", wanted)?;
            let room = chosen.room.name.clone();
            if !chosen.room.suits(&self.massage_type.id) {
                return Err(named(Error::invalid("room", "error-room-unsuited").with("room", room)));
            }
            return match chosen.taken_by.map(|by| db.appointment(by)).transpose()?.flatten() {
                Some(by) => Err(taken_error("error-room-taken-by", house, &by).field("room").with("room", room)),
                None => Ok(Some(wanted)),
            };
        }
        if candidates.is_empty() {
            return Ok(None);
        }
        let own = db.room_of_therapist(self.therapist, self.date, self.starts_at)?;
        let free = candidates
            .iter()
            .map(|candidate| (&candidate.room, candidate.taken_by))
            .filter(|(room, taken_by)| taken_by.is_none() && room.suits(&self.massage_type.id));
        let best = free.min_by_key(|(room, _)| {
            (Some(room.id) != self.present, Some(room.id) != own, Reverse(room.unsuited.len()), room.id)
        });
        match best {
            Some((room, _)) => Ok(Some(room.id)),
            None => Err(named(Error::new(Code::Conflict, "error-no-room-free"))),
        }
    }

    /// Every room to choose from.
    pub fn options(&self, db: &Db<'_>) -> Result<Vec<RoomOption>> {
        let option = |candidate: Candidate| RoomOption {
            is_free: candidate.taken_by.is_none(),
            suits: candidate.room.suits(&self.massage_type.id),
            id: candidate.room.id,
            name: candidate.room.name,
        };
        Ok(self.candidates(db)?.into_iter().map(option).collect())
    }
}

/// Adds a room, or changes the one with the `id` that was read. Appointments to come that may no longer be in it, or that
/// have none, get another, as far as suitable ones are free.
///
/// # Errors
/// `Invalid` naming the field; `NotFound` naming `room`; `Outdated` when somebody has changed it since it was read.
pub fn save_room(desk: &Desk<'_>, fields: RoomFields) -> Result<Kept> {
    let mut room = typed::room(&fields)?;
    let ((id, said), change) = desk.store.write(Change::SaveRoom, &desk.stamp(), |tx| {
        let others = tx.rooms()?;
        let is_same = |other: &&Room| other.name.to_lowercase() == room.name.to_lowercase();
        if others.iter().filter(|other| Some(other.id) != fields.id).any(|other| is_same(&other)) {
            return Err(Error::invalid("name", "error-room-twice").with("name", room.name.clone()));
        }
        let said = desk.words().say("said-room-saved", &[("name", room.name.clone().into())]);
        let id = match fields.id {
            None => tx.insert_room(&room)?,
            Some(id) => {
                let known = others.into_iter().find(|other| other.id == id);
                let known = known.or_not_found("room", "error-no-such-room", id)?;
                room.version = fields.version.unwrap_or(known.version);
                tx.update_room(&room)?;
                empty_where_unfit(tx, desk, &room)?;
                id
            }
        };
        let without = give_rooms(tx, desk)?;
        let count = [("said", said.clone().into()), ("count", without.into())];
        Ok((id, if without > 0 { desk.words().say("said-room-without", &count) } else { said }))
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// Takes a room away from the appointments to come that may no longer be in it.
fn empty_where_unfit(tx: &Tx<'_>, desk: &Desk<'_>, room: &Room) -> Result<()> {
    for row in tx.held_in_room(Some(room.id), desk.now.today(), desk.now.instant)? {
        let appointment = row.appointment;
        if !room.is_used_on(appointment.start.date()) || !room.suits(&appointment.massage_type) {
            tx.set_room(appointment.id, None)?;
        }
    }
    Ok(())
}

/// Gives rooms to the appointments to come that have none. How many are still without.
fn give_rooms(tx: &Tx<'_>, desk: &Desk<'_>) -> Result<usize> {
    let house = House::load(tx, desk)?;
    let mut without = 0;
    for row in tx.held_in_room(None, desk.now.today(), desk.now.instant)? {
        let massage_type = tx.massage_type(&row.appointment.massage_type)?;
        let (from, until) = row.appointment.occupied();
        let wish = RoomWish {
            appointment: Some(row.appointment.id),
            leaving: &[],
            therapist: row.appointment.therapist,
            massage_type: &massage_type,
            date: row.appointment.start.date(),
            starts_at: row.appointment.starts_at,
            occupies: Stretch { from, until },
            wanted: None,
            present: None,
        };
        match wish.choose(tx, &house) {
            Ok(room @ Some(_)) => tx.set_room(row.appointment.id, room)?,
            Ok(None) => {}
            Err(refused) if refused.code == Code::Conflict => without += 1,
            Err(refused) => return Err(refused),
        }
    }
    Ok(without)
}
