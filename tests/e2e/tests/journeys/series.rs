//! A series: planned with each moment judged, one taken elsewhere, one left out, booked at once, canceled in part and
//! undone.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_series_is_planned_booked_and_canceled_in_part() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let count = |what: &str| {
            let sql = format!("SELECT COUNT(*) FROM appointment WHERE series_id IS NOT NULL AND {what}");
            office.asks(&sql, [], |row| row.get::<_, i64>(0))
        };
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.write("lindqvist").await;
        desk.see("booking-client-option").await;
        desk.press("enter").await;
        desk.choose("booking-therapist", "1").await;
        desk.fill("booking-date", "2026-05-05").await;
        desk.fill("booking-time", "10:00").await;
        desk.choose("booking-repeat", "1").await;
        desk.choose("booking-repeat-by", "6").await;
        desk.see("series-5").await;
        desk.picture("series-planned").await;

        // Whatever is not free is taken elsewhere; one is left out.
        let blocked = "return [...document.querySelectorAll('[data-testid=series] [data-obstacle]')]
            .map((row) => row.dataset.testid).at(0) ?? ''";
        loop {
            let row = desk.asks(blocked).await;
            let Some(row) = row.as_str().filter(|row| !row.is_empty()) else { break };
            desk.click(&format!("series-take-{}-1", row.trim_start_matches("series-"))).await;
            let row = row.to_owned();
            desk.until("the row to be free", async || (desk.asks(blocked).await != row.as_str()).then_some(())).await;
        }
        desk.click("series-book-5").await;
        desk.reads("booking-save", "5").await;
        desk.picture("series-chosen").await;
        let reason = "return !!document.querySelector('[data-testid=booking-reason]')";
        if desk.asks(reason).await == true {
            desk.fill("booking-reason", "As the runner wishes").await;
        }
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        assert_eq!(count("status = 'booked'"), 5);

        // The third and what follows it are canceled, and come back by undo.
        let sql = "SELECT id, substr(start, 1, 10) FROM appointment WHERE series_id IS NOT NULL ORDER BY start LIMIT 1 OFFSET 2";
        let (third, day): (i64, String) = office.asks(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
        desk.click("nav-book").await;
        desk.turn_book_to(&day).await;
        desk.click(&format!("appointment-{third}")).await;
        desk.reads("appointment-series", "3 of 5").await;
        desk.picture("series-appointment").await;
        desk.click("series-cancel-following").await;
        desk.until("three to be canceled", async || (count("status = 'canceled'") == 3).then_some(())).await;
        desk.press("ctrl+z").await;
        desk.until("all to be back", async || (count("status = 'booked'") == 5).then_some(())).await;
        // Moving it takes those that follow along: at six nobody works, which wants a reason.
        desk.click("appointment-move").await;
        desk.choose("move-scope", "following").await;
        desk.fill("move-time", "6:00").await;
        desk.reads("move-save", "3").await;
        desk.fill("move-series-reason", "Before work, as agreed").await;
        desk.picture("series-moving").await;
        desk.click("move-save").await;
        desk.until("three to have moved", async || (count("start LIKE '%T06:00'") == 3).then_some(())).await;
        desk.press("ctrl+z").await;
        desk.until("them to be back", async || (count("start LIKE '%T06:00'") == 0).then_some(())).await;
        // Canceling one leaves the others.
        desk.click("appointment-cancel").await;
        desk.until("one to be canceled", async || (count("status = 'canceled'") == 1).then_some(())).await;
        assert_eq!(count("status = 'booked'"), 4);
        desk.close().await;
    });
}
