//! Free slots joined with verdicts: what a front desk can offer.

use super::{
    desk::{Desk, House},
    runner::{Runner, proposal, verdict_word},
    wire::{FindSlots, SlotOffer, TherapistName},
};
use crate::{
    book::{FreeStart, RoomSchedule, Schedule, Search, Stretch, each_free_start},
    domain::{
        id::{AppointmentId, ClientId, MassageTypeId, RoomId, TherapistId},
        massage_type::MassageType,
        room::Room,
        therapist::Therapist,
        time::Minute,
        verdict::Verdict,
    },
    error::{Error, OrNotFound, Result},
    store::{Db, Occupied},
    timing::check::Checker,
    words::Words,
};
use chrono::{Days, NaiveDate, NaiveDateTime};
use std::collections::{BTreeSet, HashMap};

/// A stretch of days in which to look, and for what.
pub(super) struct Wish<'a> {
    pub massage_type: &'a MassageType,
    pub minutes: u32,
    pub from: NaiveDate,
    pub days: u32,
    pub client: Option<ClientId>,
    /// Only where this room is free.
    pub room: Option<RoomId>,
    /// An appointment that is being moved takes no time.
    pub moving: Option<AppointmentId>,
    pub not_before: Minute,
}

/// Every free start of the therapists given, by time, then in their order.
pub(super) fn free(db: &Db<'_>, house: &House, therapists: &[Therapist], wish: &Wish<'_>) -> Result<Vec<FreeStart>> {
    // A day of margin on both sides: stretches may reach over midnight.
    let midnight = |date: NaiveDate| Minute::from(date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp() / 60);
    let from = midnight(wish.from) - 2880;
    let until = from + (Minute::from(wish.days) + 4) * 1440;
    let stretches = |occupied: Vec<Occupied>| -> Vec<Stretch> {
        occupied
            .into_iter()
            .filter(|taken| Some(taken.id) != wish.moving)
            .map(|taken| Stretch { from: taken.from, until: taken.until })
            .collect()
    };
    let occupied = therapists
        .iter()
        .map(|therapist| db.occupied_by_therapist(therapist.id, from, until).map(stretches))
        .collect::<Result<Vec<_>>>()?;
    let schedules: Vec<Schedule<'_>> =
        therapists.iter().zip(&occupied).map(|(therapist, occupied)| Schedule { therapist, occupied }).collect();
    let client_occupied = match wish.client {
        Some(client) => stretches(db.occupied_by_client(client, from, until)?),
        None => Vec::new(),
    };
    let rooms = db.rooms()?;
    let taken = rooms
        .iter()
        .map(|room| db.occupied_by_room(room.id, from, until).map(stretches))
        .collect::<Result<Vec<_>>>()?;
    let suits = |room: &Room| room.suits(&wish.massage_type.id) && wish.room.is_none_or(|wanted| wanted == room.id);
    let rooms: Vec<RoomSchedule<'_>> =
        rooms.iter().zip(&taken).map(|(room, occupied)| RoomSchedule { room, suits: suits(room), occupied }).collect();
    let search = Search {
        rooms: &rooms,
        zone: house.zone,
        from: wish.from,
        days: wish.days,
        grid_minutes: house.clinic.grid_minutes,
        minutes: wish.minutes,
        buffer_before: wish.massage_type.buffer_before,
        buffer_after: wish.massage_type.buffer_after,
        client_occupied: &client_occupied,
        not_before: wish.not_before,
    };
    // On a day on which no room is used none is needed, but one that was asked for is wanted.
    let has_wanted = |date| {
        wish.room.is_none_or(|wanted| rooms.iter().any(|known| known.room.id == wanted && known.room.is_used_on(date)))
    };
    let mut starts = Vec::new();
    each_free_start(&search, &schedules, |start| {
        if has_wanted(start.start.date()) {
            starts.push(start);
        }
    });
    Ok(starts)
}

/// The verdicts of starts for one runner, each start asked once.
pub(super) struct Verdicts<'a> {
    checker: Checker<'a>,
    massage_type: &'a MassageType,
    minutes: u32,
    goal: Option<crate::domain::goal::Goal>,
    known: HashMap<NaiveDateTime, Verdict>,
}

impl<'a> Verdicts<'a> {
    pub fn new(
        checker: Checker<'a>,
        massage_type: &'a MassageType,
        minutes: u32,
        goal: Option<crate::domain::goal::Goal>,
    ) -> Self {
        Self { checker, massage_type, minutes, goal, known: HashMap::new() }
    }

    pub fn of(&mut self, start: NaiveDateTime) -> Verdict {
        let Self { checker, massage_type, minutes, goal, known } = self;
        *known.entry(start).or_insert_with(|| checker.verdict(&proposal(start, *minutes, *goal, &massage_type.serves)))
    }
}

