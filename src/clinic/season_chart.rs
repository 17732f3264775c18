//! The season strip as it is printed.

use super::{
    aftercare::Aftercare,
    desk::{Desk, House},
    season_strip::{Telling, strip},
    wire::{AskSeason, SeasonDay},
};
use crate::{
    domain::{id::ClientId, verdict::Verdict},
    error::Result,
    print::season_chart::{ChartDay, ChartWeek, SeasonChart},
    store::Db,
};
use chrono::{Datelike, Days, NaiveDate};

const WEEKS_BACK: u64 = 4;
const WEEKS: u32 = 13;

/// A client's season around a day; `None` when no race and no run lies in it. On a page about an appointment, days are
/// good for a massage where its aftercare says so.
pub(super) fn season_chart(
    db: &Db<'_>,
    desk: &Desk<'_>,
    house: &House,
    client: ClientId,
    care: Option<&Aftercare<'_>>,
    around: NaiveDate,
) -> Result<Option<SeasonChart>> {
    let words = house.words;
    let from = house.clinic.week_start.of(around) - Days::new(7 * WEEKS_BACK);
    let wanted = AskSeason { client, from: Some(from), days: Some(7 * WEEKS) };
    let strip = strip(db, desk, house, &wanted, Telling::Nothing)?;
    if strip.days.iter().all(|day| day.runs.is_empty() && day.races.is_empty()) {
        return Ok(None);
    }
    let unit = house.clinic.distance_unit;
    let weeks = strip.weeks.iter().map(|week| {
        let place = |date: NaiveDate| usize::try_from((date - from).num_days()).unwrap_or_default();
        ChartWeek {
            from: place(week.from),
            days: strip.days.len().min(place(week.from) + 7) - place(week.from),
            distance: week.km,
            value: words.number(unit.from_km(week.km), 0),
            planned: week.from > strip.today,
        }
    });
    let mut chart = SeasonChart {
        heading: words.say("chart-heading", &[]),
        told: String::new(),
        days: strip.days.iter().map(|day| chart_day(house, day, strip.today, care)).collect(),
        weeks: weeks.collect(),
        distance: words.say("chart-distance", &[("unit", unit.symbol().into())]),
        runs: words.say("chart-runs", &[]),
        moments: words.say("chart-moments", &[]),
        massages: words.say("chart-massages", &[]),
        easy: words.say("chart-easy", &[]),
        long: words.say("chart-long", &[]),
        hard: words.say("chart-hard", &[]),
        good: words.say("chart-good", &[]),
        better_not: words.say("chart-better-not", &[]),
        planned: words.say("chart-planned", &[]),
    };
    chart.told = told(house, &chart, from);
    Ok(Some(chart))
}

/// What the chart shows, for whoever does not see it.
fn told(house: &House, chart: &SeasonChart, from: NaiveDate) -> String {
    let words = house.words;
    let date = |at: usize| from + Days::new(at as u64);
    let days = || chart.days.iter().enumerate();
    let values = chart.weeks.iter().map(|week| week.value.clone());
    let race = |at: usize, race: &str| format!("{race} ({})", words.short_day(date(at)));
    let races = days().flat_map(|(at, day)| day.races.iter().map(move |(name, _)| race(at, name)));
    let massages = days().filter(|(_, day)| day.massage.is_some()).map(|(at, _)| words.short_day(date(at)));
    let stretches = |fits: &dyn Fn(&ChartDay) -> bool| {
        let (mut at, mut told) = (0, Vec::new());
        for stretch in chart.days.chunk_by(|a, b| fits(a) == fits(b)) {
            let last = at + stretch.len() - 1;
            if fits(&stretch[0]) {
                told.push(short_range(house, date(at), date(last)));
            }
            at = last + 1;
        }
        told
    };
    let lists = [
        (&chart.distance, values.collect()),
        (&words.say("summary-races", &[]), races.collect()),
        (&chart.massages, massages.collect()),
        (&chart.good, stretches(&|day| day.verdict == Verdict::Favorable)),
        (&chart.better_not, stretches(&|day| day.verdict.is_bad())),
    ];
    let span = short_range(house, date(0), date(chart.days.len().saturating_sub(1)));
    let lists = lists.into_iter().filter(|(_, list): &(_, Vec<String>)| !list.is_empty()).map(|(what, list)| {
        words.say("chart-told", &[("what", what.clone().into()), ("list", list.join(", ").into())])
    });
    std::iter::once(format!("{span}.")).chain(lists).collect::<Vec<_>>().join(" ")
}

/// `May 7 – May 12`, or the one day.
fn short_range(house: &House, first: NaiveDate, last: NaiveDate) -> String {
    let words = house.words;
    if first == last {
        return words.short_day(first);
    }
    words.say("handout-day-range", &[("first", words.short_day(first).into()), ("last", words.short_day(last).into())])
}

fn chart_day(house: &House, day: &SeasonDay, today: NaiveDate, care: Option<&Aftercare<'_>>) -> ChartDay {
    let of_own = care.is_some_and(|care| day.massages.iter().any(|massage| massage.id == care.appointment.id));
    let verdict = match care {
        Some(care) if care.what(day.date).good.is_some() => Verdict::Favorable,
        Some(_) if day.verdict == Verdict::Favorable => Verdict::Neutral,
        _ => day.verdict,
    };
    ChartDay {
        month: if day.date.day() == 1 { house.words.month(day.date) } else { String::new() },
        // How good a past day was is no longer of use.
        verdict: if day.date < today { Verdict::Neutral } else { verdict },
        runs: day.runs.iter().map(|run| run.kind).collect(),
        races: day.races.iter().filter(|race| race.first_day).map(|race| (race.name.clone(), race.priority)).collect(),
        massage: (!day.massages.is_empty()).then_some(of_own),
    }
}
