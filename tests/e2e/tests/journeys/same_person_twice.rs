//! The same person twice: pointed out before it is saved, merged where it was, parted again by undo.

use warmdown_e2e::{Desk, Office, journey, runner::Runner};

#[test]
fn a_second_entry_of_a_client_is_pointed_out_merged_and_parted_again() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let runner = Runner::of(&office, 0);
        let clients = || office.asks("SELECT COUNT(*) FROM client", [], |row| row.get::<_, i64>(0));
        let before = clients();
        let desk = Desk::open(&office).await;
        desk.click("nav-clients").await;

        // Added anew under the same name: the one that is there is shown, and opens.
        desk.click("client-add").await;
        desk.focused("new-client-name").await;
        desk.write(&runner.name).await;
        desk.press("enter").await;
        desk.attribute_is("look-alike", "data-client", &runner.client.to_string()).await;
        desk.picture("look-alikes").await;
        assert_eq!(clients(), before);
        desk.click("look-alike-open").await;
        desk.attribute_is("client-page", "data-client", &runner.client.to_string()).await;

        // Saved all the same, by keyboard.
        desk.click("client-back").await;
        desk.click("client-add").await;
        desk.focused("new-client-name").await;
        desk.write(&runner.name).await;
        desk.press("enter").await;
        desk.tab_to("save-anyway").await;
        desk.press("enter").await;
        desk.see("client-page").await;
        let second = office.asks("SELECT MAX(id) FROM client", [], |row| row.get::<_, i64>(0));
        desk.attribute_is("client-page", "data-client", &second.to_string()).await;
        assert_eq!(clients(), before + 1);

        // Merged: the races come along.
        desk.click("client-menu").await;
        desk.click("client-merge").await;
        desk.see("merge-dialog").await;
        desk.click_where("merge-option", "data-client", &runner.client.to_string()).await;
        desk.picture("merge").await;
        desk.click("merge-save").await;
        desk.gone("merge-dialog").await;
        desk.see_like("race-row-").await;
        assert_eq!(clients(), before);

        // Parted again.
        desk.press("ctrl+z").await;
        desk.until("the two to be parted", async || (clients() == before + 1).then_some(())).await;
        let races = "SELECT COUNT(*) FROM race WHERE client_id = ?1";
        assert_eq!(office.asks(races, [second], |row| row.get::<_, i64>(0)), 0);
        assert!(office.asks(races, [runner.client], |row| row.get::<_, i64>(0)) > 0);

        // Archived, and out of the list.
        desk.click("client-menu").await;
        desk.click("client-archive").await;
        desk.see("client-archived").await;
        desk.click("client-more").await;
        desk.see("client-field-pronouns").await;
        desk.picture("client-archived").await;
        desk.click("client-bring-back").await;
        desk.gone("client-archived").await;
        desk.close().await;
    });
}
