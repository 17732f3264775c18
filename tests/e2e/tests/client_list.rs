//! The list of clients: sorted, filtered, its columns chosen, walked by keyboard.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn the_list_finds_who_races_soon_and_is_walked_by_keyboard() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let first: i64 = office.asks(
            "SELECT client_id FROM race JOIN client c ON c.id = client_id WHERE date >= '2026-05-04'
             ORDER BY date, c.name_key LIMIT 1",
            [],
            |row| row.get(0),
        );
        let racing: i64 = office.asks(
            "SELECT COUNT(DISTINCT client_id) FROM race WHERE date BETWEEN '2026-05-04' AND '2026-06-01'",
            [],
            |row| row.get(0),
        );
        let desk = Desk::open(&office).await;
        desk.click("nav-clients").await;
        desk.see("client-row").await;
        desk.click("clients-sort-next-race").await;
        desk.attribute_is("client-row", "data-client", &first.to_string()).await;
        desk.choose("clients-race-within", "4").await;
        let rows = "return document.querySelectorAll(\"[data-testid='client-row']\").length";
        desk.until("only those who race", async || (desk.asks(rows).await.as_i64() == Some(racing)).then_some(()))
            .await;
        desk.click("clients-columns").await;
        desk.click("clients-column-email").await;
        desk.picture("client-list").await;
        desk.press("escape").await;
        desk.gone("clients-column-email").await;

        // Nobody is named so; the way back is offered.
        desk.fill("client-search", "zzzz").await;
        desk.click("clients-everybody").await;
        desk.gone("clients-everybody").await;
        desk.fill("client-search", " ").await;
        desk.press("down").await;
        desk.focused("client-row").await;
        desk.press("down").await;
        desk.press("up").await;
        desk.press("up").await;
        desk.focused("client-search").await;
        desk.press("down").await;
        desk.press("enter").await;
        desk.attribute_is("client-page", "data-client", &first.to_string()).await;
        desk.close().await;
    });
}
