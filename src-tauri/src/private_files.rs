//! Files that other programs are handed for a while: readable by this user alone, removed when the program ends.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process,
    sync::{Mutex, PoisonError},
};
use tempfile::TempDir;
use warmdown::error::{Error, Result};

/// Begins the name of every folder of lent files; the number of the program that lends them follows.
const PREFIX: &str = "warmdown-";
static LENT: Mutex<Option<TempDir>> = Mutex::new(None);

/// Writes a file of this name where only this user can read it, until the program ends.
///
/// # Errors
/// `Storage` naming the file.
pub fn lend(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let mut lent = LENT.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = match &*lent {
        Some(folder) if folder.path().exists() => folder,
        _ => lent.insert(private_folder()?),
    };
    written(folder, name, bytes)
}

/// As [`lend`], until `work` is done with it.
///
/// # Errors
/// `Storage` naming the file; whatever `work` returns.
pub fn lend_for<T>(name: &str, bytes: &[u8], work: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    let folder = private_folder()?;
    work(&written(&folder, name, bytes)?)
}

fn private_folder() -> Result<TempDir> {
    let prefix = format!("{PREFIX}{}-", process::id());
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir().map_err(|error| Error::not_written(&std::env::temp_dir(), &error))
}

fn written(folder: &TempDir, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let file = folder.path().join(name);
    write(&file, bytes).map_err(|error| Error::not_written(&file, &error))?;
    Ok(file)
}

/// Removes what this program lent.
pub fn take_back() {
    let lent = LENT.lock().unwrap_or_else(PoisonError::into_inner).take();
    // A viewer that still holds a file keeps it from going on some systems: the next start tries again.
    lent.map(TempDir::close);
}

/// Removes what programs left behind that were ended before they could.
pub fn tidy_up() {
    let Ok(folders) = fs::read_dir(std::env::temp_dir()) else { return };
    for folder in folders.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = folder.file_name().and_then(|name| name.to_str()?.strip_prefix(PREFIX)?.split_once('-'));
        if name.is_some_and(|(program, _)| program.parse().is_ok_and(has_ended)) {
            // Somebody else's stays: the system does not let us.
            _ = fs::remove_dir_all(folder);
        }
    }
}

/// Whether the program of this number is gone. Where the system does not tell, it is taken to run.
fn has_ended(program: u32) -> bool {
    let state = |program: &str| fs::read_to_string(Path::new("/proc").join(program).join("stat"));
    match state(&program.to_string()) {
        // Ended, but its parent has not asked how.
        Ok(state) => state.rsplit(") ").next().is_some_and(|rest| rest.starts_with('Z')),
        Err(_) => state("self").is_ok(),
    }
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(bytes)
}
