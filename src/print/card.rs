//! A small card for the purse: who comes when, for what, with whom, and whom to call.

use super::ink;
use super::letterhead::{Letterhead, logo_block};
use super::mark::Mark;
use super::page::{Block, rule, text_boxes};
use super::pen::{Pen, align_end};
use super::{About, TextBox, pdf};
use crate::domain::direction::isolated;
use chrono::NaiveDateTime;

/// An appointment's card, every text already worded.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// BCP 47.
    pub language: String,
    /// Clinic-local.
    pub printed_at: NaiveDateTime,
    /// `Your appointment`.
    pub title: String,
    pub clinic: Letterhead,
    pub client: String,
    /// `Tuesday, May 12, 10:00`.
    pub when: String,
    /// `Deep tissue, 60 minutes, with Maya`.
    pub what: String,
    /// `$95`.
    pub price: String,
    /// `Something came up? Call us:`. May be empty.
    pub ask: String,
}

/// 105 × 74 mm, in points; what is too long for that makes the card higher.
const SIZE: (f32, f32) = (297.64, 209.76);
/// The blank edge, in points.
const EDGE: f32 = 18.0;

/// The card as a PDF. The same card gives the same bytes.
#[must_use]
pub fn card(card: &Card) -> Vec<u8> {
    let about = About {
        title: format!("{} – {}", card.title, card.client),
        author: card.clinic.name.clone(),
        language: card.language.clone(),
        printed_at: card.printed_at,
    };
    let (size, marks) = lay_out(card);
    pdf::write(&about, size, &[marks])
}

/// How large the card is, in points, and where each line of its text is.
#[must_use]
pub fn layout(card: &Card) -> ((f32, f32), Vec<TextBox>) {
    let (size, marks) = lay_out(card);
    (size, text_boxes(&[marks]))
}

fn lay_out(card: &Card) -> ((f32, f32), Vec<Mark>) {
    let pen = Pen::new(&card.language);
    let width = SIZE.0 - 2.0 * EDGE;
    let upper = head(&pen, card, width).above(5.0, rule(width, ink::TEAL, 1.4)).above(7.0, body(&pen, card, width));
    let mut lower = foot(&pen, card, width);
    let height = (upper.height + 8.0 + lower.height + 2.0 * EDGE).max(SIZE.1);
    lower.shift(0.0, height - 2.0 * EDGE - lower.height);
    let mut block = upper;
    block.marks.append(&mut lower.marks);
    block.shift(EDGE, EDGE);
    if pen.right_to_left() {
        block.marks.iter_mut().for_each(|mark| mark.mirror(SIZE.0));
    }
    ((SIZE.0, height), block.marks)
}

fn head(pen: &Pen, card: &Card, width: f32) -> Block {
    let name = |width| pen.text(&isolated(&card.clinic.name), 13.0, true, ink::TEAL, width);
    let Some(logo) = &card.clinic.logo else { return name(width) };
    let (wide, high) = logo.size();
    // Smaller than on a letter.
    let (wide, high) = (wide * 0.7, high * 0.7);
    let mut name = name(width - wide - 10.0);
    name.shift(0.0, ((high - name.height) / 2.0).max(0.0));
    logo_block(logo, wide, high).beside(wide + 10.0, name)
}

fn body(pen: &Pen, card: &Card, width: f32) -> Block {
    let price_width = 76.0;
    let mut price = pen.text(&isolated(&card.price), 11.0, true, ink::BLACK, price_width);
    align_end(&mut price, price_width);
    let what = pen.text(&card.what, 10.0, false, ink::BLACK, width - price_width - 8.0);
    pen.text(&card.title, 10.0, true, ink::TEAL, width)
        .heading(1)
        .above(0.0, pen.text(&isolated(&card.client), 13.0, true, ink::BLACK, width))
        .above(4.0, pen.text(&card.when, 15.0, true, ink::BLACK, width))
        .above(2.0, what.beside(width - price_width, price))
}

fn foot(pen: &Pen, card: &Card, width: f32) -> Block {
    let address = card.clinic.address_lines.iter().filter(|line| !line.is_empty());
    let address: Vec<String> = address.map(|line| isolated(line)).collect();
    pen.text(&card.ask, 10.0, false, ink::BLACK, width)
        .above(0.0, pen.text(&isolated(&card.clinic.phone), 12.0, true, ink::TEAL, width))
        .above(0.0, pen.text(&address.join("  ·  "), 10.0, false, ink::GRAY, width))
}
