//! The appointment book: every therapist's days filled from morning to evening, mostly with clients for whom the moment
//! is good, as a front desk would.

use super::{
    DemoSize, Enrolled, NEAR_DAYS,
    random::{Random, Stream},
};
use crate::{
    book::DayClock,
    clinic::{desk::House, runner::proposal},
    domain::{
        appointment::{Appointment, Status},
        goal::Goal,
        id::AppointmentId,
        massage_type::MassageType,
        room::Room,
        therapist::Therapist,
        time::Minute,
        verdict::Verdict,
    },
    error::Result,
    store::Tx,
    timing::{Massage, RunnerCalendar, check::Checker},
};
use chrono::{NaiveDate, NaiveDateTime};

/// Days between two massages of a client.
const REST_DAYS: i64 = 6;

/// How many clients are thought of for a free time.
const CALLS: usize = 12;

const REASONS: [&str; 5] =
    ["demo-reason-legs-out", "demo-reason-back", "demo-reason-only-day", "demo-reason-insisted", "demo-reason-arms"];

/// Lengths in minutes, by weight.
type Lengths = [(u32, u32); 3];
const LENGTHS: Lengths = [(20, 30), (55, 60), (25, 90)];
/// A center sells more of the short ones.
const CENTER_LENGTHS: Lengths = [(60, 30), (33, 60), (7, 90)];

/// An appointment before it is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit {
    /// Place among the clients.
    pub client: usize,
    /// Place among the therapists.
    pub therapist: usize,
    /// Place in the catalog.
    pub massage_type: usize,
    pub start: NaiveDateTime,
    pub starts_at: Minute,
    pub minutes: u32,
    pub goal: Option<Goal>,
    pub status: Status,
}

/// The book while it is being filled.
pub(super) struct Planner<'a> {
    pub house: &'a House,
    pub size: &'a DemoSize,
    pub today: NaiveDate,
    pub catalog: Vec<MassageType>,
    pub therapists: Vec<Therapist>,
    /// One for each therapist.
    pub rooms: Vec<Room>,
    pub clients: &'a [Enrolled],
    pub random: Random,
    pub visits: Vec<Visit>,
    /// By client: the massages that hold their time.
    pub massages: Vec<Vec<Massage>>,
}

/// Fills the book and keeps it, appointments numbered by start.
pub(super) fn fill(
    tx: &Tx<'_>,
    house: &House,
    size: &DemoSize,
    clients: &[Enrolled],
    seed: u64,
    today: NaiveDate,
) -> Result<()> {
    let mut planner = Planner {
        house,
        size,
        today,
        catalog: tx.massage_types()?,
        therapists: tx.therapists()?,
        rooms: tx.rooms()?,
        clients,
        random: Random::new(seed, Stream::Book),
        visits: Vec::new(),
        massages: vec![Vec::new(); clients.len()],
    };
    let days = (today - size.first_day(today)).num_days() as usize + NEAR_DAYS as usize + 1;
    for date in size.first_day(today).iter_days().take(days) {
        let clock = DayClock::new(date, house.zone);
        for therapist in 0..planner.therapists.len() {
            planner.fill_day(&clock, therapist);
        }
    }
    planner.book_badly();
    planner.visits.sort_by_key(|visit| (visit.starts_at, visit.therapist));
    for place in 0..planner.visits.len() {
        let appointment = planner.appointment(place);
        tx.insert_appointment(&appointment)?;
    }
    Ok(())
}

