//! Booking, moving and marking appointments: check and save share one transaction.

use super::{
    absences::absence_of,
    cancellations,
    desk::{Desk, House},
    obstacles::{Place, obstacles},
    read_aloud::{on_a_day, said_of},
    runner::{Runner, proposal, refresh_verdicts},
    slots::price_of,
    wait_list::{take_off, with_off_list},
    wire::{Book, Kept, MoveAppointment, SetStatus},
};
use crate::{
    domain::{
        appointment::{Appointment, Status},
        id::{AppointmentId, RoomId, TherapistId},
        therapist::Therapist,
        time::Minute,
        verdict::Verdict,
    },
    error::{Code, Error, OrNotFound, Result},
    store::{AppointmentRow, Change, Db, Tx},
};
use chrono::NaiveDateTime;

/// A start this many days ago, or further ahead, is a slip of the year.
const PAST_DAYS: i64 = 366;
const AHEAD_DAYS: i64 = 5 * 366;

/// The longest written reason.
const LONGEST_REASON: usize = 1000;

/// Books a massage.
///
/// # Errors
/// `Conflict` when the therapist or client is taken, saying by whom and what is free instead; `OutsideHours` or
/// `ReasonNeeded` without a reason; `Invalid` or `NotFound` naming the field.
pub fn book(desk: &Desk<'_>, booking: Book) -> Result<Kept> {
    let ((id, said), change) = desk.store.write(Change::Book, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let runner = Runner::load(tx, booking.client, None, desk.now.today())?;
        let placed = enter(tx, &house, desk, &runner, &booking, None)?;
        refresh_verdicts(tx, &house, booking.client, Some(placed.id), desk.now)?;
        Ok((placed.id, said_placed("said-booked", &house, &runner.client.name, booking.start, &placed)))
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// An appointment that has got its place in the book.
pub(super) struct Placed {
    pub id: AppointmentId,
    pub therapist: Therapist,
    /// It has taken its client off the wait list.
    pub was_waiting: bool,
}

/// What was done, and that somebody no longer waits.
fn said_placed(key: &'static str, house: &House, client: &str, start: NaiveDateTime, placed: &Placed) -> String {
    let said = said_of(key, house, client, start, &placed.therapist.name);
    with_off_list(said, house.words, client, placed.was_waiting)
}

/// Enters a massage in the book, unless something stands in its way. A spare reason is taken where one is needed and the
/// booking has none.
pub(super) fn enter(
    tx: &Tx<'_>,
    house: &House,
    desk: &Desk<'_>,
    runner: &Runner,
    booking: &Book,
    spare_reason: Option<&str>,
) -> Result<Placed> {
    let massage_type = tx.massage_type(&booking.massage_type)?;
    let therapist = therapist(tx, booking.therapist, booking.start)?;
    let price = price_of(&therapist, &massage_type, booking.minutes)?;
    let starts_at = instant(house, booking.start)?;
    refuse_far(desk, booking.start)?;
    let wish = proposal(booking.start, booking.minutes, booking.goal, &massage_type.serves);
    let verdict = runner.checker(house).verdict(&wish);
    let mut appointment = Appointment {
        id: AppointmentId(0),
        client: booking.client,
        therapist: therapist.id,
        massage_type: massage_type.id.clone(),
        room: None,
        start: booking.start,
        zone: house.zone.name().into(),
        minutes: booking.minutes,
        buffer_before: massage_type.buffer_before,
        buffer_after: massage_type.buffer_after,
        starts_at,
        status: Status::Booked,
        price,
        goal: booking.goal,
        verdict,
        booked_verdict: verdict,
        override_reason: written_reason(booking.reason.as_deref())?,
        version: 1,
    };
    let place = Place::of(&appointment, &therapist, &massage_type, booking.room);
    (appointment.room, appointment.override_reason) =
        allow_with(tx, house, desk, runner, &place, appointment.override_reason.clone(), spare_reason)?;
    let id = tx.insert_appointment(&appointment)?;
    tx.accept_absence(id, absence_of(house, &therapist, &appointment))?;
    let was_waiting = take_off(tx, &appointment, None, booking.wait)?;
    Ok(Placed { id, therapist, was_waiting })
}

/// Moves an appointment to another start or therapist; length, type and price stay.
///
/// # Errors
/// As [`book`]; `Outdated` when somebody has changed it since it was read.
pub fn move_appointment(desk: &Desk<'_>, to: MoveAppointment) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::MoveAppointment, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let row = current(tx, to.id, to.version)?;
        let client = row.appointment.client;
        let runner = Runner::load(tx, client, Some(to.id), desk.now.today())?;
        let placed = relocate(tx, &house, desk, &runner, row, &to, None)?;
        refresh_verdicts(tx, &house, client, Some(to.id), desk.now)?;
        Ok(said_placed("said-moved", &house, &runner.client.name, to.start, &placed))
    })?;
    Ok(Kept { id: Some(to.id.0), change, said })
}

