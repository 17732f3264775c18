//! A visit from the door to the end: each step is one click and has its time.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_visit_goes_step_by_step_and_each_has_its_time() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let first = "SELECT id FROM appointment WHERE start LIKE '2026-05-04%' AND status IN ('booked', 'confirmed')
            ORDER BY start LIMIT 1";
        let id: i64 = office.asks(first, [], |row| row.get(0));
        let desk = Desk::open(&office).await;
        desk.click("nav-book").await;
        desk.click(&format!("appointment-{id}")).await;
        desk.see("appointment-panel").await;
        for (step, told) in [("arrived", "Arrived 09:00"), ("in-treatment", "In treatment 09:00")] {
            desk.click(&format!("appointment-{step}-{id}")).await;
            desk.attribute_is("appointment-status", "data-status", step).await;
            desk.reads("visit-steps", told).await;
        }
        desk.picture("visit-steps").await;
        desk.accessible("visit-steps").await;
        desk.click(&format!("appointment-completed-{id}")).await;
        desk.reads("visit-steps", "Completed 09:00").await;
        // One step too far.
        desk.press("ctrl+z").await;
        desk.attribute_is("appointment-status", "data-status", "in-treatment").await;
        desk.until("the time of what was undone to be gone", async || {
            (!desk.text("visit-steps").await.contains("Completed")).then_some(())
        })
        .await;
        desk.close().await;
    });
}
