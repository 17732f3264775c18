//! The days drawn side by side: a band that is filled by what each stretch of days is, with words above and below.

use super::look::{Fill, day_fill, day_look, run_look};
use super::{DayMark, MOST_ACROSS, RunNote, TimelineDay, TimelineRun};
use crate::print::icons::Icon;
use crate::print::ink;
use crate::print::mark::{Drawn, Mark};
use crate::print::page::Block;
use crate::print::patterns::{dots, hatch};
use crate::print::pen::{Pen, center};

/// How high the band is.
const BAND: f32 = 19.0;
const ICON: f32 = 14.0;
/// More runs of one day than these are summed up as a number.
const MOST_RUNS: usize = 3;
const RUN_ICON: f32 = 7.5;
/// The size of the words, in points.
const WORDS: f32 = 10.0;

/// The rows of the timeline, each as wide as the page and as long as the others but for the last. On a full page weekday
/// and date share a line where there is room.
pub(super) fn rows(pen: &Pen, days: &[TimelineDay], width: f32, is_full: bool) -> Vec<Block> {
    let rows = days.len().div_ceil(MOST_ACROSS).max(1);
    let across = days.len().div_ceil(rows).max(1);
    let column = width / across.max(7) as f32;
    let row = |days| {
        let row = Row { pen, days, column };
        row.block(is_full && days.iter().all(|day| row.head_on_one_line(day).is_some()))
    };
    days.chunks(across).map(row).collect()
}

/// What is drawn of a day: `Wed 6: Massage, 13:00, Easy run, 8 km.`
fn told(day: &TimelineDay) -> String {
    let runs = day.runs.iter().map(|run| run.text.as_str());
    let said: Vec<&str> =
        [day.word.as_str(), day.time.as_str()].into_iter().chain(runs).filter(|said| !said.is_empty()).collect();
    let colon = if said.is_empty() { "" } else { ": " };
    format!("{} {}{colon}{}.", day.weekday, day.date, said.join(", "))
}

struct Row<'a> {
    pen: &'a Pen,
    days: &'a [TimelineDay],
    column: f32,
}

