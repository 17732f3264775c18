//! Rooms: one massage at a time in each, chosen by itself, and nothing changes for a clinic without any.

#[path = "support/reader.rs"]
mod reader;
mod support;

use support::{House, LEE, MAYA, ZOE, at, booking, draft};
use warmdown::{
    clinic::{
        self,
        wire::{
            Book, ById, FindSlots, HistoryOf, Kept, MoveAppointment, Nothing, OnDay, RoomFields, SetStatus,
            TherapistFields,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, MassageTypeId, RoomId, TherapistId},
        time_of_day::TimeOfDay,
    },
    error::{Code, Error},
};

const BEN: TherapistId = TherapistId(2);

/// The house with Ben, who works as Maya does, and rooms of such names.
fn house(rooms: &[&str]) -> House {
    let house = House::new();
    let hours = house.store.read(|db| Ok(db.therapists()?.remove(0).weeks.remove(0).hours)).unwrap();
    clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap();
    rooms.iter().for_each(|name| _ = add(&house, name));
    house
}

fn add(house: &House, name: &str) -> RoomId {
    RoomId(clinic::save_room(&house.desk(), RoomFields::named(name)).unwrap().id.unwrap())
}

/// Changes a room.
fn change(house: &House, id: RoomId, change: impl FnOnce(&mut RoomFields)) -> Result<Kept, Error> {
    let room =
        clinic::catalog(&house.desk(), Nothing {}).unwrap().rooms.into_iter().find(|room| room.id == id).unwrap();
    let mut fields = RoomFields {
        id: Some(id),
        version: Some(room.version),
        name: room.name,
        unsuited: room.unsuited,
        last_day: room.last_day,
    };
    change(&mut fields);
    clinic::save_room(&house.desk(), fields)
}

fn book(house: &House, wish: Book) -> Result<AppointmentId, Error> {
    clinic::book(&house.desk(), wish).map(|kept| AppointmentId(kept.id.unwrap()))
}

fn room_of(house: &House, id: AppointmentId) -> Option<i64> {
    clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().room.map(|room| room.0)
}

fn with_ben(start: &str) -> Book {
    Book { therapist: BEN, ..booking(LEE, start) }
}

fn starts(house: &House, room: Option<RoomId>, between: Option<TimeOfDay>) -> Vec<String> {
    let wanted = FindSlots {
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: 60,
        from: "2026-05-06".parse().unwrap(),
        days: 1,
        client: None,
        therapist: Some(BEN),
        room,
        between,
    };
    let offers = clinic::find_slots(&house.desk(), wanted).unwrap();
    offers.iter().map(|offer| offer.start.format("%H:%M").to_string()).collect()
}

#[test]
fn a_clinic_without_rooms_books_as_ever() {
    let house = house(&[]);
    let id = book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap();
    assert_eq!(room_of(&house, id), None);
    let check = clinic::check_booking(&house.desk(), draft("2026-05-07T10:00")).unwrap();
    assert_eq!((check.room, check.rooms), (None, Vec::new()));
}

#[test]
fn with_one_room_two_therapists_take_turns() {
    let house = house(&["Lake"]);
    book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap();
    // Deep tissue keeps 15 minutes after it.
    let refused = book(&house, with_ben("2026-05-06T11:00")).unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref(), refused.key),
        (Code::Conflict, Some("room"), "error-no-room-free")
    );
    assert!(refused.to_string().contains("Free instead: Wednesday, May 6, 11:15 with Ben"), "{refused}");
    assert!(!starts(&house, None, None).contains(&"11:00".to_owned()));
    assert_eq!(starts(&house, None, None)[..2], ["11:15", "11:30"], "nor does one end within it");
    book(&house, with_ben("2026-05-06T11:15")).unwrap();
}

#[test]
fn the_therapists_own_room_comes_first_then_the_one_that_suits_the_fewest() {
    let house = house(&["Lake", "Forest", "Attic"]);
    let (forest, attic) = (RoomId(2), RoomId(3));
    change(&house, attic, |room| room.unsuited = vec![MassageTypeId::new("sports")]).unwrap();
    // The attic is no good for sports massage, so it is kept free for nothing else.
    let first = book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap();
    assert_eq!(room_of(&house, first), Some(attic.0));
    let sports = Book { massage_type: MassageTypeId::new("sports"), ..with_ben("2026-05-06T10:00") };
    let second = book(&house, sports).unwrap();
    assert_eq!(room_of(&house, second), Some(1));
    let stays = book(&house, with_ben("2026-05-06T13:00")).unwrap();
    assert_eq!(room_of(&house, stays), Some(1), "Ben stays where he is that day");
    let elsewhere = Book { room: Some(forest), ..booking(ZOE, "2026-05-06T13:00") };
    assert_eq!(room_of(&house, book(&house, elsewhere).unwrap()), Some(2));
}

