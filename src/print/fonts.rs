//! The bundled typefaces, and which of them has a character.

use harfrust::Font;
use std::sync::LazyLock;

/// Which of [`all`] a glyph comes from.
pub(super) type FaceIndex = usize;

/// The face that plain text is set in.
const REGULAR: FaceIndex = 0;
/// Its bold, the only bold face: other scripts are emboldened by a thin outline.
const BOLD: FaceIndex = 1;

/// A bundled typeface.
pub(super) struct Face {
    /// The name that readers of the document are told.
    pub name: &'static str,
    /// The font file.
    pub file: &'static [u8],
    font: Font,
}

impl Face {
    /// The face as the shaper wants it.
    pub fn font(&self) -> &Font {
        &self.font
    }

    fn has(&self, character: char) -> bool {
        self.font.charmap().map_unicode(character).is_some()
    }
}

macro_rules! faces {
    ($($name:literal: $file:literal,)*) => {
        [$(($name, include_bytes!(concat!("../../assets/fonts/", $file)).as_slice()),)*]
    };
}

/// Every face, in the order in which a character looks for one. Noto Sans has Latin, Greek, Cyrillic and Vietnamese.
static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
    faces! {
        "NotoSans": "NotoSans-Regular.ttf",
        "NotoSans-Bold": "NotoSans-Bold.ttf",
        "NotoSansHebrew": "NotoSansHebrew-Regular.ttf",
        "NotoSansArabic": "NotoSansArabic-Regular.ttf",
        "NotoSansDevanagari": "NotoSansDevanagari-Regular.ttf",
        "NotoSansThai": "NotoSansThai-Regular.ttf",
        "NotoSansArmenian": "NotoSansArmenian-Regular.ttf",
        "NotoSansGeorgian": "NotoSansGeorgian-Regular.ttf",
        "NotoSansCJK": "NotoSansCJK-Subset.otf",
    }
    .into_iter()
    .filter_map(|(name, file)| Some(Face { name, file, font: Font::new(file, 0)? }))
    .collect()
});

/// Every bundled face.
pub(super) fn all() -> &'static [Face] {
    &FACES
}

/// Whether bold text in this face needs to be thickened, because the face has no bold of its own.
pub(super) fn lacks_bold(face: FaceIndex) -> bool {
    face > BOLD
}

/// Whether any face has the character.
pub(super) fn known(character: char) -> bool {
    FACES.iter().any(|face| face.has(character))
}

/// The face's glyph for a space.
pub(super) fn space(face: FaceIndex) -> Option<u16> {
    let glyph = FACES[face].font.charmap().map_unicode(' ')?;
    u16::try_from(glyph.to_u32()).ok()
}

/// The face for a character: the one before it in the text, if it is to `stick` to that and the face has it; else the
/// first that has it.
pub(super) fn choose(character: char, bold: bool, before: Option<FaceIndex>, stick: bool) -> FaceIndex {
    let plain = if bold { BOLD } else { REGULAR };
    if let Some(face) = before.filter(|&face| stick && FACES[face].has(character)) {
        return face;
    }
    if FACES[plain].has(character) {
        return plain;
    }
    (BOLD + 1..FACES.len()).find(|&face| FACES[face].has(character)).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_face_can_be_read_and_all_are_less_than_12_megabytes() {
        assert_eq!(all().len(), 9);
        assert!(all().iter().map(|face| face.file.len()).sum::<usize>() < 12_000_000);
    }

    #[test]
    fn names_of_many_scripts_have_a_face() {
        for name in
            ["Łukasz Żółć", "Đặng Thị Ngọc Ánh", "Ελένη", "Ирина", "李娜", "田中", "김민지", "أحمد", "שרה", "नेहा"]
        {
            assert!(name.chars().all(known), "{name}");
        }
        assert!(!known('🏃'));
    }
}
