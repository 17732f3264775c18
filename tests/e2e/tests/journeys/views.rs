//! The book by week, by month and as a list: seen, walked, and worked in.

use warmdown_e2e::{
    Desk, Office, journey, plan,
    runner::{Booked, Slot, minute},
};

const WEEK: &str = "2026-05-04";

async fn demo() -> (Office, Desk) {
    let office = Office::new();
    assert!(office.warmdown(&["demo", "--today", WEEK]).status.success());
    let desk = Desk::open(&office).await;
    desk.see("today-screen").await;
    (office, desk)
}

/// How many appointments of a day hold their time.
fn count_on(office: &Office, day: &str) -> i64 {
    let sql = "SELECT COUNT(*) FROM appointment WHERE start LIKE ?1 || '%' AND status NOT IN ('canceled', 'no-show')";
    office.asks(sql, [day], |row| row.get(0))
}

/// The place of a day within the week, from 1.
fn weekday(start: &str) -> i64 {
    start[8..10].parse::<i64>().unwrap() - 3
}

async fn has_moved(desk: &Desk, office: &Office, booked: &Booked, to: &str) {
    let what = format!("the appointment to be at {to}");
    desk.until(&what, async || (office.start_of(booked.id) == to).then_some(())).await;
}

#[test]
fn weeks_months_and_the_list_lead_to_days_and_appointments() {
    journey(async {
        let (office, desk) = demo().await;
        let (booked, _) = office.movable_within_week(WEEK);
        desk.click("nav-book").await;
        desk.click("book-view-week").await;
        desk.reads("book-day-title", "May 4 – 10, 2026").await;
        desk.click(&format!("week-appointment-{}", booked.id)).await;
        desk.attribute_is("appointment-time", "data-start", &booked.start).await;
        desk.press("escape").await;
        desk.gone("appointment-panel").await;
        let off = "SELECT MIN(from_date) FROM day_off WHERE from_date BETWEEN ?1 AND date(?1, '+6 day')";
        let off: String = office.asks(off, [WEEK], |row| row.get(0));
        desk.click_where("week-head", "data-day", &off).await;
        desk.attribute_is("book-day-title", "data-day", &off).await;
        desk.see("week-strip").await;

        // The month counts, and opens a day.
        desk.click("book-view-month").await;
        desk.reads("book-day-title", "May 2026").await;
        for day in ["2026-05-05", "2026-05-20"] {
            let shown = desk.attribute_where("month-load", "data-day", day, "data-count").await;
            assert_eq!(shown, count_on(&office, day).to_string(), "{day}");
        }
        desk.click("book-next").await;
        desk.attribute_is("month-view", "data-month", "2026-06").await;
        desk.click("book-prev").await;
        desk.click_where("month-load", "data-day", "2026-05-20").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-20").await;
        desk.see("book-grid").await;

        // The list begins on that day and goes on; what was called off is in it.
        desk.click("book-view-list").await;
        desk.see("list-more").await;
        desk.click("book-today").await;
        desk.click(&format!("list-appointment-{}", booked.id)).await;
        desk.attribute_is("appointment-time", "data-start", &booked.start).await;
        let last = "SELECT MAX(id) FROM appointment WHERE start >= date(?1, '+14 day') AND start < date(?1, '+21 day')";
        let later: i64 = office.asks(last, [WEEK], |row| row.get(0));
        desk.gone(&format!("list-appointment-{later}")).await;
        desk.click("list-more").await;
        desk.until("two weeks more", async || {
            let has = format!("return !!document.querySelector(\"[data-testid='list-appointment-{later}']\")");
            (desk.asks(&has).await == true).then_some(())
        })
        .await;
        desk.close().await;

        // The next opening shows the book as it was left.
        let desk = Desk::open(&office).await;
        desk.click("nav-book").await;
        desk.see("book-list").await;
        desk.close().await;
    });
}

