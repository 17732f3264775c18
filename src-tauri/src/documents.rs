//! Printed documents leave the program: into the system's viewer, or where the desk wants them kept.

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
        self, Printed,
        wire::{DaySheetsFolder, Nothing, PrintHandout, Problem},
    },
    error::{Code, Error},
};

/// Makes the handout and opens it in the system's viewer. The file is readable by this user alone, and goes with the
/// system's other temporary files.
pub fn open_handout(shell: &Shell, wanted: PrintHandout) -> Result<(), Problem> {
    let handout = shell.ask(|desk| clinic::handout(desk, wanted))?;
    open_in_viewer(shell, &handout)
}

/// Makes the coming days' sheets and opens them in the system's viewer.
pub fn open_day_sheets(shell: &Shell, _: Nothing) -> Result<(), Problem> {
    let sheets = shell.ask(clinic::day_sheets)?;
    open_in_viewer(shell, &sheets)
}

/// Writes the coming days' sheets anew into the folder that was chosen for them, if one was: which.
pub fn refresh_day_sheets(shell: &Shell, wanted: Nothing) -> Result<DaySheetsFolder, Problem> {
    let (chosen, sheets) = shell.ask(|desk| {
        let chosen = clinic::day_sheets_folder(desk, wanted)?;
        let sheets = chosen.folder.as_ref().map(|_| clinic::day_sheets(desk)).transpose()?;
        Ok((chosen, sheets))
    })?;
    if let (Some(folder), Some(sheets)) = (&chosen.folder, sheets) {
        let file = Path::new(folder).join(&sheets.file_name);
        write_whole(&file, &sheets.pdf).map_err(|error| shell.problem(error))?;
    }
    Ok(chosen)
}

fn open_in_viewer(shell: &Shell, document: &Printed) -> Result<(), Problem> {
    let folder = private_folder().map_err(|error| shell.problem(not_written(&std::env::temp_dir(), &error)))?;
    let file = folder.join(&document.file_name);
    write_private(&file, &document.pdf).map_err(|error| shell.problem(not_written(&file, &error)))?;
    let opened = shell.app.opener().open_path(file.to_string_lossy(), None::<&str>);
    opened.map_err(|_| shell.problem(Error::new(Code::Storage, "error-no-viewer")))
}

/// Makes the handout and keeps it where the desk chooses: that place, or `None` when the dialog was closed.
pub fn save_handout(shell: &Shell, wanted: PrintHandout) -> Result<Option<String>, Problem> {
    let handout = shell.ask(|desk| clinic::handout(desk, wanted))?;
    let Some(file) = chosen_place(shell, &handout.file_name) else { return Ok(None) };
    write_whole(&file, &handout.pdf).map_err(|error| shell.problem(error))?;
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

/// Whole or not at all: written beside, then put in its place.
fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Error> {
    let beside = file.with_extension("pdf.part");
    let written = write_private(&beside, bytes).and_then(|()| std::fs::rename(&beside, file));
    written.map_err(|error| not_written(file, &error))
}

fn write_private(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(bytes)
}
