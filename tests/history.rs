//! Undo and redo of one's own changes, also after a restart, and the history of a client and of an appointment.

mod support;

use support::{House, LEE, MAYA, ZOE, at, booking, race};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{ById, ClientFields, HistoryEntry, HistoryOf, MoveAppointment, Nothing, SaveRace, SetStatus, UndoLast},
    },
    clock::Clock,
    domain::{appointment::Status, id::AppointmentId},
    error::Code,
    store::Store,
};

fn desk_of<'a>(house: &'a House, name: &str) -> Desk<'a> {
    Desk::new(&house.store, Clock::fixed("2026-05-04T09:00").unwrap(), name).unwrap()
}

fn undo(desk: &Desk<'_>) -> String {
    clinic::undo_last(desk, UndoLast { passing: 0 }).unwrap().said
}

fn redo(desk: &Desk<'_>) -> String {
    clinic::redo_last(desk, Nothing {}).unwrap().said
}

fn history(house: &House, whose: HistoryOf) -> Vec<HistoryEntry> {
    clinic::history(&house.desk(), whose).unwrap()
}

fn starts(house: &House) -> Vec<String> {
    let page = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap();
    page.coming.iter().filter(|card| card.status.holds_its_time()).map(|card| card.start.to_string()).collect()
}

fn moved(house: &House, desk: &Desk<'_>, id: AppointmentId, start: &str) {
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    let to = MoveAppointment { room: None, id, version, therapist: MAYA, start: at(start), reason: None };
    clinic::move_appointment(desk, to).unwrap();
}

#[test]
fn changes_are_undone_and_done_again_one_after_another_across_a_restart() {
    let house = House::new();
    let sam = desk_of(&house, "Sam");
    let id = AppointmentId(clinic::book(&sam, booking(ZOE, "2026-05-06T10:00")).unwrap().id.unwrap());
    moved(&house, &sam, id, "2026-05-07T12:00");
    assert_eq!(undo(&sam), "Undone: moving Zoë Novak.");
    assert_eq!(starts(&house), ["2026-05-06 10:00:00"]);

    let reopened = Store::open(house.store.file()).unwrap();
    let sam = Desk::new(&reopened, Clock::fixed("2026-05-04T09:05").unwrap(), "Sam").unwrap();
    assert_eq!(undo(&sam), "Undone: booking Zoë Novak.");
    assert_eq!(starts(&house), [""; 0]);
    assert_eq!(clinic::undo_last(&sam, UndoLast { passing: 0 }).unwrap_err().key, "error-nothing-to-undo");
    assert_eq!(redo(&sam), "Done again: booking Zoë Novak.");
    assert_eq!(redo(&sam), "Done again: moving Zoë Novak.");
    assert_eq!(starts(&house), ["2026-05-07 12:00:00"]);
    assert_eq!(clinic::redo_last(&sam, Nothing {}).unwrap_err().key, "error-nothing-to-redo");
    // And back once more: what was done again is undone like the first time.
    assert_eq!(undo(&sam), "Undone: moving Zoë Novak.");
    assert_eq!(undo(&sam), "Undone: booking Zoë Novak.");
    assert_eq!(starts(&house), [""; 0]);
}

#[test]
fn after_something_new_nothing_older_is_done_again() {
    let house = House::new();
    let sam = desk_of(&house, "Sam");
    clinic::book(&sam, booking(ZOE, "2026-05-06T10:00")).unwrap();
    undo(&sam);
    clinic::book(&sam, booking(ZOE, "2026-05-08T10:00")).unwrap();
    assert_eq!(clinic::redo_last(&sam, Nothing {}).unwrap_err().code, Code::NotFound);
    assert_eq!(undo(&sam), "Undone: booking Zoë Novak.");
    assert_eq!(starts(&house), [""; 0]);
}

#[test]
fn each_undoes_only_their_own_and_hears_when_somebody_has_changed_it_since() {
    let house = House::new();
    let (sam, kim) = (desk_of(&house, "Sam"), desk_of(&house, "Kim"));
    let id = AppointmentId(clinic::book(&sam, booking(ZOE, "2026-05-06T10:00")).unwrap().id.unwrap());
    clinic::book(&kim, booking(LEE, "2026-05-06T12:00")).unwrap();
    assert_eq!(undo(&sam), "Undone: booking Zoë Novak.");
    assert_eq!(undo(&kim), "Undone: booking Lee Park.");
    redo(&sam);
    moved(&house, &kim, id, "2026-05-07T12:00");
    let refused = clinic::undo_last(&sam, UndoLast { passing: 0 }).unwrap_err();
    assert_eq!(refused.code, Code::Outdated);
    assert_eq!(refused.message(house.desk().words()), "Changed again since, so it stays as it is: booking Zoë Novak.");
    assert_eq!(starts(&house), ["2026-05-07 12:00:00"]);
    assert!(clinic::redo_last(&sam, Nothing {}).is_err());
}

#[test]
fn what_somebody_else_undid_is_not_ones_own_to_do_again() {
    let house = House::new();
    let (sam, kim) = (desk_of(&house, "Sam"), desk_of(&house, "Kim"));
    let change = clinic::book(&sam, booking(ZOE, "2026-05-06T10:00")).unwrap().change;
    clinic::undo(&kim, ById { id: change }).unwrap();
    assert_eq!(clinic::redo_last(&sam, Nothing {}).unwrap_err().code, Code::NotFound);
    assert_eq!(clinic::undo_last(&sam, UndoLast { passing: 0 }).unwrap_err().code, Code::NotFound);
}

