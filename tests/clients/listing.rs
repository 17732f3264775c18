//! The list of clients: sorted by name, last visit or next race, and filtered.

use super::{house::House, support::race};
use warmdown::{
    clinic::{
        self,
        wire::{ById, ClientList, ListClients, SaveRace, SetStatus},
    },
    domain::{
        appointment::Status,
        client::ClientOrder,
        id::{AppointmentId, ClientId},
    },
};

fn everybody() -> ListClients {
    ListClients {
        text: String::new(),
        order: ClientOrder::Name,
        descending: false,
        race_within_weeks: None,
        not_seen_months: None,
        archived: false,
        limit: 100,
    }
}

fn list(house: &House, wanted: ListClients) -> ClientList {
    clinic::list_clients(&house.desk(), wanted).unwrap()
}

fn names(house: &House, wanted: ListClients) -> Vec<String> {
    list(house, wanted).rows.into_iter().map(|row| row.client.name).collect()
}

fn came(house: &House, client: ClientId, start: &str) {
    let id = AppointmentId(house.books(client, start).unwrap().id.unwrap());
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    clinic::set_status(&house.desk(), SetStatus { id, version, status: Status::Completed }).unwrap();
}

fn races(house: &House, client: ClientId, name: &str, date: &str) {
    clinic::save_race(&house.desk(), SaveRace { client, race: race(name, date) }).unwrap();
}

/// Four clients on May 4, 2026: Ann came in January, Ben in March and races in June, Cleo races in May, Dora is new.
fn four() -> House {
    let house = House::new();
    let [ann, ben, cleo, _dora] = ["Ann", "Ben", "Cleo", "Dora"].map(|name| house.knows(name));
    came(&house, ann, "2026-01-12T10:00");
    came(&house, ben, "2026-03-10T10:00");
    races(&house, ben, "Lake Half", "2026-06-20");
    races(&house, cleo, "Winter Run", "2026-02-01");
    races(&house, cleo, "Boston", "2026-05-16");
    races(&house, cleo, "Autumn", "2026-10-16");
    house.books(cleo, "2026-05-07T10:00").unwrap();
    house
}

#[test]
fn each_line_tells_the_last_visit_the_next_race_and_the_next_appointment() {
    let rows = list(&four(), everybody()).rows;
    assert_eq!(rows[0].last_seen, Some("2026-01-12".parse().unwrap()));
    assert_eq!((&rows[0].next_race, rows[0].next_appointment), (&None, None));
    let next = rows[2].next_race.as_ref().unwrap();
    assert_eq!((next.name.as_str(), next.date), ("Boston", "2026-05-16".parse().unwrap()));
    assert_eq!(rows[2].next_appointment, Some("2026-05-07T10:00:00".parse().unwrap()));
    assert_eq!(rows[3].last_seen, None);
}

#[test]
fn every_order_runs_both_ways_and_those_without_a_day_come_last() {
    let house = four();
    let sorted = |order, descending| names(&house, ListClients { order, descending, ..everybody() });
    assert_eq!(sorted(ClientOrder::Name, false), ["Ann", "Ben", "Cleo", "Dora"]);
    assert_eq!(sorted(ClientOrder::Name, true), ["Dora", "Cleo", "Ben", "Ann"]);
    assert_eq!(sorted(ClientOrder::LastSeen, false), ["Ann", "Ben", "Cleo", "Dora"]);
    assert_eq!(sorted(ClientOrder::LastSeen, true), ["Ben", "Ann", "Cleo", "Dora"]);
    assert_eq!(sorted(ClientOrder::NextRace, false), ["Cleo", "Ben", "Ann", "Dora"]);
    assert_eq!(sorted(ClientOrder::NextRace, true), ["Ben", "Cleo", "Ann", "Dora"]);
}

#[test]
fn filters_ask_who_races_soon_and_who_has_not_come_for_long() {
    let house = four();
    let racing = |weeks| names(&house, ListClients { race_within_weeks: Some(weeks), ..everybody() });
    assert_eq!(racing(1), [""; 0]);
    assert_eq!(racing(2), ["Cleo"]);
    assert_eq!(racing(7), ["Ben", "Cleo"]);
    let away = |months| names(&house, ListClients { not_seen_months: Some(months), ..everybody() });
    assert_eq!(away(1), ["Ann", "Ben"]);
    assert_eq!(away(2), ["Ann"]);
    assert_eq!(away(4), [""; 0]);
    let both = ListClients { race_within_weeks: Some(52), not_seen_months: Some(1), ..everybody() };
    assert_eq!(names(&house, both), ["Ben"]);
    // What is searched for is filtered too.
    let searched = ListClients { text: "be".into(), race_within_weeks: Some(2), ..everybody() };
    assert_eq!(names(&house, searched), [""; 0]);
    assert_eq!(names(&house, ListClients { text: "be".into(), ..everybody() }), ["Ben"]);
}

#[test]
fn a_long_list_says_that_there_are_more() {
    let house = four();
    for order in [ClientOrder::Name, ClientOrder::LastSeen, ClientOrder::NextRace] {
        let first = list(&house, ListClients { order, limit: 3, ..everybody() });
        assert!(first.more && first.rows.len() == 3, "{order:?}");
        let all = list(&house, ListClients { order, limit: 4, ..everybody() });
        assert!(!all.more && all.rows.len() == 4, "{order:?}");
    }
}

#[test]
fn a_filter_out_of_range_is_refused_by_name() {
    let house = House::new();
    for (wanted, field) in [
        (ListClients { race_within_weeks: Some(53), ..everybody() }, "raceWithinWeeks"),
        (ListClients { not_seen_months: Some(0), ..everybody() }, "notSeenMonths"),
        (ListClients { limit: 0, ..everybody() }, "limit"),
    ] {
        assert_eq!(clinic::list_clients(&house.desk(), wanted).unwrap_err().field.as_deref(), Some(field));
    }
}

#[test]
fn a_filter_reaches_beyond_the_first_that_a_search_finds() {
    let house = House::new();
    for number in 0..30 {
        house.knows(&format!("Bea {number:02}"));
    }
    let last = house.knows("Bea Zorn");
    races(&house, last, "Boston", "2026-05-16");
    let wanted = ListClients { text: "bea".into(), race_within_weeks: Some(4), limit: 5, ..everybody() };
    assert_eq!(names(&house, wanted), ["Bea Zorn"]);
    let cut = list(&house, ListClients { text: "bea".into(), limit: 5, ..everybody() });
    assert!(cut.more && cut.rows.len() == 5);
}
