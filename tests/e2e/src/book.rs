//! The appointment book's day on the screen: where a time of a therapist lies.

use crate::{
    Desk,
    runner::{Slot, minute},
};
use fantoccini::Locator;
use serde_json::Value;

/// Pixels of an hour of the book.
const HOUR: f64 = 64.0;

impl Desk {
    /// Turns the book to a day in the month grid.
    pub async fn turn_book_to(&self, day: &str) {
        if self.attribute("book-day-title", "data-day").await == day {
            return;
        }
        self.click("book-jump").await;
        for _ in 0..24 {
            let month = self.attribute("month-grid", "data-month").await;
            if month == day[..7] {
                break;
            }
            self.click(if month.as_str() < &day[..7] { "month-after" } else { "month-before" }).await;
        }
        self.click_where("month-day", "data-day", day).await;
        self.attribute_is("book-day-title", "data-day", day).await;
    }

    /// Waits until the book has an appointment, in sight or further down the day.
    pub async fn book_has(&self, appointment: i64) {
        let css = format!("[data-testid='appointment-{appointment}']");
        let what = format!("appointment {appointment} in the book");
        self.until(&what, async || self.window.find(Locator::Css(&css)).await.ok()).await;
    }

    /// Waits until the keyboard stands on an appointment of the book.
    pub async fn stands_on(&self, appointment: i64) {
        let stands = format!("return !!document.querySelector(\"[data-testid='appointment-{appointment}'].current\")");
        let what = format!("the keyboard to stand on appointment {appointment}");
        self.until(&what, async || (self.asks(&stands).await == Value::Bool(true)).then_some(())).await;
    }

    /// Walks the book with the arrows until the keyboard stands on an appointment.
    pub async fn walk_book_to(&self, appointment: i64) {
        let block = format!("[data-testid='appointment-{appointment}']");
        self.book_has(appointment).await;
        let stands = format!("return document.querySelector(\"{block}\")?.classList.contains('current') ?? false");
        // To the left edge and the top, then down every column from its top.
        for _ in 0..12 {
            self.press("left").await;
        }
        for _ in 0..12 {
            self.press_times("up", 30).await;
            for _ in 0..40 {
                if self.asks(&stands).await == Value::Bool(true) {
                    return;
                }
                self.press("down").await;
            }
            self.press("right").await;
        }
        panic!("the arrows never come to appointment {appointment}");
    }

    /// How far apart two times of a day lie on the screen.
    #[must_use]
    pub fn pixels(&self, from: &str, to: &str) -> f64 {
        (minute(to) - minute(from)) as f64 / 60.0 * HOUR
    }

    /// Clicks an empty stretch at its first minutes.
    pub async fn click_empty(&self, slot: &Slot) {
        let (x, y) = self.first_minutes(slot).await;
        self.click_at(x, y).await;
    }

    /// Drags over the first so many minutes of an empty stretch, a multiple of the clinic's grid.
    pub async fn drag_empty(&self, slot: &Slot, minutes: i64) {
        let (x, y) = self.first_minutes(slot).await;
        self.drag_at((x, y), (x, y + (minutes - 15) as f64 / 60.0 * HOUR + 4.0)).await;
    }

    /// A point in the first minutes of an empty stretch.
    async fn first_minutes(&self, slot: &Slot) -> (f64, f64) {
        self.see(&format!("book-column-{}", slot.therapist)).await;
        let first: i64 = self.attribute("book-grid", "data-from").await.parse().unwrap();
        let down = (minute(&slot.start) - first) as f64 / 60.0 * HOUR + 6.0;
        let script = format!(
            "const head = document.querySelector(\"[data-testid='book-column-{}']\").getBoundingClientRect();
             const day = document.querySelector('.lane');
             let at = day.getBoundingClientRect();
             const scroller = document.querySelector('[data-testid=book-board]');
             const y = at.top + {down};
             if (y > innerHeight - 40 || y < head.bottom) scroller.scrollTop += y - innerHeight / 2;
             at = day.getBoundingClientRect();
             return [head.left + head.width / 2, at.top + {down}];",
            slot.therapist
        );
        let Value::Array(place) = self.asks(&script).await else { panic!("no place in the book") };
        (place[0].as_f64().unwrap(), place[1].as_f64().unwrap())
    }
}