#[test]
fn setting_up_the_clinic_is_not_undone() {
    let house = House::new();
    let desk = house.desk();
    assert_eq!(undo(&desk), "Undone: Lee Park’s facts.");
    assert_eq!(undo(&desk), "Undone: Zoë Novak’s facts.");
    assert_eq!(clinic::undo_last(&desk, UndoLast { passing: 0 }).unwrap_err().key, "error-nothing-to-undo");
}

#[test]
fn the_history_of_an_appointment_tells_who_did_what_and_when() {
    let house = House::new();
    let (sam, kim) = (desk_of(&house, "Sam"), desk_of(&house, "Kim"));
    let id = AppointmentId(clinic::book(&sam, booking(ZOE, "2026-05-06T10:00")).unwrap().id.unwrap());
    moved(&house, &kim, id, "2026-05-07T12:00");
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    clinic::set_status(&sam, SetStatus { id, version, status: Status::Confirmed }).unwrap();
    undo(&sam);
    let told: Vec<(String, String, Vec<String>)> = history(&house, HistoryOf::Appointment(id))
        .into_iter()
        .map(|entry| (entry.who_and_when, entry.did, entry.lines))
        .collect();
    let by = |who: &str| format!("Monday, May 4, 09:00, {who}");
    let booked = "Wednesday, May 6, 10:00, Maya: 60 min Deep tissue";
    let expected = [
        (by("Sam"), "Undone: the status of Zoë Novak’s appointment", "Confirmed → Booked".to_owned()),
        (by("Sam"), "Status (undone since)", "Booked → Confirmed".to_owned()),
        (by("Kim"), "Moved", format!("{booked} → Thursday, May 7, 12:00, Maya: 60 min Deep tissue")),
        (by("Sam"), "Booked", booked.to_owned()),
    ];
    assert_eq!(told, expected.map(|(who, did, line)| (who, did.to_owned(), vec![line])));
}

#[test]
fn the_history_of_a_client_holds_facts_races_and_appointments_but_no_silent_verdicts() {
    let house = House::new();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-11T10:00")).unwrap();
    let client = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().client;
    let fields = ClientFields {
        id: Some(ZOE),
        version: Some(client.version),
        phone: "555-0123".into(),
        alert: "Latex allergy".into(),
        ..ClientFields::named("Zoë Novak")
    };
    clinic::save_client(&house.desk(), fields).unwrap();
    // The race makes the appointment's verdict worse: nobody did that to the appointment.
    let boston = SaveRace { client: ZOE, race: race("Boston", "2026-05-12") };
    clinic::save_race(&house.desk(), boston).unwrap();
    let told: Vec<(String, Vec<String>)> =
        history(&house, HistoryOf::Client(ZOE)).into_iter().map(|entry| (entry.did, entry.lines)).collect();
    let line = |did: &str, lines: &[&str]| (did.to_owned(), lines.iter().map(|line| (*line).to_owned()).collect());
    assert_eq!(
        told,
        [
            line("Race", &["Boston, May 12, 2026"]),
            line("Facts changed", &["Phone: 555-0123", "Alert: Latex allergy"]),
            line("Booked", &["Monday, May 11, 10:00, Maya: 60 min Deep tissue"]),
            line("Added", &["Name: Zoë Novak"]),
        ]
    );
    assert!(history(&house, HistoryOf::Client(ZOE)).iter().all(|entry| entry.can_undo));
    let refused = clinic::history(&house.desk(), HistoryOf::Client(warmdown::domain::id::ClientId(99))).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("client"));
}

#[test]
fn the_desk_chooses_among_those_who_worked_here_and_the_therapists() {
    let house = House::new();
    clinic::book(&desk_of(&house, "Sam"), booking(ZOE, "2026-05-06T10:00")).unwrap();
    assert_eq!(clinic::people(&house.desk(), Nothing {}).unwrap().names, ["Sam", "test", "Maya"]);
}

#[test]
fn what_somebody_has_changed_since_is_passed_over_once_it_is_said() {
    let house = House::new();
    let (ann, bob) = (desk_of(&house, "Ann"), desk_of(&house, "Bob"));
    let saved = |desk: &Desk<'_>, id, name: &str, phone: &str| {
        let version = Some(clinic::client_page(&house.desk(), ById { id }).unwrap().client.version);
        let id = Some(warmdown::domain::id::ClientId(id));
        clinic::save_client(desk, ClientFields { id, version, phone: phone.into(), ..ClientFields::named(name) })
            .unwrap();
    };
    let phone = |id| clinic::client_page(&house.desk(), ById { id }).unwrap().client.phone;
    saved(&ann, ZOE.0, "Zoë Novak", "1");
    saved(&ann, LEE.0, "Lee Park", "2");
    saved(&bob, LEE.0, "Lee Park", "3");
    assert_eq!(clinic::undo_last(&ann, UndoLast { passing: 0 }).unwrap_err().code, Code::Outdated);
    clinic::undo_last(&ann, UndoLast { passing: 1 }).unwrap();
    assert_eq!((phone(ZOE.0), phone(LEE.0)), (String::new(), "3".into()));
    assert_eq!(clinic::undo_last(&ann, UndoLast { passing: 1 }).unwrap_err().key, "error-nothing-to-undo");
}
