//! Series: each appointment has its own verdict before anything is booked; all are booked or none; single ones stand for
//! themselves.

mod support;

use support::{House, LEE, MAYA, ZOE, at, booking, draft};
use warmdown::{
    clinic::{
        self,
        wire::{
            AddDayOff, AddOtherHours, BookSeries, ById, CancelSeries, Kept, MoveSeries, Nothing, SeriesCheck,
            SeriesChoice, SeriesDraft, SeriesMoment, SeriesMove, SetStatus, SlotOffer,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, TherapistId},
        verdict::Verdict,
    },
    error::{Code, Error},
};

/// Four Wednesdays at ten.
fn weekly() -> SeriesDraft {
    SeriesDraft { first: draft("2026-05-06T10:00"), weeks: Some(1), until: None, count: Some(4), choices: Vec::new() }
}

fn check(house: &House, draft: SeriesDraft) -> SeriesCheck {
    clinic::check_series(&house.desk(), draft).unwrap()
}

fn book(house: &House, draft: SeriesDraft, reason: Option<&str>) -> Result<Kept, Error> {
    clinic::book_series(&house.desk(), BookSeries { draft, reason: reason.map(str::to_owned) })
}

/// The starts of Zoë's appointments that are held.
fn held(house: &House) -> Vec<String> {
    let page = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap();
    let held = page.coming.into_iter().filter(|card| card.status.holds_its_time());
    held.map(|card| card.start.format("%m-%d %H:%M").to_string()).collect()
}

fn first(house: &House) -> AppointmentId {
    clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().coming[0].id
}

fn mark(house: &House, id: AppointmentId, status: Status) {
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    clinic::set_status(&house.desk(), SetStatus { id, version, status }).unwrap();
}

#[test]
fn every_occurrence_has_its_own_verdict_and_what_stands_in_its_way() {
    let house = House::new();
    house.has_boston_on("2026-05-19");
    clinic::book(&house.desk(), booking(LEE, "2026-05-13T10:00")).unwrap();
    let checked = check(&house, weekly());
    assert_eq!(checked.rhythm, "Every week on Wednesday at 10:00");
    let starts: Vec<_> = checked.occurrences.iter().map(|each| each.start).collect();
    assert_eq!(starts, ["05-06", "05-13", "05-20", "05-27"].map(|day| at(&format!("2026-{day}T10:00"))));
    let [_, taken, after_boston, _] = &checked.occurrences[..] else { panic!() };
    assert!(taken.obstacle.as_ref().unwrap().message.contains("Lee Park"));
    assert!(!taken.better.is_empty() && !taken.reason_needed);
    assert_eq!((after_boston.timing.verdict, after_boston.reason_needed), (Verdict::Contraindicated, true));
    assert!(after_boston.better.iter().all(|offer| offer.verdict.unwrap() >= Verdict::Caution));
}

#[test]
fn what_one_of_a_series_takes_is_not_offered_to_another() {
    let house = House::new();
    let desk = house.desk();
    // Of the two Wednesdays and all days around only Saturday has an hour.
    let day = |text: &str| text.parse().unwrap();
    for (from, until) in [("2026-05-04", "2026-05-08"), ("2026-05-10", "2026-07-31")] {
        let off = AddDayOff { therapist: MAYA, from: day(from), until: day(until), note: String::new() };
        clinic::add_day_off(&desk, off).unwrap();
    }
    let hour = AddOtherHours { therapist: MAYA, date: day("2026-05-09"), from: 600, until: 660 };
    clinic::add_other_hours(&desk, hour).unwrap();
    let two = SeriesDraft { count: Some(2), ..weekly() };
    let offered = |draft: SeriesDraft| -> Vec<Vec<String>> {
        let starts = |better: Vec<SlotOffer>| better.iter().map(|offer| offer.start.to_string()).collect();
        check(&house, draft).occurrences.into_iter().map(|each| starts(each.better)).collect()
    };
    let saturday = vec!["2026-05-09 10:00:00".to_owned()];
    assert_eq!(offered(two.clone()), [saturday.clone(), saturday]);
    let instead = Some(SeriesMoment { start: at("2026-05-09T10:00"), therapist: MAYA });
    let chosen = SeriesDraft { choices: vec![SeriesChoice { place: 0, instead }], ..two };
    assert!(offered(chosen)[1].is_empty(), "the first has it now");
}

