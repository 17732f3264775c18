//! The clinic changes to German: screens, findings, what is read aloud and the plan follow at once, and all of it fits.

use warmdown_e2e::{Desk, Office, journey, plan, runner::Runner, tour};

async fn speak_german(desk: &Desk) {
    desk.click("nav-settings").await;
    desk.click("clinic-language-de").await;
    desk.click("clinic-save").await;
    desk.reads("nav-today", "Heute").await;
    desk.reads("toast-text", "Die Angaben zur Praxis sind gespeichert.").await;
    desk.reads("toast-undo", "Rückgängig").await;
    desk.click("toast-close").await;
}

#[test]
fn a_clinic_that_changes_to_german_books_warns_and_prints_in_german() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        speak_german(&desk).await;
        assert_eq!(desk.asks("return document.documentElement.lang").await, "de");
        desk.click("nav-today").await;
        desk.reads("today-title", "Montag, 4. Mai").await;

        // Booked the day after a marathon, with the day typed as it is written in German.
        let runner = Runner::of(&office, 0);
        let (month, day) = (&runner.monday_after[5..7], &runner.monday_after[8..10]);
        desk.click("nav-book").await;
        desk.turn_book_to(&runner.friday_before).await;
        desk.click_empty(&office.free_slot(&runner.friday_before)).await;
        desk.see("booking-form").await;
        desk.write(runner.part_of_name()).await;
        desk.click_where("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.reads("booking-finding", &format!("Das ist nur 2 Tage vor dem Wettkampf „{}“", runner.race)).await;
        desk.reads("booking-read-aloud", &format!("zwei Tage vor {}", runner.race)).await;
        desk.fill("booking-date", &format!("{day}.{month}.")).await;
        desk.attribute_is("booking-date", "data-day", &runner.monday_after).await;
        desk.reads("booking-verdict", "Dann bitte nicht").await;
        desk.reads("booking-finding", &format!("Das ist der Tag nach dem Wettkampf „{}“", runner.race)).await;
        desk.reads("booking-read-aloud", &format!("einen Tag nach {}", runner.race)).await;
        desk.click("booking-clear").await;
        desk.press("escape").await;
        desk.gone("booking-form").await;
        desk.turn_book_to(&runner.monday_after).await;
        desk.click_empty(&office.free_slot(&runner.monday_after)).await;
        desk.write(runner.part_of_name()).await;
        desk.click_where("booking-client-option", "data-client", &runner.client.to_string()).await;
        desk.attribute_is("booking-verdict", "data-verdict", "contraindicated").await;
        desk.press("ctrl+enter").await;
        desk.focused("booking-reason").await;
        desk.reads("field-error", "Bitte aufschreiben").await;
        desk.write("Fliegt abends heim").await;
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        desk.reads("toast-text", &format!("{} ist gebucht: Montag, ", runner.name)).await;

        // The plan that goes home.
        desk.click("toast-print").await;
        desk.page_has_ink().await;
        desk.click("paper-open").await;
        let shown = plan::read(&office.shown_plan()).await;
        for part in ["Ihr Regenerationsplan", "Wann zum Arzt"] {
            assert!(shown.contains(part), "{part} is missing in {shown}");
        }
        assert!(!shown.contains("Fliegt abends heim"), "the reason is the clinic's own: {shown}");

        // The language is the clinic's: the next opening speaks it, and the command line.
        desk.close().await;
        let desk = Desk::open(&office).await;
        desk.reads("nav-today", "Heute").await;
        desk.close().await;
        let said = office.warmdown(&["show", "--day", "2026-05-03"]);
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), "An diesem Tag ist nichts gebucht.");
    });
}

#[test]
fn every_screen_fits_in_german() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.click("first-start-setup").await;
        desk.click("clinic-language-de").await;
        desk.reads("setup-save", "Praxis öffnen").await;
        tour::fits(&desk, "german-setup").await;
        desk.close().await;
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        speak_german(&desk).await;
        desk.click("theme-switch").await;
        tour::everything(&desk, &office, "german").await;
        desk.close().await;
    });
}
