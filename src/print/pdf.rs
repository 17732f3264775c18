//! Writes pages as a PDF. Nothing else knows the PDF libraries.

mod drawing;
mod structure;
mod subsets;

use super::About;
use super::mark::{Drawn, Mark};
use drawing::{draw, logo_id, pixels};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{PdfDocument, PdfFont, PdfPage, PdfSaveOptions, Pt, Rect, XObject};
use std::io::Write;
use structure::Structure;
use subsets::{Fonts, font_id};

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
    let logos = pages.iter().flatten().filter_map(|mark| match &mark.drawn {
        Drawn::Logo { logo, .. } => pixels(logo),
        _ => None,
    });
    // Every page has the same.
    document.resources.xobjects.map.extend(logos.take(1).map(|image| (logo_id(), XObject::Image(image))));
    let mut structure = Structure::new();
    document.pages = pages
        .iter()
        .map(|marks| {
            let sheet = Rect::from_wh(Pt(width), Pt(height));
            let ops = structure.page(marks, height, |mark| draw(mark, height, &fonts));
            PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops }
        })
        .collect();
    finish(document, &structure, about)
}

/// Adds what the PDF library cannot say, takes out what differs from one writing to the next, and writes the file.
fn finish(document: PdfDocument, structure: &Structure, about: &About) -> Vec<u8> {
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    "1.7".clone_into(&mut file.version);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Lang", string(&about.language));
        catalog.set("PageLayout", "SinglePage");
        catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    }
    structure.write(&mut file);
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

/// Hundredths are finer than any printer, and never written with an exponent.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
