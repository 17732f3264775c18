//! When clients who wait could come: the free slots that suit them, and those that a change has set free.

use super::{
    desk::{Desk, House},
    runner::{Runner, proposal},
    slots::{Wish, free, givers, offer},
    suggestions::{one_a_day, shortest},
    wire::{ById, ClientHit, Freed, Nothing, Opening, WaitCard},
};
use crate::{
    book::{FreeStart, unusable_gaps},
    domain::{
        appointment::{Appointment, Status},
        id::{AppointmentId, ClientId, TherapistId, WaitId},
        massage_type::MassageType,
        therapist::Therapist,
        time::{Minute, time_of_minute},
        wait::Wait,
    },
    error::{OrNotFound, Result},
    store::{self, Db, LeftPlace, Tx},
};
use chrono::{Days, NaiveDate};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

/// So many days ahead are looked through: six weeks.
const DAYS: u64 = 42;
/// So many slots are offered to each.
const OPENINGS: usize = 3;

/// Everybody who waits: those who could come first, the best timed before the others, then those who wait longest; at
/// the end those whose last day is over.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn wait_list(desk: &Desk<'_>, _: Nothing) -> Result<Vec<WaitCard>> {
    desk.store.read(|db| {
        let teller = Teller::load(db, desk)?;
        let cards = db.waits()?.into_iter().map(|wait| teller.card(wait)).collect::<Result<_>>()?;
        Ok(in_order(cards))
    })
}

/// Those who could come at a time that is free now and was not before something, in the order of [`wait_list`]; not
/// those who gave it up.
///
/// # Errors
/// `NotFound` naming `appointment`; `Busy` when another program is writing.
pub fn who_could_come(desk: &Desk<'_>, freed: Freed) -> Result<Vec<WaitCard>> {
    let (days, left): (_, Vec<LeftPlace>) = desk.store.read(|db| match freed {
        Freed::Change(ById { id }) => Ok((db.days_freed_by(id)?, db.places_left_by(id)?)),
        Freed::Appointment(ById { id }) => {
            let found = db.appointment(AppointmentId(id))?;
            let appointment = found.or_not_found("appointment", "error-no-such-appointment", id)?.appointment;
            let day = Some([Some(appointment.start.date()); 2]).filter(|_| !appointment.status.holds_its_time());
            Ok((day, vec![(appointment.client, appointment.therapist, appointment.start)]))
        }
    })?;
    let Some(days) = days else { return Ok(Vec::new()) };
    let take_back = |tx: &Tx<'_>| match freed {
        Freed::Change(ById { id }) => tx.undo(id),
        Freed::Appointment(ById { id }) => match tx.appointment(AppointmentId(id))? {
            Some(row) => tx.update_appointment(&Appointment { status: Status::Booked, ..row.appointment }),
            None => Ok(()),
        },
    };
    let look = |db: &Db<'_>| -> Result<Vec<(Wait, Vec<Suiting>)>> {
        let teller = Teller::load(db, desk)?;
        let gave_up = |wait: &Wait| left.iter().any(|(client, ..)| *client == wait.client);
        let waits = db.waits()?.into_iter().filter(|wait| !gave_up(wait));
        waits.map(|wait| teller.suiting(&wait, days).map(|starts| (wait, starts))).collect()
    };
    let Some([now, before]) = desk.store.compare(take_back, look)? else { return Ok(Vec::new()) };
    let times = |starts: &[Suiting]| starts.iter().map(Suiting::time).collect::<HashSet<_>>();
    let before: HashMap<WaitId, HashSet<_>> =
        before.into_iter().map(|(wait, starts)| (wait.id, times(&starts))).collect();
    desk.store.read(|db| {
        let teller = Teller::load(db, desk)?;
        let mut cards = Vec::new();
        for (wait, mut starts) in now {
            let Some(before) = before.get(&wait.id) else { continue };
            starts.retain(|start| !before.contains(&start.time()));
            if !starts.is_empty() {
                cards.push(teller.card_with(wait, starts, &left)?);
            }
        }
        Ok(in_order(cards))
    })
}

