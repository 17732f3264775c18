//! A client's races and runs by hand, and the desk's three questions. Every change checks the coming appointments anew.

use super::{
    desk::{Desk, House},
    runner::refresh_verdicts,
    typed,
    wire::{AnswerQuestions, ByVersion, Kept, RaceFields, RunFields, SaveRace, SaveRun},
};
use crate::{
    domain::{
        client::Question,
        id::{ClientId, RaceId, RunId},
    },
    error::{OrNotFound, Result},
    store::{Change, RaceRow, RunRow, Tx},
};

/// Adds a run, or changes the one with the `id` that was read.
///
/// # Errors
/// `Invalid` naming the field; `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn save_run(desk: &Desk<'_>, save: SaveRun) -> Result<Kept> {
    let fields = &save.run;
    change_calendar(desk, Change::SaveRun, "said-run-saved", |tx, house| {
        let run = typed::run(fields, house)?;
        let id = match fields.id {
            None => tx.insert_run(known(tx, save.client)?, &run)?,
            Some(id) => {
                let row = tx.run(id)?.or_not_found("run", "error-no-such-run", id)?;
                tx.update_run(id, fields.version.unwrap_or(row.version), &run)?;
                id
            }
        };
        Ok((save.client, id.0, true))
    })
}

/// Removes a run.
///
/// # Errors
/// `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn remove_run(desk: &Desk<'_>, run: ByVersion) -> Result<Kept> {
    change_calendar(desk, Change::RemoveRun, "said-run-removed", |tx, _| {
        let id = RunId(run.id);
        let row = tx.run(id)?.or_not_found("run", "error-no-such-run", id)?;
        tx.remove_run(id, run.version)?;
        Ok((row.client, run.id, false))
    })
}

/// Adds a race, or changes the one with the `id` that was read.
///
/// # Errors
/// `Invalid` naming the field; `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn save_race(desk: &Desk<'_>, save: SaveRace) -> Result<Kept> {
    let fields = &save.race;
    let race = typed::race(fields)?;
    change_calendar(desk, Change::SaveRace, "said-race-saved", |tx, _| {
        let id = match fields.id {
            None => tx.insert_race(known(tx, save.client)?, &race)?,
            Some(id) => {
                let row = tx.race(id)?.or_not_found("race", "error-no-such-race", id)?;
                tx.update_race(id, fields.version.unwrap_or(row.version), &race)?;
                id
            }
        };
        Ok((save.client, id.0, true))
    })
}

/// Removes a race.
///
/// # Errors
/// `NotFound`; `Outdated` when somebody has changed it since it was read.
pub fn remove_race(desk: &Desk<'_>, race: ByVersion) -> Result<Kept> {
    change_calendar(desk, Change::RemoveRace, "said-race-removed", |tx, _| {
        let id = RaceId(race.id);
        let row = tx.race(id)?.or_not_found("race", "error-no-such-race", id)?;
        tx.remove_race(id, race.version)?;
        Ok((row.client, race.id, false))
    })
}

/// Keeps the answers to the desk's three questions, each on its own, "nothing planned" among them. Once all three are
/// answered the calendar counts as asked.
///
/// # Errors
/// `Invalid` naming the field; `NotFound` naming `client`.
pub fn answer_questions(desk: &Desk<'_>, answers: AnswerQuestions) -> Result<Kept> {
    change_calendar(desk, Change::AnswerQuestions, "said-answers-kept", |tx, house| {
        let mut asked = tx.client(answers.client)?.or_not_found("client", "error-no-such-client", answers.client)?;
        let client = asked.id;
        let race = answers.near_race.as_ref().and_then(|answer| answer.race.as_ref());
        if let Some(race) = race {
            tx.insert_race(client, &typed::race(race)?)?;
        }
        let runs = [&answers.last_run, &answers.hard_workout_after];
        let runs: Vec<&RunFields> = runs.into_iter().flatten().filter_map(|answer| answer.run.as_ref()).collect();
        for run in &runs {
            tx.insert_run(client, &typed::run(run, house)?)?;
        }
        let answered: Vec<Question> = [
            (Question::Race, answers.near_race.is_some()),
            (Question::Last, answers.last_run.is_some()),
            (Question::After, answers.hard_workout_after.is_some()),
        ]
        .into_iter()
        .filter_map(|(question, is_answered)| is_answered.then_some(question))
        .collect();
        asked.note_asked(&answered, desk.now.today());
        tx.set_asked_on(&asked)?;
        Ok((client, client.0, race.is_some() || !runs.is_empty()))
    })
}

/// One change of a client's calendar: what `work` does, the day it was entered, and the coming verdicts.
/// `work` returns the client, the row's number, and whether something was entered.
fn change_calendar(
    desk: &Desk<'_>,
    change: Change,
    said: &'static str,
    work: impl FnOnce(&Tx<'_>, &House) -> Result<(ClientId, i64, bool)>,
) -> Result<Kept> {
    let ((id, name), change) = desk.store.write(change, &desk.stamp(), |tx| {
        let house = House::load(tx, desk)?;
        let (client, id, entered) = work(tx, &house)?;
        if entered {
            tx.set_calendar_entered_on(client, desk.now.today())?;
        }
        refresh_verdicts(tx, &house, client, None, desk.now)?;
        let name = tx.client(client)?.map(|client| client.name).unwrap_or_default();
        Ok((id, name))
    })?;
    Ok(Kept { id: Some(id), change, said: desk.words().say(said, &[("client", name.into())]) })
}

fn known(tx: &Tx<'_>, id: ClientId) -> Result<ClientId> {
    tx.client(id)?.or_not_found("client", "error-no-such-client", id).map(|client| client.id)
}

pub(super) fn run_fields(row: RunRow) -> RunFields {
    RunFields {
        id: Some(row.id),
        version: Some(row.version),
        kind: row.run.kind,
        start: row.run.start,
        minutes: row.run.minutes,
        km: row.run.km,
    }
}

pub(super) fn race_fields(row: RaceRow) -> RaceFields {
    RaceFields {
        id: Some(row.id),
        version: Some(row.version),
        name: row.race.name,
        date: row.race.date,
        end_date: row.race.end_date,
        km: row.race.km,
        priority: row.race.priority,
        marathon: row.race.marathon,
    }
}
