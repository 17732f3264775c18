//! A clinic's logo, read once from a PNG or an SVG and drawn on every page.

mod png;
mod svg;

use super::icons::Node;
use super::ink::Ink;
use std::sync::{Arc, Mutex, PoisonError};

/// The most room that a logo takes on a page, in points.
pub(super) const MOST_WIDTH: f32 = 130.0;
pub(super) const MOST_HEIGHT: f32 = 40.0;
/// The largest file, in bytes.
pub const LARGEST: usize = 1_048_576;

/// A logo, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo(Arc<Picture>);

/// What a logo is made of, in a space of its own: right and down from the top left.
#[derive(Debug, PartialEq)]
pub(super) struct Picture {
    pub width: f32,
    pub height: f32,
    pub content: Content,
}

#[derive(Debug, PartialEq)]
pub(super) enum Content {
    /// In the order in which they are drawn.
    Outlines(Vec<Outline>),
    /// Three bytes a pixel, row by row, on white.
    Pixels { across: usize, down: usize, rgb: Vec<u8> },
}

/// Rings to fill, or lines to stroke with a width.
#[derive(Debug, PartialEq)]
pub(super) struct Outline {
    pub rings: Vec<Vec<Node>>,
    pub ink: Ink,
    pub even_odd: bool,
    pub stroke: Option<f32>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoFault {
    /// More than [`LARGEST`] bytes, or more pixels than anybody prints.
    TooLarge,
    NeitherPngNorSvg,
    /// It is damaged, or shows nothing.
    Unreadable,
    /// Letters that are not drawn as shapes: no typeface for them comes along.
    HasText,
}

impl Logo {
    /// Reads a PNG or an SVG. The last one read is remembered: every page of a clinic has the same.
    ///
    /// # Errors
    /// Why it is no logo.
    pub fn read(file: &[u8]) -> Result<Self, LogoFault> {
        static LAST: Mutex<Option<(Vec<u8>, Logo)>> = Mutex::new(None);
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, logo)) = &*last
            && known == file
        {
            return Ok(logo.clone());
        }
        if file.len() > LARGEST {
            return Err(LogoFault::TooLarge);
        }
        let picture = match LogoKind::of(file).ok_or(LogoFault::NeitherPngNorSvg)? {
            LogoKind::Png => png::read(file)?,
            LogoKind::Svg => svg::read(file)?,
        };
        let logo = Self(Arc::new(picture));
        *last = Some((file.to_owned(), logo.clone()));
        Ok(logo)
    }

    pub(super) fn picture(&self) -> &Picture {
        &self.0
    }

    /// How wide and high it is drawn: as large as it may be, in its own proportions.
    pub(super) fn size(&self) -> (f32, f32) {
        let Picture { width, height, .. } = *self.0;
        let scale = (MOST_WIDTH / width).min(MOST_HEIGHT / height);
        (width * scale, height * scale)
    }
}

/// The two kinds of files that can be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    Png,
    Svg,
}

impl LogoKind {
    /// The kind of a file, by how it begins.
    #[must_use]
    pub fn of(file: &[u8]) -> Option<Self> {
        if file.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Some(Self::Png);
        }
        let text = std::str::from_utf8(file).ok()?.trim_start_matches('\u{feff}').trim_start();
        (text.starts_with('<') && text.contains("<svg")).then_some(Self::Svg)
    }

    /// Its name on the internet.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }
}
