//! Checkout: a massage is completed, and one key offers the next good moments, of which one is booked.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn the_next_massage_is_booked_at_checkout() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let sql = "SELECT id, client_id FROM appointment WHERE start LIKE '2026-05-04%' AND status = 'booked'
                   ORDER BY start LIMIT 1";
        let (id, client): (i64, i64) = office.asks(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
        let desk = Desk::open(&office).await;
        for step in ["arrived", "in-treatment", "completed"] {
            desk.click(&format!("appointment-{step}-{id}")).await;
        }
        desk.see("toast-rebook").await;
        desk.press("ctrl+b").await;
        let best = desk.attribute("suggestion-1", "data-start").await;
        desk.attribute_is("booking-date", "data-day", &best[..10]).await;
        // With the therapist who has just given one, where moments are equal.
        let same: i64 = office.asks("SELECT therapist_id FROM appointment WHERE id = ?1", [id], |row| row.get(0));
        let liked = "return document.querySelector('[data-testid=suggest-therapist]').value";
        assert_eq!(desk.asks(liked).await, same.to_string());
        desk.picture("rebook").await;
        // What the client would like better.
        desk.choose("suggest-time", "morning").await;
        desk.click("suggest-day-2").await;
        let is_morning = "return Number((document.querySelector('[data-testid=suggestion-1]')?.dataset.start ?? 'T99')
            .slice(11, 13)) < 12";
        desk.until("a morning", async || (desk.asks(is_morning).await == true).then_some(())).await;
        let start = desk.attribute("suggestion-1", "data-start").await;
        desk.click("suggestion-1").await;
        desk.attribute_is("booking-date", "data-day", &start[..10]).await;
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        let booked = "SELECT COUNT(*) FROM appointment WHERE client_id = ?1 AND start = ?2";
        assert_eq!(office.asks(booked, (client, &start), |row| row.get::<_, i64>(0)), 1);
        desk.close().await;
    });
}
