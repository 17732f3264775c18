//! Documents as files: whole or not at all, and never in the clinic's place.

use super::{arguments::HandoutArgs, date};
use std::{
    io::Write,
    path::{Path, PathBuf},
};
use warmdown::{
    clinic::{
        self, Desk, Printed,
        wire::{OnDay, PrintHandout},
    },
    error::{Code, Error, Result},
};

/// Prints one recovery plan, or those of a day into a folder, telling on standard error how far it is.
pub fn handout(desk: &Desk<'_>, args: &HandoutArgs) -> Result<()> {
    if let (Some(id), Some(out)) = (args.appointment, &args.out) {
        let plan = clinic::handout(desk, PrintHandout { id, note: args.note.clone() })?;
        return keep(&plan, out, &args.place.db);
    }
    let day = OnDay { date: date("day", args.day.as_deref().unwrap_or_default())? };
    let folder = args.out_dir.clone().unwrap_or_default();
    std::fs::create_dir_all(&folder).map_err(|error| not_written("out-dir", &folder, &error))?;
    let mut done = 0;
    let count = clinic::handouts(desk, day, |plan, of| {
        keep(&plan, &folder.join(&plan.file_name), &args.place.db)?;
        done += 1;
        tell(&format!("\r{done}/{of}"));
        Ok(())
    })?;
    if count == 0 {
        return super::say_lines(&[desk.words().say("show-none", &[])]);
    }
    tell("\n");
    Ok(())
}

/// How far it is; nobody may listen.
fn tell(text: &str) {
    let mut out = std::io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Keeps a document in a file.
pub fn keep(document: &Printed, out: &Path, db: &Path) -> Result<()> {
    refuse_to_replace(out, db)?;
    write_whole(out, &document.pdf)
}

/// Refuses the clinic's own file, and whatever is no file: a rename would put the plan in its place.
fn refuse_to_replace(out: &Path, db: &Path) -> Result<()> {
    let refusal = |key| {
        let error = Error::new(Code::Storage, key).field("out").with("file", out.display().to_string());
        Err(error)
    };
    let Ok(found) = std::fs::symlink_metadata(out) else { return Ok(()) };
    let same = |other: PathBuf| std::fs::canonicalize(other).ok() == std::fs::canonicalize(out).ok();
    let beside = ["", "-wal", "-shm"].map(|suffix| PathBuf::from(format!("{}{suffix}", db.display())));
    if beside.into_iter().filter(|file| file.exists()).any(same) {
        return refusal("error-own-file");
    }
    if found.is_dir() {
        return refusal("error-is-a-folder");
    }
    if found.is_file() { Ok(()) } else { refusal("error-not-a-file") }
}

/// Writes a file whole or not at all: beside it first, then in its place.
fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    let mut beside = file.to_owned().into_os_string();
    beside.push(".part");
    let outcome = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, file));
    outcome.map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        not_written("out", file, &error)
    })
}

fn not_written(field: &str, file: &Path, error: &std::io::Error) -> Error {
    Error::new(Code::Storage, "error-file-not-written")
        .field(field)
        .with("file", file.display().to_string())
        .with("detail", error.to_string())
}
