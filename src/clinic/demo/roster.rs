//! The demo clinic itself: its facts, its therapists, their weeks and their days off.

use super::{
    DemoSize,
    random::{Random, Stream},
};
use crate::{
    clock::Clock,
    domain::{
        clinic_settings::{ClinicSettings, DistanceUnit, HourStyle, Language, Paper, WeekStart},
        id::{RoomId, TherapistId},
        room::Room,
        therapist::{Therapist, WeeklyHours, WorkingHours},
        time::Zone,
    },
    error::Result,
    store::Tx,
    words::Words,
};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Where it lies.
const ZONE: &str = "America/New_York";

const COLORS: [&str; 10] =
    ["#0f766e", "#b45309", "#6d28d9", "#be123c", "#1d4ed8", "#4d7c0f", "#a21caf", "#0369a1", "#92400e", "#475569"];

const NAMES: [&str; 60] = [
    "Maya", "Jonas", "Amara", "Luis", "Ingrid", "Kofi", "Hana", "Pavel", "Rosa", "Tariq", "Elif", "Mateo", "Yuki",
    "Sofia", "Bram", "Leila", "Owen", "Priya", "Anton", "Chiara", "Noor", "Felix", "Grace", "Ravi", "Zuzana", "Marco",
    "Aiko", "Dylan", "Esther", "Ivan", "Nadia", "Oskar", "Paula", "Quinn", "Rania", "Samuel", "Tessa", "Umar", "Vera",
    "Wanda", "Xavier", "Yara", "Zeno", "Alma", "Bruno", "Carmen", "Dario", "Emil", "Freya", "Gita", "Hugo", "Iris",
    "Jamal", "Kira", "Liam", "Mila", "Nils", "Olga", "Pedro", "Ruth",
];

/// Weekdays from 1 for Monday, and stretches in minutes from midnight.
type Week = (&'static [u32], &'static [(u32, u32)]);

/// Full time with a lunch break, a late one, mornings, and afternoons with a Saturday.
const WEEKS: [&[Week]; 4] = [
    &[(&[1, 2, 3, 4], &[(9 * 60, 13 * 60), (14 * 60, 17 * 60)])],
    &[(&[1, 2, 4, 5], &[(11 * 60, 15 * 60), (16 * 60, 19 * 60 + 30)])],
    &[(&[1, 3, 5], &[(8 * 60, 12 * 60), (12 * 60 + 45, 15 * 60)])],
    &[(&[3, 5], &[(12 * 60, 16 * 60), (16 * 60 + 30, 19 * 60 + 30)]), (&[6], &[(9 * 60, 14 * 60)])],
];

/// In a center that is open all week the columns are long: early and late ones.
const LONG_DAYS: [[(u32, u32); 2]; 2] =
    [[(8 * 60, 13 * 60), (13 * 60 + 30, 19 * 60)], [(9 * 60 + 30, 14 * 60 + 30), (15 * 60, 20 * 60 + 30)]];

/// The day that it is there.
pub(super) fn today(clock: Clock) -> NaiveDate {
    clock.now(Zone::from_name(ZONE).unwrap_or(Zone::UTC)).today()
}

pub(super) fn clinic(language: Language) -> ClinicSettings {
    ClinicSettings {
        name: "Stride & Ease Massage".to_owned(),
        address: "48 Towpath Lane\nBrooklyn, NY 11201".to_owned(),
        phone: "(718) 555-0148".to_owned(),
        zone: ZONE.to_owned(),
        currency: "USD".to_owned(),
        paper: Paper::Letter,
        distance_unit: DistanceUnit::Km,
        hour_style: HourStyle::TwentyFour,
        grid_minutes: 15,
        language,
        week_start: WeekStart::Monday,
        cancellation_hours: 24,
        opening_hours: Vec::new(),
        version: 0,
    }
}

/// Hires the therapists, each with a room, and days off from `first` on.
pub(super) fn hire(
    tx: &Tx<'_>,
    size: &DemoSize,
    seed: u64,
    first: NaiveDate,
    today: NaiveDate,
    words: &Words,
) -> Result<()> {
    for (index, name) in NAMES.iter().take(size.therapists as usize).enumerate() {
        let week = WeeklyHours { effective_from: None, hours: hours(index, size.is_center()) };
        let id = tx.insert_therapist(&Therapist {
            id: TherapistId(0),
            name: (*name).to_owned(),
            color: COLORS[index % COLORS.len()].to_owned(),
            weeks: vec![week],
            days_off: Vec::new(),
            other_hours: Vec::new(),
            opening_hours: Vec::new(),
            closed: Vec::new(),
            last_day: None,
            not_given: Vec::new(),
            own_prices: Vec::new(),
            version: 1,
        })?;
        let number = [("number", (index + 1).to_string().into())];
        tx.insert_room(&Room {
            id: RoomId(0),
            name: words.say("demo-room", &number),
            unsuited: Vec::new(),
            last_day: None,
            version: 1,
        })?;
        let days_off = match size.is_center() {
            true => holidays(&mut Random::new(seed, Stream::Therapist(index)), first, size.years),
            false => days_off_near(index, today),
        };
        for (from, until, note) in days_off {
            tx.insert_day_off(id, from, until, &words.say(note, &[]))?;
        }
    }
    Ok(())
}

fn hours(index: usize, is_center: bool) -> Vec<WorkingHours> {
    let on = |weekday: u32, stretches: &[(u32, u32)]| -> Vec<WorkingHours> {
        stretches.iter().map(|&(from, until)| WorkingHours { weekday, from, until }).collect()
    };
    if is_center {
        let free = 7 - index as u32 % 7;
        return (1..=7)
            .filter(|weekday| *weekday != free)
            .flat_map(|weekday| on(weekday, &LONG_DAYS[index % LONG_DAYS.len()]))
            .collect();
    }
    WEEKS[index % WEEKS.len()]
        .iter()
        .flat_map(|(weekdays, stretches)| weekdays.iter().flat_map(move |weekday| on(*weekday, stretches)))
        .collect()
}

type DaysOff = (NaiveDate, NaiveDate, &'static str);

/// Days off close to today, never two therapists' on one day.
fn days_off_near(index: usize, today: NaiveDate) -> Vec<DaysOff> {
    let next = |after: u64, weekday: Weekday| weekday_from(today + Days::new(after), weekday);
    match index {
        1 => {
            let day = weekday_from(today - Days::new(10), Weekday::Thu);
            vec![(day, day, "demo-off-dentist")]
        }
        2 => vec![(next(1, Weekday::Wed), next(1, Weekday::Wed), "demo-off-course")],
        3 => vec![(next(7, Weekday::Fri), next(7, Weekday::Fri) + Days::new(1), "demo-off-family")],
        _ => Vec::new(),
    }
}

/// Two weeks of holidays a year.
fn holidays(random: &mut Random, first: NaiveDate, years: u32) -> Vec<DaysOff> {
    let halves = u64::from(years) * 2;
    (0..halves)
        .map(|half| {
            let from = first + Days::new(half * 182 + u64::from(random.between(0, 170)));
            (from, from + Days::new(6), "demo-off-holidays")
        })
        .collect()
}

/// The first such weekday on or after a day.
pub(super) fn weekday_from(day: NaiveDate, weekday: Weekday) -> NaiveDate {
    day + Days::new(weekday.days_since(day.weekday()).into())
}