#[test]
fn the_others_of_a_series_count_as_massages_of_the_runner() {
    let house = House::new();
    clinic::save_race(&house.desk(), clinic::wire::SaveRace { client: ZOE, race: support::race("Far", "2027-05-01") })
        .unwrap();
    let alone = clinic::check_booking(&house.desk(), draft("2026-05-06T10:00")).unwrap().timing.unwrap();
    let close =
        SeriesChoice { place: 1, instead: Some(SeriesMoment { start: at("2026-05-07T10:00"), therapist: MAYA }) };
    let checked = check(&house, SeriesDraft { choices: vec![close], ..weekly() });
    let rules = |timing: &clinic::wire::VerdictView| -> Vec<String> {
        timing.findings.iter().map(|finding| finding.rule.clone()).collect()
    };
    assert!(!rules(&alone).contains(&"too-soon".to_owned()));
    assert!(rules(&checked.occurrences[0].timing).contains(&"too-soon".to_owned()));
}

#[test]
fn a_series_is_booked_as_chosen_and_undone_at_once() {
    let house = House::new();
    clinic::book(&house.desk(), booking(LEE, "2026-05-13T10:00")).unwrap();
    let refused = book(&house, weekly(), None).unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    assert!(refused.to_string().contains("Wednesday, May 13: Maya has Lee Park"), "{refused}");
    assert_eq!(held(&house), Vec::<String>::new());

    let moved = SeriesMoment { start: at("2026-05-13T11:30"), therapist: MAYA };
    let choices = vec![SeriesChoice { place: 1, instead: Some(moved) }, SeriesChoice { place: 3, instead: None }];
    let kept = book(&house, SeriesDraft { choices, ..weekly() }, None).unwrap();
    assert_eq!(kept.said, "Every week: booked 3 appointments for Zoë Novak.");
    assert_eq!(held(&house), ["05-06 10:00", "05-13 11:30", "05-20 10:00"]);
    let view = clinic::series_of(&house.desk(), ById { id: kept.id.unwrap() }).unwrap().unwrap();
    assert_eq!((view.place, view.count, view.following.len(), view.rhythm.as_str()), (1, 3, 2, "Every week"));
    let undone = clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(held(&house), Vec::<String>::new());
    clinic::undo(&house.desk(), ById { id: undone.change }).unwrap();
    assert_eq!(held(&house).len(), 3);
    // What was known when it was booked needs no attention.
    assert!(clinic::attention(&house.desk(), Nothing {}).unwrap().is_empty());
}

#[test]
fn a_reason_stands_on_those_that_need_one_alone() {
    let house = House::new();
    let (from, until) = ("2026-05-13".parse().unwrap(), "2026-05-13".parse().unwrap());
    let off = AddDayOff { therapist: MAYA, from, until, note: String::new() };
    clinic::add_day_off(&house.desk(), off).unwrap();
    assert_eq!(book(&house, weekly(), None).unwrap_err().code, Code::OutsideHours);
    book(&house, weekly(), Some("Maya comes in for it")).unwrap();
    let page = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap();
    let reasons: Vec<bool> = page.coming.iter().map(|card| card.override_reason.is_some()).collect();
    assert_eq!(reasons, [false, true, false, false]);
}

#[test]
fn one_appointment_of_a_series_is_changed_without_the_others() {
    let house = House::new();
    book(&house, weekly(), None).unwrap();
    mark(&house, first(&house), Status::Canceled);
    assert_eq!(held(&house), ["05-13 10:00", "05-20 10:00", "05-27 10:00"]);
}

#[test]
fn this_and_following_or_all_are_canceled_and_come_back_together() {
    let house = House::new();
    let second = |house: &House| clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().coming[1].id;
    let cancel = |house: &House, id: AppointmentId, following| {
        let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
        clinic::cancel_series(&house.desk(), CancelSeries { id, version, following })
    };
    book(&house, weekly(), None).unwrap();
    let kept = cancel(&house, second(&house), true).unwrap();
    assert_eq!(
        (kept.said.as_str(), held(&house)),
        ("Canceled 3 appointments of Zoë Novak.", vec!["05-06 10:00".into()])
    );
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(held(&house).len(), 4);
    cancel(&house, second(&house), false).unwrap();
    assert!(held(&house).is_empty());
    assert_eq!(cancel(&house, second(&house), false).unwrap_err().key, "error-series-over");
    // What stands alone has no series to cancel.
    let lone = clinic::book(&house.desk(), booking(LEE, "2026-05-08T10:00")).unwrap().id.unwrap();
    assert_eq!(clinic::series_of(&house.desk(), ById { id: lone }).unwrap().map(|view| view.count), None);
    assert_eq!(cancel(&house, AppointmentId(lone), true).unwrap_err().code, Code::NotFound);
}

/// This one and those that follow go as it does.
fn plan(house: &House, id: AppointmentId, to: &str, following: bool) -> SeriesMove {
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    let to = SeriesMoment { start: at(to), therapist: MAYA };
    SeriesMove { id, version, to, following, choices: Vec::new() }
}

