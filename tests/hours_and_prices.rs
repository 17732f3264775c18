//! When a therapist works and what they ask: hours of one day, opening hours, own prices and lengths.

mod support;

use chrono::NaiveDate;
use support::{House, LEE, MAYA, ZOE, booking, draft};
use warmdown::{
    clinic::{
        self,
        wire::{
            AddClosure, AddDayOff, AddOtherHours, Book, BookingDraft, ById, FindSlots, Kept, Nothing, OnDay, SlotOffer,
            TherapistFields,
        },
    },
    domain::{
        clinic_settings::ClinicSettings,
        id::{MassageTypeId, TherapistId},
        therapist::{OwnPrice, Therapist, WorkingHours},
    },
    error::{Code, Error},
};

fn day(date: &str) -> NaiveDate {
    date.parse().unwrap()
}

fn add_hours(house: &House, date: &str, from: u32, until: u32) -> Result<Kept, Error> {
    let hours = AddOtherHours { therapist: MAYA, date: day(date), from, until };
    clinic::add_other_hours(&house.desk(), hours)
}

/// Maya's stretches of a day, in minutes.
fn hours(house: &House, date: &str) -> Vec<(u32, u32)> {
    let book = clinic::day_book(&house.desk(), OnDay { date: day(date) }).unwrap();
    book.therapists[0].hours.iter().map(|hours| (hours.from, hours.until)).collect()
}

/// The first and the last free start of an hour on a day.
fn first_and_last(house: &House, date: &str) -> Option<(String, String)> {
    let mut starts: Vec<_> = slots(house, date, 60).unwrap().into_iter().map(|slot| slot.start).collect();
    starts.sort();
    let time = |start: &chrono::NaiveDateTime| start.format("%H:%M").to_string();
    Some((time(starts.first()?), time(starts.last()?)))
}

fn slots(house: &House, date: &str, minutes: u32) -> Result<Vec<SlotOffer>, Error> {
    clinic::find_slots(&house.desk(), wanted(date, minutes))
}

fn wanted(date: &str, minutes: u32) -> FindSlots {
    FindSlots {
        massage_type: MassageTypeId::new("deep-tissue"),
        minutes,
        from: day(date),
        days: 1,
        client: None,
        therapist: None,
        room: None,
        between: None,
    }
}

#[test]
fn nothing_is_offered_that_has_passed() {
    let house = House::new();
    assert!(slots(&house, "2026-05-01", 60).unwrap().is_empty(), "Friday has passed");
    let mut wanted = FindSlots { from: day("2026-05-01"), days: 5, ..wanted("2026-05-01", 60) };
    for client in [None, Some(ZOE)] {
        wanted.client = client;
        let offers = clinic::find_slots(&house.desk(), wanted.clone()).unwrap();
        let now = house.desk().now.local;
        assert!(!offers.is_empty() && offers.iter().all(|slot| slot.start >= now), "{client:?}");
    }
}

fn open_at(house: &House, hours: Vec<WorkingHours>) -> Kept {
    let clinic = clinic::clinic_status(&house.desk(), Nothing {}).unwrap().clinic.unwrap();
    clinic::save_clinic_settings(&house.desk(), ClinicSettings { opening_hours: hours, ..clinic }).unwrap()
}

fn weekdays(from: u32, until: u32) -> Vec<WorkingHours> {
    (1..=5).map(|weekday| WorkingHours { weekday, from, until }).collect()
}

fn maya(house: &House) -> Therapist {
    clinic::catalog(&house.desk(), Nothing {}).unwrap().therapists.remove(0)
}

fn with_own_prices(house: &House, own_prices: Vec<OwnPrice>) -> Result<Kept, Error> {
    let Therapist { id, name, color, weeks, last_day, not_given, version, .. } = maya(house);
    let (id, version) = (Some(id), Some(version));
    let fields = TherapistFields { id, version, name, color, weeks, last_day, not_given, own_prices };
    clinic::save_therapist(&house.desk(), fields)
}

fn own(minutes: u32, price: i64) -> OwnPrice {
    OwnPrice { massage_type: MassageTypeId::new("deep-tissue"), minutes, price }
}

