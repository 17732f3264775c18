//! Printed documents leave the program: onto the screen, to a printer, into the system's viewer, or where the desk wants
//! them kept.

use crate::{
    printer,
    private_files::{lend, lend_for},
    shell::Shell,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use std::path::{Path, PathBuf};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use warmdown::{
    clinic::{
        self, Printed,
        wire::{DaySheetsFolder, Document, Nothing, Preview, PrintDocument, Problem},
    },
    error::{Code, Error},
};

/// The most copies that are printed at once.
const MOST_COPIES: u32 = 99;

fn made(shell: &Shell, document: Document) -> Result<Printed, Problem> {
    shell.ask(|desk| match document {
        Document::Handout(wanted) => clinic::handout(desk, wanted),
        Document::Card(wanted) => clinic::card(desk, wanted),
        Document::Summary(wanted) => clinic::summary(desk, wanted),
        Document::DaySheet(wanted) => clinic::day_sheet(desk, wanted),
        Document::WeekSheet(wanted) => clinic::week_sheet(desk, wanted),
        Document::DaySheets => clinic::day_sheets(desk),
    })
}

/// A document as it will be printed.
pub fn preview_document(shell: &Shell, wanted: Document) -> Result<Preview, Problem> {
    let Printed { file_name, pdf } = made(shell, wanted)?;
    Ok(Preview { file_name, pdf: BASE64_STANDARD.encode(pdf) })
}

/// The names of this computer's printers, the usual one first; none where the system does not tell.
pub fn printers(_: &Shell, _: Nothing) -> Result<Vec<String>, Problem> {
    Ok(printer::printers())
}

/// Prints a document.
pub fn print_document(shell: &Shell, wanted: PrintDocument) -> Result<(), Problem> {
    if !(1..=MOST_COPIES).contains(&wanted.copies) {
        let error = Error::invalid("copies", "error-from-to").with("least", 1).with("most", i64::from(MOST_COPIES));
        return Err(shell.problem(error));
    }
    let document = made(shell, wanted.document)?;
    // The printer's queue has its own copy in the end.
    let printed = lend_for(&document.file_name, &document.pdf, |file| {
        printer::print(file, &document.file_name, wanted.printer.as_deref(), wanted.copies)
    });
    printed.map_err(|error| shell.problem(error))
}

/// Opens a document in the system's viewer.
pub fn open_document(shell: &Shell, wanted: Document) -> Result<(), Problem> {
    let document = made(shell, wanted)?;
    let file = lend(&document.file_name, &document.pdf).map_err(|error| shell.problem(error))?;
    let opened = shell.app.opener().open_path(file.to_string_lossy(), None::<&str>);
    opened.map_err(|_| shell.problem(Error::new(Code::Storage, "error-no-viewer")))
}

/// Keeps a document where the desk chooses: that place, or `None` when the dialog was closed.
pub fn save_document(shell: &Shell, wanted: Document) -> Result<Option<String>, Problem> {
    let document = made(shell, wanted)?;
    let Some(file) = chosen_place(shell, &document.file_name) else { return Ok(None) };
    document.keep(&file, shell.place().file).map_err(|error| shell.problem(error))?;
    Ok(Some(file.display().to_string()))
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
        sheets.keep(&file, shell.place().file).map_err(|error| shell.problem(error))?;
    }
    Ok(chosen)
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