impl Row<'_> {
    fn block(&self, heads_on_one_line: bool) -> Block {
        let beside = |block: Block, (index, part): (usize, Block)| block.beside(self.column * index as f32, part);
        let head = |day| if heads_on_one_line { self.head_on_one_line(day) } else { None };
        let heads = self
            .days
            .iter()
            .map(|day| head(day).unwrap_or_else(|| self.head(day)))
            .enumerate()
            .fold(Block::default(), beside);
        let below = self.days.iter().map(|day| self.below(day)).enumerate().fold(Block::default(), beside);
        let drawn = heads.above(2.0, self.band()).above(2.0, self.words()).above(0.0, below);
        drawn.figure(self.days.iter().map(told).collect::<Vec<_>>().join(" "))
    }

    /// The weekday above the date.
    fn head(&self, day: &TimelineDay) -> Block {
        let weekday = self.pen.at_most(1, &day.weekday, WORDS, false, ink::GRAY, self.column - 2.0);
        let date = self.pen.at_most(1, &day.date, 10.5, true, ink::BLACK, self.column - 2.0);
        let mut head = weekday.above(0.0, date);
        center(&mut head, self.column);
        head
    }

    /// The weekday beside the date; `None` where there is no room for both.
    fn head_on_one_line(&self, day: &TimelineDay) -> Option<Block> {
        let weekday = self.pen.at_most(1, &day.weekday, WORDS, false, ink::GRAY, self.column);
        let date = self.pen.at_most(1, &day.date, WORDS, true, ink::BLACK, self.column);
        let at = weekday.width() + 3.0;
        let taken = at + date.width();
        let mut head = weekday.beside(at, date);
        head.shift((self.column - taken) / 2.0, 0.0);
        (taken <= self.column - 2.0).then_some(head)
    }

    /// One stretch after the other, each day with its picture.
    fn band(&self) -> Block {
        let width = self.column * self.days.len() as f32;
        let line = Mark::bar(0.0, BAND / 2.0 - 0.5, width, 1.0, ink::LINE);
        let mut band = Block::of(BAND, vec![line]);
        let mut at = 0;
        for stretch in self.days.chunk_by(|a, b| a.mark == b.mark && day_fill(a.mark).is_some()) {
            let x = self.column * at as f32 + 1.5;
            self.fill(&mut band, stretch[0].mark, x, self.column * stretch.len() as f32 - 3.0);
            for _ in stretch {
                self.picture(&mut band, stretch[0].mark, self.column * (at as f32 + 0.5));
                at += 1;
            }
        }
        band
    }

    fn fill(&self, band: &mut Block, mark: DayMark, x: f32, width: f32) {
        let Some(fill) = day_fill(mark) else { return };
        let (_, ink) = day_look(mark);
        let (tint, shapes) = match fill {
            Fill::Tint(tint) => (tint, Vec::new()),
            Fill::Hatch => (ink::WHITE, hatch(width - 6.0, BAND - 3.0, 5.0, ink)),
            Fill::Dots => (ink::WHITE, dots(width - 6.0, BAND - 3.0, 5.3, ink)),
            Fill::Empty => (ink::WHITE, Vec::new()),
        };
        let panel = Drawn::Panel { width, height: BAND, corner: BAND / 2.0, fill: Some(tint), frame: Some(ink) };
        band.marks.push(Mark::new(x, 0.0, panel));
        if !shapes.is_empty() {
            band.marks.push(Mark::shapes(x + 3.0, 1.5, width - 6.0, BAND - 3.0, shapes));
        }
    }

    /// A day's picture in the middle of its part of the band, on a white ground.
    fn picture(&self, band: &mut Block, mark: DayMark, middle: f32) {
        let (icon, _) = day_look(mark);
        let size = if mark == DayMark::Plain { 9.0 } else { ICON };
        let ground = size + 3.4;
        if mark != DayMark::Plain {
            let (width, height, corner) = (ground, ground, ground / 2.0);
            let disc = Drawn::Panel { width, height, corner, fill: Some(ink::WHITE), frame: None };
            band.marks.push(Mark::new(middle - ground / 2.0, (BAND - ground) / 2.0, disc));
        }
        let inner = if matches!(icon, Icon::Flag(_)) { size - 4.0 } else { size };
        band.marks.push(Mark::icon(middle - inner / 2.0, (BAND - inner) / 2.0, inner, icon));
    }

    /// What each stretch of days is, in its middle, and when the massages are.
    fn words(&self) -> Block {
        let mut words = Block::default();
        let mut at = 0;
        for stretch in self.days.chunk_by(|a, b| a.mark == b.mark && a.word == b.word && a.time == b.time) {
            let (_, ink) = day_look(stretch[0].mark);
            let width = self.column * stretch.len() as f32 - 1.0;
            let time = self.pen.text(&stretch[0].time, WORDS, false, ink, width);
            let mut word = self.pen.text(&stretch[0].word, WORDS, true, ink, width).above(0.0, time);
            center(&mut word, width);
            words = words.beside(self.column * at as f32 + 0.5, word);
            at += stretch.len();
        }
        words
    }

    /// The client's own runs.
    fn below(&self, day: &TimelineDay) -> Block {
        let inner = self.column - 1.0;
        let mut words = Block::default();
        for run in day.runs.iter().take(MOST_RUNS) {
            words = words.above(1.5, self.run(run, inner));
        }
        let more = day.runs.len().saturating_sub(MOST_RUNS);
        if more > 0 {
            let mut more = self.pen.text(&format!("+ {more}"), WORDS, false, ink::GRAY, inner);
            center(&mut more, inner);
            words = words.above(0.0, more);
        }
        words.shift(0.5, 0.0);
        words
    }

    /// A run in the middle of its column: a picture at the left of its first line.
    fn run(&self, run: &TimelineRun, width: f32) -> Block {
        let (icon, ink) = run_look(run.kind, run.note);
        let taken = RUN_ICON + 1.5;
        let text = self.pen.text(&run.text, WORDS, run.note != RunNote::Stays, ink, width - taken);
        let widest = text.marks.iter().map(Mark::width).fold(0.0, f32::max);
        let mut block = text.with_icon(icon, RUN_ICON, taken - RUN_ICON);
        block.shift(((width - taken - widest) / 2.0).max(0.0), 0.0);
        block
    }
}
