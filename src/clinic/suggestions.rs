//! The best free slots of the coming weeks for a client: the next massage, offered at checkout or on the phone.

use super::{
    desk::{Desk, House},
    runner::Runner,
    slots::{Verdicts, Wish, free, names, offer, sellers},
    wire::{SlotOffer, SuggestSlots},
};
use crate::{
    book::{FreeStart, unusable_gaps},
    domain::{id::TherapistId, massage_type::MassageType, time::Minute},
    error::Result,
};
use chrono::{Datelike, Days, NaiveDate};
use std::cmp::Reverse;

/// So many days are looked through: six weeks.
const DAYS: u32 = 42;
/// So many slots are suggested.
const SUGGESTED: usize = 6;

/// At most six free slots of the six weeks from a day on, one a day: the best timed first; of those that fit the wishes
/// best first (the therapist, or else the client's favorite; the weekdays; the time of day); of those that leave the
/// fewest gaps too short for anything; the soonest.
///
/// # Errors
/// `Invalid` or `NotFound` naming `massageType`, `minutes`, `client` or `therapist`.
pub fn suggest_slots(desk: &Desk<'_>, wanted: SuggestSlots) -> Result<Vec<SlotOffer>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let massage_type = db.massage_type(&wanted.massage_type)?;
        let runner = Runner::load(db, wanted.client, None, desk.now.today())?;
        let from = wanted.from.max(desk.now.today());
        let last = from.checked_add_days(Days::new(DAYS.into())).unwrap_or(from);
        let therapists = sellers(db, None, &massage_type, wanted.minutes, [from, last])?;
        let wish = Wish {
            massage_type: &massage_type,
            minutes: wanted.minutes,
            from,
            days: DAYS,
            client: Some(wanted.client),
            room: None,
            moving: None,
            not_before: desk.now.instant,
        };
        let starts = free(db, &house, &therapists, &wish)?;
        let gaps = unusable_gaps(&starts, house.clinic.grid_minutes, shortest(&db.massage_types()?, desk.now.today()));
        let mut verdicts = Verdicts::new(runner.checker(&house), &massage_type, wanted.minutes, None);
        let liked = wanted.therapist.or(runner.client.favorite_therapist);
        let mut ranked: Vec<_> = starts
            .into_iter()
            .zip(gaps)
            .map(|(start, gaps)| {
                let verdict = verdicts.of(start.start);
                ((Reverse(verdict), missed(&wanted, liked, &start), gaps, start.starts_at, start.therapist), start)
            })
            .collect();
        ranked.sort_unstable_by_key(|(rank, _)| *rank);
        let best = one_a_day(ranked.into_iter().map(|(_, start)| start), |start| start.start.date(), SUGGESTED);
        let names = names(&therapists);
        let suggestion = |start: FreeStart| {
            let verdict = verdicts.of(start.start);
            offer(&house, &names, start, wanted.minutes, Some(verdict), runner.is_fresh)
        };
        Ok(best.into_iter().map(suggestion).collect())
    })
}

/// The first of each day, at most so many.
pub(super) fn one_a_day<T>(best_first: impl Iterator<Item = T>, day: impl Fn(&T) -> NaiveDate, most: usize) -> Vec<T> {
    let mut chosen: Vec<T> = Vec::new();
    for next in best_first {
        if chosen.len() == most {
            break;
        }
        if chosen.iter().all(|other| day(other) != day(&next)) {
            chosen.push(next);
        }
    }
    chosen
}

/// How many wishes a start does not fulfil.
fn missed(wanted: &SuggestSlots, liked: Option<TherapistId>, start: &FreeStart) -> usize {
    let weekday = start.start.weekday().number_from_monday();
    let is_other = liked.is_some_and(|liked| liked != start.therapist);
    let is_other_day = !wanted.weekdays.is_empty() && !wanted.weekdays.contains(&weekday);
    let is_outside = wanted.between.as_ref().is_some_and(|between| !between.includes(start.start, wanted.minutes));
    [is_other, is_other_day, is_outside].into_iter().filter(|missed| *missed).count()
}

/// The least that a massage takes, buffers included.
pub(super) fn shortest(catalog: &[MassageType], today: NaiveDate) -> Minute {
    let booked = catalog.iter().filter(|each| each.retired_on.is_none_or(|day| day > today));
    let least =
        booked.filter_map(|each| Some(each.durations.first()?.minutes + each.buffer_before + each.buffer_after));
    Minute::from(least.min().unwrap_or_default())
}
