//! Every screen in both themes at the smallest size: drawn, with nothing cut off at the side.

use warmdown_e2e::{Desk, Office, journey};

/// Fails when the screen is wider than the window.
async fn fits(desk: &Desk, name: &str) {
    let wider = desk
        .asks(
            "return [document.documentElement, ...document.querySelectorAll('main, aside, [role=dialog]')]
            .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.tagName)",
        )
        .await;
    assert_eq!(wider, serde_json::json!([]), "{name} is wider than its place");
    desk.picture(name).await;
}

#[test]
fn every_screen_fits_in_light_and_dark() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.see("first-start").await;
        fits(&desk, "light-first-start").await;
        desk.click("first-start-setup").await;
        desk.see("setup-form").await;
        fits(&desk, "light-setup").await;
        desk.close().await;
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        // The switch goes from the system's colors to light, then to dark.
        for theme in ["light", "dark"] {
            desk.click("theme-switch").await;
            desk.click("nav-today").await;
            desk.see("today-screen").await;
            fits(&desk, &format!("{theme}-today")).await;
            desk.click("nav-book").await;
            desk.see("book-grid").await;
            fits(&desk, &format!("{theme}-book")).await;
            desk.see_like("appointment-1").await.click().await.unwrap();
            desk.see("appointment-verdict").await;
            fits(&desk, &format!("{theme}-appointment")).await;
            desk.press("ctrl+n").await;
            desk.see("booking-form").await;
            fits(&desk, &format!("{theme}-booking")).await;
            desk.press("escape").await;
            desk.click("nav-clients").await;
            desk.see("client-row").await;
            fits(&desk, &format!("{theme}-clients")).await;
            desk.click("client-row").await;
            desk.see("client-page").await;
            fits(&desk, &format!("{theme}-client")).await;
            desk.click("nav-settings").await;
            desk.see("settings-screen").await;
            fits(&desk, &format!("{theme}-settings")).await;
            desk.press("ctrl+k").await;
            desk.see("palette-option").await;
            fits(&desk, &format!("{theme}-palette")).await;
            desk.press("escape").await;
            desk.click("keys-open").await;
            desk.see("key-sheet").await;
            fits(&desk, &format!("{theme}-keys")).await;
            desk.press("escape").await;
            desk.gone("key-sheet").await;
        }
        desk.close().await;
    });
}
