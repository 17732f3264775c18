//! The races of a season. What they are called stands in the catalogs.

use super::{random::Random, roster::weekday_from, seasons::Profile};
use crate::domain::race::{Priority, Race};
use chrono::{Days, NaiveDate, Weekday};

const MARATHONS: [&str; 8] = [
    "demo-race-harbor-city",
    "demo-race-capital",
    "demo-race-lakefront",
    "demo-race-two-bridges",
    "demo-race-old-mill",
    "demo-race-river-valley",
    "demo-race-lighthouse",
    "demo-race-maple-country",
];

/// Shorter ones, with their kilometers.
const ROAD_RACES: [(&str, f64); 6] = [
    ("demo-race-bridge-to-bridge", 10.0),
    ("demo-race-harvest", 21.0975),
    ("demo-race-riverbank", 10.0),
    ("demo-race-twin-lakes", 21.0975),
    ("demo-race-canal", 16.0934),
    ("demo-race-ferry-road", 15.0),
];

const FUN_RUNS: [(&str, f64); 4] =
    [("demo-race-charity", 5.0), ("demo-race-lantern", 8.0), ("demo-race-rotary", 10.0), ("demo-race-color", 5.0)];

const PARKRUNS: [&str; 3] = ["demo-race-riverside", "demo-race-hilltop", "demo-race-old-orchard"];

const MARATHON_KM: f64 = 42.195;

/// How long before the race of the season the one before it was.
const SEASON_WEEKS: u64 = 24;

/// How many weeks after the coming weekend the next race is, least and most.
fn weeks_ahead(profile: Profile) -> (u32, u32) {
    match profile {
        Profile::Build => (2, 11),
        Profile::Taper | Profile::JustRaced => (0, 1),
        Profile::Club | Profile::Mountain => (0, 4),
        Profile::Ultra | Profile::Relay => (0, 2),
        _ => (0, 5),
    }
}

/// The races from `first` on, by date, each with the key of its name.
pub(super) fn races(random: &mut Random, profile: Profile, first: NaiveDate, today: NaiveDate) -> Vec<Race> {
    // One to seven days from a day.
    let after = |day: NaiveDate, weekday: Weekday| weekday_from(day + Days::new(1), weekday);
    let (least, most) = weeks_ahead(profile);
    let later = Days::new(u64::from(random.between(least, most)) * 7);
    let [friday, saturday, sunday] = [Weekday::Fri, Weekday::Sat, Weekday::Sun].map(|day| after(today, day) + later);
    let two_days = |race: Race| Race { end_date: Some(race.date + Days::new(1)), ..race };
    let mut races = match profile {
        Profile::Build | Profile::Taper => marathons(random, first, sunday),
        // The Sunday before today, or the one before that.
        Profile::JustRaced => marathons(random, first, after(today - Days::new(8), Weekday::Sun) - later),
        Profile::Club => {
            let mut races = road_races(random, first, sunday);
            races.extend(parkruns(random, first, today + Days::new(21)));
            races
        }
        Profile::Casual if random.percent(35) => {
            let (key, km) = random.pick(&FUN_RUNS);
            vec![race(key, saturday, km, Priority::C)]
        }
        Profile::Ultra => vec![two_days(race("demo-race-ridgeline", saturday, 100.0, Priority::A))],
        Profile::Triathlete => vec![race("demo-race-lakeside", sunday, 10.0, Priority::B)],
        Profile::Relay => vec![two_days(race("demo-race-river-to-sea", friday, 24.3, Priority::B))],
        Profile::Mountain => {
            vec![Race { marathon: true, ..race("demo-race-three-summits", sunday, 41.5, Priority::A) }]
        }
        Profile::Casual | Profile::NothingPlanned | Profile::NeverAsked => Vec::new(),
    };
    races.sort_by_key(|race| race.date);
    races
}

/// More than half of the Saturdays.
fn parkruns(random: &mut Random, first: NaiveDate, last: NaiveDate) -> Vec<Race> {
    let home = random.pick(&PARKRUNS);
    let mut races = Vec::new();
    let mut saturday = weekday_from(first, Weekday::Sat);
    while saturday <= last {
        if random.percent(55) {
            races.push(race(home, saturday, 5.0, Priority::C));
        }
        saturday = saturday + Days::new(7);
    }
    races
}

/// The marathon of the season and those of the seasons before, each with a half marathon four weeks earlier.
fn marathons(random: &mut Random, first: NaiveDate, goal: NaiveDate) -> Vec<Race> {
    let mut races = Vec::new();
    let mut day = goal;
    while day >= first {
        let tune_up = day - Days::new(28);
        if tune_up >= first {
            races.push(race(
                random.pick(&["demo-race-harvest", "demo-race-twin-lakes"]),
                tune_up,
                21.0975,
                Priority::B,
            ));
        }
        races.push(race(random.pick(&MARATHONS), day, MARATHON_KM, Priority::A));
        day = day - Days::new(SEASON_WEEKS * 7);
    }
    races
}

/// Road races every seven to nine weeks.
fn road_races(random: &mut Random, first: NaiveDate, goal: NaiveDate) -> Vec<Race> {
    let mut races = Vec::new();
    let mut day = goal;
    while day >= first {
        let (key, km) = random.pick(&ROAD_RACES);
        races.push(race(key, day, km, Priority::B));
        day = day - Days::new(u64::from(random.between(7, 9)) * 7);
    }
    races
}

fn race(key: &str, date: NaiveDate, km: f64, priority: Priority) -> Race {
    Race { name: key.to_owned(), date, end_date: None, km, priority, marathon: false }
}
