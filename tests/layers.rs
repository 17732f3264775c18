//! Whom each layer may use, read from the `use` lines. The table in `src/lib.rs` says the same in words.

use std::{fs, path::Path};

/// A layer and the modules of this crate that it may name. `clinic` may use all.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &["domain", "wire"]),
    ("timing", &["domain", "timing", "words", "error", "wire"]),
    ("book", &["domain", "book"]),
    ("store", &["domain", "store", "error"]),
    ("print", &["domain", "print"]),
    ("words", &["domain", "words"]),
    ("clock.rs", &["domain", "clock"]),
    ("error.rs", &["words", "error", "wire"]),
];

/// What only one folder may use, and that folder.
const ALONE: &[(&str, &str)] = &[("rusqlite", "src/store/"), ("printpdf", "src/print/"), ("lopdf", "src/print/")];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    if folder.is_file() {
        let text = fs::read_to_string(folder).unwrap();
        // Tests inside a file may use what they like.
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
        found.push((folder.display().to_string(), text));
    } else {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() || path.extension().is_some_and(|extension| extension == "rs") {
                sources(&path, found);
            }
        }
    }
}

fn all_sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(Path::new(folder), &mut found);
    assert!(!found.is_empty(), "{folder} is empty");
    found
}

/// The modules of this crate that a line names: `crate::book::…`, and each of `use crate::{book::…, domain::…}`.
fn modules(text: &str) -> Vec<String> {
    let mut named = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            let mut at_start = true;
            for c in list.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => at_start = true,
                    c if depth == 0 && at_start && (c.is_alphanumeric() || c == '_') => word.push(c),
                    c if c.is_whitespace() && word.is_empty() => {}
                    _ => {
                        if !word.is_empty() {
                            named.push(std::mem::take(&mut word));
                        }
                        at_start = false;
                    }
                }
            }
        } else {
            named.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    named
}

#[test]
fn every_layer_uses_only_those_below_it() {
    for (layer, allowed) in LAYERS {
        for (file, text) in all_sources(&format!("src/{layer}")) {
            for module in modules(&text) {
                assert!(allowed.contains(&module.as_str()), "{file} uses crate::{module}; {layer} may use {allowed:?}");
            }
        }
    }
}

#[test]
fn the_database_and_the_pdf_writer_stay_behind_their_doors() {
    for (library, home) in ALONE {
        for (file, text) in all_sources("src").into_iter().chain(all_sources("src-tauri/src")) {
            let used = text.contains(&format!("{library}::"));
            assert!(!used || file.starts_with(home), "{file} uses {library}; only {home} may");
        }
    }
}

#[test]
fn pure_layers_touch_no_file_and_no_clock() {
    for layer in ["domain", "timing", "book", "print"] {
        for (file, text) in all_sources(&format!("src/{layer}")) {
            for forbidden in ["std::fs", "std::net", "std::process", "Utc::now", "Local::now", "SystemTime"] {
                assert!(!text.contains(forbidden), "{file} uses {forbidden}");
            }
        }
    }
}

#[test]
fn the_reader_of_use_lines_sees_every_form() {
    let text =
        "use crate::{book::{A, B}, domain::time::{Minute}, error::Result};\nuse crate::words::Words;\ncrate::wire! {";
    assert_eq!(modules(text), ["book", "domain", "error", "words", "wire"]);
}
