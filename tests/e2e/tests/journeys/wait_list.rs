//! Somebody wants a day that is taken and is put on the wait list; somebody else calls off, and the desk is told who
//! could come instead.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn whoever_waits_comes_when_somebody_calls_off() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let (id, start, client, name): (i64, String, i64, String) = office.asks(
            "SELECT a.id, a.start, c.id, c.name FROM appointment a, client c
             WHERE a.start LIKE '2026-05-07%' AND a.status IN ('booked', 'confirmed') AND a.minutes >= 60
               AND c.id NOT IN (SELECT client_id FROM appointment WHERE start LIKE '2026-05-0%')
               AND c.id NOT IN (SELECT client_id FROM wait) AND c.calendar_asked_on IS NOT NULL
             ORDER BY a.start, c.id LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        );
        let waits =
            || -> i64 { office.asks("SELECT COUNT(*) FROM wait WHERE client_id = ?1", [client], |row| row.get(0)) };
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;

        // On the phone: nothing suits, so that it is waited for, by keys alone.
        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.write(&name).await;
        desk.see("booking-client-option").await;
        desk.press("enter").await;
        desk.see("booking-wait").await;
        desk.press("alt+w").await;
        desk.see("wait-form").await;
        desk.fill("wait-from", "2026-05-07").await;
        desk.fill("wait-until", "2026-05-07").await;
        desk.fill("wait-note", "Works nearby").await;
        desk.picture("wait-form").await;
        desk.press("ctrl+enter").await;
        desk.gone("wait-form").await;
        desk.until("the wish to be kept", async || (waits() == 1).then_some(())).await;
        desk.press("escape").await;
        desk.gone("booking-form").await;

        desk.click("nav-book").await;
        desk.turn_book_to("2026-05-07").await;
        desk.click(&format!("appointment-{id}")).await;
        desk.click("appointment-cancel").await;
        desk.click("toast-wait").await;
        desk.see("could-come").await;
        let wait: i64 = office.asks("SELECT id FROM wait WHERE client_id = ?1", [client], |row| row.get(0));
        assert_eq!(desk.attribute(&format!("wait-opening-{wait}-1"), "data-start").await, start);
        desk.reads(&format!("wait-{wait}"), "Works nearby").await;
        desk.picture("could-come").await;
        desk.press("escape").await;
        desk.gone("could-come").await;
        // The canceled appointment offers the same for as long as it is looked at.
        desk.click("appointment-could-come").await;
        desk.click(&format!("wait-book-{wait}-1")).await;
        desk.gone("could-come").await;
        desk.attribute_is("booking-client", "data-client", &client.to_string()).await;
        desk.attribute_is("booking-date", "data-day", &start[..10]).await;
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        desk.reads("toast-text", "is off the wait list").await;
        let booked = "SELECT COUNT(*) FROM appointment WHERE client_id = ?1 AND start = ?2";
        assert_eq!(office.asks(booked, (client, &start), |row| row.get::<_, i64>(0)), 1);
        assert_eq!(waits(), 0);

        // The list itself; an undo brings the wish back with everything.
        desk.press("ctrl+4").await;
        desk.see("waiting-screen").await;
        desk.gone(&format!("wait-{wait}")).await;
        desk.press("ctrl+z").await;
        desk.reads(&format!("wait-{wait}"), "Works nearby").await;
        desk.picture("wait-list").await;
        desk.click(&format!("wait-menu-{wait}")).await;
        desk.click("wait-edit").await;
        desk.see("wait-form").await;
        desk.click("wait-day-4").await;
        desk.press("ctrl+enter").await;
        desk.gone("wait-form").await;
        desk.reads(&format!("wait-wish-{wait}"), "Thu").await;
        desk.click(&format!("wait-menu-{wait}")).await;
        desk.click("wait-off").await;
        desk.gone(&format!("wait-{wait}")).await;
        assert_eq!(waits(), 0);
        desk.close().await;
    });
}

#[test]
fn half_a_wish_is_there_again_and_what_is_wrong_is_said_at_its_field() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+4").await;
        desk.see("waiting-screen").await;
        desk.click("wait-add").await;
        desk.focused("wait-client").await;
        desk.write("a").await;
        desk.see("wait-client-option").await;
        desk.press("enter").await;
        desk.focused("wait-minutes").await;
        desk.choose("wait-time", "own").await;
        desk.fill("wait-time-from", "10:00").await;
        desk.fill("wait-time-until", "10:30").await;
        desk.press("ctrl+enter").await;
        desk.reads("field-error", "too short for 60 minutes").await;
        desk.picture("wait-too-short").await;
        desk.press("escape").await;
        desk.gone("wait-form").await;
        desk.click("wait-add").await;
        desk.see("not-saved-yet").await;
        desk.fill("wait-time-until", "12:00").await;
        desk.click("wait-save").await;
        desk.gone("wait-form").await;
        let between = "SELECT from_minute, until_minute FROM wait ORDER BY id DESC LIMIT 1";
        assert_eq!(office.asks(between, [], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))), (600, 720));
        desk.close().await;
    });
}