/// What a client waits for; the longest first.
pub(super) fn waits_of(db: &Db<'_>, desk: &Desk<'_>, client: ClientId) -> Result<Vec<WaitCard>> {
    let waits = db.waits_of(client)?;
    if waits.is_empty() {
        return Ok(Vec::new());
    }
    let teller = Teller::load(db, desk)?;
    waits.into_iter().map(|wait| teller.card(wait)).collect()
}

fn in_order(mut cards: Vec<WaitCard>) -> Vec<WaitCard> {
    let best = |card: &WaitCard| card.openings.first().and_then(|opening| opening.slot.verdict);
    cards.sort_by_key(|card| (card.is_over, Reverse(best(card)), card.wait.since, card.wait.id));
    cards
}

/// A free start that suits somebody who waits.
#[derive(Debug, Clone, Copy)]
struct Suiting {
    /// Of the massage type among those that are waited for.
    place: usize,
    start: FreeStart,
    /// As [`unusable_gaps`] counts them.
    gaps: u8,
}

impl Suiting {
    /// What tells it from any other of the same client.
    fn time(&self) -> (usize, TherapistId, Minute) {
        (self.place, self.start.therapist, self.start.starts_at)
    }
}

/// Tells of those who wait.
struct Teller<'a> {
    db: &'a Db<'a>,
    desk: &'a Desk<'a>,
    house: House,
    catalog: Vec<MassageType>,
    therapists: HashMap<TherapistId, String>,
}

impl<'a> Teller<'a> {
    fn load(db: &'a Db<'a>, desk: &'a Desk<'a>) -> Result<Self> {
        let therapists = db.therapists()?.into_iter().map(|therapist| (therapist.id, therapist.name)).collect();
        Ok(Self { db, desk, house: House::load(db, desk)?, catalog: db.massage_types()?, therapists })
    }

    fn card(&self, wait: Wait) -> Result<WaitCard> {
        let starts = self.suiting(&wait, [None; 2])?;
        self.card_with(wait, starts, &[])
    }

    /// Somebody who waits, with the best of some starts, one a day; those that appointments have left come before others
    /// as good.
    fn card_with(&self, wait: Wait, starts: Vec<Suiting>, left: &[LeftPlace]) -> Result<WaitCard> {
        let today = self.desk.now.today();
        let runner = Runner::load(self.db, wait.client, None, today)?;
        let since = self.house.day(self.house.zone.local(wait.since).date());
        Ok(WaitCard {
            wish: self.wish(&wait),
            since: self.house.words.say("wait-since", &[("day", since.into())]),
            is_over: wait.until < today,
            openings: self.openings(&wait, &runner, starts, left),
            client: ClientHit::from(runner.client),
            wait,
        })
    }

    /// The free starts of some days that suit somebody; without an end the coming weeks are looked through.
    fn suiting(&self, wait: &Wait, [first, last]: store::Days) -> Result<Vec<Suiting>> {
        let from = wait.from.max(self.desk.now.today()).max(first.unwrap_or(NaiveDate::MIN));
        let weeks = || from.checked_add_days(Days::new(DAYS)).unwrap_or(from);
        let last = wait.until.min(last.unwrap_or_else(weeks));
        let days = u32::try_from((last - from).num_days() + 1).unwrap_or_default();
        if days == 0 {
            return Ok(Vec::new());
        }
        let shortest = shortest(&self.catalog, from);
        let mut suiting = Vec::new();
        for (place, massage_type) in self.wanted(wait).enumerate() {
            let mut therapists = givers(self.db, None, &massage_type.id, [from, last])?;
            let sells = |therapist: &Therapist| therapist.price_of(massage_type, wait.minutes).is_some();
            therapists.retain(|therapist| wait.wants(therapist.id) && sells(therapist));
            let wish = Wish {
                massage_type,
                minutes: wait.minutes,
                from,
                days,
                client: Some(wait.client),
                room: None,
                moving: None,
                not_before: self.desk.now.instant,
            };
            let starts = free(self.db, &self.house, &therapists, &wish)?;
            let gaps = unusable_gaps(&starts, self.house.clinic.grid_minutes, shortest);
            let is_given = |start: &FreeStart| massage_type.retired_on.is_none_or(|day| start.start.date() < day);
            let fits = starts.into_iter().zip(gaps).map(|(start, gaps)| Suiting { place, start, gaps });
            suiting.extend(fits.filter(|each| is_given(&each.start) && wait.suits(each.start.start, wait.minutes)));
        }
        Ok(suiting)
    }

