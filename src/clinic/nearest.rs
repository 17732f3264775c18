//! Slots to offer instead of a moment that is taken or bad.

use super::{
    desk::{Desk, House},
    other_visits::OtherVisits,
    runner::Runner,
    slots::{Verdicts, Wish, free, givers, names, offer},
    wire::SlotOffer,
};
use crate::{
    book::{FreeStart, Stretch},
    domain::{
        appointment::Appointment,
        goal::Goal,
        id::{AppointmentId, ClientId, RoomId, TherapistId},
        massage_type::MassageType,
        therapist::Therapist,
        time::Minute,
        verdict::Verdict,
    },
    error::Result,
    store::Db,
};
use chrono::{Days, NaiveDate, NaiveDateTime};

/// What a wish for a better slot starts from.
pub(super) struct Instead<'a> {
    pub massage_type: &'a MassageType,
    pub minutes: u32,
    pub start: NaiveDateTime,
    pub starts_at: Minute,
    pub therapist: TherapistId,
    pub room: Option<RoomId>,
    pub moving: Option<AppointmentId>,
    pub goal: Option<Goal>,
    /// With a runner: only verdicts at least this good.
    pub at_least: Verdict,
    /// What has been promised to others meanwhile.
    pub taken: &'a [Taken],
    /// A therapist who is not there on a day.
    pub away: Option<(TherapistId, NaiveDate)>,
}

/// A slot that is promised to somebody.
pub(super) struct Taken {
    pub therapist: TherapistId,
    pub client: ClientId,
    /// Buffers included.
    pub occupies: Stretch,
}

impl<'a> Instead<'a> {
    /// What could be had in the place of an appointment, with whoever and wherever.
    pub fn of(appointment: &Appointment, massage_type: &'a MassageType, at_least: Verdict) -> Self {
        Self {
            massage_type,
            minutes: appointment.minutes,
            start: appointment.start,
            starts_at: appointment.starts_at,
            therapist: appointment.therapist,
            room: None,
            moving: Some(appointment.id),
            goal: appointment.goal,
            at_least,
            taken: &[],
            away: None,
        }
    }

    /// Whether a start is still to be had, by what only this wish knows.
    fn is_open(&self, start: &FreeStart, client: Option<ClientId>) -> bool {
        let massage = Stretch::lasting(start.starts_at, self.minutes);
        let occupies = massage.with_buffers(self.massage_type.buffer_before, self.massage_type.buffer_after);
        let is_taken = self.taken.iter().any(|taken| {
            (taken.therapist == start.therapist && taken.occupies.overlaps(occupies))
                || (Some(taken.client) == client && taken.occupies.overlaps(massage))
        });
        !is_taken && self.away != Some((start.therapist, start.start.date()))
    }
}

/// So many days before and after a wish are searched, one after the other.
const REACHES: [u32; 4] = [1, 4, 14, 62];

/// The first and the last of the days that lie at most so far from a date.
fn around(date: NaiveDate, reach: u32) -> [NaiveDate; 2] {
    let reach = Days::new(reach.into());
    [date.checked_sub_days(reach).unwrap_or(date), date.checked_add_days(reach).unwrap_or(date)]
}

/// Whether two starts are one offer to somebody on the phone: the same therapist, less than an hour apart.
fn are_alike(one: &FreeStart, other: &FreeStart) -> bool {
    one.therapist == other.therapist && (one.starts_at - other.starts_at).abs() < 60
}

