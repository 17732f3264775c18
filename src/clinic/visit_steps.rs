//! When each step of a visit happened: read from the journal, so that an undone step has no time.

use super::{
    desk::{Desk, House},
    wire::{ById, VisitStep},
};
use crate::{
    domain::{appointment::Status, id::AppointmentId},
    error::{OrNotFound, Result},
    store::RowChange,
};

/// A visit has seldom more changes than this.
const MOST: usize = 200;

/// The steps of an appointment after it was booked, in their order. One that was taken back is left out.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn visit_steps(desk: &Desk<'_>, wanted: ById) -> Result<Vec<VisitStep>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let id = AppointmentId(wanted.id);
        db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        let mut steps: Vec<(Status, i64)> = Vec::new();
        for (entry, rows) in db.history_of_appointment(id, MOST)?.into_iter().rev() {
            if entry.undoes.is_some() || db.undone_by(entry.id)?.is_some() {
                continue;
            }
            for status in rows.iter().filter_map(new_status) {
                // Whoever goes back to an earlier step takes the later ones back.
                steps.retain(|(step, _)| place(*step) < place(status));
                steps.push((status, entry.at));
            }
        }
        steps.retain(|(status, _)| *status != Status::Booked);
        let told = steps.into_iter().map(|(status, at)| {
            let local = house.zone.local(at);
            let time = house.words.time(local.time(), house.clinic.hour_style);
            let when = match local.date() == desk.now.today() {
                true => time,
                false => house
                    .words
                    .say("handout-when", &[("day", house.words.short_day(local.date()).into()), ("time", time.into())]),
            };
            VisitStep { status, when }
        });
        Ok(told.collect())
    })
}

/// The status that a change brought.
fn new_status(row: &RowChange) -> Option<Status> {
    let status = |columns: &Option<serde_json::Map<String, serde_json::Value>>| {
        Status::from_code(columns.as_ref()?.get("status")?.as_str()?)
    };
    let (before, after) = (status(&row.before), status(&row.after));
    after.filter(|_| before.is_some() && before != after)
}

/// Where a step stands in a visit.
fn place(status: Status) -> usize {
    Status::ALL.iter().position(|known| *known == status).unwrap_or_default()
}
