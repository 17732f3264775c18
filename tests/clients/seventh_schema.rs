//! A clinic that the seventh schema kept: without opening hours, own prices or series it works as before.

use super::support::{desk, draft};
use rusqlite::Connection;
use warmdown::{
    clinic::{
        self,
        wire::{BookSeries, BookingDraft, ById, Nothing, SeriesDraft},
    },
    domain::id::ClientId,
    store::Store,
};

#[test]
fn hours_and_prices_stay_and_a_series_can_be_booked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.db");
    Connection::open(&file).unwrap().execute_batch(include_str!("../fixtures/schema-7.sql")).unwrap();
    let store = Store::open_existing(&file).unwrap();
    assert!(folder.path().join("backups/clinic-before-update-schema-7.db").is_file());
    let desk = desk(&store);
    let maya = clinic::catalog(&desk, Nothing {}).unwrap().therapists.remove(0);
    assert!(maya.own_prices.is_empty() && maya.other_hours.is_empty() && maya.opening_hours.is_empty());
    assert!(!maya.hours_on("2026-05-06".parse().unwrap()).is_empty());
    let page = clinic::client_page(&desk, ById { id: 1 }).unwrap();
    let held = page.coming.len();
    let first = BookingDraft { client: Some(ClientId(1)), ..draft("2026-07-01T11:00") };
    let wanted = SeriesDraft { first, weeks: Some(4), until: None, count: Some(2), choices: Vec::new() };
    clinic::book_series(&desk, BookSeries { draft: wanted, reason: Some("A test".into()) }).unwrap();
    assert_eq!(clinic::client_page(&desk, ById { id: 1 }).unwrap().coming.len(), held + 2);
}
