//! Who asks the system for less motion gets none: nothing moves or fades on any screen.

use serde_json::json;
use warmdown_e2e::{Desk, Office, journey};

/// Whether the system asks for less motion.
const ASKED: &str = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
/// What would move or fade, by its test id or its words.
const MOVING: &str = "return [...document.querySelectorAll('*')].filter((box) => {
        const style = getComputedStyle(box);
        const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
        return lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration));
    }).map((box) => box.dataset.testid ?? box.outerHTML.slice(0, 80))";

/// Today, the booking form, and a toast that rises elsewhere: what moves on them.
async fn moving(office: &Office, asked: bool) -> Vec<serde_json::Value> {
    let desk = Desk::open(office).await;
    desk.see("today-screen").await;
    assert_eq!(desk.asks(ASKED).await, json!(asked));
    desk.press("ctrl+n").await;
    desk.see("booking-form").await;
    let mut found = desk.asks(MOVING).await.as_array().unwrap().clone();
    desk.press("escape").await;
    desk.gone("booking-form").await;
    desk.click("nav-settings").await;
    desk.click("settings-backups").await;
    desk.click("backup-now").await;
    desk.see("toast").await;
    found.extend(desk.asks(MOVING).await.as_array().unwrap().clone());
    desk.close().await;
    found
}

#[test]
fn nothing_moves_for_who_asks_the_system_for_less_motion() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let usual = moving(&office, false).await;
        assert!(usual.contains(&json!("toast")), "a toast rises otherwise: {usual:?}");
        assert!(usual.contains(&json!("new-booking")), "a button fades otherwise: {usual:?}");
        office.asks_for_less_motion();
        assert_eq!(moving(&office, true).await, Vec::<serde_json::Value>::new());
    });
}