fn coming(house: &House, place: usize) -> AppointmentId {
    clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().coming[place].id
}

#[test]
fn this_and_following_move_as_one_does_with_a_verdict_each() {
    let house = House::new();
    book(&house, weekly(), None).unwrap();
    clinic::book(&house.desk(), booking(LEE, "2026-05-21T14:00")).unwrap();
    // From Wednesday at ten to Thursday at two.
    let wanted = plan(&house, coming(&house, 1), "2026-05-14T14:00", true);
    let checked = clinic::check_series_move(&house.desk(), wanted.clone()).unwrap();
    let starts: Vec<_> = checked.occurrences.iter().map(|each| each.start).collect();
    assert_eq!(starts, ["14", "21", "28"].map(|day| at(&format!("2026-05-{day}T14:00"))));
    let taken: Vec<bool> = checked.occurrences.iter().map(|each| each.obstacle.is_some()).collect();
    assert_eq!(taken, [false, true, false]);
    let moved = |plan: &SeriesMove| clinic::move_series(&house.desk(), MoveSeries { plan: plan.clone(), reason: None });
    let refused = moved(&wanted).unwrap_err();
    assert!(refused.to_string().contains("Thursday, May 21: Maya has Lee Park"), "{refused}");
    assert_eq!(held(&house), ["05-06 10:00", "05-13 10:00", "05-20 10:00", "05-27 10:00"]);
    // That one stays where it is.
    let stays = SeriesMove { choices: vec![SeriesChoice { place: 1, instead: None }], ..wanted };
    let kept = moved(&stays).unwrap();
    assert_eq!(kept.said, "Moved 2 appointments of Zoë Novak.");
    assert_eq!(held(&house), ["05-06 10:00", "05-14 14:00", "05-20 10:00", "05-28 14:00"]);
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(held(&house), ["05-06 10:00", "05-13 10:00", "05-20 10:00", "05-27 10:00"]);
}

#[test]
fn a_whole_series_moves_into_the_places_of_its_own_appointments() {
    let house = House::new();
    book(&house, weekly(), None).unwrap();
    // Half an hour later, over where each one is now.
    let later = plan(&house, coming(&house, 2), "2026-05-20T10:30", false);
    clinic::move_series(&house.desk(), MoveSeries { plan: later, reason: None }).unwrap();
    assert_eq!(held(&house), ["05-06 10:30", "05-13 10:30", "05-20 10:30", "05-27 10:30"]);
    // A week later: each takes the place of the next, which goes first.
    let next_week = plan(&house, coming(&house, 0), "2026-05-13T10:30", false);
    let checked = clinic::check_series_move(&house.desk(), next_week.clone()).unwrap();
    assert!(checked.occurrences.iter().all(|each| each.obstacle.is_none()), "they make room for each other");
    clinic::move_series(&house.desk(), MoveSeries { plan: next_week, reason: None }).unwrap();
    assert_eq!(held(&house), ["05-13 10:30", "05-20 10:30", "05-27 10:30", "06-03 10:30"]);
    let earlier = plan(&house, coming(&house, 0), "2026-05-06T10:30", false);
    clinic::move_series(&house.desk(), MoveSeries { plan: earlier, reason: None }).unwrap();
    assert_eq!(held(&house), ["05-06 10:30", "05-13 10:30", "05-20 10:30", "05-27 10:30"]);
    // Those that are known to be good need no attention.
    assert!(clinic::attention(&house.desk(), Nothing {}).unwrap().is_empty());
}

#[test]
fn a_series_that_cannot_be_is_refused_with_its_field() {
    let house = House::new();
    let refused = |draft: SeriesDraft| clinic::check_series(&house.desk(), draft).unwrap_err().field.unwrap();
    assert_eq!(refused(SeriesDraft { weeks: Some(0), ..weekly() }), "weeks");
    assert_eq!(refused(SeriesDraft { count: Some(1), ..weekly() }), "count");
    assert_eq!(refused(SeriesDraft { count: Some(105), ..weekly() }), "count");
    let until = |day: &str| SeriesDraft { count: None, until: day.parse().ok(), ..weekly() };
    assert_eq!(refused(until("2026-05-12")), "until");
    assert_eq!(check(&house, until("2026-05-13")).occurrences.len(), 2);
    assert_eq!(refused(SeriesDraft { until: "2026-05-13".parse().ok(), ..weekly() }), "count");
    let ghost = SeriesDraft {
        first: clinic::wire::BookingDraft { therapist: TherapistId(9), ..draft("2026-05-06T10:00") },
        ..weekly()
    };
    assert_eq!(refused(ghost), "therapist");
}
