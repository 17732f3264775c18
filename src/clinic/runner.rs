//! A client seen as a runner: the calendar from the store, put before the rules of timing.

use super::{
    desk::House,
    wire::{FindingLine, VerdictView},
};
use crate::{
    clock::Now,
    domain::{
        client::Client,
        goal::Goal,
        id::{AppointmentId, ClientId},
        race::Race,
        run::Run,
        verdict::Verdict,
    },
    error::{OrNotFound, Result},
    store::{AppointmentRow, Db, Tx},
    timing::{
        Massage, RunnerCalendar,
        check::{Checker, Proposal},
        finding::Finding,
    },
    words::Words,
};
use chrono::{NaiveDate, NaiveDateTime};

/// A client with everything that the rules want to know.
#[derive(Clone)]
pub(super) struct Runner {
    pub client: Client,
    pub runs: Vec<Run>,
    pub races: Vec<Race>,
    massages: Vec<Massage>,
    /// The calendar was asked for or entered lately.
    pub is_fresh: bool,
}

impl Runner {
    /// Loads a client. `but` is the appointment that is being checked: it is not one of the other massages.
    pub fn load(db: &Db<'_>, id: ClientId, but: Option<AppointmentId>, today: NaiveDate) -> Result<Self> {
        let client = db.client(id)?.or_not_found("client", "error-no-such-client", id)?;
        let is_fresh = client.calendar_is_fresh(today);
        Ok(Self {
            client,
            runs: db.runs_of(id)?.into_iter().map(|row| row.run).collect(),
            races: db.races_of(id)?.into_iter().map(|row| row.race).collect(),
            massages: db.massages_of(id, but)?.into_iter().map(|(start, ..)| Massage { start }).collect(),
            is_fresh,
        })
    }

    /// The same runner without the massages at these starts.
    pub fn without(&self, starts: &[NaiveDateTime]) -> Self {
        let massages = self.massages.iter().filter(|massage| !starts.contains(&massage.start)).copied().collect();
        Self { massages, ..self.clone() }
    }

    /// The same runner with massages at these starts too.
    pub fn among(&self, starts: &[NaiveDateTime]) -> Self {
        let mut massages = [self.massages.clone(), starts.iter().map(|&start| Massage { start }).collect()].concat();
        massages.sort_by_key(|massage| massage.start);
        Self { massages, ..self.clone() }
    }

    /// The runner under a clinic's rules, ready for many questions.
    pub fn checker<'a>(&'a self, house: &'a House) -> Checker<'a> {
        self.checker_among(&self.massages, house)
    }

    /// The massages of every other day.
    pub fn massages_but_on(&self, date: NaiveDate) -> Vec<Massage> {
        self.massages.iter().filter(|massage| massage.start.date() != date).copied().collect()
    }

    /// The massages but for the one at this start.
    pub fn massages_but_at(&self, start: NaiveDateTime) -> Vec<Massage> {
        self.massages.iter().filter(|massage| massage.start != start).copied().collect()
    }

    /// As [`Self::checker`], with these massages instead of all.
    pub fn checker_among<'a>(&'a self, massages: &'a [Massage], house: &'a House) -> Checker<'a> {
        let calendar = RunnerCalendar {
            runs: Some(self.runs.as_slice()).filter(|runs| self.is_fresh || !runs.is_empty()),
            races: Some(self.races.as_slice()).filter(|races| self.is_fresh || !races.is_empty()),
            massages: Some(massages),
        };
        Checker::new(calendar, &house.rules, house.zone)
    }

    /// How good a moment is and why, in words.
    pub fn view(&self, findings: &[Finding], house: &House) -> VerdictView {
        let verdict = findings.first().map_or(Verdict::Neutral, |worst| worst.verdict);
        let not_asked = verdict == Verdict::Neutral && !self.is_fresh;
        VerdictView {
            verdict,
            not_asked,
            word: verdict_word(house.words, verdict, not_asked),
            findings: findings
                .iter()
                .map(|finding| FindingLine {
                    rule: finding.rule.code().to_owned(),
                    verdict: finding.verdict,
                    sentence: finding.message(house.words, house.clinic.distance_unit),
                })
                .collect(),
        }
    }

    /// The race nearest to a day within two weeks, and how many days ahead it is.
    pub fn nearest_race(&self, day: NaiveDate) -> Option<(&Race, i64)> {
        self.races
            .iter()
            .map(|race| {
                let ahead = (race.date - day).num_days();
                let behind = (day - race.last_day()).num_days();
                (race, if ahead > 0 { ahead } else { -behind.max(0) })
            })
            .filter(|(_, days)| days.abs() <= 14)
            .min_by_key(|(race, days)| (days.abs(), *days < 0, race.priority))
    }
}

/// What to show for a verdict: "Good moment", "Not asked yet".
pub(super) fn verdict_word(words: &Words, verdict: Verdict, not_asked: bool) -> String {
    match not_asked {
        true => words.say("verdict-not-asked", &[]),
        false => words.say(&format!("verdict-{}", verdict.code()), &[]),
    }
}

/// A moment to ask about.
pub(super) fn proposal<'a>(start: NaiveDateTime, minutes: u32, goal: Option<Goal>, serves: &'a [Goal]) -> Proposal<'a> {
    Proposal { start, minutes, goal, serves }
}

/// Checks a client's coming appointments anew, after anything on the calendar has changed; not `but`, whose verdict is
/// fresh.
pub(super) fn refresh_verdicts(
    tx: &Tx<'_>,
    house: &House,
    client: ClientId,
    but: Option<AppointmentId>,
    now: Now,
) -> Result<()> {
    let mut coming = tx.held_appointments_of_client(client, now.instant)?;
    coming.retain(|row| Some(row.appointment.id) != but);
    if coming.is_empty() {
        return Ok(());
    }
    let catalog = tx.massage_types()?;
    for AppointmentRow { appointment, .. } in coming {
        let serves = catalog
            .iter()
            .find(|massage_type| massage_type.id == appointment.massage_type)
            .map_or(&[][..], |massage_type| &massage_type.serves);
        let runner = Runner::load(tx, client, Some(appointment.id), now.today())?;
        let proposal = proposal(appointment.start, appointment.minutes, appointment.goal, serves);
        tx.set_verdict(appointment.id, runner.checker(house).verdict(&proposal))?;
    }
    Ok(())
}
