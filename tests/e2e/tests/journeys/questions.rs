//! The three questions of the booking form: an answer is never thrown away, and the verdict that follows from it is seen
//! before anything is booked.

use warmdown_e2e::{Desk, Office, journey};

#[test]
fn an_answer_is_kept_before_the_booking_and_its_verdict_is_seen_first() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let count = |sql: &str| office.asks(sql, [], |row| row.get::<_, i64>(0));
        let added = || count("SELECT COUNT(*) FROM client WHERE name = 'Brigid Quill'");
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;

        // The form opens on a free start: nothing stands in the way before anything is typed.
        desk.press("ctrl+n").await;
        desk.focused("booking-client").await;
        desk.reads("booking-form", "$").await;
        assert!(desk.shown("booking-obstacle").await.is_none());
        assert!(desk.shown("booking-in-the-past").await.is_none());

        // A client who was added is undone from a field that nobody has typed in; the form lets go of them and says so.
        let add = async || {
            desk.fill("booking-client", "Brigid Quill").await;
            desk.see("booking-new-client").await;
            desk.press("enter").await;
            desk.focused("booking-new-phone").await;
            desk.press("enter").await;
            desk.see("booking-questions").await;
            desk.focused("booking-time").await;
        };
        add().await;
        assert_eq!(added(), 1);
        desk.press("ctrl+z").await;
        desk.reads("field-error", "Brigid Quill is no longer").await;
        assert_eq!(added(), 0);
        assert!(desk.shown("booking-error").await.is_none());
        desk.picture("client-undone").await;
        add().await;

        // Escape in the race's own form closes that form alone, and loses nothing.
        let free = office.free_slot_from("2026-05-11");
        desk.fill("booking-date", &free.start[..10]).await;
        desk.fill("booking-time", &free.start[11..]).await;
        desk.reads("booking-read-aloud", &free.start[11..]).await;
        if desk.shown("booking-obstacle").await.is_some() {
            desk.click("booking-better-1").await;
            desk.gone("booking-obstacle").await;
        }
        desk.click("booking-answer-yes-race").await;
        desk.focused("race-name").await;
        desk.fill("race-distance", "26.2").await;
        desk.press("escape").await;
        desk.gone("race-form").await;
        desk.focused("booking-answer-yes-race").await;
        desk.press("enter").await;
        desk.see("not-saved-yet").await;
        let distance = "return document.querySelector('[data-testid=race-distance]').value";
        assert_eq!(desk.asks(distance).await, "26.2");

        // The day before a marathon: booking takes the answer, keeps it, and shows what it means instead of booking.
        let day = desk.attribute("booking-date", "data-day").await;
        let day_after: String = office.asks("SELECT date(?1, '1 day')", [&day], |row| row.get(0));
        desk.fill("race-date", &day_after).await;
        desk.picture("question-race").await;
        desk.press("ctrl+enter").await;
        desk.see("booking-turned").await;
        desk.attribute_is("booking-verdict", "data-verdict", "not-recommended").await;
        desk.reads("booking-finding", "Race").await;
        desk.picture("booking-turned").await;
        let races = "SELECT COUNT(*) FROM race r JOIN client c ON c.id = r.client_id WHERE c.name = 'Brigid Quill'";
        assert_eq!(count(races), 1);
        let booked =
            "SELECT COUNT(*) FROM appointment a JOIN client c ON c.id = a.client_id WHERE c.name = 'Brigid Quill'";
        assert_eq!(count(booked), 0);
        assert_eq!(count("SELECT calendar_asked_on IS NULL FROM client WHERE name = 'Brigid Quill'"), 1);

        // Seen, it is booked at the second word, and nothing is entered twice.
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        assert_eq!((count(booked), count(races)), (1, 1));
        desk.close().await;
    });
}

#[test]
fn a_lone_no_is_kept_and_not_asked_again() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let stranger = office.stranger();
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        let choose = async || {
            desk.press("ctrl+n").await;
            desk.see("booking-form").await;
            desk.fill("booking-client", &stranger).await;
            desk.click("booking-client-option").await;
            desk.see("booking-questions").await;
        };
        choose().await;
        desk.click("booking-answer-none-race").await;
        desk.click("booking-keep-answers").await;
        desk.gone("booking-keep-answers").await;
        let asked = "SELECT race_asked_on = '2026-05-04' AND last_run_asked_on IS NULL AND calendar_asked_on IS NULL
            FROM client WHERE name = ?1";
        assert!(office.asks(asked, [&stranger], |row| row.get::<_, bool>(0)));
        desk.click("booking-clear").await;
        desk.press("escape").await;
        desk.gone("booking-form").await;
        choose().await;
        desk.see("booking-question-last").await;
        assert!(desk.shown("booking-question-race").await.is_none());
        desk.picture("two-questions").await;
        desk.click("booking-nothing-planned").await;
        desk.gone("booking-questions").await;
        let all = "SELECT calendar_asked_on = '2026-05-04' FROM client WHERE name = ?1";
        assert!(office.asks(all, [&stranger], |row| row.get::<_, bool>(0)));
        desk.close().await;
    });
}
