//! What a booking would do to the runner's other appointments to come.

use super::{
    desk::House,
    runner::{Runner, proposal},
};
use crate::{
    clock::Now,
    domain::{appointment::Appointment, goal::Goal, id::AppointmentId, verdict::Verdict},
    error::Result,
    store::Db,
    timing::Massage,
};
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::HashMap;

struct Visit {
    appointment: Appointment,
    serves: Vec<Goal>,
    /// The runner's massages but for this one.
    others: Vec<Massage>,
    verdict: Verdict,
}

/// A runner's other appointments to come, each with its verdict as things are.
pub(super) struct OtherVisits<'a> {
    runner: &'a Runner,
    house: &'a House,
    visits: Vec<Visit>,
    /// The rules count massages by days.
    known: HashMap<NaiveDate, bool>,
}

impl<'a> OtherVisits<'a> {
    /// Loads them; `but` is the appointment that is being moved.
    pub fn load(
        db: &Db<'_>,
        runner: &'a Runner,
        house: &'a House,
        but: Option<AppointmentId>,
        now: Now,
    ) -> Result<Self> {
        let catalog = db.massage_types()?;
        let mut visits = Vec::new();
        for row in db.held_appointments_of_client(runner.client.id, now.instant)? {
            let appointment = row.appointment;
            if Some(appointment.id) == but {
                continue;
            }
            let massage_type = catalog.iter().find(|massage_type| massage_type.id == appointment.massage_type);
            let mut visit = Visit {
                serves: massage_type.map(|massage_type| massage_type.serves.clone()).unwrap_or_default(),
                others: runner.massages_but_at(appointment.start),
                verdict: Verdict::Neutral,
                appointment,
            };
            visit.verdict = verdict(runner, house, &visit, &visit.others);
            visits.push(visit);
        }
        Ok(Self { runner, house, visits, known: HashMap::new() })
    }

    /// Whether a massage at this start would make one of them badly timed, or worse than it is.
    pub fn would_suffer(&mut self, start: NaiveDateTime) -> bool {
        let Self { runner, house, visits, known } = self;
        *known.entry(start.date()).or_insert_with(|| {
            visits.iter().any(|visit| {
                let mut massages = visit.others.clone();
                massages.push(Massage { start });
                let becomes = verdict(runner, house, visit, &massages);
                becomes < visit.verdict && becomes <= Verdict::Caution
            })
        })
    }
}

fn verdict(runner: &Runner, house: &House, visit: &Visit, massages: &[Massage]) -> Verdict {
    let Visit { appointment, serves, .. } = visit;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, serves);
    runner.checker_among(massages, house).verdict(&wish)
}
