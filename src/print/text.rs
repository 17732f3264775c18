//! Text as positioned glyphs: direction, face, shape, and where a line ends.

use super::extraction;
use super::fonts::{self, FaceIndex};
use super::ink::Ink;
use super::line_breaks::line_breaks;
use super::printable::{is_invisible, printable};
use crate::domain::direction::{is_direction_mark, without_marks};
use harfrust::{
    Buffer, BufferFlags, Direction, Language, Script, ShapeOptions, ShapePlan, ShapePlanKey, ShaperFont, shape, unicode,
};
use smol_str::SmolStr;
use std::{cell::RefCell, collections::HashMap, ops::Range, rc::Rc, str::FromStr};
use unicode_bidi::{Level, ParagraphBidiInfo};

/// From the baseline to the top of a line's box, in ems: room for a capital with two accents.
pub(super) const ASCENT: f32 = 1.01;
/// From the baseline to the bottom of a line's box, in ems.
pub(super) const DESCENT: f32 = 0.28;

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Points.
    pub size: f32,
    pub bold: bool,
    pub ink: Ink,
}

/// One line of text, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// What it says, in reading order, without the spaces at its end.
    pub text: String,
    pub style: Style,
    /// Points, without the spaces at its end.
    pub width: f32,
    pub glyphs: Vec<Glyph>,
}

/// A glyph at its place in a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    pub face: FaceIndex,
    pub id: u16,
    /// Points right of the line's start.
    pub x: f32,
    /// Points above the baseline.
    pub y: f32,
    /// What it says when the text is copied or searched; empty if a neighbor says it.
    pub text: SmolStr,
    /// Not drawn, only there to say its text over this width in points.
    pub hidden: Option<f32>,
}

/// Characters that are shaped together: one direction, one face, one script.
pub(super) struct Run {
    pub range: Range<usize>,
    pub level: Level,
    pub face: FaceIndex,
    script: Option<Script>,
}

/// A glyph as shaped, its measures in points.
pub(super) struct Shaped {
    pub id: u16,
    /// The byte at which its characters begin.
    pub cluster: usize,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
}

/// A glyph as shaped, its measures in the face's own units, its cluster counted from the start of what was shaped.
struct InUnits {
    id: u16,
    cluster: usize,
    advance: i32,
    dx: i32,
    dy: i32,
}

/// What a stretch of text is shaped from.
#[derive(PartialEq, Eq, Hash)]
struct ShapeKey {
    face: FaceIndex,
    right_to_left: bool,
    script: Option<Script>,
    language: Rc<str>,
    text: String,
}

/// So many stretches of text are remembered as shaped.
const MOST_SHAPED: usize = 20_000;

thread_local! {
    /// Most of a page says the same on every page, and a page is tried at several densities: what is shaped is kept.
    static SHAPED: RefCell<HashMap<ShapeKey, Rc<[InUnits]>>> = RefCell::default();
}

/// Sets text in one language.
pub(super) struct Typesetter {
    tag: Rc<str>,
    language: Option<Language>,
    base: Level,
    /// Made once for each face, script and direction: making one costs more than shaping a word.
    plans: RefCell<Vec<(FaceIndex, Rc<ShapePlan>)>>,
}

impl Typesetter {
    /// For a language's BCP 47 tag (`en`, `ar-EG`).
    pub fn new(language: &str) -> Self {
        let base = if reads_right_to_left(language) { Level::rtl() } else { Level::ltr() };
        Self { tag: language.into(), language: Language::from_str(language).ok(), base, plans: RefCell::default() }
    }

    /// Its BCP 47 tag.
    pub fn language(&self) -> Rc<str> {
        self.tag.clone()
    }

    /// Whether pages of this language are read from the right.
    pub fn right_to_left(&self) -> bool {
        self.base.is_rtl()
    }

    /// A text's lines, none wider than `width` points. At least one, even for an empty text.
    pub fn lines(&self, text: &str, style: Style, width: f32) -> Vec<Line> {
        let text = &printable(text);
        let bidi = ParagraphBidiInfo::new(text, Some(self.base));
        let runs = runs(text, &bidi.levels, style.bold);
        let whole = self.line(text, &bidi, &runs, 0..text.len(), style);
        if whole.width <= width {
            return vec![whole];
        }
        let ends = self.cluster_ends(text, &runs, style);
        let breaks = line_breaks(text);
        let mut lines = Vec::new();
        let mut start = 0;
        while start < text.len() {
            let mut limit = width;
            let line = loop {
                let end = line_end(text, start, limit, &breaks, &ends);
                let line = self.line(text, &bidi, &runs, start..end, style);
                // Cut from its neighbors a line can come out a hair wider than measured.
                if line.width <= width || !shorter_exists(text, start, end, &ends) {
                    start = end;
                    break line;
                }
                limit = ends.width(start, start + text[start..end].trim_end().len()) - 0.01;
            };
            lines.push(line);
        }
        lines
    }