#[test]
fn hours_of_one_day_take_the_place_of_the_weekly_ones() {
    let house = House::new();
    let kept = add_hours(&house, "2026-05-06", 720, 840).unwrap();
    assert_eq!(kept.said, "Maya works from 12:00 to 14:00 on Wednesday, May 6.");
    add_hours(&house, "2026-05-06", 1140, 1260).unwrap();
    assert_eq!(hours(&house, "2026-05-06"), [(720, 840), (1140, 1260)]);
    assert_eq!(hours(&house, "2026-05-13"), [(540, 1020)]);
    assert_eq!(first_and_last(&house, "2026-05-06").unwrap(), ("12:00".into(), "20:00".into()));
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T19:30")).unwrap();
    let refused = clinic::book(&house.desk(), booking(LEE, "2026-05-06T10:00")).unwrap_err();
    assert_eq!(refused.code, Code::OutsideHours);
}

#[test]
fn hours_of_one_day_are_refused_where_they_cannot_be() {
    let house = House::new();
    let refused = |date, from, until| add_hours(&house, date, from, until).unwrap_err();
    assert_eq!(refused("2026-05-06", 840, 840).field.as_deref(), Some("hours"));
    add_hours(&house, "2026-05-06", 720, 840).unwrap();
    assert_eq!(refused("2026-05-06", 800, 900).key, "error-hours-overlap");
    // Those that touch are fine, and so is what overlaps the weekly hours alone.
    add_hours(&house, "2026-05-06", 840, 900).unwrap();
    let off = AddDayOff { therapist: MAYA, from: day("2026-05-07"), until: day("2026-05-07"), note: String::new() };
    clinic::add_day_off(&house.desk(), off).unwrap();
    assert!(refused("2026-05-07", 540, 600).to_string().contains("Maya is off on Thursday, May 7."));
    let ghost = AddOtherHours { therapist: TherapistId(9), date: day("2026-05-06"), from: 540, until: 600 };
    assert_eq!(clinic::add_other_hours(&house.desk(), ghost).unwrap_err().code, Code::NotFound);
}

#[test]
fn what_other_hours_strand_is_named_and_comes_back_with_them() {
    let house = House::new();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    let attention = || clinic::attention(&house.desk(), Nothing {}).unwrap().len();
    let kept = add_hours(&house, "2026-05-06", 720, 840).unwrap();
    assert!(kept.said.contains("One appointment is left without a therapist"), "{}", kept.said);
    assert_eq!(attention(), 1);
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!((attention(), hours(&house, "2026-05-06")), (0, vec![(540, 1020)]));
    let again = add_hours(&house, "2026-05-06", 720, 840).unwrap();
    clinic::remove_other_hours(&house.desk(), ById { id: again.id.unwrap() }).unwrap();
    assert_eq!((attention(), hours(&house, "2026-05-06")), (0, vec![(540, 1020)]));
    let gone = clinic::remove_other_hours(&house.desk(), ById { id: again.id.unwrap() }).unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
}

#[test]
fn a_day_off_or_a_closed_day_wins_over_hours_of_that_day() {
    let house = House::new();
    add_hours(&house, "2026-05-06", 720, 840).unwrap();
    let closed = AddClosure { from: day("2026-05-06"), until: day("2026-05-06"), note: String::new() };
    let closure = clinic::add_closure(&house.desk(), closed).unwrap();
    assert_eq!(hours(&house, "2026-05-06"), []);
    clinic::undo(&house.desk(), ById { id: closure.change }).unwrap();
    assert_eq!(hours(&house, "2026-05-06"), [(720, 840)]);
}

#[test]
fn weekly_hours_hold_while_the_clinic_is_open() {
    let house = House::new();
    let with_lunch = [weekdays(600, 780), weekdays(840, 1200)].concat();
    open_at(&house, with_lunch);
    assert_eq!(hours(&house, "2026-05-06"), [(600, 780), (840, 1020)]);
    // A Saturday: closed, but for what was set for that day alone.
    assert_eq!((hours(&house, "2026-05-09"), first_and_last(&house, "2026-05-09")), (vec![], None));
    add_hours(&house, "2026-05-09", 540, 660).unwrap();
    assert_eq!(first_and_last(&house, "2026-05-09").unwrap(), ("09:00".into(), "10:00".into()));
    let refused = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T09:00")).unwrap_err();
    assert_eq!(refused.code, Code::OutsideHours);
    open_at(&house, Vec::new());
    assert_eq!(hours(&house, "2026-05-06"), [(540, 1020)]);
}

