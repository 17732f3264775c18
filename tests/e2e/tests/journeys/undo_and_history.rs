//! Who is at the desk, what they did, and undo across a restart.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn what_a_person_did_bears_their_name_and_is_undone_after_a_restart() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let sql = "SELECT id, name FROM client
            WHERE id NOT IN (SELECT client_id FROM appointment WHERE start > '2026-05-04') LIMIT 1";
        let (client, name): (i64, String) = office.asks(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
        let is_archived = || {
            let sql = "SELECT archived_on IS NOT NULL FROM client WHERE id = ?1";
            office.asks(sql, [client], |row| row.get::<_, bool>(0))
        };
        let desk = Desk::open(&office).await;
        desk.click("person").await;
        desk.focused("person-name").await;
        desk.picture("person").await;
        desk.write("Sam Ortiz").await;
        desk.press("enter").await;
        desk.gone("person-dialog").await;
        desk.attribute_is("person", "data-name", "Sam Ortiz").await;

        desk.open_client(client, &name).await;
        desk.click("client-menu").await;
        desk.click("client-archive").await;
        desk.see("client-archived").await;
        assert!(is_archived());

        // Started anew, it is still the same person, and their last change is undone and done again by keys.
        desk.close().await;
        let desk = Desk::open(&office).await;
        desk.attribute_is("person", "data-name", "Sam Ortiz").await;
        for (keys, wanted) in [("ctrl+z", false), ("ctrl+shift+z", true), ("ctrl+z", false)] {
            desk.press(keys).await;
            desk.until(&format!("{keys} to have worked"), async || (is_archived() == wanted).then_some(())).await;
        }

        // What was typed and is kept is undone by the same keys, the focus still in its field.
        desk.open_client(client, &name).await;
        let phone = || office.asks("SELECT phone FROM client WHERE id = ?1", [client], |row| row.get::<_, String>(0));
        let before = phone();
        desk.fill("client-field-phone", "555 0199").await;
        desk.press("enter").await;
        desk.until("the phone to be kept", async || (phone() == "555 0199").then_some(())).await;
        desk.gone("client-save").await;
        desk.focused("client-field-phone").await;
        desk.press("ctrl+z").await;
        desk.until("the phone to be as before", async || (phone() == before).then_some(())).await;

        // The client's page tells it all.
        desk.click("history-open").await;
        desk.reads("history", "Sam Ortiz").await;
        desk.reads("history", "Archived (undone since)").await;
        desk.reads("history", &format!("Undone: archiving {}", name)).await;
        desk.picture("history").await;
        desk.close().await;
    });
}
