//! The typefaces of a document, each cut down to the glyphs that it uses.

use super::fingerprint;
use crate::print::fonts::{self, FaceIndex};
use crate::print::mark::{Drawn, Mark};
use crate::print::text::Glyph;
use printpdf::{FontId, ParsedFont};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The faces that a document uses, each cut down to its glyphs.
pub(super) struct Fonts(pub Vec<Subset>);

/// Some glyphs of a face, each standing for one text only. A glyph that stands for two (a bracket and its mirror image)
/// is in two subsets, because a PDF font can say one text a glyph.
pub(super) struct Subset {
    face: FaceIndex,
    texts: BTreeMap<u16, SmolStr>,
    remapper: GlyphRemapper,
    /// How far a reader moves on after each cut-down glyph, in thousandths of an em: whole numbers, as written.
    steps: BTreeMap<u16, f32>,
}

impl Subset {
    fn new(face: FaceIndex) -> Self {
        Self { face, texts: BTreeMap::new(), remapper: GlyphRemapper::new(), steps: BTreeMap::new() }
    }

    fn says(&self, glyph: &Glyph) -> bool {
        self.face == glyph.face && self.texts.get(&glyph.id) == Some(&glyph.text)
    }

    fn takes(&self, glyph: &Glyph) -> bool {
        self.face == glyph.face && !self.texts.contains_key(&glyph.id)
    }

    pub fn step(&self, glyph: u16) -> f32 {
        self.steps.get(&glyph).copied().unwrap_or(0.0)
    }

    /// The cut-down face, named as PDF wants subsets to be named: six letters, a plus, the name.
    pub fn embed(&mut self) -> ParsedFont {
        let face = &fonts::all()[self.face];
        let file = subsetter::subset(face.file, 0, &self.remapper).expect("a bundled face can be cut down");
        let mut font = ParsedFont::from_bytes(&file, 0, &mut Vec::new()).expect("a cut-down face can be read");
        let mut tag = fingerprint(&file);
        let letters: String = std::iter::repeat_with(|| {
            tag /= 26;
            char::from(b'A' + (tag % 26) as u8)
        })
        .take(6)
        .collect();
        let thousandths = |width: u16| (f32::from(width) * 1000.0 / f32::from(font.units_per_em)).trunc();
        self.steps = font.glyph_widths.iter().map(|(&glyph, &width)| (glyph, thousandths(width))).collect();
        font.font_name = Some(format!("{letters}+{}", face.name));
        font
    }
}

impl Fonts {
    pub fn of(pages: &[Vec<Mark>]) -> Self {
        let mut fonts = Self(Vec::new());
        for mark in pages.iter().flatten() {
            if let Drawn::Text(line) = &mark.drawn {
                line.glyphs.iter().for_each(|glyph| fonts.include(glyph));
            }
        }
        fonts
    }

    fn include(&mut self, glyph: &Glyph) {
        if self.0.iter().any(|subset| subset.says(glyph)) {
            return;
        }
        let index = self.0.iter().position(|subset| subset.takes(glyph)).unwrap_or_else(|| {
            self.0.push(Subset::new(glyph.face));
            self.0.len() - 1
        });
        let subset = &mut self.0[index];
        subset.texts.insert(glyph.id, glyph.text.clone());
        subset.remapper.remap(glyph.id);
    }

    /// The font of a glyph and the glyph's number there.
    pub fn find(&self, glyph: &Glyph) -> Option<(usize, u16)> {
        let index = self.0.iter().position(|subset| subset.says(glyph))?;
        Some((index, self.0[index].remapper.get(glyph.id)?))
    }
}

pub(super) fn font_id(index: usize) -> FontId {
    FontId(format!("Face{index}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_glyph_of_every_face_can_be_embedded() {
        for (index, face) in fonts::all().iter().enumerate() {
            let mut subset = Subset::new(index);
            (0..face.font().num_glyphs() as u16).for_each(|glyph| {
                subset.remapper.remap(glyph);
            });
            assert!(subset.embed().font_name.is_some_and(|name| name.ends_with(face.name)));
        }
    }
}
