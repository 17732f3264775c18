//! Hours of a therapist on one day, in the place of the weekly ones: a late evening, a morning swapped.

use super::{
    catalog::with_stranded,
    desk::{Desk, House},
    wire::{AddOtherHours, ById, Kept},
};
use crate::{
    domain::{id::OtherHoursId, therapist::WorkingHours, time::time_of_minute},
    error::{Error, OrNotFound, Result},
    store::Change,
};

/// Adds a stretch that a therapist works on one day. With the first, the weekly hours of that day no longer hold.
///
/// # Errors
/// `Invalid` naming `hours` for a stretch that is upside down or overlaps another of that day, or `date` for a day that
/// is off; `NotFound` naming `therapist`.
pub fn add_other_hours(desk: &Desk<'_>, hours: AddOtherHours) -> Result<Kept> {
    let AddOtherHours { therapist, date, from, until } = hours;
    if from >= until || until > 1440 {
        return Err(Error::invalid("hours", "error-hours"));
    }
    let ((id, said), change) = desk.store.write(Change::AddOtherHours, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let known = tx.therapist(therapist)?.or_not_found("therapist", "error-no-such-therapist", therapist)?;
        let named = |error: Error| error.with("name", known.name.clone()).with("day", house.day(date));
        if known.is_off(date) || known.has_left(date) {
            return Err(named(Error::invalid("date", "error-other-hours-off")));
        }
        let overlaps = |other: &WorkingHours| other.from < until && from < other.until;
        let others = known.other_hours.iter().any(|other| other.date == date);
        if others && known.hours_on(date).iter().any(overlaps) {
            return Err(Error::invalid("hours", "error-hours-overlap"));
        }
        let id = tx.insert_other_hours(therapist, date, from, until)?;
        let time = |minute| house.words.time(time_of_minute(minute), house.clinic.hour_style).into();
        let said = house.words.say(
            "said-other-hours-added",
            &[
                ("name", known.name.clone().into()),
                ("day", house.day(date).into()),
                ("from", time(from)),
                ("until", time(until)),
            ],
        );
        Ok((id, with_stranded(tx, desk, therapist, said)?))
    })?;
    Ok(Kept { id: Some(id.0), change, said })
}

/// Takes a stretch of one day back. With the last of a day, the weekly hours hold again.
///
/// # Errors
/// `NotFound` naming `otherHours`.
pub fn remove_other_hours(desk: &Desk<'_>, wanted: ById) -> Result<Kept> {
    let id = OtherHoursId(wanted.id);
    let (said, change) = desk.store.write(Change::RemoveOtherHours, &desk.stamp(), |tx| {
        let therapist = tx.remove_other_hours(id)?.or_not_found("otherHours", "error-no-such-other-hours", id)?;
        let said = desk.words().say("said-other-hours-removed", &[]);
        with_stranded(tx, desk, therapist, said)
    })?;
    Ok(Kept { id: None, change, said })
}
