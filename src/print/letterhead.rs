//! Who a page is from: logo, name, address and phone.

use super::ink;
use super::logo::Logo;
use super::mark::{Drawn, Mark};
use super::page::Block;
use super::pen::{Pen, align_end, isolated};

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
    let lines = clinic.address_lines.iter().chain([&clinic.phone]).filter(|line| !line.is_empty());
    let lines = lines.map(|line| isolated(line)).collect::<Vec<_>>().join("  ·  ");
    let mut lines = pen.text(&lines, 10.0, false, ink::GRAY, half);
    align_end(&mut lines, half);
    let Some(logo) = &clinic.logo else {
        return pen.text(&isolated(&clinic.name), 15.0, true, ink::TEAL, half).beside(half + 20.0, lines);
    };
    let (wide, high) = logo.size();
    let mut name = pen.text(&isolated(&clinic.name), 15.0, true, ink::TEAL, half - wide - 12.0);
    for block in [&mut name, &mut lines] {
        block.shift(0.0, ((high - block.height) / 2.0).max(0.0));
    }
    logo_block(logo, wide, high).beside(wide + 12.0, name).beside(half + 20.0, lines)
}

/// A logo so wide and high. Its clinic's name is beside it in words.
pub(super) fn logo_block(logo: &Logo, width: f32, height: f32) -> Block {
    Block::of(height, vec![Mark::new(0.0, 0.0, Drawn::Logo { width, height, logo: logo.clone() })])
}
