//! The wait list: who waits for what, who could come when time comes free, and who has got it.

mod support;

use support::{House, LEE, MAYA, ZOE, at, booking};
use warmdown::{
    clinic::{
        self,
        wire::{
            AddClosure, AddDayOff, AddOtherHours, Book, ById, ClientFields, Freed, Kept, MoveAppointment, Nothing,
            RoomFields, SetArchived, SetStatus, TherapistFields, UndoLast, WaitCard, WaitFields,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, ClientId, MassageTypeId, TherapistId, WaitId},
        therapist::WorkingHours,
        time_of_day::TimeOfDay,
        verdict::Verdict,
    },
    error::Code,
};

/// An hour of deep tissue in May, whenever and with whoever.
fn wish(client: ClientId) -> WaitFields {
    WaitFields {
        id: None,
        version: None,
        client,
        massage_types: vec![MassageTypeId::new("deep-tissue")],
        minutes: 60,
        therapists: Vec::new(),
        weekdays: Vec::new(),
        between: None,
        from: "2026-05-04".parse().unwrap(),
        until: "2026-05-31".parse().unwrap(),
        note: String::new(),
    }
}

fn wait(house: &House, fields: WaitFields) -> WaitId {
    WaitId(clinic::save_wait(&house.desk(), fields).unwrap().id.unwrap())
}

fn list(house: &House) -> Vec<WaitCard> {
    clinic::wait_list(&house.desk(), Nothing {}).unwrap()
}

fn after(house: &House, kept: &Kept) -> Vec<WaitCard> {
    clinic::who_could_come(&house.desk(), Freed::Change(ById { id: kept.change })).unwrap()
}

fn clients(cards: &[WaitCard]) -> Vec<ClientId> {
    cards.iter().map(|card| card.client.id).collect()
}

fn starts(card: &WaitCard) -> Vec<String> {
    card.openings.iter().map(|opening| opening.slot.start.format("%m-%d %H:%M").to_string()).collect()
}

fn book(house: &House, booking: Book) -> AppointmentId {
    AppointmentId(clinic::book(&house.desk(), booking).unwrap().id.unwrap())
}

fn set_status(house: &House, id: AppointmentId, status: Status) -> Kept {
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    clinic::set_status(&house.desk(), SetStatus { id, version, status }).unwrap()
}

fn enroll(house: &House, name: &str) -> ClientId {
    ClientId(clinic::save_client(&house.desk(), ClientFields::named(name)).unwrap().id.unwrap())
}

/// Maya's whole Wednesday is taken by others; their appointments by start.
fn full_wednesday(house: &House) -> Vec<AppointmentId> {
    (0..5)
        .map(|place| {
            let client = enroll(house, &format!("Guest {place}"));
            let start = at("2026-05-06T09:00") + chrono::TimeDelta::minutes(105 * place);
            let slot = Book { start, minutes: 90, ..booking(client, "2026-05-06T09:00") };
            book(house, Book { reason: Some("full".into()), ..slot })
        })
        .collect()
}

/// Waits for that Wednesday alone.
fn wednesday(client: ClientId) -> WaitFields {
    let day = "2026-05-06".parse().unwrap();
    WaitFields { from: day, until: day, ..wish(client) }
}

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
