//! Appointments to come whose moment has turned worse: found, moved or kept anyway.

use super::{
    booking::{current, written_reason},
    cards::CardMaker,
    desk::{Desk, House},
    read_aloud::said_of,
    runner::{Runner, proposal, verdict_word},
    slots::{Instead, nearest_slots},
    wire::{KeepAnyway, Kept, Nothing, Turned},
};
use crate::{
    domain::{appointment::Appointment, massage_type::MassageType, verdict::Verdict},
    error::{Code, Error, Result},
    store::{AppointmentRow, Change, Db},
};

/// More than these nobody works through at once.
const MOST: usize = 50;

/// The appointments to come whose verdict is a warning, and a worse one than when they were booked, moved or kept
/// anyway; soonest first, at most 50, each with better free slots.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn attention(desk: &Desk<'_>, _: Nothing) -> Result<Vec<Turned>> {
    desk.store.read(|db| {
        let house = House::load(db)?;
        let catalog = db.massage_types()?;
        let mut cards = CardMaker::new(&house, desk);
        let mut turned = Vec::new();
        for row in turned_rows(db, desk)?.into_iter().take(MOST) {
            let (sentence, better) = why_and_instead(db, &house, desk, &catalog, &row.appointment)?;
            let was = row.appointment.booked_verdict;
            let was_word = verdict_word(house.words, was, false);
            turned.push(Turned { card: cards.card(row), was, was_word, sentence, better });
        }
        Ok(turned)
    })
}

/// How many appointments [`attention`] would find.
pub(super) fn attention_count(db: &Db<'_>, desk: &Desk<'_>) -> Result<usize> {
    Ok(turned_rows(db, desk)?.len())
}

fn turned_rows(db: &Db<'_>, desk: &Desk<'_>) -> Result<Vec<AppointmentRow>> {
    let mut rows = db.appointments_turned_from(desk.now.today())?;
    rows.retain(|row| {
        let appointment = &row.appointment;
        appointment.starts_at >= desk.now.instant
            && appointment.verdict <= Verdict::Caution
            && appointment.verdict < appointment.booked_verdict
    });
    Ok(rows)
}

fn why_and_instead(
    db: &Db<'_>,
    house: &House,
    desk: &Desk<'_>,
    catalog: &[MassageType],
    appointment: &Appointment,
) -> Result<(String, Vec<super::wire::SlotOffer>)> {
    let Some(massage_type) = catalog.iter().find(|massage_type| massage_type.id == appointment.massage_type) else {
        return Ok(Default::default());
    };
    let runner = Runner::load(db, appointment.client, Some(appointment.id), desk.now.today())?;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, &massage_type.serves);
    let findings = runner.checker(house).findings(&wish);
    let sentence = findings.first().map(|worst| worst.message(house.words)).unwrap_or_default();
    let instead = Instead {
        massage_type,
        minutes: appointment.minutes,
        start: appointment.start,
        starts_at: appointment.starts_at,
        therapist: appointment.therapist,
        moving: Some(appointment.id),
        goal: appointment.goal,
        at_least: if appointment.verdict.is_bad() { Verdict::Caution } else { Verdict::Neutral },
    };
    Ok((sentence, nearest_slots(db, house, desk, Some(&runner), &instead)?))
}

/// Keeps an appointment although its moment has turned worse: notes why, and asks no more unless it gets worse still.
///
/// # Errors
/// `ReasonNeeded` naming `reason`; `Outdated` when somebody has changed it since it was read; `NotFound`.
pub fn keep_anyway(desk: &Desk<'_>, keep: KeepAnyway) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::KeepAnyway, &desk.stamp(), |tx| {
        let house = House::load(tx)?;
        let row = current(tx, keep.id, keep.version)?;
        let Some(reason) = written_reason(Some(&keep.reason))? else {
            return Err(Error::new(Code::ReasonNeeded, "error-reason-to-keep").field("reason"));
        };
        let verdict = row.appointment.verdict;
        let appointment =
            Appointment { booked_verdict: verdict, override_reason: Some(reason), ..row.appointment.clone() };
        tx.update_appointment(&appointment)?;
        Ok(said_of("said-kept-anyway", &house, &row.client_name, appointment.start, &row.therapist_name))
    })?;
    Ok(Kept { id: Some(keep.id.0), change, said })
}
