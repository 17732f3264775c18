//! Writes pages as a PDF. Nothing else knows the PDF library.

use super::About;
use super::fonts::{self, FaceIndex};
use super::icons::{Node, QUARTER, Shape};
use super::ink::Ink;
use super::logo::{Content, Logo, Outline, Picture};
use super::page::Mark;
use super::text::{ASCENT, Glyph, Line};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{
    Codepoint, Color, FontId, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat,
    Rect, Rgb, TextItem, TextMatrix, TextRenderingMode, WindingOrder, XObject, XObjectId, XObjectTransform,
};
use smol_str::SmolStr;
use std::{collections::BTreeMap, io::Write};
use subsetter::GlyphRemapper;

/// How much of an em a face without a bold is thickened by.
const EMBOLDEN: f32 = 0.028;

/// The pages as a file, each so wide and high in points. The same pages give the same bytes.
pub(super) fn write(about: &About, (width, height): (f32, f32), pages: &[Vec<Mark>]) -> Vec<u8> {
    let mut fonts = Fonts::of(pages);
    let mut document = PdfDocument::new(&about.title);
    document.metadata.info.author = about.author.clone();
    document.metadata.info.creator = "Warmdown".to_owned();
    document.metadata.info.producer = "Warmdown".to_owned();
    for (index, subset) in fonts.0.iter_mut().enumerate() {
        document.resources.fonts.map.insert(font_id(index), PdfFont::new(subset.embed()));
    }
    let logos = pages.iter().flatten().filter_map(|mark| match mark {
        Mark::Logo { logo, .. } => pixels(logo),
        _ => None,
    });
    // Every page has the same.
    document.resources.xobjects.map.extend(logos.take(1).map(|image| (logo_id(), XObject::Image(image))));
    document.pages = pages
        .iter()
        .map(|marks| {
            let sheet = Rect::from_wh(Pt(width), Pt(height));
            let ops = marks.iter().flat_map(|mark| draw(mark, height, &fonts)).collect();
            PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops }
        })
        .collect();
    finish(document, about)
}

/// Adds what the PDF library cannot say, takes out what differs from one writing to the next, and writes the file.
fn finish(document: PdfDocument, about: &About) -> Vec<u8> {
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    "1.7".clone_into(&mut file.version);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Lang", string(&about.language));
        catalog.set("PageLayout", "SinglePage");
        catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    }
    let printed = string(&about.printed_at.format("D:%Y%m%d%H%M%S").to_string());
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(info) = info.and_then(|id| file.get_object_mut(id)).and_then(Object::as_dict_mut) {
        for key in [b"GTS_PDFXVersion".as_slice(), b"Identifier", b"Trapped", b"Subject", b"Keywords"] {
            info.remove(key);
        }
        info.set("CreationDate", printed.clone());
        info.set("ModDate", printed);
    }
    file.objects.values_mut().for_each(compress);
    // What is drawn tells one file from another, with what it says about itself.
    let mut told = format!("{}\n{}\n{}\n{}", about.title, about.author, about.language, about.printed_at).into_bytes();
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    streams.for_each(|stream| told.extend_from_slice(&stream.content));
    let id = Object::String(fingerprint(&told).to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    // Writing to memory cannot fail.
    let _ = file.save_to(&mut bytes);
    bytes
}

/// Packs a stream that is not packed yet: a tenth less tightly than possible, in a quarter of the time.
fn compress(object: &mut Object) {
    let Ok(stream) = object.as_stream_mut() else { return };
    if stream.dict.has(b"Filter") || stream.content.len() < 64 {
        return;
    }
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory cannot fail.
    let Ok(packed) = packer.write_all(&stream.content).and_then(|()| packer.finish()) else { return };
    stream.dict.set("Filter", "FlateDecode");
    stream.set_content(packed);
}

fn string(text: &str) -> Object {
    Object::string_literal(text)
}

