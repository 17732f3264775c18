//! TIMING.md read as plainly as possible: real date-times, no preparation, no thought for speed.

use crate::random::Case;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use std::collections::BTreeSet;
use warmdown::{
    domain::{
        race::{Priority, Race},
        run::{Run, RunKind},
        verdict::Verdict,
    },
    timing::{
        finding::About,
        rule::{Reason, Rule},
        settings::Level,
    },
};

type Told = (Rule, Verdict, About, Vec<Reason>);

fn days_from(a: NaiveDate, b: NaiveDate) -> i64 {
    (b - a).num_days()
}

/// The race's d for a day.
fn d(race: &Race, day: NaiveDate) -> i64 {
    let end = race.end_date.unwrap_or(race.date);
    if day < race.date {
        days_from(day, race.date)
    } else if day <= end {
        0
    } else {
        days_from(day, end)
    }
}

/// The findings of the case's appointment, moved to `start`.
pub fn findings(case: &Case, start: NaiveDateTime) -> BTreeSet<Told> {
    let rules = &case.rules;
    let zone: Tz = case.zone.name().parse().unwrap();
    let at = |local: NaiveDateTime| -> DateTime<Tz> { zone.from_local_datetime(&local).earliest().unwrap() };
    let span = |run: &Run| (at(run.start), at(run.start) + Duration::minutes(run.minutes.into()));
    let hours = |hours: u32| Duration::hours(hours.into());
    let (from, until) = (at(start), at(start) + Duration::minutes(case.minutes.into()));
    let day = start.date();
    let runs = case.runs.as_deref().unwrap_or_default();
    let races = case.races.as_deref().unwrap_or_default();
    let is_marathon = |race: &Race| race.marathon || race.km >= rules.marathon_km;

    let mut told = BTreeSet::new();
    let mut tell = |rule: Rule, usual: Verdict, about: About, reasons: Vec<Reason>| {
        let verdict = match rules.levels.get(&rule) {
            Some(Level::Off) => return,
            Some(Level::Caution) => Verdict::Caution,
            Some(Level::NotRecommended) => Verdict::NotRecommended,
            Some(Level::Contraindicated) => Verdict::Contraindicated,
            None => usual,
        };
        assert!(told.insert((rule, verdict, about, reasons)));
    };

    for (i, race) in races.iter().enumerate() {
        let (d, marathon, about) = (d(race, day), is_marathon(race), About::Race(i));
        let [pre0, pre1] = rules.pre_race_days.map(i64::from);
        let [post0, post1] = rules.post_race_days.map(i64::from);
        let milder = if race.priority == Priority::C { Verdict::Caution } else { Verdict::NotRecommended };
        if marathon && d == 0 {
            tell(Rule::MarathonDay, Verdict::Contraindicated, about, vec![]);
        }
        if marathon && d == -1 {
            tell(Rule::MarathonNextDay, Verdict::Contraindicated, about, vec![]);
        }
        if marathon && d < -1 && -d < post0 {
            tell(Rule::MarathonHealing, Verdict::NotRecommended, about, vec![]);
        }
        if marathon && d < -1 && post0 <= -d && -d <= post1 {
            tell(Rule::MarathonRecovery, Verdict::Favorable, about, vec![]);
        }
        if !marathon && d == 0 {
            tell(Rule::RaceDay, milder, about, vec![]);
        }
        if !marathon && d == -1 {
            tell(Rule::RaceNextDay, milder, about, vec![]);
        }
        if 0 < d && d < pre0 {
            tell(Rule::PreRaceClose, if marathon { Verdict::NotRecommended } else { milder }, about, vec![]);
        }
        if pre0 <= d && d <= pre1 {
            tell(Rule::PreRace, Verdict::Favorable, about, vec![]);
        }
        let accustomed = |massages: &[NaiveDateTime]| {
            massages.iter().any(|massage| {
                at(*massage) < from && days_from(massage.date(), day) <= i64::from(rules.accustomed_days)
            })
        };
        if 0 < d
            && d < i64::from(rules.first_massage_days)
            && case.massage_starts().is_some_and(|massages| !accustomed(&massages))
        {
            tell(Rule::FirstBeforeRace, Verdict::Caution, about, vec![]);
        }
    }
    for (i, massage) in case.massage_starts().unwrap_or_default().into_iter().enumerate() {
        if days_from(massage.date(), day).abs() <= i64::from(rules.spacing_days) {
            tell(Rule::TooSoon, Verdict::Caution, About::Massage(i), vec![]);
        }
    }

    let meets_after_hard = |run: &Run| {
        let end = span(run).1;
        run.kind != RunKind::Easy && end <= from && from - end <= hours(rules.rest_before_hours)
    };
    let meets_hard_after = |run: &Run| {
        let start = span(run).0;
        run.kind == RunKind::Hard && start >= until && start - until <= hours(rules.hard_after_hours)
    };
    for (i, run) in runs.iter().enumerate() {
        let (start, end) = span(run);
        let about = About::Run(i);
        if start < until && from < end {
            tell(Rule::RunClash, Verdict::NotRecommended, about, vec![]);
        }
        if meets_after_hard(run) {
            tell(Rule::AfterHardRun, Verdict::NotRecommended, about, vec![]);
        }
        if meets_hard_after(run) {
            tell(Rule::HardRunAfter, Verdict::NotRecommended, about, vec![]);
        }
        let light = days_from(day, run.start.date()) <= i64::from(rules.light_days);
        if run.kind != RunKind::Easy && start >= until && light && !meets_hard_after(run) {
            tell(Rule::LightDays, Verdict::Caution, about, vec![]);
        }
    }
    let mut last: Option<usize> = None;
    for (i, run) in runs.iter().enumerate() {
        let end = span(run).1;
        let is_recent = end <= from && from - end <= hours(rules.easy_before_hours);
        if is_recent && last.is_none_or(|last| end > span(&runs[last]).1) {
            last = Some(i);
        }
    }
    if let Some(last) = last
        && runs[last].kind == RunKind::Easy
        && !runs.iter().any(meets_after_hard)
        && !races.iter().any(|race| d(race, day) == 0 || d(race, day) == -1)
    {
        tell(Rule::AfterEasyRun, Verdict::Favorable, About::Run(last), vec![]);
    }

    let mut reasons = Vec::new();
    let run_day = |run: &Run| days_from(day, run.start.date());
    let run_km = |first: i64, last: i64| -> f64 {
        runs.iter().filter(|run| (first..=last).contains(&run_day(run))).filter_map(|run| run.km).sum()
    };
    let race_km = |first: i64, last: i64| -> f64 {
        races.iter().filter(|race| (first..=last).contains(&days_from(day, race.date))).map(|race| race.km).sum()
    };
    let last7 = run_km(-7, -1);
    let weeks = [(-14, -8), (-21, -15), (-28, -22), (-35, -29)].map(|(a, b)| run_km(a, b) + race_km(a, b));
    let lacks_km = runs.iter().any(|run| (-35..=-1).contains(&run_day(run)) && run.km.is_none());
    let mean = weeks.iter().sum::<f64>() / 4.0;
    if weeks.iter().all(|km| *km > 0.0)
        && !lacks_km
        && last7 >= rules.load_min_km - 1e-9
        && last7 >= rules.load_rise * mean - 1e-9
    {
        reasons.push(Reason::RisingMileage);
    }
    let prepared =
        |race: &Race| is_marathon(race) && (1..=7 * i64::from(rules.marathon_prep_weeks)).contains(&d(race, day));
    if races.iter().any(prepared) {
        reasons.push(Reason::MarathonPrep);
    }
    let fast = runs.iter().filter(|run| run.kind == RunKind::Hard && (-7..=-1).contains(&run_day(run))).count();
    if fast >= rules.fast_runs_per_week as usize {
        reasons.push(Reason::FastRunning);
    }
    if !reasons.is_empty() {
        tell(Rule::HeavyTraining, Verdict::Favorable, About::Appointment {}, reasons);
    }
    if let Some(goal) = case.goal
        && !case.serves.contains(&goal)
    {
        tell(Rule::TypeFit, Verdict::Caution, About::Appointment {}, vec![]);
    }
    told
}

/// Tries every quarter of an hour of the appointment's day and the 60 after it.
pub fn clear_from(case: &Case) -> Option<NaiveDateTime> {
    let zone: Tz = case.zone.name().parse().unwrap();
    let midnight = case.start.date().and_hms_opt(0, 0, 0)?;
    let end = midnight.checked_add_days(Days::new(61))?;
    (0..61 * 96).map(|quarter| midnight + Duration::minutes(15 * quarter)).find(|candidate| {
        *candidate > case.start
            && *candidate < end
            && zone.from_local_datetime(candidate).earliest().is_some()
            && findings(case, *candidate)
                .iter()
                .all(|(_, verdict, ..)| !matches!(verdict, Verdict::Contraindicated | Verdict::NotRecommended))
    })
}
