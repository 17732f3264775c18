//! The window as those meet it who hear it, walk it by keyboard, or need strong contrast.

use crate::{Desk, desk::within};
use serde_json::{Value, json};
use std::{path::Path, sync::OnceLock};

/// axe-core, from the screens' development dependencies.
fn axe() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {error}; run `make test-e2e`, which installs it", file.display()))
    })
}

/// Runs every rule of axe, and tells of each serious or critical breach what is where, and what mends it.
const RUN: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { preload: false, resultTypes: ['violations'] }).then(
        ({ violations }) => done(violations
            .filter((rule) => rule.impact === 'serious' || rule.impact === 'critical')
            .flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id} (${rule.impact}): ${node.target.join(' ')}\\n  ${node.html.slice(0, 160)}\\n  ${node.failureSummary}\\n  ${rule.helpUrl}`))),
        (error) => done([String(error)]));";

/// What has the focus, and whether that can be seen: its own outline, or a change of it that the screens define.
const FOCUS: &str = "const at = document.activeElement;
    if (!at || at === document.body) return null;
    const style = getComputedStyle(at);
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return [at.dataset.testid ?? at.outerHTML.slice(0, 120), seen];";

impl Desk {
    /// Fails when axe finds anything serious or critical. There are no exceptions.
    pub async fn accessible(&self, name: &str) {
        if self.asks("return typeof axe").await != json!("object") {
            self.asks(axe()).await;
        }
        let found = within("axe", self.window.execute_async(RUN, Vec::new())).await;
        let Value::Array(found) = found else { panic!("axe says {found}") };
        let said: Vec<&str> = found.iter().filter_map(Value::as_str).collect();
        assert!(said.is_empty(), "{name} breaks {} rules:\n{}", said.len(), said.join("\n"));
    }

    /// Walks a screen with Tab; fails where the focus does not show.
    pub async fn focus_shows(&self, name: &str, steps: u32) {
        for _ in 0..steps {
            self.press("tab").await;
            let focus = self.asks(FOCUS).await;
            assert_ne!(focus[1], json!(false), "{name}: the focus does not show on {}", focus[0]);
        }
    }
}