#[test]
fn in_a_therapists_week_the_mouse_moves_to_another_day_and_books_there() {
    journey(async {
        let (office, desk) = demo().await;
        let (booked, free) = office.movable_within_week(WEEK);
        desk.click("nav-book").await;
        desk.click("book-view-week").await;
        desk.click(&format!("week-therapist-{}", booked.therapist)).await;
        desk.book_has(booked.id).await;
        let place = |day: &str| {
            let id = weekday(day);
            format!("document.querySelector(\"[data-testid='book-column-{id}']\").getBoundingClientRect().x")
        };
        let right = desk.asks(&format!("return {} - {}", place(&free), place(&booked.start))).await.as_f64().unwrap();
        let down = desk.pixels(&booked.start, &free);
        let block = desk.see(&format!("appointment-{}", booked.id)).await;
        desk.drag(&block, right, down, async || {
            desk.attribute("move-banner", "data-verdict").await;
            desk.picture("views-drag").await;
            assert!(desk.shown("move-obstacle").await.is_none());
        })
        .await;
        has_moved(&desk, &office, &booked, &free).await;
        desk.click("toast-undo").await;
        has_moved(&desk, &office, &booked, &booked.start).await;

        // A click on empty time books it with that therapist on that day.
        desk.click_empty(&Slot { therapist: weekday(&free), start: free.clone() }).await;
        desk.attribute_is("booking-date", "data-day", &free[..10]).await;
        let chosen = "return document.querySelector('[data-testid=booking-therapist]').value";
        assert_eq!(desk.asks(chosen).await, booked.therapist.to_string());
        let typed = "return document.querySelector('[data-testid=booking-time]').value";
        assert_eq!(desk.asks(typed).await, free[11..]);
        desk.see("book-preview").await;
        desk.close().await;
    });
}

