//! The season strip on the client's page, by keyboard.

use warmdown_e2e::{Desk, Office, journey, runner::Runner};

#[test]
fn a_good_day_is_found_on_the_season_strip_and_booked_by_keyboard() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", "2026-05-04"]).status.success());
        let days_on = |day: &str, days: i64| -> String {
            office.asks("SELECT date(?1, ?2 || ' day')", (day, days), |row| row.get(0))
        };
        // Four days before the marathon is a good day for one who is used to massage.
        let is_used_to_massage =
            |runner: &Runner| office.has_good_hour(runner.client, &days_on(&runner.friday_before, -2));
        let runner = (0..8).map(|number| Runner::of(&office, number)).find(is_used_to_massage).unwrap();
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.open_client(runner.client, runner.part_of_name()).await;

        // The keyboard stands on today, and walks by week and by day.
        desk.tab_to("season-strip").await;
        desk.attribute_is("season-strip", "data-day", "2026-05-04").await;
        desk.reads("season-tip", "Today, Monday, May 4").await;
        desk.press("pagedown").await;
        desk.attribute_is("season-strip", "data-day", "2026-05-11").await;
        desk.press("right").await;
        desk.attribute_is("season-strip", "data-day", "2026-05-12").await;

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

        // The month is tinted for this client, in the form and in the book.
        let tint = async |day: &str| desk.attribute_where("month-day", "data-day", day, "data-tint").await;
        desk.click("booking-date-month").await;
        assert_eq!(tint(&good).await, "good");
        assert_eq!(tint(&runner.friday_before).await, "bad");
        assert_eq!(tint(&runner.monday_after).await, "stop");
        let sunday = days_on(&runner.monday_after, -1);
        assert_eq!(tint(&sunday).await, "none");
        desk.reads("month-meaning", "good moment").await;
        desk.picture("month-tinted").await;
        desk.press("escape").await;
        desk.gone("month-grid").await;
        desk.press("ctrl+2").await;
        desk.attribute_is("book-day-title", "data-day", &good).await;
        assert_eq!(desk.attribute_where("week-day", "data-day", &good, "data-tint").await, "good");
        desk.click("book-jump").await;
        assert_eq!(tint(&good).await, "good");
        desk.press("escape").await;
        desk.gone("month-grid").await;
        desk.press("ctrl+enter").await;
        desk.gone("booking-form").await;
        assert_eq!(office.latest(runner.client).start[..10], good);

        desk.close().await;
    });
}
