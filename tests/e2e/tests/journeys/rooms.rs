//! Rooms: added in Settings, chosen by itself or by hand when booking, changed later.

use warmdown_e2e::{Desk, Office, journey, runner::Runner};

#[test]
fn a_room_is_added_chosen_and_changed() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let runner = Runner::of(&office, 1);
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.click("settings-rooms").await;
        desk.see("room-1").await;
        desk.click("add-room").await;
        desk.focused("room-name-new").await;
        desk.write("Room 1").await;
        desk.press("enter").await;
        desk.reads("field-error", "already a room called Room 1").await;
        desk.fill("room-name-new", "Garden").await;
        desk.gone("field-error").await;
        desk.click("room-suits-new-sports").await;
        desk.picture("rooms").await;
        desk.click("room-save-new").await;
        desk.see("room-5").await;
        let unsuited = "SELECT unsuited FROM room WHERE name = 'Garden'";
        assert_eq!(office.asks(unsuited, [], |row| row.get::<_, String>(0)), "sports");

        // The form says which room it would be; another one is a choice away.
        let free = office.free_slot_from("2026-05-06");
        desk.press("ctrl+n").await;
        desk.focused("booking-client").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.press("enter").await;
        desk.fill("booking-date", &free.start[..10]).await;
        desk.fill("booking-time", &free.start[11..]).await;
        desk.choose("booking-therapist", &free.therapist.to_string()).await;
        desk.reads("booking-room", "Any free room (").await;
        desk.click("booking-type-sports").await;
        desk.reads("booking-room", "Garden (not for this massage)").await;
        desk.click("booking-type-deep-tissue").await;
        desk.choose("booking-room", "2").await;
        desk.picture("booking-room").await;
        desk.see("booking-verdict").await;
        if desk.shown("booking-reason").await.is_some() {
            desk.fill("booking-reason", "As agreed").await;
        }
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        let booked = office.latest(runner.client);
        let room =
            || office.asks("SELECT room_id FROM appointment WHERE id = ?1", [booked.id], |row| row.get::<_, i64>(0));
        assert_eq!(room(), 2);

        desk.press("ctrl+2").await;
        desk.click(&format!("appointment-{}", booked.id)).await;
        desk.reads("appointment-room", "Room 2").await;
        desk.click("appointment-move").await;
        desk.choose("move-room", "5").await;
        desk.picture("move-room").await;
        desk.click("move-save").await;
        desk.until("it to be in the garden", async || (room() == 5).then_some(())).await;
        desk.reads("appointment-room", "Garden").await;
        desk.press("ctrl+z").await;
        desk.until("it to be back", async || (room() == 2).then_some(())).await;

        // The day by room: an arrow carries the appointment into the next one.
        desk.press("escape").await;
        desk.gone("appointment-panel").await;
        desk.press("r").await;
        desk.see("book-column-5").await;
        desk.walk_book_to(booked.id).await;
        desk.picture("book-by-room").await;
        desk.press("m").await;
        desk.attribute("move-banner", "data-verdict").await;
        desk.press("left").await;
        desk.press("enter").await;
        if desk.shown("reason-dialog").await.is_some() {
            desk.press("ctrl+enter").await;
        }
        desk.until("it to be in the first room", async || (room() == 1).then_some(())).await;
        desk.stands_on(booked.id).await;
        let unmoved = office.latest(runner.client);
        assert_eq!((&unmoved.start, unmoved.therapist), (&booked.start, booked.therapist));

        // Shown again as it was left.
        desk.close().await;
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+2").await;
        desk.see("book-column-5").await;
        desk.click("book-by-therapist").await;
        desk.gone("book-column-5").await;
        desk.close().await;
    });
}