/// Gives an appointment its new place in the book, unless something stands in its way. The runner is without it. A spare reason is taken where one is needed and none is given.
pub(super) fn relocate(
    tx: &Tx<'_>,
    house: &House,
    desk: &Desk<'_>,
    runner: &Runner,
    row: AppointmentRow,
    to: &MoveAppointment,
    spare_reason: Option<&str>,
) -> Result<Placed> {
    if !row.appointment.status.holds_its_time() || row.appointment.status == Status::Completed {
        return Err(Error::invalid("status", "error-cannot-move"));
    }
    refuse_far(desk, to.start)?;
    let massage_type = tx.massage_type(&row.appointment.massage_type)?;
    let therapist = therapist(tx, to.therapist, to.start)?;
    let wish = proposal(to.start, row.appointment.minutes, row.appointment.goal, &massage_type.serves);
    let verdict = runner.checker(house).verdict(&wish);
    let stays = row.appointment.therapist == therapist.id;
    let before = row.appointment.clone();
    let mut appointment = Appointment {
        therapist: therapist.id,
        // With another therapist it goes to another room.
        room: row.appointment.room.filter(|_| stays),
        start: to.start,
        zone: house.zone.name().into(),
        starts_at: instant(house, to.start)?,
        verdict,
        booked_verdict: verdict,
        // The old reason spoke of the old moment.
        override_reason: written_reason(to.reason.as_deref())?,
        ..row.appointment
    };
    let place = Place::of(&appointment, &therapist, &massage_type, to.room);
    (appointment.room, appointment.override_reason) =
        allow_with(tx, house, desk, runner, &place, appointment.override_reason.clone(), spare_reason)?;
    tx.update_appointment(&appointment)?;
    tx.accept_absence(to.id, absence_of(house, &therapist, &appointment))?;
    let was_waiting = take_off(tx, &appointment, Some(&before), None)?;
    Ok(Placed { id: to.id, therapist, was_waiting })
}

/// Marks where an appointment stands: confirmed, arrived, canceled and so on.
///
/// # Errors
/// `Outdated` when somebody has changed it since it was read; `Conflict` when a canceled one comes back to a time that
/// is taken by now; `Invalid` naming `status` for what cannot have happened before the appointment's day.
pub fn set_status(desk: &Desk<'_>, to: SetStatus) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::SetStatus, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let row = current(tx, to.id, to.version)?;
        if to.status.holds_its_time() && !row.appointment.status.holds_its_time() {
            let client = tx.client(row.appointment.client)?;
            client.as_ref().and_then(super::archive::refusal).map_or(Ok(()), Err)?;
        }
        let has_happened = !matches!(to.status, Status::Booked | Status::Confirmed | Status::Canceled);
        if has_happened && row.appointment.start.date() > desk.now.today() {
            let error = Error::invalid("status", "error-too-early").with("client", row.client_name.clone());
            return Err(on_a_day(error, &house, row.appointment.start));
        }
        if to.status == Status::NoShow && row.appointment.starts_at > desk.now.instant {
            let error = Error::invalid("status", "error-not-missed-yet").with("client", row.client_name.clone());
            return Err(on_a_day(error, &house, row.appointment.start));
        }
        let comes_back = to.status.holds_its_time() && !row.appointment.status.holds_its_time();
        let mut appointment = Appointment { status: to.status, ..row.appointment };
        if comes_back {
            // Its room may have been given to somebody else, and hours may have changed, while it held no time.
            let massage_type = tx.massage_type(&appointment.massage_type)?;
            let therapist = therapist(tx, appointment.therapist, appointment.start)?;
            let place = Place::of(&appointment, &therapist, &massage_type, None);
            appointment.room = place.room_wish().choose(tx, &house)?;
            tx.set_absence(to.id, absence_of(&house, &therapist, &appointment))?;
        }
        tx.update_appointment(&appointment)?;
        cancellations::note(tx, &house, desk, &appointment)?;
        refresh_verdicts(tx, &house, appointment.client, None, desk.now)?;
        let key = match to.status {
            Status::Booked => "said-status-booked",
            Status::Confirmed => "said-status-confirmed",
            Status::Arrived => "said-status-arrived",
            Status::InTreatment => "said-status-in-treatment",
            Status::Completed => "said-status-completed",
            Status::Canceled => "said-status-canceled",
            Status::NoShow => "said-status-no-show",
        };
        Ok(said_of(key, &house, &row.client_name, appointment.start, &row.therapist_name))
    })?;
    Ok(Kept { id: Some(to.id.0), change, said })
}

