//! A day at the desk, through the core's door, on a real file.

mod support;

use support::{House, LEE, MAYA, ZOE, at, booking, desk, draft};
use warmdown::{
    clinic::{
        self,
        wire::{
            AnswerQuestions, Book, BookingDraft, ById, MoveAppointment, Nothing, RaceAnswer, RunAnswer, SetStatus,
            TherapistFields,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, TherapistId},
        therapist::WorkingHours,
        verdict::Verdict,
    },
    error::Code,
    store::Store,
};

#[test]
fn of_sixteen_desks_that_want_the_same_time_exactly_one_gets_it() {
    let house = House::new();
    let file = house.folder.path().join("clinic.db");
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let wishes: Vec<_> = (0..16)
            .map(|number| {
                let file = &file;
                scope.spawn(move || {
                    let store = Store::open_existing(file).unwrap();
                    let client = if number % 2 == 0 { ZOE } else { LEE };
                    clinic::book(&desk(&store), booking(client, "2026-05-06T10:00"))
                })
            })
            .collect();
        wishes.into_iter().map(|wish| wish.join().unwrap()).collect()
    });
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    for refused in outcomes.into_iter().filter_map(Result::err) {
        assert_eq!(refused.code, Code::Conflict);
        let said = refused.to_string();
        assert!(said.contains("Maya") && said.contains("from 10:00 to 11:00"), "{said}");
        assert!(said.contains("Free instead: Wednesday, May 6, "), "{said}");
    }
}

#[test]
fn stretches_may_touch_but_the_buffer_after_a_massage_is_the_therapists() {
    let house = House::new();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    // Fifteen minutes of buffer follow the massage.
    let refused = clinic::book(&house.desk(), booking(LEE, "2026-05-06T11:00")).unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T11:15")).unwrap();
}

#[test]
fn a_marathon_runner_is_not_booked_the_day_after_without_a_written_reason() {
    let house = House::new();
    house.has_boston_on("2026-05-10");
    let refused = clinic::book(&house.desk(), booking(ZOE, "2026-05-11T10:00")).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ReasonNeeded, Some("reason")));
    let check = clinic::check_booking(&house.desk(), draft("2026-05-11T10:00")).unwrap();
    assert!(check.reason_needed && check.better.len() == 3);
    assert!(check.better.iter().all(|slot| slot.verdict > Some(Verdict::Contraindicated)));
    assert!(check.read_aloud.ends_with("60 minutes deep tissue, $95, one day after Boston."), "{}", check.read_aloud);

    let with_reason = Book { reason: Some(" Flies home tonight ".into()), ..booking(ZOE, "2026-05-11T10:00") };
    let id = clinic::book(&house.desk(), with_reason).unwrap().id.unwrap();
    let card = clinic::appointment(&house.desk(), ById { id }).unwrap();
    assert_eq!(card.override_reason.as_deref(), Some("Flies home tonight"));
    assert_eq!(card.verdict, Verdict::Contraindicated);
}

#[test]
fn outside_working_hours_needs_a_reason() {
    let house = House::new();
    let refused = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T16:15")).unwrap_err();
    assert_eq!(refused.code, Code::OutsideHours);
    let late = Book { reason: Some("Agreed with Maya".into()), ..booking(ZOE, "2026-05-06T16:15") };
    clinic::book(&house.desk(), late).unwrap();
}

#[test]
fn a_move_is_undone_whole_unless_somebody_has_changed_it_since() {
    let house = House::new();
    let id = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap().id.unwrap();
    let to = |version, start: &str| MoveAppointment {
        room: None,
        id: AppointmentId(id),
        version,
        therapist: MAYA,
        start: at(start),
        reason: None,
    };
    let start = || clinic::appointment(&house.desk(), ById { id }).unwrap().start;
    let first = clinic::move_appointment(&house.desk(), to(1, "2026-05-07T12:00")).unwrap();
    assert_eq!(start(), at("2026-05-07T12:00"));
    let undone = clinic::undo(&house.desk(), ById { id: first.change }).unwrap();
    assert_eq!(start(), at("2026-05-06T10:00"));
    clinic::undo(&house.desk(), ById { id: undone.change }).unwrap();
    assert_eq!(start(), at("2026-05-07T12:00"), "undoing the undoing brings it back");

    let outdated = clinic::move_appointment(&house.desk(), to(1, "2026-05-08T12:00")).unwrap_err();
    assert_eq!(outdated.code, Code::Outdated);
    let version = clinic::appointment(&house.desk(), ById { id }).unwrap().version;
    clinic::move_appointment(&house.desk(), to(version, "2026-05-08T12:00")).unwrap();
    let refused = clinic::undo(&house.desk(), ById { id: first.change }).unwrap_err();
    assert_eq!(refused.code, Code::Outdated);
    assert_eq!(start(), at("2026-05-08T12:00"));
}

