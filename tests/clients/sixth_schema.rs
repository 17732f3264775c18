//! A clinic that the sixth schema kept: it has no rooms, and books as before until it gets some.

use super::support::desk;
use rusqlite::Connection;
use warmdown::{
    clinic::{
        self,
        wire::{Nothing, OnDay, RoomFields},
    },
    domain::id::RoomId,
    store::Store,
};

#[test]
fn what_was_booked_before_there_were_rooms_gets_one_with_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.db");
    Connection::open(&file).unwrap().execute_batch(include_str!("../fixtures/schema-6.sql")).unwrap();
    let store = Store::open_existing(&file).unwrap();
    assert!(folder.path().join("backups/clinic-before-update-schema-6.db").is_file());
    let desk = desk(&store);
    assert_eq!(clinic::catalog(&desk, Nothing {}).unwrap().rooms, []);
    let days = || "2026-05-04".parse::<chrono::NaiveDate>().unwrap().iter_days().take(14);
    let cards = || days().flat_map(|date| clinic::day_book(&desk, OnDay { date }).unwrap().appointments);
    assert!(cards().count() > 3 && cards().all(|card| card.room.is_none()));
    clinic::save_room(&desk, RoomFields::named("Lake")).unwrap();
    assert!(cards().filter(|card| card.start > desk.now.local).all(|card| card.room == Some(RoomId(1))));
}
