//! A client's season day by day: runs, races, massages, and how good each day is for a massage.

use super::{
    desk::{Desk, House},
    runner::{Runner, proposal},
    season_words::{DayFacts, sentence},
    wire::{AskSeason, SeasonDay, SeasonMassage, SeasonRace, SeasonRun, SeasonStrip, SeasonWeek},
};
use crate::{
    book::DayClock,
    domain::{
        clinic_settings::WeekStart,
        massage_type::MassageType,
        race::Race,
        therapist::{Therapist, WorkingHours},
        verdict::Verdict,
    },
    error::{Error, OrNotFound, Result},
    store::{AppointmentRow, Db},
    timing::{
        Massage,
        check::{Checker, Proposal},
        finding::Finding,
    },
};
use chrono::{Days, NaiveDate, NaiveDateTime};

const WEEKS_BACK: u64 = 8;
const WEEKS_AHEAD: u64 = 6;
/// The last race within this many weeks stretches the range.
const RACE_WEEKS_AHEAD: u64 = 26;
/// The length that verdicts are about, or the nearest one sold.
const USUAL_MINUTES: u32 = 60;

/// A client's season with the verdict and a sentence for each day.
///
/// # Errors
/// `NotFound` naming `client`; `Invalid` naming `from` or `days`.
pub fn season_strip(desk: &Desk<'_>, wanted: AskSeason) -> Result<SeasonStrip> {
    desk.store.read(|db| strip(db, desk, &House::load(db, desk)?, &wanted, Telling::EveryDay))
}

/// Whether each day of a season gets its sentence, past ones a verdict too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    EveryDay,
    Nothing,
}

/// As [`season_strip`], while other things are read.
pub(super) fn strip(
    db: &Db<'_>,
    desk: &Desk<'_>,
    house: &House,
    wanted: &AskSeason,
    telling: Telling,
) -> Result<SeasonStrip> {
    let today = desk.now.today();
    let runner = Runner::load(db, wanted.client, None, today)?;
    let (from, until) = range(wanted, &runner, house.clinic.week_start, today)?;
    let types = db.massage_types()?;
    let massage_type = types.first().or_not_found("massageType", "error-no-such-massage-type", "")?;
    let season = Season {
        desk,
        house,
        runner: &runner,
        therapists: db.therapists_between(from, until)?,
        massage_type,
        minutes: usual_minutes(massage_type),
        visits: db.appointments_of_client(wanted.client)?,
        checker: runner.checker(house),
        telling,
    };
    let days: Vec<SeasonDay> =
        from.iter_days().take_while(|date| *date <= until).map(|date| season.day(date)).collect();
    Ok(SeasonStrip {
        client: wanted.client,
        today,
        weeks: weeks(&days, house.clinic.week_start),
        days,
        massage_type: massage_type.id.clone(),
        minutes: season.minutes,
        nothing_known: runner.runs.is_empty() && runner.races.is_empty(),
    })
}

/// The first and the last day.
fn range(wanted: &AskSeason, runner: &Runner, week: WeekStart, today: NaiveDate) -> Result<(NaiveDate, NaiveDate)> {
    let from = match wanted.from {
        Some(from) => from,
        None => week.of(today).checked_sub_days(Days::new(7 * WEEKS_BACK)).unwrap_or(today),
    };
    let last = match wanted.days {
        Some(days) if !(1..=366).contains(&days) => return Err(Error::invalid("days", "error-days")),
        Some(days) => from.checked_add_days(Days::new(u64::from(days) - 1)),
        None => {
            let horizon = today + Days::new(7 * RACE_WEEKS_AHEAD);
            let races = runner.races.iter().filter(|race| race.date <= horizon).map(|race| race.last_day());
            let past_race = races.max().and_then(|last| last.min(horizon).checked_add_days(Days::new(7)));
            let ahead = (today + Days::new(7 * WEEKS_AHEAD)).max(past_race.unwrap_or(today)).max(from);
            // Whole weeks, and never more than a year.
            let year = from.checked_add_days(Days::new(365)).unwrap_or(from);
            week.of(ahead).checked_add_days(Days::new(6)).map(|last| last.min(year))
        }
    };
    last.map(|last| (from, last)).ok_or_else(|| Error::invalid("from", "error-days"))
}

fn usual_minutes(massage_type: &MassageType) -> u32 {
    let sold = massage_type.durations.iter().map(|duration| duration.minutes);
    sold.min_by_key(|minutes| minutes.abs_diff(USUAL_MINUTES)).unwrap_or(USUAL_MINUTES)
}

fn weeks(days: &[SeasonDay], week_start: WeekStart) -> Vec<SeasonWeek> {
    let mut weeks: Vec<SeasonWeek> = Vec::new();
    for day in days {
        let from = week_start.of(day.date);
        if weeks.last().is_none_or(|week| week.from != from) {
            weeks.push(SeasonWeek { from, km: 0.0 });
        }
        let runs = day.runs.iter().filter_map(|run| run.km);
        let races = day.races.iter().filter(|race| race.first_day).map(|race| race.km);
        if let Some(week) = weeks.last_mut() {
            week.km += runs.chain(races).sum::<f64>();
        }
    }
    weeks
}