#[test]
fn nobody_asked_is_not_all_clear_and_nothing_planned_is_an_answer() {
    let house = House::new();
    let before = clinic::check_booking(&house.desk(), draft("2026-05-20T10:00")).unwrap();
    let timing = before.timing.unwrap();
    assert!(before.ask && timing.not_asked);
    assert_eq!(timing.word, "Not asked yet");
    let nothing = || Some(RunAnswer { run: None });
    let answers = AnswerQuestions {
        client: ZOE,
        near_race: Some(RaceAnswer { race: None }),
        last_run: nothing(),
        hard_workout_after: nothing(),
    };
    clinic::answer_questions(&house.desk(), answers).unwrap();
    let after = clinic::check_booking(&house.desk(), draft("2026-05-20T10:00")).unwrap();
    assert!(!after.ask && !after.timing.unwrap().not_asked);
}

#[test]
fn a_race_entered_later_changes_the_verdict_of_what_is_booked() {
    let house = House::new();
    let id = clinic::book(&house.desk(), booking(ZOE, "2026-05-09T10:00")).unwrap().id.unwrap();
    house.has_boston_on("2026-05-10");
    let card = clinic::appointment(&house.desk(), ById { id }).unwrap();
    assert_eq!(card.verdict, Verdict::NotRecommended);
}

#[test]
fn a_client_is_found_without_accents_by_any_part_of_the_name() {
    let house = House::new();
    for text in ["zo", "zoe", "nova", "ovak", "Zoë Nov"] {
        let wanted = clinic::wire::FindClients { text: text.into(), limit: 10, archived: false };
        let found = clinic::find_clients(&house.desk(), wanted).unwrap();
        assert_eq!(found.iter().map(|hit| hit.id).collect::<Vec<_>>(), [ZOE], "{text}");
    }
}

#[test]
fn the_form_says_who_has_the_time_and_leaves_the_free_slots_to_their_buttons() {
    let house = House::new();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T10:00")).unwrap();
    let check = clinic::check_booking(&house.desk(), draft("2026-05-06T10:15")).unwrap();
    let said: Vec<&str> = check.obstacles.iter().map(|obstacle| obstacle.message.as_str()).collect();
    assert_eq!(said, ["Maya has Lee Park from 10:00 to 11:00."]);
    // Where only the break is in the way, that is said.
    for (start, minutes) in [("2026-05-06T11:00", 15), ("2026-05-06T09:00", 15)] {
        let check = clinic::check_booking(&house.desk(), draft(start)).unwrap();
        let said = &check.obstacles[0].message;
        let expected = format!("Maya has Lee Park from 10:00 to 11:00, and {minutes} minutes must lie between.");
        assert_eq!(*said, expected, "{start}");
    }
    assert_eq!(check.better.len(), 3);
}

#[test]
fn the_slots_offered_are_an_hour_apart_where_there_are_so_many() {
    let house = House::new();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T10:00")).unwrap();
    let check = clinic::check_booking(&house.desk(), draft("2026-05-06T10:15")).unwrap();
    let starts: Vec<_> = check.better.iter().map(|slot| slot.start.to_string()).collect();
    // The nearest first; 11:30 would be the same offer as 11:15.
    assert_eq!(starts, ["2026-05-06 11:15:00", "2026-05-06 12:15:00", "2026-05-06 13:15:00"]);
}

#[test]
fn better_moments_leave_the_runners_other_appointments_as_good_as_they_are() {
    let house = House::new();
    house.has_boston_on("2026-05-24");
    clinic::book(&house.desk(), booking(ZOE, "2026-05-20T16:00")).unwrap();
    // Two days before the marathon is no good moment; the days around the massage of the 20th would spoil that one.
    let check = clinic::check_booking(&house.desk(), draft("2026-05-22T16:00")).unwrap();
    assert_eq!(check.timing.unwrap().verdict, Verdict::NotRecommended);
    assert_eq!(check.better.len(), 3);
    let taken = check.better[0].start;
    clinic::book(&house.desk(), Book { start: taken, ..booking(ZOE, "2026-05-20T16:00") }).unwrap();
    assert_eq!(clinic::attention(&house.desk(), Nothing {}).unwrap(), [], "after taking {taken}");
}

#[test]
fn a_start_in_a_wrong_year_is_refused() {
    let house = House::new();
    for start in ["2025-05-01T10:00", "1900-05-08T10:00", "2036-05-08T10:00"] {
        let refused = clinic::book(&house.desk(), booking(ZOE, start)).unwrap_err();
        assert_eq!((refused.key, refused.field.as_deref()), ("error-start-far", Some("start")), "{start}");
    }
    clinic::book(&house.desk(), booking(ZOE, "2026-05-01T10:00")).unwrap();
}

