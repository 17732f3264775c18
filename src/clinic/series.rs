//! Series: appointments that come again, each with its own verdict before anything is booked.

use super::{
    booking::{current, enter, instant, therapist, written_reason},
    booking_check::obstacle,
    cancellations,
    desk::{Desk, House},
    nearest::Taken,
    obstacles::{Place, obstacles},
    runner::{Runner, proposal, refresh_verdicts},
    slots::price_of,
    wait_list::with_off_list,
    wire::{
        Book, BookSeries, BookingDraft, ById, CancelSeries, Kept, Occurrence, SeriesCheck, SeriesChoice, SeriesDraft,
        SeriesMoment, SeriesView, TherapistName,
    },
};
use crate::{
    book::{MOST_IN_SERIES, Rhythm, SeriesEnd, Stretch, series_starts},
    domain::{
        appointment::{Appointment, Status},
        goal::Goal,
        id::{AppointmentId, ClientId, RoomId},
        massage_type::MassageType,
        verdict::Verdict,
    },
    error::{Code, Error, OrNotFound, Result},
    store::{AppointmentRow, Change, Db},
    words::Arg,
};
use chrono::NaiveDateTime;

/// A moment of a series and what was chosen for it.
pub(super) struct Moment {
    pub planned: SeriesMoment,
    pub left_out: bool,
}

/// Takes what somebody chose for single moments.
pub(super) fn choose(moments: &mut [Moment], choices: &[SeriesChoice]) {
    for choice in choices {
        let Some(moment) = moments.get_mut(choice.place as usize) else { continue };
        match &choice.instead {
            Some(instead) => moment.planned = instead.clone(),
            None => moment.left_out = true,
        }
    }
}

/// The moments of a draft, each as the rhythm has it or as somebody chose.
fn moments(draft: &SeriesDraft) -> Result<Vec<Moment>> {
    let rhythm = match draft.weeks {
        None => Rhythm::Months,
        Some(weeks @ 1..=52) => Rhythm::Weeks(weeks),
        Some(_) => return Err(Error::invalid("weeks", "error-from-to").with("least", 1).with("most", 52)),
    };
    let most = i64::try_from(MOST_IN_SERIES).unwrap_or_default();
    let end = match (draft.count, draft.until) {
        (Some(count), None) if (2..=most).contains(&i64::from(count)) => SeriesEnd::Count(count),
        (None, Some(until)) => SeriesEnd::Until(until),
        _ => return Err(Error::invalid("count", "error-from-to").with("least", 2).with("most", most)),
    };
    let starts = series_starts(draft.first.start, rhythm, end);
    if starts.len() < 2 {
        return Err(Error::invalid("until", "error-series-too-short"));
    }
    let as_planned =
        |start| Moment { planned: SeriesMoment { start, therapist: draft.first.therapist }, left_out: false };
    let mut moments: Vec<Moment> = starts.into_iter().map(as_planned).collect();
    choose(&mut moments, &draft.choices);
    Ok(moments)
}

/// The starts of all that are to be booked but for one place.
pub(super) fn others(moments: &[Moment], but: usize) -> Vec<NaiveDateTime> {
    let booked = moments.iter().enumerate().filter(|(place, moment)| *place != but && !moment.left_out);
    booked.map(|(_, moment)| moment.planned.start).collect()
}

/// What all that are to be booked but one take of their therapists; `massage` gives the minutes of one and its buffers.
pub(super) fn promised(
    house: &House,
    client: ClientId,
    moments: &[Moment],
    but: usize,
    massage: impl Fn(usize) -> [u32; 3],
) -> Vec<Taken> {
    let booked = moments.iter().enumerate().filter(|(place, moment)| *place != but && !moment.left_out);
    let taken = |(place, Moment { planned, .. }): (usize, &Moment)| {
        let [before, minutes, after] = massage(place);
        let massage = Stretch::lasting(house.zone.instant(planned.start)?, minutes);
        Some(Taken { therapist: planned.therapist, client, occupies: massage.with_buffers(before, after) })
    };
    booked.filter_map(taken).collect()
}

fn client_of(draft: &SeriesDraft) -> Result<ClientId> {
    draft.first.client.ok_or_else(|| Error::invalid("client", "error-empty"))
}

