//! What each glyph says when a reader program copies, searches or reads out the text.
//!
//! Readers take the glyphs of a line from left to right and turn right-to-left stretches around, one glyph at a time. So
//! every character is said once, and to the left each by a glyph of its own.

use super::fonts::{self, FaceIndex};
use super::text::{Glyph, Run, Shaped};
use crate::domain::direction::is_direction_mark;
use smol_str::SmolStr;

/// The shaped glyphs of a run at their places from `x` on, each with what it says.
pub(super) fn speaking(text: &str, run: &Run, shaped: &[Shaped], mut x: f32) -> Vec<Glyph> {
    let mut starts: Vec<_> = shaped.iter().map(|glyph| glyph.cluster).collect();
    starts.sort_unstable();
    starts.dedup();
    let space = fonts::space(run.face).filter(|_| run.level.is_rtl());
    let mut glyphs = Vec::with_capacity(shaped.len());
    for cluster in shaped.chunk_by(|a, b| a.cluster == b.cluster) {
        let start = cluster[0].cluster;
        let end = starts.get(starts.partition_point(|&other| other <= start)).copied().unwrap_or(run.range.end);
        let said: Vec<char> = text[start..end].chars().filter(|&character| !is_direction_mark(character)).collect();
        let texts = match space {
            Some(id) if said.len() > 1 => {
                glyphs.extend(sharing_the_room(&said, cluster, run.face, id, x));
                vec![SmolStr::default(); cluster.len()]
            }
            _ => spread(&said, cluster),
        };
        for (glyph, text) in cluster.iter().zip(texts) {
            let place = (x + glyph.dx, glyph.dy);
            glyphs.push(Glyph { face: run.face, id: glyph.id, x: place.0, y: place.1, text, hidden: None });
            x += glyph.advance;
        }
    }
    glyphs
}

/// For text that runs to the right: the characters in order over the glyphs that take up room (one that says nothing is
/// taken for a space), several at the last. Marks above or below say nothing.
fn spread(said: &[char], cluster: &[Shaped]) -> Vec<SmolStr> {
    let wide = cluster.iter().filter(|glyph| glyph.advance > 0.0).count();
    let (mut rest, mut seen) = (said, 0);
    let mut texts = Vec::with_capacity(cluster.len());
    for (index, glyph) in cluster.iter().enumerate() {
        let speaks = if wide == 0 { index == 0 } else { glyph.advance > 0.0 };
        if !speaks {
            texts.push(SmolStr::default());
            continue;
        }
        seen += 1;
        let count = if seen >= wide { rest.len() } else { rest.len().min(1) };
        texts.push(rest[..count].iter().copied().collect());
        rest = &rest[count..];
    }
    texts
}

/// For text that runs to the left: where a letter and its marks, or two letters in one glyph, share a cluster, hidden
/// spaces side by side in its place say them. A reader would turn around two characters of one glyph, and would take a
/// mark above the letter's middle for the start of a word.
fn sharing_the_room(said: &[char], cluster: &[Shaped], face: FaceIndex, space: u16, x: f32) -> Vec<Glyph> {
    let width = cluster.iter().map(|glyph| glyph.advance).sum::<f32>() / said.len() as f32;
    let hidden = |(index, character): (usize, &char)| Glyph {
        face,
        id: space,
        x: x + width * index as f32,
        y: 0.0,
        text: SmolStr::from_iter([*character]),
        hidden: Some(width),
    };
    said.iter().rev().enumerate().map(hidden).collect()
}
