//! A clinic that an older Warmdown kept: the window opens at once and tells how far its update is.

use rusqlite::Connection;
use warmdown_e2e::{Desk, Office, journey};

/// So many clients keep the window busy for some seconds.
const CLIENTS: i64 = 40_000;

#[test]
fn a_large_old_file_is_brought_up_to_date_before_the_eyes_of_the_desk() {
    journey(async {
        let office = Office::new();
        let old = Connection::open(office.clinic()).unwrap();
        old.execute_batch(include_str!("../../../fixtures/schema-1.sql")).unwrap();
        let sql = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                   INSERT INTO client (name, name_key) SELECT 'Runner Nr' || i, 'runner nr' || i FROM n";
        old.execute(sql, [CLIENTS]).unwrap();
        drop(old);

        let desk = Desk::open(&office).await;
        desk.see("updating").await;
        desk.attribute_is("progress", "data-step", "update").await;
        let done =
            async || desk.asks("return document.querySelector('[data-testid=progress-bar]')?.value ?? null").await;
        let first = done().await.as_f64().unwrap();
        desk.until("the bar to grow", async || done().await.as_f64().is_none_or(|now| now > first).then_some(())).await;
        desk.picture("updating").await;
        desk.accessible("updating").await;
        desk.see("today-screen").await;
        desk.gone("progress").await;
        let kept: i64 = office.asks("SELECT COUNT(*) FROM client", [], |row| row.get(0));
        assert_eq!(kept, CLIENTS + 2);
        assert!(office.backups().join("clinic-before-update-schema-1.db").is_file());
        desk.close().await;
    });
}
