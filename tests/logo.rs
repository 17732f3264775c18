//! The clinic's logo: kept if it can be printed, refused with a reason if not, drawn on the page.

mod support;

use base64::{Engine, engine::general_purpose::STANDARD};
use std::process::Command;
use support::{House, ZOE, booking};
use warmdown::{
    clinic::{
        self,
        wire::{ById, Nothing, PrintHandout, SetLogo},
    },
    print::logo::{Logo, LogoFault},
};

const SVG: &str = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
    <g transform="translate(10 10)" opacity="0.5"><path d="M0 0h80v80h-80zM20 20h40v40h-40z" fill="#ff0000" fill-rule="evenodd"/></g>
    <circle cx="150" cy="50" r="30" fill="none" stroke="#00f" stroke-width="8"/></svg>"##;

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    let pixels: Vec<u8> = (0..width * height).flat_map(|at| [0, 128, if at % 2 == 0 { 0 } else { 255 }, 200]).collect();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    file
}

fn set(house: &House, file: &[u8]) -> warmdown::error::Result<clinic::wire::Kept> {
    clinic::set_logo(&house.desk(), SetLogo { logo: STANDARD.encode(file) })
}

/// The page with the logo, as many times smaller as wanted, as pixels: red, green, blue.
fn page(house: &House, id: i64) -> (Vec<u8>, Vec<u8>) {
    let pdf = clinic::handout(&house.desk(), PrintHandout { id, note: None }).unwrap().pdf;
    let file = house.folder.path().join("plan.pdf");
    std::fs::write(&file, &pdf).unwrap();
    // The top left corner of a page of 72 dots to the inch.
    let corner = ["-r", "72", "-x", "38", "-y", "38", "-W", "140", "-H", "44", "-singlefile"];
    let drawn = Command::new("pdftoppm").args(corner).arg(&file).output().unwrap();
    assert!(drawn.status.success(), "{drawn:?}");
    (pdf, drawn.stdout)
}

#[test]
fn shapes_and_pixels_are_drawn_and_gone_once_the_logo_is_removed() {
    let house = House::new();
    let id = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap().id.unwrap();
    let (_, plain) = page(&house, id);
    set(&house, SVG.as_bytes()).unwrap();
    let (_, shapes) = page(&house, id);
    // Red at half strength on white.
    assert!(shapes.windows(3).any(|pixel| pixel == [255, 128, 128]), "no red");
    assert!(shapes.windows(3).any(|pixel| pixel[2] > 240 && pixel[0] < 40), "no blue");
    let url = clinic::logo(&house.desk(), Nothing {}).unwrap().url.unwrap();
    assert!(url.starts_with("data:image/svg+xml;base64,"), "{url}");

    let kept = set(&house, &png(900, 300)).unwrap();
    let (pdf, pixels) = page(&house, id);
    assert!(pixels != plain && pixels != shapes);
    assert!(pdf.len() < 120_000, "a large picture is made as fine as a printer shows: {}", pdf.len());
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert!(page(&house, id).1 == shapes);
    clinic::remove_logo(&house.desk(), Nothing {}).unwrap();
    assert_eq!(clinic::logo(&house.desk(), Nothing {}).unwrap().url, None);
    assert!(page(&house, id).1 == plain);
}

#[test]
fn what_cannot_be_printed_is_refused_with_the_field_named() {
    let house = House::new();
    let mut cut = png(20, 20);
    cut.truncate(60);
    let deep = format!("<svg xmlns='http://www.w3.org/2000/svg'>{}</svg>", "<g>".repeat(100_000));
    let copies: String = (0..40).map(|n| format!("<g id='a{n}'><use href='#a{}'/></g>", n + 1)).collect();
    let copies = format!("<svg xmlns='http://www.w3.org/2000/svg'>{copies}</svg>");
    let text = "<svg xmlns='http://www.w3.org/2000/svg'><text>Stride</text></svg>";
    for (file, part) in [
        (&b"GIF89a"[..], "neither a PNG nor an SVG"),
        (&cut, "damaged"),
        (&vec![b' '; 1_048_577], "at most 1 MB"),
        (text.as_bytes(), "text to paths"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "shows nothing"),
        (deep.as_bytes(), "shows nothing"),
        (copies.as_bytes(), "shows nothing"),
    ] {
        let refused = set(&house, file).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("logo"));
        assert!(refused.to_string().contains(part), "{refused}");
    }
    assert_eq!(Logo::read(b"\x89PNG\r\n\x1a\nxx"), Err(LogoFault::Unreadable));
    assert_eq!(clinic::logo(&house.desk(), Nothing {}).unwrap().url, None);
}

#[test]
fn a_logo_reads_no_other_file() {
    let house = House::new();
    let secret = house.folder.path().join("secret.png");
    std::fs::write(&secret, png(10, 10)).unwrap();
    let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'><image href='{}'/></svg>", secret.display());
    assert_eq!(Logo::read(svg.as_bytes()), Err(LogoFault::Unreadable));
}