/// A number that differs when the bytes do (FNV-1a, 128 bits).
fn fingerprint(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash, &byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

/// The faces that a document uses, each cut down to its glyphs.
struct Fonts(Vec<Subset>);

/// Some glyphs of a face, each standing for one text only. A glyph that stands for two (a bracket and its mirror image)
/// is in two subsets, because a PDF font can say one text a glyph.
struct Subset {
    face: FaceIndex,
    texts: BTreeMap<u16, SmolStr>,
    remapper: GlyphRemapper,
    /// How far a reader moves on after each cut-down glyph, in thousandths of an em: whole numbers, as written.
    steps: BTreeMap<u16, f32>,
}

impl Subset {
    fn new(face: FaceIndex) -> Self {
        Self { face, texts: BTreeMap::new(), remapper: GlyphRemapper::new(), steps: BTreeMap::new() }
    }

    fn says(&self, glyph: &Glyph) -> bool {
        self.face == glyph.face && self.texts.get(&glyph.id) == Some(&glyph.text)
    }

    fn takes(&self, glyph: &Glyph) -> bool {
        self.face == glyph.face && !self.texts.contains_key(&glyph.id)
    }

    fn step(&self, glyph: u16) -> f32 {
        self.steps.get(&glyph).copied().unwrap_or(0.0)
    }

    /// The cut-down face, named as PDF wants subsets to be named: six letters, a plus, the name.
    fn embed(&mut self) -> ParsedFont {
        let face = &fonts::all()[self.face];
        let file = subsetter::subset(face.file, 0, &self.remapper).expect("a bundled face can be cut down");
        let mut font = ParsedFont::from_bytes(&file, 0, &mut Vec::new()).expect("a cut-down face can be read");
        let mut tag = fingerprint(&file);
        let letters: String = std::iter::repeat_with(|| {
            tag /= 26;
            char::from(b'A' + (tag % 26) as u8)
        })
        .take(6)
        .collect();
        let thousandths = |width: u16| (f32::from(width) * 1000.0 / f32::from(font.units_per_em)).trunc();
        self.steps = font.glyph_widths.iter().map(|(&glyph, &width)| (glyph, thousandths(width))).collect();
        font.font_name = Some(format!("{letters}+{}", face.name));
        font
    }
}

impl Fonts {
    fn of(pages: &[Vec<Mark>]) -> Self {
        let mut fonts = Self(Vec::new());
        for mark in pages.iter().flatten() {
            if let Mark::Text { line, .. } = mark {
                line.glyphs.iter().for_each(|glyph| fonts.include(glyph));
            }
        }
        fonts
    }

    fn include(&mut self, glyph: &Glyph) {
        if self.0.iter().any(|subset| subset.says(glyph)) {
            return;
        }
        let index = self.0.iter().position(|subset| subset.takes(glyph)).unwrap_or_else(|| {
            self.0.push(Subset::new(glyph.face));
            self.0.len() - 1
        });
        let subset = &mut self.0[index];
        subset.texts.insert(glyph.id, glyph.text.clone());
        subset.remapper.remap(glyph.id);
    }

    /// The font of a glyph and the glyph's number there.
    fn find(&self, glyph: &Glyph) -> Option<(usize, u16)> {
        let index = self.0.iter().position(|subset| subset.says(glyph))?;
        Some((index, self.0[index].remapper.get(glyph.id)?))
    }
}

fn font_id(index: usize) -> FontId {
    FontId(format!("Face{index}"))
}

fn draw(mark: &Mark, page_height: f32, fonts: &Fonts) -> Vec<Op> {
    match mark {
        Mark::Text { x, y, line } => {
            let baseline = page_height - y - line.style.size * ASCENT;
            draw_line(line, *x, baseline, fonts)
        }
        Mark::Panel { x, y, width, height, corner, fill, frame } => {
            let nodes = rounded(*width, *height, *corner);
            let place = |shape: &Shape| draw_shape(shape, *x, page_height - y, 1.0);
            let filled = fill.map(|ink| place(&Shape { nodes: nodes.clone(), ink, stroke: None }));
            let framed = frame.map(|ink| place(&Shape { nodes: nodes.clone(), ink, stroke: Some(1.0) }));
            filled.into_iter().chain(framed).flatten().collect()
        }
        Mark::Icon { x, y, size, icon } => {
            icon.shapes().iter().flat_map(|shape| draw_shape(shape, *x, page_height - y, *size)).collect()
        }
        Mark::Drawing { x, y, shapes, .. } => {
            shapes.iter().flat_map(|shape| draw_shape(shape, *x, page_height - y, 1.0)).collect()
        }
        Mark::Logo { x, y, width, logo, .. } => draw_logo(logo.picture(), *x, page_height - y, *width),
    }
}

/// Draws a line with its start at (`x`, `baseline`), both from the bottom left of the page.
fn draw_line(line: &Line, x: f32, baseline: f32, fonts: &Fonts) -> Vec<Op> {
    let size = line.style.size;
    let mut ops = vec![
        Op::StartTextSection,
        Op::SetFillColor { col: color(line.style.ink) },
        Op::SetOutlineColor { col: color(line.style.ink) },
        Op::SetOutlineThickness { pt: Pt(size * EMBOLDEN) },
    ];
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

fn logo_id() -> XObjectId {
    XObjectId("Logo".to_owned())
}

/// A logo's pixels, if it is made of such.
fn pixels(logo: &Logo) -> Option<RawImage> {
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

/// A rectangle with round corners.
fn rounded(width: f32, height: f32, corner: f32) -> Vec<Node> {
    let r = corner.min(width / 2.0).min(height / 2.0);
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
    let part = |channel: u8| f32::from(channel) / 255.0;
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

/// Hundredths are finer than any printer, and never written with an exponent.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_glyph_of_every_face_can_be_embedded() {
        for (index, face) in fonts::all().iter().enumerate() {
            let mut subset = Subset::new(index);
            (0..face.font().num_glyphs() as u16).for_each(|glyph| {
                subset.remapper.remap(glyph);
            });
            assert!(subset.embed().font_name.is_some_and(|name| name.ends_with(face.name)));
        }
    }
}
