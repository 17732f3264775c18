//! What stands in the way of a booking: a taken time, hours that nobody works.

use super::{
    desk::{Desk, House},
    nearest::{Instead, Taken, nearest_slots},
    rooms::RoomWish,
    runner::Runner,
    wire::SlotOffer,
};
use crate::{
    book::{DayClock, Stretch},
    domain::{
        absence::Absence,
        appointment::Appointment,
        goal::Goal,
        id::{AppointmentId, RoomId},
        massage_type::MassageType,
        therapist::Therapist,
        time::Minute,
        verdict::Verdict,
    },
    error::{Code, Error, Result},
    store::{AppointmentRow, Db, Occupied},
};
use chrono::NaiveDateTime;

/// Where a massage is to go.
pub(super) struct Place<'a> {
    /// The appointment that is being moved, if any.
    pub appointment: Option<AppointmentId>,
    /// Others that leave their places at the same time.
    pub leaving: &'a [AppointmentId],
    /// What is planned for others of the same series.
    pub promised: &'a [Taken],
    pub therapist: &'a Therapist,
    /// The room that somebody chose; `None` to have one chosen.
    pub room: Option<RoomId>,
    /// The room that the appointment has now.
    pub present_room: Option<RoomId>,
    pub massage_type: &'a MassageType,
    pub minutes: u32,
    pub start: NaiveDateTime,
    pub starts_at: Minute,
    pub goal: Option<Goal>,
    pub verdict: Verdict,
}

impl<'a> Place<'a> {
    /// Where an appointment is to go, with a room that somebody chose or with none.
    pub fn of(
        appointment: &Appointment,
        therapist: &'a Therapist,
        massage_type: &'a MassageType,
        room: Option<RoomId>,
    ) -> Self {
        Place {
            appointment: Some(appointment.id).filter(|id| id.0 > 0),
            leaving: &[],
            promised: &[],
            therapist,
            room,
            present_room: appointment.room,
            massage_type,
            minutes: appointment.minutes,
            start: appointment.start,
            starts_at: appointment.starts_at,
            goal: appointment.goal,
            verdict: appointment.verdict,
        }
    }

    fn massage(&self) -> Stretch {
        Stretch::lasting(self.starts_at, self.minutes)
    }

    /// Buffers included.
    fn occupies(&self) -> Stretch {
        self.massage().with_buffers(self.massage_type.buffer_before, self.massage_type.buffer_after)
    }

    /// What needs a room.
    pub fn room_wish(&self) -> RoomWish<'_> {
        RoomWish {
            appointment: self.appointment,
            leaving: self.leaving,
            therapist: self.therapist.id,
            massage_type: self.massage_type,
            date: self.start.date(),
            starts_at: self.starts_at,
            occupies: self.occupies(),
            wanted: self.room,
            present: self.present_room,
        }
    }

    /// The nearest free slots with a verdict at least as good as asked.
    pub fn nearest(
        &self,
        db: &Db<'_>,
        house: &House,
        desk: &Desk<'_>,
        runner: Option<&Runner>,
        at_least: Verdict,
    ) -> Result<Vec<SlotOffer>> {
        let instead = Instead {
            massage_type: self.massage_type,
            minutes: self.minutes,
            start: self.start,
            starts_at: self.starts_at,
            therapist: self.therapist.id,
            room: self.room,
            moving: self.appointment,
            goal: self.goal,
            at_least,
            taken: self.promised,
            away: None,
        };
        nearest_slots(db, house, desk, runner, &instead)
    }

    /// The better slots to offer: under a bad verdict such as are not bad, and only where there are none of these such
    /// as are strictly better; at least as good ones when only the time is taken.
    pub fn better(
        &self,
        db: &Db<'_>,
        house: &House,
        desk: &Desk<'_>,
        runner: Option<&Runner>,
    ) -> Result<Vec<SlotOffer>> {
        let at_least = if self.verdict.is_bad() { Verdict::Caution } else { self.verdict };
        let good = self.nearest(db, house, desk, runner, at_least)?;
        if good.is_empty() && self.verdict == Verdict::Contraindicated {
            return self.nearest(db, house, desk, runner, Verdict::NotRecommended);
        }
        Ok(good)
    }
}

