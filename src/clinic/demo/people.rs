//! Who comes: names of many scripts, fictitious phone numbers, a few alerts and notes.

use super::{
    names::{CAST, FAMILIES, Names, Order},
    random::Random,
};
use crate::{domain::client::Client, store::search_key};
use chrono::NaiveDate;

const ALERTS: [&str; 8] = [
    "Latex allergy",
    "Nut allergy: use the plain lotion",
    "Takes blood thinners: light pressure only",
    "Prefers side-lying",
    "Healing ankle sprain, left",
    "Low blood pressure: sit up slowly",
    "Scar from knee surgery, right",
    "Asthma: no scented oils",
];

const NOTES: [&str; 10] = [
    "Prefers a quiet room.",
    "Left calf has been tight for weeks.",
    "Likes the first appointment of the day.",
    "Comes by bike, needs five minutes to change.",
    "Trains with the Tuesday track group.",
    "Firm pressure on the back, lighter on the legs.",
    "Call rather than e-mail.",
    "Pays with a gift card, see the drawer.",
    "Returning after a long break from running.",
    "Please offer water before and after.",
];

/// Area codes around the clinic, for its first clients.
const NEAR: [u32; 8] = [212, 646, 718, 917, 347, 929, 516, 914];

/// The client with this number, from 1. The first ones are always the same people.
pub(super) fn client(random: &mut Random, number: usize, known_on: Option<NaiveDate>) -> Client {
    let name = match CAST.get(number - 1) {
        Some(name) => (*name).to_owned(),
        None => made_up(random),
    };
    let phone = if random.percent(3) { String::new() } else { phone(random, number) };
    let email = if phone.is_empty() || random.percent(70) { email(&name, number) } else { String::new() };
    let alert = if random.percent(8) { random.pick(&ALERTS) } else { "" };
    let notes = if random.percent(20) { random.pick(&NOTES) } else { "" };
    Client {
        phone,
        email,
        notes: notes.to_owned(),
        alert: alert.to_owned(),
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