    /// Where each shaped cluster ends, and how wide the text is up to there.
    fn cluster_ends(&self, text: &str, runs: &[Run], style: Style) -> ClusterEnds {
        let mut advances = vec![0.0; text.len() + 1];
        let mut starts = vec![false; text.len() + 1];
        for run in runs {
            for glyph in self.shape(text, run, style.size) {
                advances[glyph.cluster] += glyph.advance;
                starts[glyph.cluster] = true;
            }
        }
        let mut width = 0.0;
        let mut ends = Vec::new();
        for at in 0..=text.len() {
            if at > 0 && (starts[at] || at == text.len()) {
                ends.push((at, width));
            }
            width += advances[at];
        }
        ClusterEnds(ends)
    }

    /// The line that `range` of the text makes.
    fn line(&self, text: &str, bidi: &ParagraphBidiInfo, runs: &[Run], range: Range<usize>, style: Style) -> Line {
        let visible_end = range.start + text[range.clone()].trim_end().len();
        let mut glyphs = Vec::new();
        let (mut x, mut left, mut right) = (0.0_f32, f32::MAX, 0.0_f32);
        let (levels, visual) =
            if range.is_empty() { (Vec::new(), Vec::new()) } else { bidi.visual_runs(range.clone()) };
        for level_run in visual {
            let level = levels[level_run.start];
            let mut pieces: Vec<_> = runs
                .iter()
                .filter_map(|run| {
                    let part = run.range.start.max(level_run.start)..run.range.end.min(level_run.end);
                    (!part.is_empty()).then_some(Run { range: part, level, ..*run })
                })
                .collect();
            if level.is_rtl() {
                pieces.reverse();
            }
            for piece in pieces {
                let shaped = self.shape(text, &piece, style.size);
                glyphs.extend(extraction::speaking(text, &piece, &shaped, x));
                for glyph in shaped {
                    if glyph.cluster < visible_end {
                        left = left.min(x);
                        right = right.max(x + glyph.advance);
                    }
                    x += glyph.advance;
                }
            }
        }
        left = left.min(right);
        glyphs.iter_mut().for_each(|glyph| glyph.x -= left);
        Line { text: without_marks(&text[range.start..visible_end]), style, width: right - left, glyphs }
    }

    /// A run's glyphs from left to right.
    fn shape(&self, text: &str, run: &Run, size: f32) -> Vec<Shaped> {
        let said = &text[run.range.clone()];
        let key = ShapeKey {
            face: run.face,
            right_to_left: run.level.is_rtl(),
            script: run.script,
            language: self.tag.clone(),
            text: said.to_owned(),
        };
        let units = SHAPED.with_borrow_mut(|known| {
            if known.len() > MOST_SHAPED {
                known.clear();
            }
            known.entry(key).or_insert_with(|| self.shape_in_units(said, run).into()).clone()
        });
        let scale = size / f32::from(fonts::all()[run.face].font().units_per_em());
        let points = |units: i32| units as f32 * scale;
        units
            .iter()
            .map(|glyph| Shaped {
                id: glyph.id,
                cluster: run.range.start + glyph.cluster,
                advance: points(glyph.advance),
                dx: points(glyph.dx),
                dy: points(glyph.dy),
            })
            .collect()
    }

    fn shape_in_units(&self, said: &str, run: &Run) -> Vec<InUnits> {
        let face = &fonts::all()[run.face];
        let mut buffer = Buffer::new();
        for (at, character) in said.char_indices() {
            if !is_direction_mark(character) {
                buffer.push(character.into(), at as u32);
            }
        }
        let direction = if run.level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        buffer.set_script(run.script);
        buffer.set_language(self.language.clone());
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let plan = self.plan(run.face, run.script, direction);
        let font = ShaperFont::new(face.font());
        if shape(&font, &mut buffer, ShapeOptions::new().plan(Some(&plan))).is_err() {
            return Vec::new();
        }
        (buffer.glyph_infos().iter().zip(buffer.glyph_positions()))
            .map(|(info, position)| InUnits {
                id: info.glyph_id as u16,
                cluster: info.cluster as usize,
                advance: position.x_advance,
                dx: position.x_offset,
                dy: position.y_offset,
            })
            .collect()
    }

