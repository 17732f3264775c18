//! What each mark is in the language of pages.

use super::round;
use super::subsets::{Fonts, Subset, font_id};
use crate::print::fonts;
use crate::print::icons::{Node, QUARTER, Shape};
use crate::print::ink::Ink;
use crate::print::logo::{Content, Logo, Outline, Picture};
use crate::print::mark::{Drawn, Mark};
use crate::print::text::{ASCENT, Glyph, Line};
use printpdf::{
    Codepoint, Color, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon,
    PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rgb, TextItem, TextMatrix, TextRenderingMode,
    WindingOrder, XObjectId, XObjectTransform,
};

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};

/// How much of an em a face without a bold is thickened by.
const EMBOLDEN: f32 = 0.028;

/// A mark on a page so high, in points.
pub(super) fn draw(mark: &Mark, page_height: f32, fonts: &Fonts) -> Vec<Op> {
    let (x, top) = (mark.x, page_height - mark.y);
    match &mark.drawn {
        Drawn::Text(line) => draw_line(line, x, top - line.style.size * ASCENT, fonts),
        Drawn::Panel { width, height, corner, fill, frame } => {
            let nodes = rounded(*width, *height, *corner);
            let place = |shape: &Shape| draw_shape(shape, x, top, 1.0);
            let filled = fill.map(|ink| place(&Shape { nodes: nodes.clone(), ink, stroke: None }));
            let framed = frame.map(|ink| place(&Shape { nodes: nodes.clone(), ink, stroke: Some(1.0) }));
            filled.into_iter().chain(framed).flatten().collect()
        }
        Drawn::Icon { size, icon } => icon.shapes().iter().flat_map(|shape| draw_shape(shape, x, top, *size)).collect(),
        Drawn::Shapes { shapes, .. } => shapes.iter().flat_map(|shape| draw_shape(shape, x, top, 1.0)).collect(),
        Drawn::Logo { width, logo, .. } => draw_logo(logo.picture(), x, top, *width),
        Drawn::Nothing => Vec::new(),
    }
}

/// Draws a line with its start at (`x`, `baseline`), both from the bottom left of the page.
fn draw_line(line: &Line, x: f32, baseline: f32, fonts: &Fonts) -> Vec<Op> {
    let size = line.style.size;
    let mut ops = vec![Op::StartTextSection, Op::SetFillColor { col: color(line.style.ink) }];
    let placed: Vec<_> =
        line.glyphs.iter().filter_map(|glyph| fonts.find(glyph).map(|(font, id)| (glyph, font, id))).collect();
    for run in placed.chunk_by(|(a, font_a, _), (b, font_b, _)| {
        font_a == font_b && a.y == b.y && a.hidden.is_none() && b.hidden.is_none()
    }) {
        let Some(&(first, font, id)) = run.first() else { continue };
        let thicken = line.style.bold && fonts::lacks_bold(first.face);
        let mode = match (first.hidden, thicken) {
            (Some(_), _) => TextRenderingMode::Invisible,
            (None, true) => TextRenderingMode::FillStroke,
            (None, false) => TextRenderingMode::Fill,
        };
        if mode == TextRenderingMode::FillStroke {
            ops.push(Op::SetOutlineColor { col: color(line.style.ink) });
            ops.push(Op::SetOutlineThickness { pt: Pt(round(size * EMBOLDEN)) });
        }
        let subset = &fonts.0[font];
        let stretched = first.hidden.map(|width| round(width * 100_000.0 / (size * subset.step(id).max(1.0))));
        ops.extend(stretched.map(|percent| Op::SetHorizontalScaling { percent }));
        ops.push(Op::SetTextRenderingMode { mode });
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(font)), size: Pt(size) });
        let start = TextMatrix::Translate(Pt(round(x + first.x)), Pt(round(baseline + first.y)));
        ops.push(Op::SetTextMatrix { matrix: start });
        ops.push(Op::ShowText { items: kerned(run, subset, size) });
        ops.extend(stretched.map(|_| Op::SetHorizontalScaling { percent: 100.0 }));
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Glyphs nearer to their exact place than this, in thousandths of an em, stay where they are.
const FINEST_STEP: f32 = 3.0;

/// The glyphs of one font on one baseline, with the steps that bring each to its exact place: a reader moves on by whole
/// thousandths of an em, which would drift.
fn kerned(run: &[(&Glyph, usize, u16)], subset: &Subset, size: f32) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut pen = 0.0;
    let start = run.first().map_or(0.0, |(glyph, ..)| glyph.x);
    for &(glyph, _, id) in run {
        let step = round(pen - (glyph.x - start) * 1000.0 / size);
        let said = Codepoint::with_cid(id, 0.0, glyph.text.to_string());
        if step.abs() >= FINEST_STEP {
            items.push(TextItem::Offset(step.round()));
            pen -= step.round();
        }
        match items.last_mut() {
            Some(TextItem::GlyphIds(glyphs)) => glyphs.push(said),
            _ => items.push(TextItem::GlyphIds(vec![said])),
        }
        pen += subset.step(id);
    }
    items
}

