//! A clinic that the eighth schema kept: what it had stays, and somebody can be put on the wait list.

use super::support::desk;
use rusqlite::Connection;
use warmdown::{
    clinic::{
        self,
        wire::{ById, Nothing, WaitFields},
    },
    domain::id::{ClientId, MassageTypeId},
    store::Store,
};

#[test]
fn series_and_hours_stay_and_a_wait_list_begins() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.db");
    Connection::open(&file).unwrap().execute_batch(include_str!("../fixtures/schema-8.sql")).unwrap();
    let store = Store::open_existing(&file).unwrap();
    assert!(folder.path().join("backups/clinic-before-update-schema-8.db").is_file());
    let desk = desk(&store);
    let maya = clinic::catalog(&desk, Nothing {}).unwrap().therapists.remove(0);
    assert_eq!((maya.own_prices.len(), maya.other_hours.len()), (1, 1));
    let page = clinic::client_page(&desk, ById { id: 2 }).unwrap();
    let in_series = |id: i64| clinic::series_of(&desk, ById { id }).unwrap().is_some();
    assert!(page.coming.iter().chain(&page.past).any(|card| in_series(card.id.0)));
    assert!(clinic::wait_list(&desk, Nothing {}).unwrap().is_empty());
    let wish = WaitFields {
        id: None,
        version: None,
        client: ClientId(1),
        massage_types: vec![MassageTypeId::new("sports")],
        minutes: 50,
        therapists: Vec::new(),
        weekdays: Vec::new(),
        between: None,
        from: "2026-05-04".parse().unwrap(),
        until: "2026-05-20".parse().unwrap(),
        note: String::new(),
    };
    clinic::save_wait(&desk, wish).unwrap();
    assert_eq!(clinic::wait_list(&desk, Nothing {}).unwrap().len(), 1);
    assert_eq!(clinic::clinic_status(&desk, Nothing {}).unwrap().waiting, 1);
}
