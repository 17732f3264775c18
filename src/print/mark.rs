//! Something drawn at a place. In points, down and right from the page's top left.

use super::icons::{Icon, Shape};
use super::ink::Ink;
use super::logo::Logo;
use super::part::Part;
use super::text::{ASCENT, DESCENT, Line};
use std::rc::Rc;

/// Something drawn at a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    /// Its left and its top.
    pub x: f32,
    pub y: f32,
    pub drawn: Drawn,
    /// The parts of the document that it belongs to, innermost first; none for decoration.
    pub parts: Vec<Part>,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Drawn {
    /// A line of text.
    Text(Rc<Line>),
    /// A rectangle with round corners, filled or framed.
    Panel { width: f32, height: f32, corner: f32, fill: Option<Ink>, frame: Option<Ink> },
    /// A picture in a square.
    Icon { size: f32, icon: Icon },
    /// Shapes within a rectangle, in points from its top left.
    Shapes { width: f32, height: f32, shapes: Vec<Shape> },
    /// The clinic's logo.
    Logo { width: f32, height: f32, logo: Logo },
    /// Nothing: an empty cell of a table is a part of it too.
    Nothing,
}

impl Mark {
    /// A decoration.
    pub fn new(x: f32, y: f32, drawn: Drawn) -> Self {
        Self { x, y, drawn, parts: Vec::new() }
    }

    pub fn icon(x: f32, y: f32, size: f32, icon: Icon) -> Self {
        Self::new(x, y, Drawn::Icon { size, icon })
    }

    /// A filled rectangle with square corners.
    pub fn bar(x: f32, y: f32, width: f32, height: f32, ink: Ink) -> Self {
        Self::new(x, y, Drawn::Panel { width, height, corner: 0.0, fill: Some(ink), frame: None })
    }

    pub fn shapes(x: f32, y: f32, width: f32, height: f32, shapes: Vec<Shape>) -> Self {
        Self::new(x, y, Drawn::Shapes { width, height, shapes })
    }

    pub fn height(&self) -> f32 {
        match &self.drawn {
            Drawn::Text(line) => line.style.size * (ASCENT + DESCENT),
            Drawn::Panel { height, .. } | Drawn::Shapes { height, .. } | Drawn::Logo { height, .. } => *height,
            Drawn::Icon { size, .. } => *size,
            Drawn::Nothing => 0.0,
        }
    }

    pub fn width(&self) -> f32 {
        match &self.drawn {
            Drawn::Text(line) => line.width,
            Drawn::Panel { width, .. } | Drawn::Shapes { width, .. } | Drawn::Logo { width, .. } => *width,
            Drawn::Icon { size, .. } => *size,
            Drawn::Nothing => 0.0,
        }
    }

    pub fn shift(&mut self, dx: f32, dy: f32) {
        self.x += dx;
        self.y += dy;
    }

    pub fn mirror(&mut self, page_width: f32) {
        self.x = page_width - self.x - self.width();
    }
}
