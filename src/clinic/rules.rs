//! The clinic's rules: shown with their ground, tried on an example and on next week's book, saved, and their history.

use super::{
    cards::CardMaker,
    desk::{Desk, House},
    history::who_and_when,
    rules_example,
    runner::{Runner, proposal, refresh_verdicts, verdict_word},
    wire::{
        Kept, Nothing, RuleCard, RuleNumber, RulesChange, RulesPage, RulesPreview, RulesText, SaveRules,
        TurningAppointment,
    },
};
use crate::{
    domain::verdict::Verdict,
    error::{Code, Error, Result},
    store::{Change, Db},
    timing::{
        rule::Rule,
        settings::{NUMBERS, Rules, range_of},
    },
    words::Arg,
};
use chrono::Days;
use std::collections::BTreeMap;

/// How many changes of the rules are told.
const HISTORY: usize = 20;
/// How many appointments that would turn are named.
const TURNED: usize = 20;
/// The days of the real book on which changed rules are tried.
const DAYS: u64 = 7;

/// The numbers that are distances: kept in kilometers, read and written in the clinic's unit.
const DISTANCES: [&str; 2] = ["marathonKm", "loadMinKm"];

/// The numbers that are set beside a rule.
fn numbers_of(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::MarathonDay => &["marathonKm"],
        Rule::MarathonRecovery => &["postRaceDays"],
        Rule::PreRace => &["preRaceDays"],
        Rule::FirstBeforeRace => &["firstMassageDays", "accustomedDays"],
        Rule::TooSoon => &["spacingDays"],
        Rule::AfterHardRun => &["restBeforeHours"],
        Rule::HardRunAfter => &["hardAfterHours"],
        Rule::LightDays => &["lightDays"],
        Rule::AfterEasyRun => &["easyBeforeHours"],
        Rule::HeavyTraining => &["loadRise", "loadMinKm", "marathonPrepWeeks", "fastRunsPerWeek"],
        _ => &[],
    }
}

/// The rules as the clinic has them, each with its meaning, its ground and its numbers, and their latest changes.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn rules(desk: &Desk<'_>, _: Nothing) -> Result<RulesPage> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let words = house.words;
        let cards = Rule::ALL
            .into_iter()
            .map(|rule| RuleCard {
                rule,
                name: words.say(&format!("rule-{}", rule.code()), &[]),
                meaning: words.say(&format!("meaning-{}", rule.code()), &[]),
                ground: words.say(&format!("ground-{}", rule.code()), &[]),
                usual: rule.usual_verdict(),
                usual_of_training_race: Some(rule.verdict_of_training_race())
                    .filter(|verdict| *verdict != rule.usual_verdict()),
                favorable: rule.is_favorable(),
                numbers: numbers_of(rule)
                    .iter()
                    .map(|field| RuleNumber {
                        field: (*field).to_owned(),
                        label: label(&house, field),
                        is_distance: DISTANCES.contains(field),
                        range: range_of(field).clone(),
                    })
                    .collect(),
            })
            .collect();
        Ok(RulesPage {
            history: history(db, &house)?,
            version: db.rules_version()?,
            rules: house.rules,
            usual: Rules::default(),
            cards,
        })
    })
}

/// What changed rules would do to the coming seven days' bookings and to an example runner.
///
/// # Errors
/// `Invalid` naming the field that is out of range, not whole, unknown or misspelled.
pub fn preview_rules(desk: &Desk<'_>, typed: RulesText) -> Result<RulesPreview> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let changed = read(&house, &typed.rules)?;
        let example = rules_example::around_a_marathon(desk.now.today(), &house, &changed);
        let after = House { rules: changed, ..House::load(db, desk)? };
        let catalog = db.massage_types()?;
        let mut cards = CardMaker::new(&house, desk);
        let mut counts: BTreeMap<(Verdict, Verdict), usize> = BTreeMap::new();
        let mut turned = Vec::new();
        let today = desk.now.today();
        for row in db.held_between(today, today + Days::new(DAYS))? {
            let appointment = &row.appointment;
            if appointment.starts_at < desk.now.instant {
                continue;
            }
            let serves = catalog
                .iter()
                .find(|massage_type| massage_type.id == appointment.massage_type)
                .map_or(&[][..], |massage_type| &massage_type.serves);
            let runner = Runner::load(db, appointment.client, Some(appointment.id), today)?;
            let wish = proposal(appointment.start, appointment.minutes, appointment.goal, serves);
            let (was, becomes) = (runner.checker(&house).verdict(&wish), runner.checker(&after).verdict(&wish));
            if was == becomes {
                continue;
            }
            *counts.entry((was, becomes)).or_default() += 1;
            if turned.len() < TURNED {
                let after_word = verdict_word(house.words, becomes, false);
                turned.push(TurningAppointment { card: cards.card(row), after: becomes, after_word });
            }
        }
        let turns = counts.into_iter().map(|((was, becomes), count)| {
            let word = |verdict| verdict_word(house.words, verdict, false);
            let args = [("count", count.into()), ("before", word(was).into()), ("after", word(becomes).into())];
            house.words.say("rules-turns", &args)
        });
        Ok(RulesPreview { turns: turns.collect(), turned, example })
    })
}

