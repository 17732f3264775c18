//! A check as JSON, for the command line: strict in what it takes, exact in what it answers.
//!
//! `warmdown check` reads all of standard input and calls [`answer`]: `Ok` is the line to print, `Err` the line for standard
//! error, with exit code 2. `warmdown check --lines` calls [`answer_line`] for each line and prints what it returns; `None` is a blank line, to be skipped.

use super::{
    Massage, RunnerCalendar,
    check::{Proposal, check},
    json::{Field, Fields, Node},
    sentence::AnswerInWords,
    settings::Rules,
};
use crate::{
    domain::{
        clinic_settings::DistanceUnit,
        goal::Goal,
        race::{Priority, Race},
        run::{Run, RunKind},
        time::Zone,
    },
    error::Result,
    words::Words,
};
use chrono::NaiveDateTime;

/// Answers one scenario with one line of JSON.
///
/// # Errors
/// A bad scenario: one line that names the field.
pub fn answer(json: &[u8]) -> std::result::Result<String, String> {
    match Scenario::from_json(json) {
        Ok(scenario) => serde_json::to_string(&scenario.answer()).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// Answers a line of many: a bad scenario's answer is `{"error": "…"}`, a blank line has none.
#[must_use]
pub fn answer_line(line: &[u8]) -> Option<String> {
    if line.trim_ascii().is_empty() {
        return None;
    }
    Some(answer(line).unwrap_or_else(|error| serde_json::json!({ "error": error }).to_string()))
}

/// A question as it is written down: zone, appointment, what is known of the runner, and the clinic's rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    pub zone: Zone,
    pub appointment: ScenarioAppointment,
    pub runner: ScenarioRunner,
    pub rules: Rules,
}

/// The appointment in question.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioAppointment {
    pub start: NaiveDateTime,
    /// 5–600.
    pub minutes: u32,
    pub goal: Option<Goal>,
    /// The goals that its massage type serves.
    pub serves: Vec<Goal>,
}

/// What is known of a runner: [`RunnerCalendar`], owned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScenarioRunner {
    pub runs: Option<Vec<Run>>,
    pub races: Option<Vec<Race>>,
    pub massages: Option<Vec<Massage>>,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Errors
    /// Whatever is missing, unknown, repeated, null or out of range; the error names the field.
    pub fn from_json(json: &[u8]) -> Result<Self> {
        let document = Node::parse(json, "scenario")?;
        let root = Field::root(&document, "scenario");
        let fields = root.object(&["zone", "appointment", "runs", "races", "massages", "rules"])?;
        let zone = read_zone(&fields.required("zone")?)?;
        Ok(Self {
            zone,
            appointment: ScenarioAppointment::read(&fields.required("appointment")?, zone)?,
            runner: ScenarioRunner::read(&fields, zone)?,
            rules: read_rules(&fields)?,
        })
    }

    /// The answer, in English.
    #[must_use]
    pub fn answer(&self) -> AnswerInWords {
        let appointment = &self.appointment;
        let proposal = Proposal {
            start: appointment.start,
            minutes: appointment.minutes,
            goal: appointment.goal,
            serves: &appointment.serves,
        };
        check(&proposal, &self.runner.calendar(), &self.rules, self.zone).in_words(Words::english(), DistanceUnit::Km)
    }
}

impl ScenarioAppointment {
    fn read(field: &Field<'_>, zone: Zone) -> Result<Self> {
        let fields = field.object(&["start", "minutes", "massageType", "goal", "serves"])?;
        Ok(Self {
            start: fields.required("start")?.local_time(zone)?,
            minutes: read_massage_minutes(&fields)?,
            serves: read_serves(&fields)?,
            goal: fields.optional("goal").map(|goal| read_goal(&goal)).transpose()?,
        })
    }
}

