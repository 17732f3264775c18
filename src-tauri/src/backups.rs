//! Copies of the clinic's file. All of this reads the whole file or many, and so runs on threads of its own.

use crate::shell::Shell;
use tauri_plugin_dialog::DialogExt;
use warmdown::clinic::{
    self,
    backups::wire::{BackUp, BackupCard, Backups, Damage, RestoreBackup, Restored},
    wire::{Nothing, Problem},
};

/// The day's copy, and a look at every page of the clinic's file.
pub fn look_after_file(shell: &Shell, wanted: Nothing) -> Result<Option<String>, Problem> {
    let _alone = shell.whole_file();
    shell.ask(|desk| clinic::look_after_file(desk, wanted))
}

/// The copies there are.
pub fn backups(shell: &Shell, wanted: Nothing) -> Result<Backups, Problem> {
    shell.ask(|desk| clinic::backups(desk, wanted))
}

/// A copy now.
pub fn back_up(shell: &Shell, wanted: BackUp) -> Result<BackupCard, Problem> {
    let _alone = shell.whole_file();
    shell.ask(|desk| clinic::back_up(desk, wanted))
}

/// Puts a copy in the place of the clinic's file, open or damaged.
pub fn restore_backup(shell: &Shell, wanted: RestoreBackup) -> Result<Restored, Problem> {
    let _alone = shell.whole_file();
    shell.while_closed(|| clinic::backups::restore(&shell.place(), &wanted)).map_err(|error| shell.problem(error))
}

/// The last good copy of a damaged file.
pub fn damage(shell: &Shell, _: Nothing) -> Result<Damage, Problem> {
    let _alone = shell.whole_file();
    clinic::backups::damage(&shell.place()).map_err(|error| shell.problem(error))
}

/// A folder that the desk chooses; `None` when the dialog was closed.
pub fn pick_folder(shell: &Shell, _: Nothing) -> Result<Option<String>, Problem> {
    // Tests cannot click a native dialog.
    if cfg!(debug_assertions)
        && let Ok(folder) = std::env::var("WARMDOWN_PICK_FOLDER")
    {
        return Ok(Some(folder));
    }
    let chosen = shell.app.dialog().file().blocking_pick_folder();
    Ok(chosen.and_then(|folder| folder.into_path().ok()).map(|folder| folder.display().to_string()))
}
