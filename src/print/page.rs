//! Pages: blocks that stack, and sheets that fill up.
//!
//! Everything is in points, down and right from the top left; pages of right-to-left languages are mirrored at the end.

use super::icons::Icon;
use super::ink::Ink;
use super::mark::{Drawn, Mark};
use super::part::{Part, Role};
use super::text::Line;
use super::{Paper, TextBox};
use std::rc::Rc;

/// The blank edge of every page, in points (14 mm).
pub(super) const MARGIN: f32 = 40.0;

/// Marks that belong together, from (0, 0) down to `height`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Block {
    pub height: f32,
    pub marks: Vec<Mark>,
}

impl Block {
    /// Marks in so much height.
    pub fn of(height: f32, marks: Vec<Mark>) -> Self {
        Self { height, marks }
    }

    /// Lines below one another, a paragraph.
    pub fn text(lines: impl IntoIterator<Item = Rc<Line>>) -> Self {
        let mut block = Self::default();
        let paragraph = Part::new(Role::Paragraph);
        for line in lines {
            let parts = vec![paragraph.clone()];
            let mark = Mark { parts, ..Mark::new(0.0, block.height, Drawn::Text(line)) };
            block.height += mark.height();
            block.marks.push(mark);
        }
        block
    }

    /// An icon at the left of a block, as high as the block's first line of text; none beside nothing.
    pub fn with_icon(mut self, icon: Icon, size: f32, gap: f32) -> Self {
        if self.marks.is_empty() {
            return self;
        }
        let first_line = self.marks.first().map_or(size, Mark::height);
        self.shift(size + gap, 0.0);
        self.marks.push(Mark::icon(0.0, (first_line - size) / 2.0, size, icon));
        self.height = self.height.max((first_line + size) / 2.0);
        self
    }

    /// How far its marks reach to the right.
    pub fn width(&self) -> f32 {
        self.marks.iter().map(|mark| mark.x + mark.width()).fold(0.0, f32::max)
    }

    /// This block with another below it.
    pub fn above(mut self, gap: f32, mut below: Self) -> Self {
        if below.marks.is_empty() {
            return self;
        }
        if self.marks.is_empty() {
            return below;
        }
        below.shift(0.0, self.height + gap);
        self.height += gap + below.height;
        self.marks.append(&mut below.marks);
        self
    }

    /// This block with another beside it, whose left edge is at `x`.
    pub fn beside(mut self, x: f32, mut right: Self) -> Self {
        right.shift(x, 0.0);
        self.height = self.height.max(right.height);
        self.marks.append(&mut right.marks);
        self
    }

    /// The block moved.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        self.marks.iter_mut().for_each(|mark| mark.shift(dx, dy));
    }

    /// The block inside a panel, at least `height` high.
    pub fn in_panel(mut self, width: f32, height: f32, pad: f32, fill: Option<Ink>, frame: Option<Ink>) -> Self {
        self.shift(pad, pad);
        self.height = (self.height + 2.0 * pad).max(height);
        let panel = Drawn::Panel { width, height: self.height, corner: 5.0, fill, frame };
        self.marks.insert(0, Mark::new(0.0, 0.0, panel));
        self
    }

    /// Its words as one heading: of the page (1), or of a section (2).
    pub fn heading(mut self, level: u8) -> Self {
        let heading = Part::new(Role::Heading(level));
        for mark in self.marks.iter_mut().filter(|mark| !mark.parts.is_empty()) {
            mark.parts[0] = heading.clone();
        }
        self
    }

    /// Its words within a part.
    pub fn within(mut self, part: &Part) -> Self {
        let words = self.marks.iter_mut().filter(|mark| !mark.parts.is_empty());
        words.for_each(|mark| mark.parts.push(part.clone()));
        self
    }

    /// Its words as an entry of a list.
    pub fn entry(self, list: &Part) -> Self {
        self.within(&Part::new(Role::EntryBody)).within(&Part::new(Role::Entry)).within(list)
    }

    /// Its words as a row of a table, whose cells they are.
    pub fn row(self, table: &Part) -> Self {
        self.within(&Part::new(Role::Row)).within(table)
    }

    /// Its words as a cell of a table, even if there are none.
    pub fn cell(mut self, role: Role) -> Self {
        let cell = Part::new(role);
        if self.marks.iter().all(|mark| mark.parts.is_empty()) {
            self.marks.push(Mark { parts: vec![cell], ..Mark::new(0.0, 0.0, Drawn::Nothing) });
            return self;
        }
        self.within(&cell)
    }

    /// All of it as a drawing that a sentence describes.
    pub fn figure(mut self, said: String) -> Self {
        let figure = Part::new(Role::Figure(said));
        self.marks.iter_mut().for_each(|mark| mark.parts = vec![figure.clone()]);
        self
    }

    /// All of it as decoration, which reader programs pass over.
    pub fn decoration(mut self) -> Self {
        self.marks.iter_mut().for_each(|mark| mark.parts.clear());
        self
    }

    /// What fits into `height`, and the rest. A line of text is never cut; a panel is, and goes on behind the rest.
    fn split(self, height: f32) -> (Self, Self) {
        let (mut here, mut rest) = (Self { height, ..Self::default() }, Self::default());
        let stays = |mark: &Mark| mark.y + mark.height() <= height;
        let solid = |mark: &&Mark| !matches!(mark.drawn, Drawn::Panel { .. });
        let rest_top =
            self.marks.iter().filter(solid).filter(|mark| !stays(mark)).map(|mark| mark.y).fold(height, f32::min);
        for mut mark in self.marks {
            if stays(&mark) {
                here.marks.push(mark);
                continue;
            }
            let (top, bottom) = (mark.y, mark.y + mark.height());
            if let Drawn::Panel { height: panel_height, .. } = &mut mark.drawn {
                *panel_height = height - top;
                if top < height {
                    here.marks.push(mark.clone());
                }
                mark.y = top.max(rest_top);
                if let Drawn::Panel { height: panel_height, .. } = &mut mark.drawn {
                    *panel_height = bottom - mark.y;
                }
            }
            mark.shift(0.0, -rest_top);
            rest.marks.push(mark);
        }
        rest.height = self.height - rest_top;
        (here, rest)
    }
}

