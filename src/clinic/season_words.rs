//! A day of the season in one sentence, for whoever points at it or walks to it.

use super::{
    desk::House,
    runner::Runner,
    wire::{SeasonDay, SeasonRace, SeasonRun},
};
use crate::{
    domain::verdict::Verdict,
    store::AppointmentRow,
    timing::{
        finding::{Facts, Finding},
        rule::Rule,
    },
    words::Words,
};
use chrono::NaiveDate;

/// What stands behind a day.
pub(super) struct DayFacts<'a> {
    pub house: &'a House,
    pub runner: &'a Runner,
    /// At the day's best start.
    pub findings: &'a [Finding],
    pub visits: &'a [&'a AppointmentRow],
}

/// "Thursday, May 28: good moment, 3 days before Capital Marathon. Easy run, 8 km."
///
/// A past day tells what was; how good it was is no longer of use.
pub(super) fn sentence(facts: &DayFacts<'_>, day: &SeasonDay, today: NaiveDate) -> String {
    let words = facts.house.words;
    let mut parts = vec![head(facts, day, today)];
    parts.extend(day.races.iter().map(|race| race_words(facts.house, race)));
    parts.extend(day.runs.iter().map(|run| run_words(facts.house, run)));
    for (row, massage) in facts.visits.iter().zip(&day.massages) {
        let time = words.time(massage.start.time(), facts.house.clinic.hour_style);
        let key = if massage.past { "season-massage-past" } else { "season-massage-booked" };
        parts.push(words.say(key, &[("time", time.into()), ("therapist", row.therapist_name.clone().into())]));
    }
    if day.closed && day.date >= today {
        parts.push(words.say("season-closed", &[]));
    }
    parts.join(" ")
}

fn head(facts: &DayFacts<'_>, day: &SeasonDay, today: NaiveDate) -> String {
    let words = facts.house.words;
    let name = facts.house.day(day.date);
    let name = if day.date == today { words.say("season-today", &[("day", name.into())]) } else { name };
    let past = day.date < today;
    let because = if past { near_race(facts, day.date) } else { why(facts, day) };
    let verdict = verdict_words(words, day.verdict, day.not_asked);
    let key = match (past, because.is_some()) {
        (true, false) => "season-past",
        (true, true) => "season-past-why",
        (false, false) => "season-day",
        (false, true) => "season-day-why",
    };
    let because = because.unwrap_or_default();
    words.say(key, &[("day", name.into()), ("verdict", verdict.into()), ("why", because.into())])
}

/// The verdict within a sentence: "good moment".
pub(super) fn verdict_words(words: &Words, verdict: Verdict, not_asked: bool) -> String {
    let code = if not_asked { "not-asked" } else { verdict.code() };
    words.say(&format!("season-verdict-{code}"), &[])
}

/// The race that the verdict comes from, else what else it comes from. A race of the day itself is told anyway.
fn why(facts: &DayFacts<'_>, day: &SeasonDay) -> Option<String> {
    let words = facts.house.words;
    let Some(worst) = facts.findings.first() else { return near_race(facts, day.date) };
    let mut deciding = facts.findings.iter().take_while(|finding| finding.verdict == worst.verdict);
    let race = deciding.find_map(|finding| match &finding.facts {
        Facts::Race { name, days, .. } => Some((finding.rule, name, *days)),
        _ => None,
    });
    match race {
        Some((_, _, 0)) => None,
        Some((Rule::FirstBeforeRace, name, days)) => {
            Some(words.say("season-why-first-before-race", &[("race", race_distance(words, name, days).into())]))
        }
        Some((_, name, days)) => Some(race_distance(words, name, days)),
        None => Some(words.say(&format!("season-why-{}", worst.rule.code()), &[])),
    }
}

fn near_race(facts: &DayFacts<'_>, date: NaiveDate) -> Option<String> {
    let (race, days) = facts.runner.nearest_race(date)?;
    (days != 0).then(|| race_distance(facts.house.words, &race.name, days))
}

/// "3 days before Capital Marathon"
fn race_distance(words: &Words, race: &str, days: i64) -> String {
    let key = if days > 0 { "days-before-race" } else { "days-after-race" };
    let count = days.abs();
    words.say(key, &[("days", count.into()), ("count", count.to_string().into()), ("race", race.into())])
}

fn race_words(house: &House, race: &SeasonRace) -> String {
    let words = house.words;
    let priority = words.say(&format!("season-priority-{}", race.priority.code()), &[]);
    let distance = distance(house, race.km);
    words.say(
        "season-race",
        &[("priority", priority.into()), ("race", race.name.clone().into()), ("distance", distance.into())],
    )
}

fn run_words(house: &House, run: &SeasonRun) -> String {
    let words = house.words;
    let length = match run.km {
        Some(km) => distance(house, km),
        None => words.say("season-minutes", &[("minutes", run.minutes.to_string().into())]),
    };
    words.say(&format!("season-run-{}", run.kind.code()), &[("length", length.into())])
}

/// "8 km", in the clinic's unit with at most one decimal.
pub(super) fn distance(house: &House, km: f64) -> String {
    let unit = house.clinic.distance_unit;
    let value = house.words.number(unit.from_km(km), 1);
    house.words.say(&format!("season-{}", unit.symbol()), &[("value", value.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{race::Priority, run::RunKind};

    #[test]
    fn there_are_words_for_every_rule_verdict_run_and_race() {
        let words = Words::english();
        let verdicts = ["favorable", "neutral", "caution", "not-recommended", "contraindicated", "not-asked"];
        let of_races = [
            Rule::MarathonDay,
            Rule::MarathonNextDay,
            Rule::MarathonHealing,
            Rule::MarathonRecovery,
            Rule::RaceDay,
            Rule::RaceNextDay,
            Rule::PreRaceClose,
            Rule::PreRace,
        ];
        let rules = Rule::ALL.iter().filter(|rule| !of_races.contains(rule));
        let keys = rules
            .map(|rule| format!("season-why-{}", rule.code()))
            .chain(verdicts.map(|verdict| format!("season-verdict-{verdict}")))
            .chain([RunKind::Easy, RunKind::Long, RunKind::Hard].map(|kind| format!("season-run-{}", kind.code())))
            .chain([Priority::A, Priority::B, Priority::C].map(|p| format!("season-priority-{}", p.code())));
        for key in keys {
            assert!(words.has(&key), "{key}");
        }
    }
}
