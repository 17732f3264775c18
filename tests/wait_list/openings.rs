//! Who could come when time comes free.

use super::{
    support::{self, House, LEE, MAYA, ZOE, at, booking},
    wishes::{after, book, clients, enroll, full_wednesday, list, set_status, starts, wait, wednesday, wish},
};
use warmdown::{
    clinic::{
        self,
        wire::{
            AddClosure, AddDayOff, AddOtherHours, Book, ById, ClientFields, Freed, MoveAppointment, Nothing,
            RoomFields, TherapistFields, UndoLast, WaitCard, WaitFields,
        },
    },
    domain::{appointment::Status, id::TherapistId, therapist::WorkingHours, time_of_day::TimeOfDay, verdict::Verdict},
};

#[test]
fn those_for_whom_the_time_is_good_come_first_with_the_reason() {
    let house = House::new();
    let grace = enroll(&house, "Grace Hill");
    // Zoë waits longest, but Wednesday is two days before her marathon; for Grace it is three weeks before hers.
    house.has_boston_on("2026-05-08");
    let race = support::race("Montreal", "2026-05-27");
    clinic::save_race(&house.desk(), clinic::wire::SaveRace { client: grace, race }).unwrap();
    let full = full_wednesday(&house);
    for client in [ZOE, LEE, grace] {
        wait(&house, wednesday(client));
    }
    assert!(list(&house).iter().all(|card| card.openings.is_empty()), "nothing is free yet");
    let could = after(&house, &set_status(&house, full[2], Status::Canceled));
    assert_eq!(clients(&could), [grace, LEE, ZOE]);
    let verdict = |card: &WaitCard| card.openings[0].slot.verdict.unwrap();
    assert_eq!(
        could.iter().map(verdict).collect::<Vec<_>>(),
        [Verdict::Favorable, Verdict::Neutral, Verdict::NotRecommended]
    );
    assert!(could[0].openings[0].sentence.as_ref().is_some_and(|why| why.contains("Montreal")));
    assert!(could[2].openings[0].sentence.as_ref().is_some_and(|why| why.contains("Boston")));
    assert_eq!(could[0].wish, "60 min Deep tissue · Wednesday, May 6");
    // The list says the same, and so does the canceled appointment.
    assert_eq!(clients(&list(&house)), [grace, LEE, ZOE]);
    let by_appointment = Freed::Appointment(ById { id: full[2].0 });
    assert_eq!(clinic::who_could_come(&house.desk(), by_appointment).unwrap(), could);
}

#[test]
fn only_time_that_has_come_free_counts_and_not_for_whoever_gave_it_up() {
    let house = House::new();
    let id = book(&house, booking(ZOE, "2026-05-06T10:00"));
    wait(&house, WaitFields { between: Some(TimeOfDay { from: 540, until: 720 }), ..wednesday(LEE) });
    wait(&house, WaitFields { between: Some(TimeOfDay { from: 840, until: 1020 }), ..wednesday(LEE) });
    let zoe = wait(&house, WaitFields { weekdays: vec![3], ..wednesday(ZOE) });
    let to =
        MoveAppointment { id, version: 1, therapist: MAYA, room: None, start: at("2026-05-07T10:00"), reason: None };
    let could = after(&house, &clinic::move_appointment(&house.desk(), to).unwrap());
    assert_eq!(clients(&could), [LEE], "the afternoon was free before");
    assert_eq!(starts(&could[0]), ["05-06 10:00"], "what came free is filled");
    assert_eq!(list(&house).len(), 3);
    clinic::remove_wait(&house.desk(), ById { id: zoe.0 }).unwrap();
    // A change that frees nothing brings nobody.
    let kept = clinic::save_client(&house.desk(), ClientFields::named("Somebody")).unwrap();
    assert!(after(&house, &kept).is_empty());
    assert!(after(&house, &clinic::undo_last(&house.desk(), UndoLast { passing: 0 }).unwrap()).is_empty());
}

