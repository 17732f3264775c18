//! The next massage: what is booked, and the good days that are not.

use super::{
    aftercare::{Aftercare, Window},
    desk::Desk,
    handout::{what_words, when_words},
    runner::proposal,
    slots::{Wish, free},
};
use crate::{
    domain::{massage_type::MassageType, verdict::Verdict},
    error::Result,
    print::handout::{BookedLine, NextMassage},
    store::Db,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// More appointments than these are summed up.
const MOST_BOOKED: usize = 12;
/// So many stretches of good days are named.
const MOST_WINDOWS: usize = 3;
/// So many free starts of a stretch of good days are named, each on a day of its own.
const MOST_FREE: usize = 3;

/// Good days with a few free starts on them.
pub(super) struct FreeWindow<'a> {
    pub window: Window<'a>,
    pub starts: Vec<NaiveDateTime>,
}

/// The good days of the coming weeks that have not passed, with free starts.
pub(super) fn free_windows<'a>(
    db: &Db<'_>,
    desk: &Desk<'_>,
    care: &Aftercare<'a>,
    massage_type: &MassageType,
) -> Result<Vec<FreeWindow<'a>>> {
    let windows = care.windows(desk.now.today()).into_iter().take(MOST_WINDOWS);
    windows.map(|window| Ok(FreeWindow { starts: free_on(db, desk, care, massage_type, &window)?, window })).collect()
}

fn free_on(
    db: &Db<'_>,
    desk: &Desk<'_>,
    care: &Aftercare<'_>,
    massage_type: &MassageType,
    window: &Window<'_>,
) -> Result<Vec<NaiveDateTime>> {
    if massage_type.retired_on.is_some_and(|day| day <= window.first) {
        return Ok(Vec::new());
    }
    let mut therapists = db.therapists_between(window.first, window.last)?;
    therapists.retain(|therapist| therapist.gives(&massage_type.id));
    let wish = Wish {
        massage_type,
        minutes: care.appointment.minutes,
        from: window.first,
        days: u32::try_from((window.last - window.first).num_days() + 1).unwrap_or(1),
        client: Some(care.appointment.client),
        room: None,
        moving: None,
        not_before: desk.now.instant,
    };
    let checker = care.runner.checker_among(care.massages, care.house);
    let mut starts: Vec<NaiveDateTime> = Vec::new();
    for start in free(db, care.house, &therapists, &wish)? {
        if starts.len() == MOST_FREE {
            break;
        }
        let wish = proposal(start.start, wish.minutes, None, &massage_type.serves);
        let is_new_day = starts.last().is_none_or(|last| last.date() != start.start.date());
        if is_new_day && checker.verdict(&wish) == Verdict::Favorable {
            starts.push(start.start);
        }
    }
    Ok(starts)
}

/// "Still free: Tue 10:00, Wed 09:00."
fn free_words(care: &Aftercare<'_>, starts: &[NaiveDateTime]) -> Option<String> {
    let words = care.house.words;
    let start = |start: &NaiveDateTime| {
        let weekday = words.say(&format!("weekday-short-{}", start.weekday().number_from_monday()), &[]);
        format!("{weekday}\u{a0}{}", words.time(start.time(), care.house.clinic.hour_style))
    };
    let starts: Vec<String> = starts.iter().map(start).collect();
    (!starts.is_empty()).then(|| words.say("handout-still-free", &[("starts", starts.join(", ").into())]))
}

/// What is booked, then the good days; failing all, from when on.
pub(super) fn next_massage(care: &Aftercare<'_>, windows: &[FreeWindow<'_>], today: NaiveDate) -> NextMassage {
    let house = care.house;
    let words = house.words;
    let coming: Vec<_> = care
        .others
        .iter()
        .filter(|row| row.appointment.starts_at > care.appointment.starts_at && row.appointment.start.date() >= today)
        .collect();
    let booked: Vec<BookedLine> = coming
        .iter()
        .take(MOST_BOOKED)
        .map(|row| BookedLine {
            when: when_words(house, row),
            what: what_words(house, row),
            price: words.money(row.appointment.price, &house.clinic.currency),
        })
        .collect();
    let mut lines = Vec::new();
    if coming.len() > booked.len() {
        lines.push(words.say("handout-next-more", &[("count", (coming.len() - booked.len()).into())]));
    }
    // Where much is booked there is less to find.
    let most = if booked.is_empty() { MOST_WINDOWS } else { MOST_WINDOWS - 1 };
    for FreeWindow { window, starts } in windows.iter().take(most) {
        let key = if window.good.before { "handout-next-before-race" } else { "handout-next-after-race" };
        let days = care.range(window.first, window.last);
        let count = (window.last - window.first).num_days() + 1;
        let line = words.say(
            key,
            &[("count", count.into()), ("days", days.into()), ("race", window.good.race.name.clone().into())],
        );
        lines.push([Some(line), free_words(care, starts)].into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    if booked.is_empty() && lines.is_empty() {
        let from = words.weekday_and_day(care.rested_from(today));
        lines.push(words.say("handout-next-any", &[("day", from.into())]));
    }
    if care.is_heavy_week() {
        lines.push(words.say("handout-next-heavy", &[]));
    }
    NextMassage { heading: words.say("handout-next", &[]), booked, lines }
}
