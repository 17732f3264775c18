//! Findings in words, and answers as they cross to the screens and the command line.

use super::{
    finding::{About, Answer, Facts, Finding, Training, Unknown},
    rule::{Reason, Rule},
};
use crate::{
    domain::{time::write_local, verdict::Verdict},
    words::{Arg, Words},
};

/// An answer in words: the wire form.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AnswerInWords {
    pub verdict: Verdict,
    /// Clinic-local, `YYYY-MM-DDTHH:MM`; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub clear_from: Option<String>,
    pub unknown: Vec<Unknown>,
    pub findings: Vec<FindingInWords>,
}

/// A finding in words: the wire form.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FindingInWords {
    pub rule: Rule,
    pub verdict: Verdict,
    pub about: About,
    /// Of `heavy-training` only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Vec<Reason>>"))]
    pub reasons: Vec<Reason>,
    /// One sentence that says why.
    pub message: String,
}

impl Answer {
    /// The answer as it is told.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> AnswerInWords {
        AnswerInWords {
            verdict: self.verdict,
            clear_from: self.clear_from.map(write_local),
            unknown: self.unknown.clone(),
            findings: self.findings.iter().map(|finding| finding.in_words(words)).collect(),
        }
    }
}

impl Finding {
    /// The finding as it is told.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> FindingInWords {
        FindingInWords {
            rule: self.rule,
            verdict: self.verdict,
            about: self.about,
            reasons: self.reasons().to_vec(),
            message: self.message(words),
        }
    }

    /// One sentence that says why, in the client's own dates.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        let code = self.rule.code();
        match &self.facts {
            Facts::Race { name, first_day, last_day, days } => {
                // While a race of several days lasts, its last day is what matters.
                let several_days = *days == 0 && first_day != last_day;
                let key = format!("finding-{code}{}", if several_days { "-lasting" } else { "" });
                let date = if *days > 0 { first_day } else { last_day };
                words.say(&key, &[race(name), ("date", words.day_of_month(*date).into()), ("days", days.abs().into())])
            }
            Facts::Run { kind, start, minutes_between, days } => words.say(
                &format!("finding-{code}"),
                &[
                    ("run", words.say(&format!("finding-run-{}", kind.code()), &[]).into()),
                    ("date", words.day_of_month(start.date()).into()),
                    ("hours", (minutes_between / 60).into()),
                    ("days", (*days).into()),
                ],
            ),
            Facts::Massage { start, days } => {
                let side = match days {
                    ..0 => "-last",
                    0 => "-same-day",
                    1.. => "-next",
                };
                words.say(
                    &format!("finding-{code}{side}"),
                    &[("date", words.day_of_month(start.date()).into()), ("days", days.abs().into())],
                )
            }
            Facts::Training(training) => {
                words.say(&format!("finding-{code}"), &[("reasons", training.reasons_in_words(words).into())])
            }
            Facts::Goal(goal) => {
                let goal = words.say(&format!("finding-goal-{}", goal.code()), &[]);
                words.say(&format!("finding-{code}"), &[("goal", goal.into())])
            }
        }
    }
}

impl Training {
    /// The reasons as one phrase: “preparing Boston on April 20 and 3 hard runs in a week”.
    fn reasons_in_words(&self, words: &Words) -> String {
        let phrases: Vec<String> = self.reasons.iter().map(|reason| self.reason_in_words(*reason, words)).collect();
        match phrases.as_slice() {
            [first, second] => {
                words.say("finding-reasons-two", &[("first", first.clone().into()), ("second", second.clone().into())])
            }
            [first, second, third] => words.say(
                "finding-reasons-three",
                &[("first", first.clone().into()), ("second", second.clone().into()), ("third", third.clone().into())],
            ),
            _ => phrases.concat(),
        }
    }

    fn reason_in_words(&self, reason: Reason, words: &Words) -> String {
        let key = format!("finding-reason-{}", reason.code());
        match (reason, &self.marathon) {
            (Reason::MarathonPrep, Some((name, date))) => {
                words.say(&key, &[race(name), ("date", words.day_of_month(*date).into())])
            }
            _ => words.say(
                &key,
                &[
                    ("last", self.last_week_km.round().into()),
                    ("usual", self.usual_week_km.round().into()),
                    ("runs", self.hard_runs.into()),
                ],
            ),
        }
    }
}

fn race(name: &str) -> (&'static str, Arg) {
    ("race", name.into())
}
