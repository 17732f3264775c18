//! Clients who come no more.

use crate::house::House;
use warmdown::{
    clinic::{
        self,
        wire::{FindClients, Kept, SetArchived, SetStatus},
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, ClientId},
    },
    error::{Code, Result},
};

fn archive(house: &House, client: ClientId, archived: bool) -> Result<Kept> {
    let version = house.client(client).version;
    clinic::set_archived(&house.desk(), SetArchived { client, version, archived })
}

#[test]
fn an_archived_client_leaves_the_search_unless_asked_for() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    let change = archive(&house, zoe, true).unwrap().change;
    for text in ["", "zoe", "oe no", "zoee novak"] {
        assert!(house.found(text).is_empty(), "{text}");
        let wanted = FindClients { text: text.into(), limit: 10, archived: true };
        let found = clinic::find_clients(&house.desk(), wanted).unwrap();
        assert!(text == "oe no" || (found.len() == 1 && found[0].archived), "{text}");
    }
    house.undo(change).unwrap();
    assert_eq!(house.found("zoe"), ["Zoë Novak"]);
}

#[test]
fn an_archived_client_is_not_booked_until_brought_back() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    let booked = house.books(zoe, "2026-05-06T10:00").unwrap().id.unwrap();
    let canceled = SetStatus { id: AppointmentId(booked), version: 1, status: Status::Canceled };
    clinic::set_status(&house.desk(), canceled).unwrap();
    archive(&house, zoe, true).unwrap();
    let refused = house.books(zoe, "2026-05-06T12:00").unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("client")));
    let again = SetStatus { id: AppointmentId(booked), version: 2, status: Status::Booked };
    assert_eq!(clinic::set_status(&house.desk(), again).unwrap_err().code, Code::Invalid);
    archive(&house, zoe, false).unwrap();
    house.books(zoe, "2026-05-06T12:00").unwrap();
}

#[test]
fn a_client_with_a_coming_appointment_is_not_archived() {
    let house = House::new();
    let zoe = house.knows("Zoë Novak");
    house.books(zoe, "2026-05-06T10:00").unwrap();
    let refused = archive(&house, zoe, true).unwrap_err();
    assert_eq!(refused.code, Code::Conflict);
    assert!(refused.to_string().contains("Wednesday, May 6, 10:00"), "{refused}");
}
