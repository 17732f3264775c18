//! A logo of shapes. What paper cannot show is left out: gradients become their middle color, what is see-through is
//! blended with white, and pictures within the picture are not drawn.

use super::{Content, LogoFault, Outline, Picture};
use crate::print::icons::Node;
use crate::print::ink::Ink;
use usvg::tiny_skia_path::{PathSegment, Point, Transform};
use usvg::{FillRule, Group, ImageHrefResolver, Options, Paint, Path, Tree};

/// Deeper groups than these are no logo but a way to exhaust the program.
const DEEPEST: usize = 60;
/// As are more copies of parts than these,
const MOST_COPIES: usize = 20;
/// and more points.
const MOST_POINTS: usize = 50_000;

pub(super) fn read(file: &[u8]) -> Result<Picture, LogoFault> {
    let text = std::str::from_utf8(file).map_err(|_| LogoFault::Unreadable)?;
    if text.contains("<text") {
        return Err(LogoFault::HasText);
    }
    if text.contains("<!ENTITY") || depth(text) > DEEPEST || text.matches("<use").count() > MOST_COPIES {
        return Err(LogoFault::Unreadable);
    }
    // Nothing else is read: no file and no picture that the file names.
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let tree = Tree::from_str(text, &options).map_err(|_| LogoFault::Unreadable)?;
    let mut outlines = Vec::new();
    collect(tree.root(), 1.0, &mut outlines);
    let points: usize = outlines.iter().flat_map(|outline| &outline.rings).map(Vec::len).sum();
    let (width, height) = (tree.size().width(), tree.size().height());
    match points {
        0 => Err(LogoFault::Unreadable),
        1..=MOST_POINTS => Ok(Picture { width, height, content: Content::Outlines(outlines) }),
        _ => Err(LogoFault::TooLarge),
    }
}

/// How deep elements lie within each other at most.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for tag in text.split('<').skip(1) {
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !tag.starts_with(['!', '?']) {
            deepest = deepest.max(depth + 1);
            let end = tag.split('>').next().unwrap_or_default();
            depth += usize::from(!end.ends_with('/'));
        }
    }
    deepest
}

fn collect(group: &Group, opacity: f32, outlines: &mut Vec<Outline>) {
    let opacity = opacity * group.opacity().get();
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => collect(inner, opacity, outlines),
            usvg::Node::Path(path) if path.is_visible() => {
                let to_page = path.abs_transform();
                let rings = rings(path, to_page);
                if let Some(fill) = path.fill() {
                    outlines.push(Outline {
                        rings: rings.clone(),
                        ink: ink(fill.paint(), opacity * fill.opacity().get()),
                        even_odd: fill.rule() == FillRule::EvenOdd,
                        stroke: None,
                    });
                }
                if let Some(stroke) = path.stroke() {
                    let scale = (to_page.sx * to_page.sy - to_page.kx * to_page.ky).abs().sqrt();
                    outlines.push(Outline {
                        rings,
                        ink: ink(stroke.paint(), opacity * stroke.opacity().get()),
                        even_odd: false,
                        stroke: Some(stroke.width().get() * scale),
                    });
                }
            }
            _ => {}
        }
    }
}

/// The path's pieces, each a line of its own.
fn rings(path: &Path, to_page: Transform) -> Vec<Vec<Node>> {
    let place = |mut point: Point| {
        to_page.map_point(&mut point);
        (point.x, point.y)
    };
    let third = |a: Point, b: Point| Point::from_xy(a.x + (b.x - a.x) * 2.0 / 3.0, a.y + (b.y - a.y) * 2.0 / 3.0);
    let mut rings: Vec<Vec<Node>> = Vec::new();
    let (mut at, mut start) = (Point::zero(), Point::zero());
    for segment in path.data().segments() {
        let mut add = |points: &[(Point, bool)]| {
            let ring = rings.last_mut();
            ring.into_iter().for_each(|ring| ring.extend(points.iter().map(|&(point, bends)| (place(point), bends))));
        };
        match segment {
            PathSegment::MoveTo(to) => {
                (at, start) = (to, to);
                rings.push(vec![(place(to), false)]);
            }
            PathSegment::LineTo(to) => {
                add(&[(to, false)]);
                at = to;
            }
            PathSegment::QuadTo(bend, to) => {
                add(&[(third(at, bend), true), (third(to, bend), true), (to, false)]);
                at = to;
            }
            PathSegment::CubicTo(first, second, to) => {
                add(&[(first, true), (second, true), (to, false)]);
                at = to;
            }
            PathSegment::Close => {
                add(&[(start, false)]);
                at = start;
            }
        }
    }
    rings.retain(|ring| ring.len() > 1);
    rings
}

/// A paint as one color on white.
fn ink(paint: &Paint, opacity: f32) -> Ink {
    let (color, opacity) = match paint {
        Paint::Color(color) => (*color, opacity),
        Paint::LinearGradient(gradient) => middle(gradient.stops(), opacity),
        Paint::RadialGradient(gradient) => middle(gradient.stops(), opacity),
        Paint::Pattern(_) => (usvg::Color::new_rgb(128, 128, 128), opacity),
    };
    let blend = |part: u8| (f32::from(part) * opacity + 255.0 * (1.0 - opacity)).round() as u8;
    Ink(blend(color.red), blend(color.green), blend(color.blue))
}

fn middle(stops: &[usvg::Stop], opacity: f32) -> (usvg::Color, f32) {
    let stop = &stops[stops.len() / 2];
    (stop.color(), opacity * stop.opacity().get())
}
