//! Random runners under random rules, and the same calendar in another order.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use proptest::{collection::vec, option, prelude::*, sample::select, strategy::Union};
use warmdown::{
    domain::{
        goal::Goal,
        race::{Priority, Race},
        run::{Run, RunKind},
        time::Zone,
    },
    timing::{
        Massage, RunnerCalendar,
        check::Proposal,
        finding::About,
        rule::Rule,
        settings::{Level, Rules},
    },
};

/// A runner, an appointment, and a clinic's rules.
#[derive(Debug, Clone)]
pub struct Case {
    pub zone: Zone,
    pub start: NaiveDateTime,
    pub minutes: u32,
    pub goal: Option<Goal>,
    pub serves: Vec<Goal>,
    pub runs: Option<Vec<Run>>,
    pub races: Option<Vec<Race>>,
    pub massages: Option<Vec<Massage>>,
    pub rules: Rules,
}

impl Case {
    pub fn proposal(&self) -> Proposal<'_> {
        Proposal { start: self.start, minutes: self.minutes, goal: self.goal, serves: &self.serves }
    }

    pub fn calendar(&self) -> RunnerCalendar<'_> {
        RunnerCalendar { runs: self.runs.as_deref(), races: self.races.as_deref(), massages: self.massages.as_deref() }
    }

    pub fn massage_starts(&self) -> Option<Vec<NaiveDateTime>> {
        self.massages.as_ref().map(|massages| massages.iter().map(|massage| massage.start).collect())
    }

    pub fn no_two_runs_end_together(&self) -> bool {
        let end = |run: &Run| self.zone.instant(run.start).unwrap() + i64::from(run.minutes);
        let mut ends: Vec<_> = self.runs.iter().flatten().map(end).collect();
        ends.sort_unstable();
        ends.windows(2).all(|pair| pair[0] != pair[1])
    }
}

/// Zones with changes by an hour and by half an hour, at midnight, across the date line, and none.
const ZONES: [&str; 10] = [
    "America/New_York",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Havana",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Europe/London",
    "Pacific/Apia",
];

/// Days around which calendars lie: clock changes of those zones, a leap day, year ends.
const DAYS: [(i32, u32, u32); 13] = [
    (2026, 3, 8),
    (2026, 11, 1),
    (2026, 9, 6),
    (2026, 4, 5),
    (2026, 10, 4),
    (2018, 11, 4),
    (2018, 2, 18),
    (2026, 4, 24),
    (2026, 10, 29),
    (2011, 12, 30),
    (2026, 3, 29),
    (2024, 2, 29),
    (2026, 12, 31),
];

fn zone() -> impl Strategy<Value = Zone> {
    select(&ZONES[..]).prop_map(|name| Zone::from_name(name).unwrap())
}

fn near(center: NaiveDateTime, days: i64) -> impl Strategy<Value = NaiveDateTime> {
    let minutes = days * 1440;
    // Mostly full quarters, so that bounds are met exactly.
    let minute =
        prop_oneof![4 => (-minutes / 15..=minutes / 15).prop_map(|quarter| quarter * 15), 1 => -minutes..=minutes];
    minute.prop_map(move |minute| center + Duration::minutes(minute))
}

fn run(center: NaiveDateTime) -> impl Strategy<Value = Run> {
    let start = prop_oneof![2 => near(center, 4), 1 => near(center, 36), 1 => near(center, 70)];
    let minutes = prop_oneof![4 => (1_u32..12).prop_map(|quarters| quarters * 15), 1 => 1_u32..6000];
    let kind = select(vec![RunKind::Easy, RunKind::Long, RunKind::Hard]);
    let km = option::weighted(0.98, (1_u32..60).prop_map(|half| f64::from(half) / 2.0));
    (kind, start, minutes, km).prop_map(|(kind, start, minutes, km)| Run { kind, start, minutes, km })
}

fn race(center: NaiveDateTime) -> impl Strategy<Value = Race> {
    let days = prop_oneof![3 => -8_i64..9, 1 => -40_i64..70];
    let length = prop_oneof![3 => Just(0_i64), 1 => 0_i64..12];
    let km = select(vec![5.0, 21.1, 41.9, 42.0, 42.195, 160.9]);
    let priority = select(vec![Priority::A, Priority::B, Priority::C]);
    (days, length, km, priority, prop::bool::weighted(0.2)).prop_map(move |(days, length, km, priority, marathon)| {
        let date = center.date() + Duration::days(days);
        let end_date = (length > 0).then(|| date + Duration::days(length));
        Race { name: "Race".to_owned(), date, end_date, km, priority, marathon }
    })
}

