//! The same person twice.

use crate::house::House;
use warmdown::{
    clinic::{
        self,
        wire::{
            ClientFields, ClientPage, Kept, Likeness, LookAlikes, MergeClients, RaceFields, RunFields, SaveRace,
            SaveRun,
        },
    },
    domain::{id::ClientId, race::Priority, run::RunKind, time::parse_local},
    error::{Code, Result},
};

fn house() -> (House, ClientId) {
    let house = House::new();
    let zoe = ClientFields {
        phone: "+1 (212) 555-0142".into(),
        email: "zoe@example.com".into(),
        ..ClientFields::named("Zoë Novak")
    };
    let id = house.knows_more(zoe);
    (house, id)
}

#[test]
fn the_same_phone_or_email_or_nearly_the_same_name_is_pointed_out() {
    let (house, zoe) = house();
    let alike = |name: &str, phone: &str, email: &str| {
        let typed = LookAlikes { name: name.into(), phone: phone.into(), email: email.into() };
        let found = clinic::look_alikes(&house.desk(), typed).unwrap();
        assert!(found.iter().all(|alike| alike.client.id == zoe));
        found.first().map(|alike| alike.likeness)
    };
    assert_eq!(alike("Z. N.", "212 555 0142", ""), Some(Likeness::Phone));
    assert_eq!(alike("Z. N.", "", " ZOE@example.com "), Some(Likeness::Email));
    for name in ["zoe novak", "Novak Zoe", "Zoe Nowak", "Zoey Novak"] {
        assert_eq!(alike(name, "", ""), Some(Likeness::Name), "{name}");
    }
    for (name, phone) in [("Zoë Miller", ""), ("Leo Novak", "312 555 0142"), ("Ann", "0142")] {
        assert_eq!(alike(name, phone, "zo@example.com"), None, "{name}");
    }
}

fn runs(house: &House, client: ClientId, start: &str) {
    let start = parse_local(start).unwrap();
    let run = RunFields { id: None, version: None, kind: RunKind::Easy, start, minutes: 45, km: Some(8.0) };
    clinic::save_run(&house.desk(), SaveRun { client, run }).unwrap();
}

fn races(house: &House, client: ClientId, name: &str, date: &str) {
    let race = RaceFields {
        id: None,
        version: None,
        name: name.into(),
        date: date.parse().unwrap(),
        end_date: None,
        km: 10.0,
        priority: Priority::B,
        marathon: false,
    };
    clinic::save_race(&house.desk(), SaveRace { client, race }).unwrap();
}

fn merge(house: &House, keep: ClientId, other: ClientId) -> Result<Kept> {
    let (keep_version, other_version) = (house.client(keep).version, house.client(other).version);
    clinic::merge_clients(&house.desk(), MergeClients { keep, keep_version, other, other_version })
}

/// What undo gives back; versions only ever grow.
fn without_versions(mut page: ClientPage) -> ClientPage {
    page.client.version = 0;
    page.runs.iter_mut().for_each(|run| run.version = None);
    page.races.iter_mut().for_each(|race| race.version = None);
    page.coming.iter_mut().chain(&mut page.past).for_each(|card| card.version = 0);
    page
}

/// Zoë a second time, with a visit, a run and a race of her own, and a race that both have.
fn twice() -> (House, ClientId, ClientId) {
    let (house, zoe) = house();
    let again = ClientFields {
        phone: "917 555 0199".into(),
        notes: "Left calf.".into(),
        alert: "Latex allergy".into(),
        ..ClientFields::named("Zoe Nowak")
    };
    let other = house.knows_more(again);
    house.books(zoe, "2026-05-06T10:00").unwrap();
    house.books(other, "2026-05-08T10:00").unwrap();
    runs(&house, other, "2026-05-03T07:00");
    races(&house, zoe, "City 10K", "2026-06-07");
    races(&house, other, "City 10K", "2026-06-07");
    races(&house, other, "Lake 10K", "2026-07-05");
    (house, zoe, other)
}

