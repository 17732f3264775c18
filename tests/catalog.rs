//! Massage types and therapists: added, changed, retired; hours from a date on, and who gives what.

mod support;

use support::{House, LEE, MAYA, ZOE, at, booking, draft};
use warmdown::{
    clinic::{
        self,
        wire::{AddDayOff, Book, ById, Catalog, FindSlots, MoveAppointment, Nothing, OnDay, TherapistFields},
    },
    domain::{
        id::{AppointmentId, MassageTypeId, TherapistId},
        massage_type::{DurationPrice, MassageType, Pressure},
        therapist::{Therapist, WeeklyHours, WorkingHours},
    },
    error::Code,
};

fn catalog(house: &House) -> Catalog {
    clinic::catalog(&house.desk(), Nothing {}).unwrap()
}

fn deep_tissue(house: &House) -> MassageType {
    catalog(house).massage_types.remove(0)
}

fn maya(house: &House) -> Therapist {
    catalog(house).therapists.remove(0)
}

fn fields(of: Therapist) -> TherapistFields {
    TherapistFields {
        id: Some(of.id),
        version: Some(of.version),
        name: of.name,
        color: of.color,
        weeks: of.weeks,
        last_day: of.last_day,
        not_given: of.not_given,
        own_prices: of.own_prices,
    }
}

fn new_type(name: &str) -> MassageType {
    MassageType {
        id: MassageTypeId::new(""),
        name: name.into(),
        serves: Vec::new(),
        buffer_before: 0,
        buffer_after: 10,
        color: "#123456".into(),
        durations: vec![DurationPrice { minutes: 45, price: 7000 }],
        pressure: Pressure::Light,
        retired_on: None,
        version: 0,
    }
}

fn free(house: &House, massage_type: &str, minutes: u32, from: &str) -> usize {
    let wanted = FindSlots {
        room: None,
        between: None,
        massage_type: MassageTypeId::new(massage_type),
        minutes,
        from: from.parse().unwrap(),
        days: 1,
        client: None,
        therapist: None,
    };
    clinic::find_slots(&house.desk(), wanted).unwrap().len()
}

#[test]
fn a_new_massage_type_is_booked_at_once_and_its_adding_is_undone() {
    let house = House::new();
    let kept = clinic::save_massage_type(&house.desk(), new_type("Hot Stone Café")).unwrap();
    let added = catalog(&house).massage_types.pop().unwrap();
    assert_eq!((added.id.as_str(), added.pressure), ("hot-stone-cafe", Pressure::Light));
    assert!(free(&house, "hot-stone-cafe", 45, "2026-05-06") > 0);
    let twice = clinic::save_massage_type(&house.desk(), new_type("hot stone café")).unwrap_err();
    assert_eq!((twice.key, twice.field.as_deref()), ("error-massage-type-twice", Some("name")));
    clinic::save_massage_type(&house.desk(), new_type("Hot stone, cafe")).unwrap();
    assert_eq!(catalog(&house).massage_types.pop().unwrap().id.as_str(), "hot-stone-cafe-2");
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(catalog(&house).massage_types.len(), 3);
}

#[test]
fn a_retired_type_is_no_longer_booked_but_what_was_booked_keeps_name_and_price_and_may_move() {
    let house = House::new();
    let id = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap().id.unwrap();
    let retired = MassageType { retired_on: Some("2026-05-04".parse().unwrap()), ..deep_tissue(&house) };
    clinic::save_massage_type(&house.desk(), retired).unwrap();
    let refused = clinic::book(&house.desk(), booking(LEE, "2026-05-07T10:00")).unwrap_err();
    assert_eq!(refused.to_string(), "massageType: Deep tissue is no longer booked. Choose another massage type.");
    let card = clinic::appointment(&house.desk(), ById { id }).unwrap();
    assert_eq!((card.massage_type_name.as_str(), card.price), ("Deep tissue", 9500));
    let to = MoveAppointment {
        room: None,
        id: AppointmentId(id),
        version: card.version,
        therapist: MAYA,
        start: at("2026-05-08T10:00"),
        reason: None,
    };
    clinic::move_appointment(&house.desk(), to).unwrap();

    let sports = catalog(&house).massage_types.pop().unwrap();
    let last = MassageType { retired_on: Some("2026-05-04".parse().unwrap()), ..sports };
    assert_eq!(clinic::save_massage_type(&house.desk(), last).unwrap_err().key, "error-last-massage-type");
}

