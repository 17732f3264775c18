//! How heavy a runner's training is before a day.

use super::{
    calendar::{Day, LOAD_DAYS, Prepared},
    settings::Rules,
};
use crate::domain::run::RunKind;

/// Sums of kilometers differ in their last bits by the order of adding; this much does not count.
const KM_TOLERANCE: f64 = 1e-9;

/// The training load before a day, and which of it counts as heavy.
#[derive(Debug)]
pub(super) struct Load {
    /// Weekly distance is rising.
    pub rising: bool,
    /// Much fast running.
    pub fast: bool,
    /// The nearest marathon in preparation.
    pub marathon: Option<usize>,
    pub last_week_km: f64,
    pub usual_week_km: f64,
    pub hard_runs: usize,
}

impl Load {
    pub fn is_heavy(&self) -> bool {
        self.rising || self.fast || self.marathon.is_some()
    }

    /// The load before `day`.
    pub fn before(day: Day, prepared: &Prepared, rules: &Rules) -> Self {
        let mut hard_runs = 0;
        let mut every_km_known = true;
        // Index 0 is the week just before the day, 4 the one that began 35 days before.
        let mut weeks = [0.0; 5];
        for run in prepared.runs_on(day - LOAD_DAYS, day - 1) {
            let week = week_before(day, run.day());
            hard_runs += usize::from(week == Some(0) && run.kind == RunKind::Hard);
            match (week, run.km) {
                (Some(week), Some(km)) => weeks[week] += km,
                _ => every_km_known = false,
            }
        }
        let mut marathon: Option<(i64, usize)> = None;
        for (index, race) in prepared.races.iter().enumerate() {
            if let Some(week @ 1..) = week_before(day, race.first_day) {
                weeks[week] += race.km;
            }
            let days = race.days_ahead(day);
            let is_prepared = race.marathon && 0 < days && days <= 7 * i64::from(rules.marathon_prep_weeks);
            if is_prepared && marathon.is_none_or(|(nearest, _)| days < nearest) {
                marathon = Some((days, index));
            }
        }
        let [last_week_km, earlier @ ..] = weeks;
        let usual_week_km = earlier.iter().sum::<f64>() / 4.0;
        let rising = every_km_known
            && earlier.iter().all(|km| *km > 0.0)
            && last_week_km + KM_TOLERANCE >= rules.load_min_km
            && last_week_km + KM_TOLERANCE >= rules.load_rise * usual_week_km;
        Self {
            rising,
            fast: hard_runs >= rules.fast_runs_per_week as usize,
            marathon: marathon.map(|(_, index)| index),
            last_week_km,
            usual_week_km,
            hard_runs,
        }
    }
}

/// In which of the five weeks before `day` another day lies; `None` outside them.
fn week_before(day: Day, other: Day) -> Option<usize> {
    let days = day - other;
    (1..=LOAD_DAYS).contains(&days).then(|| ((days - 1) / 7) as usize)
}
