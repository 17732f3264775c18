//! Settings: a massage type is added, booked and retired; a therapist gets other hours from a date on and stops giving a
//! type.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn a_new_type_is_booked_and_retired_and_a_therapist_changes() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.click("settings-massages").await;
        desk.click("add-massage-type").await;
        desk.fill("massage-name-new", "Hot stone").await;
        desk.fill("duration-price-new-0", "110").await;
        desk.click("pressure-light-new").await;
        desk.picture("massage-types").await;
        desk.click("massage-type-save-new").await;
        desk.see("massage-type-hot-stone").await;
        desk.gone("massage-type-new").await;
        let price = "SELECT price FROM massage_duration WHERE massage_type_id = 'hot-stone'";
        assert_eq!(office.asks(price, [], |row| row.get::<_, i64>(0)), 11_000);

        // The form offers it, until it is retired.
        let offered = "return [...document.querySelectorAll(\"[data-testid='booking-form'] [role='radio']\")]
            .some((choice) => choice.textContent.includes('Hot stone'))";
        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.until("the new type", async || (desk.asks(offered).await == true).then_some(())).await;
        desk.press("escape").await;
        desk.gone("booking-form").await;
        desk.click("massage-type-retire-hot-stone").await;
        desk.reads("massage-type-hot-stone", "Not booked since").await;
        desk.press("ctrl+n").await;
        desk.see("booking-form").await;
        desk.until("it to be gone", async || (desk.asks(offered).await == false).then_some(())).await;
        desk.press("escape").await;

        // Maya works other hours from a date on, and gives no sports massage any more.
        desk.click("settings-therapists").await;
        desk.click("therapist-edit-1").await;
        desk.click("therapist-gives-1-sports").await;
        desk.click("hours-other").await;
        desk.see("hours-effective-1").await;
        desk.picture("therapist-hours").await;
        desk.click("therapist-save-1").await;
        let kept = "SELECT COUNT(DISTINCT effective_from), MAX(effective_from),
                (SELECT not_given FROM therapist WHERE id = 1) FROM working_hours WHERE therapist_id = 1";
        desk.until("the hours to be kept", async || {
            let (sets, from, not_given): (i64, String, String) =
                office.asks(kept, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
            (sets == 2 && from == "2026-05-11" && not_given == "sports").then_some(())
        })
        .await;

        // What is typed and not saved outlives leaving the screen; what another desk saves meanwhile is shown beside it.
        desk.fill("therapist-name-1", "Maya L.").await;
        desk.click("nav-today").await;
        desk.click("nav-settings").await;
        desk.click("settings-therapists").await;
        desk.see("not-saved-yet").await;
        let elsewhere = "UPDATE therapist SET name = 'Maya Lind', color = '#112233', version = version + 1
            WHERE id = 1 RETURNING version";
        office.asks(elsewhere, [], |row| row.get::<_, i64>(0));
        desk.reads("newer-row", "Maya Lind").await;
        desk.reads("newer-row", "Maya L.").await;
        desk.picture("newer-row").await;
        desk.click("newer-keep").await;
        // What only the other desk changed stays.
        let kept = "SELECT name || ' ' || color FROM therapist WHERE id = 1";
        desk.until("mine to be kept", async || {
            (office.asks(kept, [], |row| row.get::<_, String>(0)) == "Maya L. #112233").then_some(())
        })
        .await;
        desk.gone("newer-row").await;
        desk.gone("not-saved-yet").await;
        desk.close().await;
    });
}
