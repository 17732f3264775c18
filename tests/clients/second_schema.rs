//! A clinic that the second schema kept: hours, massage types and appointments are read as they were meant.

use super::support::desk;
use rusqlite::Connection;
use warmdown::{
    clinic::{
        self,
        wire::{HistoryOf, Nothing, OnDay},
    },
    domain::{id::ClientId, massage_type::Pressure},
    store::Store,
};

#[test]
fn its_therapists_give_everything_in_the_hours_they_had() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.db");
    let old = Connection::open(&file).unwrap();
    old.execute_batch(include_str!("../fixtures/schema-2.sql")).unwrap();
    let count =
        |table: &str| -> i64 { old.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).unwrap() };
    let (hours, appointments) = (count("working_hours"), count("appointment"));
    drop(old);
    let store = Store::open_existing(&file).unwrap();
    let catalog = clinic::catalog(&desk(&store), Nothing {}).unwrap();
    let kept: usize =
        catalog.therapists.iter().flat_map(|therapist| &therapist.weeks).map(|week| week.hours.len()).sum();
    assert_eq!(i64::try_from(kept).unwrap(), hours);
    for therapist in &catalog.therapists {
        assert_eq!((therapist.weeks.len(), therapist.weeks[0].effective_from, therapist.last_day), (1, None, None));
        assert!(catalog.massage_types.iter().all(|massage_type| therapist.gives(&massage_type.id)));
    }
    let pressures: Vec<Pressure> = catalog.massage_types.iter().map(|massage_type| massage_type.pressure).collect();
    assert_eq!(pressures, [Pressure::Firm, Pressure::Medium]);
    let booked = clinic::appointments_on(&desk(&store), OnDay { date: "2026-05-15".parse().unwrap() }).unwrap();
    assert!(booked.iter().any(|card| card.client.id == ClientId(2)), "{booked:?}");
    let told = clinic::history(&desk(&store), HistoryOf::Client(ClientId(2))).unwrap();
    assert_eq!(told[0].did, "Booked");
    assert!(folder.path().join("backups/clinic-before-update-schema-2.db").is_file());
    let kept = Connection::open(&file).unwrap();
    let now: i64 = kept.query_row("SELECT COUNT(*) FROM appointment", [], |row| row.get(0)).unwrap();
    assert_eq!(now, appointments);
}
