//! Copies in Settings, and a damaged file that gives way to the last good copy.

use warmdown_e2e::{Desk, Office, journey, plan};

#[test]
fn a_copy_is_made_each_day_and_on_demand_and_restored_from_settings() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        // The day's copy needs no hand.
        let todays = office.backups().join("clinic-2026-05-04T0900.db");
        desk.until("the copy of the day", async || todays.is_file().then_some(())).await;

        desk.click("nav-clients").await;
        desk.click("client-add").await;
        desk.see("new-client-name").await;
        desk.write("Brigid Quill").await;
        desk.click("new-client-save").await;
        desk.see("client-page").await;

        for theme in ["light", "dark"] {
            desk.click("theme-switch").await;
            desk.click("nav-settings").await;
            desk.click("settings-backups").await;
            desk.see("backup-row").await;
            desk.picture(&format!("{theme}-backups")).await;
            desk.click("backup-restore").await;
            desk.reads("restore-missing", "1 client").await;
            desk.picture(&format!("{theme}-restore")).await;
            desk.press("escape").await;
            desk.gone("restore-dialog").await;
        }
        desk.click("backup-now").await;
        desk.reads("toast-text", "61 clients").await;
        assert!(office.backups().join("clinic-2026-05-04T0900_2.db").is_file());

        // The older of the two copies: Brigid is gone, and comes back with the file that was set aside.
        let all = "SELECT COUNT(*) FROM client";
        desk.click_where("backup-restore", "data-file", &todays.display().to_string()).await;
        desk.click("restore-confirm").await;
        desk.reads("toast-text", "Restored: 60 clients").await;
        assert_eq!(office.asks(all, [], |row| row.get::<_, i64>(0)), 60);
        desk.click("nav-settings").await;
        desk.click("settings-backups").await;
        let aside = office.backups().join("clinic-set-aside-2026-05-04T0900.db").display().to_string();
        desk.click_where("backup-restore", "data-file", &aside).await;
        desk.click("restore-confirm").await;
        desk.reads("toast-text", "Restored: 61 clients").await;
        assert_eq!(office.asks(all, [], |row| row.get::<_, i64>(0)), 61);
        desk.close().await;
    });
}

#[test]
fn the_coming_days_are_on_paper_and_follow_what_changes() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.click("settings-backups").await;
        // The copies come above it.
        desk.see("backup-row").await;
        desk.click("sheets-choose").await;
        let folder = office.paper().display().to_string();
        desk.reads("sheets-folder", &folder).await;
        let file = office.paper().join("Warmdown.pdf");
        desk.until("the sheets", async || file.is_file().then_some(())).await;
        desk.picture("day-sheets").await;
        let sql = "SELECT MIN(id) FROM client WHERE id NOT IN (SELECT client_id FROM appointment WHERE start LIKE '2026-05-0%')";
        let client: i64 = office.asks(sql, [], |row| row.get(0));
        let free = office.free_slot_from("2026-05-05");
        assert!(free.start.as_str() < "2026-05-11", "{}", free.start);
        let (client, therapist) = (client.to_string(), free.therapist.to_string());
        let wish = ["book", "--client", &client, "--therapist", &therapist, "--type", "sports", "--minutes", "60"];
        let reason = "Brought by a friend";
        assert!(office.warmdown(&[&wish[..], &["--start", &free.start, "--reason", reason]].concat()).status.success());
        desk.until("the new booking on paper", async || plan::read(&file).await.contains(reason).then_some(())).await;

        // The folder goes away: that is said where it was chosen and on Today until it is back.
        std::fs::remove_dir_all(office.paper()).unwrap();
        desk.click("nav-today").await;
        desk.click("folder-trouble-open").await;
        desk.reads("folder-trouble", "The coming days cannot be kept in").await;
        desk.picture("folder-trouble").await;
        std::fs::create_dir(office.paper()).unwrap();
        desk.click("nav-today").await;
        desk.see("today-title").await;
        desk.gone("folder-trouble").await;
        desk.close().await;
    });
}

#[test]
fn what_goes_wrong_in_settings_is_read_above_what_was_just_done() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        std::fs::write(office.paper(), "a file where the folder should be").unwrap();
        // So many copies that the card of the print-out lies at the lower edge.
        for _ in 0..8 {
            assert!(office.warmdown(&["backup"]).status.success());
        }
        let desk = Desk::open(&office).await;
        desk.click("nav-settings").await;
        desk.click("settings-backups").await;
        desk.see("backup-row").await;
        desk.click("backup-now").await;
        desk.see("toast").await;
        desk.click("sheets-choose").await;
        desk.see("sheets-trouble").await;
        let clear = "const box = (id) => document.querySelector(`[data-testid=${id}]`).getBoundingClientRect();
            return box('toast').right <= box('sheets-trouble').left";
        desk.until("the trouble to be clear of the toast", async || (desk.asks(clear).await == true).then_some(()))
            .await;
        desk.picture("sheets-trouble").await;
        desk.close().await;
    });
}

#[test]
fn a_damaged_file_gives_way_to_the_last_good_copy_and_all_is_there() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        assert!(office.warmdown(&["backup"]).status.success());
        let mut bytes = std::fs::read(office.clinic()).unwrap();
        let middle = bytes.len() / 8192 * 4096;
        bytes[middle..middle + 4096].fill(7);
        std::fs::write(office.clinic(), &bytes).unwrap();

        let desk = Desk::open(&office).await;
        desk.see("damaged").await;
        desk.reads("damaged-copy", "60 clients").await;
        desk.picture("light-damaged").await;
        desk.click("damaged-again").await;
        desk.see("damaged").await;
        desk.click("damaged-take").await;
        desk.see("today-screen").await;
        desk.reads("toast-text", "Restored: 60 clients").await;
        assert_eq!(office.asks("PRAGMA integrity_check", [], |row| row.get::<_, String>(0)), "ok");
        assert_eq!(office.asks("SELECT COUNT(*) FROM client", [], |row| row.get::<_, i64>(0)), 60);
        let aside = office.backups().join("clinic-set-aside-2026-05-04T0900.db");
        assert!(std::fs::read(aside).unwrap() == bytes, "the damaged file is kept as it was");
        desk.close().await;
    });
}