#[test]
fn a_room_that_was_chosen_is_taken_or_refused_by_name() {
    let house = house(&["Lake", "Forest"]);
    let lake = Some(RoomId(1));
    book(&house, Book { room: lake, ..booking(ZOE, "2026-05-06T10:00") }).unwrap();
    let refused = book(&house, Book { room: lake, ..with_ben("2026-05-06T10:30") }).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("room")));
    assert!(refused.to_string().contains("Zoë Novak is in Lake from 10:00 to 11:00. Free instead"), "{refused}");
    change(&house, RoomId(2), |room| room.unsuited = vec![MassageTypeId::new("deep-tissue")]).unwrap();
    let unsuited = book(&house, Book { room: Some(RoomId(2)), ..with_ben("2026-05-06T10:30") }).unwrap_err();
    assert_eq!((unsuited.code, unsuited.key), (Code::Invalid, "error-room-unsuited"));
    let unknown = book(&house, Book { room: Some(RoomId(9)), ..with_ben("2026-05-06T14:00") }).unwrap_err();
    assert_eq!((unknown.code, unknown.field.as_deref()), (Code::NotFound, Some("room")));

    let check = clinic::check_booking(&house.desk(), draft("2026-05-06T10:30")).unwrap();
    let options: Vec<_> = check.rooms.iter().map(|room| (room.name.as_str(), room.is_free, room.suits)).collect();
    assert_eq!(options, [("Lake", false, true), ("Forest", true, false)]);
    assert_eq!(check.room, None);
}

#[test]
fn free_starts_know_rooms_and_the_time_of_day() {
    let house = house(&["Lake", "Forest"]);
    book(&house, Book { room: Some(RoomId(2)), ..booking(ZOE, "2026-05-06T10:00") }).unwrap();
    assert!(starts(&house, None, None).contains(&"10:00".to_owned()), "there is another room");
    assert!(!starts(&house, Some(RoomId(2)), None).contains(&"10:00".to_owned()));
    assert!(starts(&house, Some(RoomId(1)), None).contains(&"10:00".to_owned()));
    let evening = TimeOfDay { from: 15 * 60, until: 16 * 60 + 30 };
    assert_eq!(starts(&house, None, Some(evening)), ["15:00", "15:15", "15:30"], "the whole massage lies within");
}

#[test]
fn a_moved_appointment_keeps_its_room_if_it_can() {
    let house = house(&["Lake", "Forest"]);
    let id = book(&house, Book { room: Some(RoomId(2)), ..booking(ZOE, "2026-05-06T10:00") }).unwrap();
    let to = |version, start: &str, therapist, room| MoveAppointment {
        id,
        version,
        therapist,
        room,
        start: at(start),
        reason: None,
    };
    clinic::move_appointment(&house.desk(), to(1, "2026-05-07T10:00", MAYA, None)).unwrap();
    assert_eq!(room_of(&house, id), Some(2));
    // Ben is in Lake that day.
    book(&house, Book { room: Some(RoomId(1)), ..with_ben("2026-05-08T12:00") }).unwrap();
    clinic::move_appointment(&house.desk(), to(2, "2026-05-08T10:00", BEN, None)).unwrap();
    assert_eq!(room_of(&house, id), Some(1));
    let moved = clinic::move_appointment(&house.desk(), to(3, "2026-05-08T10:00", BEN, Some(RoomId(2)))).unwrap();
    assert_eq!(room_of(&house, id), Some(2), "to another room at the same time");
    let told = clinic::history(&house.desk(), HistoryOf::Appointment(id)).unwrap();
    assert!(told[0].lines.contains(&"Room: Lake → Forest".to_owned()), "{:?}", told[0]);
    clinic::undo(&house.desk(), ById { id: moved.change }).unwrap();
    assert_eq!(room_of(&house, id), Some(1));
}

#[test]
fn what_was_canceled_comes_back_into_a_room_that_is_free() {
    let house = house(&["Lake", "Forest"]);
    let id = book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap();
    assert_eq!(room_of(&house, id), Some(1));
    let mut version = 1;
    let mut set = |status| {
        let kept = clinic::set_status(&house.desk(), SetStatus { id, version, status });
        version += i64::from(kept.is_ok());
        kept
    };
    set(Status::Canceled).unwrap();
    book(&house, Book { room: Some(RoomId(1)), ..with_ben("2026-05-06T10:00") }).unwrap();
    set(Status::Booked).unwrap();
    assert_eq!(room_of(&house, id), Some(2));
    set(Status::Canceled).unwrap();
    let hours = house.store.read(|db| Ok(db.therapists()?.remove(0).weeks.remove(0).hours)).unwrap();
    clinic::save_therapist(&house.desk(), TherapistFields::new("Ida", "#6d28d9", hours)).unwrap();
    let client = clinic::save_client(&house.desk(), clinic::wire::ClientFields::named("Ann Lee")).unwrap();
    let wish = booking(warmdown::domain::id::ClientId(client.id.unwrap()), "2026-05-06T10:00");
    book(&house, Book { therapist: TherapistId(3), ..wish }).unwrap();
    assert_eq!(set(Status::Booked).unwrap_err().code, Code::Conflict);
}

