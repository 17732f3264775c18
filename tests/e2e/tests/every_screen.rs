//! Every screen and dialog in both themes at the smallest size: drawn, with nothing cut off at the side, and accessible.

use warmdown_e2e::{Desk, Office, journey, runner::Runner};

/// Fails when the screen is wider than the window, or keeps somebody out.
async fn fits(desk: &Desk, name: &str) {
    let wider = desk
        .asks(
            "return [document.documentElement, ...document.querySelectorAll('main, aside, [role=dialog]')]
            .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.tagName)",
        )
        .await;
    assert_eq!(wider, serde_json::json!([]), "{name} is wider than its place");
    desk.picture(name).await;
    desk.accessible(name).await;
}

/// Looks at what needs no clinic, whose window has no switch of the theme yet.
async fn fits_in_both(desk: &Desk, name: &str) {
    for theme in ["dark", "light"] {
        desk.asks(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
        fits(desk, &format!("{theme}-{name}")).await;
    }
}

async fn close_dialog(desk: &Desk, testid: &str) {
    desk.press("escape").await;
    desk.gone(testid).await;
}

/// Today, the book, an appointment and the booking form.
async fn book(desk: &Desk, theme: &str, runner: &Runner) {
    desk.click("nav-today").await;
    desk.see("today-screen").await;
    fits(desk, &format!("{theme}-today")).await;
    desk.see_like("appointment-menu-").await.click().await.unwrap();
    desk.see_like("appointment-cancel-").await;
    fits(desk, &format!("{theme}-appointment-menu")).await;
    desk.press("escape").await;
    desk.click("nav-book").await;
    desk.see("book-grid").await;
    desk.click("book-today").await;
    desk.see_like("appointment-1").await;
    fits(desk, &format!("{theme}-book")).await;
    // A day that is over, with what was done and who did not come; and a day on which nobody is booked.
    desk.turn_book_to("2026-05-01").await;
    desk.see_like("appointment-1").await;
    fits(desk, &format!("{theme}-book-over")).await;
    desk.turn_book_to("2026-05-03").await;
    fits(desk, &format!("{theme}-book-empty")).await;
    desk.click("book-today").await;
    desk.click("book-jump").await;
    desk.see("month-grid").await;
    fits(desk, &format!("{theme}-month")).await;
    close_dialog(desk, "month-grid").await;
    desk.see_like("appointment-1").await.click().await.unwrap();
    desk.see("appointment-verdict").await;
    fits(desk, &format!("{theme}-appointment")).await;
    desk.press("ctrl+n").await;
    desk.see("booking-form").await;
    fits(desk, &format!("{theme}-booking")).await;
    desk.write(runner.part_of_name()).await;
    desk.see("booking-client-option").await;
    fits(desk, &format!("{theme}-booking-clients")).await;
    desk.click_where("booking-client-option", "data-client", &runner.client.to_string()).await;
    desk.fill("booking-date", &runner.monday_after).await;
    desk.attribute_is("booking-verdict", "data-verdict", "contraindicated").await;
    desk.see("booking-better-1").await;
    desk.press("ctrl+enter").await;
    desk.see("field-error").await;
    fits(desk, &format!("{theme}-booking-warned")).await;
    desk.click("booking-date-month").await;
    desk.see("month-meaning").await;
    fits(desk, &format!("{theme}-month-tinted")).await;
    close_dialog(desk, "month-grid").await;
    desk.click("booking-clear").await;
    desk.press("escape").await;
    desk.gone("booking-form").await;
}

/// The clients and the page of one.
async fn clients(desk: &Desk, theme: &str, runner: &Runner) {
    desk.click("nav-clients").await;
    desk.see("client-row").await;
    fits(desk, &format!("{theme}-clients")).await;
    desk.click("client-add").await;
    desk.focused("new-client-name").await;
    desk.write(&runner.name).await;
    desk.press("enter").await;
    desk.see("look-alike").await;
    fits(desk, &format!("{theme}-look-alikes")).await;
    desk.click("look-alike-open").await;
    desk.see("client-page").await;
    desk.see("season-strip").await;
    fits(desk, &format!("{theme}-client")).await;
    desk.tab_to("season-strip").await;
    desk.see("season-tip").await;
    fits(desk, &format!("{theme}-season")).await;
    desk.click("add-race").await;
    desk.see("race-form").await;
    desk.click("add-run").await;
    desk.see("run-form").await;
    desk.click("client-more").await;
    desk.see("client-field-pronouns").await;
    fits(desk, &format!("{theme}-client-forms")).await;
    desk.click("client-menu").await;
    desk.click("client-merge").await;
    desk.see("merge-dialog").await;
    fits(desk, &format!("{theme}-merge")).await;
    close_dialog(desk, "merge-dialog").await;
}

/// Every part of Settings.
async fn settings(desk: &Desk, theme: &str) {
    desk.click("nav-settings").await;
    desk.see("settings-screen").await;
    fits(desk, &format!("{theme}-settings")).await;
    desk.click("settings-therapists").await;
    desk.see_like("therapist-edit-").await.click().await.unwrap();
    desk.see_like("therapist-save-").await;
    fits(desk, &format!("{theme}-therapists")).await;
    desk.click("settings-massages").await;
    desk.see_like("massage-type-").await;
    fits(desk, &format!("{theme}-massages")).await;
    desk.click("settings-rules").await;
    desk.see("rule-marathon-day").await;
    desk.fill("rule-number-spacingDays", "10").await;
    desk.see("rules-turn").await;
    fits(desk, &format!("{theme}-rules")).await;
    desk.click("settings-backups").await;
    desk.see("backup-row").await;
    fits(desk, &format!("{theme}-backups")).await;
    desk.click("backup-restore").await;
    desk.see("restore-missing").await;
    fits(desk, &format!("{theme}-restore")).await;
    close_dialog(desk, "restore-dialog").await;
}

/// What lies over every screen.
async fn everywhere(desk: &Desk, theme: &str) {
    desk.press("ctrl+k").await;
    desk.see("palette-option").await;
    fits(desk, &format!("{theme}-palette")).await;
    close_dialog(desk, "palette").await;
    desk.click("keys-open").await;
    desk.see("key-sheet").await;
    fits(desk, &format!("{theme}-keys")).await;
    close_dialog(desk, "key-sheet").await;
    desk.click("leave-demo").await;
    desk.see("leave-demo-confirm").await;
    fits(desk, &format!("{theme}-leave-demo")).await;
    close_dialog(desk, "leave-demo-confirm").await;
}

#[test]
fn every_screen_fits_in_light_and_dark_and_keeps_nobody_out() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.see("first-start").await;
        fits_in_both(&desk, "first-start").await;
        desk.click("first-start-setup").await;
        desk.see("setup-form").await;
        fits_in_both(&desk, "setup").await;
        desk.close().await;
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let runner = Runner::of(&office, 0);
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        // The switch goes from the system's colors to light, then to dark.
        for theme in ["light", "dark"] {
            desk.click("theme-switch").await;
            book(&desk, theme, &runner).await;
            clients(&desk, theme, &runner).await;
            settings(&desk, theme).await;
            everywhere(&desk, theme).await;
        }
        desk.close().await;
    });
}

