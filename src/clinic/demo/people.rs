//! Who comes: names of many scripts, fictitious phone numbers, a few alerts and notes.

use super::{
    names::{CAST, FAMILIES, Names, Order},
    random::Random,
};
use crate::{domain::client::Client, store::search_key, words::Words};
use chrono::NaiveDate;

const ALERTS: [&str; 8] = [
    "demo-alert-latex",
    "demo-alert-nuts",
    "demo-alert-blood-thinners",
    "demo-alert-side",
    "demo-alert-ankle",
    "demo-alert-blood-pressure",
    "demo-alert-scar",
    "demo-alert-asthma",
];

const NOTES: [&str; 10] = [
    "demo-note-quiet",
    "demo-note-calf",
    "demo-note-first",
    "demo-note-bike",
    "demo-note-track",
    "demo-note-pressure",
    "demo-note-call",
    "demo-note-gift-card",
    "demo-note-returning",
    "demo-note-water",
];

/// Area codes around the clinic, for its first clients.
const NEAR: [u32; 8] = [212, 646, 718, 917, 347, 929, 516, 914];

/// The client with this number, from 1. The first ones are always the same people.
pub(super) fn client(random: &mut Random, number: usize, known_on: Option<NaiveDate>, words: &Words) -> Client {
    let name = match CAST.get(number - 1) {
        Some(name) => (*name).to_owned(),
        None => made_up(random),
    };
    let phone = if random.percent(3) { String::new() } else { phone(random, number) };
    let email = if phone.is_empty() || random.percent(70) { email(&name, number) } else { String::new() };
    let alert = if random.percent(8) { words.say(random.pick(&ALERTS), &[]) } else { String::new() };
    let notes = if random.percent(20) { words.say(random.pick(&NOTES), &[]) } else { String::new() };
    Client {
        phone,
        email,
        notes,
        alert,
        calendar_asked_on: known_on,
        race_asked_on: known_on,
        last_run_asked_on: known_on,
        hard_workout_asked_on: known_on,
        ..Client::named(&name)
    }
}

fn made_up(random: &mut Random) -> String {
    let names: &Names = random.weighted(&FAMILIES);
    let given = random.pick(names.given);
    match names.order {
        // In a big city a given name of one language goes with a family name of another.
        Order::GivenFirst if names.is_latin && random.percent(60) => {
            let others: &Names = random.weighted(&FAMILIES[..9]);
            let family = random.pick(others.family);
            let initial = char::from(b'A' + random.below(26) as u8);
            if random.percent(40) { format!("{given} {initial}. {family}") } else { format!("{given} {family}") }
        }
        Order::GivenFirst => format!("{given} {}", random.pick(names.family)),
        Order::FamilyFirst => format!("{} {given}", random.pick(names.family)),
        Order::FamilyFirstJoined => format!("{}{given}", random.pick(names.family)),
    }
}

/// Numbers that are kept free for fiction: 555-0100 to 555-0199 of every area code.
fn phone(random: &mut Random, number: usize) -> String {
    let (area, line) = if number <= CAST.len() {
        (random.pick(&NEAR), number + 99)
    } else {
        // 720 area codes and 100 lines, each pair once before any comes again.
        let place = number * 7919 % 72_000;
        let area = place / 100;
        (200 + (area / 90 * 100 + area % 90) as u32, 100 + place % 100)
    };
    match random.between(1, 4) {
        1 => format!("{area}-555-0{line}"),
        2 => format!("+1 {area} 555 0{line}"),
        _ => format!("({area}) 555-0{line}"),
    }
}

fn email(name: &str, number: usize) -> String {
    let user = search_key(name).replace(' ', ".");
    if number <= CAST.len() { format!("{user}@example.com") } else { format!("{user}.{number}@example.com") }
}
