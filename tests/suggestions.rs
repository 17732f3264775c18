//! The best free slots of the coming weeks: well timed first, then as wished, then without gaps.

mod support;

use support::{House, LEE, MAYA, ZOE, booking};
use warmdown::{
    clinic::{
        self,
        wire::{Book, ById, ClientFields, SlotOffer, SuggestSlots, TherapistFields},
    },
    domain::{
        id::{MassageTypeId, TherapistId},
        therapist::WorkingHours,
        time_of_day::TimeOfDay,
        verdict::Verdict,
    },
    error::Code,
};

fn wish() -> SuggestSlots {
    SuggestSlots {
        client: ZOE,
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes: 60,
        from: "2026-05-05".parse().unwrap(),
        therapist: None,
        weekdays: Vec::new(),
        between: None,
    }
}

fn suggested(house: &House, wish: SuggestSlots) -> Vec<SlotOffer> {
    clinic::suggest_slots(&house.desk(), wish).unwrap()
}

fn starts(offers: &[SlotOffer]) -> Vec<String> {
    offers.iter().map(|offer| offer.start.format("%m-%d %H:%M").to_string()).collect()
}

fn ben(house: &House) -> TherapistId {
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 540, until: 1020 }).collect();
    TherapistId(
        clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap().id.unwrap(),
    )
}

#[test]
fn six_days_are_suggested_the_best_timed_first() {
    let house = House::new();
    house.has_boston_on("2026-05-31");
    let offers = suggested(&house, wish());
    assert_eq!(offers.len(), 6);
    let verdicts: Vec<Verdict> = offers.iter().map(|offer| offer.verdict.unwrap()).collect();
    assert!(verdicts.is_sorted_by(|one, next| one >= next), "{verdicts:?}");
    assert_eq!(verdicts[0], Verdict::Favorable);
    let mut days: Vec<_> = offers.iter().map(|offer| offer.start.date()).collect();
    days.sort();
    days.dedup();
    assert_eq!(days.len(), 6);
    // Nothing on the days after the marathon.
    let bad = |offer: &SlotOffer| offer.verdict.unwrap().is_bad();
    assert!(!offers.iter().any(bad));
}

#[test]
fn wishes_come_before_gaps_and_nearness() {
    let house = House::new();
    let ben = ben(&house);
    let fridays_at_noon = SuggestSlots {
        therapist: Some(ben),
        weekdays: vec![5],
        between: Some(TimeOfDay { from: 720, until: 840 }),
        ..wish()
    };
    let offers = suggested(&house, fridays_at_noon);
    assert_eq!(starts(&offers)[..3], ["05-08 12:00", "05-15 12:00", "05-22 12:00"].map(str::to_owned));
    assert!(offers[..3].iter().all(|offer| offer.therapist.id == ben));
}

#[test]
fn the_favorite_therapist_is_wished_for_where_nobody_else_is() {
    let house = House::new();
    let ben = ben(&house);
    assert_eq!(suggested(&house, wish())[0].therapist.id, MAYA);
    let client = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().client;
    clinic::save_client(&house.desk(), ClientFields { favorite_therapist: Some(ben), ..client.into() }).unwrap();
    assert_eq!(suggested(&house, wish())[0].therapist.id, ben);
}

#[test]
fn what_leaves_no_unusable_gap_comes_first() {
    let house = House::new();
    // Free on the fifth from 10:15 to 12:00: at 10:30 a massage leaves gaps on both sides that nothing fits in.
    for (start, minutes) in [("2026-05-05T09:00", 60), ("2026-05-05T12:00", 90), ("2026-05-05T13:45", 90)] {
        clinic::book(&house.desk(), Book { minutes, ..booking(LEE, start) }).unwrap();
    }
    let between = Some(TimeOfDay { from: 630, until: 720 });
    let late_morning = SuggestSlots { between, weekdays: vec![2], ..wish() };
    let offers = suggested(&house, late_morning);
    let fifth = offers.iter().find(|offer| offer.start.date().to_string() == "2026-05-05");
    assert_eq!(fifth.map(|offer| offer.start.format("%H:%M").to_string()).as_deref(), Some("10:45"));
}

#[test]
fn what_is_not_sold_is_refused() {
    let house = House::new();
    let refused = clinic::suggest_slots(&house.desk(), SuggestSlots { minutes: 45, ..wish() }).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("minutes")));
}