    fn plan(&self, face: FaceIndex, script: Option<Script>, direction: Direction) -> Rc<ShapePlan> {
        let font = fonts::all()[face].font();
        let language = self.language.as_ref();
        let key = ShapePlanKey::new(font, script, direction).language(language);
        let mut plans = self.plans.borrow_mut();
        if let Some((_, plan)) = plans.iter().find(|(of, plan)| *of == face && key.matches(plan)) {
            return plan.clone();
        }
        let plan = Rc::new(ShapePlan::new(font, direction, script, language, &[]));
        plans.push((face, plan.clone()));
        plan
    }
}

/// Byte offsets at which a cluster ends, with the width of all text up to there.
struct ClusterEnds(Vec<(usize, f32)>);

impl ClusterEnds {
    /// The width up to the last cluster that ends at or before `at`.
    fn until(&self, at: usize) -> f32 {
        let after = self.0.partition_point(|&(end, _)| end <= at);
        after.checked_sub(1).map_or(0.0, |index| self.0[index].1)
    }

    fn width(&self, start: usize, end: usize) -> f32 {
        self.until(end) - self.until(start)
    }
}

/// Where a line that starts at `start` ends: the last opportunity that fits, else inside a word, after at least one cluster.
fn line_end(text: &str, start: usize, width: f32, breaks: &[usize], ends: &ClusterEnds) -> usize {
    let fits = |end: usize| ends.width(start, start + text[start..end].trim_end().len()) <= width;
    let fitting = breaks.iter().copied().filter(|&at| at > start).take_while(|&at| fits(at)).last();
    fitting.unwrap_or_else(|| {
        let mut inside = ends.0.iter().map(|&(end, _)| end).filter(|&end| end > start);
        let first = inside.next().unwrap_or(text.len());
        inside.take_while(|&end| fits(end)).last().unwrap_or(first)
    })
}

/// Whether a line can end before `end`.
fn shorter_exists(text: &str, start: usize, end: usize, ends: &ClusterEnds) -> bool {
    let end = start + text[start..end].trim_end().len();
    ends.0.iter().any(|&(at, _)| at > start && at < end)
}

/// A text's runs, in reading order.
fn runs(text: &str, levels: &[Level], bold: bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, character) in text.char_indices() {
        let script = unicode::script(character.into());
        let script = (![Script::COMMON, Script::INHERITED, Script::UNKNOWN].contains(&script)).then_some(script);
        let follows = character.is_whitespace() || is_invisible(character) || is_mark(character);
        let last = runs.last_mut();
        let face = fonts::choose(character, bold, last.as_ref().map(|run| run.face), follows);
        let end = at + character.len_utf8();
        match last {
            Some(run)
                if run.level == levels[at]
                    && run.face == face
                    && (script.is_none() || run.script.is_none() || run.script == script) =>
            {
                run.range.end = end;
                run.script = run.script.or(script);
            }
            _ => runs.push(Run { range: at..end, level: levels[at], face, script }),
        }
    }
    runs
}

/// A mark that sits on the character before it.
fn is_mark(character: char) -> bool {
    unicode::combining_class(character.into()) != 0 || unicode::script(character.into()) == Script::INHERITED
}

/// Whether a language is written from the right.
fn reads_right_to_left(language: &str) -> bool {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    matches!(primary.as_str(), "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ug" | "dv" | "ckb")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_at_the_end_of_a_sentence_gets_no_line_of_its_own() {
        let style = Style { size: 10.0, bold: false, ink: crate::print::ink::BLACK };
        let lines = Typesetter::new("en").lines("Your long run: better on Thursday, May 21.", style, 130.0);
        let lines: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(lines, ["Your long run: better on", "Thursday, May 21."]);
    }

    #[test]
    fn no_line_ends_inside_a_phone_number() {
        let style = Style { size: 10.0, bold: false, ink: crate::print::ink::BLACK };
        for width in [100.0, 120.0, 150.0] {
            let lines = Typesetter::new("de").lines("Rufen Sie uns an: +49 30 555 01-42", style, width);
            assert!(lines.iter().any(|line| line.text.contains("+49 30 555 01-42")), "{width}: {lines:?}");
        }
    }
}