/// Everything in the way, taken times first. Each taken time says by whom and names the next free slots.
pub(super) fn obstacles(
    db: &Db<'_>,
    house: &House,
    desk: &Desk<'_>,
    runner: Option<&Runner>,
    place: &Place<'_>,
) -> Result<Vec<Error>> {
    let (massage, occupies) = (place.massage(), place.occupies());
    let mut found = Vec::new();
    if let Some(runner) = runner {
        found.extend(super::archive::refusal(&runner.client));
    }
    let taken = db.occupied_by_therapist(place.therapist.id, occupies.from, occupies.until)?;
    let holds_therapist = holder(db, place, taken)?;
    if let Some(by) = &holds_therapist {
        found.push(held_error(house, place, by).field("start"));
    }
    if let Some(runner) = runner {
        let taken = db.occupied_by_client(runner.client.id, massage.from, massage.until)?;
        // What takes both is said once.
        let others = |by: &AppointmentRow| {
            holds_therapist.as_ref().is_none_or(|known| known.appointment.id != by.appointment.id)
        };
        if let Some(by) = holder(db, place, taken)?.filter(others) {
            found.push(taken_error("error-client-taken-by", house, &by).field("start"));
        }
    }
    if let Err(refused) = place.room_wish().choose(db, house) {
        found.push(refused);
    }
    if !found.is_empty() {
        let next = place.better(db, house, desk, runner)?;
        let labels: Vec<String> = next.into_iter().map(|slot| slot.label).collect();
        let next = match labels.as_slice() {
            [] => house.words.say("next-free-none", &[]),
            labels => house.words.say("next-free", &[("slots", labels.join("; ").into())]),
        };
        found = found.into_iter().map(|error| error.with("next", next.clone())).collect();
    }
    let named = |error: Error| {
        error
            .with("therapist", place.therapist.name.clone())
            .with("type", place.massage_type.name.clone())
            .with("day", house.day(place.start.date()))
    };
    // What is booked already may still be moved.
    if place.appointment.is_none() && place.massage_type.retired_on.is_some_and(|day| day <= place.start.date()) {
        found.push(named(Error::invalid("massageType", "error-type-retired")));
    }
    let absence = DayClock::new(place.start.date(), house.zone).absence_of(place.therapist, massage);
    if absence == Absence::Left {
        found.push(named(Error::invalid("therapist", "error-therapist-left")));
        return Ok(found);
    }
    if !place.therapist.gives(&place.massage_type.id) {
        found.push(named(Error::new(Code::OutsideHours, "error-not-given").field("therapist")));
    }
    if absence != Absence::None {
        let key = if absence == Absence::DayOff { "error-day-off" } else { "error-outside-hours" };
        found.push(named(Error::new(Code::OutsideHours, key).field("start")));
    }
    Ok(found)
}

/// Who has the time, but for the appointments that are being moved.
fn holder(db: &Db<'_>, place: &Place<'_>, taken: Vec<Occupied>) -> Result<Option<AppointmentRow>> {
    let stays = |taken: &Occupied| Some(taken.id) != place.appointment && !place.leaving.contains(&taken.id);
    match taken.into_iter().find(stays) {
        Some(taken) => db.appointment(taken.id),
        None => Ok(None),
    }
}

/// Who has the therapist then; or, where only the time before or after it is wanted, how much lies between.
fn held_error(house: &House, place: &Place<'_>, by: &AppointmentRow) -> Error {
    let (massage, booked) = (place.massage(), &by.appointment);
    let theirs = Stretch { from: booked.starts_at, until: booked.ends_at() };
    if theirs.overlaps(massage) {
        return taken_error("error-therapist-taken-by", house, by);
    }
    let between = match theirs.until <= massage.from {
        true => booked.buffer_after + place.massage_type.buffer_before,
        false => place.massage_type.buffer_after + booked.buffer_before,
    };
    taken_error("error-therapist-break-by", house, by).with("minutes", between.to_string())
}

pub(super) fn taken_error(key: &'static str, house: &House, by: &AppointmentRow) -> Error {
    let style = house.clinic.hour_style;
    let end = house.zone.local(by.appointment.ends_at());
    Error::new(Code::Conflict, key)
        .with("therapist", by.therapist_name.clone())
        .with("client", by.client_name.clone())
        .with("from", house.words.time(by.appointment.start.time(), style))
        .with("until", house.words.time(end.time(), style))
}
