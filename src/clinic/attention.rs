//! Appointments to come that are no longer as they were booked: found, moved or kept anyway.

use super::{
    booking::{current, written_reason},
    cards::CardMaker,
    desk::{Desk, House},
    nearest::{Instead, nearest_slots},
    read_aloud::said_of,
    runner::{Runner, proposal, verdict_word},
    wire::{KeepAnyway, Kept, Nothing, SlotOffer, Turned},
};
use crate::{
    domain::{absence::Absence, appointment::Appointment, massage_type::MassageType, verdict::Verdict},
    error::{Code, Error, Result},
    store::{AppointmentRow, Change, Db},
};
use std::collections::BTreeMap;

/// More than these nobody works through at once.
const MOST: usize = 50;

/// The appointments to come whose verdict is a warning and a worse one, or whose therapist is away in a way, that was
/// not there when they were booked, moved or kept anyway; soonest first, at most 50, each with better free slots.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn attention(desk: &Desk<'_>, _: Nothing) -> Result<Vec<Turned>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let catalog = db.massage_types()?;
        let mut cards = CardMaker::new(&house, desk);
        let mut turned = Vec::new();
        for row in turned_rows(db, desk)?.into_iter().take(MOST) {
            let was = row.appointment.booked_verdict;
            let is_worse = is_worse(&row);
            let (worst, better) = worst_and_instead(db, &house, desk, &catalog, &row)?;
            let away = away(db, &house, &row)?;
            turned.push(Turned {
                was,
                was_word: verdict_word(house.words, was, false),
                is_worse,
                sentences: away.into_iter().chain(worst.filter(|_| is_worse)).collect(),
                better,
                card: cards.card(row),
            });
        }
        Ok(turned)
    })
}

/// How many appointments [`attention`] would find.
pub(super) fn attention_count(db: &Db<'_>, desk: &Desk<'_>) -> Result<usize> {
    Ok(turned_rows(db, desk)?.len())
}

fn turned_rows(db: &Db<'_>, desk: &Desk<'_>) -> Result<Vec<AppointmentRow>> {
    let mut rows = BTreeMap::new();
    for row in db.appointments_turned_from(desk.now.today())? {
        if is_worse(&row) {
            rows.insert((row.appointment.starts_at, row.appointment.id), row);
        }
    }
    for row in db.appointments_stranded_from(desk.now.today())? {
        if is_stranded(db, &row)?.is_some() {
            rows.insert((row.appointment.starts_at, row.appointment.id), row);
        }
    }
    rows.retain(|(starts_at, _), _| *starts_at >= desk.now.instant);
    Ok(rows.into_values().collect())
}

fn is_worse(row: &AppointmentRow) -> bool {
    let appointment = &row.appointment;
    appointment.verdict <= Verdict::Caution && appointment.verdict < appointment.booked_verdict
}

/// In which way the therapist is away, if nobody has accepted that.
fn is_stranded(db: &Db<'_>, row: &AppointmentRow) -> Result<Option<Absence>> {
    let found = db.absences_of(row.appointment.id)?;
    Ok(found.filter(|(absence, accepted)| absence > accepted).map(|(absence, _)| absence))
}

/// That the therapist is not there, in a sentence.
fn away(db: &Db<'_>, house: &House, row: &AppointmentRow) -> Result<Option<String>> {
    let args =
        [("therapist", row.therapist_name.clone().into()), ("day", house.day(row.appointment.start.date()).into())];
    Ok(is_stranded(db, row)?.map(|absence| house.words.say(&format!("away-{}", absence.code()), &args)))
}

/// The worst finding, and better slots: better timed ones for a moment that has turned worse, else such as are no worse.
fn worst_and_instead(
    db: &Db<'_>,
    house: &House,
    desk: &Desk<'_>,
    catalog: &[MassageType],
    row: &AppointmentRow,
) -> Result<(Option<String>, Vec<SlotOffer>)> {
    let appointment = &row.appointment;
    let Some(massage_type) = catalog.iter().find(|massage_type| massage_type.id == appointment.massage_type) else {
        return Ok(Default::default());
    };
    let runner = Runner::load(db, appointment.client, Some(appointment.id), desk.now.today())?;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, &massage_type.serves);
    let findings = runner.checker(house).findings(&wish);
    let at_least = match appointment.verdict {
        bad if bad.is_bad() => Verdict::Caution,
        Verdict::Caution if !is_worse(row) => Verdict::Caution,
        _ => Verdict::Neutral,
    };
    let instead = Instead::of(appointment, massage_type, at_least);
    let worst = findings.first().map(|worst| worst.message(house.words, house.clinic.distance_unit));
    Ok((worst, nearest_slots(db, house, desk, Some(&runner), &instead)?))
}

/// Keeps an appointment although its moment has turned worse or its therapist does not work then: notes why, and asks no
/// more unless it gets worse still.
///
/// # Errors
/// `ReasonNeeded` naming `reason`; `Outdated` when somebody has changed it since it was read; `NotFound`.
pub fn keep_anyway(desk: &Desk<'_>, keep: KeepAnyway) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::KeepAnyway, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let row = current(tx, keep.id, keep.version)?;
        let Some(reason) = written_reason(Some(&keep.reason))? else {
            return Err(Error::new(Code::ReasonNeeded, "error-reason-to-keep").field("reason"));
        };
        let verdict = row.appointment.verdict;
        let appointment =
            Appointment { booked_verdict: verdict, override_reason: Some(reason), ..row.appointment.clone() };
        tx.update_appointment(&appointment)?;
        if let Some((absence, _)) = tx.absences_of(keep.id)? {
            tx.accept_absence(keep.id, absence)?;
        }
        Ok(said_of("said-kept-anyway", &house, &row.client_name, appointment.start, &row.therapist_name))
    })?;
    Ok(Kept { id: Some(keep.id.0), change, said })
}
