//! The nights on which a clock changes, in every zone of the IANA database over five years: free starts are what a book
//! that looks at every single minute finds.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use std::collections::{BTreeMap, BTreeSet};
use warmdown::{
    book::{RoomSchedule, Schedule, Search, Stretch, free_starts},
    domain::{
        id::{RoomId, TherapistId},
        room::Room,
        therapist::{Therapist, WeeklyHours, WorkingHours},
        time::{Minute, Zone},
    },
};

const LENGTH: Minute = 90;
const BEFORE: Minute = 10;
const AFTER: Minute = 15;

/// How far the clock is ahead of UTC, in minutes.
fn offset(zone: Zone, at: Minute) -> i64 {
    zone.local(at).and_utc().timestamp() / 60 - at
}

/// The first minutes with another offset than the minute before, from 2024 to 2028.
fn changes(zone: Zone) -> Vec<Minute> {
    let instant = |year| {
        let midnight = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
        midnight.and_utc().timestamp() / 60
    };
    let mut found = Vec::new();
    for day in (instant(2024)..instant(2029)).step_by(1440) {
        let (mut low, mut high) = (day, day + 1440);
        if offset(zone, low) == offset(zone, high) {
            continue;
        }
        while high - low > 1 {
            let middle = i64::midpoint(low, high);
            if offset(zone, middle) == offset(zone, day) { low = middle } else { high = middle }
        }
        found.push(high);
    }
    found
}

/// Somebody who works all day, every day.
fn always_there() -> Therapist {
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 0, until: 1440 }).collect();
    Therapist {
        id: TherapistId(1),
        name: "Maya".into(),
        color: "#0f766e".into(),
        weeks: vec![WeeklyHours { effective_from: None, hours }],
        days_off: Vec::new(),
        other_hours: Vec::new(),
        opening_hours: Vec::new(),
        closed: Vec::new(),
        last_day: None,
        not_given: Vec::new(),
        own_prices: Vec::new(),
        version: 1,
    }
}

/// What a book finds that looks at every minute of three days: a massage starts when the clock first shows a full
/// quarter of an hour, ends on the same day, and touches nothing that is taken.
fn minute_by_minute(zone: Zone, from: NaiveDate, around: Minute, taken: &[Stretch]) -> BTreeSet<NaiveDateTime> {
    let mut first_shown = BTreeMap::new();
    for at in around - 4 * 1440..around + 4 * 1440 {
        first_shown.entry(zone.local(at)).or_insert(at);
    }
    let days: Vec<NaiveDate> = from.iter_days().take(3).collect();
    let fits = |local: &NaiveDateTime, at: Minute| {
        let needs = Stretch { from: at - BEFORE, until: at + LENGTH + AFTER };
        local.minute().is_multiple_of(15)
            && days.contains(&local.date())
            && (at..at + LENGTH).all(|minute| zone.local(minute).date() == local.date())
            && taken.iter().all(|taken| !taken.overlaps(needs))
    };
    first_shown.into_iter().filter(|(local, at)| fits(local, *at)).map(|(local, _)| local).collect()
}

#[test]
fn the_night_a_clock_changes_every_free_start_is_found_and_no_other() {
    let therapist = always_there();
    let room = Room { id: RoomId(1), name: "Lake".into(), unsuited: Vec::new(), last_day: None, version: 1 };
    // Many zones have changed their clocks alike.
    let mut seen = BTreeSet::new();
    let mut zones = 0;
    let mut nights = 0;
    for name in Zone::names() {
        let zone = Zone::from_name(name).unwrap();
        zones += 1;
        for change in changes(zone) {
            if !seen.insert((change, offset(zone, change - 1), offset(zone, change))) {
                continue;
            }
            nights += 1;
            let by_therapist = [Stretch { from: change - 200, until: change - 170 }];
            let by_room = [Stretch { from: change + 100, until: change + 160 }];
            let from = zone.local(change).date().pred_opt().unwrap();
            let search = Search {
                zone,
                from,
                days: 3,
                grid_minutes: 15,
                minutes: LENGTH as u32,
                buffer_before: BEFORE as u32,
                buffer_after: AFTER as u32,
                client_occupied: &[],
                rooms: &[RoomSchedule { room: &room, suits: true, occupied: &by_room }],
                not_before: Minute::MIN,
            };
            let found = free_starts(&search, &[Schedule { therapist: &therapist, occupied: &by_therapist }]);
            assert!(found.windows(2).all(|two| two[0].starts_at < two[1].starts_at || two[0].start < two[1].start));
            let found: BTreeSet<_> = found.into_iter().map(|start| start.start).collect();
            let expected = minute_by_minute(zone, from, change, &[by_therapist, by_room].concat());
            assert_eq!(found, expected, "{name} around {}", zone.local(change));
        }
    }
    assert!(zones > 400 && nights > 100, "{zones} zones, {nights} nights");
}
