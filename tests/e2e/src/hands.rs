//! What hands do at the desk: click, drag, type, press keys. Real input events, not calls into the page.

use crate::{Desk, desk::within};
use fantoccini::{
    Locator,
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::Element,
    key::Key,
};
use std::time::Duration;

/// A key of the keyboard by the name that the screens show.
fn key(name: &str) -> char {
    match name {
        "ctrl" => Key::Control.into(),
        "shift" => Key::Shift.into(),
        "alt" => Key::Alt.into(),
        "enter" => Key::Enter.into(),
        "tab" => Key::Tab.into(),
        "escape" => Key::Escape.into(),
        "space" => ' ',
        "up" => Key::Up.into(),
        "down" => Key::Down.into(),
        "left" => Key::Left.into(),
        "right" => Key::Right.into(),
        "pageup" => Key::PageUp.into(),
        "pagedown" => Key::PageDown.into(),
        "home" => Key::Home.into(),
        "end" => Key::End.into(),
        "backspace" => Key::Backspace.into(),
        letter => letter.chars().next().expect("a key"),
    }
}

impl Desk {
    /// Clicks an element.
    pub async fn click(&self, testid: &str) {
        let what = format!("{testid} to take a click");
        self.until(&what, async || {
            let element = self.shown(testid).await?;
            self.bring_in_sight(&element).await;
            element.click().await.ok()
        })
        .await;
    }

    /// Clicks an element until another one is shown: far down in a long form, a click now and then falls where the
    /// element was before the page came to rest.
    pub async fn click_for(&self, testid: &str, shown: &str) {
        self.until(&format!("{testid} to bring {shown}"), async || {
            self.click(testid).await;
            tokio::time::sleep(Duration::from_millis(200)).await;
            self.shown(shown).await
        })
        .await;
    }

    /// Scrolls to an element that is out of sight, and lets the page come to rest: a click that scrolls by itself now
    /// and then hits where the element was.
    async fn bring_in_sight(&self, element: &Element) {
        let script = "const before = arguments[0].getBoundingClientRect().top;
            arguments[0].scrollIntoViewIfNeeded(true);
            return arguments[0].getBoundingClientRect().top !== before";
        let shown = vec![serde_json::to_value(element).unwrap()];
        if within("the element in sight", self.window.execute(script, shown)).await == true {
            tokio::time::sleep(Duration::from_millis(120)).await;
        }
    }

    /// Clicks the one of several elements whose attribute is as wanted.
    pub async fn click_where(&self, testid: &str, attribute: &str, wanted: &str) {
        let css = format!("[data-testid='{testid}'][{attribute}='{wanted}']");
        let what = format!("{testid} with {attribute} {wanted}");
        self.until(&what, async || {
            let element = self.window.find(Locator::Css(&css)).await.ok()?;
            element.click().await.ok()
        })
        .await;
    }

    /// Clicks a point of the window.
    pub async fn click_at(&self, x: f64, y: f64) {
        let click = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        within("the mouse", self.window.perform_actions(click)).await;
    }

    /// Clicks an element twice in a moment.
    pub async fn double_click(&self, testid: &str) {
        let (x, y, width, height) = within("the element's place", self.see(testid).await.rectangle()).await;
        self.double_click_at(x + width / 2.0, y + height / 2.0).await;
    }

    /// Clicks a point of the window twice in a moment.
    pub async fn double_click_at(&self, x: f64, y: f64) {
        let click = |actions: MouseActions, ms| {
            actions
                .then(PointerAction::MoveTo { duration: Some(Duration::from_millis(ms)), x, y })
                .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })
        };
        let twice = click(click(MouseActions::new("mouse".to_owned()), 60), 150);
        within("the mouse", self.window.perform_actions(twice)).await;
    }

    /// Drags from one point of the window to another.
    pub async fn drag_at(&self, from: (f64, f64), to: (f64, f64)) {
        let moved = |(x, y)| PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y };
        let dragged = MouseActions::new("mouse".to_owned())
            .then(moved(from))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(moved(((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0)))
            .then(moved(to))
            .then(moved(to))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        within("the mouse", self.window.perform_actions(dragged)).await;
    }

    /// Presses keys together, as the screens write them: `ctrl+enter`, `down`, `m`.
    pub async fn press(&self, keys: &str) {
        let held: Vec<char> = keys.split('+').map(key).collect();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in &held {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        within("the keys", self.window.perform_actions(actions)).await;
    }

    /// Presses the same keys so many times.
    pub async fn press_times(&self, keys: &str, times: u32) {
        for _ in 0..times {
            self.press(keys).await;
        }
    }

    /// Types a text where the focus is.
    pub async fn write(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        within("the keys", self.window.perform_actions(actions)).await;
    }

    /// Puts a text in the place of what a field holds.
    pub async fn fill(&self, testid: &str, text: &str) {
        self.click(testid).await;
        self.press("ctrl+a").await;
        self.write(text).await;
    }

    /// Chooses a line of a select by its value.
    pub async fn choose(&self, testid: &str, value: &str) {
        // What has just opened takes no click for a moment.
        self.until(&format!("{testid} to take a choice"), async || {
            self.shown(testid).await?.select_by_value(value).await.ok()
        })
        .await;
    }

    /// Walks with Tab until an element has the focus.
    pub async fn tab_to(&self, testid: &str) {
        self.see(testid).await;
        for _ in 0..80 {
            let found = self.asks("return document.activeElement?.dataset.testid ?? null").await;
            if found.as_str() == Some(testid) {
                return;
            }
            self.press("tab").await;
        }
        self.picture("failed").await;
        panic!("Tab never comes to {testid}; see target/e2e/failed.png");
    }

    /// Takes an element at its middle and carries it so many pixels, looks around there, and lets go.
    pub async fn drag(&self, element: &Element, right: f64, down: f64, look: impl AsyncFnOnce()) {
        // Both ends in sight: near the edge the book would scroll on under the mouse.
        let middle = "arguments[0].scrollIntoView({ block: 'center' });
            arguments[0].closest('[data-testid=book-board]')?.scrollBy({ top: arguments[1] / 2, behavior: 'instant' })";
        let shown = vec![serde_json::to_value(element).unwrap(), down.into()];
        within("the element in the middle", self.window.execute(middle, shown)).await;
        let (x, y, width, height) = within("the element's place", element.rectangle()).await;
        let (x, y) = (x + width / 2.0, y + height / 2.0);
        let moved = |x: f64, y: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y };
        let taken = MouseActions::new("mouse".to_owned())
            .then(moved(x, y))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(moved(x + right / 4.0, y + down / 4.0 + 6.0))
            .then(moved(x + right / 2.0, y + down / 2.0))
            .then(moved(x + right, y + down))
            .then(moved(x + right, y + down));
        within("the mouse", self.window.perform_actions(taken)).await;
        look().await;
        let let_go = MouseActions::new("mouse".to_owned()).then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        within("the mouse", self.window.perform_actions(let_go)).await;
    }
}
