//! What the clinic prints, ready to leave the program.

use super::desk::House;
use crate::domain::direction::without_marks;
use crate::error::{Code, Error, Result};
use chrono::NaiveDate;
use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

/// A document ready to be kept or opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Safe as a file name: `Zoë Novak 2026-05-05.pdf`.
    pub file_name: String,
    pub pdf: Vec<u8>,
}

impl Printed {
    /// Keeps the document in a file, whole or not at all: written beside it first, then put in its place.
    ///
    /// # Errors
    /// `Storage` naming `out`: for the clinic's own file, for what is no file, and when it cannot be written.
    pub fn keep(&self, out: &Path, clinic: &Path) -> Result<()> {
        refuse_to_replace(out, clinic)?;
        let mut beside = out.to_owned().into_os_string();
        beside.push(".part");
        let outcome = fs::write(&beside, &self.pdf).and_then(|()| fs::rename(&beside, out));
        outcome.map_err(|error| {
            let _ = fs::remove_file(&beside);
            Error::not_written(out, &error).field("out")
        })
    }
}

/// Refuses the clinic's own file, and whatever is no file: a rename would put the document in its place.
fn refuse_to_replace(out: &Path, clinic: &Path) -> Result<()> {
    let refusal = |key| Err(Error::new(Code::Storage, key).field("out").with("file", out.display().to_string()));
    let Ok(found) = fs::symlink_metadata(out) else { return Ok(()) };
    let same = |other: PathBuf| fs::canonicalize(other).ok() == fs::canonicalize(out).ok();
    let own = ["", "-wal", "-shm"].map(|suffix| PathBuf::from(format!("{}{suffix}", clinic.display())));
    if own.into_iter().filter(|file| file.exists()).any(same) {
        return refusal("error-own-file");
    }
    if found.is_dir() {
        return refusal("error-is-a-folder");
    }
    if found.is_file() { Ok(()) } else { refusal("error-not-a-file") }
}

/// The longest that a name may be within a file name, in bytes: most systems take 255 for the whole.
const LONGEST: usize = 150;

/// The name of a client's document: `{ $client } { $date }.pdf`, safe on every system.
pub(super) fn file_name(house: &House, key: &str, client: &str, date: NaiveDate) -> String {
    let safe: String =
        client.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
    let mut end = safe.len().min(LONGEST);
    while !safe.is_char_boundary(end) {
        end -= 1;
    }
    // No dot at either end: such a file is hidden, or not found again.
    let client = safe[..end].trim_matches(|c: char| c.is_whitespace() || c == '.');
    without_marks(&house.words.say(key, &[("client", client.into()), ("date", date.to_string().into())]))
}

/// Names of which no two are alike, not even where capitals make no difference.
#[derive(Default)]
pub(super) struct FileNames(HashSet<String>);

impl FileNames {
    /// The name itself, or with a number at its end.
    pub fn own(&mut self, name: String) -> String {
        let stem = name.strip_suffix(".pdf").unwrap_or(&name).to_owned();
        let numbered = (2..).map(|number| format!("{stem} ({number}).pdf"));
        let free = std::iter::once(name).chain(numbered).find(|name| self.0.insert(name.to_lowercase()));
        free.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_files_have_the_same_name() {
        let mut names = FileNames::default();
        let own: Vec<String> = ["Zoë.pdf", "zoë.pdf", "Zoë.pdf", "Lee.pdf"].map(|name| names.own(name.into())).to_vec();
        assert_eq!(own, ["Zoë.pdf", "zoë (2).pdf", "Zoë (3).pdf", "Lee.pdf"]);
    }
}
