//! The days of a month, tinted for a client: how good the best free start of each is.

use super::{
    desk::{Desk, House},
    runner::Runner,
    season_words::verdict_words,
    slots::{Verdicts, Wish, free, sellers},
    wire::{DayTint, MonthTints},
};
use crate::{
    domain::verdict::Verdict,
    error::{Error, Result},
};
use chrono::{Days, NaiveDate};
use std::collections::HashMap;

/// The best verdict among each day's free starts. Days before today are left out, and so are starts that have passed.
///
/// # Errors
/// `Invalid` or `NotFound` naming `massageType`, `minutes`, `days`, `client` or `therapist`.
pub fn month_tints(desk: &Desk<'_>, wanted: MonthTints) -> Result<Vec<DayTint>> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let massage_type = db.massage_type(&wanted.massage_type)?;
        if !(1..=366).contains(&wanted.days) {
            return Err(Error::invalid("days", "error-days"));
        }
        let today = desk.now.today();
        let runner = Runner::load(db, wanted.client, None, today)?;
        let wish = Wish {
            massage_type: &massage_type,
            minutes: wanted.minutes,
            from: wanted.from,
            days: wanted.days,
            client: Some(wanted.client),
            room: None,
            moving: None,
            not_before: desk.now.instant,
        };
        let last = wanted.from.checked_add_days(Days::new(wanted.days.into())).unwrap_or(wanted.from);
        let therapists = sellers(db, wanted.therapist, &massage_type, wanted.minutes, [wanted.from, last])?;
        let mut verdicts = Verdicts::new(runner.checker(&house), &massage_type, wanted.minutes, None);
        let mut best: HashMap<NaiveDate, Verdict> = HashMap::new();
        for start in free(db, &house, &therapists, &wish)? {
            let known = best.entry(start.start.date()).or_insert(Verdict::Contraindicated);
            // Nothing beats a favorable start.
            if *known != Verdict::Favorable {
                *known = verdicts.of(start.start).max(*known);
            }
        }
        let days = wanted.from.iter_days().take(wanted.days as usize).filter(|date| *date >= today);
        Ok(days.map(|date| tint(&house, &runner, date, best.get(&date).copied())).collect())
    })
}

fn tint(house: &House, runner: &Runner, date: NaiveDate, verdict: Option<Verdict>) -> DayTint {
    let words = house.words;
    let not_asked = verdict == Some(Verdict::Neutral) && !runner.is_fresh;
    let said = match verdict {
        Some(verdict) => verdict_words(words, verdict, not_asked),
        None => words.say("tint-nothing-free", &[]),
    };
    let day = house.day(date);
    DayTint { date, verdict, not_asked, said: words.say("tint-day", &[("day", day.into()), ("verdict", said.into())]) }
}
