//! How the handout's page looks.

use super::{AppointmentLine, DayAdvice, DayMark, Handout, Section};
use crate::domain::verdict::Verdict;
use crate::print::icons::Icon;
use crate::print::ink::{self, Ink};
use crate::print::page::{Block, Mark, Sheets, rule};
use crate::print::text::{ASCENT, DESCENT, Style, Typesetter};

/// How generously the page is set; the first that keeps to one page is taken.
#[derive(Clone, Copy)]
struct Density {
    /// Body text, points.
    body: f32,
    /// Gaps are multiplied by this.
    air: f32,
}

const DENSITIES: [Density; 7] = [
    Density { body: 11.0, air: 1.7 },
    Density { body: 11.0, air: 1.4 },
    Density { body: 10.5, air: 1.4 },
    Density { body: 10.5, air: 1.15 },
    Density { body: 10.5, air: 0.9 },
    Density { body: 10.0, air: 0.8 },
    Density { body: 10.0, air: 0.5 },
];

/// The handout's pages: one in usual cases.
pub(super) fn pages(handout: &Handout) -> Vec<Vec<Mark>> {
    let set = Typesetter::new(&handout.language);
    let lay_out = |density| Composer { handout, set: &set, density }.pages();
    let fitting = DENSITIES.into_iter().map(lay_out).find(|pages| pages.len() == 1);
    fitting.unwrap_or_else(|| lay_out(DENSITIES[3]))
}

/// Width of the column of dates, and where the text beside them begins.
const DATES: f32 = 122.0;
const DAY_ICON: f32 = 15.0;
const DAY_TEXT: f32 = DATES + DAY_ICON + 12.0;

struct Composer<'a> {
    handout: &'a Handout,
    set: &'a Typesetter,
    density: Density,
}