impl Planner<'_> {
    /// One therapist's day, stretch by stretch.
    fn fill_day(&mut self, clock: &DayClock, therapist: usize) {
        let grid = self.house.clinic.grid_minutes;
        let idle = self.idle_percent(clock.date);
        // In grid steps. A small clinic still has an hour to offer on most days to come.
        let longest_pause = if self.size.is_center() || clock.date < self.today { 4 } else { 7 };
        let hours = self.therapists[therapist].hours_on(clock.date);
        // Minutes from midnight up to which the therapist is taken.
        let mut taken = 0;
        for stretch in hours {
            taken = taken.max(stretch.from);
            loop {
                if self.random.percent(idle) {
                    taken += grid * self.random.between(1, longest_pause);
                }
                let massage_type = usize::from(self.random.percent(45)).min(self.catalog.len() - 1);
                let before = self.catalog[massage_type].buffer_before;
                let after = self.catalog[massage_type].buffer_after;
                let start = (taken + before).next_multiple_of(grid);
                let lengths = if self.size.is_center() { CENTER_LENGTHS } else { LENGTHS };
                let wanted = self.random.weighted(&lengths);
                let fits = |minutes: &u32| start + minutes <= stretch.until;
                let Some(minutes) = [wanted, 60, 30].into_iter().filter(|length| *length <= wanted).find(fits) else {
                    break;
                };
                taken += grid;
                let Some(starts_at) = clock.instant(start) else { continue };
                let goal = self.goal(massage_type);
                let start_time = clock.local(start);
                let Some(client) = self.client_for(start_time, minutes, goal, massage_type) else { continue };
                let status = self.status(clock.date);
                self.keep(Visit {
                    client,
                    therapist,
                    massage_type,
                    start: start_time,
                    starts_at,
                    minutes,
                    goal,
                    status,
                });
                // Half of the canceled times were given to somebody else.
                let is_given_away = status == Status::Canceled && clock.date < self.today && self.random.percent(50);
                if !is_given_away {
                    taken = start + minutes + after;
                }
            }
        }
    }

    pub fn keep(&mut self, visit: Visit) {
        if visit.status.holds_its_time() {
            self.massages[visit.client].push(Massage { start: visit.start });
        }
        self.visits.push(visit);
    }

    /// How often a pause comes before the next appointment: the further ahead, the more.
    fn idle_percent(&self, date: NaiveDate) -> u32 {
        let weeks_ahead = ((date - self.today).num_days().max(0) as u32).div_ceil(7);
        (if self.size.is_center() { 27 } else { 40 }) + 10 * weeks_ahead
    }

    fn goal(&mut self, massage_type: usize) -> Option<Goal> {
        if self.random.percent(65) {
            return None;
        }
        let is_served = self.random.percent(97);
        let goals = if is_served { self.catalog[massage_type].serves.as_slice() } else { &Goal::ALL };
        Some(self.random.pick(goals))
    }

    /// Past ones are done with; whatever the hour, today's are still to come.
    fn status(&mut self, date: NaiveDate) -> Status {
        let days_ahead = (date - self.today).num_days();
        let chances: &[(u32, Status)] = match days_ahead {
            ..0 => &[(93, Status::Completed), (5, Status::Canceled), (2, Status::NoShow)],
            0 => &[(40, Status::Booked), (60, Status::Confirmed)],
            1..=3 => &[(48, Status::Booked), (49, Status::Confirmed), (3, Status::Canceled)],
            _ => &[(88, Status::Booked), (9, Status::Confirmed), (3, Status::Canceled)],
        };
        self.random.weighted(chances)
    }

    /// Somebody for whom the moment is good; now and then somebody who just wants it.
    fn client_for(
        &mut self,
        start: NaiveDateTime,
        minutes: u32,
        goal: Option<Goal>,
        massage_type: usize,
    ) -> Option<usize> {
        let is_careless = self.random.percent(2);
        let mut second_best = None;
        for _ in 0..CALLS {
            let client = self.anybody(start.date());
            let massages = &self.massages[client];
            if massages.last().is_some_and(|last| (start.date() - last.start.date()).num_days() < REST_DAYS) {
                continue;
            }
            let wish = proposal(start, minutes, goal, &self.catalog[massage_type].serves);
            match self.checker(client, massages).verdict(&wish) {
                Verdict::Favorable | Verdict::Neutral => return Some(client),
                _ if is_careless => return Some(client),
                Verdict::Caution => second_best = Some(client),
                _ => {}
            }
        }
        second_best.filter(|_| self.random.percent(30))
    }

    /// A client known by a day. In a center clients come and go with the years: new ones come more often.
    fn anybody(&mut self, date: NaiveDate) -> usize {
        let clients = self.clients.len();
        if !self.size.is_center() {
            return self.random.below(clients);
        }
        let first = self.size.first_day(self.today);
        let share = (date - first).num_days() as f64 / (self.today - first).num_days().max(1) as f64;
        let known = (clients as f64 * (0.1 + 0.9 * share.min(1.0))).ceil() as usize;
        self.random.below(known).max(self.random.below(known))
    }

    pub fn checker<'c>(&'c self, client: usize, massages: &'c [Massage]) -> Checker<'c> {
        let calendar = &self.clients[client].calendar;
        let calendar =
            RunnerCalendar { runs: Some(&calendar.runs), races: Some(&calendar.races), massages: Some(massages) };
        Checker::new(calendar, &self.house.rules, self.house.zone)
    }

    /// The appointment as it is kept, its verdict what the rules say of the full calendar.
    fn appointment(&mut self, place: usize) -> Appointment {
        let visit = self.visits[place];
        let massage_type = &self.catalog[visit.massage_type];
        let mut others = self.massages[visit.client].clone();
        if visit.status.holds_its_time() {
            others.retain(|massage| massage.start != visit.start);
        }
        let wish = proposal(visit.start, visit.minutes, visit.goal, &massage_type.serves);
        let verdict = self.checker(visit.client, &others).verdict(&wish);
        let override_reason =
            (verdict == Verdict::Contraindicated).then(|| self.house.words.say(self.random.pick(&REASONS), &[]));
        let massage_type = &self.catalog[visit.massage_type];
        Appointment {
            id: AppointmentId(0),
            client: self.clients[visit.client].id,
            therapist: self.therapists[visit.therapist].id,
            massage_type: massage_type.id.clone(),
            room: self.rooms.get(visit.therapist).map(|room| room.id),
            start: visit.start,
            zone: self.house.zone.name().into(),
            minutes: visit.minutes,
            buffer_before: massage_type.buffer_before,
            buffer_after: massage_type.buffer_after,
            starts_at: visit.starts_at,
            status: visit.status,
            price: massage_type.price_of(visit.minutes).unwrap_or_default(),
            goal: visit.goal,
            verdict,
            booked_verdict: verdict,
            override_reason,
            version: 1,
        }
    }
}