/// Refuses a start that must be a slip of the year.
fn refuse_far(desk: &Desk<'_>, start: NaiveDateTime) -> Result<()> {
    let days = (start.date() - desk.now.today()).num_days();
    if (-PAST_DAYS..=AHEAD_DAYS).contains(&days) {
        return Ok(());
    }
    Err(Error::invalid("start", "error-start-far").with("date", start.date().to_string()))
}

/// The room that a massage takes, unless something stands in the way, or a reason is needed and there is none.
fn allow(
    tx: &Tx<'_>,
    house: &House,
    desk: &Desk<'_>,
    runner: &Runner,
    place: &Place<'_>,
    has_reason: bool,
) -> Result<Option<RoomId>> {
    for obstacle in obstacles(tx, house, desk, Some(runner), place)? {
        if obstacle.code != Code::OutsideHours || !has_reason {
            return Err(obstacle);
        }
    }
    if place.verdict == Verdict::Contraindicated && !has_reason {
        let wish = proposal(place.start, place.minutes, place.goal, &place.massage_type.serves);
        let findings = runner.checker(house).findings(&wish);
        let why =
            findings.first().map(|worst| worst.message(house.words, house.clinic.distance_unit)).unwrap_or_default();
        return Err(Error::new(Code::ReasonNeeded, "error-reason-needed").field("reason").with("why", why));
    }
    place.room_wish().choose(tx, house)
}

/// The room that a massage takes, and the reason that it bears: a given one, or a spare one where one is needed.
fn allow_with(
    tx: &Tx<'_>,
    house: &House,
    desk: &Desk<'_>,
    runner: &Runner,
    place: &Place<'_>,
    reason: Option<String>,
    spare_reason: Option<&str>,
) -> Result<(Option<RoomId>, Option<String>)> {
    let allowed = allow(tx, house, desk, runner, place, reason.is_some());
    match (allowed, spare_reason) {
        (Err(refused), Some(spare)) if matches!(refused.code, Code::OutsideHours | Code::ReasonNeeded) => {
            Ok((allow(tx, house, desk, runner, place, true)?, Some(spare.to_owned())))
        }
        (allowed, _) => Ok((allowed?, reason)),
    }
}

/// A therapist as known on the day of a start.
pub(super) fn therapist(db: &Db<'_>, id: TherapistId, start: NaiveDateTime) -> Result<Therapist> {
    db.therapist_on(id, start.date())?.or_not_found("therapist", "error-no-such-therapist", id)
}

/// The instant of a local start, or an error that names it.
pub(super) fn instant(house: &House, start: NaiveDateTime) -> Result<Minute> {
    let skipped = || on_a_day(Error::invalid("start", "error-skipped-time"), house, start);
    house.zone.instant(start).ok_or_else(skipped)
}

/// The appointment, if it is still the version that was read.
pub(super) fn current(db: &Db<'_>, id: AppointmentId, version: i64) -> Result<AppointmentRow> {
    let row = db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
    if row.appointment.version != version {
        return Err(Error::new(Code::Outdated, "error-outdated").field("version"));
    }
    Ok(row)
}

/// A reason without blanks around it; `None` when nothing was written.
pub(super) fn written_reason(reason: Option<&str>) -> Result<Option<String>> {
    let Some(reason) = reason.map(str::trim).filter(|reason| !reason.is_empty()) else { return Ok(None) };
    if reason.chars().count() > LONGEST_REASON {
        return Err(Error::invalid("reason", "error-too-long").with("most", LONGEST_REASON));
    }
    Ok(Some(reason.to_owned()))
}
