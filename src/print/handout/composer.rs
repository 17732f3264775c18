//! How the handout's page looks.

use super::look::{day_look, verdict_icon, verdict_ink};
use super::timeline;
use super::{AppointmentLine, BookedLine, DayAdvice, Handout, NextMassage};
use crate::domain::direction::isolated;
use crate::print::icons::Icon;
use crate::print::ink::{self, Ink};
use crate::print::letterhead::letterhead;
use crate::print::mark::Mark;
use crate::print::page::{Block, Sheets, rule};
use crate::print::part::{Part, Role};
use crate::print::pen::{Pen, align_end};
use crate::print::season_chart::{SeasonChart, chart};
use crate::print::text::{ASCENT, DESCENT};

/// How generously the page is set; the first that keeps to one page is taken.
#[derive(Clone, Copy)]
struct Density {
    /// Body text, points.
    body: f32,
    /// Gaps are multiplied by this.
    air: f32,
}

const DENSITIES: [Density; 8] = [
    Density { body: 11.0, air: 1.6 },
    Density { body: 10.5, air: 1.4 },
    Density { body: 10.5, air: 1.15 },
    Density { body: 10.0, air: 1.0 },
    Density { body: 10.0, air: 0.8 },
    Density { body: 10.0, air: 0.6 },
    Density { body: 10.0, air: 0.4 },
    Density { body: 10.0, air: 0.25 },
];

/// The season is left off rather than to set the page closer than these.
const CLOSEST_WITH_SEASON: usize = 5;
/// Which of them is taken when not even the closest does.
const OVER_TWO_PAGES: usize = 3;

/// The handout's pages: one in usual cases.
pub(super) fn pages(handout: &Handout) -> Vec<Vec<Mark>> {
    let pen = Pen::new(&handout.language);
    let lay_out = |density, season| Composer { handout, pen: &pen, density, season }.pages();
    let with_season = handout.season.as_ref().and_then(|season| {
        let densities = &DENSITIES[..CLOSEST_WITH_SEASON];
        most_generous(densities, |density| lay_out(density, Some(season)))
    });
    let fitting = with_season.or_else(|| most_generous(&DENSITIES, |density| lay_out(density, None)));
    fitting.unwrap_or_else(|| lay_out(DENSITIES[OVER_TWO_PAGES], None))
}

/// The one page of the most generous density that keeps to one.
fn most_generous(densities: &[Density], lay_out: impl Fn(Density) -> Vec<Vec<Mark>>) -> Option<Vec<Vec<Mark>>> {
    // What fits at one density fits at every closer one.
    let (mut fitting, mut range) = (None, 0..densities.len());
    while !range.is_empty() {
        let middle = range.start + range.len() / 2;
        let pages = lay_out(densities[middle]);
        if pages.len() == 1 {
            fitting = Some(pages);
            range.end = middle;
        } else {
            range.start = middle + 1;
        }
    }
    fitting
}

/// The size of when the massage is, and until when to mind it.
const WHEN: f32 = 13.5;
const DAY_ICON: f32 = 14.0;
/// Where the words right of an icon begin.
const BESIDE_ICON: f32 = 22.0;

/// A text after another, on its line; `None` where there is no room for it.
fn on_one_line(first: &Block, gap: f32, width: f32, second: impl Fn(f32) -> Block) -> Option<Block> {
    let at = first.width() + gap;
    let second = second((width - at).max(1.0));
    // However narrow its column, a text has at least a letter on a line.
    let fits = first.marks.len() <= 1 && second.marks.len() <= 1 && at + second.width() <= width;
    fits.then(|| first.clone().beside(at, second))
}

struct Composer<'a> {
    handout: &'a Handout,
    pen: &'a Pen,
    density: Density,
    season: Option<&'a SeasonChart>,
}