/// What can be said of every appointment of a series before it is booked.
///
/// # Errors
/// `Invalid` naming `weeks`, `count` or `until`; otherwise as the booking form's check.
pub fn check_series(desk: &Desk<'_>, draft: SeriesDraft) -> Result<SeriesCheck> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let moments = moments(&draft)?;
        let runner = Runner::load(db, client_of(&draft)?, None, desk.now.today())?;
        let massage_type = db.massage_type(&draft.first.massage_type)?;
        let BookingDraft { room, minutes, goal, .. } = draft.first;
        let judged = |(place, Moment { planned: moment, left_out }): (usize, &Moment)| {
            let massage = [massage_type.buffer_before, minutes, massage_type.buffer_after];
            let planned = Planned {
                appointment: None,
                leaving: &[],
                promised: &promised(&house, runner.client.id, &moments, place, |_| massage),
                room,
                massage_type: &massage_type,
                minutes,
                goal,
                moment,
                left_out: *left_out,
            };
            planned.judged(db, &house, desk, &runner.among(&others(&moments, place)))
        };
        Ok(SeriesCheck {
            occurrences: moments.iter().enumerate().map(judged).collect::<Result<_>>()?,
            rhythm: said_rhythm(&house, draft.weeks, Some(draft.first.start)),
        })
    })
}

/// What is planned to happen at one moment of a series.
pub(super) struct Planned<'a> {
    /// The appointment that is moved there, if any.
    pub appointment: Option<&'a Appointment>,
    /// Others of the series that move at the same time.
    pub leaving: &'a [AppointmentId],
    /// What the others of the series are to take.
    pub promised: &'a [Taken],
    pub room: Option<RoomId>,
    pub massage_type: &'a MassageType,
    pub minutes: u32,
    pub goal: Option<Goal>,
    pub moment: &'a SeriesMoment,
    pub left_out: bool,
}

impl Planned<'_> {
    /// What can be said of it; the runner has the others of the series, and not this one.
    pub fn judged(&self, db: &Db<'_>, house: &House, desk: &Desk<'_>, runner: &Runner) -> Result<Occurrence> {
        let SeriesMoment { start, therapist: id } = *self.moment;
        let therapist = therapist(db, id, start)?;
        let wish = proposal(start, self.minutes, self.goal, &self.massage_type.serves);
        let timing = runner.view(&runner.checker(house).findings(&wish), house);
        let verdict = timing.verdict;
        let mut occurrence = Occurrence {
            start,
            therapist: TherapistName { id, name: therapist.name.as_str().into() },
            left_out: self.left_out,
            timing,
            obstacle: None,
            reason_needed: verdict == Verdict::Contraindicated,
            better: Vec::new(),
        };
        // What is booked keeps its length, whoever sells it by now.
        let sold = match self.appointment {
            Some(_) => Ok(()),
            None => price_of(&therapist, self.massage_type, self.minutes).map(|_| ()),
        };
        let starts_at = match sold.and_then(|()| instant(house, start)) {
            Ok(starts_at) => starts_at,
            Err(error) => {
                occurrence.obstacle = Some(obstacle(error, house));
                return Ok(occurrence);
            }
        };
        let place = Place {
            appointment: self.appointment.map(|appointment| appointment.id),
            leaving: self.leaving,
            promised: self.promised,
            therapist: &therapist,
            room: self.room,
            present_room: self.appointment.filter(|each| each.therapist == id).and_then(|each| each.room),
            massage_type: self.massage_type,
            minutes: self.minutes,
            start,
            starts_at,
            goal: self.goal,
            verdict,
        };
        let found = obstacles(db, house, desk, Some(runner), &place)?;
        if !self.left_out && (verdict.is_bad() || !found.is_empty()) {
            occurrence.better = place.better(db, house, desk, Some(runner))?;
        }
        occurrence.reason_needed |= found.first().is_some_and(|error| error.code == Code::OutsideHours);
        occurrence.obstacle = found.into_iter().next().map(|error| obstacle(error, house));
        Ok(occurrence)
    }
}

/// Books every appointment of a series that is not left out, or none of them.
///
/// # Errors
/// As [`check_series`]; as booking for the first one that cannot be booked, which is named.
pub fn book_series(desk: &Desk<'_>, wanted: BookSeries) -> Result<Kept> {
    let reason = written_reason(wanted.reason.as_deref())?;
    let draft = wanted.draft;
    let ((first, said), change) = desk.store.write(Change::BookSeries, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let moments = moments(&draft)?;
        let client = client_of(&draft)?;
        let runner = Runner::load(tx, client, None, desk.now.today())?;
        let series = tx.insert_series(draft.weeks)?;
        let mut booked = Vec::new();
        let mut was_waiting = false;
        for (place, moment) in moments.iter().enumerate().filter(|(_, moment)| !moment.left_out) {
            let SeriesMoment { start, therapist } = moment.planned.clone();
            let booking = Book {
                client,
                therapist,
                room: draft.first.room,
                massage_type: draft.first.massage_type.clone(),
                minutes: draft.first.minutes,
                start,
                goal: draft.first.goal,
                // Only those that need it bear it.
                reason: None,
                wait: None,
            };
            let among = runner.among(&others(&moments, place));
            let named = |error: Error| in_series(error, &house, start);
            let placed = enter(tx, &house, desk, &among, &booking, reason.as_deref()).map_err(named)?;
            was_waiting |= placed.was_waiting;
            tx.join_series(placed.id, series)?;
            booked.push(placed.id);
        }
        if booked.len() < 2 {
            return Err(Error::invalid("count", "error-series-too-short"));
        }
        refresh_verdicts(tx, &house, client, None, desk.now)?;
        let args: [(&'static str, Arg); 3] = [
            ("client", runner.client.name.clone().into()),
            ("count", booked.len().into()),
            ("rhythm", said_rhythm(&house, draft.weeks, None).into()),
        ];
        let said = house.words.say("said-series-booked", &args);
        Ok((booked[0], with_off_list(said, house.words, &runner.client.name, was_waiting)))
    })?;
    Ok(Kept { id: Some(first.0), change, said })
}

