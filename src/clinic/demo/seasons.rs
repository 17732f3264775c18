//! Runners: what kind of season each has, and the runs that lead up to its races.

use super::{races::races, random::Random};
use crate::domain::{
    race::{Priority, Race},
    run::{Run, RunKind},
};
use chrono::{
    Datelike, Days, Duration, NaiveDate,
    Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed},
};

/// What kind of runner a client is, as far as the clinic has asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Profile {
    /// Builds up to a marathon some weeks ahead.
    Build,
    /// The marathon is within two weeks.
    Taper,
    /// The marathon was a few days ago.
    JustRaced,
    /// Intervals on Tuesday, parkrun on Saturday, a race now and then.
    Club,
    /// Two or three easy runs a week.
    Casual,
    /// Back-to-back long runs, then a race of two days.
    Ultra,
    /// Runs next to swimming and cycling.
    Triathlete,
    /// A leg of a relay ahead.
    Relay,
    /// A mountain race just short of a marathon.
    Mountain,
    /// Was asked: nothing planned.
    NothingPlanned,
    NeverAsked,
}

use Profile::{Build, Casual, Club, JustRaced, Mountain, NeverAsked, NothingPlanned, Relay, Taper, Triathlete, Ultra};

/// The first clients of a small clinic, then the same again.
const CAST: [Profile; 40] = [
    Taper,
    Build,
    Casual,
    Club,
    Build,
    NeverAsked,
    Casual,
    JustRaced,
    Club,
    NothingPlanned, //
    Build,
    Casual,
    Ultra,
    Casual,
    NeverAsked,
    Club,
    Relay,
    Casual,
    Triathlete,
    NeverAsked, //
    Casual,
    Club,
    Build,
    NeverAsked,
    Taper,
    Casual,
    Mountain,
    Casual,
    Build,
    NeverAsked, //
    Casual,
    JustRaced,
    Club,
    NothingPlanned,
    Casual,
    Triathlete,
    Build,
    Casual,
    Club,
    NeverAsked,
];

/// The runners of a center, by weight.
const RUNNERS: [(u32, Profile); 9] = [
    (10, Build),
    (3, Taper),
    (3, JustRaced),
    (18, Club),
    (58, Casual),
    (2, Ultra),
    (3, Triathlete),
    (2, Relay),
    (1, Mountain),
];

/// One weekly session: the day, the kind, and its share of the week's distance.
type Session = (Weekday, RunKind, f64);

use RunKind::{Easy, Hard, Long};

impl Profile {
    /// What the client with a number is. In a center a fifth have a calendar.
    pub fn of(random: &mut Random, number: usize, is_center: bool) -> Self {
        match is_center {
            true if number % 5 == 1 => random.weighted(&RUNNERS),
            true => random.weighted(&[(4, NeverAsked), (1, NothingPlanned)]),
            false => CAST[(number - 1) % CAST.len()],
        }
    }

    /// When the clinic last asked: mostly lately.
    pub fn asked_on(self, random: &mut Random, today: NaiveDate) -> Option<NaiveDate> {
        let days = match self {
            NeverAsked => return None,
            Taper | JustRaced => random.between(0, 9),
            _ if random.percent(75) => random.between(0, 13),
            _ => random.between(16, 60),
        };
        Some(today - Days::new(days.into()))
    }

    fn sessions(self, hard_saturday: bool) -> &'static [Session] {
        match self {
            Build | Taper | JustRaced if hard_saturday => {
                &[(Tue, Hard, 0.16), (Wed, Easy, 0.16), (Thu, Easy, 0.15), (Sat, Hard, 0.15), (Sun, Long, 0.38)]
            }
            Build | Taper | JustRaced => {
                &[(Tue, Hard, 0.16), (Wed, Easy, 0.15), (Thu, Hard, 0.17), (Sat, Easy, 0.14), (Sun, Long, 0.38)]
            }
            Club => &[(Tue, Hard, 0.27), (Thu, Easy, 0.27), (Sun, Long, 0.46)],
            Casual if hard_saturday => &[(Tue, Easy, 0.45), (Sat, Easy, 0.55)],
            Casual => &[(Mon, Easy, 0.3), (Wed, Easy, 0.3), (Sat, Easy, 0.4)],
            Ultra => &[(Tue, Easy, 0.12), (Wed, Hard, 0.13), (Thu, Easy, 0.12), (Sat, Long, 0.36), (Sun, Long, 0.27)],
            Triathlete => &[(Tue, Hard, 0.3), (Thu, Easy, 0.26), (Sat, Long, 0.44)],
            Relay => &[(Mon, Easy, 0.24), (Wed, Hard, 0.3), (Sat, Long, 0.46)],
            Mountain => &[(Tue, Hard, 0.22), (Thu, Easy, 0.2), (Fri, Easy, 0.12), (Sun, Long, 0.46)],
            NothingPlanned | NeverAsked => &[],
        }
    }

    /// Kilometers in a full week, least and most.
    fn weekly_km(self) -> (f64, f64) {
        match self {
            Build | Taper | JustRaced => (52.0, 82.0),
            Club => (30.0, 44.0),
            Ultra => (85.0, 112.0),
            Triathlete | Relay => (26.0, 40.0),
            Mountain => (45.0, 62.0),
            Casual | NothingPlanned | NeverAsked => (12.0, 24.0),
        }
    }
}

