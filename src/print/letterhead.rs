//! Who a page is from: logo, name, address and phone.

use super::ink;
use super::logo::Logo;
use super::mark::{Drawn, Mark};
use super::page::Block;
use super::pen::{Pen, align_end};
use crate::domain::direction::isolated;

/// Who a page is from.
#[derive(Debug, Clone, PartialEq)]
pub struct Letterhead {
    pub logo: Option<Logo>,
    pub name: String,
    pub address_lines: Vec<String>,
    pub phone: String,
}

/// The clinic's name, and its address and phone at the other end.
pub(super) fn letterhead(pen: &Pen, clinic: &Letterhead, width: f32) -> Block {
    let half = (width - 20.0) / 2.0;
    let name = |width: f32| pen.text(&isolated(&clinic.name), 15.0, true, ink::TEAL, width);
    let head = match &clinic.logo {
        None => name(half),
        Some(logo) => {
            let (wide, high) = logo.size();
            let mut name = name(half - wide - 12.0);
            name.shift(0.0, ((high - name.height) / 2.0).max(0.0));
            logo_block(logo, wide, high).beside(wide + 12.0, name)
        }
    };
    // The name takes what it needs, the rest is for the address.
    let rest = width - head.width() - 20.0;
    let mut lines = address(pen, clinic, rest);
    align_end(&mut lines, rest);
    lines.shift(0.0, ((head.height - lines.height) / 2.0).max(0.0));
    head.beside(width - rest, lines)
}

/// The address and the phone, as many of their lines beside each other as fit; none is cut that would fit alone.
fn address(pen: &Pen, clinic: &Letterhead, width: f32) -> Block {
    let set = |text: &str| pen.text(text, 10.0, false, ink::GRAY, width);
    let lines = clinic.address_lines.iter().chain([&clinic.phone]).filter(|line| !line.is_empty());
    let mut rows: Vec<String> = Vec::new();
    for line in lines.map(|line| isolated(line)) {
        match rows.last_mut() {
            Some(row) if set(&format!("{row}  ·  {line}")).marks.len() == 1 => *row = format!("{row}  ·  {line}"),
            _ => rows.push(line),
        }
    }
    rows.iter().fold(Block::default(), |above, row| above.above(0.0, set(row)))
}

/// A logo so wide and high. Its clinic's name is beside it in words.
pub(super) fn logo_block(logo: &Logo, width: f32, height: f32) -> Block {
    Block::of(height, vec![Mark::new(0.0, 0.0, Drawn::Logo { width, height, logo: logo.clone() })])
}