#[test]
fn a_damaged_file_is_told_in_light_and_dark() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        assert!(office.warmdown(&["backup"]).status.success());
        let mut bytes = std::fs::read(office.clinic()).unwrap();
        let middle = bytes.len() / 8192 * 4096;
        bytes[middle..middle + 4096].fill(7);
        std::fs::write(office.clinic(), &bytes).unwrap();
        let desk = Desk::open(&office).await;
        desk.see("damaged-copy").await;
        fits_in_both(&desk, "damaged").await;
        desk.close().await;
    });
}

#[test]
fn the_focus_shows_wherever_tab_goes() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.focus_shows("today", 24).await;
        desk.press("ctrl+2").await;
        desk.see("book-grid").await;
        desk.focus_shows("book", 24).await;
        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.focus_shows("booking", 24).await;
        desk.press("escape").await;
        desk.press("ctrl+3").await;
        desk.click("client-row").await;
        desk.see("client-page").await;
        desk.focus_shows("client", 50).await;
        desk.press("ctrl+4").await;
        for part in ["clinic", "therapists", "massages", "rules", "backups"] {
            desk.click(&format!("settings-{part}")).await;
            desk.focus_shows(part, 24).await;
        }
        desk.press("ctrl+k").await;
        desk.see("palette").await;
        desk.focus_shows("palette", 4).await;
        desk.close().await;
    });
}