/// A runner's runs and races, both by date.
#[derive(Debug, Default)]
pub(super) struct Calendar {
    pub runs: Vec<Run>,
    pub races: Vec<Race>,
}

impl Calendar {
    /// The calendar from `first` on; runs are planned three weeks ahead from the day the clinic asked.
    pub fn new(random: &mut Random, profile: Profile, first: NaiveDate, today: NaiveDate, asked: NaiveDate) -> Self {
        let sessions = profile.sessions(random.percent(50));
        if sessions.is_empty() {
            return Self::default();
        }
        let (least, most) = profile.weekly_km();
        let weekly_km = random.within(least, most);
        // Minutes a kilometer: who runs more runs faster.
        let pace = random.within(6.6, 7.2) - weekly_km / 50.0;
        let in_the_morning = random.percent(50);
        let keeps_distances = profile != Casual || random.percent(80);
        let races = races(random, profile, first, today);
        let last = asked + Days::new(21);
        let mut runs = Vec::new();
        let mut monday = first.week(Mon).first_day();
        while monday <= last {
            let volume = volume(monday, &races);
            for &(weekday, kind, share) in sessions {
                let date = monday + Days::new(weekday.num_days_from_monday().into());
                // Life gets in the way now and then.
                let skipped = date < today && random.percent(6);
                let km = weekly_km * volume * share * random.within(0.93, 1.07);
                let minute = start_minute(random, weekday, in_the_morning) * 5;
                let Some((kind, part)) = beside_races(kind, date, &races) else { continue };
                if skipped || !(first..=last).contains(&date) {
                    continue;
                }
                let km = ((km * part).max(3.0) * 10.0).round() / 10.0;
                let minutes = km * pace * if kind == Hard { 0.9 } else { 1.0 };
                runs.push(Run {
                    kind,
                    start: date.and_time(chrono::NaiveTime::MIN) + Duration::minutes(minute.into()),
                    minutes: minutes.round() as u32,
                    km: keeps_distances.then_some(km),
                });
            }
            monday = monday + Days::new(7);
        }
        Self { runs, races }
    }

    /// Whether the clinic knows of nothing.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty() && self.races.is_empty()
    }
}

/// In steps of five minutes from midnight.
fn start_minute(random: &mut Random, weekday: Weekday, in_the_morning: bool) -> u32 {
    match weekday {
        Sat | Sun => random.between(90, 108),
        _ if in_the_morning => random.between(70, 87),
        _ => random.between(212, 225),
    }
}

/// How much of a full week is run in the week of a Monday: rising over 16 weeks to three weeks before the race of the
/// season, every fourth week lighter, then tapering; little after it.
fn volume(monday: NaiveDate, races: &[Race]) -> f64 {
    let goals = || races.iter().filter(|race| race.priority == Priority::A);
    let weeks_to = |race: &Race| (race.date - monday).num_days().div_euclid(7);
    if let Some(weeks) = goals().map(|race| -weeks_to(race)).filter(|weeks| (1..=3).contains(weeks)).min() {
        return 0.15 + 0.2 * weeks as f64;
    }
    match goals().map(weeks_to).filter(|weeks| (0..=16).contains(weeks)).min() {
        Some(0) => 0.4,
        Some(1) => 0.62,
        Some(2) => 0.85,
        Some(weeks) => (1.0 - 0.03 * (weeks - 3) as f64) * if weeks % 4 == 0 { 0.72 } else { 1.0 },
        None if monday.num_days_from_ce() / 7 % 4 == 0 => 0.62,
        None => 0.8,
    }
}

/// What becomes of a session near races: its kind and how much of it; none on a race's days.
fn beside_races(kind: RunKind, date: NaiveDate, races: &[Race]) -> Option<(RunKind, f64)> {
    let mut session = (kind, 1.0);
    for race in races {
        let (ahead, since) = ((race.date - date).num_days(), (date - race.last_day()).num_days());
        match race.priority {
            _ if ahead <= 0 && since <= 0 => return None,
            Priority::A if ahead == 1 || (1..=4).contains(&since) => return None,
            Priority::A if (2..=4).contains(&ahead) || (5..=10).contains(&since) => session = (Easy, 0.7),
            Priority::A if (5..=6).contains(&ahead) && kind == Long => session = (Easy, 0.5),
            Priority::B if (1..=2).contains(&ahead) || (1..=2).contains(&since) => session = (Easy, 0.6),
            _ => {}
        }
    }
    Some(session)
}