/// Draws a shape scaled by `scale`, its top left at (`x`, `top`) from the bottom left of the page.
fn draw_shape(shape: &Shape, x: f32, top: f32, scale: f32) -> Vec<Op> {
    let points = shape
        .nodes
        .iter()
        .map(|&((nx, ny), bezier)| LinePoint {
            p: Point { x: Pt(round(x + nx * scale)), y: Pt(round(top - ny * scale)) },
            bezier,
        })
        .collect();
    match shape.stroke {
        None => {
            let polygon = Polygon { rings: vec![PolygonRing { points }], mode: PaintMode::Fill, ..Polygon::default() };
            vec![Op::SetFillColor { col: color(shape.ink) }, Op::DrawPolygon { polygon }]
        }
        Some(width) => vec![
            Op::SetOutlineColor { col: color(shape.ink) },
            Op::SetOutlineThickness { pt: Pt(width * scale) },
            Op::SetLineCapStyle { cap: LineCapStyle::Round },
            Op::SetLineJoinStyle { join: LineJoinStyle::Round },
            Op::DrawLine { line: printpdf::Line { points, is_closed: false } },
        ],
    }
}

/// The operations without those that say again what color, line or letters there are already.
pub(super) fn without_repeats(ops: Vec<Op>) -> Vec<Op> {
    let mut said: HashMap<Discriminant<Op>, Op> = HashMap::new();
    let is_news = |op: &Op| {
        let is_state = matches!(
            op,
            Op::SetFillColor { .. }
                | Op::SetOutlineColor { .. }
                | Op::SetOutlineThickness { .. }
                | Op::SetLineCapStyle { .. }
                | Op::SetLineJoinStyle { .. }
                | Op::SetTextRenderingMode { .. }
        );
        !is_state || said.insert(discriminant(op), op.clone()).as_ref() != Some(op)
    };
    ops.into_iter().filter(is_news).collect()
}

pub(super) fn logo_id() -> XObjectId {
    XObjectId("Logo".to_owned())
}

/// A logo's pixels, if it is made of such.
pub(super) fn pixels(logo: &Logo) -> Option<RawImage> {
    let Content::Pixels { across, down, rgb } = &logo.picture().content else { return None };
    Some(RawImage {
        pixels: RawImageData::U8(rgb.clone()),
        width: *across,
        height: *down,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    })
}

/// Draws a logo so wide, its top left at (`x`, `top`) from the bottom left of the page.
fn draw_logo(picture: &Picture, x: f32, top: f32, width: f32) -> Vec<Op> {
    let scale = width / picture.width;
    match &picture.content {
        Content::Outlines(outlines) => {
            outlines.iter().flat_map(|outline| draw_outline(outline, x, top, scale)).collect()
        }
        Content::Pixels { .. } => {
            let height = picture.height * scale;
            let transform = XObjectTransform {
                translate_x: Some(Pt(round(x))),
                translate_y: Some(Pt(round(top - height))),
                scale_x: Some(width),
                scale_y: Some(height),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            vec![Op::UseXobject { id: logo_id(), transform }]
        }
    }
}

fn draw_outline(outline: &Outline, x: f32, top: f32, scale: f32) -> Vec<Op> {
    let point = |&((nx, ny), bezier): &Node| LinePoint {
        p: Point { x: Pt(round(x + nx * scale)), y: Pt(round(top - ny * scale)) },
        bezier,
    };
    let rings = outline.rings.iter().map(|ring| ring.iter().map(point).collect::<Vec<_>>());
    match outline.stroke {
        None => {
            let winding_order = if outline.even_odd { WindingOrder::EvenOdd } else { WindingOrder::NonZero };
            let rings = rings.map(|points| PolygonRing { points }).collect();
            let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order };
            vec![Op::SetFillColor { col: color(outline.ink) }, Op::DrawPolygon { polygon }]
        }
        Some(width) => {
            let color = Op::SetOutlineColor { col: color(outline.ink) };
            let thickness = Op::SetOutlineThickness { pt: Pt(round(width * scale)) };
            let lines = rings.map(|points| Op::DrawLine { line: printpdf::Line { points, is_closed: false } });
            [color, thickness].into_iter().chain(lines).collect()
        }
    }
}

/// A rectangle with round corners, or square ones if they are 0 points round.
fn rounded(width: f32, height: f32, corner: f32) -> Vec<Node> {
    let r = corner.min(width / 2.0).min(height / 2.0);
    if r <= 0.0 {
        return [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0)].map(|at| (at, false)).to_vec();
    }
    let k = r * (1.0 - QUARTER);
    vec![
        ((r, 0.0), false),
        ((width - r, 0.0), false),
        ((width - k, 0.0), true),
        ((width, k), true),
        ((width, r), false),
        ((width, height - r), false),
        ((width, height - k), true),
        ((width - k, height), true),
        ((width - r, height), false),
        ((r, height), false),
        ((k, height), true),
        ((0.0, height - k), true),
        ((0.0, height - r), false),
        ((0.0, r), false),
        ((0.0, k), true),
        ((k, 0.0), true),
        ((r, 0.0), false),
    ]
}

fn color(Ink(r, g, b): Ink) -> Color {
    // Thousandths are finer than the 256 shades that there are.
    let part = |channel: u8| (f32::from(channel) * 1000.0 / 255.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}
