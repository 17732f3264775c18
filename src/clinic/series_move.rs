//! Moving several appointments of a series as one of them moves.

use super::{
    booking::{current, relocate, written_reason},
    desk::{Desk, House},
    runner::{Runner, refresh_verdicts},
    series::{Moment, Planned, choose, in_series, others, promised, said_rhythm},
    wait_list::with_off_list,
    wire::{Kept, MoveAppointment, MoveSeries, SeriesCheck, SeriesMoment, SeriesMove},
};
use crate::{
    domain::{appointment::Appointment, id::AppointmentId},
    error::{Error, OrNotFound, Result},
    store::{AppointmentRow, Change, Db},
};

/// The appointments that are meant, by start, and where each would go.
struct Plan {
    rows: Vec<AppointmentRow>,
    moments: Vec<Moment>,
    weeks: Option<u32>,
}

impl Plan {
    fn load(db: &Db<'_>, wanted: &SeriesMove) -> Result<Self> {
        let leader = current(db, wanted.id, wanted.version)?.appointment;
        let (series, weeks) = db.series_of(leader.id)?.or_not_found("appointment", "error-no-series", leader.id)?;
        let is_meant = |row: &AppointmentRow| {
            let each = &row.appointment;
            each.status.is_expected() && (!wanted.following || each.starts_at >= leader.starts_at)
        };
        let rows: Vec<AppointmentRow> = db.appointments_of_series(series)?.into_iter().filter(is_meant).collect();
        if rows.is_empty() {
            return Err(Error::invalid("status", "error-series-over"));
        }
        let days = wanted.to.start.date() - leader.start.date();
        let to = |row: &AppointmentRow| {
            let start = (row.appointment.start.date() + days).and_time(wanted.to.start.time());
            Moment { planned: SeriesMoment { start, therapist: wanted.to.therapist }, left_out: false }
        };
        let mut moments: Vec<Moment> = rows.iter().map(to).collect();
        choose(&mut moments, &wanted.choices);
        // What is left out stays where it is.
        for (moment, row) in moments.iter_mut().zip(&rows).filter(|(moment, _)| moment.left_out) {
            moment.planned = SeriesMoment { start: row.appointment.start, therapist: row.appointment.therapist };
        }
        Ok(Self { rows, moments, weeks })
    }

    /// The runner without the massages that move away, and with them where they go, but for one.
    fn runner_at(&self, runner: &Runner, place: usize) -> Runner {
        let leaving: Vec<_> = self.rows.iter().map(|row| row.appointment.start).collect();
        let staying = self.moments.iter().enumerate().filter(|(other, moment)| *other != place && moment.left_out);
        let staying: Vec<_> = staying.map(|(_, moment)| moment.planned.start).collect();
        runner.without(&leaving).among(&[others(&self.moments, place), staying].concat())
    }
}

/// What can be said of every appointment that would move.
///
/// # Errors
/// `Outdated` when somebody has changed the one that leads; `NotFound` for one that stands alone; `Invalid` naming
/// `status` where nothing is left to move.
pub fn check_series_move(desk: &Desk<'_>, wanted: SeriesMove) -> Result<SeriesCheck> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let plan = Plan::load(db, &wanted)?;
        let runner = Runner::load(db, plan.rows[0].appointment.client, None, desk.now.today())?;
        let mut occurrences = Vec::new();
        let leaving = plan.rows.iter().zip(&plan.moments).filter(|(_, moment)| !moment.left_out);
        let leaving: Vec<AppointmentId> = leaving.map(|(row, _)| row.appointment.id).collect();
        for (place, (row, moment)) in plan.rows.iter().zip(&plan.moments).enumerate() {
            let appointment = &row.appointment;
            let planned = Planned {
                appointment: Some(appointment),
                leaving: &leaving,
                promised: &promised(&house, runner.client.id, &plan.moments, place, |place| {
                    let Appointment { buffer_before, minutes, buffer_after, .. } = plan.rows[place].appointment;
                    [buffer_before, minutes, buffer_after]
                }),
                room: None,
                massage_type: &db.massage_type(&appointment.massage_type)?,
                minutes: appointment.minutes,
                goal: appointment.goal,
                moment: &moment.planned,
                left_out: moment.left_out,
            };
            occurrences.push(planned.judged(db, &house, desk, &plan.runner_at(&runner, place))?);
        }
        Ok(SeriesCheck { occurrences, rhythm: said_rhythm(&house, plan.weeks, Some(wanted.to.start)) })
    })
}

/// Moves every appointment that is not left out, or none of them.
///
/// # Errors
/// As [`check_series_move`]; as moving for the first one that cannot be moved, which is named.
pub fn move_series(desk: &Desk<'_>, wanted: MoveSeries) -> Result<Kept> {
    let reason = written_reason(wanted.reason.as_deref())?;
    let (said, change) = desk.store.write(Change::MoveSeries, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let plan = Plan::load(tx, &wanted.plan)?;
        let client = plan.rows[0].appointment.client;
        let runner = Runner::load(tx, client, None, desk.now.today())?;
        let mut places: Vec<usize> = (0..plan.rows.len()).filter(|place| !plan.moments[*place].left_out).collect();
        // Those ahead make room for those behind.
        if places.iter().any(|place| plan.moments[*place].planned.start > plan.rows[*place].appointment.start) {
            places.reverse();
        }
        let mut was_waiting = false;
        for place in &places {
            let row = plan.rows[*place].clone();
            let SeriesMoment { start, therapist } = plan.moments[*place].planned.clone();
            let (id, version) = (row.appointment.id, row.appointment.version);
            let to = MoveAppointment { id, version, therapist, room: None, start, reason: None };
            let runner = plan.runner_at(&runner, *place);
            let named = |error: Error| in_series(error, &house, start);
            was_waiting |= relocate(tx, &house, desk, &runner, row, &to, reason.as_deref()).map_err(named)?.was_waiting;
        }
        if places.is_empty() {
            return Err(Error::invalid("choices", "error-series-over"));
        }
        refresh_verdicts(tx, &house, client, None, desk.now)?;
        let args = [("client", runner.client.name.clone().into()), ("count", places.len().into())];
        let said = house.words.say("said-series-moved", &args);
        Ok(with_off_list(said, house.words, &runner.client.name, was_waiting))
    })?;
    Ok(Kept { id: Some(wanted.plan.id.0), change, said })
}
