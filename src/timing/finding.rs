//! What a check answers, as facts; [`super::sentence`] puts it into words.

use super::rule::{Reason, Rule};
use crate::domain::{goal::Goal, run::RunKind, verdict::Verdict};
use chrono::{NaiveDate, NaiveDateTime};

/// The answer to whether a moment is good for a massage.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The worst finding's; `Neutral` when there is none.
    pub verdict: Verdict,
    /// For a bad verdict: the first later start, at a full quarter of an hour within 60 days, that is neither contraindicated nor not recommended.
    pub clear_from: Option<NaiveDateTime>,
    /// What nobody has asked the runner yet: a neutral verdict is then no all-clear.
    pub unknown: Vec<Unknown>,
    /// Worst first, then in the order of the rules, then of the runner's lists.
    pub findings: Vec<Finding>,
}

crate::wire! {
    /// A part of the calendar that nobody has asked for yet.
    pub enum Unknown {
        Runs,
        Races,
    }
}

/// What one rule has to say about one race, run or massage.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: Rule,
    pub verdict: Verdict,
    pub about: About,
    pub facts: Facts,
}

impl Finding {
    /// The reasons of `heavy-training`, in order; empty for every other rule.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        match &self.facts {
            Facts::Training(training) => &training.reasons,
            _ => &[],
        }
    }
}

/// What a finding is about: a place in one of the runner's lists, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum About {
    Race(usize),
    Run(usize),
    Massage(usize),
    /// The appointment as such: `{}`.
    #[serde(untagged)]
    Appointment {},
}

/// What a finding's sentence needs to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Facts {
    Race {
        name: String,
        first_day: NaiveDate,
        /// The same as `first_day` for a race of one day.
        last_day: NaiveDate,
        /// Days from the appointment to the race; 0 while it lasts, below 0 since its last day.
        days: i64,
    },
    Run {
        kind: RunKind,
        /// Clinic-local.
        start: NaiveDateTime,
        /// Elapsed minutes between the run and the appointment, whichever comes first; 0 when they overlap.
        minutes_between: i64,
        /// Days from the appointment's day to the run's.
        days: i64,
    },
    Massage {
        /// Clinic-local.
        start: NaiveDateTime,
        /// Days from the appointment's day to the massage's.
        days: i64,
    },
    Training(Training),
    /// The goal that the massage type does not serve.
    Goal(Goal),
}

/// Heavy training, with what each reason rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Training {
    /// At least one, in order.
    pub reasons: Vec<Reason>,
    /// Kilometers of the runs of the seven days before the appointment's.
    pub last_week_km: f64,
    /// Mean weekly kilometers of the four weeks before those, races included.
    pub usual_week_km: f64,
    /// The nearest marathon in preparation: its name and first day.
    pub marathon: Option<(String, NaiveDate)>,
    /// Hard runs on the seven days before the appointment's.
    pub hard_runs: usize,
}
