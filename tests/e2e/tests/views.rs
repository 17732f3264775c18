//! The book by week, by month and as a list: seen, walked, and worked in.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_look() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+2").await;
        desk.see("book-grid").await;
        desk.see_like("appointment-1").await;
        desk.press("2").await;
        desk.see_like("week-appointment-").await.click().await.unwrap();
        desk.see("appointment-verdict").await;
        desk.picture("look-week-panel").await;
        desk.press("1").await;
        desk.see_like("appointment-1").await;
        desk.picture("look-day-panel").await;
        desk.press("3").await;
        desk.see("month-load").await;
        desk.picture("look-month-panel").await;
        desk.press("4").await;
        desk.see_like("list-appointment-").await;
        desk.picture("look-list-panel").await;
        desk.press("escape").await;
        desk.gone("appointment-panel").await;
        desk.picture("look-list").await;
        desk.press("3").await;
        desk.see("month-load").await;
        desk.picture("look-month").await;
        desk.press("2").await;
        desk.click("week-therapist-1").await;
        desk.see("book-grid").await;
        desk.see_like("appointment-").await;
        desk.picture("look-therapist-week").await;
        desk.see_like("appointment-").await.click().await.unwrap();
        desk.see("appointment-verdict").await;
        desk.picture("look-therapist-week-panel").await;
        desk.press("escape").await;
        desk.gone("appointment-panel").await;
        desk.write("++").await;
        desk.picture("look-zoom-in").await;
        desk.write("++").await;
        desk.asks("document.querySelector('.ec-main').scrollTop += 260").await;
        desk.picture("look-zoom-in-more").await;
        desk.write("-----").await;
        desk.picture("look-zoom-out").await;
        desk.close().await;
    });
}
