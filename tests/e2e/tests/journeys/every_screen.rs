//! Every screen and dialog in both themes at the smallest size: drawn, with nothing cut off at the side, and accessible.

use warmdown_e2e::{
    Desk, Office, journey,
    tour::{everything, fits_in_both},
};

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
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        // The switch goes from the system's colors to light, then to dark.
        for theme in ["light", "dark"] {
            desk.click("theme-switch").await;
            everything(&desk, &office, theme).await;
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
        for (view, shown) in
            [("week", "clinic-week"), ("month", "month-view"), ("list", "book-list"), ("day", "book-grid")]
        {
            desk.click(&format!("book-view-{view}")).await;
            desk.see(shown).await;
            desk.focus_shows(shown, 16).await;
        }
        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.focus_shows("booking", 24).await;
        desk.press("escape").await;
        desk.press("ctrl+3").await;
        desk.click("client-row").await;
        desk.see("client-page").await;
        desk.focus_shows("client", 50).await;
        for part in ["clinic", "therapists", "rooms", "massages", "rules", "backups"] {
            // Left and entered anew, it stands at its top.
            desk.press("ctrl+1").await;
            desk.press("ctrl+5").await;
            desk.click(&format!("settings-{part}")).await;
            desk.focus_shows(part, 24).await;
        }
        desk.press("ctrl+k").await;
        desk.see("palette").await;
        desk.focus_shows("palette", 4).await;
        desk.close().await;
    });
}
