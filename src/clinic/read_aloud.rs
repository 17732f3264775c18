//! Sentences that the desk says: the line to read aloud, and what was just done.

use super::{desk::House, runner::Runner};
use crate::{domain::massage_type::MassageType, error::Error};
use chrono::NaiveDateTime;

/// "Tuesday, May 5, 10:30, Maya, 60 minutes deep tissue, $95, three days before Boston."
pub(super) fn read_aloud(
    house: &House,
    runner: Option<&Runner>,
    start: NaiveDateTime,
    therapist: &str,
    massage_type: &MassageType,
    minutes: u32,
    price: i64,
) -> String {
    let words = house.words;
    let booking = [
        ("day", house.day(start.date()).into()),
        ("time", words.time(start.time(), house.clinic.hour_style).into()),
        ("therapist", therapist.into()),
        ("minutes", minutes.to_string().into()),
        ("type", words.within_sentence(&massage_type.name).into()),
        ("price", words.money(price, &house.clinic.currency).into()),
    ];
    let race = runner.and_then(|runner| runner.nearest_race(start.date())).map(|(race, days)| {
        let key = match days {
            0 => "on-race-day",
            1.. => "days-before-race",
            _ => "days-after-race",
        };
        let count = words.say(&format!("count-{}", days.abs()), &[]);
        words.say(key, &[("days", days.abs().into()), ("count", count.into()), ("race", race.name.clone().into())])
    });
    match race {
        Some(race) => words.say("read-aloud-race", &[&booking[..], &[("race", race.into())]].concat()),
        None => words.say("read-aloud", &booking),
    }
}

/// What was done with an appointment, for the line with the undo button.
pub(super) fn said_of(key: &'static str, house: &House, client: &str, start: NaiveDateTime, therapist: &str) -> String {
    let words = house.words;
    words.say(
        key,
        &[
            ("client", client.into()),
            ("day", house.day(start.date()).into()),
            ("time", words.time(start.time(), house.clinic.hour_style).into()),
            ("therapist", therapist.into()),
        ],
    )
}

/// "Monday, May 4, 10:00, Zoë Novak"
pub(super) fn with_client(house: &House, start: NaiveDateTime, client: &str) -> String {
    let words = house.words;
    let day = ("day", house.day(start.date()).into());
    let time = ("time", words.time(start.time(), house.clinic.hour_style).into());
    words.say("day-time-client", &[day, time, ("client", client.into())])
}

/// An error that says on which day and at what time.
pub(super) fn on_a_day(error: Error, house: &House, start: NaiveDateTime) -> Error {
    error.with("day", house.day(start.date())).with("time", house.words.time(start.time(), house.clinic.hour_style))
}
