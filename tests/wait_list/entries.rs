//! Who waits for what, what is checked of it, and who has got it.

use super::{
    support::{self, House, LEE, MAYA, ZOE, at, booking},
    wishes::{book, clients, list, starts, wait, wish},
};
use warmdown::{
    clinic::{
        self,
        wire::{Book, ById, MoveAppointment, Nothing, SetArchived, WaitFields},
    },
    domain::{
        id::{ClientId, MassageTypeId, TherapistId},
        time_of_day::TimeOfDay,
    },
    error::Code,
};

#[test]
fn who_waits_is_listed_with_the_wish_and_the_best_days_to_come() {
    let house = House::new();
    let fields = WaitFields {
        therapists: vec![MAYA],
        weekdays: vec![4, 2, 2],
        between: Some(TimeOfDay { from: 600, until: 720 }),
        note: "  calls   back ".into(),
        ..wish(ZOE)
    };
    let kept = clinic::save_wait(&house.desk(), fields).unwrap();
    assert_eq!(kept.said, "Zoë Novak is on the wait list.");
    let cards = list(&house);
    assert_eq!(cards.len(), 1);
    assert_eq!(cards[0].wish, "60 min Deep tissue · with Maya · Tue or Thu · 10:00–12:00 · until Sunday, May 31");
    assert_eq!((cards[0].since.as_str(), cards[0].wait.note.as_str()), ("since Monday, May 4", "calls back"));
    assert_eq!(starts(&cards[0]), ["05-05 10:00", "05-07 10:00", "05-12 10:00"]);
    assert!(cards[0].openings.iter().all(|opening| opening.not_asked && opening.sentence.is_none()));
    assert_eq!(clinic::clinic_status(&house.desk(), Nothing {}).unwrap().waiting, 1);
}

#[test]
fn what_was_had_before_is_not_what_is_waited_for() {
    let house = House::new();
    let desk = house.desk();
    let id = book(&house, booking(ZOE, "2026-05-07T10:00"));
    wait(&house, wish(ZOE));
    let to = |start: &str| MoveAppointment {
        id,
        version: clinic::appointment(&desk, ById { id: id.0 }).unwrap().version,
        therapist: MAYA,
        room: None,
        start: at(start),
        reason: None,
    };
    clinic::move_appointment(&desk, to("2026-05-07T10:15")).unwrap();
    assert_eq!(list(&house).len(), 1, "a nudge of another appointment");
    let mut long = wish(LEE);
    long.minutes = 90;
    wait(&house, long);
    book(&house, booking(LEE, "2026-05-08T10:00"));
    assert_eq!(list(&house).len(), 2, "an hour is not an hour and a half");
    let kept = clinic::book(&desk, Book { minutes: 90, ..booking(LEE, "2026-05-11T10:00") }).unwrap();
    assert!(kept.said.ends_with("Lee Park is off the wait list."));
}

#[test]
fn a_series_says_that_it_takes_off_the_list() {
    let house = House::new();
    wait(&house, wish(ZOE));
    let first = support::draft("2026-05-06T10:00");
    let draft = clinic::wire::SeriesDraft { first, weeks: Some(1), until: None, count: Some(2), choices: Vec::new() };
    let kept = clinic::book_series(&house.desk(), clinic::wire::BookSeries { draft, reason: None }).unwrap();
    assert!(kept.said.ends_with("Zoë Novak is off the wait list."), "{}", kept.said);
    assert!(list(&house).is_empty());
}

#[test]
fn booking_what_was_waited_for_takes_off_the_list_and_undo_puts_back() {
    let house = House::new();
    let desk = house.desk();
    let tuesdays = WaitFields { weekdays: vec![2], ..wish(ZOE) };
    wait(&house, tuesdays.clone());
    wait(&house, WaitFields { massage_types: vec![MassageTypeId::new("sports")], ..wish(ZOE) });
    wait(&house, WaitFields { client: LEE, ..tuesdays });
    // A Thursday is not what she waits for.
    book(&house, booking(ZOE, "2026-05-07T10:00"));
    assert_eq!(list(&house).len(), 3);
    let kept = clinic::book(&desk, booking(ZOE, "2026-05-12T10:00")).unwrap();
    assert_eq!(kept.said, "Booked Zoë Novak for Tuesday, May 12, 10:00 with Maya. Zoë Novak is off the wait list.");
    let left = list(&house);
    assert_eq!(left.len(), 2);
    assert!(left.iter().all(|card| card.client.id == LEE || card.wait.massage_types[0].as_str() == "sports"));
    clinic::undo(&desk, ById { id: kept.change }).unwrap();
    assert_eq!(list(&house).len(), 3, "undo puts back on the list");
}

#[test]
fn moving_to_a_time_that_was_waited_for_takes_off_the_list_too() {
    let house = House::new();
    let id = book(&house, booking(ZOE, "2026-05-14T10:00"));
    wait(&house, WaitFields { until: "2026-05-10".parse().unwrap(), ..wish(ZOE) });
    let start = at("2026-05-08T10:00");
    let to = MoveAppointment { id, version: 1, therapist: MAYA, room: None, start, reason: None };
    let kept = clinic::move_appointment(&house.desk(), to).unwrap();
    assert!(kept.said.ends_with("Zoë Novak is off the wait list."), "{}", kept.said);
    assert!(list(&house).is_empty());
}

