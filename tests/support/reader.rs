//! What reader programs make of a printed file.
#![allow(dead_code)]

use lopdf::content::Content;
use std::process::Command;

/// Runs a reader's program on a file; the text that it prints.
pub fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("printed.pdf");
    std::fs::write(&file, pdf).unwrap();
    let (before, after): (Vec<&str>, Vec<&str>) = arguments.iter().partition(|&&argument| argument != "-");
    let output = Command::new(program).args(before).arg(&file).args(after).output().unwrap_or_else(|error| {
        panic!("{program} is needed to check printed pages ({error}): apt-get install poppler-utils qpdf")
    });
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The parts of a file: how deep, what, and the words of each, a line each.
pub fn parts(pdf: &[u8]) -> String {
    run("pdfinfo", &["-struct-text"], pdf)
}

/// How many strokes, fills and lines of text a file has, each of them within a part or said to be decoration.
pub fn painted_in_parts(pdf: &[u8]) -> usize {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let mut painted = 0;
    for (_, page) in file.get_pages() {
        let mut depth = 0_i32;
        for operation in Content::decode(&file.get_page_content(page)).unwrap().operations {
            match operation.operator.as_str() {
                "BMC" | "BDC" => depth += 1,
                "EMC" => depth -= 1,
                "Tj" | "TJ" | "'" | "\"" | "f" | "f*" | "F" | "S" | "s" | "B" | "b" | "B*" | "b*" | "Do" | "sh" => {
                    assert_eq!(depth, 1, "{operation:?}");
                    painted += 1;
                }
                _ => {}
            }
        }
        assert_eq!(depth, 0);
    }
    painted
}
