//! A printed plan, read as a client's reader and printer would.

use std::{path::Path, process::Command, time::Duration};

/// The text of a plan, once it is there whole.
pub async fn read(file: &Path) -> String {
    for _ in 0..400 {
        let told = Command::new("pdftotext").args(["-layout"]).arg(file).arg("-").output().unwrap();
        if told.status.success() && !told.stdout.is_empty() {
            return String::from_utf8(told.stdout).unwrap();
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} never came", file.display());
}

/// Checks that the first page, drawn, is neither empty nor black: between a hundredth and a third of it has ink.
pub fn has_ink(file: &Path) {
    let page = file.with_extension("page");
    let drawn = Command::new("pdftoppm").args(["-r", "50", "-gray", "-singlefile"]).arg(file).arg(&page).status();
    assert!(drawn.unwrap().success());
    let pgm = std::fs::read(page.with_extension("page.pgm")).or_else(|_| std::fs::read(page.with_extension("pgm")));
    let pixels = pgm.unwrap();
    let dark = pixels.iter().filter(|&&gray| gray < 200).count() as f64 / pixels.len() as f64;
    assert!((0.01..0.33).contains(&dark), "{dark} of the page is dark");
}
