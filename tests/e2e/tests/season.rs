//! The season strip on the client's page, by keyboard.

use warmdown_e2e::{Desk, Office, journey, runner::Runner};

#[test]
fn a_good_day_is_found_on_the_season_strip_and_booked_by_keyboard() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let runner = Runner::of(&office, 1);
        let days_on = |day: &str, days: i64| -> String {
            office.asks("SELECT date(?1, ?2 || ' day')", (day, days), |row| row.get(0))
        };
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write(runner.part_of_name()).await;
        desk.attribute_is("palette-option", "data-client", &runner.client.to_string()).await;
        desk.press("enter").await;
        desk.attribute_is("client-page", "data-client", &runner.client.to_string()).await;

        // The keyboard stands on today, and walks by week and by day.
        desk.tab_to("season-strip").await;
        desk.attribute_is("season-strip", "data-day", "2026-05-04").await;
        desk.reads("season-tip", "Today, Monday, May 4").await;
        desk.press("pagedown").await;
        desk.attribute_is("season-strip", "data-day", "2026-05-11").await;
        desk.press("right").await;
        desk.attribute_is("season-strip", "data-day", "2026-05-12").await;

        // Three days before the marathon is a good day for one who is used to massage, and for nobody worse than a note.
        let good = days_on(&runner.friday_before, -2);
        let mut day = "2026-05-12".to_owned();
        while day != good {
            let week_on = days_on(&day, 7);
            let (key, next) = if week_on <= good { ("pagedown", week_on) } else { ("right", days_on(&day, 1)) };
            desk.press(key).await;
            desk.attribute_is("season-strip", "data-day", &next).await;
            day = next;
        }
        desk.reads("season-tip", &format!("4 days before {}", runner.race)).await;
        assert_eq!(desk.attribute("season-strip", "data-verdict").await, "favorable");
        desk.picture("season-walked").await;

        // Enter books it: the form stands on that day, at a free start.
        desk.press("enter").await;
        desk.attribute_is("booking-client", "data-client", &runner.client.to_string()).await;
        desk.attribute_is("booking-date", "data-day", &good).await;
        desk.attribute_is("booking-verdict", "data-verdict", "favorable").await;
        assert!(desk.shown("booking-obstacle").await.is_none());
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        assert_eq!(office.latest(runner.client).start[..10], good);

        desk.close().await;
    });
}
