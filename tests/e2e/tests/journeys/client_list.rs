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
        desk.see("client-row").await;
        desk.press("down").await;
        desk.focused("client-row").await;
        desk.press("down").await;
        desk.press("up").await;
        desk.press("up").await;
        desk.focused("client-search").await;
        desk.press("down").await;
        desk.press("enter").await;
        desk.attribute_is("client-page", "data-client", &first.to_string()).await;

        // The palette finds an appointment by whose it is, and a day.
        let sql = "SELECT a.id, c.name FROM appointment a JOIN client c ON c.id = a.client_id
            WHERE a.start > '2026-05-04T09' AND a.status = 'booked' ORDER BY a.start LIMIT 1";
        let (id, name): (i64, String) = office.asks(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write(&name).await;
        desk.see("palette-appointment").await;
        desk.picture("palette-appointment").await;
        desk.click("palette-appointment").await;
        desk.see("appointment-panel").await;
        desk.book_has(id).await;
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write("may 12").await;
        desk.click("palette-day").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-12").await;
        desk.click_where("week-day", "data-day", "2026-05-14").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-14").await;
        desk.picture("week-strip").await;
        desk.close().await;
    });
}
