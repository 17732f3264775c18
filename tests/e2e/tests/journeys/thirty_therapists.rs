//! A day of thirty therapists: drawn where it is looked at, walked and carried over to its far end.

use warmdown_e2e::{Desk, Office, journey};

const DAY: &str = "2026-05-04";
const BOARD: &str = "document.querySelector('[data-testid=book-board]')";

async fn count(desk: &Desk, css: &str) -> i64 {
    desk.asks(&format!("return document.querySelectorAll('{css}').length")).await.as_i64().unwrap()
}

async fn is_so(desk: &Desk, what: &str, condition: &str) {
    desk.until(what, async || (desk.asks(&format!("return {condition}")).await == true).then_some(())).await;
}

#[test]
fn what_is_in_sight_is_drawn_and_the_rest_when_it_comes() {
    journey(async {
        let office = Office::new();
        let demo = ["demo", "--today", DAY, "--therapists", "30", "--clients", "400"];
        assert!(office.warmdown(&demo).status.success());
        let booked = |more: &str| {
            format!(
                "SELECT {more} FROM appointment WHERE start LIKE '{DAY}%' AND status NOT IN ('canceled', 'no-show')
                 AND therapist_id IN (SELECT therapist_id FROM appointment WHERE start LIKE '{DAY}%')"
            )
        };
        let all: i64 = office.asks(&booked("COUNT(*)"), [], |row| row.get(0));
        let desk = Desk::open(&office).await;
        desk.see("today-screen").await;
        desk.press("ctrl+2").await;
        desk.see_like("appointment-").await;
        assert_eq!(count(&desk, ".lane").await, 30);
        let drawn = count(&desk, ".placed").await;
        assert!(0 < drawn && drawn < all * 2 / 3, "{drawn} of {all} are drawn, a third is in sight");
        desk.picture("thirty-therapists").await;

        // The keys reach the last column, and what is booked there comes with it.
        desk.press_times("right", 30).await;
        let last: i64 = office.asks("SELECT MAX(id) FROM therapist", [], |row| row.get(0));
        let there = format!("document.querySelector('.lane[data-column=\"{last}\"]')");
        is_so(&desk, "the keys in the last column", &format!("!!{there}.querySelector('.cursor-spot, .current')"))
            .await;
        is_so(&desk, "the last column in sight", &format!("{there}.getBoundingClientRect().right <= innerWidth")).await;
        let of_last: i64 =
            office.asks(&format!("{} AND therapist_id = ?1", booked("COUNT(*)")), [last], |row| row.get(0));
        is_so(&desk, "what is booked there", &format!("{there}.querySelectorAll('.placed').length === {of_last}"))
            .await;
        // From there, Tab leads to what can be done with that therapist's day.
        desk.press("tab").await;
        desk.focused(&format!("column-menu-{last}")).await;
        desk.press("enter").await;
        desk.see("column-away").await;
        desk.press("escape").await;
        desk.gone("column-away").await;
        desk.press("left").await;
        desk.picture("thirty-therapists-end").await;

        // Carried to the edge by mouse, an appointment takes the book along; Escape leaves it where it was.
        desk.asks(&format!("{BOARD}.scrollLeft = 0")).await;
        let first = format!(
            "{} AND status = 'booked' AND start > ?1 ORDER BY therapist_id, start LIMIT 1",
            booked("id, start")
        );
        let (carried, start): (i64, String) =
            office.asks(&first, [format!("{DAY}T09:30")], |row| Ok((row.get(0)?, row.get(1)?)));
        let block = desk.see(&format!("appointment-{carried}")).await;
        let edge = format!(
            "const at = document.querySelector(`[data-testid=appointment-{carried}]`).getBoundingClientRect();
             return {BOARD}.getBoundingClientRect().right - 8 - at.left - at.width / 2"
        );
        let right = desk.asks(&edge).await.as_f64().unwrap();
        desk.drag(&block, right, 0.0, async || {
            is_so(&desk, "the book to scroll along", &format!("{BOARD}.scrollLeft > 900")).await;
            let far = "Number(document.querySelector('.hanging').closest('.lane').dataset.column)";
            is_so(&desk, "the appointment to hang there", &format!("{far} > 15")).await;
            desk.picture("thirty-therapists-carried").await;
            // Until the mouse lets go, the keys rest.
            desk.press("m").await;
            desk.press("enter").await;
            assert!(desk.shown("booking-form").await.is_none() && desk.shown("move-banner").await.is_some());
            desk.press("escape").await;
            desk.gone("move-banner").await;
        })
        .await;
        desk.asks(&format!("{BOARD}.scrollLeft = 0")).await;
        desk.see(&format!("appointment-{carried}")).await;
        assert!(desk.shown("appointment-panel").await.is_none(), "what was carried is not opened");
        assert_eq!(office.start_of(carried), start);

        // A double click opens what lies there, and nothing that comes to lie there.
        desk.double_click(&format!("appointment-{carried}")).await;
        desk.attribute_is("appointment-time", "data-start", &start).await;
        assert!(desk.shown("booking-form").await.is_none());

        // Nor anything of the panel that opens under the mouse.
        desk.press("escape").await;
        desk.gone("shield").await;
        let middle =
            format!("{} AND start > ?1 AND therapist_id > 12 ORDER BY therapist_id, start LIMIT 1", booked("id"));
        let there: i64 = office.asks(&middle, [format!("{DAY}T11:00")], |row| row.get(0));
        let of = |testid: &str| format!("document.querySelector('[data-testid={testid}]').getBoundingClientRect()");
        desk.asks(&format!("{BOARD}.scrollLeft = 900")).await;
        desk.click(&format!("appointment-{there}")).await;
        desk.see("appointment-client").await;
        let place =
            format!("const at = {}; return [at.left + at.width / 2, at.top + at.height / 2]", of("appointment-client"));
        let place = desk.asks(&place).await;
        let (x, y) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
        desk.press("escape").await;
        desk.gone("shield").await;
        let block = of(&format!("appointment-{there}"));
        let brought = format!(
            "let at = {block};
             {BOARD}.scrollBy({{ left: at.left + at.width / 2 - {x}, top: at.top + at.height / 2 - {y}, behavior: 'instant' }});
             at = {block};
             return Math.abs(at.left + at.width / 2 - {x}) < 20 && Math.abs(at.top + at.height / 2 - {y}) < 9"
        );
        assert_eq!(desk.asks(&brought).await, true, "the appointment where the button will be");
        desk.double_click_at(x, y).await;
        desk.attribute_is("appointment-time", "data-start", &office.start_of(there)).await;
        assert!(desk.shown("client-page").await.is_none());
        desk.close().await;
    });
}
