//! A runner's season on paper: what the client's page draws, in words and shapes that need no color.

use super::icons::Icon;
use super::ink;
use super::mark::{Drawn, Mark};
use super::page::Block;
use super::patterns::{dots, hatch};
use super::pen::{Pen, center};
use crate::domain::{race::Priority, run::RunKind, verdict::Verdict};

/// A stretch of a season, every word in the client's language.
#[derive(Debug, Clone, PartialEq)]
pub struct SeasonChart {
    pub heading: String,
    /// What is drawn, told in a few sentences.
    pub told: String,
    /// Every day in order.
    pub days: Vec<ChartDay>,
    pub weeks: Vec<ChartWeek>,
    /// The names of the lanes.
    pub distance: String,
    pub runs: String,
    pub moments: String,
    pub massages: String,
    /// What the shapes are called.
    pub easy: String,
    pub long: String,
    pub hard: String,
    pub good: String,
    pub better_not: String,
    pub planned: String,
}

/// A day of the season.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartDay {
    /// The month's name on its first day. May be empty.
    pub month: String,
    /// How good the day is for a massage.
    pub verdict: Verdict,
    pub runs: Vec<RunKind>,
    /// The races that begin on it.
    pub races: Vec<(String, Priority)>,
    /// Whether there is a massage, and whether it is this page's own.
    pub massage: Option<bool>,
}

impl ChartDay {
    /// Two runs of a day are drawn as the harder.
    fn drawn_run(&self) -> Option<RunKind> {
        self.runs.iter().copied().max_by_key(|kind| *kind as u8)
    }
}

/// A week's distance.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartWeek {
    /// Its first day of the chart, counted from 0.
    pub from: usize,
    /// So many of its days are drawn.
    pub days: usize,
    pub distance: f64,
    /// `42`. May be empty.
    pub value: String,
    /// It has not begun yet.
    pub planned: bool,
}

/// How far apart the dots of a planned week are.
const PLANNED_APART: f32 = 4.5;
/// Width of the lanes' names.
const NAMES: f32 = 72.0;
const WORDS: f32 = 10.0;
const FLAG: f32 = 10.0;
/// The lanes' tops and heights, below the flags.
const BARS: f32 = 34.0;
/// Above the highest bar, for its distance.
const VALUE: f32 = 13.0;
const LANE: f32 = 13.0;

/// The chart, so many points wide.
pub(super) fn chart(pen: &Pen, chart: &SeasonChart, width: f32) -> Block {
    if chart.days.is_empty() {
        return Block::default();
    }
    let drawing = Drawing { pen, chart, step: (width - NAMES) / chart.days.len() as f32 };
    let heading = pen.text(&chart.heading, 11.0, true, ink::TEAL, width).heading(2);
    let drawn = drawing.block(width).above(2.0, drawing.legend(width));
    heading.above(3.0, drawn.figure(chart.told.clone()))
}

struct Drawing<'a> {
    pen: &'a Pen,
    chart: &'a SeasonChart,
    step: f32,
}