/// A line across the page.
pub(super) fn rule(width: f32, ink: Ink, height: f32) -> Block {
    Block::of(height, vec![Mark::bar(0.0, 0.0, width, height, ink)])
}

/// A document's pages while they are filled from the top.
pub(super) struct Sheets {
    /// Width and height of the paper, in points.
    size: (f32, f32),
    /// How much room the foot of each page needs, in points.
    foot: f32,
    y: f32,
    pub pages: Vec<Vec<Mark>>,
}

impl Sheets {
    /// One empty page.
    pub fn new(paper: Paper, foot: f32) -> Self {
        Self::of(paper.size(), foot)
    }

    /// One empty page of a size in points.
    pub fn of(size: (f32, f32), foot: f32) -> Self {
        Self { size, foot, y: MARGIN, pages: vec![Vec::new()] }
    }

    /// The width between the margins, in points.
    pub fn width(paper: Paper) -> f32 {
        paper.size().0 - 2.0 * MARGIN
    }

    fn bottom(&self) -> f32 {
        self.size.1 - MARGIN - self.foot
    }

    /// Adds a block below what is there, after a gap, on a new page only if it does not fit here.
    pub fn add(&mut self, gap: f32, block: Block) {
        self.add_under(&Block::default(), gap, block);
    }

    /// As [`Self::add`], a new page beginning with a head that is there already.
    pub fn add_under(&mut self, head: &Block, gap: f32, mut block: Block) {
        if block.marks.is_empty() {
            return;
        }
        if self.y > MARGIN {
            if self.y + gap + block.height > self.bottom() {
                self.turn();
                block = head.clone().decoration().above(gap, block);
            } else {
                self.y += gap;
            }
        }
        while block.height > self.bottom() - self.y && block.height > 0.0 {
            let (here, rest) = block.split(self.bottom() - self.y);
            self.put(here);
            self.turn();
            block = rest;
        }
        self.put(block);
    }

    fn put(&mut self, mut block: Block) {
        block.shift(MARGIN, self.y);
        self.y += block.height;
        if let Some(page) = self.pages.last_mut() {
            page.append(&mut block.marks);
        }
    }

    /// Goes on at the top of a new page.
    pub fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = MARGIN;
    }

    /// The finished pages, each with its foot, mirrored if the language is read from the right.
    pub fn finish(mut self, right_to_left: bool, foot: impl Fn(usize, usize) -> Block) -> Vec<Vec<Mark>> {
        let (width, height) = self.size;
        let count = self.pages.len();
        for (index, page) in self.pages.iter_mut().enumerate() {
            let mut foot = foot(index + 1, count);
            // Read once, at the end.
            if index + 1 < count {
                foot = foot.decoration();
            }
            foot.shift(MARGIN, height - MARGIN - foot.height);
            page.append(&mut foot.marks);
            if right_to_left {
                page.iter_mut().for_each(|mark| mark.mirror(width));
            }
        }
        self.pages
    }
}

/// The boxes of all text on the pages, in the order drawn.
pub(super) fn text_boxes(pages: &[Vec<Mark>]) -> Vec<TextBox> {
    let mut boxes = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        for mark in page {
            if let Drawn::Text(line) = &mark.drawn {
                boxes.push(TextBox {
                    page: index + 1,
                    x: mark.x,
                    y: mark.y,
                    width: line.width,
                    height: mark.height(),
                    size: line.style.size,
                    text: line.text.clone(),
                });
            }
        }
    }
    boxes
}
