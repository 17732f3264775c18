//! A day off over what is booked: it stays under Attention on Today until it is moved or kept.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_day_off_brings_its_bookings_to_attention_where_one_is_moved() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let booked = "SELECT MIN(id), COUNT(*) FROM appointment
            WHERE therapist_id = 1 AND start LIKE '2026-05-06%' AND status IN ('booked', 'confirmed')";
        let (first, count): (i64, i64) = office.asks(booked, [], |row| Ok((row.get(0)?, row.get(1)?)));
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.click("settings-therapists").await;
        desk.click("therapist-edit-1").await;
        desk.fill("day-off-from", "2026-05-06").await;
        desk.fill("day-off-until", "2026-05-06").await;
        desk.click("day-off-add").await;
        desk.reads("attention-count", &count.to_string()).await;

        desk.click("nav-today").await;
        desk.reads(&format!("attention-why-{first}"), "is off on Wednesday, May 6").await;
        desk.picture("stranded").await;
        desk.accessible("stranded").await;
        desk.click(&format!("attention-move-{first}-1")).await;
        desk.gone(&format!("attention-{first}")).await;
        let moved = "SELECT start NOT LIKE '2026-05-06%' OR therapist_id <> 1 FROM appointment WHERE id = ?1";
        assert!(office.asks(moved, [first], |row| row.get::<_, bool>(0)));
        desk.reads("attention-count", &(count - 1).to_string()).await;
        desk.close().await;
    });
}

#[test]
fn a_closed_day_is_shown_in_the_book_until_it_is_open_again() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let booked =
            "SELECT COUNT(*) FROM appointment WHERE start LIKE '2026-05-07%' AND status IN ('booked', 'confirmed')";
        let count: i64 = office.asks(booked, [], |row| row.get(0));
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.fill("closure-from", "2026-05-07").await;
        desk.fill("closure-until", "2026-05-07").await;
        desk.fill("closure-note", "Whitsun").await;
        desk.picture("closed-days").await;
        desk.click("closure-add").await;
        desk.see("closure-1").await;
        desk.reads("attention-count", &count.to_string()).await;
        desk.press("ctrl+2").await;
        desk.turn_book_to("2026-05-07").await;
        desk.reads("book-closed", "Closed: Whitsun").await;
        desk.picture("closed").await;
        desk.press("ctrl+z").await;
        desk.gone("book-closed").await;
        assert_eq!(office.asks("SELECT COUNT(*) FROM closure", [], |row| row.get::<_, i64>(0)), 0);
        desk.close().await;
    });
}
