//! The main job by mouse: look around the demo clinic, book a runner badly, read why, take the better slot, move it by
//! dragging, override with a reason, print, close, and find everything again.

use warmdown_e2e::{Desk, Office, journey, plan, runner::Runner};

#[test]
fn a_runner_is_booked_warned_and_given_the_better_slot_and_the_plan() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.see("first-start").await;
        desk.picture("first-start").await;
        desk.click("first-start-demo").await;
        desk.see("today-screen").await;
        desk.picture("today").await;
        let runner = Runner::of(&office, 0);

        // Two days before the marathon, by a click on an empty stretch of the book.
        let bad = office.free_slot(&runner.friday_before);
        desk.click("nav-book").await;
        desk.turn_book_to(&runner.friday_before).await;
        desk.click_empty(&bad).await;
        desk.see("booking-form").await;
        desk.write(runner.part_of_name()).await;
        desk.click_where("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.attribute_is("booking-verdict", "data-verdict", "not-recommended").await;
        desk.reads("booking-finding", &runner.race).await;
        desk.reads("booking-read-aloud", &format!("two days before {}", runner.race)).await;
        desk.picture("booking-warned").await;

        // The better slot takes one click.
        let better = desk.attribute("booking-better-1", "data-start").await;
        desk.click("booking-better-1").await;
        desk.until("a better verdict", async || {
            let verdict = desk.attribute("booking-verdict", "data-verdict").await;
            (verdict != "not-recommended" && verdict != "contraindicated").then_some(())
        })
        .await;
        desk.click("booking-save").await;
        desk.gone("booking-form").await;
        let booked = office.latest(runner.client);
        assert_eq!(booked.start, better);

        // It is dragged to another time of its day; the verdict shows while it hangs there.
        let free = office.nearest_free_start(&booked);
        let block = desk.see(&format!("appointment-{}", booked.id)).await;
        desk.drag(&block, 0.0, desk.pixels(&booked.start, &free), async || {
            desk.attribute("move-banner", "data-verdict").await;
            desk.picture("dragging").await;
        })
        .await;
        desk.until("the appointment to have moved", async || {
            (office.latest(runner.client).start == free).then_some(())
        })
        .await;

        // The day after the marathon, dragged over an empty half hour, needs a written reason.
        let worst = office.free_slot(&runner.monday_after);
        desk.turn_book_to(&runner.monday_after).await;
        desk.drag_empty(&worst, 30).await;
        desk.attribute_is("booking-minutes-30", "aria-checked", "true").await;
        desk.write(runner.part_of_name()).await;
        desk.click_where("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.attribute_is("booking-verdict", "data-verdict", "contraindicated").await;
        desk.click("booking-save").await;
        desk.focused("booking-reason").await;
        desk.see("field-error").await;
        desk.picture("reason-needed").await;
        desk.write("Flies home tonight, arms only").await;

        // The reason is this runner's: another one has none, and it is there again with the runner.
        let other = Runner::of(&office, 1);
        for (who, reason) in [(&other, ""), (&runner, "Flies home tonight, arms only")] {
            desk.fill("booking-client", &who.name).await;
            desk.click_where("booking-client-option", "data-client", &who.client.to_string()).await;
            desk.attribute_is("booking-client", "data-client", &who.client.to_string()).await;
            let written = "return document.querySelector('[data-testid=booking-reason]')?.value ?? ''";
            desk.until("the reason to be the client's", async || (desk.asks(written).await == reason).then_some(()))
                .await;
        }
        desk.attribute_is("booking-verdict", "data-verdict", "contraindicated").await;
        desk.click("booking-save").await;
        desk.gone("booking-form").await;
        let overridden = office.latest(runner.client);
        assert_eq!(overridden.reason.as_deref(), Some("Flies home tonight, arms only"));
        assert_eq!((&overridden.start, overridden.minutes), (&worst.start, 30));

        // The plan is looked at, gets a line from the therapist, is printed, opened in the viewer, and saved.
        desk.click(&format!("appointment-{}", overridden.id)).await;
        desk.reads("appointment-reason", "Flies home tonight").await;
        desk.picture("appointment").await;
        desk.click("appointment-plan").await;
        desk.page_has_ink().await;
        desk.click("paper-note").await;
        desk.write("Walk the dog tonight").await;
        desk.click("paper-open").await;
        let shown = plan::read(&office.shown_plan()).await;
        assert!(shown.contains(&format!("the day after {}", runner.race)), "{shown}");
        assert!(shown.contains("Walk the dog tonight"), "{shown}");
        desk.click("paper-save").await;
        assert_eq!(plan::read(&office.saved_plan()).await, shown);
        plan::has_ink(&office.saved_plan());
        let lent = office.lent_files();
        assert_eq!(lent.len(), 1, "{lent:?}");
        assert_eq!((lent[0].mode, lent[0].mode_of_folder), (0o600, 0o700), "only this user reads it");
        desk.click("paper-print").await;
        desk.gone("paper").await;
        assert_eq!(plan::read(&office.printed_plan()).await, shown);
        assert_eq!(office.lent_files().len(), 1, "what was printed is not left behind");
        let order = std::fs::read_to_string(office.print_order()).unwrap();
        assert!(order.starts_with("-n 1 -t ") && order.contains("-d Back -- "), "{order}");

        // Ended all at once and opened again, everything is there, and no plan lies about.
        desk.close().await;
        let desk = Desk::open(&office).await;
        office.has_no_lent_files().await;
        desk.click("nav-book").await;
        desk.turn_book_to(&runner.monday_after).await;
        desk.see(&format!("appointment-{}", overridden.id)).await;
        desk.turn_book_to(&free[..10]).await;
        desk.attribute_is(&format!("appointment-{}", booked.id), "data-start", &free).await;

        // Closed as people do, none does either.
        desk.click(&format!("appointment-{}", booked.id)).await;
        desk.click("appointment-plan").await;
        desk.click("paper-open").await;
        desk.until("the viewer's file", async || (office.lent_files().len() == 1).then_some(())).await;
        desk.close_window();
        office.has_no_lent_files().await;
    });
}
