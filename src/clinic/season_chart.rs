//! The season strip as it is printed.

use super::{
    desk::{Desk, House},
    season_strip::{Telling, strip},
    wire::{AskSeason, SeasonDay},
};
use crate::{
    domain::{
        id::{AppointmentId, ClientId},
        verdict::Verdict,
    },
    error::Result,
    print::season_chart::{ChartDay, ChartWeek, SeasonChart},
    store::Db,
};
use chrono::{Datelike, Days, NaiveDate};

const WEEKS_BACK: u64 = 4;
const WEEKS: u32 = 13;

/// A client's season around a day; `None` when no race and no run lies in it. `own` is the appointment that the page is
/// about.
pub(super) fn season_chart(
    db: &Db<'_>,
    desk: &Desk<'_>,
    house: &House,
    (client, own): (ClientId, Option<AppointmentId>),
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
    Ok(Some(SeasonChart {
        heading: words.say("chart-heading", &[]),
        days: strip.days.iter().map(|day| chart_day(house, day, strip.today, own)).collect(),
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
    }))
}

fn chart_day(house: &House, day: &SeasonDay, today: NaiveDate, own: Option<AppointmentId>) -> ChartDay {
    let of_own = day.massages.iter().any(|massage| Some(massage.id) == own);
    ChartDay {
        month: if day.date.day() == 1 { house.words.month(day.date) } else { String::new() },
        // How good a past day was is no longer of use.
        verdict: if day.date < today { Verdict::Neutral } else { day.verdict },
        runs: day.runs.iter().map(|run| run.kind).collect(),
        races: day.races.iter().filter(|race| race.first_day).map(|race| (race.name.clone(), race.priority)).collect(),
        massage: (!day.massages.is_empty()).then_some(of_own),
    }
}