/// What was typed; how far a distance may go is said in the clinic's unit.
fn read(house: &House, typed: &str) -> Result<Rules> {
    Rules::from_json(typed).map_err(|mut error| {
        let named = |field: &String| DISTANCES.into_iter().find(|distance| field.ends_with(distance));
        if let Some(field) = error.field.as_ref().and_then(named) {
            for (name, bound) in &mut error.args {
                if let (Arg::Number(number), "from" | "to") = (&mut *bound, *name) {
                    // To the inner side, so that the number that is said is taken.
                    let thousandths = shown(house, field, *number) * 1000.0;
                    *number = if *name == "from" { thousandths.ceil() } else { thousandths.floor() } / 1000.0;
                }
            }
        }
        error
    })
}

/// A number in the unit in which the clinic reads it.
fn shown(house: &House, field: &str, number: f64) -> f64 {
    if DISTANCES.contains(&field) { house.clinic.distance_unit.from_km(number) } else { number }
}

/// What a number is called.
fn label(house: &House, field: &str) -> String {
    house.words.say(&format!("number-{field}"), &[("unit", house.clinic.distance_unit.symbol().into())])
}

/// Saves the rules and checks every appointment to come anew.
///
/// # Errors
/// As [`preview_rules`]; `Outdated` when somebody has changed them since they were read.
pub fn save_rules(desk: &Desk<'_>, typed: SaveRules) -> Result<Kept> {
    let ((), change) = desk.store.write(Change::SaveRules, &desk.stamp(), |tx| {
        let rules = read(&House::load(tx, desk)?, &typed.rules)?;
        if tx.rules_version()? != typed.version {
            return Err(Error::new(Code::Outdated, "error-outdated").field("version"));
        }
        tx.set_rules_json(&rules.to_json())?;
        let house = House::load(tx, desk)?;
        for client in tx.clients_booked_from(desk.now.today())? {
            refresh_verdicts(tx, &house, client, None, desk.now)?;
        }
        Ok(())
    })?;
    Ok(Kept { id: None, change, said: desk.words().say("said-rules-saved", &[]) })
}

fn history(db: &Db<'_>, house: &House) -> Result<Vec<RulesChange>> {
    let kept = |json: Option<String>| match json {
        Some(json) => Rules::from_json(&json).map_err(|_| Error::new(Code::Damaged, "error-damaged")),
        None => Ok(Rules::default()),
    };
    let mut changes = Vec::new();
    for changed in db.rules_changes(HISTORY)? {
        changes.push(RulesChange {
            change: changed.entry.id,
            who_and_when: who_and_when(house, changed.entry.at, &changed.entry.actor),
            what: differences(&kept(changed.before)?, &kept(changed.after)?, house),
        });
    }
    Ok(changes)
}

/// What differs between two settings of the rules, a line each.
fn differences(before: &Rules, after: &Rules, house: &House) -> Vec<String> {
    let words = house.words;
    let json = |rules: &Rules| serde_json::to_value(rules).unwrap_or_default();
    let (was, is) = (json(before), json(after));
    let written = |field: &str, value: &serde_json::Value| match value.as_array().map(Vec::as_slice) {
        Some([first, last]) => {
            words.say("rules-change-window", &[("first", first.to_string().into()), ("last", last.to_string().into())])
        }
        _ => words.number(shown(house, field, value.as_f64().unwrap_or_default()), 3),
    };
    let numbers = NUMBERS.iter().filter(|(field, _)| was[field] != is[field]).map(|(field, _)| {
        let (before, after) = (written(field, &was[field]), written(field, &is[field]));
        let args = [("label", label(house, field).into()), ("before", before.into()), ("after", after.into())];
        words.say("rules-change-number", &args)
    });
    let level = |rules: &Rules, rule| match rules.levels.get(&rule) {
        None => words.say("level-usual", &[]),
        Some(level) => match level.verdict() {
            None => words.say("level-off", &[]),
            Some(verdict) => verdict_word(words, verdict, false),
        },
    };
    let levels = Rule::ALL.into_iter().filter(|rule| before.levels.get(rule) != after.levels.get(rule)).map(|rule| {
        let name = words.say(&format!("rule-{}", rule.code()), &[]);
        let args =
            [("rule", name.into()), ("before", level(before, rule).into()), ("after", level(after, rule).into())];
        words.say("rules-change-level", &args)
    });
    numbers.chain(levels).collect()
}
