//! Printed pages: a document struct in, the bytes of a PDF out. No files, no clock, and no wording: the caller words
//! everything.
//!
//! One file per document ([`mod@handout`], [`mod@day_sheets`], [`mod@week_sheets`], [`mod@card`], [`mod@summary`]); below them `letterhead`,
//! [`mod@season_chart`], `page` (blocks that stack), `mark` (what is drawn where), `part` (what it is to a reader program),
//! `pen` (blocks of words), `text` (lines of positioned glyphs), `printable` (what is printed of what was typed), `line_breaks`, `extraction` (what they say when copied), `fonts` (bundled in
//! `assets/fonts`), `icons`, `logo`, `patterns`, `ink` (colors) and `pdf`, the only user of the PDF libraries.

pub mod card;
pub mod day_sheets;
mod extraction;
mod fonts;
pub mod handout;
mod icons;
mod ink;
pub mod letterhead;
mod line_breaks;
pub mod logo;
mod mark;
mod page;
mod part;
mod patterns;
mod pdf;
mod pen;
mod printable;
pub mod season_chart;
pub mod summary;
mod text;
pub mod week_sheets;

use crate::domain::clinic_settings::Paper;
use chrono::NaiveDateTime;

impl Paper {
    /// Width and height in points (1/72 in).
    #[must_use]
    pub fn size(self) -> (f32, f32) {
        match self {
            // 210 × 297 mm.
            Self::A4 => (595.28, 841.89),
            // 8.5 × 11 in.
            Self::Letter => (612.0, 792.0),
        }
    }

    /// The same of paper that lies on its side.
    #[must_use]
    pub fn size_lying(self) -> (f32, f32) {
        let (width, height) = self.size();
        (height, width)
    }
}

/// A line of text as laid out on a page: what the tests of layout look at. Points, from the page's top left.
#[derive(Debug, Clone, PartialEq)]
pub struct TextBox {
    /// From 1.
    pub page: usize,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// Of its letters, in points.
    pub size: f32,
    pub text: String,
}

/// What a document says about itself to a reader program.
struct About {
    title: String,
    author: String,
    /// BCP 47.
    language: String,
    /// Clinic-local.
    printed_at: NaiveDateTime,
}
