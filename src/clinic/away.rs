//! A therapist is away: everything booked with them on a day goes elsewhere, with the best there is for each.

use super::{
    booking::{current, relocate},
    cards::CardMaker,
    desk::{Desk, House},
    nearest::{Instead, Taken, nearest_slots},
    runner::{Runner, proposal, refresh_verdicts},
    wait_list::with_off_list,
    wire::{DayMove, DayMoves, Kept, MoveAll, SlotOffer},
};
use crate::{
    book::Stretch,
    domain::{appointment::Appointment, verdict::Verdict},
    error::{Error, OrNotFound, Result},
    store::{Change, Db},
};

/// A therapist's appointments of a day that are still to come, by start, each with the best free slots elsewhere. The
/// first slots of all of them can be taken together.
///
/// # Errors
/// `NotFound` naming `therapist`.
pub fn day_moves(desk: &Desk<'_>, wanted: DayMoves) -> Result<Vec<DayMove>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        db.therapist(wanted.therapist)?.or_not_found("therapist", "error-no-such-therapist", wanted.therapist)?;
        let mut cards = CardMaker::new(&house, desk);
        let mut taken: Vec<Taken> = Vec::new();
        let mut moves = Vec::new();
        for row in db.appointments_on(wanted.date)? {
            let appointment = &row.appointment;
            let is_meant = appointment.therapist == wanted.therapist
                && appointment.status.is_expected()
                && appointment.starts_at >= desk.now.instant;
            if !is_meant {
                continue;
            }
            let offers = elsewhere(db, &house, desk, appointment, &taken)?;
            if let Some(best) = offers.first()
                && let Some(starts_at) = house.zone.instant(best.start)
            {
                let massage = Stretch::lasting(starts_at, appointment.minutes);
                let occupies = massage.with_buffers(appointment.buffer_before, appointment.buffer_after);
                taken.push(Taken { therapist: best.therapist.id, client: appointment.client, occupies });
            }
            moves.push(DayMove { card: cards.card(row), offers });
        }
        Ok(moves)
    })
}

/// At most three free slots for an appointment, no worse timed than it is, with anybody else on its day first.
fn elsewhere(
    db: &Db<'_>,
    house: &House,
    desk: &Desk<'_>,
    appointment: &Appointment,
    taken: &[Taken],
) -> Result<Vec<SlotOffer>> {
    let massage_type = db.massage_type(&appointment.massage_type)?;
    let runner = Runner::load(db, appointment.client, Some(appointment.id), desk.now.today())?;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, &massage_type.serves);
    let verdict = runner.checker(house).verdict(&wish);
    let at_least = if verdict.is_bad() { Verdict::Caution } else { verdict.min(Verdict::Neutral) };
    let away = Some((appointment.therapist, appointment.start.date()));
    let instead = Instead { taken, away, ..Instead::of(appointment, &massage_type, at_least) };
    nearest_slots(db, house, desk, Some(&runner), &instead)
}

/// Moves several appointments at once. One that cannot be moved stays where it is, and is counted.
///
/// # Errors
/// The first refusal, when none can be moved; `Storage`, `Busy` or `Damaged`, and then nothing has moved.
pub fn move_all(desk: &Desk<'_>, wanted: MoveAll) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::MoveAll, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let mut refused: Option<Error> = None;
        let (mut moved, mut left) = (0_usize, 0_usize);
        let mut off_list = Vec::new();
        for to in &wanted.moves {
            let outcome = current(tx, to.id, to.version).and_then(|row| {
                let (client, name) = (row.appointment.client, row.client_name.clone());
                let runner = Runner::load(tx, client, Some(to.id), desk.now.today())?;
                let placed = relocate(tx, &house, desk, &runner, row, to, None)?;
                refresh_verdicts(tx, &house, client, Some(to.id), desk.now)?;
                Ok(Some(name).filter(|_| placed.was_waiting))
            });
            match outcome {
                Ok(waited) => {
                    moved += 1;
                    off_list.extend(waited);
                }
                // What is wrong with the file is no refusal: nothing of it is kept.
                Err(error) if error.code.is_of_the_file() => return Err(error),
                Err(error) => {
                    left += 1;
                    refused.get_or_insert(error);
                }
            }
        }
        match refused {
            Some(error) if moved == 0 => return Err(error),
            _ if moved == 0 => return Err(Error::invalid("moves", "error-empty")),
            _ => {}
        }
        let args = [("count", moved.into()), ("left", left.into())];
        let said = house.words.say(if left == 0 { "said-all-moved" } else { "said-some-moved" }, &args);
        Ok(off_list.iter().fold(said, |said, client| with_off_list(said, house.words, client, true)))
    })?;
    Ok(Kept { id: None, change, said })
}
