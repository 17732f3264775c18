//! Which way a text is read.

/// Whether any of a text's letters is written from the right.
#[must_use]
pub fn has_right_to_left(text: &str) -> bool {
    text.chars()
        .any(|character| matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

/// The text in a direction of its own (a phone number keeps its order on a Hebrew page), by Unicode's isolates.
#[must_use]
pub fn isolated(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\u{2068}{text}\u{2069}") }
}

/// The text without the marks that only steer its direction.
#[must_use]
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|&character| !is_direction_mark(character)).collect()
}

/// Marks that steer the direction of text and are never drawn.
#[must_use]
pub fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