impl Composer<'_> {
    fn pages(&self) -> Vec<Vec<Mark>> {
        let Self { handout, density: Density { air, .. }, .. } = *self;
        let width = Sheets::width(handout.paper);
        let mut sheets = Sheets::new(handout.paper, self.foot(width, 1, 2).height + 10.0);
        sheets.add(0.0, self.letterhead(width));
        sheets.add(10.0 * air, rule(width, ink::TEAL, 1.6));
        sheets.add(12.0 * air, self.heading(width));
        sheets.add(10.0 * air, self.appointment(width));
        sheets.add(9.0 * air, self.key_advice(width));
        sheets.add(9.0 * air, self.verdict(width));
        for (index, day) in handout.days.iter().enumerate() {
            let row = rule(width, ink::LINE, 0.6).above(4.0 * air, self.day(day, width));
            match index {
                0 => sheets.add(12.0 * air, self.subheading(width).above(3.0 * air, row)),
                _ => sheets.add(4.0 * air, row),
            }
        }
        sheets.add(14.0 * air, self.sections(width));
        sheets.finish(self.set.right_to_left(), |page, of| self.foot(width, page, of))
    }

    fn text(&self, text: &str, size: f32, bold: bool, ink: Ink, width: f32) -> Block {
        if text.is_empty() {
            return Block::default();
        }
        Block::text(self.set.lines(text, Style { size, bold, ink }, width))
    }

    fn body(&self, text: &str, width: f32) -> Block {
        self.text(text, self.density.body, false, ink::BLACK, width)
    }

    fn subheading(&self, width: f32) -> Block {
        self.text(&self.handout.days_heading, self.density.body + 2.0, true, ink::TEAL, width)
    }

    fn letterhead(&self, width: f32) -> Block {
        let clinic = &self.handout.clinic;
        let half = (width - 20.0) / 2.0;
        let mut lines = Block::default();
        for line in clinic.address_lines.iter().chain([&clinic.phone]) {
            lines = lines.above(0.0, self.text(&isolated(line), 9.0, false, ink::GRAY, half));
        }
        align_end(&mut lines, half);
        self.text(&isolated(&clinic.name), 15.0, true, ink::TEAL, half).beside(half + 20.0, lines)
    }

    fn heading(&self, width: f32) -> Block {
        let title = self.text(&self.handout.title, 23.0, true, ink::BLACK, width);
        title.above(0.0, self.text(&isolated(&self.handout.client), 14.0, false, ink::BLACK, width))
    }

    fn appointment(&self, width: f32) -> Block {
        let AppointmentLine { heading, when, what } = &self.handout.appointment;
        let pad = 12.0;
        let inner = width - 2.0 * pad - 44.0;
        let words = self
            .text(heading, self.density.body, true, ink::TEAL, inner)
            .above(0.0, self.text(when, 17.0, true, ink::BLACK, inner))
            .above(0.0, self.text(what, self.density.body + 0.5, false, ink::BLACK, inner));
        let icon = Mark::Icon { x: 0.0, y: (words.height - 32.0) / 2.0, size: 32.0, icon: Icon::Waves(ink::TEAL) };
        let block = Block { height: words.height, marks: vec![icon] }.beside(44.0, words);
        block.in_panel(width, 0.0, pad, Some(ink::TEAL_TINT), None)
    }

    fn key_advice(&self, width: f32) -> Block {
        let Some(advice) = &self.handout.key_advice else { return Block::default() };
        let pad = 9.0;
        let text = self.text(advice, 13.5, true, ink::BLACK, width - 2.0 * pad - 35.0);
        let block = text.with_icon(Icon::Octagon(ink::AMBER), 20.0, 15.0);
        block.in_panel(width, 0.0, pad, Some(ink::AMBER_TINT), Some(ink::AMBER))
    }

    fn verdict(&self, width: f32) -> Block {
        let icon = self.density.body * 1.15;
        let size = self.density.body + 1.0;
        let ink = verdict_ink(self.handout.verdict);
        let mut block = self.text(&self.handout.verdict_word, size, true, ink, width - icon - 8.0).with_icon(
            verdict_icon(self.handout.verdict),
            icon,
            8.0,
        );
        for finding in &self.handout.findings {
            let line = self.body(&finding.sentence, width - icon - 8.0);
            block =
                block.above(2.0 * self.density.air, line.with_icon(verdict_icon(finding.verdict), icon - 2.0, 10.0));
        }
        block
    }

    fn day(&self, day: &DayAdvice, width: f32) -> Block {
        let size = self.density.body;
        let (icon, ink) = day_look(day.mark);
        let mut words = self.text(&day.title, size + 0.5, true, ink, width - DAY_TEXT);
        for line in &day.lines {
            words = words.above(0.0, self.body(line, width - DAY_TEXT));
        }
        let date = self.text(&day.date, size + 0.5, true, ink::BLACK, DATES - 8.0);
        let first_line = (size + 0.5) * (ASCENT + DESCENT);
        let icon = Mark::Icon { x: DATES, y: (first_line - DAY_ICON) / 2.0, size: DAY_ICON, icon };
        let mut block = date.beside(DAY_TEXT, words);
        block.marks.push(icon);
        block
    }

    /// Next massage and doctor beside each other, equally high; over the full width if there is only one.
    fn sections(&self, width: f32) -> Block {
        let gap = 12.0;
        let half = (width - gap) / 2.0;
        let next = |width, height| {
            self.section(&self.handout.next_massage, Icon::Check(ink::GREEN), ink::GREEN, width, height)
        };
        let doctor = |width, height| self.section(&self.handout.doctor, Icon::Cross(ink::RED), ink::RED, width, height);
        let (left, right) = (next(half, 0.0), doctor(half, 0.0));
        match (left.marks.is_empty(), right.marks.is_empty()) {
            (true, _) => doctor(width, 0.0),
            (_, true) => next(width, 0.0),
            _ => {
                let height = left.height.max(right.height);
                next(half, height).beside(half + gap, doctor(half, height))
            }
        }
    }

    fn section(&self, section: &Section, icon: Icon, ink: Ink, width: f32, height: f32) -> Block {
        let pad = 10.0;
        let inner = width - 2.0 * pad;
        let heading = self.text(&section.heading, self.density.body + 1.0, true, ink, inner - 22.0);
        if heading.marks.is_empty() {
            return heading;
        }
        let mut block = heading.with_icon(icon, 14.0, 8.0);
        for (index, line) in section.lines.iter().enumerate() {
            let gap = if index == 0 { 3.0 } else { 1.0 };
            let line = self.body(line, inner - 22.0).with_icon(Icon::Dot(ink), 9.0, 13.0);
            block = block.above(gap * self.density.air, line);
        }
        block.in_panel(width, height, pad, None, Some(ink::LINE))
    }

    fn foot(&self, width: f32, page: usize, of: usize) -> Block {
        let side = 110.0;
        let mut number = Block::default();
        if of > 1 {
            number = self.text(&format!("{page} / {of}"), 9.0, false, ink::GRAY, side);
            align_end(&mut number, side);
        }
        // However much is typed into it, the foot leaves room for the page.
        let style = Style { size: 9.0, bold: false, ink: ink::GRAY };
        let at_most = |count, text: &str| {
            let lines = self.set.lines(text, style, width - side).into_iter();
            Block::text(lines.filter(|line| !line.text.is_empty()).take(count).collect())
        };
        let words = at_most(4, &self.handout.footer).above(0.0, at_most(1, &self.handout.printed_on));
        words.beside(width - side, number)
    }
}

