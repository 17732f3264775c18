//! A clinic that the fifth schema kept: nobody is held to have canceled late before there was a window for it.

use super::support::desk;
use rusqlite::Connection;
use warmdown::{
    clinic::{
        self,
        wire::{ById, Nothing},
    },
    domain::appointment::Cancellation,
    store::Store,
};

#[test]
fn what_was_canceled_before_is_neither_late_nor_explained() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.db");
    Connection::open(&file).unwrap().execute_batch(include_str!("../fixtures/schema-5.sql")).unwrap();
    let store = Store::open_existing(&file).unwrap();
    assert!(folder.path().join("backups/clinic-before-update-schema-5.db").is_file());
    let desk = desk(&store);
    let told = clinic::cancellation(&desk, ById { id: 1 }).unwrap();
    assert_eq!(told, Some(Cancellation { because: None, late: false }));
    assert_eq!(clinic::cancellation(&desk, ById { id: 2 }).unwrap(), None, "it took place");
    let clinic = clinic::clinic_status(&desk, Nothing {}).unwrap().clinic.unwrap();
    assert_eq!(clinic.cancellation_hours, 24);
}