#[test]
fn shorter_opening_hours_name_what_they_strand_and_undo_brings_it_back() {
    let house = House::new();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T09:00")).unwrap();
    let attention = || clinic::attention(&house.desk(), Nothing {}).unwrap().len();
    let kept = open_at(&house, weekdays(600, 1200));
    assert!(kept.said.contains("One appointment needs a new time"), "{}", kept.said);
    assert_eq!(attention(), 1);
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(attention(), 0);
}

#[test]
fn a_therapist_asks_an_own_price_and_sells_own_lengths() {
    let house = House::new();
    let ben = TherapistFields::new("Ben", "#b45309", weekdays(540, 1020));
    let ben = TherapistId(clinic::save_therapist(&house.desk(), ben).unwrap().id.unwrap());
    with_own_prices(&house, vec![own(60, 12_300), own(50, 8_000)]).unwrap();
    let price = |therapist, minutes| {
        let wanted = BookingDraft { therapist, minutes, ..draft("2026-05-06T10:00") };
        clinic::check_booking(&house.desk(), wanted).map(|check| check.price)
    };
    assert_eq!((price(MAYA, 60).unwrap(), price(MAYA, 50).unwrap(), price(MAYA, 90).unwrap()), (12_300, 8_000, 13_500));
    assert_eq!(price(ben, 60).unwrap(), 9_500);
    let refused = price(ben, 50).unwrap_err();
    assert_eq!(
        (refused.field.as_deref(), refused.to_string().as_str()),
        (Some("minutes"), "minutes: Deep tissue comes in 30, 60, 90 minutes.")
    );
    let booked = clinic::book(&house.desk(), Book { minutes: 50, ..booking(ZOE, "2026-05-06T10:00") }).unwrap();
    let card = clinic::appointment(&house.desk(), ById { id: booked.id.unwrap() }).unwrap();
    assert_eq!((card.minutes, card.price), (50, 8_000));
    // Only Maya is offered for a length that only she sells; for another, both are.
    let offered = |minutes| {
        let ids: std::collections::BTreeSet<_> =
            slots(&house, "2026-05-07", minutes).unwrap().into_iter().map(|slot| slot.therapist.id).collect();
        ids.into_iter().collect::<Vec<_>>()
    };
    assert_eq!((offered(50), offered(60)), (vec![MAYA], vec![MAYA, ben]));
    assert_eq!(
        slots(&house, "2026-05-07", 45).unwrap_err().to_string(),
        "minutes: Deep tissue comes in 30, 50, 60, 90 minutes."
    );
    // The price stays as it was booked.
    with_own_prices(&house, Vec::new()).unwrap();
    assert_eq!(clinic::appointment(&house.desk(), ById { id: booked.id.unwrap() }).unwrap().price, 8_000);
}

#[test]
fn own_prices_are_refused_with_their_field() {
    let house = House::new();
    let refused = |own_prices| with_own_prices(&house, own_prices).unwrap_err().field.unwrap();
    assert_eq!(refused(vec![own(60, -1)]), "ownPrices.price");
    assert_eq!(refused(vec![own(4, 100)]), "ownPrices.minutes");
    assert_eq!(refused(vec![own(60, 1), own(60, 2)]), "ownPrices.minutes");
}

#[test]
fn settings_are_not_saved_over_somebody_elses() {
    let house = House::new();
    let read = || clinic::clinic_status(&house.desk(), Nothing {}).unwrap().clinic.unwrap();
    let mine = ClinicSettings { name: "Mine".into(), ..read() };
    clinic::save_clinic_settings(&house.desk(), ClinicSettings { phone: "1".into(), ..read() }).unwrap();
    let refused = clinic::save_clinic_settings(&house.desk(), mine.clone()).unwrap_err();
    assert_eq!((refused.code, read().phone.as_str()), (Code::Outdated, "1"));
    clinic::save_clinic_settings(&house.desk(), ClinicSettings { version: read().version, ..mine }).unwrap();
}
