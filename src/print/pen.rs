//! Words on a page: blocks of text in a size, a weight and a color, and how they stand in a column.

use super::ink::Ink;
use super::page::{Block, Mark};
use super::text::{Line, Style, Typesetter};

/// Writes blocks in one language.
pub(super) struct Pen {
    set: Typesetter,
}

impl Pen {
    /// For a language's BCP 47 tag.
    pub fn new(language: &str) -> Self {
        Self { set: Typesetter::new(language) }
    }

    /// Whether pages of this language are read from the right.
    pub fn right_to_left(&self) -> bool {
        self.set.right_to_left()
    }

    /// A text's lines below one another; nothing for an empty text.
    pub fn text(&self, text: &str, size: f32, bold: bool, ink: Ink, width: f32) -> Block {
        self.at_most(usize::MAX, text, size, bold, ink, width)
    }

    /// As [`Self::text`], no more than so many lines.
    pub fn at_most(&self, most: usize, text: &str, size: f32, bold: bool, ink: Ink, width: f32) -> Block {
        if text.is_empty() {
            return Block::default();
        }
        let lines = self.set.lines(text, Style { size, bold, ink }, width).into_iter();
        Block::text(lines.filter(|line| !line.text.is_empty()).take(most).collect())
    }
}

/// The text in a direction of its own (a phone number keeps its order on a Hebrew page), by Unicode's isolates.
pub(super) fn isolated(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\u{2068}{text}\u{2069}") }
}

/// Moves every line of text to the end of a column.
pub(super) fn align_end(block: &mut Block, width: f32) {
    align(block, |line| width - line.width);
}

/// Moves every line of text to the middle of a column.
pub(super) fn center(block: &mut Block, width: f32) {
    align(block, |line| (width - line.width) / 2.0);
}

fn align(block: &mut Block, place: impl Fn(&Line) -> f32) {
    for mark in &mut block.marks {
        if let Mark::Text { x, line, .. } = mark {
            *x = place(line);
        }
    }
}