/// An error of one appointment of a series, which it names.
pub(super) fn in_series(error: Error, house: &House, start: NaiveDateTime) -> Error {
    let why = error.message(house.words);
    let field = error.field.clone();
    let named = Error::new(error.code, "error-in-series").with("day", house.day(start.date())).with("why", why);
    match field {
        Some(field) => named.field(&field),
        None => named,
    }
}

/// "Every 2 weeks", with the weekday and the time of a start if there is one.
pub(super) fn said_rhythm(house: &House, weeks: Option<u32>, start: Option<NaiveDateTime>) -> String {
    let words = house.words;
    let rhythm = match weeks {
        Some(weeks) => words.say("series-weeks", &[("weeks", weeks.into())]),
        None => words.say("series-months", &[]),
    };
    match start {
        None => rhythm,
        Some(start) => words.say(
            "series-at",
            &[
                ("rhythm", rhythm.into()),
                ("weekday", words.weekday(start.date()).into()),
                ("time", words.time(start.time(), house.clinic.hour_style).into()),
            ],
        ),
    }
}

/// The series of an appointment; `None` for one that stands alone.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn series_of(desk: &Desk<'_>, wanted: ById) -> Result<Option<SeriesView>> {
    desk.store.read(|db| {
        let id = AppointmentId(wanted.id);
        let house = House::load(db, desk)?;
        let this = db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        let Some((series, weeks)) = db.series_of(id)? else { return Ok(None) };
        let rows = db.appointments_of_series(series)?;
        let held: Vec<&Appointment> =
            rows.iter().map(|row| &row.appointment).filter(|each| each.status.holds_its_time()).collect();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let coming: Vec<AppointmentId> =
            held.iter().filter(|each| each.status.is_expected()).map(|each| each.id).collect();
        let following = held
            .iter()
            .filter(|each| each.status.is_expected() && each.id != id && each.starts_at > this.appointment.starts_at);
        Ok(Some(SeriesView {
            place: number(held.iter().position(|each| each.id == id).map_or(0, |place| place + 1)),
            count: number(held.len()),
            following: following.map(|each| each.id).collect(),
            coming,
            rhythm: said_rhythm(&house, weeks, None),
        }))
    })
}

/// Cancels an appointment of a series with those that follow it, or all that are still to come.
///
/// # Errors
/// `Outdated` when somebody has changed the one that was read; `Invalid` naming `status` where nothing is left to cancel.
pub fn cancel_series(desk: &Desk<'_>, wanted: CancelSeries) -> Result<Kept> {
    let (said, change) = desk.store.write(Change::CancelSeries, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let this = current(tx, wanted.id, wanted.version)?;
        let (series, _) = tx.series_of(wanted.id)?.or_not_found("appointment", "error-no-series", wanted.id)?;
        let is_meant = |row: &AppointmentRow| {
            let each = &row.appointment;
            each.status.is_expected() && (!wanted.following || each.starts_at >= this.appointment.starts_at)
        };
        let meant: Vec<AppointmentRow> = tx.appointments_of_series(series)?.into_iter().filter(is_meant).collect();
        if meant.is_empty() {
            return Err(Error::invalid("status", "error-series-over"));
        }
        let count = meant.len();
        for row in meant {
            let appointment = Appointment { status: Status::Canceled, ..row.appointment };
            tx.update_appointment(&appointment)?;
            cancellations::note(tx, &house, desk, &appointment)?;
        }
        refresh_verdicts(tx, &house, this.appointment.client, None, desk.now)?;
        Ok(house
            .words
            .say("said-series-canceled", &[("client", this.client_name.as_str().into()), ("count", count.into())]))
    })?;
    Ok(Kept { id: Some(wanted.id.0), change, said })
}
