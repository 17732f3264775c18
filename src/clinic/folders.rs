//! The folders that the clinic has chosen, and which of them cannot be written to.

use super::{
    desk::Desk,
    wire::{FolderTroubles, Nothing},
};
use crate::{error::Result, store};
use std::path::Path;

/// What is wrong with the folders of the copies and of the coming days, until they can be written to again: a stick
/// that was pulled out, a shared folder that is not there today.
///
/// # Errors
/// `Storage` when the clinic cannot be read.
pub fn folder_troubles(desk: &Desk<'_>, _: Nothing) -> Result<FolderTroubles> {
    let (backups, day_sheets) = desk.store.read(|db| Ok((db.backup_folder()?, db.day_sheets_folder()?)))?;
    let trouble = |folder: &Path, key| {
        let named = [("folder", folder.display().to_string().into())];
        (!store::is_writable(folder)).then(|| desk.words().say(key, &named))
    };
    Ok(FolderTroubles {
        backups: backups.and_then(|folder| trouble(&folder, "trouble-backup-folder")),
        day_sheets: day_sheets.and_then(|folder| trouble(Path::new(&folder), "trouble-sheets-folder")),
    })
}