#[test]
fn two_clients_become_one_and_nothing_is_lost() {
    let (house, zoe, other) = twice();
    merge(&house, zoe, other).unwrap();
    let page = house.page(zoe);
    assert_eq!((page.coming.len(), page.runs.len(), page.races.len()), (2, 1, 2));
    let client = page.client;
    assert_eq!((client.phone.as_str(), client.alert.as_str()), ("+1 (212) 555-0142", "Latex allergy"));
    assert_eq!(client.notes, "Left calf.\nAlso called Zoe Nowak · Second phone 917 555 0199");
    assert!(client.calendar_entered_on.is_some());
    assert_eq!(house.found("no"), ["Zoë Novak"]);
    assert_eq!(
        clinic::client_page(&house.desk(), clinic::wire::ById { id: other.0 }).unwrap_err().code,
        Code::NotFound
    );
}

#[test]
fn undo_parts_them_as_they_were_and_again_merges_them() {
    let (house, zoe, other) = twice();
    let before = [zoe, other].map(|id| without_versions(house.page(id)));
    let merged = merge(&house, zoe, other).unwrap().change;
    let one = without_versions(house.page(zoe));
    let parted = house.undo(merged).unwrap().change;
    assert_eq!([zoe, other].map(|id| without_versions(house.page(id))), before);
    assert_eq!(house.found("nowak").first().map(String::as_str), Some("Zoe Nowak"));
    house.undo(parted).unwrap();
    assert_eq!(without_versions(house.page(zoe)), one);
}

#[test]
fn one_number_written_in_two_ways_is_not_kept_twice() {
    let (house, zoe) = house();
    let again = ClientFields {
        phone: "212 555 0142".into(),
        email: "zoe@club.example".into(),
        ..ClientFields::named("Zoë Novak")
    };
    let other = house.knows_more(again);
    merge(&house, zoe, other).unwrap();
    let client = house.page(zoe).client;
    assert_eq!(client.phone, "+1 (212) 555-0142");
    assert_eq!(client.notes, "Second e-mail zoe@club.example");
}

#[test]
fn two_with_appointments_at_the_same_time_stay_two() {
    let (house, zoe, other) = twice();
    let hours = house.store.read(|db| Ok(db.therapists()?.remove(0).weeks.remove(0).hours)).unwrap();
    let therapist = clinic::wire::TherapistFields::new("Ben", "#0f766e", hours);
    clinic::save_therapist(&house.desk(), therapist).unwrap();
    house.books_with(warmdown::domain::id::TherapistId(2), other, "2026-05-06T10:30").unwrap();
    let refused = merge(&house, zoe, other).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Conflict, Some("other")));
    assert!(refused.to_string().contains("10:00 on Wednesday, May 6"), "{refused}");
    assert_eq!(house.page(other).runs.len(), 1);
    assert_eq!(merge(&house, zoe, zoe).unwrap_err().code, Code::Invalid);
}

#[test]
fn what_both_say_differently_stands_in_the_notes() {
    let house = House::new();
    let told = |pronouns: &str, born: &str, notes: &str, alert: &str| ClientFields {
        pronouns: pronouns.into(),
        birth_date: born.parse().ok(),
        favorite_therapist: Some(warmdown::domain::id::TherapistId(1)),
        notes: notes.into(),
        alert: alert.into(),
        ..ClientFields::named("Grace Hill")
    };
    let keep = house.knows_more(told("she/her", "1990-01-01", "peanut butter", "nut oil"));
    let other = house.knows_more(told("they/them", "1985-05-05", "peanut", "nut"));
    merge(&house, keep, other).unwrap();
    let client = house.page(keep).client;
    assert_eq!(client.notes, "peanut butter\npeanut\nAlso they/them · Also born May 5, 1985");
    assert_eq!((client.pronouns.as_str(), client.alert.as_str()), ("she/her", "nut oil · nut"));
}