#[test]
fn the_keys_do_all_of_it() {
    journey(async {
        let (office, desk) = demo().await;
        let (booked, free) = office.movable_within_week(WEEK);
        desk.press("ctrl+2").await;
        desk.see("book-grid").await;

        // The clinic's week: from today's head down to an appointment, and to the left to a therapist.
        desk.press("2").await;
        desk.see_like("week-appointment-").await;
        desk.press("down").await;
        desk.focused("week-head").await;
        desk.press("down").await;
        let first = "SELECT id FROM appointment WHERE start LIKE ?1 || '%' AND status NOT IN ('canceled', 'no-show')
            ORDER BY therapist_id, start LIMIT 1";
        let first: i64 = office.asks(first, [WEEK], |row| row.get(0));
        desk.focused(&format!("week-appointment-{first}")).await;
        desk.press("enter").await;
        desk.attribute_is("appointment-time", "data-start", &office.start_of(first)).await;
        desk.press("escape").await;
        desk.gone("appointment-panel").await;
        desk.press("left").await;
        let whose: i64 = office.asks("SELECT therapist_id FROM appointment WHERE id = ?1", [first], |row| row.get(0));
        desk.focused(&format!("week-therapist-{whose}")).await;
        desk.press("enter").await;
        desk.see("book-grid").await;
        desk.choose("book-whose", &booked.therapist.to_string()).await;

        // A therapist's week: taken up, carried to another day, put down, taken back.
        desk.asks("document.activeElement.blur()").await;
        desk.book_has(booked.id).await;
        desk.walk_book_to(booked.id).await;
        desk.press("m").await;
        desk.attribute("move-banner", "data-verdict").await;
        let days = i32::try_from(weekday(&free) - weekday(&booked.start)).unwrap();
        desk.press_times(if days > 0 { "right" } else { "left" }, days.unsigned_abs()).await;
        let steps = i32::try_from((minute(&free) - minute(&booked.start)) / 15).unwrap();
        desk.press_times(if steps > 0 { "down" } else { "up" }, steps.unsigned_abs()).await;
        desk.attribute("move-banner", "data-verdict").await;
        desk.picture("views-carried").await;
        desk.press("enter").await;
        has_moved(&desk, &office, &booked, &free).await;
        desk.stands_on(booked.id).await;
        desk.press("ctrl+z").await;
        has_moved(&desk, &office, &booked, &booked.start).await;

        // Nearer and further away, around what is in the middle.
        desk.attribute_is("book-grid", "data-line", "30").await;
        let middle = "const { scrollTop, clientHeight } = document.querySelector('[data-testid=book-board]');
            const head = document.querySelector('.heads').clientHeight;
            const hour = Number(document.querySelector('[data-testid=book-grid]').dataset.hour);
            return (scrollTop + (clientHeight - head) / 2) / hour * 60";
        let before = desk.asks(middle).await.as_f64().unwrap();
        desk.write("++").await;
        desk.attribute_is("book-grid", "data-line", "15").await;
        let after = desk.asks(middle).await.as_f64().unwrap();
        assert!((before - after).abs() < 3.0, "{before} minutes down was in the middle, now {after}");
        desk.write("---").await;
        desk.attribute_is("book-grid", "data-line", "60").await;
        desk.click("zoom-in").await;
        desk.click("zoom-in").await;
        desk.attribute_is("book-grid", "data-line", "20").await;
        desk.click("zoom-out").await;
        desk.attribute_is("book-grid", "data-line", "30").await;

        // The week on paper is that therapist's.
        desk.press("ctrl+p").await;
        desk.page_has_ink().await;
        desk.click("paper-print").await;
        desk.gone("paper").await;
        let printed = plan::read(&office.printed_plan()).await;
        let names = |which: &str| -> String {
            let sql = format!("SELECT group_concat(name) FROM therapist WHERE id {which} ?1");
            office.asks(&sql, [booked.therapist], |row| row.get(0))
        };
        assert!(printed.contains("May 4 – 10, 2026") && printed.contains(&names("=")), "{printed}");
        assert!(names("<>").split(',').all(|other| !printed.contains(other)), "{printed}");

        // The month: by day and week with the arrows, by month with the pages, Enter opens.
        desk.press("t").await;
        desk.press("3").await;
        desk.see("month-load").await;
        desk.press("down").await;
        desk.press("right").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-12").await;
        desk.press("pagedown").await;
        desk.attribute_is("month-view", "data-month", "2026-06").await;
        desk.attribute_is("book-day-title", "data-day", "2026-06-12").await;
        desk.press("[").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-12").await;
        desk.press("enter").await;
        desk.see("week-strip").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-12").await;

        // The list: down to the first, Enter opens it.
        desk.press("t").await;
        desk.press("4").await;
        desk.see_like("list-appointment-").await;
        desk.press("down").await;
        desk.press("enter").await;
        desk.attribute("appointment-time", "data-start").await;
        desk.press("escape").await;
        desk.press("]").await;
        desk.attribute_is("book-day-title", "data-day", "2026-05-11").await;

        // Found by their names too.
        desk.press("ctrl+k").await;
        desk.focused("palette-input").await;
        desk.write("month").await;
        desk.reads("palette-option", "Book: Month").await;
        desk.press("enter").await;
        desk.see("month-view").await;
        desk.close().await;
    });
}

#[test]
fn the_night_in_which_an_hour_comes_twice_shows_both() {
    journey(async {
        let office = Office::new();
        assert!(office.warmdown(&["demo", "--today", WEEK]).status.success());
        // The clocks go back from 2:00 to 1:00: the first of these ends at 1:45 for the second time.
        for (client, start) in [("1", "2026-11-01T01:45"), ("2", "2026-11-01T02:00")] {
            let mut booking = vec!["book", "--client", client, "--therapist", "1", "--type", "sports"];
            booking.extend(["--minutes", "60", "--start", start, "--reason", "night"]);
            assert!(office.warmdown(&booking).status.success());
        }
        let desk = Desk::open(&office).await;
        desk.click("nav-book").await;
        desk.turn_book_to("2026-11-01").await;
        let block = "document.querySelector(`[data-start='2026-11-01T${time}']`).getBoundingClientRect()";
        let apart = format!(
            "const at = (time) => {block};
            const labels = [...document.querySelectorAll('.times .time')].map((label) => label.textContent.trim());
            return [...labels.slice(1, 5), at('02:00').top - at('01:45').top]"
        );
        // 75 minutes lie between the starts.
        let expected = serde_json::json!(["01:00", "01:00", "02:00", "03:00", 80]);
        let drawn = format!("{expected} to be drawn");
        desk.until(&drawn, async || (desk.asks(&apart).await == expected).then_some(())).await;
        desk.picture("hour-twice").await;
        desk.close().await;
    });
}
