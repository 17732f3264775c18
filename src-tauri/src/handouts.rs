//! Handouts leave the program: into the system's viewer, or where the desk wants them kept.

use crate::shell::{Shell, not_written};
use std::{
    fs::OpenOptions,
    io::Write,
    path::{Path, PathBuf},
};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use warmdown::{
    clinic::{
        self,
        wire::{ById, Problem},
    },
    error::{Code, Error},
};

/// Makes the handout and opens it in the system's viewer. The file is readable by this user alone, and goes with the
/// system's other temporary files.
pub fn open_handout(shell: &Shell, wanted: ById) -> Result<(), Problem> {
    let handout = shell.ask(|desk| clinic::handout(desk, wanted))?;
    let folder = private_folder().map_err(|error| not_written(&std::env::temp_dir(), &error))?;
    let file = folder.join(&handout.file_name);
    write_private(&file, &handout.pdf).map_err(|error| not_written(&file, &error))?;
    let opened = shell.app.opener().open_path(file.to_string_lossy(), None::<&str>);
    opened.map_err(|_| Error::new(Code::Storage, "error-no-viewer").into())
}

/// Makes the handout and keeps it where the desk chooses: that place, or `None` when the dialog was closed.
pub fn save_handout(shell: &Shell, wanted: ById) -> Result<Option<String>, Problem> {
    let handout = shell.ask(|desk| clinic::handout(desk, wanted))?;
    let Some(file) = chosen_place(shell, &handout.file_name) else { return Ok(None) };
    // Whole or not at all: written beside, then put in its place.
    let beside = file.with_extension("pdf.part");
    write_private(&beside, &handout.pdf)
        .and_then(|()| std::fs::rename(&beside, &file))
        .map_err(|error| not_written(&file, &error))?;
    Ok(Some(file.display().to_string()))
}

fn chosen_place(shell: &Shell, name: &str) -> Option<PathBuf> {
    // Tests cannot click a native dialog.
    if cfg!(debug_assertions)
        && let Ok(place) = std::env::var("WARMDOWN_SAVE_AS")
    {
        return Some(PathBuf::from(place));
    }
    let dialog = shell.app.dialog().file().set_file_name(name).add_filter("PDF", &["pdf"]);
    dialog.blocking_save_file()?.into_path().ok()
}

fn private_folder() -> std::io::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("warmdown-{}", std::process::id()));
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder)?;
    Ok(folder)
}

fn write_private(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(bytes)
}
