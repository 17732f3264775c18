//! A walk through every screen and dialog: each is drawn, with nothing cut off at the side, and accessible.

use crate::{Desk, Office, office::NOW, runner::Runner};

/// Draws a screen; fails when it is wider than the window, or keeps somebody out.
pub async fn fits(desk: &Desk, name: &str) {
    let wider = desk
        .asks(
            "return [...document.querySelectorAll('html, main, aside, [role=dialog], main *, aside *')]
            .filter((box) => box.matches('html, main, aside, [role=dialog]')
                || ['auto', 'scroll'].includes(getComputedStyle(box).overflowX))
            .filter((box) => box.scrollWidth > box.clientWidth + 1 && !box.matches('textarea, [data-testid=book-board]'))
            .map((box) => box.outerHTML.slice(0, 120))",
        )
        .await;
    assert_eq!(wider, serde_json::json!([]), "{name} is wider than its place");
    desk.picture(name).await;
    desk.accessible(name).await;
}

/// Looks at what needs no clinic, whose window has no switch of the theme yet.
pub async fn fits_in_both(desk: &Desk, name: &str) {
    for theme in ["dark", "light"] {
        desk.asks(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
        fits(desk, &format!("{theme}-{name}")).await;
    }
}

async fn close_dialog(desk: &Desk, testid: &str) {
    desk.press("escape").await;
    desk.gone(testid).await;
}

/// Every screen and dialog of an open clinic; the pictures bear a name.
pub async fn everything(desk: &Desk, office: &Office, name: &str) {
    let runner = Runner::of(office, 0);
    book(desk, name, &runner).await;
    questions(desk, name, &office.stranger()).await;
    clients(desk, name, &runner).await;
    wait_list(desk, name).await;
    settings(desk, name).await;
    everywhere(desk, name).await;
}

/// Today, the book, an appointment and the booking form.
async fn book(desk: &Desk, name: &str, runner: &Runner) {
    desk.click("nav-today").await;
    desk.see("today-screen").await;
    fits(desk, &format!("{name}-today")).await;
    desk.see_like("appointment-menu-").await.click().await.unwrap();
    desk.see_like("appointment-cancel-").await;
    fits(desk, &format!("{name}-appointment-menu")).await;
    desk.press("escape").await;
    desk.click("nav-book").await;
    desk.see("book-grid").await;
    desk.click("book-today").await;
    desk.see_like("appointment-1").await;
    fits(desk, &format!("{name}-book")).await;
    desk.click("book-by-room").await;
    fits(desk, &format!("{name}-book-rooms")).await;
    desk.click("book-by-therapist").await;
    // A day that is over, with what was done and who did not come; and a day on which nobody is booked.
    desk.turn_book_to("2026-05-01").await;
    desk.see_like("appointment-1").await;
    fits(desk, &format!("{name}-book-over")).await;
    desk.turn_book_to("2026-05-03").await;
    fits(desk, &format!("{name}-book-empty")).await;
    desk.click("book-today").await;
    desk.click("book-jump").await;
    desk.see("month-grid").await;
    fits(desk, &format!("{name}-month")).await;
    close_dialog(desk, "month-grid").await;
    desk.see_like("appointment-1").await.click().await.unwrap();
    desk.see("appointment-verdict").await;
    fits(desk, &format!("{name}-appointment")).await;
    desk.press("ctrl+p").await;
    desk.page_has_ink().await;
    fits(desk, &format!("{name}-paper")).await;
    close_dialog(desk, "paper").await;
    desk.press("ctrl+n").await;
    desk.see("booking-form").await;
    fits(desk, &format!("{name}-booking")).await;
    desk.write(runner.part_of_name()).await;
    desk.see("booking-client-option").await;
    fits(desk, &format!("{name}-booking-clients")).await;
    desk.click_where("booking-client-option", "data-client", &runner.client.to_string()).await;
    desk.fill("booking-date", &runner.monday_after).await;
    desk.attribute_is("booking-verdict", "data-verdict", "contraindicated").await;
    desk.see("booking-better-1").await;
    // At six nothing is taken: a reason is all that is missing.
    desk.fill("booking-time", "6:00").await;
    desk.press("ctrl+enter").await;
    desk.see("field-error").await;
    fits(desk, &format!("{name}-booking-warned")).await;
    desk.click("booking-date-month").await;
    desk.see("month-meaning").await;
    fits(desk, &format!("{name}-month-tinted")).await;
    close_dialog(desk, "month-grid").await;
    desk.click("suggest").await;
    desk.see("suggestion-1").await;
    fits(desk, &format!("{name}-suggestions")).await;
    desk.click("suggest-close").await;
    desk.choose("booking-repeat", "2").await;
    desk.see("series-5").await;
    desk.click("series-book-5").await;
    fits(desk, &format!("{name}-series")).await;
    desk.choose("booking-repeat", "0").await;
    desk.click("booking-clear").await;
    desk.press("escape").await;
    desk.gone("booking-form").await;
    views(desk, name).await;
    // A therapist's day that goes to others; the day off is taken back.
    desk.turn_book_to("2026-05-07").await;
    desk.click("column-menu-1").await;
    desk.click("column-away").await;
    desk.see("away-move-all").await;
    fits(desk, &format!("{name}-away")).await;
    desk.click("away-close").await;
    desk.gone("away").await;
    desk.press("ctrl+z").await;
    desk.see("toast-redo").await;
}

/// The book by week, by month and as a list, by itself and beside a panel.
async fn views(desk: &Desk, name: &str) {
    desk.click("book-today").await;
    desk.click("book-view-week").await;
    desk.see_like("week-appointment-").await.click().await.unwrap();
    desk.see("appointment-verdict").await;
    fits(desk, &format!("{name}-week-panel")).await;
    for view in ["month", "list"] {
        desk.click(&format!("book-view-{view}")).await;
        desk.see_like(if view == "month" { "month-load" } else { "list-appointment-" }).await;
        fits(desk, &format!("{name}-{view}-panel")).await;
    }
    desk.press("escape").await;
    desk.gone("appointment-panel").await;
    fits(desk, &format!("{name}-list")).await;
    desk.click("book-view-month").await;
    desk.see("month-load").await;
    fits(desk, &format!("{name}-month-view")).await;
    desk.click("book-view-week").await;
    desk.see_like("week-appointment-").await;
    fits(desk, &format!("{name}-week")).await;
    desk.click("week-therapist-1").await;
    desk.see("book-grid").await;
    fits(desk, &format!("{name}-therapist-week")).await;
    desk.see_like("appointment-1").await.click().await.unwrap();
    desk.see("appointment-verdict").await;
    fits(desk, &format!("{name}-therapist-week-panel")).await;
    desk.press("escape").await;
    desk.gone("appointment-panel").await;
    desk.press("ctrl+p").await;
    desk.page_has_ink().await;
    fits(desk, &format!("{name}-week-sheet")).await;
    close_dialog(desk, "paper").await;
    desk.choose("book-whose", "0").await;
    desk.see("clinic-week").await;
    desk.click("book-view-day").await;
}

/// The questions to a client of whom nothing is known.
async fn questions(desk: &Desk, name: &str, stranger: &str) {
    desk.press("ctrl+n").await;
    desk.see("booking-form").await;
    desk.write(stranger).await;
    desk.click("booking-client-option").await;
    desk.click("booking-answer-yes-race").await;
    desk.see("booking-questions").await;
    fits(desk, &format!("{name}-questions")).await;
    desk.click("booking-clear").await;
    desk.press("escape").await;
    desk.gone("booking-form").await;
}

/// The clients and the page of one.
async fn clients(desk: &Desk, name: &str, runner: &Runner) {
    desk.click("nav-clients").await;
    desk.see("client-row").await;
    fits(desk, &format!("{name}-clients")).await;
    desk.click("clients-columns").await;
    desk.see_like("clients-column-").await;
    fits(desk, &format!("{name}-clients-columns")).await;
    desk.press("escape").await;
    desk.click("client-add").await;
    desk.focused("new-client-name").await;
    desk.write(&runner.name).await;
    desk.press("enter").await;
    desk.see("look-alike").await;
    fits(desk, &format!("{name}-look-alikes")).await;
    desk.click("look-alike-open").await;
    desk.see("client-page").await;
    desk.see("season-strip").await;
    fits(desk, &format!("{name}-client")).await;
    desk.tab_to("season-strip").await;
    desk.see("season-tip").await;
    fits(desk, &format!("{name}-season")).await;
    desk.click("add-race").await;
    desk.see("race-form").await;
    desk.click("add-run").await;
    desk.see("run-form").await;
    desk.click("client-more").await;
    desk.see("client-field-pronouns").await;
    fits(desk, &format!("{name}-client-forms")).await;
    desk.click("history-open").await;
    desk.see("history").await;
    fits(desk, &format!("{name}-history")).await;
    desk.click("client-menu").await;
    desk.click("client-merge").await;
    desk.see("merge-dialog").await;
    fits(desk, &format!("{name}-merge")).await;
    close_dialog(desk, "merge-dialog").await;
}

/// Who waits, the form for it, and who could come instead of somebody who calls off.
async fn wait_list(desk: &Desk, name: &str) {
    desk.click("nav-waiting").await;
    desk.see_like("wait-opening-").await;
    fits(desk, &format!("{name}-wait-list")).await;
    desk.click("wait-add").await;
    desk.focused("wait-client").await;
    desk.choose("wait-time", "own").await;
    desk.see("wait-time-from").await;
    fits(desk, &format!("{name}-wait-form")).await;
    desk.click("wait-cancel").await;
    desk.gone("wait-form").await;
    desk.click("nav-book").await;
    desk.click("book-today").await;
    // Until then the day is still there that was shown before.
    let is_today = format!("return document.querySelector(\".block[data-start^='{}']\") !== null", &NOW[..10]);
    desk.until("today's book", async || (desk.asks(&is_today).await == true).then_some(())).await;
    desk.see_like("appointment-1").await.click().await.unwrap();
    desk.click("appointment-cancel").await;
    desk.click("appointment-could-come").await;
    desk.see("could-come-close").await;
    fits(desk, &format!("{name}-could-come")).await;
    desk.click("could-come-close").await;
    desk.gone("could-come").await;
    desk.press("ctrl+z").await;
    desk.see("toast-redo").await;
    desk.press("escape").await;
}

/// Every part of Settings.
async fn settings(desk: &Desk, name: &str) {
    desk.click("nav-settings").await;
    desk.see("settings-screen").await;
    fits(desk, &format!("{name}-settings")).await;
    desk.click("opening-hours").await;
    desk.see("hours-1-0-from").await;
    fits(desk, &format!("{name}-opening-hours")).await;
    desk.click("clinic-discard").await;
    desk.click("settings-therapists").await;
    desk.see_like("therapist-edit-").await.click().await.unwrap();
    desk.see_like("therapist-save-").await;
    fits(desk, &format!("{name}-therapists")).await;
    desk.click_for("own-price-1-add", "own-price-1-minutes-0").await;
    desk.see("other-hours-add").await;
    fits(desk, &format!("{name}-own-prices")).await;
    desk.click("therapist-discard-1").await;
    desk.click("settings-rooms").await;
    desk.see_like("room-name-").await;
    fits(desk, &format!("{name}-rooms")).await;
    desk.click("settings-massages").await;
    desk.see_like("massage-type-").await;
    fits(desk, &format!("{name}-massages")).await;
    desk.click("settings-rules").await;
    desk.see("rule-marathon-day").await;
    desk.fill("rule-number-spacingDays", "10").await;
    desk.see("rules-turn").await;
    fits(desk, &format!("{name}-rules")).await;
    desk.click("settings-backups").await;
    desk.see("backup-row").await;
    fits(desk, &format!("{name}-backups")).await;
    desk.click("backup-restore").await;
    desk.see("restore-missing").await;
    fits(desk, &format!("{name}-restore")).await;
    close_dialog(desk, "restore-dialog").await;
    desk.click("sheets-open").await;
    desk.page_has_ink().await;
    fits(desk, &format!("{name}-sheets")).await;
    close_dialog(desk, "paper").await;
    desk.click("settings-clinic").await;
    desk.see("logo-choose").await;
}

/// What lies over every screen.
async fn everywhere(desk: &Desk, name: &str) {
    desk.press("ctrl+k").await;
    desk.see("palette-option").await;
    fits(desk, &format!("{name}-palette")).await;
    close_dialog(desk, "palette").await;
    desk.click("keys-open").await;
    desk.see("key-sheet").await;
    fits(desk, &format!("{name}-keys")).await;
    close_dialog(desk, "key-sheet").await;
    desk.click("person").await;
    desk.see("person-dialog").await;
    fits(desk, &format!("{name}-person")).await;
    close_dialog(desk, "person-dialog").await;
    desk.click("leave-demo").await;
    desk.see("leave-demo-confirm").await;
    fits(desk, &format!("{name}-leave-demo")).await;
    close_dialog(desk, "leave-demo-confirm").await;
}