/// Everything that a day is told from.
struct Season<'a> {
    desk: &'a Desk<'a>,
    house: &'a House,
    runner: &'a Runner,
    therapists: Vec<Therapist>,
    massage_type: &'a MassageType,
    minutes: u32,
    visits: Vec<AppointmentRow>,
    checker: Checker<'a>,
    telling: Telling,
}

impl Season<'_> {
    fn day(&self, date: NaiveDate) -> SeasonDay {
        let visits: Vec<&AppointmentRow> = self
            .visits
            .iter()
            .filter(|row| row.appointment.status.holds_its_time() && row.appointment.start.date() == date)
            .collect();
        let is_told = self.telling == Telling::EveryDay || date >= self.desk.now.today();
        // A day with a massage is judged as if this one were still to be booked.
        let (verdict, findings) = if !is_told {
            (Verdict::Neutral, Vec::new())
        } else if visits.is_empty() {
            self.best(&self.checker, date)
        } else {
            let others: Vec<Massage> = self.runner.massages_but_on(date);
            self.best(&self.runner.checker_among(&others, self.house), date)
        };
        let mut day = SeasonDay {
            date,
            verdict,
            not_asked: verdict == Verdict::Neutral && !self.runner.is_fresh,
            closed: self.therapists.iter().all(|therapist| therapist.hours_on(date).is_empty()),
            runs: self.runs_on(date),
            races: self.races_on(date),
            massages: visits.iter().map(|row| self.massage(row)).collect(),
            said: String::new(),
        };
        let facts = DayFacts { house: self.house, runner: self.runner, findings: &findings, visits: &visits };
        if self.telling == Telling::EveryDay {
            day.said = sentence(&facts, &day, self.desk.now.today());
        }
        day
    }

    /// The best verdict of a day, and what stands behind it at the first start that has it.
    fn best(&self, checker: &Checker<'_>, date: NaiveDate) -> (Verdict, Vec<Finding>) {
        let mut best: Option<(Verdict, NaiveDateTime)> = None;
        for start in self.starts_on(date) {
            let verdict = checker.verdict(&self.wish(start));
            if best.is_none_or(|(known, _)| verdict > known) {
                best = Some((verdict, start));
            }
            if verdict == Verdict::Favorable {
                break;
            }
        }
        best.map_or((Verdict::Neutral, Vec::new()), |(verdict, start)| (verdict, checker.findings(&self.wish(start))))
    }

    fn wish(&self, start: NaiveDateTime) -> Proposal<'_> {
        proposal(start, self.minutes, None, &self.massage_type.serves)
    }

    /// The starts on the grid at which somebody works long enough; on a closed day those of the usual hours.
    fn starts_on(&self, date: NaiveDate) -> impl Iterator<Item = NaiveDateTime> {
        let on_date = |therapist: &Therapist| therapist.hours_on(date);
        let mut hours: Vec<WorkingHours> = self.therapists.iter().flat_map(on_date).collect();
        if hours.is_empty() {
            hours = self.therapists.iter().flat_map(|therapist| therapist.week_of(date).to_vec()).collect();
        }
        if hours.is_empty() {
            hours.push(WorkingHours { weekday: 1, from: 540, until: 1020 });
        }
        let clock = DayClock::new(date, self.house.zone);
        let minutes = self.minutes;
        (0..1440_u32)
            .step_by(self.house.clinic.grid_minutes.max(1) as usize)
            .filter(move |start| hours.iter().any(|h| h.from <= *start && start + minutes <= h.until))
            .filter(move |start| clock.instant(*start).is_some())
            .map(move |start| clock.local(start))
    }

    fn runs_on(&self, date: NaiveDate) -> Vec<SeasonRun> {
        let runs = self.runner.runs.iter().filter(|run| run.start.date() == date);
        runs.map(|run| SeasonRun { kind: run.kind, km: run.km, minutes: run.minutes }).collect()
    }

    fn races_on(&self, date: NaiveDate) -> Vec<SeasonRace> {
        let mut races: Vec<&Race> =
            self.runner.races.iter().filter(|race| race.date <= date && date <= race.last_day()).collect();
        races.sort_by_key(|race| race.priority);
        races
            .into_iter()
            .map(|race| SeasonRace {
                name: race.name.clone(),
                km: race.km,
                priority: race.priority,
                marathon: race.marathon || race.km >= self.house.rules.marathon_km,
                first_day: race.date == date,
            })
            .collect()
    }

    fn massage(&self, row: &AppointmentRow) -> SeasonMassage {
        let appointment = &row.appointment;
        SeasonMassage {
            id: appointment.id,
            start: appointment.start,
            past: appointment.ends_at() <= self.desk.now.instant,
        }
    }
}