#[test]
fn what_is_booked_from_the_list_answers_it_whatever_was_wished() {
    let house = House::new();
    let id = wait(&house, WaitFields { weekdays: vec![2], ..wish(ZOE) });
    let lee = wait(&house, WaitFields { weekdays: vec![2], ..wish(LEE) });
    // Somebody else's entry stays, whoever sent it along.
    book(&house, Book { wait: Some(lee), ..booking(ZOE, "2026-05-07T10:00") });
    assert_eq!(list(&house).len(), 2);
    book(&house, Book { wait: Some(id), ..booking(ZOE, "2026-05-14T10:00") });
    assert_eq!(clients(&list(&house)), [LEE]);
}

#[test]
fn what_is_typed_is_checked_by_field() {
    let house = House::new();
    let refused = |fields: WaitFields| {
        let error = clinic::save_wait(&house.desk(), fields).unwrap_err();
        (error.code, error.field.unwrap())
    };
    let day = |date: &str| date.parse().unwrap();
    let between = |from, until| Some(TimeOfDay { from, until });
    let invalid = |field: &str| (Code::Invalid, field.to_owned());
    assert_eq!(refused(WaitFields { massage_types: Vec::new(), ..wish(ZOE) }), invalid("massageTypes"));
    assert_eq!(refused(WaitFields { minutes: 45, ..wish(ZOE) }), invalid("minutes"));
    assert_eq!(refused(WaitFields { weekdays: vec![8], ..wish(ZOE) }), invalid("weekdays"));
    assert_eq!(refused(WaitFields { between: between(700, 600), ..wish(ZOE) }), invalid("between"));
    assert_eq!(refused(WaitFields { between: between(600, 640), ..wish(ZOE) }), invalid("between"));
    assert_eq!(refused(WaitFields { until: day("2026-05-03"), ..wish(ZOE) }), invalid("until"));
    let past = WaitFields { from: day("2026-04-01"), until: day("2026-05-03"), ..wish(ZOE) };
    assert_eq!(refused(past), invalid("until"));
    assert_eq!(refused(WaitFields { note: "x".repeat(201), ..wish(ZOE) }), invalid("note"));
    assert_eq!(refused(wish(ClientId(99))), (Code::NotFound, "client".into()));
    let nobody = WaitFields { therapists: vec![TherapistId(99)], ..wish(ZOE) };
    assert_eq!(refused(nobody), (Code::NotFound, "therapists".into()));
    let unknown = WaitFields { massage_types: vec![MassageTypeId::new("hot-stone")], ..wish(ZOE) };
    assert_eq!(refused(unknown), (Code::NotFound, "massageTypes".into()));
    assert!(list(&house).is_empty());
}

#[test]
fn an_entry_is_changed_and_a_newer_one_is_not_written_over() {
    let house = House::new();
    let id = wait(&house, wish(ZOE));
    let edit = WaitFields { id: Some(id), version: Some(1), weekdays: vec![5], ..wish(ZOE) };
    clinic::save_wait(&house.desk(), edit.clone()).unwrap();
    assert_eq!(list(&house)[0].wait.weekdays, [5]);
    let outdated = clinic::save_wait(&house.desk(), edit).unwrap_err();
    assert_eq!(outdated.code, Code::Outdated);
    clinic::remove_wait(&house.desk(), ById { id: id.0 }).unwrap();
    let edit = WaitFields { id: Some(id), version: Some(2), ..wish(ZOE) };
    let gone = clinic::save_wait(&house.desk(), edit).unwrap_err();
    assert_eq!((gone.code, gone.field.as_deref()), (Code::NotFound, Some("wait")));
    let gone = clinic::remove_wait(&house.desk(), ById { id: id.0 }).unwrap_err();
    assert_eq!((gone.code, gone.field.as_deref()), (Code::NotFound, Some("wait")));
}

#[test]
fn whoever_is_put_away_or_made_one_with_another_is_not_lost() {
    let house = House::new();
    let desk = house.desk();
    wait(&house, wish(ZOE));
    clinic::set_archived(&desk, SetArchived { client: ZOE, version: 1, archived: true }).unwrap();
    assert!(list(&house).is_empty());
    assert_eq!(clinic::clinic_status(&desk, Nothing {}).unwrap().waiting, 0);
    let refused = clinic::save_wait(&desk, wish(ZOE)).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("client"));
    clinic::set_archived(&desk, SetArchived { client: ZOE, version: 2, archived: false }).unwrap();
    assert_eq!(clients(&list(&house)), [ZOE]);
    let merge = clinic::wire::MergeClients { keep: LEE, keep_version: 1, other: ZOE, other_version: 3 };
    let kept = clinic::merge_clients(&desk, merge).unwrap();
    assert_eq!(clients(&list(&house)), [LEE]);
    clinic::undo(&desk, ById { id: kept.change }).unwrap();
    assert_eq!(clients(&list(&house)), [ZOE]);
}

#[test]
fn a_wait_that_is_over_stands_at_the_end_and_brings_nobody() {
    let house = House::new();
    wait(&house, WaitFields { until: "2026-05-05".parse().unwrap(), ..wish(ZOE) });
    wait(&house, wish(LEE));
    let clock = warmdown::clock::Clock::fixed("2026-05-06T09:00").unwrap();
    let later = clinic::Desk::new(&house.store, clock, "test").unwrap();
    let cards = clinic::wait_list(&later, Nothing {}).unwrap();
    assert_eq!(clients(&cards), [LEE, ZOE]);
    assert!(cards[1].is_over && cards[1].openings.is_empty());
    assert_eq!(clinic::clinic_status(&later, Nothing {}).unwrap().waiting, 1);
}
