//! What a front desk prints beside the plan: the day for the therapists, a card, a client's summary, and the clinic's
//! logo on all of it.

use warmdown_e2e::{Desk, Office, journey, plan, runner::Runner};

#[test]
fn what_is_open_is_printed_by_one_key() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.click("first-start-demo").await;
        desk.see("today-screen").await;
        let runner = Runner::of(&office, 0);
        let printed = async |desk: &Desk| {
            desk.page_has_ink().await;
            _ = std::fs::remove_file(office.printed_plan());
            desk.click("paper-print").await;
            desk.gone("paper").await;
            plan::read(&office.printed_plan()).await
        };

        // Today: a page for each therapist.
        desk.press("ctrl+p").await;
        let day = printed(&desk).await;
        let therapists = office.asks("SELECT group_concat(name, ',') FROM therapist", [], |row| row.get(0));
        let therapists: String = therapists;
        assert!(therapists.split(',').any(|name| day.contains(name)), "{day}");
        let phone: String = office.asks(
            "SELECT c.phone FROM appointment a JOIN client c ON c.id = a.client_id
             WHERE a.start LIKE '2026-05-04%' AND a.status = 'booked' LIMIT 1",
            [],
            |row| row.get(0),
        );
        assert!(day.contains(&phone), "{phone} is missing in {day}");

        // A client: who they are and what is planned.
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("palette-option", "data-client", &runner.client.to_string()).await;
        desk.press("enter").await;
        desk.attribute_is("client-page", "data-client", &runner.client.to_string()).await;
        desk.press("ctrl+p").await;
        let summary = printed(&desk).await;
        assert!(summary.contains(&runner.race), "{summary}");

        // An appointment: its card.
        desk.click("nav-book").await;
        desk.click("book-today").await;
        desk.see_like("appointment-1").await.click().await.unwrap();
        desk.click("appointment-card").await;
        let card = printed(&desk).await;
        assert!(card.contains("May 4"), "{card}");
        desk.close().await;
    });
}

#[test]
fn the_clinics_logo_is_chosen_refused_and_printed() {
    journey(async {
        let office = Office::new();
        let desk = Desk::open(&office).await;
        desk.click("first-start-demo").await;
        desk.see("today-screen").await;
        desk.click("nav-settings").await;
        choose(&desk, "shop.png", "image/png", "not a picture").await;
        desk.see("logo-trouble").await;
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect width=\"40\" height=\"20\" fill=\"#a03\"/></svg>";
        choose(&desk, "shop.svg", "image/svg+xml", svg).await;
        desk.see("logo").await;
        desk.gone("logo-trouble").await;
        let seen = "return document.querySelector('[data-testid=logo]')?.naturalWidth ?? 0";
        desk.until("the logo to be drawn", async || (desk.asks(seen).await.as_f64() > Some(0.0)).then_some(())).await;
        desk.picture("logo").await;

        desk.click("nav-book").await;
        desk.see_like("appointment-1").await.click().await.unwrap();
        desk.press("ctrl+p").await;
        desk.page_has_ink().await;
        desk.picture("paper-with-logo").await;
        desk.press("escape").await;
        desk.gone("paper").await;

        desk.click("nav-settings").await;
        desk.click("logo-remove").await;
        desk.gone("logo").await;
        desk.press("ctrl+z").await;
        desk.see("logo").await;
        desk.close().await;
    });
}

/// Chooses a file, as the system's dialog would hand it over.
async fn choose(desk: &Desk, name: &str, kind: &str, content: &str) {
    let content = serde_json::to_string(content).unwrap();
    desk.see("logo-choose").await;
    desk.asks(&format!(
        "const chosen = new DataTransfer();
         chosen.items.add(new File([{content}], '{name}', {{ type: '{kind}' }}));
         const input = document.querySelector('[data-testid=logo-file]');
         input.files = chosen.files;
         input.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ))
    .await;
}
