//! Words on a page: blocks of text in a size, a weight and a color, and how they stand in a column.

use super::ink::Ink;
use super::mark::Drawn;
use super::page::Block;
use super::text::{Line, Style, Typesetter};
use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// So many texts are remembered as set: a day's plans, and the texts that all plans have.
const MOST_SET: usize = 10_000;

thread_local! {
    /// Most of a page says the same on every page, and a page is tried at several densities: what is set is kept.
    static SET: RefCell<HashMap<Wanted, Rc<[Rc<Line>]>>> = RefCell::default();
}

/// Writes blocks in one language.
pub(super) struct Pen {
    set: Typesetter,
}

/// A text as it is to be set; its size and the width of its column as bits.
#[derive(PartialEq, Eq, Hash)]
struct Wanted {
    language: Rc<str>,
    text: String,
    size: u32,
    bold: bool,
    ink: Ink,
    width: u32,
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
        let language = self.set.language();
        let wanted =
            Wanted { language, text: text.to_owned(), size: size.to_bits(), bold, ink, width: width.to_bits() };
        let lines = SET.with_borrow_mut(|known| {
            if known.len() > MOST_SET {
                known.clear();
            }
            let set = || self.set.lines(text, Style { size, bold, ink }, width).into_iter().map(Rc::new).collect();
            known.entry(wanted).or_insert_with(set).clone()
        });
        Block::text(lines.iter().filter(|line| !line.text.is_empty()).take(most).cloned())
    }
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
        if let Drawn::Text(line) = &mark.drawn {
            mark.x = place(line);
        }
    }
}