    /// The massage types that somebody waits for, as far as the catalog knows them.
    fn wanted<'b>(&'b self, wait: &'b Wait) -> impl Iterator<Item = &'b MassageType> {
        wait.massage_types.iter().filter_map(|id| self.catalog.iter().find(|each| each.id == *id))
    }

    fn openings(&self, wait: &Wait, runner: &Runner, starts: Vec<Suiting>, left: &[LeftPlace]) -> Vec<Opening> {
        let checker = runner.checker(&self.house);
        let types: Vec<&MassageType> = self.wanted(wait).collect();
        let ranked = starts.into_iter().map(|Suiting { place, start, gaps }| {
            let wish = proposal(start.start, wait.minutes, None, &types[place].serves);
            let is_left = |(_, therapist, at): &LeftPlace| (*therapist, *at) == (start.therapist, start.start);
            let is_other = !left.iter().any(is_left);
            let rank = (Reverse(checker.verdict(&wish)), is_other, gaps, start.starts_at, start.therapist);
            (rank, place, start)
        });
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by_key(|(rank, ..)| *rank);
        let best = one_a_day(ranked.into_iter(), |(.., start)| start.start.date(), OPENINGS);
        best.into_iter().map(|(_, place, start)| self.opening(wait, runner, types[place], start)).collect()
    }

    fn opening(&self, wait: &Wait, runner: &Runner, massage_type: &MassageType, start: FreeStart) -> Opening {
        let findings =
            runner.checker(&self.house).findings(&proposal(start.start, wait.minutes, None, &massage_type.serves));
        let view = runner.view(&findings, &self.house);
        let names = self.therapists.iter().map(|(id, name)| (*id, name.as_str())).collect();
        let slot = offer(&self.house, &names, start, wait.minutes, Some(view.verdict), runner.is_fresh);
        let sentence = view.findings.into_iter().next().map(|finding| finding.sentence);
        Opening { slot, massage_type: massage_type.id.clone(), not_asked: view.not_asked, sentence }
    }

    /// What somebody waits for, in a line.
    fn wish(&self, wait: &Wait) -> String {
        let words = self.house.words;
        let either = |names: Vec<String>| match names.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, first)) => {
                words.say("either", &[("first", first.join(", ").into()), ("last", last.clone().into())])
            }
            None => String::new(),
        };
        let types = either(self.wanted(wait).map(|each| each.name.clone()).collect());
        let what = words.say("sheet-what", &[("minutes", wait.minutes.to_string().into()), ("type", types.into())]);
        let who = wait.therapists.iter().filter_map(|id| self.therapists.get(id).cloned()).collect::<Vec<_>>();
        let who = (!who.is_empty()).then(|| words.say("wait-with", &[("therapists", either(who).into())]));
        let weekday = |day: &u32| words.say(&format!("weekday-short-{day}"), &[]);
        let weekdays = Some(either(wait.weekdays.iter().map(weekday).collect())).filter(|days| !days.is_empty());
        let time = |minute: u32| words.time(time_of_minute(minute), self.house.clinic.hour_style);
        let between = wait.between.as_ref().map(|between| format!("{}–{}", time(between.from), time(between.until)));
        let today = self.desk.now.today();
        let days = [("from", self.house.day(wait.from).into()), ("until", self.house.day(wait.until).into())];
        let days = if wait.from == wait.until {
            self.house.day(wait.from)
        } else {
            words.say(if wait.from > today { "wait-from-until" } else { "wait-until" }, &days)
        };
        let parts = [Some(what), who, weekdays, between, Some(days)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}