impl Composer<'_> {
    fn pages(&self) -> Vec<Vec<Mark>> {
        let Self { handout, density: Density { air, .. }, .. } = *self;
        let width = Sheets::width(handout.paper);
        let mut sheets = Sheets::new(handout.paper, self.foot(width, 99, 99).height + 8.0);
        sheets.add(0.0, letterhead(self.pen, &handout.clinic, width));
        sheets.add(8.0 * air, rule(width, ink::TEAL, 1.6));
        sheets.add(9.0 * air, self.heading(width));
        sheets.add(9.0 * air, self.appointment(width));
        sheets.add(8.0 * air, self.timing(width));
        sheets.add(8.0 * air, self.note(width));
        for (index, row) in timeline::rows(self.pen, &handout.timeline, width, self.is_full()).into_iter().enumerate() {
            match index {
                0 => sheets.add(12.0 * air, self.subheading(width).above(5.0 * air, row)),
                _ => sheets.add(8.0 * air, row),
            }
        }
        let table = Part::new(Role::Table);
        let heading = self.advice_heading(width).row(&table);
        for (index, day) in handout.advice.days.iter().enumerate() {
            let row = rule(width, ink::LINE, 0.6).above(3.5 * air, self.day(day, width).row(&table));
            match index {
                0 => sheets.add(10.0 * air, heading.clone().above(3.0 * air, row)),
                _ => sheets.add_under(&heading, 3.5 * air, row),
            }
        }
        if let Some(season) = self.season {
            sheets.add(12.0 * air, chart(self.pen, season, width));
        }
        sheets.add(12.0 * air, self.sections(width));
        sheets.finish(self.pen.right_to_left(), |page, of| self.foot(width, page, of))
    }

    fn body(&self, text: &str, width: f32) -> Block {
        self.pen.text(text, self.density.body, false, ink::BLACK, width)
    }

    /// Whether every line counts.
    fn is_full(&self) -> bool {
        self.density.air < 1.0
    }

    fn subheading(&self, width: f32) -> Block {
        self.pen.text(&self.handout.days_heading, self.density.body + 2.0, true, ink::TEAL, width).heading(2)
    }

    /// The client's name, large, and what the page is.
    fn heading(&self, width: f32) -> Block {
        let title = self.pen.text(&self.handout.title, self.density.body + 0.5, true, ink::TEAL, width).heading(1);
        let name = |width: f32| self.pen.text(&isolated(&self.handout.client), 20.0, true, ink::BLACK, width);
        let beside = width - title.width();
        let short = name((beside - 16.0).max(1.0));
        // Beside each other where the name is no longer than its line.
        if beside < width / 3.0 || short.marks.len() != 1 || title.marks.len() != 1 {
            return title.above(0.0, name(width));
        }
        let mut title = title;
        title.shift(0.0, short.height - title.height - 4.0);
        short.beside(beside, title)
    }

    /// The appointment, and beside it the one thing to remember.
    fn appointment(&self, width: f32) -> Block {
        let AppointmentLine { heading, when, what } = &self.handout.appointment;
        let (pad, gap) = (5.0 + 4.5 * self.density.air, 10.0);
        let size = self.density.body;
        let own = if self.handout.key_advice.is_some() { (width - gap) / 2.0 } else { width };
        let inner = own - 2.0 * pad - 38.0;
        let words = self
            .pen
            .text(heading, size, true, ink::TEAL, inner)
            .heading(2)
            .above(0.0, self.pen.text(when, WHEN, true, ink::BLACK, inner))
            .above(0.0, self.pen.text(what, size, false, ink::BLACK, inner));
        let left = |height| {
            let icon = Mark::icon(0.0, 3.0, 27.0, Icon::Waves(ink::TEAL));
            let block = Block::of(words.height, vec![icon]).beside(38.0, words.clone());
            block.in_panel(own, height, pad, Some(ink::TEAL_TINT), None)
        };
        let Some(advice) = &self.handout.key_advice else { return left(0.0) };
        let other = width - own - gap;
        let inner = other - 2.0 * pad - 34.0;
        let words = self
            .pen
            .text(&advice.what, size, true, ink::AMBER, inner)
            .above(0.0, self.pen.text(&advice.until, WHEN, true, ink::BLACK, inner));
        let right = |height| {
            let icon = Mark::icon(0.0, 3.0, 24.0, Icon::Octagon(ink::AMBER));
            let block = Block::of(words.height, vec![icon]).beside(34.0, words.clone());
            block.in_panel(other, height, pad, Some(ink::AMBER_TINT), Some(ink::AMBER))
        };
        let height = left(0.0).height.max(right(0.0).height);
        left(height).beside(own + gap, right(height))
    }

    fn timing(&self, width: f32) -> Block {
        let timing = &self.handout.timing;
        let size = self.density.body;
        let inner = width - BESIDE_ICON;
        let word = self.pen.text(&timing.word, size, true, verdict_ink(timing.verdict), inner);
        let words = on_one_line(&word, 8.0, inner, |rest| self.body(&timing.sentence, rest))
            .unwrap_or_else(|| word.above(0.0, self.body(&timing.sentence, inner)));
        words.with_icon(verdict_icon(timing.verdict), DAY_ICON, BESIDE_ICON - DAY_ICON)
    }

    fn note(&self, width: f32) -> Block {
        let Some(note) = &self.handout.note else { return Block::default() };
        let pad = 9.0;
        let inner = width - 2.0 * pad - BESIDE_ICON;
        let words = self
            .pen
            .text(&note.heading, self.density.body, true, ink::TEAL, inner)
            .heading(2)
            .above(0.0, self.body(&note.text, inner))
            .with_icon(Icon::Speech(ink::TEAL), DAY_ICON, BESIDE_ICON - DAY_ICON);
        words.in_panel(width, 0.0, pad, None, Some(ink::TEAL))
    }

    /// Where the columns of what to do and of what to leave begin.
    fn columns(width: f32) -> (f32, f32) {
        (width * 0.33, width * 0.655)
    }

    fn advice_heading(&self, width: f32) -> Block {
        let (to_do, to_leave) = Self::columns(width);
        let heading = |text: &str, icon, ink, width: f32| {
            let words = self.pen.text(text, self.density.body, true, ink, width - 18.0).with_icon(icon, 11.0, 5.0);
            words.cell(Role::ColumnName)
        };
        let advice = &self.handout.advice;
        Block::default()
            .cell(Role::Cell)
            .beside(to_do, heading(&advice.do_heading, Icon::Check(ink::GREEN), ink::GREEN, to_leave - to_do - 12.0))
            .beside(to_leave, heading(&advice.leave_heading, Icon::Slash(ink::ORANGE), ink::ORANGE, width - to_leave))
    }

    fn day(&self, day: &DayAdvice, width: f32) -> Block {
        let size = self.density.body;
        let (icon, ink) = day_look(day.mark);
        let (to_do, to_leave) = Self::columns(width);
        let inner = to_do - BESIDE_ICON - 8.0;
        let date = self.pen.text(&day.date, size, true, ink::BLACK, inner);
        let title = |width: f32| self.pen.text(&day.title, size, true, ink, width);
        let beside = if self.is_full() { on_one_line(&date, 6.0, inner, title) } else { None };
        let names = beside.unwrap_or_else(|| date.above(0.0, title(inner)));
        let first_line = size * (ASCENT + DESCENT);
        let icon = Mark::icon(0.0, (first_line - DAY_ICON) / 2.0 + 1.0, DAY_ICON, icon);
        let words = |lines: &[String], width: f32| self.body(&lines.join(" "), width).cell(Role::Cell);
        Block::of(0.0, vec![icon])
            .beside(BESIDE_ICON, names.cell(Role::RowName))
            .beside(to_do, words(&day.to_do, to_leave - to_do - 12.0))
            .beside(to_leave, words(&day.to_leave, width - to_leave))
    }

    fn section_heading(&self, text: &str, ink: Ink, width: f32) -> Block {
        self.pen.text(text, self.density.body + 1.0, true, ink, width - BESIDE_ICON).heading(2)
    }

    /// The next massage and the doctor beside each other, equally high; below each other when much is booked.
    fn sections(&self, width: f32) -> Block {
        let gap = 12.0;
        let (most, rest) = ((width - gap) * 0.56, (width - gap) * 0.44);
        let next = &self.handout.next_massage;
        if next.booked.len() > 3 {
            return self.next_massage(next, width, 0.0, true).above(gap, self.doctor(width, 0.0));
        }
        let (left, right) = (self.next_massage(next, most, 0.0, false), self.doctor(rest, 0.0));
        match (left.marks.is_empty(), right.marks.is_empty()) {
            (true, _) => self.doctor(width, 0.0),
            (_, true) => self.next_massage(next, width, 0.0, true),
            _ => {
                let height = left.height.max(right.height);
                self.next_massage(next, most, height, false).beside(most + gap, self.doctor(rest, height))
            }
        }
    }

    fn next_massage(&self, next: &NextMassage, width: f32, height: f32, wide: bool) -> Block {
        let (pad, air) = (6.0 + 4.0 * self.density.air.min(1.0), self.density.air);
        let inner = width - 2.0 * pad;
        let heading = self.section_heading(&next.heading, ink::GREEN, inner);
        if heading.marks.is_empty() {
            return heading;
        }
        let mut block = heading.with_icon(Icon::Check(ink::GREEN), DAY_ICON, BESIDE_ICON - DAY_ICON);
        let list = Part::new(Role::List);
        for booked in &next.booked {
            block = block.above(2.0 * air, self.booked(booked, inner, wide).entry(&list));
        }
        for line in &next.lines {
            let line = self.body(line, inner - 12.0).with_icon(Icon::Dot(ink::GREEN), 8.0, 4.0);
            block = block.above(1.5 * air, line.entry(&list));
        }
        block.in_panel(width, height, pad, None, Some(ink::LINE))
    }

    /// A coming appointment: on one line where there is room, with the price at its end.
    fn booked(&self, booked: &BookedLine, width: f32, wide: bool) -> Block {
        let size = self.density.body;
        let price_width = 80.0;
        let mut price = self.pen.text(&isolated(&booked.price), size, true, ink::BLACK, price_width);
        align_end(&mut price, price_width);
        let rest = width - price_width - 8.0;
        let words = if wide {
            let at = rest * 0.45;
            let when = self.pen.text(&booked.when, size, true, ink::BLACK, at - 8.0);
            when.beside(at, self.body(&booked.what, rest - at))
        } else {
            self.pen.text(&booked.when, size, true, ink::BLACK, rest)
        };
        let line = words.beside(width - price_width, price);
        if wide { line } else { line.above(0.0, self.body(&booked.what, width)) }
    }

    fn doctor(&self, width: f32, height: f32) -> Block {
        let (pad, air) = (6.0 + 4.0 * self.density.air.min(1.0), self.density.air);
        let inner = width - 2.0 * pad;
        let doctor = &self.handout.doctor;
        let heading = self.section_heading(&doctor.heading, ink::RED, inner);
        if heading.marks.is_empty() {
            return heading;
        }
        let mut words = self.body(&doctor.lead, inner);
        let list = Part::new(Role::List);
        for sign in &doctor.signs {
            let sign = self.body(sign, inner - 12.0).with_icon(Icon::Dot(ink::RED), 8.0, 4.0);
            words = words.above(0.5 * air, sign.entry(&list));
        }
        let block = heading.with_icon(Icon::Cross(ink::RED), DAY_ICON, BESIDE_ICON - DAY_ICON).above(2.0 * air, words);
        block.in_panel(width, height, pad, None, Some(ink::LINE))
    }

    /// How to reach the clinic, and when this was printed: on every page.
    fn foot(&self, width: f32, page: usize, of: usize) -> Block {
        let contact = &self.handout.contact;
        let number = if of > 1 { format!("{page} / {of}") } else { String::new() };
        let number = self.pen.at_most(1, &number, 10.0, false, ink::GRAY, 60.0).decoration();
        let printed = self.pen.at_most(1, &self.handout.printed_on, 10.0, false, ink::GRAY, 150.0);
        let gap = 12.0;
        let (number_width, printed_width) = (number.width() + gap, printed.width());
        // However much is typed into it, the foot leaves room for the page.
        let rest = width - number_width - printed_width - gap;
        let question = self.pen.at_most(1, &contact.question, 10.0, false, ink::BLACK, rest);
        let answer = |width: f32| self.pen.text(&contact.answer, 10.0, true, ink::TEAL, width);
        let words = on_one_line(&question, 6.0, rest, answer)
            .unwrap_or_else(|| question.above(0.0, self.pen.at_most(2, &contact.answer, 10.0, true, ink::TEAL, rest)));
        rule(width, ink::TEAL, 1.0).above(4.0, words.beside(rest + gap, number).beside(width - printed_width, printed))
    }
}
