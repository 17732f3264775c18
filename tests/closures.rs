//! Days on which the clinic is closed: nothing is offered on them, and what is booked on them comes to attention.

mod support;

use support::{House, LEE, ZOE, booking, draft};
use warmdown::{
    clinic::{
        self,
        wire::{AddClosure, Book, ById, FindSlots, Kept, Nothing, OnDay, TherapistFields},
    },
    domain::{id::MassageTypeId, therapist::WorkingHours},
    error::{Code, Error},
};

fn close(house: &House, from: &str, until: &str, note: &str) -> Result<Kept, Error> {
    let closure = AddClosure { from: from.parse().unwrap(), until: until.parse().unwrap(), note: note.into() };
    clinic::add_closure(&house.desk(), closure)
}

fn free_starts(house: &House, day: &str) -> usize {
    let wanted = FindSlots {
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: 60,
        from: day.parse().unwrap(),
        days: 1,
        client: None,
        therapist: None,
        room: None,
        between: None,
    };
    clinic::find_slots(&house.desk(), wanted).unwrap().len()
}

#[test]
fn on_a_closed_day_nothing_is_offered_and_a_booking_wants_a_reason() {
    let house = House::new();
    let open = free_starts(&house, "2026-05-06");
    assert!(open > 0);
    close(&house, "2026-05-06", "2026-05-07", "Whitsun").unwrap();
    assert_eq!((free_starts(&house, "2026-05-06"), free_starts(&house, "2026-05-07")), (0, 0));
    assert_eq!(free_starts(&house, "2026-05-08"), open);
    let refused = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap_err();
    assert_eq!(refused.code, Code::OutsideHours);
    let check = clinic::check_booking(&house.desk(), draft("2026-05-06T10:00")).unwrap();
    assert!(
        check.reason_needed
            && check.better.iter().all(|slot| slot.start.date() != draft("2026-05-06T10:00").start.date())
    );
    clinic::book(&house.desk(), Book { reason: Some("As agreed".into()), ..booking(ZOE, "2026-05-06T10:00") }).unwrap();
    let day = |date: &str| clinic::day_book(&house.desk(), OnDay { date: date.parse().unwrap() }).unwrap();
    assert_eq!(day("2026-05-07").closed.as_deref(), Some("Whitsun"));
    assert!(day("2026-05-07").therapists.iter().all(|therapist| therapist.off));
    assert_eq!(day("2026-05-08").closed, None);
}

#[test]
fn what_is_booked_on_days_that_are_closed_comes_to_attention_until_they_are_open_again() {
    let house = House::new();
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 540, until: 1020 }).collect();
    let ben = clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-07T10:00")).unwrap();
    let with_ben = warmdown::domain::id::TherapistId(ben.id.unwrap());
    clinic::book(&house.desk(), Book { therapist: with_ben, ..booking(LEE, "2026-05-06T10:00") }).unwrap();
    let attention = || clinic::attention(&house.desk(), Nothing {}).unwrap().len();
    assert_eq!(attention(), 0);
    let closed = close(&house, "2026-05-06", "2026-05-08", "").unwrap();
    assert!(closed.said.starts_with("The clinic is closed from Wednesday, May 6 to Friday, May 8. 2 appointments need a new time, the first: Wednesday, May 6, 10:00, Lee Park"), "{}", closed.said);
    assert_eq!(attention(), 2);
    let undone = clinic::undo(&house.desk(), ById { id: closed.change }).unwrap();
    assert_eq!((undone.said.as_str(), attention()), ("Undone: closing the clinic.", 0));

    let id = close(&house, "2026-05-06", "2026-05-06", "").unwrap().id.unwrap();
    assert_eq!(attention(), 1);
    assert_eq!(clinic::catalog(&house.desk(), Nothing {}).unwrap().closures.len(), 1);
    clinic::remove_closure(&house.desk(), ById { id }).unwrap();
    assert_eq!(attention(), 0);
    let gone = clinic::remove_closure(&house.desk(), ById { id }).unwrap_err();
    assert_eq!((gone.code, gone.field.as_deref()), (Code::NotFound, Some("closure")));
    let backwards = close(&house, "2026-05-08", "2026-05-06", "").unwrap_err();
    assert_eq!((backwards.code, backwards.field.as_deref()), (Code::Invalid, Some("until")));
}
