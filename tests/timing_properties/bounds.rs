//! Bounds in hours and days are inclusive, whatever the clock does, and no date is too far.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use warmdown::{
    domain::{
        clinic_settings::DistanceUnit,
        race::{Priority, Race},
        run::{Run, RunKind},
        time::Zone,
    },
    timing::{
        Massage, RunnerCalendar,
        check::{Proposal, check},
        finding::Answer,
        rule::Rule,
        settings::Rules,
    },
};

fn noon(year: i32, month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

fn ask(start: NaiveDateTime, calendar: RunnerCalendar<'_>, rules: &Rules, zone: &str) -> Answer {
    let proposal = Proposal { start, minutes: 60, goal: None, serves: &[] };
    check(&proposal, &calendar, rules, Zone::from_name(zone).unwrap())
}

fn with_run(start: NaiveDateTime, run: Run, rules: &Rules, zone: &str) -> Vec<Rule> {
    let calendar = RunnerCalendar { runs: Some(&[run]), ..RunnerCalendar::default() };
    ask(start, calendar, rules, zone).findings.iter().map(|finding| finding.rule).collect()
}

fn run(kind: RunKind, start: NaiveDateTime) -> Run {
    Run { kind, start, minutes: 60, km: None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_hours_around_a_run_count_to_the_minute(hours in 0_u32..=168, day in 0_i64..3000, zone in prop::sample::select(&["America/New_York", "Australia/Lord_Howe", "Asia/Beirut"][..])) {
        let place = Zone::from_name(zone).unwrap();
        let rules = Rules { rest_before_hours: hours, hard_after_hours: hours, easy_before_hours: hours, light_days: 0, ..Rules::default() };
        let start = noon(2020, 1, 1) + Duration::days(day);
        let instant = place.instant(start).unwrap();
        let far = i64::from(hours) * 60;
        for (minutes_too_far, within) in [(0, true), (1, false)] {
            let before = place.local(instant - far - 60 - minutes_too_far);
            let after = place.local(instant + 60 + far + minutes_too_far);
            // A time that the clock shows twice means the first.
            if place.instant(before) == Some(instant - far - 60 - minutes_too_far) {
                prop_assert_eq!(with_run(start, run(RunKind::Hard, before), &rules, zone).contains(&Rule::AfterHardRun), within);
                prop_assert_eq!(with_run(start, run(RunKind::Long, before), &rules, zone).contains(&Rule::AfterHardRun), within);
                prop_assert_eq!(with_run(start, run(RunKind::Easy, before), &rules, zone).contains(&Rule::AfterEasyRun), within);
            }
            if place.instant(after) == Some(instant + 60 + far + minutes_too_far) {
                prop_assert_eq!(with_run(start, run(RunKind::Hard, after), &rules, zone).contains(&Rule::HardRunAfter), within);
            }
        }
    }

    #[test]
    fn the_days_around_a_race_count_from_the_calendar(first in 1_u32..10, more in 0_u32..10, day in 0_i64..3000) {
        let rules = Rules { pre_race_days: [first, first + more], post_race_days: [first, first + more], ..Rules::default() };
        let race = noon(2020, 1, 1).date() + Duration::days(day);
        let races = [Race { name: "Boston".to_owned(), date: race, end_date: None, km: 42.195, priority: Priority::A, marathon: false }];
        let rule_on = |days: i64| {
            let start = race.and_hms_opt(23, 45, 0).unwrap() + Duration::days(days);
            let calendar = RunnerCalendar { races: Some(&races), ..RunnerCalendar::default() };
            ask(start, calendar, &rules, "Europe/London").findings.iter().map(|finding| finding.rule).find(|rule| *rule != Rule::HeavyTraining)
        };
        let (first, last) = (i64::from(first), i64::from(first + more));
        prop_assert_eq!(rule_on(-last - 1), None);
        prop_assert_eq!(rule_on(-last), Some(Rule::PreRace));
        prop_assert_eq!(rule_on(-first), Some(Rule::PreRace));
        prop_assert_eq!(rule_on(-first + 1), Some(if first == 1 { Rule::MarathonDay } else { Rule::PreRaceClose }));
        prop_assert_eq!(rule_on(0), Some(Rule::MarathonDay));
        prop_assert_eq!(rule_on(1), Some(Rule::MarathonNextDay));
        if first > 2 {
            prop_assert_eq!(rule_on(first - 1), Some(Rule::MarathonHealing));
        }
        prop_assert_eq!(rule_on(first.max(2)), if last < 2 { None } else { Some(Rule::MarathonRecovery) });
        prop_assert_eq!(rule_on(last), Some(if last < 2 { Rule::MarathonNextDay } else { Rule::MarathonRecovery }));
        prop_assert_eq!(rule_on(last + 1), None);
    }

    #[test]
    fn massages_and_light_days_count_whole_days(days in 0_u32..=14, minute in 0_i64..1440) {
        let rules = Rules { spacing_days: days, light_days: days, hard_after_hours: 0, ..Rules::default() };
        let start = noon(2024, 2, 27);
        let midnight = start.date().and_hms_opt(0, 0, 0).unwrap();
        for (days, within) in [(i64::from(days), true), (i64::from(days) + 1, false)] {
            for side in [-1, 1] {
                let massages = [Massage { start: midnight + Duration::days(side * days) + Duration::minutes(minute) }];
                let calendar = RunnerCalendar { massages: Some(&massages), ..RunnerCalendar::default() };
                prop_assert_eq!(ask(start, calendar, &rules, "Africa/Cairo").findings.len(), usize::from(within));
            }
            if days > 0 {
                let later = midnight + Duration::days(days) + Duration::minutes(minute);
                prop_assert_eq!(with_run(start, run(RunKind::Long, later), &rules, "Africa/Cairo").contains(&Rule::LightDays), within);
            }
        }
    }

    #[test]
    fn no_date_is_too_far(days in -95_000_000_i64..95_000_000, minutes in 0_u32..=u32::MAX, kind in 0_usize..3) {
        let kind = [RunKind::Easy, RunKind::Long, RunKind::Hard][kind];
        for zone in ["Pacific/Kiritimati", "America/Adak"] {
            let start = noon(2000, 1, 1).checked_add_signed(Duration::days(days)).unwrap_or(NaiveDateTime::MAX);
            for start in [start, NaiveDateTime::MIN, NaiveDateTime::MAX] {
                for other in [start, NaiveDateTime::MIN, NaiveDateTime::MAX] {
                    let runs = [Run { kind, start: other, minutes, km: Some(10.0) }];
                    let date = other.date();
                    let races = [Race { name: "End".to_owned(), date, end_date: None, km: 50.0, priority: Priority::C, marathon: false }];
                    let massages = [Massage { start: other }];
                    let calendar = RunnerCalendar { runs: Some(&runs), races: Some(&races), massages: Some(&massages) };
                    let proposal = Proposal { start, minutes, goal: None, serves: &[] };
                    let answer = check(&proposal, &calendar, &Rules::default(), Zone::from_name(zone).unwrap());
                    let words = answer.in_words(warmdown::words::Words::english(), DistanceUnit::Km);
                    prop_assert_eq!(words.findings.len(), answer.findings.len());
                }
            }
        }
    }
}

#[test]
fn a_start_exactly_24_hours_before_a_hard_run_is_not_clear() {
    // Rest after the first run rules out all until 10:00 on May 12, the second run everything from then on.
    let day = |day: u32, hour: u32, minute: u32| {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    };
    let first = run(RunKind::Hard, day(11, 8, 59));
    let cases = [(day(13, 11, 0), day(14, 12, 15)), (day(13, 11, 1), day(12, 10, 0))];
    for (second, clear_from) in cases {
        let runs = [first.clone(), run(RunKind::Hard, second)];
        let calendar = RunnerCalendar { runs: Some(&runs), ..RunnerCalendar::default() };
        let answer = ask(day(12, 9, 0), calendar, &Rules::default(), "America/New_York");
        assert_eq!(answer.clear_from, Some(clear_from));
    }
}

#[test]
fn a_first_massage_made_a_warning_is_clear_once_another_has_started() {
    let rules = Rules::from_json(r#"{"levels": {"first-before-race": "not-recommended"}}"#).unwrap();
    let races = [Race {
        name: "Boston".to_owned(),
        date: noon(2026, 5, 16).date(),
        end_date: None,
        km: 42.195,
        priority: Priority::A,
        marathon: false,
    }];
    let massages = [Massage { start: noon(2026, 5, 12) + Duration::minutes(15) }];
    let calendar = RunnerCalendar { races: Some(&races), massages: Some(&massages), ..RunnerCalendar::default() };
    let answer = ask(noon(2026, 5, 12), calendar, &rules, "UTC");
    assert_eq!(answer.clear_from, Some(noon(2026, 5, 12) + Duration::minutes(30)));
}
