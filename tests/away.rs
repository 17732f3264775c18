//! A therapist is away: what is booked with them goes to others, all at once or one by one.

mod support;

use support::{House, LEE, MAYA, ZOE, at, booking};
use warmdown::{
    clinic::{
        self,
        wire::{
            AddDayOff, ById, DayMove, DayMoves, Kept, MoveAll, MoveAppointment, Nothing, SetStatus, TherapistFields,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, TherapistId},
        therapist::WorkingHours,
    },
    error::{Code, Error},
};

/// Ben works so long on every day.
fn ben(house: &House, from: u32, until: u32) -> TherapistId {
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from, until }).collect();
    TherapistId(
        clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap().id.unwrap(),
    )
}

fn moves(house: &House) -> Vec<DayMove> {
    let wanted = DayMoves { therapist: MAYA, date: "2026-05-06".parse().unwrap() };
    clinic::day_moves(&house.desk(), wanted).unwrap()
}

/// Takes the first slot of each that has one.
fn take_first(moves: &[DayMove]) -> MoveAll {
    let to = |each: &DayMove| {
        let offer = each.offers.first()?;
        Some(MoveAppointment {
            id: each.card.id,
            version: each.card.version,
            therapist: offer.therapist.id,
            room: None,
            start: offer.start,
            reason: None,
        })
    };
    MoveAll { moves: moves.iter().filter_map(to).collect() }
}

fn move_all(house: &House, wanted: MoveAll) -> Result<Kept, Error> {
    clinic::move_all(&house.desk(), wanted)
}

fn starts(house: &House) -> Vec<(String, TherapistId)> {
    let page = |id| clinic::client_page(&house.desk(), ById { id }).unwrap().coming;
    let cards = [page(ZOE.0), page(LEE.0)].concat();
    cards.iter().map(|card| (card.start.format("%d %H:%M").to_string(), card.therapist.id)).collect()
}

#[test]
fn everything_of_a_day_goes_to_somebody_else_at_once_and_comes_back_at_once() {
    let house = House::new();
    let ben = ben(&house, 540, 1020);
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T11:30")).unwrap();
    let moves = moves(&house);
    let first: Vec<_> = moves.iter().map(|each| (each.offers[0].start, each.offers[0].therapist.id)).collect();
    assert_eq!(first, [(at("2026-05-06T10:00"), ben), (at("2026-05-06T11:30"), ben)]);
    let nobody_stays = |each: &DayMove| {
        each.offers.iter().all(|offer| offer.therapist.id == ben || offer.start.date() != each.card.start.date())
    };
    assert!(moves.iter().all(nobody_stays));
    let kept = move_all(&house, take_first(&moves)).unwrap();
    assert_eq!(kept.said, "Moved 2 appointments.");
    assert_eq!(starts(&house), [("06 10:00".into(), ben), ("06 11:30".into(), ben)]);
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(starts(&house), [("06 10:00".into(), MAYA), ("06 11:30".into(), MAYA)]);
}

#[test]
fn two_are_never_sent_to_one_slot() {
    let house = House::new();
    // Ben has room for one of them only.
    let ben = ben(&house, 600, 665);
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T11:15")).unwrap();
    let moves = moves(&house);
    let (one, other) = (&moves[0].offers[0], &moves[1].offers[0]);
    assert_eq!((one.start, one.therapist.id), (at("2026-05-06T10:00"), ben));
    assert_ne!((other.start, other.therapist.id), (one.start, one.therapist.id));
    assert_ne!(other.start.date(), one.start.date());
    move_all(&house, take_first(&moves)).unwrap();
    assert!(clinic::attention(&house.desk(), Nothing {}).unwrap().is_empty());
}

#[test]
fn what_is_over_called_off_or_has_begun_is_left_alone() {
    let house = House::new();
    ben(&house, 540, 1020);
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T11:30")).unwrap();
    let (id, version) = (AppointmentId(1), 1);
    clinic::set_status(&house.desk(), SetStatus { id, version, status: Status::Canceled }).unwrap();
    let ids: Vec<_> = moves(&house).iter().map(|each| each.card.id).collect();
    assert_eq!(ids, [AppointmentId(2)]);
    let ghost = DayMoves { therapist: TherapistId(9), date: "2026-05-06".parse().unwrap() };
    assert_eq!(clinic::day_moves(&house.desk(), ghost).unwrap_err().code, Code::NotFound);
}

#[test]
fn one_that_has_changed_since_stays_and_is_counted() {
    let house = House::new();
    let ben = ben(&house, 540, 1020);
    let (from, until) = ("2026-05-06".parse().unwrap(), "2026-05-06".parse().unwrap());
    clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    clinic::book(&house.desk(), booking(LEE, "2026-05-06T11:30")).unwrap();
    clinic::add_day_off(&house.desk(), AddDayOff { therapist: MAYA, from, until, note: String::new() }).unwrap();
    let planned = take_first(&moves(&house));
    clinic::set_status(&house.desk(), SetStatus { id: AppointmentId(1), version: 1, status: Status::Confirmed })
        .unwrap();
    let kept = move_all(&house, planned.clone()).unwrap();
    assert_eq!(kept.said, "Moved 1; 1 could not be moved and stand as before.");
    assert_eq!(starts(&house), [("06 10:00".into(), MAYA), ("06 11:30".into(), ben)]);
    assert_eq!(move_all(&house, planned).unwrap_err().code, Code::Outdated);
    assert_eq!(move_all(&house, MoveAll { moves: Vec::new() }).unwrap_err().code, Code::Invalid);
}
