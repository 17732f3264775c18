//! Rules are changed with their effect in sight; what is no longer well timed comes to attention and is moved or kept.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_stricter_rule_brings_bookings_to_attention_where_they_are_moved_or_kept() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.click("settings-rules").await;
        desk.see("rule-marathon-day").await;
        desk.picture("rules").await;

        // A number out of range names its field and saves nothing.
        desk.fill("rule-number-spacingDays", "99").await;
        desk.reads("rule-too-soon", "0").await;
        desk.see("field-error").await;
        desk.fill("rule-number-spacingDays", "10").await;
        desk.gone("field-error").await;

        // What it would do to the coming week is told before it is saved.
        desk.see("rules-turn").await;
        // What is typed is there again after a look at another screen.
        desk.click("nav-today").await;
        desk.see("today-screen").await;
        desk.click("nav-settings").await;
        desk.click("settings-rules").await;
        desk.see("rules-turn").await;
        let typed = "return document.querySelector('[data-testid=rule-number-spacingDays]')?.value ?? ''";
        desk.until("the number that was typed", async || (desk.asks(typed).await == "10").then_some(())).await;
        desk.picture("rules-changed").await;
        desk.click("rules-save").await;
        desk.reads("rules-history", "10").await;
        let saved: String = office.asks("SELECT value FROM setting WHERE key = 'rules'", [], |row| row.get(0));
        assert!(saved.contains("\"spacingDays\":10"), "{saved}");

        // Today lists what has turned; one is moved, one is kept with a reason.
        desk.click("nav-today").await;
        desk.see("attention").await;
        desk.picture("attention").await;
        let count: usize = desk.text("attention").await.split_whitespace().next().unwrap().parse().unwrap();
        let keep = desk.see_like("attention-keep-").await;
        let id = keep.attr("data-testid").await.unwrap().unwrap();
        let id: i64 = id.rsplit('-').next().unwrap().parse().unwrap();
        desk.click(&format!("attention-keep-{id}")).await;
        desk.focused("attention-reason").await;
        desk.press("escape").await;
        desk.gone("attention-reason").await;
        desk.click(&format!("attention-keep-{id}")).await;
        desk.focused("attention-reason").await;
        desk.write("Wants it all the same").await;
        desk.press("enter").await;
        desk.gone(&format!("attention-{id}")).await;
        let reason: String =
            office.asks("SELECT override_reason FROM appointment WHERE id = ?1", [id], |row| row.get(0));
        assert_eq!(reason, "Wants it all the same");
        desk.reads("attention", &format!("{} appointments", count - 1)).await;
        desk.see("attention-count").await;
        desk.close().await;
    });
}