#[test]
fn nobody_arrives_before_the_day() {
    let house = House::new();
    let id = AppointmentId(clinic::book(&house.desk(), booking(ZOE, "2026-05-05T10:00")).unwrap().id.unwrap());
    for status in [Status::Arrived, Status::InTreatment, Status::Completed, Status::NoShow] {
        let refused = clinic::set_status(&house.desk(), SetStatus { id, version: 1, status }).unwrap_err();
        assert_eq!(refused.to_string(), "status: Zoë Novak comes only on Tuesday, May 5, 10:00. Mark it on that day.");
    }
    let later = AppointmentId(clinic::book(&house.desk(), booking(LEE, "2026-05-04T14:00")).unwrap().id.unwrap());
    let missed = SetStatus { id: later, version: 1, status: Status::NoShow };
    let refused = clinic::set_status(&house.desk(), missed).unwrap_err();
    assert!(
        refused.to_string().contains("Lee Park comes on Monday, May 4, 14:00. Mark a no-show from then on"),
        "{refused}"
    );
    clinic::set_status(&house.desk(), SetStatus { id, version: 1, status: Status::Confirmed }).unwrap();
}

#[test]
fn an_appointment_over_a_clock_change_ends_when_the_clock_on_the_wall_says_so() {
    let house = House::new();
    // The clocks go back at 2:00 on November 1, and forward at 2:00 on March 14.
    for (start, end) in [
        ("2026-11-01T01:30", "2026-11-01T01:30"),
        ("2027-03-14T01:30", "2027-03-14T03:30"),
        ("2026-10-31T12:00", "2026-10-31T13:00"),
    ] {
        let reason = Some("at night".to_owned());
        let id = clinic::book(&house.desk(), Book { reason, ..booking(ZOE, start) }).unwrap().id.unwrap();
        assert_eq!(clinic::appointment(&house.desk(), ById { id }).unwrap().end, at(end), "{start}");
    }
}

#[test]
fn the_place_that_an_appointment_has_is_not_offered_instead() {
    let house = House::new();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T12:00")).unwrap();
    let id = AppointmentId(clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:30")).unwrap().id.unwrap());
    let to =
        MoveAppointment { room: None, id, version: 1, therapist: MAYA, start: at("2026-05-06T12:00"), reason: None };
    let refused = clinic::move_appointment(&house.desk(), to).unwrap_err().to_string();
    assert!(refused.contains("Free instead: ") && !refused.contains("10:30 with Maya"), "{refused}");
    assert!(refused.contains("10:45 with Maya") || refused.contains("10:15 with Maya"), "{refused}");
}

#[test]
fn a_day_of_another_year_is_said_with_its_year() {
    let house = House::new();
    let next_year = clinic::check_booking(&house.desk(), draft("2027-05-05T10:00")).unwrap();
    assert!(next_year.read_aloud.starts_with("Wednesday, May 5, 2027, 10:00"), "{}", next_year.read_aloud);
    let this_year = clinic::check_booking(&house.desk(), draft("2026-05-05T10:00")).unwrap();
    assert!(this_year.read_aloud.starts_with("Tuesday, May 5, 10:00"), "{}", this_year.read_aloud);
    let said = clinic::book(&house.desk(), booking(ZOE, "2027-05-05T10:00")).unwrap().said;
    assert!(said.contains("Wednesday, May 5, 2027"), "{said}");
    let title = |date: &str| {
        let day = clinic::wire::OnDay { date: date.parse().unwrap() };
        clinic::day_book(&house.desk(), day).unwrap().title
    };
    assert_eq!(title("2027-05-05"), "Wednesday, May 5, 2027");
    assert_eq!(title("2026-05-05"), "Tuesday, May 5");
    let refused = clinic::book(&house.desk(), booking(LEE, "2027-05-05T10:30")).unwrap_err();
    assert!(refused.to_string().contains("Wednesday, May 5, 2027"), "{refused}");
}

#[test]
fn what_takes_both_the_therapist_and_the_client_is_said_once() {
    let house = House::new();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    let check = clinic::check_booking(&house.desk(), draft("2026-05-06T10:30")).unwrap();
    assert_eq!(check.obstacles.len(), 1, "{:?}", check.obstacles);
    // With somebody else it is the client alone who is taken.
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 540, until: 1020 }).collect();
    let ben = clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap();
    let with_ben = BookingDraft { therapist: TherapistId(ben.id.unwrap()), ..draft("2026-05-06T10:30") };
    let check = clinic::check_booking(&house.desk(), with_ben).unwrap();
    assert!(check.obstacles[0].message.starts_with("Zoë Novak"), "{:?}", check.obstacles);
}
