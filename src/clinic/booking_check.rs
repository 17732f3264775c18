//! The booking form while it is filled in, and an appointment while it is dragged: the verdict follows the hand.

use super::{
    booking::{instant, therapist},
    cancellations::missed,
    desk::{Desk, House},
    obstacles::{Place, obstacles},
    read_aloud::read_aloud,
    runner::{Runner, proposal},
    slots::price_of,
    wire::{BookingCheck, BookingDraft, ById, DayVerdicts, Obstacle, StartVerdict, VerdictView},
};
use crate::{
    book::DayClock,
    domain::{appointment::Appointment, id::AppointmentId, time::Minute, verdict::Verdict},
    error::{Code, Error, OrNotFound, Result},
    store::Db,
};

/// Everything that can be said of a booking as far as it is filled in.
///
/// # Errors
/// `Invalid` or `NotFound` naming `massageType`, `minutes`, `therapist`, `client` or `start`.
pub fn check_booking(desk: &Desk<'_>, draft: BookingDraft) -> Result<BookingCheck> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let massage_type = db.massage_type(&draft.massage_type)?;
        let kept = kept(db, draft.appointment)?;
        let therapist = therapist(db, draft.therapist, draft.start)?;
        let price = match &kept {
            // A booked price holds, whatever the catalog says by now.
            Some(kept) if kept.massage_type == draft.massage_type && kept.minutes == draft.minutes => kept.price,
            _ => price_of(&therapist, &massage_type, draft.minutes)?,
        };
        let starts_at = instant(&house, draft.start)?;
        let runner =
            draft.client.map(|client| Runner::load(db, client, draft.appointment, desk.now.today())).transpose()?;
        let wish = proposal(draft.start, draft.minutes, draft.goal, &massage_type.serves);
        let timing = runner.as_ref().map(|runner| runner.view(&runner.checker(&house).findings(&wish), &house));
        let verdict = timing.as_ref().map_or(Verdict::Neutral, |timing| timing.verdict);
        let place = Place {
            appointment: draft.appointment,
            leaving: &[],
            promised: &[],
            therapist: &therapist,
            room: draft.room,
            present_room: kept.as_ref().and_then(|kept| kept.room),
            massage_type: &massage_type,
            minutes: draft.minutes,
            start: draft.start,
            starts_at,
            goal: draft.goal,
            verdict,
        };
        let found = obstacles(db, &house, desk, runner.as_ref(), &place)?;
        let better = if verdict.is_bad() || !found.is_empty() {
            place.better(db, &house, desk, runner.as_ref())?
        } else {
            Vec::new()
        };
        Ok(BookingCheck {
            reason_needed: verdict == Verdict::Contraindicated
                || found.iter().any(|obstacle| obstacle.code == Code::OutsideHours),
            obstacles: found.into_iter().map(|error| obstacle(error, &house)).collect(),
            price,
            price_text: house.words.money(price, &house.clinic.currency),
            end: house.zone.local(starts_at + Minute::from(draft.minutes)),
            read_aloud: read_aloud(
                &house,
                runner.as_ref(),
                draft.start,
                &therapist.name,
                &massage_type,
                draft.minutes,
                price,
            ),
            better,
            ask: runner.as_ref().is_some_and(|runner| !runner.is_fresh),
            questions: runner.as_ref().map(|runner| runner.client.questions(desk.now.today())).unwrap_or_default(),
            in_the_past: starts_at < desk.now.instant,
            room: place.room_wish().choose(db, &house).ok().flatten(),
            rooms: place.room_wish().options(db)?,
            missed: draft.client.map_or(Ok(None), |client| missed(db, &house, desk, client))?,
            timing,
        })
    })
}

/// The verdict of every start of a day on the clinic's grid: fetched once when a drag begins.
///
/// # Errors
/// `NotFound` naming `massageType` or `client`.
pub fn day_verdicts(desk: &Desk<'_>, wanted: DayVerdicts) -> Result<Vec<StartVerdict>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let massage_type = db.massage_type(&wanted.massage_type)?;
        let runner = Runner::load(db, wanted.client, wanted.appointment, desk.now.today())?;
        let checker = runner.checker(&house);
        let clock = DayClock::new(wanted.date, house.zone);
        Ok((0..1440)
            .step_by(house.clinic.grid_minutes as usize)
            .filter(|minute| clock.instant(*minute).is_some())
            .map(|minute| {
                let start = clock.local(minute);
                let wish = proposal(start, wanted.minutes, wanted.goal, &massage_type.serves);
                StartVerdict { start, timing: runner.view(&checker.findings(&wish), &house) }
            })
            .collect())
    })
}

/// Why an appointment is well or badly timed, by what is known now.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn appointment_timing(desk: &Desk<'_>, wanted: ById) -> Result<VerdictView> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let id = AppointmentId(wanted.id);
        let appointment = kept(db, Some(id))?.or_not_found("appointment", "error-no-such-appointment", id)?;
        let massage_type = db.massage_type(&appointment.massage_type)?;
        let runner = Runner::load(db, appointment.client, Some(id), desk.now.today())?;
        let wish = proposal(appointment.start, appointment.minutes, appointment.goal, &massage_type.serves);
        Ok(runner.view(&runner.checker(&house).findings(&wish), &house))
    })
}

/// An obstacle in words, without the free slots: the form shows them as buttons.
pub(super) fn obstacle(mut error: Error, house: &House) -> Obstacle {
    error.args.retain(|(name, _)| *name != "next");
    let error = error.with("next", "");
    Obstacle { code: error.code, message: error.message(house.words).trim().to_owned(), field: error.field }
}

fn kept(db: &Db<'_>, id: Option<AppointmentId>) -> Result<Option<Appointment>> {
    id.map_or(Ok(None), |id| Ok(db.appointment(id)?.map(|row| row.appointment)))
}
