//! What is printed of what was typed: letters that no face has, phrases in one letter, marks that nobody sees.

use super::fonts;
use crate::domain::direction::is_direction_mark;

/// The text with what no face has written in Latin letters instead of as empty boxes, between `‹` and `›` so that a
/// reader sees that it was written otherwise.
pub(super) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_marked = false;
    for character in text.trim_end().chars() {
        let is_break = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
        let is_foreign = !is_break && !is_invisible(character) && !fonts::known(character);
        if is_foreign != is_marked {
            out.push(if is_foreign { '‹' } else { '›' });
            is_marked = is_foreign;
        }
        if is_break {
            out.push(' ');
        } else if let Some(words) = written_out(character) {
            out.push_str(words);
        } else if is_foreign {
            match any_ascii::any_ascii_char(character) {
                "" => out.push('?'),
                letters => out.push_str(letters),
            }
        } else {
            out.push(character);
        }
    }
    if is_marked {
        out.push('›');
    }
    out
}

/// A whole phrase in one letter, wider than a narrow column, as the words that it stands for.
fn written_out(character: char) -> Option<&'static str> {
    match character {
        '\u{fdfa}' => Some("صلى الله عليه وسلم"),
        '\u{fdfb}' => Some("جل جلاله"),
        '\u{fdfd}' => Some("بسم الله الرحمن الرحيم"),
        _ => None,
    }
}

/// Characters without a shape of their own.
pub(super) fn is_invisible(character: char) -> bool {
    is_direction_mark(character)
        || matches!(character, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{ad}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}