#[test]
fn hours_and_days_that_are_worked_after_all_bring_those_who_wait() {
    let house = House::new();
    let desk = house.desk();
    let sunday = |client| WaitFields { between: Some(TimeOfDay { from: 1080, until: 1200 }), ..wednesday(client) };
    wait(&house, sunday(LEE));
    let (date, from, until) = ("2026-05-06".parse().unwrap(), 1080, 1200);
    let kept = clinic::add_other_hours(&desk, AddOtherHours { therapist: MAYA, date, from, until }).unwrap();
    assert_eq!(clients(&after(&house, &kept)), [LEE], "an evening was added");
    clinic::undo(&desk, ById { id: kept.change }).unwrap();

    wait(&house, wednesday(ZOE));
    let day = AddDayOff { therapist: MAYA, from: date, until: date, note: String::new() };
    let off = clinic::add_day_off(&desk, day).unwrap();
    assert!(after(&house, &off).is_empty(), "a day off frees nothing");
    let back = clinic::remove_day_off(&desk, ById { id: off.id.unwrap() }).unwrap();
    assert_eq!(clients(&after(&house, &back)), [ZOE], "the day off was taken back");

    let closed = AddClosure { from: date, until: date, note: String::new() };
    let closed = clinic::add_closure(&desk, closed).unwrap();
    assert!(after(&house, &closed).is_empty(), "a closed day frees nothing");
    let open = clinic::undo(&desk, ById { id: closed.change }).unwrap();
    assert_eq!(clients(&after(&house, &open)), [ZOE], "undoing opens it again");

    let maya = clinic::catalog(&desk, Nothing {}).unwrap().therapists.remove(0);
    let mut longer = TherapistFields {
        id: Some(MAYA),
        version: Some(maya.version),
        weeks: maya.weeks.clone(),
        ..TherapistFields::new("Maya", "#0f766e", Vec::new())
    };
    longer.name = "Maya R.".into();
    let renamed = clinic::save_therapist(&desk, longer.clone()).unwrap();
    assert!(after(&house, &renamed).is_empty(), "the hours are written anew, but are the same");
    longer.version = Some(maya.version + 1);
    longer.weeks[0].hours.push(WorkingHours { weekday: 3, from: 1080, until: 1200 });
    let longer = clinic::save_therapist(&desk, longer).unwrap();
    assert_eq!(clients(&after(&house, &longer)), [LEE, ZOE], "Wednesday evenings were added");

    let ben = TherapistFields::new("Ben", "#b45309", vec![WorkingHours { weekday: 3, from: 600, until: 720 }]);
    let ben = clinic::save_therapist(&desk, ben).unwrap();
    let could = after(&house, &ben);
    assert_eq!(clients(&could), [ZOE], "somebody new works here");
    assert_eq!(could[0].openings[0].slot.therapist.id, TherapistId(ben.id.unwrap()));
}

#[test]
fn time_that_is_taken_away_brings_nobody() {
    let house = House::new();
    let desk = house.desk();
    wait(&house, wish(LEE));
    let maya = || clinic::catalog(&desk, Nothing {}).unwrap().therapists.remove(0);
    let as_she_is = |maya: &warmdown::domain::therapist::Therapist| TherapistFields {
        id: Some(MAYA),
        version: Some(maya.version),
        weeks: maya.weeks.clone(),
        ..TherapistFields::new("Maya", "#0f766e", Vec::new())
    };
    let saved = |fields: TherapistFields| after(&house, &clinic::save_therapist(&desk, fields).unwrap());
    let usual = maya();
    let mut shorter = as_she_is(&usual);
    shorter.weeks[0].hours.iter_mut().for_each(|hours| hours.until -= 60);
    assert!(saved(shorter).is_empty(), "an hour less a day");
    let mut later = as_she_is(&maya());
    let few = vec![WorkingHours { weekday: 3, from: 660, until: 720 }];
    let from = Some("2026-05-18".parse().unwrap());
    later.weeks.push(warmdown::domain::therapist::WeeklyHours { effective_from: from, hours: few });
    assert!(saved(later).is_empty(), "fewer hours from a day on");
    let mut back = as_she_is(&maya());
    back.weeks.pop();
    assert_eq!(clients(&saved(back)), [LEE], "they are taken back");
    let leaves = TherapistFields { last_day: Some("2026-05-20".parse().unwrap()), ..as_she_is(&maya()) };
    assert!(saved(leaves).is_empty(), "she leaves");
    let room = clinic::save_room(&desk, RoomFields::named("Lake")).unwrap();
    assert!(after(&house, &room).is_empty(), "a first room limits");
}

#[test]
fn a_room_that_comes_free_brings_those_of_another_therapist_too() {
    let house = House::new();
    let desk = house.desk();
    let hours = vec![WorkingHours { weekday: 3, from: 600, until: 660 }];
    let ben = clinic::save_therapist(&desk, TherapistFields::new("Ben", "#b45309", hours)).unwrap();
    clinic::save_room(&desk, RoomFields::named("Lake")).unwrap();
    let id = book(&house, booking(ZOE, "2026-05-06T10:00"));
    let with_ben = vec![TherapistId(ben.id.unwrap())];
    wait(&house, WaitFields { therapists: with_ben, ..wednesday(LEE) });
    assert_eq!(clients(&after(&house, &set_status(&house, id, Status::Canceled))), [LEE]);
}

#[test]
fn a_time_far_ahead_is_told_when_it_comes_free() {
    let house = House::new();
    let id = book(&house, booking(ZOE, "2026-07-01T10:00"));
    wait(&house, WaitFields { until: "2026-07-31".parse().unwrap(), ..wish(LEE) });
    let could = after(&house, &set_status(&house, id, Status::Canceled));
    assert_eq!(starts(&could[0]), ["07-01 10:00"]);
}

#[test]
fn a_second_room_brings_those_for_whom_there_was_none() {
    let house = House::new();
    let desk = house.desk();
    let hours = vec![WorkingHours { weekday: 3, from: 600, until: 660 }];
    clinic::save_therapist(&desk, TherapistFields::new("Ben", "#b45309", hours)).unwrap();
    clinic::save_room(&desk, RoomFields::named("Lake")).unwrap();
    book(&house, Book { minutes: 90, ..booking(ZOE, "2026-05-06T09:45") });
    wait(&house, WaitFields { between: Some(TimeOfDay { from: 600, until: 660 }), ..wednesday(LEE) });
    assert!(list(&house)[0].openings.is_empty());
    let kept = clinic::save_room(&desk, RoomFields::named("Forest")).unwrap();
    assert_eq!(clients(&after(&house, &kept)), [LEE]);
}
