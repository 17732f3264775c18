//! An example runner around a marathon, on whom changed rules are tried: everybody knows such a one.

use super::{
    desk::House,
    runner::{proposal, verdict_word},
    wire::ExampleDay,
};
use crate::{
    domain::{
        race::{Priority, Race},
        run::{Run, RunKind},
    },
    timing::{Massage, RunnerCalendar, check::Checker, settings::Rules},
};
use chrono::{Datelike, Days, NaiveDate, NaiveTime};

/// Days before and after the marathon that are shown.
const BEFORE: u64 = 10;
const AFTER: u64 = 7;

/// The runs of a week by weekday from Monday: kind, hour of start, minutes, kilometers.
const WEEK: [Option<(RunKind, u32, u32, f64)>; 7] = [
    None,
    Some((RunKind::Hard, 18, 60, 11.0)),
    Some((RunKind::Easy, 7, 45, 8.0)),
    Some((RunKind::Hard, 18, 50, 9.0)),
    None,
    Some((RunKind::Easy, 8, 40, 7.0)),
    Some((RunKind::Long, 8, 150, 27.0)),
];

/// The days around a marathon on a Sunday two to three weeks ahead, each at 10 in the morning: how the clinic's rules
/// and the changed ones see them. The runner is used to massage, tapers in the last week, and rests a week after the
/// marathon.
pub(super) fn around_a_marathon(today: NaiveDate, house: &House, changed: &Rules) -> Vec<ExampleDay> {
    let at = |date: NaiveDate, hour: u32| date.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    let sunday = today + Days::new(u64::from(7 - today.weekday().number_from_monday()) + 14);
    let race = Race {
        name: house.words.say("example-race", &[]),
        date: sunday,
        end_date: None,
        km: 42.195,
        priority: Priority::A,
        marathon: false,
    };
    let runs: Vec<Run> = (sunday - Days::new(42))
        .iter_days()
        .take_while(|date| *date < sunday)
        .filter_map(|date| {
            let (kind, hour, minutes, km) = WEEK[date.weekday().num_days_from_monday() as usize]?;
            let tapers = (sunday - date).num_days() < 7;
            let (kind, minutes, km) = if tapers { (RunKind::Easy, 30, 5.0) } else { (kind, minutes, km) };
            Some(Run { kind, start: at(date, hour), minutes, km: Some(km) })
        })
        .collect();
    let massages = [Massage { start: at(sunday - Days::new(30), 10) }];
    let races = [race];
    let calendar = RunnerCalendar { runs: Some(&runs), races: Some(&races), massages: Some(&massages) };
    let now = Checker::new(calendar, &house.rules, house.zone);
    let then = Checker::new(calendar, changed, house.zone);
    (sunday - Days::new(BEFORE))
        .iter_days()
        .take((BEFORE + AFTER) as usize + 1)
        .map(|date| {
            let wish = proposal(at(date, 10), 60, None, &[]);
            let findings = then.findings(&wish);
            let after = then.verdict(&wish);
            let days = (sunday - date).num_days();
            let key = match days {
                0 => "example-race-day",
                1.. => "example-days-before",
                _ => "example-days-after",
            };
            ExampleDay {
                label: house.words.say(key, &[("days", days.abs().into())]),
                date,
                before: now.verdict(&wish),
                after,
                sentence: findings.first().map_or_else(
                    || verdict_word(house.words, after, false),
                    |worst| worst.message(house.words, house.clinic.distance_unit),
                ),
            }
        })
        .collect()
}
