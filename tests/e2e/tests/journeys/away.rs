//! A therapist falls ill: the day is taken off from the book, one client goes elsewhere, then all the others at once.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn everything_of_a_day_goes_to_others() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let sql = "SELECT COUNT(*) FROM appointment WHERE therapist_id = 1 AND start LIKE '2026-05-07%'
                   AND status IN ('booked', 'confirmed')";
        let left = || office.asks(sql, [], |row| row.get::<_, i64>(0));
        let all = left();
        assert!(all > 2);
        let desk = Desk::open(&office).await;
        desk.click("nav-book").await;
        desk.turn_book_to("2026-05-07").await;
        desk.click("column-menu-1").await;
        desk.click("column-away").await;
        desk.see("away-move-all").await;
        desk.picture("away").await;
        let row = desk.see_like("away-move-").await.attr("data-testid").await.unwrap().unwrap();
        assert_ne!(row, "away-move-all");
        desk.click(&row).await;
        desk.gone(&row).await;
        desk.until("one to have gone", async || (left() == all - 1).then_some(())).await;
        desk.click("away-move-all").await;
        desk.until("all to have gone", async || (left() == 0).then_some(())).await;
        desk.reads("away", "Nothing to move").await;
        desk.click("away-close").await;
        desk.gone("away").await;
        // Nobody was sent to two places, and undo brings the others back.
        desk.press("ctrl+z").await;
        desk.until("the others to be back", async || (left() == all - 1).then_some(())).await;
        desk.close().await;
    });
}