fn rules() -> impl Strategy<Value = Rules> {
    let window = || (1_u32..6, 0_u32..5).prop_map(|(first, more)| [first, first + more]);
    let hours = || select(vec![0_u32, 1, 12, 24, 48, 168]);
    let warning = select(vec![Level::Off, Level::Caution, Level::NotRecommended, Level::Contraindicated]);
    let level = (select(&Rule::ALL[..]), warning)
        .prop_map(|(rule, level)| (rule, if rule.is_favorable() { Level::Off } else { level }));
    let usual = Just(Rules::default());
    let changed =
        (window(), window(), hours(), hours(), hours(), 0_u32..20, 0_u32..15, 0_u32..5, vec(level, 0..6), 0_u32..30)
            .prop_map(|(pre, post, rest, hard, easy, first, light, spacing, levels, accustomed)| Rules {
                pre_race_days: pre,
                post_race_days: post,
                rest_before_hours: rest,
                hard_after_hours: hard,
                easy_before_hours: easy,
                first_massage_days: first,
                accustomed_days: accustomed,
                light_days: light,
                spacing_days: spacing,
                marathon_prep_weeks: light * 3,
                fast_runs_per_week: 1 + light % 3,
                load_rise: 1.0 + f64::from(spacing) / 20.0,
                load_min_km: f64::from(first),
                levels: levels.into_iter().collect(),
                ..Rules::default()
            });
    Union::new([usual.boxed(), changed.clone().boxed(), changed.boxed()])
}

fn around(center: NaiveDateTime, zone: Zone) -> impl Strategy<Value = Case> {
    let goals = || select(&Goal::ALL[..]);
    let booking =
        (near(center, 3), (1_u32..9).prop_map(|quarters| quarters * 15), option::of(goals()), vec(goals(), 0..5));
    let massage = prop_oneof![near(center, 4), near(center, 60)].prop_map(|start| Massage { start });
    let known = (
        option::weighted(0.95, vec(run(center), 0..14)),
        option::weighted(0.95, vec(race(center), 0..4)),
        option::weighted(0.7, vec(massage, 0..4)),
    );
    (booking, known, rules()).prop_filter_map(
        "the clock skips it",
        move |((start, minutes, goal, serves), (mut runs, races, mut massages), rules)| {
            zone.instant(start)?;
            runs.iter_mut().for_each(|runs| runs.retain(|run| zone.instant(run.start).is_some()));
            massages.iter_mut().for_each(|known| known.retain(|massage| zone.instant(massage.start).is_some()));
            Some(Case { zone, start, minutes, goal, serves, runs, races, massages, rules })
        },
    )
}

/// A runner on any day of a few years.
pub fn case() -> impl Strategy<Value = Case> {
    let center = (0_i64..1500).prop_map(|day| NaiveDate::from_ymd_opt(2023, 6, 1).unwrap() + Duration::days(day));
    prop_oneof![
        (zone(), center).prop_flat_map(|(zone, day)| around(day.and_hms_opt(12, 0, 0).unwrap(), zone)),
        clock_changes(),
    ]
}

/// A runner around a clock change, a leap day or a year's end.
pub fn clock_changes() -> impl Strategy<Value = Case> {
    (zone(), select(&DAYS[..])).prop_flat_map(|(zone, (year, month, day))| {
        around(NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(2, 0, 0).unwrap(), zone)
    })
}

/// Where each member of each list goes.
#[derive(Debug, Clone)]
pub struct Order {
    runs: Vec<usize>,
    races: Vec<usize>,
    massages: Vec<usize>,
}

/// A case and another order for its lists.
pub fn shuffled() -> impl Strategy<Value = (Case, Order)> {
    let places = |length: usize| Just((0..length).collect::<Vec<_>>()).prop_shuffle();
    case().prop_flat_map(move |case| {
        let length = |known: Option<usize>| places(known.unwrap_or(0));
        let order = (
            length(case.runs.as_ref().map(Vec::len)),
            length(case.races.as_ref().map(Vec::len)),
            length(case.massages.as_ref().map(Vec::len)),
        );
        (Just(case), order.prop_map(|(runs, races, massages)| Order { runs, races, massages }))
    })
}

impl Order {
    /// The same calendar in this order.
    pub fn apply(&self, case: &Case) -> Case {
        fn moved<T: Clone>(list: &Option<Vec<T>>, places: &[usize]) -> Option<Vec<T>> {
            let list = list.as_ref()?;
            let mut moved = list.clone();
            for (from, to) in places.iter().enumerate() {
                moved[*to] = list[from].clone();
            }
            Some(moved)
        }
        Case {
            runs: moved(&case.runs, &self.runs),
            races: moved(&case.races, &self.races),
            massages: moved(&case.massages, &self.massages),
            ..case.clone()
        }
    }

    /// Where what a finding is about has gone.
    pub fn place(&self, about: About) -> About {
        match about {
            About::Race(from) => About::Race(self.races[from]),
            About::Run(from) => About::Run(self.runs[from]),
            About::Massage(from) => About::Massage(self.massages[from]),
            About::Appointment {} => About::Appointment {},
        }
    }
}
