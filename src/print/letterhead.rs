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
    let mut lines = pen.text(&lines, 10.0, false, ink::GRAY, rest);
    align_end(&mut lines, rest);
    lines.shift(0.0, ((head.height - lines.height) / 2.0).max(0.0));
    head.beside(width - rest, lines)
}

/// A logo so wide and high. Its clinic's name is beside it in words.
pub(super) fn logo_block(logo: &Logo, width: f32, height: f32) -> Block {
    Block::of(height, vec![Mark::new(0.0, 0.0, Drawn::Logo { width, height, logo: logo.clone() })])
}
