//! Findings in words, and answers as they cross to the screens and the command line.

use super::{
    finding::{About, Answer, Facts, Finding, Training, Unknown},
    rule::{Reason, Rule},
};
use crate::{
    domain::{clinic_settings::DistanceUnit, time::write_local, verdict::Verdict},
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
    pub fn in_words(&self, words: &Words, unit: DistanceUnit) -> AnswerInWords {
        AnswerInWords {
            verdict: self.verdict,
            clear_from: self.clear_from.map(write_local),
            unknown: self.unknown.clone(),
            findings: self.findings.iter().map(|finding| finding.in_words(words, unit)).collect(),
        }
    }
}

impl Finding {
    /// The finding as it is told.
    #[must_use]
    pub fn in_words(&self, words: &Words, unit: DistanceUnit) -> FindingInWords {
        FindingInWords {
            rule: self.rule,
            verdict: self.verdict,
            about: self.about,
            reasons: self.reasons().to_vec(),
            message: self.message(words, unit),
        }
    }

    /// One sentence that says why, in the client's own dates and the clinic's unit of distances.
    #[must_use]
    pub fn message(&self, words: &Words, unit: DistanceUnit) -> String {
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
                words.say(&format!("finding-{code}"), &[("reasons", training.reasons_in_words(words, unit).into())])
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
    fn reasons_in_words(&self, words: &Words, unit: DistanceUnit) -> String {
        let phrases: Vec<String> =
            self.reasons.iter().map(|reason| self.reason_in_words(*reason, words, unit)).collect();
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

    fn reason_in_words(&self, reason: Reason, words: &Words, unit: DistanceUnit) -> String {
        let key = format!("finding-reason-{}", reason.code());
        match (reason, &self.marathon) {
            (Reason::MarathonPrep, Some((name, date))) => {
                words.say(&key, &[race(name), ("date", words.day_of_month(*date).into())])
            }
            _ => words.say(
                &key,
                &[
                    ("last", unit.from_km(self.last_week_km).round().into()),
                    ("usual", unit.from_km(self.usual_week_km).round().into()),
                    ("unit", unit.symbol().into()),
                    ("runs", self.hard_runs.into()),
                ],
            ),
        }
    }
}

fn race(name: &str) -> (&'static str, Arg) {
    ("race", name.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{goal::Goal, run::RunKind};
    use chrono::NaiveDate;

    #[test]
    fn every_rule_and_verdict_has_its_words() {
        let words = Words::english();
        let verdicts = ["favorable", "neutral", "caution", "not-recommended", "contraindicated", "not-asked"];
        let rules = Rule::ALL.iter().flat_map(|rule| ["rule", "ground"].map(|word| format!("{word}-{}", rule.code())));
        for key in rules.chain(verdicts.map(|verdict| format!("verdict-{verdict}"))) {
            assert!(words.has(&key), "{key}");
        }
        for goal in Goal::ALL {
            assert!(words.has(&format!("finding-goal-{}", goal.code())));
        }
    }

    fn say(rule: Rule, facts: Facts) -> String {
        Finding { rule, verdict: Verdict::Caution, about: About::Appointment {}, facts }
            .message(Words::english(), DistanceUnit::Km)
    }

    fn may(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
    }

    #[test]
    fn a_race_is_named_with_the_day_that_matters() {
        let race = |days| Facts::Race { name: "Trail Week".to_owned(), first_day: may(17), last_day: may(22), days };
        assert!(say(Rule::PreRaceClose, race(2)).starts_with("This is only 2 days before Trail Week on May 17,"));
        assert!(say(Rule::PreRaceClose, race(1)).starts_with("This is the day before Trail Week on May 17,"));
        assert!(say(Rule::MarathonDay, race(0)).starts_with("Trail Week goes on until May 22,"));
        assert!(say(Rule::MarathonHealing, race(-2)).starts_with("This is only 2 days after Trail Week on May 22,"));
    }

    #[test]
    fn runs_and_massages_are_told_in_hours_and_days() {
        let start = may(11).and_hms_opt(9, 0, 0).unwrap();
        let run = |minutes_between, days| Facts::Run { kind: RunKind::Hard, start, minutes_between, days };
        assert!(
            say(Rule::AfterHardRun, run(59, 0)).starts_with("The hard run on May 11 ends less than an hour before")
        );
        assert!(say(Rule::AfterHardRun, run(119, 0)).starts_with("The hard run on May 11 ends only an hour before"));
        assert!(say(Rule::HardRunAfter, run(120, 0)).starts_with("The hard run on May 11 starts only 2 hours after"));
        assert!(say(Rule::LightDays, run(3000, 2)).starts_with("The hard run on May 11 is 2 days after"));
        let massage = |days| Facts::Massage { start, days };
        assert!(say(Rule::TooSoon, massage(-1)).starts_with("The last massage, on May 11, is only a day before"));
        assert!(say(Rule::TooSoon, massage(0)).starts_with("There is another massage on May 11"));
        assert!(say(Rule::TooSoon, massage(2)).starts_with("Another massage follows 2 days later, on May 11"));
    }

    #[test]
    fn heavy_training_tells_all_its_reasons_in_one_sentence() {
        let training = Training {
            reasons: vec![Reason::RisingMileage, Reason::MarathonPrep, Reason::FastRunning],
            last_week_km: 55.2,
            usual_week_km: 44.8,
            marathon: Some(("Boston".to_owned(), may(17))),
            hard_runs: 3,
        };
        assert_eq!(
            say(Rule::HeavyTraining, Facts::Training(training.clone())),
            "A massage is most useful in heavy training: 55 km in the week before, against about 45 km a week until then, \
             Boston coming up on May 17 and 3 hard runs in the 7 days before."
        );
        let finding = Finding {
            rule: Rule::HeavyTraining,
            verdict: Verdict::Favorable,
            about: About::Appointment {},
            facts: Facts::Training(training),
        };
        let in_miles = finding.message(Words::english(), DistanceUnit::Mi);
        assert!(in_miles.contains("34 mi in the week before, against about 28 mi a week until then"), "{in_miles}");
    }
}
