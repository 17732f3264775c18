//! Clients of the demo who wait for a time to come free.

use super::{
    Enrolled,
    random::{Random, Stream},
};
use crate::{
    clinic::desk::House,
    domain::{id::WaitId, time::Minute, time_of_day::TimeOfDay, wait::Wait},
    error::Result,
    store::Tx,
};
use chrono::{Days, NaiveDate};

/// Of so many clients one waits.
const ONE_OF: usize = 10;
/// More wait nowhere.
const MOST: usize = 20;
/// Mornings, evenings, early afternoons.
const TIMES: [[u32; 2]; 3] = [[0, 720], [1020, 1440], [720, 960]];

/// Puts some clients on the wait list, each with wishes of their own.
pub(super) fn fill(tx: &Tx<'_>, house: &House, clients: &[Enrolled], seed: u64, today: NaiveDate) -> Result<()> {
    let mut random = Random::new(seed, Stream::Waits);
    let catalog = tx.massage_types()?;
    let therapists = tx.therapists()?;
    for place in 0..(clients.len() / ONE_OF).min(MOST) {
        let client = clients[place * ONE_OF + random.below(ONE_OF)].id;
        let massage_type = &catalog[random.below(catalog.len())];
        let long_ago = random.between(1, 12);
        let first_weekday = random.between(1, 4);
        let since = (today - Days::new(long_ago.into())).and_hms_opt(10 + place as u32 % 6, 15, 0);
        tx.insert_wait(&Wait {
            id: WaitId(0),
            client,
            massage_types: match random.percent(25) {
                true => catalog.iter().map(|each| each.id.clone()).collect(),
                false => vec![massage_type.id.clone()],
            },
            minutes: 60,
            therapists: match random.percent(40) {
                true => vec![therapists[random.below(therapists.len())].id],
                false => Vec::new(),
            },
            weekdays: match random.percent(50) {
                true => vec![first_weekday, first_weekday + 1],
                false => Vec::new(),
            },
            between: random.percent(60).then(|| {
                let [from, until] = random.pick(&TIMES);
                TimeOfDay { from, until }
            }),
            from: today - Days::new(long_ago.into()),
            until: today + Days::new(random.between(5, 28).into()),
            note: if place == 1 { house.words.say("demo-wait-note", &[]) } else { String::new() },
            since: since.and_then(|since| house.zone.instant(since)).unwrap_or(Minute::MIN),
            version: 1,
        })?;
    }
    Ok(())
}
