//! The same job by keyboard alone: not one click.

use warmdown_e2e::{Desk, Office, journey, plan, runner::Runner};

#[test]
fn everything_that_the_mouse_does_the_keyboard_does_alone() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.tab_to("first-start-demo").await;
        desk.press("enter").await;
        desk.see("today-screen").await;
        let runner = Runner::of(&office, 1);

        // Found in a few keystrokes, and booked two days before the marathon.
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("palette-option", "data-client", &runner.client.to_string()).await;
        desk.press("ctrl+enter").await;
        desk.focused("booking-time").await;
        let bad = office.free_slot(&runner.friday_before);
        desk.write(&bad.start[11..]).await;
        desk.press("shift+tab").await;
        desk.tab_to("booking-date").await;
        desk.write(&runner.friday_before).await;
        desk.press("enter").await;
        desk.attribute_is("booking-date", "data-day", &runner.friday_before).await;
        desk.attribute_is("booking-verdict", "data-verdict", "not-recommended").await;
        desk.reads("booking-finding", &runner.race).await;

        // One key takes the better slot, one books it.
        let better = desk.attribute("booking-better-1", "data-start").await;
        desk.press("alt+1").await;
        desk.attribute_is("booking-date", "data-day", &better[..10]).await;
        desk.gone("booking-better-1").await;
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        let booked = office.latest(runner.client);
        assert_eq!(booked.start, better);

        // In the book the arrows walk to it, M takes it up, the arrows carry it, Enter puts it down.
        desk.press("ctrl+2").await;
        desk.attribute_is("book-day-title", "data-day", &better[..10]).await;
        desk.walk_book_to(booked.id).await;
        let free = office.nearest_free_start(&booked);
        // Escape leaves it where it was, with the keyboard on it.
        desk.press("m").await;
        desk.attribute("move-banner", "data-verdict").await;
        desk.press_times("down", 3).await;
        desk.press("escape").await;
        desk.gone("move-banner").await;
        desk.stands_on(booked.id).await;
        desk.press("m").await;
        desk.attribute("move-banner", "data-verdict").await;
        let steps = (warmdown_e2e::runner::minute(&free) - warmdown_e2e::runner::minute(&booked.start)) / 15;
        let steps = i32::try_from(steps).unwrap();
        desk.press_times(if steps > 0 { "down" } else { "up" }, steps.unsigned_abs()).await;
        desk.press("enter").await;
        desk.until("the appointment to have moved", async || {
            (office.latest(runner.client).start == free).then_some(())
        })
        .await;

        // Undone and done again by keys.
        for (keys, start) in [("ctrl+z", &better), ("ctrl+shift+z", &free), ("ctrl+z", &better)] {
            desk.press(keys).await;
            let what = format!("{keys} to have put it to {start}");
            desk.until(&what, async || (office.latest(runner.client).start == *start).then_some(())).await;
        }

        // The day after the marathon needs a written reason.
        let worst = office.free_slot(&runner.monday_after);
        desk.press("ctrl+n").await;
        desk.focused("booking-client").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.press("enter").await;
        desk.focused("booking-time").await;
        desk.write(&worst.start[11..]).await;
        desk.press("shift+tab").await;
        desk.tab_to("booking-date").await;
        desk.write(&runner.monday_after).await;
        desk.press("enter").await;
        desk.attribute_is("booking-verdict", "data-verdict", "contraindicated").await;
        desk.press("ctrl+enter").await;
        desk.focused("booking-reason").await;
        desk.write("Flies home tonight, arms only").await;
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        let overridden = office.latest(runner.client);
        assert_eq!(overridden.reason.as_deref(), Some("Flies home tonight, arms only"));

        // Moved to where it needs a reason too, the keyboard goes along with it.
        desk.attribute_is("book-day-title", "data-day", &runner.monday_after).await;
        desk.walk_book_to(overridden.id).await;
        let later = office.nearest_free_start(&overridden);
        desk.press("m").await;
        desk.attribute("move-banner", "data-verdict").await;
        let steps = (warmdown_e2e::runner::minute(&later) - warmdown_e2e::runner::minute(&overridden.start)) / 15;
        let steps = i32::try_from(steps).unwrap();
        desk.press_times(if steps > 0 { "down" } else { "up" }, steps.unsigned_abs()).await;
        desk.press("enter").await;
        desk.focused("move-reason").await;
        // What is typed there outlives the dialog.
        desk.write(" Agreed by phone.").await;
        desk.press("escape").await;
        desk.gone("reason-dialog").await;
        desk.walk_book_to(overridden.id).await;
        desk.press("m").await;
        desk.attribute("move-banner", "data-verdict").await;
        desk.press_times(if steps > 0 { "down" } else { "up" }, steps.unsigned_abs()).await;
        desk.press("enter").await;
        desk.focused("move-reason").await;
        let typed = "return document.querySelector('[data-testid=move-reason]').value.includes('Agreed by phone.')";
        assert_eq!(desk.asks(typed).await, true);
        desk.press("ctrl+enter").await;
        desk.gone("reason-dialog").await;
        desk.until("it to have moved", async || (office.latest(runner.client).start == later).then_some(())).await;
        desk.stands_on(overridden.id).await;

        // Printed from its panel.
        desk.attribute_is("book-day-title", "data-day", &runner.monday_after).await;
        desk.walk_book_to(overridden.id).await;
        desk.press("enter").await;
        desk.reads("appointment-reason", "Flies home tonight").await;
        desk.press("ctrl+p").await;
        desk.page_has_ink().await;
        desk.focused("paper-note").await;
        desk.press("enter").await;
        desk.gone("paper").await;
        assert!(plan::read(&office.printed_plan()).await.contains(&runner.race));
        plan::has_ink(&office.printed_plan());

        // Opened again, the client's page has both.
        desk.close().await;
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("palette-option", "data-client", &runner.client.to_string()).await;
        desk.press("enter").await;
        desk.attribute_is("client-page", "data-client", &runner.client.to_string()).await;
        desk.focused("client-name").await;
        desk.see(&format!("visit-row-{}", booked.id)).await;
        desk.see(&format!("visit-row-{}", overridden.id)).await;
        desk.close().await;
    });
}

#[test]
fn the_palette_does_what_a_screen_does_by_its_name() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        let todays = office.backups().join("clinic-2026-05-04T0900.db");
        desk.until("the copy of the day", async || todays.is_file().then_some(())).await;

        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write("back up").await;
        desk.reads("palette-option", "Back up now").await;
        desk.press("enter").await;
        desk.reads("toast-text", "60 clients").await;
        assert!(office.backups().join("clinic-2026-05-04T0900_2.db").is_file());

        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write("new client").await;
        desk.reads("palette-option", "New client").await;
        desk.press("enter").await;
        desk.focused("new-client-name").await;
        desk.write("Brigid Quill").await;
        desk.press("enter").await;
        desk.focused("client-name").await;
        assert_eq!(office.asks("SELECT COUNT(*) FROM client", [], |row| row.get::<_, i64>(0)), 61);
        desk.close().await;
    });
}
