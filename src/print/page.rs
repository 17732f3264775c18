//! Pages: what is drawn where, blocks that stack, and sheets that fill up.
//!
//! Everything is in points, down and right from the top left; pages of right-to-left languages are mirrored at the end.

use super::icons::{Icon, Shape};
use super::ink::Ink;
use super::logo::Logo;
use super::text::{ASCENT, DESCENT, Line};
use super::{Paper, TextBox};

/// The blank edge of every page, in points (14 mm).
pub(super) const MARGIN: f32 = 40.0;

/// Something drawn at a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// A line of text; `y` is the top of its box.
    Text { x: f32, y: f32, line: Line },
    /// A rectangle with round corners, filled or framed.
    Panel { x: f32, y: f32, width: f32, height: f32, corner: f32, fill: Option<Ink>, frame: Option<Ink> },
    /// A picture in a square.
    Icon { x: f32, y: f32, size: f32, icon: Icon },
    /// Shapes within a rectangle, in points from its top left.
    Drawing { x: f32, y: f32, width: f32, height: f32, shapes: Vec<Shape> },
    /// The clinic's logo.
    Logo { x: f32, y: f32, width: f32, height: f32, logo: Logo },
}

impl Mark {
    fn left(&self) -> f32 {
        match self {
            Self::Text { x, .. }
            | Self::Panel { x, .. }
            | Self::Icon { x, .. }
            | Self::Drawing { x, .. }
            | Self::Logo { x, .. } => *x,
        }
    }

    fn top(&self) -> f32 {
        match self {
            Self::Text { y, .. }
            | Self::Panel { y, .. }
            | Self::Icon { y, .. }
            | Self::Drawing { y, .. }
            | Self::Logo { y, .. } => *y,
        }
    }

    pub fn height(&self) -> f32 {
        match self {
            Self::Text { line, .. } => line.style.size * (ASCENT + DESCENT),
            Self::Panel { height, .. } | Self::Drawing { height, .. } | Self::Logo { height, .. } => *height,
            Self::Icon { size, .. } => *size,
        }
    }

    pub fn width(&self) -> f32 {
        match self {
            Self::Text { line, .. } => line.width,
            Self::Panel { width, .. } | Self::Drawing { width, .. } | Self::Logo { width, .. } => *width,
            Self::Icon { size, .. } => *size,
        }
    }

    fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Text { x, y, .. }
            | Self::Panel { x, y, .. }
            | Self::Icon { x, y, .. }
            | Self::Drawing { x, y, .. }
            | Self::Logo { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
        }
    }

    pub fn mirror(&mut self, page_width: f32) {
        let own = self.width();
        match self {
            Self::Text { x, .. }
            | Self::Panel { x, .. }
            | Self::Icon { x, .. }
            | Self::Drawing { x, .. }
            | Self::Logo { x, .. } => {
                *x = page_width - *x - own;
            }
        }
    }
}

/// Marks that belong together, from (0, 0) down to `height`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Block {
    pub height: f32,
    pub marks: Vec<Mark>,
}

impl Block {
    /// Lines below one another.
    pub fn text(lines: Vec<Line>) -> Self {
        let mut block = Self::default();
        for line in lines {
            let mark = Mark::Text { x: 0.0, y: block.height, line };
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
        self.marks.push(Mark::Icon { x: 0.0, y: (first_line - size) / 2.0, size, icon });
        self.height = self.height.max((first_line + size) / 2.0);
        self
    }

    /// How far its marks reach to the right.
    pub fn width(&self) -> f32 {
        self.marks.iter().map(|mark| mark.left() + mark.width()).fold(0.0, f32::max)
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
        let panel = Mark::Panel { x: 0.0, y: 0.0, width, height: self.height, corner: 5.0, fill, frame };
        self.marks.insert(0, panel);
        self
    }

    /// What fits into `height`, and the rest. A line of text is never cut; a panel is, and goes on behind the rest.
    fn split(self, height: f32) -> (Self, Self) {
        let (mut here, mut rest) = (Self { height, ..Self::default() }, Self::default());
        let stays = |mark: &Mark| mark.top() + mark.height() <= height;
        let solid = |mark: &&Mark| !matches!(mark, Mark::Panel { .. });
        let rest_top =
            self.marks.iter().filter(solid).filter(|mark| !stays(mark)).map(Mark::top).fold(height, f32::min);
        for mut mark in self.marks {
            if stays(&mark) {
                here.marks.push(mark);
                continue;
            }
            if let Mark::Panel { y, height: panel_height, .. } = &mut mark {
                let bottom = *y + *panel_height;
                if *y < height {
                    let mut upper = mark.clone();
                    if let Mark::Panel { y, height: upper_height, .. } = &mut upper {
                        *upper_height = height - *y;
                    }
                    here.marks.push(upper);
                }
                if let Mark::Panel { y, height: lower_height, .. } = &mut mark {
                    *y = y.max(rest_top);
                    *lower_height = bottom - *y;
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
    let line = Mark::Panel { x: 0.0, y: 0.0, width, height, corner: 0.0, fill: Some(ink), frame: None };
    Block { height, marks: vec![line] }
}

/// A document's pages while they are filled from the top.
pub(super) struct Sheets {
    paper: Paper,
    /// How much room the foot of each page needs, in points.
    foot: f32,
    y: f32,
    pub pages: Vec<Vec<Mark>>,
}

impl Sheets {
    /// One empty page.
    pub fn new(paper: Paper, foot: f32) -> Self {
        Self { paper, foot, y: MARGIN, pages: vec![Vec::new()] }
    }

    /// The width between the margins, in points.
    pub fn width(paper: Paper) -> f32 {
        paper.size().0 - 2.0 * MARGIN
    }

    fn bottom(&self) -> f32 {
        self.paper.size().1 - MARGIN - self.foot
    }

    /// Adds a block below what is there, after a gap, on a new page only if it does not fit here.
    pub fn add(&mut self, gap: f32, mut block: Block) {
        if block.marks.is_empty() {
            return;
        }
        if self.y > MARGIN {
            if self.y + gap + block.height > self.bottom() {
                self.turn();
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
        let (width, height) = self.paper.size();
        let count = self.pages.len();
        for (index, page) in self.pages.iter_mut().enumerate() {
            let mut foot = foot(index + 1, count);
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
            if let Mark::Text { x, y, line } = mark {
                boxes.push(TextBox {
                    page: index + 1,
                    x: *x,
                    y: *y,
                    width: line.width,
                    height: mark.height(),
                    text: line.text.clone(),
                });
            }
        }
    }
    boxes
}
