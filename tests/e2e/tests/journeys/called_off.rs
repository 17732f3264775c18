//! A client calls off at the last moment: why is noted, and the desk is told when they book again.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_late_cancellation_is_explained_and_told_at_the_next_booking() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.click("first-start-demo").await;
        desk.see("today-screen").await;
        let (id, client, name): (i64, i64, String) = office.asks(
            "SELECT a.id, c.id, c.name FROM appointment a JOIN client c ON c.id = a.client_id
             WHERE a.start > '2026-05-04T10:00' AND a.start < '2026-05-05' AND a.status = 'booked' LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        );
        desk.click("nav-book").await;
        desk.click(&format!("appointment-{id}")).await;
        desk.click("appointment-cancel").await;
        desk.attribute_is("appointment-status", "data-status", "canceled").await;
        desk.see("canceled-late").await;
        desk.choose("canceled-because", "plans").await;
        desk.until("the reason to be kept", async || {
            let sql = "SELECT canceled_because FROM appointment WHERE id = ?1";
            let because: Option<String> = office.asks(sql, [id], |row| row.get(0));
            (because.as_deref() == Some("plans")).then_some(())
        })
        .await;
        desk.picture("called-off").await;

        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.write(&name).await;
        desk.click_where("booking-client-option", "data-client", &client.to_string()).await;
        desk.reads("booking-missed", "Canceled late once").await;
        desk.picture("booking-missed").await;
        desk.close().await;
    });
}