impl Drawing<'_> {
    fn x(&self, day: usize) -> f32 {
        NAMES + self.step * day as f32
    }

    fn block(&self, width: f32) -> Block {
        let (flags, flag_height) = self.flags(width);
        // Where no distance is known there is nothing to measure.
        let is_measured = self.chart.weeks.iter().any(|week| week.distance > 0.0);
        let bars = is_measured.then(|| (&self.chart.distance, self.bars(), BARS + VALUE));
        let bars_height = if is_measured { BARS + VALUE } else { 0.0 };
        let lanes = [
            (&self.chart.runs, self.runs()),
            (&self.chart.moments, self.moments()),
            (&self.chart.massages, self.massages()),
        ];
        // A lane with nothing in it says nothing.
        let lanes: Vec<_> = lanes.into_iter().filter(|(_, marks)| !marks.is_empty()).collect();
        let lanes_height = LANE * lanes.len() as f32;
        let lanes = bars.into_iter().chain(lanes.into_iter().map(|(name, marks)| (name, marks, LANE)));
        let mut block = Block { height: flag_height, marks: flags };
        let lines = self.month_lines(flag_height + bars_height + lanes_height);
        for (name, marks, height) in lanes {
            let mut name = self.pen.at_most(1, name, WORDS, false, ink::GRAY, NAMES - 6.0);
            name.shift(0.0, height - name.height);
            let mut lane = name;
            lane.height = height;
            lane.marks.extend(marks);
            block = block.above(0.0, lane);
        }
        block.marks.splice(0..0, lines);
        block.above(0.0, self.months())
    }

    /// The races' flags, their names beside them where there is room, in at most three rows.
    fn flags(&self, width: f32) -> (Vec<Mark>, f32) {
        const ROWS: usize = 3;
        let row_height = 13.0;
        let mut marks = Vec::new();
        let mut ends = [NAMES - 4.0; ROWS];
        let mut rows = 0;
        for (at, day) in self.chart.days.iter().enumerate() {
            for (name, priority) in &day.races {
                let x = self.x(at) + self.step / 2.0;
                let room = (width - x - FLAG - 3.0).min(150.0);
                let bold = *priority == Priority::A;
                let mut text = self.pen.text(name, WORDS, bold, ink::BLACK, room.max(1.0));
                // A name that does not fit stays off: the day's row below has it.
                if text.marks.len() > 1 {
                    text = Block::default();
                }
                let end = x + FLAG + 3.0 + text.width();
                let free = ends.iter().position(|taken| *taken + 4.0 <= x);
                let Some(row) = free else { continue };
                ends[row] = end;
                rows = rows.max(row + 1);
                let y = row_height * row as f32;
                let ink = if *priority == Priority::C { ink::GRAY } else { ink::BLACK };
                marks.push(Mark::icon(x, y + 1.0, FLAG, Icon::Flag(ink)));
                text.shift(x + FLAG + 3.0, y);
                marks.append(&mut text.marks);
            }
        }
        (marks, row_height * rows as f32)
    }

    /// Weekly distance; a week to come is dotted.
    fn bars(&self) -> Vec<Mark> {
        let most = self.chart.weeks.iter().map(|week| week.distance).fold(1.0, f64::max);
        let base = BARS + VALUE;
        let mut marks = vec![line(self.x(0), base - 0.5, self.step * self.chart.days.len() as f32)];
        for week in self.chart.weeks.iter().filter(|week| week.distance > 0.0) {
            let height = (BARS * (week.distance / most) as f32).max(2.0);
            let (x, width) = (self.x(week.from) + 1.0, self.step * week.days as f32 - 2.0);
            let y = base - height;
            let fill = if week.planned { ink::WHITE } else { ink::TEAL_TINT };
            let (fill, frame) = (Some(fill), Some(ink::TEAL));
            marks.push(Mark::new(x, y, Drawn::Panel { width, height, corner: 1.5, fill, frame }));
            if week.planned && height > 4.0 {
                let (width, height) = (width - 2.0, height - 2.0);
                let shapes = dots(width, height, PLANNED_APART, ink::TEAL);
                marks.push(Mark::shapes(x + 1.0, y + 1.0, width, height, shapes));
            }
            let mut value = self.pen.text(&week.value, WORDS, false, ink::GRAY, 100.0);
            if value.width() <= width + 2.0 {
                center(&mut value, width);
                value.shift(x, y - value.height);
                marks.append(&mut value.marks);
            }
        }
        marks
    }

    /// A shape for each run: a dot, a bar or a peak.
    fn runs(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (at, day) in self.chart.days.iter().enumerate() {
            let Some(kind) = day.drawn_run() else { continue };
            let size = 6.5;
            marks.push(Mark::icon(self.x(at) + (self.step - size) / 2.0, 4.0, size, run_icon(kind)));
        }
        marks
    }

    /// Good stretches are solid, bad ones hatched, on a line if there are any.
    fn moments(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut at = 0;
        let kind = |day: &ChartDay| (day.verdict == Verdict::Favorable, day.verdict.is_bad());
        for stretch in self.chart.days.chunk_by(|a, b| kind(a) == kind(b)) {
            let (x, width) = (self.x(at), self.step * stretch.len() as f32);
            at += stretch.len();
            match kind(&stretch[0]) {
                (true, _) => marks.push(good_bar(x, 4.0, width)),
                (_, true) => marks.extend(bad_bar(x, 4.0, width)),
                _ => {}
            }
        }
        if !marks.is_empty() {
            marks.insert(0, line(self.x(0), LANE / 2.0 + 1.0, self.step * self.chart.days.len() as f32));
        }
        marks
    }

    fn massages(&self) -> Vec<Mark> {
        let size = 9.0;
        let days = self.chart.days.iter().enumerate();
        days.filter_map(|(at, day)| {
            let icon = if day.massage? { Icon::Waves(ink::TEAL) } else { Icon::WavesRing(ink::TEAL) };
            Some(Mark::icon(self.x(at) + (self.step - size) / 2.0, 2.5, size, icon))
        })
        .collect()
    }

    fn month_starts(&self) -> impl Iterator<Item = (usize, &str)> {
        let days = self.chart.days.iter().enumerate();
        days.filter(|(_, day)| !day.month.is_empty()).map(|(at, day)| (at, day.month.as_str()))
    }

    fn month_lines(&self, height: f32) -> Vec<Mark> {
        self.month_starts().map(|(at, _)| Mark::bar(self.x(at), 0.0, 0.6, height, ink::LINE)).collect()
    }

    fn months(&self) -> Block {
        let starts: Vec<(usize, &str)> = self.month_starts().collect();
        let mut block = Block::default();
        for (index, (at, name)) in starts.iter().enumerate() {
            let end = starts.get(index + 1).map_or(self.chart.days.len(), |(next, _)| *next);
            let room = self.step * (end - at) as f32 - 5.0;
            let name = self.pen.text(name, WORDS, false, ink::GRAY, 200.0);
            if name.width() <= room {
                block = block.beside(self.x(*at) + 3.0, name);
            }
        }
        block
    }

    /// What the shapes that are drawn mean, on one line.
    fn legend(&self, width: f32) -> Block {
        let chart = self.chart;
        let mut block = Block::default();
        let mut x = NAMES;
        let runs = |kind| chart.days.iter().any(|day| day.drawn_run() == Some(kind));
        let run = |kind| vec![Mark::icon(0.0, 3.0, 6.5, run_icon(kind))];
        let good = chart.days.iter().any(|day| day.verdict == Verdict::Favorable);
        let bad = chart.days.iter().any(|day| day.verdict.is_bad());
        let planned = chart.weeks.iter().any(|week| week.planned && week.distance > 0.0);
        let entries = [
            (runs(RunKind::Easy), &chart.easy, run(RunKind::Easy), 10.0),
            (runs(RunKind::Long), &chart.long, run(RunKind::Long), 10.0),
            (runs(RunKind::Hard), &chart.hard, run(RunKind::Hard), 10.0),
            (good, &chart.good, vec![good_bar(0.0, 3.2, 16.0)], 20.0),
            (bad, &chart.better_not, bad_bar(0.0, 3.2, 16.0), 20.0),
            (planned, &chart.planned, planned_bar(0.0, 1.5, 16.0), 20.0),
        ];
        for (_, word, swatch, taken) in entries.into_iter().filter(|(is_drawn, ..)| *is_drawn) {
            let mut entry = self.pen.at_most(1, word, WORDS, false, ink::GRAY, 120.0);
            entry.shift(taken, 0.0);
            let entry_width = entry.width();
            entry.marks.extend(swatch);
            if x + entry_width > width {
                break;
            }
            block = block.beside(x, entry);
            x += entry_width + 14.0;
        }
        block
    }
}