/// The text in a direction of its own (a phone number keeps its order on a Hebrew page), by Unicode's isolates.
fn isolated(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\u{2068}{text}\u{2069}") }
}

/// Moves every line of text to the end of a column.
fn align_end(block: &mut Block, width: f32) {
    for mark in &mut block.marks {
        if let Mark::Text { x, line, .. } = mark {
            *x = width - line.width;
        }
    }
}

fn verdict_ink(verdict: Verdict) -> Ink {
    match verdict {
        Verdict::Contraindicated => ink::RED,
        Verdict::NotRecommended => ink::ORANGE,
        Verdict::Caution => ink::AMBER,
        Verdict::Neutral => ink::GRAY,
        Verdict::Favorable => ink::GREEN,
    }
}

fn verdict_icon(verdict: Verdict) -> Icon {
    let ink = verdict_ink(verdict);
    match verdict {
        Verdict::Contraindicated => Icon::NoEntry(ink),
        Verdict::NotRecommended => Icon::Octagon(ink),
        Verdict::Caution => Icon::Triangle(ink),
        Verdict::Neutral => Icon::Dash(ink),
        Verdict::Favorable => Icon::Check(ink),
    }
}

fn day_look(mark: DayMark) -> (Icon, Ink) {
    match mark {
        DayMark::Massage => (Icon::Waves(ink::TEAL), ink::TEAL),
        DayMark::Light => (Icon::HalfRing(ink::TEAL), ink::TEAL),
        DayMark::NoMassage => (Icon::Slash(ink::ORANGE), ink::ORANGE),
        DayMark::Race => (Icon::Flag(ink::BLACK), ink::BLACK),
        DayMark::Healing => (Icon::Moon(ink::GRAY), ink::GRAY),
        DayMark::GoodForMassage => (Icon::Check(ink::GREEN), ink::GREEN),
        DayMark::Plain => (Icon::Dot(ink::GRAY), ink::GRAY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture's shapes in black.
    fn silhouette(icon: Icon) -> String {
        let nodes: Vec<_> = icon.shapes().into_iter().map(|shape| (shape.nodes, shape.stroke)).collect();
        format!("{nodes:?}")
    }

    #[test]
    fn verdicts_and_days_are_told_apart_without_color() {
        let verdicts = ["contraindicated", "not-recommended", "caution", "neutral", "favorable"];
        let verdicts = verdicts.iter().filter_map(|code| Verdict::from_code(code)).map(verdict_icon);
        let days = [
            DayMark::Massage,
            DayMark::Light,
            DayMark::NoMassage,
            DayMark::Race,
            DayMark::Healing,
            DayMark::GoodForMassage,
            DayMark::Plain,
        ];
        for icons in [verdicts.collect::<Vec<_>>(), days.map(|day| day_look(day).0).to_vec()] {
            let different: std::collections::HashSet<_> = icons.iter().copied().map(silhouette).collect();
            assert_eq!(different.len(), icons.len());
        }
    }
}
