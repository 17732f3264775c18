//! The folder of copies: one program at a time writes there, and a file appears whole or not at all.

use crate::{
    domain::backup::BackupName,
    error::{Error, Result},
};
use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// Names another folder in which the clinic's copies lie.
const ELSEWHERE: &str = "elsewhere.txt";

/// The folder of copies when none was chosen: `backups` beside the clinic's file.
#[must_use]
pub fn default_folder(file: &Path) -> PathBuf {
    file.parent().unwrap_or(Path::new("")).join("backups")
}

/// What the names of a clinic's copies begin with: its file's name without the ending.
#[must_use]
pub fn stem(file: &Path) -> String {
    file.file_stem().map_or_else(|| "clinic".to_owned(), |stem| stem.to_string_lossy().into_owned())
}

/// Held while a copy is made; let go of by the system, too, when the program ends.
pub(super) struct Turn(Option<File>);

/// Waits until no other program makes a copy in this folder, makes the folder when it is missing, and clears away what
/// a program that was ended has left half done.
pub(super) fn take_turn(folder: &Path) -> Result<Turn> {
    fs::create_dir_all(folder).map_err(|error| not_written(folder, &error))?;
    let turn = folder.join(".in-use");
    let file = File::create(&turn).map_err(|error| {
        // The folder is there: it does not take files.
        let kind = if error.kind() == io::ErrorKind::NotFound { io::ErrorKind::PermissionDenied } else { error.kind() };
        not_written(folder, &kind.into())
    })?;
    // Some shared folders know no locks: there, two programs at the same second are on their own.
    let turn = Turn(file.lock().is_ok().then_some(file));
    if turn.0.is_some() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.to_str().is_some_and(|path| path.ends_with(".db.part")) {
                remove_database(&path);
            }
        }
    }
    Ok(turn)
}

/// The first name that no file has.
pub(super) fn free_name(folder: &Path, mut name: BackupName) -> PathBuf {
    while folder.join(name.file_name()).exists() {
        name = name.next();
    }
    folder.join(name.file_name())
}

/// A file's name with an ending added.
pub(super) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Removes a half-made copy with what SQLite may have beside it.
pub(super) fn remove_database(file: &Path) {
    for ending in ["", "-journal", "-wal", "-shm"] {
        // What is not there need not go; what cannot go is met again by whoever writes there next.
        let _ = fs::remove_file(beside(file, ending));
    }
}

/// Gives a file that is complete its name, lastingly.
pub(super) fn put_in_place(part: &Path, target: &Path) -> Result<()> {
    fs::rename(part, target).map_err(|error| not_written(target, &error))?;
    // The name outlives a power cut, where folders can be asked for that.
    if let Some(folder) = target.parent()
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
    Ok(())
}

pub(super) fn not_written(file: &Path, error: &io::Error) -> Error {
    Error::not_written(file, error).field("to")
}

/// The copies in a folder, oldest first; none when there is no such folder.
#[must_use]
pub fn names_in(folder: &Path, stem: &str) -> Vec<BackupName> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries.filter_map(|entry| BackupName::parse(stem, entry.file_name().to_str()?)).collect();
    names.sort_unstable();
    names
}

/// Takes a copy away that is no longer kept. The file must be named as a copy is.
///
/// # Errors
/// `Storage` when it stays.
pub fn remove(folder: &Path, name: &BackupName) -> Result<()> {
    let file = folder.join(name.file_name());
    fs::remove_file(&file).map_err(|error| not_written(&file, &error))
}

/// How many bytes a file has; 0 when there is none.
#[must_use]
pub fn size(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |found| found.len())
}

/// Whether copies can be kept in a folder; it is made when it is missing.
///
/// # Errors
/// `Storage` when it cannot be written to.
pub fn try_folder(folder: &Path) -> Result<()> {
    take_turn(folder).map(|_| ())
}

/// Whether a folder is there and can be written to, without waiting for anybody who writes there.
#[must_use]
pub fn is_writable(folder: &Path) -> bool {
    let probe = folder.join(".warmdown");
    folder.is_dir() && fs::write(&probe, b"").and_then(|()| fs::remove_file(&probe)).is_ok()
}

/// Notes in the folder beside the clinic's file where copies are kept instead, so that they are found although the
/// clinic's file cannot be read.
pub fn note_elsewhere(home: &Path, folder: &Path) {
    if home != folder {
        // A convenience: without it, the copy is chosen by hand.
        let _ = fs::create_dir_all(home).and_then(|()| fs::write(home.join(ELSEWHERE), folder.display().to_string()));
    }
}

/// Where copies are kept instead, as last noted.
#[must_use]
pub fn noted_elsewhere(home: &Path) -> Option<PathBuf> {
    let noted = fs::read_to_string(home.join(ELSEWHERE)).ok()?;
    Some(PathBuf::from(noted.trim())).filter(|folder| folder.is_absolute())
}