impl ScenarioRunner {
    /// Reads `runs`, `races` and `massages`; an absent one is not known.
    ///
    /// # Errors
    /// Names the field.
    pub fn read(fields: &Fields<'_>, zone: Zone) -> Result<Self> {
        Ok(Self {
            runs: read_list(fields, "runs", |run| read_run(run, zone))?,
            races: read_list(fields, "races", read_race)?,
            massages: read_list(fields, "massages", |massage| read_massage(massage, zone))?,
        })
    }

    /// The same, borrowed.
    #[must_use]
    pub fn calendar(&self) -> RunnerCalendar<'_> {
        RunnerCalendar { runs: self.runs.as_deref(), races: self.races.as_deref(), massages: self.massages.as_deref() }
    }
}

/// Reads the name of a time zone.
///
/// # Errors
/// There is no such zone.
pub fn read_zone(field: &Field<'_>) -> Result<Zone> {
    Zone::from_name(field.text()?).ok_or_else(|| field.refuse("field-not-zone"))
}

/// Reads `rules`; the usual ones when absent.
///
/// # Errors
/// As for [`Rules::from_json`].
pub fn read_rules(fields: &Fields<'_>) -> Result<Rules> {
    fields.optional("rules").map_or_else(|| Ok(Rules::default()), |rules| Rules::read(&rules))
}

/// Reads `massageType` and `serves`: the goals that the type serves.
///
/// # Errors
/// A type that is not built in and does not say what it serves; something that is no goal.
pub fn read_serves(fields: &Fields<'_>) -> Result<Vec<Goal>> {
    let massage_type = fields.required("massageType")?;
    let built_in = Goal::served_by_built_in(massage_type.name()?);
    match fields.optional("serves") {
        Some(serves) => serves.list()?.iter().map(read_goal).collect(),
        None => Ok(built_in.ok_or_else(|| massage_type.refuse("field-no-serves"))?.to_vec()),
    }
}

/// Reads a massage's `minutes`: 5–600.
///
/// # Errors
/// Missing, not whole, or out of range.
pub fn read_massage_minutes(fields: &Fields<'_>) -> Result<u32> {
    fields.required("minutes")?.whole(5..=600)
}

fn read_list<T>(fields: &Fields<'_>, name: &str, read: impl Fn(&Field<'_>) -> Result<T>) -> Result<Option<Vec<T>>> {
    fields.optional(name).map(|list| list.list()?.iter().map(read).collect()).transpose()
}

fn read_goal(field: &Field<'_>) -> Result<Goal> {
    field.choice(Goal::from_code, &Goal::ALL.map(Goal::code))
}

fn read_run(field: &Field<'_>, zone: Zone) -> Result<Run> {
    let fields = field.object(&["kind", "start", "minutes", "km"])?;
    Ok(Run {
        kind: fields.required("kind")?.choice(RunKind::from_code, &["easy", "long", "hard"])?,
        start: fields.required("start")?.local_time(zone)?,
        minutes: fields.required("minutes")?.whole(1..=6000)?,
        km: fields.optional("km").map(|km| km.km()).transpose()?,
    })
}

fn read_race(field: &Field<'_>) -> Result<Race> {
    let fields = field.object(&["name", "date", "endDate", "km", "priority", "marathon"])?;
    let date = fields.required("date")?.date()?;
    let end_date = match fields.optional("endDate") {
        Some(field) => {
            let end_date = field.date()?;
            Some(if end_date < date { Err(field.refuse("field-ends-early")) } else { Ok(end_date) }?)
        }
        None => None,
    };
    Ok(Race {
        name: fields.required("name")?.name()?.to_owned(),
        date,
        end_date,
        km: fields.required("km")?.km()?,
        priority: fields.required("priority")?.choice(Priority::from_code, &["a", "b", "c"])?,
        marathon: fields.optional("marathon").map_or(Ok(false), |marathon| marathon.truth())?,
    })
}

fn read_massage(field: &Field<'_>, zone: Zone) -> Result<Massage> {
    let fields = field.object(&["start", "minutes", "massageType"])?;
    read_massage_minutes(&fields)?;
    fields.required("massageType")?.name()?;
    Ok(Massage { start: fields.required("start")?.local_time(zone)? })
}