#[test]
fn the_first_rooms_are_given_to_what_is_booked_already_and_undo_takes_them_back() {
    let house = house(&[]);
    let first = book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap();
    let second = book(&house, with_ben("2026-05-06T10:30")).unwrap();
    let kept = clinic::save_room(&house.desk(), RoomFields::named("Lake")).unwrap();
    assert_eq!(kept.said, "Saved Lake. One appointment to come has found no room.");
    assert_eq!((room_of(&house, first), room_of(&house, second)), (Some(1), None));
    let more = clinic::save_room(&house.desk(), RoomFields::named("Forest")).unwrap();
    assert_eq!((more.said.as_str(), room_of(&house, second)), ("Saved Forest.", Some(2)));
    let undone = clinic::undo(&house.desk(), ById { id: more.change }).unwrap();
    assert_eq!(undone.said, "Undone: Forest as room.");
    assert_eq!(room_of(&house, second), None);
    assert_eq!(clinic::catalog(&house.desk(), Nothing {}).unwrap().rooms.len(), 1);
}

#[test]
fn a_room_has_a_name_of_its_own_and_its_last_day() {
    let house = house(&["Lake", "Forest"]);
    let twice = clinic::save_room(&house.desk(), RoomFields::named(" lake ")).unwrap_err();
    assert_eq!((twice.code, twice.field.as_deref()), (Code::Invalid, Some("name")));
    let empty = clinic::save_room(&house.desk(), RoomFields::named(" ")).unwrap_err();
    assert_eq!(empty.field.as_deref(), Some("name"));
    change(&house, RoomId(1), |room| room.last_day = Some("2026-05-06".parse().unwrap())).unwrap();
    assert_eq!(room_of(&house, book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap()), Some(1));
    assert_eq!(room_of(&house, book(&house, booking(ZOE, "2026-05-12T10:00")).unwrap()), Some(2));
    let stale = RoomFields { id: Some(RoomId(1)), version: Some(1), ..RoomFields::named("Pond") };
    assert_eq!(clinic::save_room(&house.desk(), stale).unwrap_err().code, Code::Outdated);
    // Without any room in use it is as if there were none.
    change(&house, RoomId(2), |room| room.last_day = Some("2026-05-13".parse().unwrap())).unwrap();
    assert_eq!(room_of(&house, book(&house, booking(ZOE, "2026-05-19T10:00")).unwrap()), None);
    let day = OnDay { date: "2026-05-12".parse().unwrap() };
    assert_eq!(clinic::day_book(&house.desk(), day).unwrap().appointments[0].room, Some(RoomId(2)));
}

#[test]
fn what_may_no_longer_be_in_a_room_goes_to_another_and_what_finds_none_is_counted() {
    let house = house(&["Lake", "Forest"]);
    let (lake, forest) = (RoomId(1), RoomId(2));
    let stays = book(&house, Book { room: Some(lake), ..booking(ZOE, "2026-05-06T10:00") }).unwrap();
    let goes = book(&house, Book { room: Some(lake), ..booking(ZOE, "2026-05-12T10:00") }).unwrap();
    let kept = change(&house, lake, |room| room.last_day = Some("2026-05-07".parse().unwrap())).unwrap();
    assert_eq!((room_of(&house, stays), room_of(&house, goes)), (Some(1), Some(2)));
    assert_eq!(kept.said, "Saved Lake.");
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(room_of(&house, goes), Some(1));

    let beside = book(&house, with_ben("2026-05-12T10:00")).unwrap();
    assert_eq!(room_of(&house, beside), Some(2));
    let deep = vec![MassageTypeId::new("deep-tissue")];
    let kept = change(&house, forest, |room| room.unsuited = deep).unwrap();
    assert_eq!(kept.said, "Saved Forest. One appointment to come has found no room.");
    assert_eq!(room_of(&house, beside), None);
}

#[test]
fn a_room_that_is_no_longer_used_is_not_offered() {
    let house = house(&["Lake"]);
    let before = starts(&house, Some(RoomId(1)), None).len();
    assert!(before > 0);
    change(&house, RoomId(1), |room| room.last_day = Some("2026-05-05".parse().unwrap())).unwrap();
    assert_eq!(starts(&house, Some(RoomId(1)), None).len(), 0);
    assert_eq!(starts(&house, None, None).len(), before, "no room is needed then");
}

#[test]
fn the_day_sheet_says_in_which_room() {
    let house = house(&["Lake"]);
    book(&house, booking(ZOE, "2026-05-06T10:00")).unwrap();
    let sheet = clinic::day_sheet(&house.desk(), OnDay { date: "2026-05-06".parse().unwrap() }).unwrap();
    let text = reader::run("pdftotext", &["-raw", "-"], &sheet.pdf);
    assert!(text.contains("60 min Deep tissue · Lake"), "{text}");
}
