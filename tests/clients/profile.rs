//! A client's own facts.

use crate::{house::House, support::MAYA};
use warmdown::{
    clinic::{self, wire::ClientFields},
    domain::id::TherapistId,
    error::Code,
};

fn kate() -> ClientFields {
    ClientFields {
        preferred_name: " Kate ".into(),
        pronouns: "she/her".into(),
        birth_date: "1990-02-28".parse().ok(),
        phone: "212-555-0142".into(),
        email: "kate@example.com".into(),
        address: "12 Elm Street\nBoston".into(),
        referral: "Boston Runners".into(),
        favorite_therapist: Some(MAYA),
        favorite_times: "Tuesdays after work".into(),
        alert: "Latex allergy".into(),
        ..ClientFields::named("Katherine Lee")
    }
}

#[test]
fn everything_told_of_a_client_is_kept_and_changed() {
    let house = House::new();
    let id = house.knows_more(kate());
    let kept = house.client(id);
    let told = ClientFields { id: Some(id), version: Some(1), preferred_name: "Kate".into(), ..kate() };
    assert_eq!(ClientFields::from(kept), told);

    let less = ClientFields { birth_date: None, favorite_therapist: None, pronouns: String::new(), ..told };
    clinic::save_client(&house.desk(), less.clone()).unwrap();
    assert_eq!(ClientFields::from(house.client(id)), ClientFields { version: Some(2), ..less });
}

#[test]
fn an_appointment_says_what_its_client_likes_to_be_called() {
    let house = House::new();
    let id = house.knows_more(kate());
    house.books(id, "2026-05-06T10:00").unwrap();
    let card = house.page(id).coming.remove(0);
    assert_eq!((card.client.name.as_str(), card.preferred_name.as_str()), ("Katherine Lee", "Kate"));
}

#[test]
fn nobody_is_born_tomorrow_or_prefers_a_therapist_who_is_not_there() {
    let house = House::new();
    let refused = |fields| clinic::save_client(&house.desk(), fields).unwrap_err();
    for day in ["2026-05-05", "1890-01-01"] {
        let error = refused(ClientFields { birth_date: day.parse().ok(), ..kate() });
        assert_eq!((error.code, error.field.as_deref()), (Code::Invalid, Some("birthDate")), "{day}");
    }
    let error = refused(ClientFields { favorite_therapist: Some(TherapistId(9)), ..kate() });
    assert_eq!((error.code, error.field.as_deref()), (Code::NotFound, Some("favoriteTherapist")));
}

#[test]
fn what_is_no_email_address_is_refused_unless_it_stood_there_before() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    let saved = |email: &str| {
        let client = house.page(zoe).client;
        clinic::save_client(&house.desk(), ClientFields { email: email.into(), ..client.into() })
    };
    for email in ["not an email", "@", "zoe@", "zoe @example.com"] {
        assert_eq!(saved(email).unwrap_err().field.as_deref(), Some("email"), "{email}");
    }
    saved("zoe@example.com").unwrap();
    // An older program let it in.
    let connection = rusqlite::Connection::open(house.store.file()).unwrap();
    connection.execute("UPDATE client SET email = 'ask her'", []).unwrap();
    saved("ask her").unwrap();
}
