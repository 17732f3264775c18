//! Settings: the clinic's opening hours beside what another desk saves, a therapist's hours of one day and own prices,
//! and a booking of a length that only one therapist sells.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn hours_and_prices_are_set_and_booked() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        let clinic =
            || office.asks("SELECT value FROM setting WHERE key = 'clinic'", [], |row| row.get::<_, String>(0));

        // What another desk saves meanwhile comes in by itself, also beside what is typed here.
        desk.click("nav-settings").await;
        desk.see("opening-hours").await;
        desk.click("opening-hours").await;
        let elsewhere = clinic().replace("\"phone\":\"", "\"phone\":\"555 ");
        office.asks("UPDATE setting SET value = ?1 WHERE key = 'clinic' RETURNING key", [&elsewhere], |row| {
            row.get::<_, String>(0)
        });
        let phone = "return document.querySelector('[data-testid=clinic-field-phone]').value";
        desk.until("the other desk's phone", async || {
            desk.asks(phone).await.as_str().is_some_and(|phone| phone.starts_with("555 ")).then_some(())
        })
        .await;
        desk.picture("opening-hours").await;
        desk.click("clinic-save").await;
        desk.until("the hours to be kept", async || clinic().contains("\"from\":480,\"until\":1200").then_some(()))
            .await;
        assert!(clinic().contains("\"phone\":\"555 "), "{}", clinic());
        // Where both have changed the same, one is chosen.
        desk.fill("clinic-field-name", "Mine").await;
        let name = clinic().split("\"name\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let elsewhere = clinic().replace(&name, "Theirs");
        office.asks("UPDATE setting SET value = ?1 WHERE key = 'clinic' RETURNING key", [&elsewhere], |row| {
            row.get::<_, String>(0)
        });
        desk.reads("newer-row", "Theirs").await;
        desk.click("newer-take").await;
        desk.gone("newer-row").await;
        desk.reads("clinic-name", "Theirs").await;

        // A late evening, and 50 minutes that only Maya sells.
        desk.click("settings-therapists").await;
        desk.click("therapist-edit-1").await;
        desk.fill("other-hours-day", "2026-05-12").await;
        desk.fill("other-hours-from", "17:00").await;
        desk.fill("other-hours-until", "21:00").await;
        desk.click("other-hours-add").await;
        desk.see("other-hours-1").await;
        desk.click_for("own-price-1-add", "own-price-1-minutes-0").await;
        desk.fill("own-price-1-minutes-0", "50").await;
        desk.fill("own-price-1-price-0", "88").await;
        desk.picture("therapist-own").await;
        desk.click("therapist-save-1").await;
        let kept = "SELECT own_prices FROM therapist WHERE id = 1";
        desk.until("the price to be kept", async || {
            (office.asks(kept, [], |row| row.get::<_, String>(0)) == "deep-tissue:50:8800").then_some(())
        })
        .await;

        desk.press("ctrl+n").await;
        desk.choose("booking-therapist", "1").await;
        desk.click("booking-minutes-50").await;
        desk.fill("booking-date", "2026-05-12").await;
        desk.fill("booking-time", "19:30").await;
        desk.fill("booking-client", "zoe").await;
        desk.press("enter").await;
        desk.see("booking-verdict").await;
        desk.picture("booking-own-price").await;
        // With another therapist there is no such length.
        desk.choose("booking-therapist", "2").await;
        desk.gone("booking-minutes-50").await;
        desk.choose("booking-therapist", "1").await;
        desk.click("booking-minutes-50").await;
        desk.press("ctrl+enter").await;
        let booked = "SELECT COUNT(*) FROM appointment WHERE therapist_id = 1 AND minutes = 50 AND price = 8800
                      AND start = '2026-05-12T19:30'";
        desk.until("the booking", async || (office.asks(booked, [], |row| row.get::<_, i64>(0)) == 1).then_some(()))
            .await;
        desk.close().await;
    });
}