#[test]
fn hours_hold_from_their_day_until_the_next_ones() {
    let house = House::new();
    let mut fields = fields(maya(&house));
    let mornings = (1..=7).map(|weekday| WorkingHours { weekday, from: 480, until: 720 }).collect();
    fields.weeks.push(WeeklyHours { effective_from: Some("2026-05-11".parse().unwrap()), hours: mornings });
    clinic::save_therapist(&house.desk(), fields.clone()).unwrap();
    let hours_on = |day: &str| {
        let book = clinic::day_book(&house.desk(), OnDay { date: day.parse().unwrap() }).unwrap();
        book.therapists[0].hours.iter().map(|hours| (hours.from, hours.until)).collect::<Vec<_>>()
    };
    assert_eq!(hours_on("2026-05-10"), [(540, 1020)]);
    assert_eq!(hours_on("2026-05-11"), [(480, 720)]);
    clinic::book(&house.desk(), booking(ZOE, "2026-05-11T08:00")).unwrap();
    let refused = clinic::book(&house.desk(), booking(LEE, "2026-05-11T14:00")).unwrap_err();
    assert_eq!(refused.code, Code::OutsideHours);
    clinic::book(&house.desk(), booking(LEE, "2026-05-10T14:00")).unwrap();

    let version = maya(&house).version;
    let mut twice = TherapistFields { version: Some(version), ..fields.clone() };
    twice.weeks.push(twice.weeks[1].clone());
    assert_eq!(clinic::save_therapist(&house.desk(), twice).unwrap_err().key, "error-hours-twice");
    let mut empty = TherapistFields { version: Some(version), ..fields };
    empty.weeks[1].hours.clear();
    assert_eq!(clinic::save_therapist(&house.desk(), empty).unwrap_err().key, "error-hours-empty");
}

#[test]
fn who_does_not_give_a_type_is_not_offered_for_it_and_books_it_only_with_a_reason() {
    let house = House::new();
    let only_sports = TherapistFields { not_given: vec![MassageTypeId::new("deep-tissue")], ..fields(maya(&house)) };
    clinic::save_therapist(&house.desk(), only_sports).unwrap();
    assert_eq!(free(&house, "deep-tissue", 60, "2026-05-06"), 0);
    assert!(free(&house, "sports", 60, "2026-05-06") > 0);
    let refused = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::OutsideHours, Some("therapist")));
    let check = clinic::check_booking(&house.desk(), draft("2026-05-06T10:00")).unwrap();
    assert!(check.reason_needed && check.obstacles[0].message.contains("Maya does not give Deep tissue"));
    let anyway = Book { reason: Some("Trained last week".into()), ..booking(ZOE, "2026-05-06T10:00") };
    clinic::book(&house.desk(), anyway).unwrap();
}

#[test]
fn who_has_left_is_out_of_the_book_but_for_what_is_still_booked() {
    let house = House::new();
    let hours = maya(&house).weeks.remove(0).hours;
    clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#123456", hours)).unwrap();
    let ben = TherapistId(2);
    let stays = Book { therapist: ben, ..booking(ZOE, "2026-05-12T10:00") };
    clinic::book(&house.desk(), stays).unwrap();
    let leaves = TherapistFields {
        last_day: Some("2026-05-10".parse().unwrap()),
        ..fields(catalog(&house).therapists.remove(1))
    };
    clinic::save_therapist(&house.desk(), leaves).unwrap();
    let columns = |day: &str| {
        let book = clinic::day_book(&house.desk(), OnDay { date: day.parse().unwrap() }).unwrap();
        book.therapists.into_iter().map(|therapist| therapist.name).collect::<Vec<_>>()
    };
    assert_eq!(columns("2026-05-10"), ["Maya", "Ben"]);
    assert_eq!(columns("2026-05-11"), ["Maya"]);
    assert_eq!(columns("2026-05-12"), ["Maya", "Ben"], "what is still booked is not hidden");
    let reason = Some("asked".into());
    let refused = clinic::book(&house.desk(), Book { therapist: ben, reason, ..booking(LEE, "2026-05-11T10:00") });
    assert_eq!(refused.unwrap_err().key, "error-therapist-left");
}

#[test]
fn changed_hours_and_days_off_name_the_appointments_that_they_strand() {
    let house = House::new();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T09:00")).unwrap();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T12:00")).unwrap();
    let day: chrono::NaiveDate = "2026-05-06".parse().unwrap();
    let off = AddDayOff { therapist: MAYA, from: day, until: day, note: String::new() };
    let kept = clinic::add_day_off(&house.desk(), off).unwrap();
    assert_eq!(
        kept.said,
        "Added days off for Maya. 2 appointments are left without a therapist, the first: Wednesday, May 6, 09:00, Zoë Novak."
    );
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    let mut later = fields(maya(&house));
    later.weeks[0].hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 600, until: 1020 }).collect();
    let saved = clinic::save_therapist(&house.desk(), later.clone()).unwrap().said;
    assert!(
        saved.contains("One appointment is left without a therapist: Wednesday, May 6, 09:00, Zoë Novak."),
        "{saved}"
    );
    // Said once: what lay outside before is nothing new.
    later.version = Some(maya(&house).version);
    later.name = "Maya Lind".into();
    assert_eq!(clinic::save_therapist(&house.desk(), later).unwrap().said, "Saved Maya Lind.");
}