fn run_icon(kind: RunKind) -> Icon {
    match kind {
        RunKind::Easy => Icon::Dot(ink::GRAY),
        RunKind::Long => Icon::Bar(ink::GRAY),
        RunKind::Hard => Icon::Peak(ink::GRAY),
    }
}

fn line(x: f32, y: f32, width: f32) -> Mark {
    Mark::bar(x, y, width, 0.8, ink::LINE)
}

fn good_bar(x: f32, y: f32, width: f32) -> Mark {
    Mark::new(x, y, Drawn::Panel { width, height: 6.5, corner: 1.0, fill: Some(ink::GREEN), frame: None })
}

/// As a planned week's distance is drawn.
fn planned_bar(x: f32, y: f32, width: f32) -> Vec<Mark> {
    let height = 10.0;
    let frame = Drawn::Panel { width, height, corner: 1.5, fill: Some(ink::WHITE), frame: Some(ink::TEAL) };
    let shapes = dots(width - 2.0, height - 2.0, PLANNED_APART, ink::TEAL);
    vec![Mark::new(x, y, frame), Mark::shapes(x + 1.0, y + 1.0, width - 2.0, height - 2.0, shapes)]
}

fn bad_bar(x: f32, y: f32, width: f32) -> Vec<Mark> {
    let height = 6.5;
    let ground = Mark::bar(x, y, width, height, ink::WHITE);
    let shapes = hatch(width, height, 3.0, ink::ORANGE);
    vec![ground, Mark::shapes(x, y, width, height, shapes)]
}