/// Free starts on the clinic's grid: best verdict first when a client is named, else by time.
/// Starts that have passed are left out.
///
/// # Errors
/// `Invalid` or `NotFound` naming `massageType`, `minutes`, `days`, `client` or `therapist`.
pub fn find_slots(desk: &Desk<'_>, wanted: FindSlots) -> Result<Vec<SlotOffer>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let massage_type = db.massage_type(&wanted.massage_type)?;
        if massage_type.retired_on.is_some_and(|day| day <= wanted.from) {
            return Err(Error::invalid("massageType", "error-type-retired").with("type", massage_type.name));
        }
        if !(1..=366).contains(&wanted.days) {
            return Err(Error::invalid("days", "error-days"));
        }
        if let Some(room) = wanted.room {
            let is_known = db.rooms()?.iter().any(|known| known.id == room);
            is_known.then_some(()).or_not_found("room", "error-no-such-room", room)?;
        }
        if wanted.between.as_ref().is_some_and(|between| !between.is_valid()) {
            return Err(Error::invalid("between", "error-between"));
        }
        let last = wanted.from.checked_add_days(Days::new(wanted.days.into())).unwrap_or(wanted.from);
        let therapists = sellers(db, wanted.therapist, &massage_type, wanted.minutes, [wanted.from, last])?;
        let wish = Wish {
            massage_type: &massage_type,
            minutes: wanted.minutes,
            from: wanted.from,
            days: wanted.days,
            client: wanted.client,
            room: wanted.room,
            moving: None,
            not_before: desk.now.instant,
        };
        let runner = wanted.client.map(|client| Runner::load(db, client, None, desk.now.today())).transpose()?;
        let mut starts = free(db, &house, &therapists, &wish)?;
        if let Some(between) = &wanted.between {
            starts.retain(|start| between.includes(start.start, wanted.minutes));
        }
        let mut verdicts =
            runner.as_ref().map(|runner| Verdicts::new(runner.checker(&house), &massage_type, wanted.minutes, None));
        let mut offers: Vec<(FreeStart, Option<Verdict>)> = starts
            .into_iter()
            .map(|start| (start, verdicts.as_mut().map(|verdicts| verdicts.of(start.start))))
            .collect();
        if runner.is_some() {
            offers.sort_by(|(_, a), (_, b)| b.cmp(a));
        }
        let names = names(&therapists);
        let is_fresh = runner.as_ref().is_none_or(|runner| runner.is_fresh);
        Ok(offers
            .into_iter()
            .map(|(start, verdict)| offer(&house, &names, start, wanted.minutes, verdict, is_fresh))
            .collect())
    })
}

/// Every therapist who gives a massage type, or the one named if they do, with what is known between two days.
pub(super) fn givers(
    db: &Db<'_>,
    wanted: Option<TherapistId>,
    massage_type: &MassageTypeId,
    [from, until]: [NaiveDate; 2],
) -> Result<Vec<Therapist>> {
    let mut therapists = db.therapists_between(from, until)?;
    if let Some(id) = wanted {
        therapists.retain(|therapist| therapist.id == id);
        therapists.first().or_not_found("therapist", "error-no-such-therapist", id)?;
    }
    therapists.retain(|therapist| therapist.gives(massage_type));
    Ok(therapists)
}

/// As [`givers`], of them those who sell a length.
///
/// # Errors
/// `Invalid` naming `minutes` for one that neither the catalog nor any of them has.
pub(super) fn sellers(
    db: &Db<'_>,
    wanted: Option<TherapistId>,
    massage_type: &MassageType,
    minutes: u32,
    days: [NaiveDate; 2],
) -> Result<Vec<Therapist>> {
    let mut therapists = givers(db, wanted, &massage_type.id, days)?;
    let sell = |therapist: &Therapist| therapist.price_of(massage_type, minutes).is_some();
    if massage_type.price_of(minutes).is_none() && !therapists.iter().any(sell) {
        return Err(not_sold(massage_type, &therapists));
    }
    therapists.retain(sell);
    Ok(therapists)
}

/// What a length of a massage type costs with a therapist.
///
/// # Errors
/// `Invalid` naming `minutes` when they do not sell it.
pub(super) fn price_of(therapist: &Therapist, massage_type: &MassageType, minutes: u32) -> Result<i64> {
    let price = therapist.price_of(massage_type, minutes);
    price.ok_or_else(|| not_sold(massage_type, std::slice::from_ref(therapist)))
}

fn not_sold(massage_type: &MassageType, therapists: &[Therapist]) -> Error {
    let own = therapists.iter().flat_map(|therapist| &therapist.own_prices);
    let own = own.filter(|own| own.massage_type == massage_type.id).map(|own| own.minutes);
    let sold: BTreeSet<u32> = massage_type.durations.iter().map(|duration| duration.minutes).chain(own).collect();
    let sold: Vec<String> = sold.iter().map(u32::to_string).collect();
    Error::invalid("minutes", "error-minutes-not-sold")
        .with("type", massage_type.name.clone())
        .with("sold", sold.join(", "))
}

pub(super) fn names(therapists: &[Therapist]) -> HashMap<TherapistId, &str> {
    therapists.iter().map(|therapist| (therapist.id, therapist.name.as_str())).collect()
}

pub(super) fn offer(
    house: &House,
    names: &HashMap<TherapistId, &str>,
    free: FreeStart,
    minutes: u32,
    verdict: Option<Verdict>,
    is_fresh: bool,
) -> SlotOffer {
    let name = names.get(&free.therapist).copied().unwrap_or_default();
    SlotOffer {
        start: free.start,
        minutes,
        therapist: TherapistName { id: free.therapist, name: name.into() },
        verdict,
        label: slot_label(house, free.start, name),
        verdict_word: verdict
            .map(|verdict| verdict_word(house.words, verdict, verdict == Verdict::Neutral && !is_fresh)),
    }
}

/// "Tuesday, May 5, 10:30 with Maya"
pub(super) fn slot_label(house: &House, start: NaiveDateTime, therapist: &str) -> String {
    let words: &Words = house.words;
    words.say(
        "slot-label",
        &[
            ("day", house.day(start.date()).into()),
            ("time", words.time(start.time(), house.clinic.hour_style).into()),
            ("therapist", therapist.into()),
        ],
    )
}