/// At most three free slots with a verdict at least as good as asked, not before now, nearest in time; the same
/// therapist first on ties. Such as are alike, and such as would spoil another appointment of the runner, are offered
/// only where there are no others.
pub(super) fn nearest_slots(
    db: &Db<'_>,
    house: &House,
    desk: &Desk<'_>,
    runner: Option<&Runner>,
    instead: &Instead<'_>,
) -> Result<Vec<SlotOffer>> {
    const WANTED: usize = 3;
    let around_day = instead.start.date().max(desk.now.today());
    let [first, last] = around(around_day, REACHES[REACHES.len() - 1]);
    let mut therapists = givers(db, None, &instead.massage_type.id, [first, last])?;
    // What is moved keeps its length, also one that nobody sells any more.
    let sells = |therapist: &Therapist| therapist.price_of(instead.massage_type, instead.minutes).is_some();
    if therapists.iter().any(sells) {
        therapists.retain(sells);
    }
    let mut verdicts =
        runner.map(|runner| Verdicts::new(runner.checker(house), instead.massage_type, instead.minutes, instead.goal));
    let mut other_visits =
        runner.map(|runner| OtherVisits::load(db, runner, house, instead.moving, desk.now)).transpose()?;
    // Who wishes for a second massage so close, at a moment that is not bad in itself, is offered what lies nearby.
    let is_bad = verdicts.as_mut().is_some_and(|verdicts| verdicts.of(instead.start).is_bad());
    if !is_bad && other_visits.as_mut().is_some_and(|others| others.would_suffer(instead.start)) {
        other_visits = None;
    }
    // Where the appointment that is being moved lies now is no better place.
    let present = match instead.moving {
        Some(id) => db.appointment(id)?.map(|row| (row.appointment.starts_at, row.appointment.therapist)),
        None => None,
    };
    let mut nearest: Vec<FreeStart> = Vec::new();
    // Ever wider around the wish: what lies within the circle already searched cannot be beaten from outside it.
    for reach in REACHES {
        let [first, last] = around(around_day, reach);
        let from = first.max(desk.now.today());
        let days = u32::try_from((last - from).num_days() + 1).unwrap_or_default();
        let wish = Wish {
            massage_type: instead.massage_type,
            minutes: instead.minutes,
            from,
            days,
            client: runner.map(|runner| runner.client.id),
            room: instead.room,
            moving: instead.moving,
            not_before: desk.now.instant,
        };
        let mut starts = free(db, house, &therapists, &wish)?;
        let places = [Some((instead.starts_at, instead.therapist)), present];
        let client = runner.map(|runner| runner.client.id);
        starts.retain(|start| instead.is_open(start, client));
        starts.retain(|start| !places.contains(&Some((start.starts_at, start.therapist))));
        starts.retain(|start| verdicts.as_mut().is_none_or(|verdicts| verdicts.of(start.start) >= instead.at_least));
        let by_nearness = |start: &FreeStart| {
            let apart = (start.starts_at - instead.starts_at).abs();
            (apart, start.therapist != instead.therapist, start.starts_at, start.therapist)
        };
        starts.sort_by_key(by_nearness);
        nearest.clear();
        let mut spoils =
            |start: &FreeStart| other_visits.as_mut().is_some_and(|others| others.would_suffer(start.start));
        let (mut spoiling, mut alike) = (Vec::new(), Vec::new());
        for start in starts {
            if nearest.len() == WANTED {
                break;
            }
            if nearest.iter().any(|chosen| are_alike(chosen, &start)) {
                alike.push(start);
            } else if spoils(&start) {
                spoiling.push(start);
            } else {
                nearest.push(start);
            }
        }
        if reach == REACHES[REACHES.len() - 1] {
            let missing = WANTED - nearest.len();
            match nearest.is_empty() {
                true => nearest.extend(spoiling.into_iter().take(missing)),
                false => nearest.extend(alike.into_iter().filter(|start| !spoils(start)).take(missing)),
            }
            nearest.sort_by_key(by_nearness);
        }
        let searched = i64::from(reach) * 1440;
        if nearest.len() == WANTED
            && nearest.iter().all(|start| (start.starts_at - instead.starts_at).abs() <= searched)
        {
            break;
        }
    }
    let names = names(&therapists);
    let is_fresh = runner.is_none_or(|runner| runner.is_fresh);
    Ok(nearest
        .into_iter()
        .map(|start| {
            let verdict = verdicts.as_mut().map(|verdicts| verdicts.of(start.start));
            offer(house, &names, start, instead.minutes, verdict, is_fresh)
        })
        .collect())
}
