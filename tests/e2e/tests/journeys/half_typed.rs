//! What is typed is never changed silently, nor lost with its screen.

use serde_json::Value;
use warmdown_e2e::{Desk, Office, journey, runner::Runner};

#[test]
fn a_wrong_date_stays_and_says_so_and_half_typed_facts_outlive_their_screen() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let runner = Runner::of(&office, 0);
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        let holds = async |field: &str| -> Value {
            desk.asks(&format!("return document.querySelector('[data-testid={field}]').value")).await
        };

        // A day that is none, and a time that is none, stay as typed, and nothing is booked with them.
        desk.press("ctrl+n").await;
        desk.focused("booking-client").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.press("enter").await;
        desk.see("booking-verdict").await;
        let day = desk.attribute("booking-date", "data-day").await;
        for (field, wrong, right) in [("booking-date", "2026-02-30", "2026-05-11"), ("booking-time", "Ana", "16:00")] {
            desk.fill(field, wrong).await;
            desk.press("tab").await;
            desk.reads("field-error", wrong).await;
            assert_eq!(holds(field).await, wrong);
            // Nothing is read aloud of a moment that nobody typed.
            desk.gone("booking-read-aloud").await;
            desk.attribute_is("booking-date", "data-day", &day).await;
            desk.press("ctrl+enter").await;
            desk.focused(field).await;
            desk.picture(&format!("unread-{field}")).await;
            desk.fill(field, right).await;
            desk.gone("field-error").await;
            if field == "booking-date" {
                desk.fill(field, &day).await;
            }
        }
        desk.click("booking-clear").await;
        desk.press("escape").await;
        desk.gone("booking-form").await;

        // A phone and a race that were being typed are there again, until they are saved or discarded.
        desk.open_client(runner.client, &runner.name).await;
        desk.fill("client-field-phone", "555 0100").await;
        desk.click("add-race").await;
        desk.focused("race-name").await;
        desk.write("Half-typed").await;
        desk.press("ctrl+1").await;
        desk.see("today-screen").await;
        desk.close().await;
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        let holds = async |field: &str| -> Value {
            desk.asks(&format!("return document.querySelector('[data-testid={field}]').value")).await
        };
        desk.open_client(runner.client, &runner.name).await;
        desk.see("race-form").await;
        desk.see("not-saved-yet").await;
        assert_eq!(holds("client-field-phone").await, "555 0100");
        assert_eq!(holds("race-name").await, "Half-typed");
        desk.picture("not-saved-yet").await;
        desk.click("race-discard").await;
        desk.gone("race-form").await;
        desk.click("client-save").await;
        desk.gone("not-saved-yet").await;
        let phone =
            || office.asks("SELECT phone FROM client WHERE id = ?1", [runner.client], |row| row.get::<_, String>(0));
        assert_eq!(phone(), "555 0100");
        desk.press("ctrl+1").await;
        desk.open_client(runner.client, &runner.name).await;
        desk.see("client-facts").await;
        assert!(desk.shown("race-form").await.is_none());

        // What another desk changed meanwhile comes in beside what is typed; where both typed, one chooses.
        let elsewhere = "UPDATE client SET phone = '555 0122', email = 'new@example.com', version = version + 1
            WHERE id = ?1 RETURNING version";
        desk.fill("client-field-phone", "555 0111").await;
        desk.fill("client-field-alert", "Latex allergy").await;
        office.asks(elsewhere, [runner.client], |row| row.get::<_, i64>(0));
        desk.reads("newer-row", "555 0122").await;
        desk.reads("newer-row", "555 0111").await;
        desk.picture("newer-client").await;
        desk.click("newer-take").await;
        let kept = "SELECT phone || ' ' || email || ' ' || alert FROM client WHERE id = ?1";
        desk.until("theirs to be taken, and the rest kept", async || {
            let facts = office.asks(kept, [runner.client], |row| row.get::<_, String>(0));
            (facts == "555 0122 new@example.com Latex allergy").then_some(())
        })
        .await;
        desk.gone("newer-row").await;

        // The clinic's own facts outlive their screen too, found by what their part of Settings is called.
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write("the clin").await;
        desk.see("palette-option").await;
        desk.press("enter").await;
        desk.see("clinic-save").await;
        desk.fill("clinic-field-phone", "555 0199").await;
        desk.click("settings-rules").await;
        desk.see("rule-marathon-day").await;
        desk.press("ctrl+1").await;
        desk.see("today-screen").await;
        desk.press("ctrl+5").await;
        desk.see("rule-marathon-day").await;
        desk.click("settings-clinic").await;
        desk.see("not-saved-yet").await;
        assert_eq!(holds("clinic-field-phone").await, "555 0199");
        desk.click("clinic-save").await;
        desk.gone("not-saved-yet").await;

        // So does somebody new, until they are added or let go of.
        desk.press("ctrl+3").await;
        desk.click("client-add").await;
        desk.focused("new-client-name").await;
        desk.write("Brigid Qu").await;
        desk.press("escape").await;
        desk.gone("new-client-name").await;
        desk.press("ctrl+1").await;
        desk.see("today-screen").await;
        desk.press("ctrl+3").await;
        desk.see("not-saved-yet").await;
        assert_eq!(holds("new-client-name").await, "Brigid Qu");
        desk.click("new-client-cancel").await;
        desk.gone("new-client-name").await;
        desk.click("client-add").await;
        desk.see("new-client-name").await;
        assert_eq!(holds("new-client-name").await, "");
        desk.close().await;
    });
}
