//! The place where a journey happens: a folder with everything that the window reads and writes.

use rusqlite::{Connection, Params, Row};
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// When every journey happens: a Monday morning.
pub const NOW: &str = "2026-05-04T09:00";

/// A folder of its own: the clinic's file, the window's settings, the plans that were saved or shown.
pub struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    /// An empty office: no clinic yet.
    #[must_use]
    pub fn new() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        // Stands in for the system's PDF viewer: keeps what it is shown.
        let viewer = office.viewers().join("xdg-open");
        std::fs::create_dir(office.viewers()).unwrap();
        std::fs::write(&viewer, format!("#!/bin/sh\ncp -- \"$1\" '{}'\n", office.shown_plan().display())).unwrap();
        std::fs::set_permissions(&viewer, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        office
    }

    /// The clinic's file.
    #[must_use]
    pub fn clinic(&self) -> PathBuf {
        self.folder.path().join("clinic.db")
    }

    /// Where copies of the clinic's file are kept.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.folder.path().join("backups")
    }

    /// Where "Save" puts a plan, instead of asking in a native dialog.
    #[must_use]
    pub fn saved_plan(&self) -> PathBuf {
        self.folder.path().join("saved.pdf")
    }

    /// What the PDF viewer was last shown.
    #[must_use]
    pub fn shown_plan(&self) -> PathBuf {
        self.folder.path().join("shown.pdf")
    }

    /// The folder that is chosen for the coming days on paper.
    #[must_use]
    pub fn paper(&self) -> PathBuf {
        self.folder.path().join("paper")
    }

    /// Asks the system for less motion, as GTK's settings do.
    pub fn asks_for_less_motion(&self) {
        let settings = self.folder.path().join("config/gtk-3.0");
        std::fs::create_dir_all(&settings).unwrap();
        std::fs::write(settings.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n").unwrap();
    }

    fn viewers(&self) -> PathBuf {
        self.folder.path().join("bin")
    }

    /// The window's surroundings: its own folders, this office's viewer, a clock that stands still.
    pub(crate) fn surroundings(&self) -> Vec<(&'static str, String)> {
        let within = |name: &str| self.folder.path().join(name).display().to_string();
        let path = std::env::var("PATH").unwrap_or_default();
        vec![
            ("XDG_DATA_HOME", within("data")),
            ("XDG_CONFIG_HOME", within("config")),
            ("XDG_CACHE_HOME", within("cache")),
            ("WARMDOWN_NOW", NOW.to_owned()),
            ("WARMDOWN_PICK_FOLDER", self.paper().display().to_string()),
            ("WARMDOWN_SAVE_AS", self.saved_plan().display().to_string()),
            ("PATH", format!("{}:{path}", self.viewers().display())),
            ("TAURI_WEBVIEW_AUTOMATION", "true".to_owned()),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned()),
            ("NO_AT_BRIDGE", "1".to_owned()),
        ]
    }

    /// Asks the clinic's file, as another program would.
    pub fn asks<T>(&self, sql: &str, params: impl Params, read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>) -> T {
        let connection = Connection::open(self.clinic()).unwrap();
        connection.busy_timeout(std::time::Duration::from_secs(5)).unwrap();
        connection.query_row(sql, params, read).unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// Runs `warmdown` on the clinic's file.
    #[must_use]
    pub fn warmdown(&self, arguments: &[&str]) -> Output {
        Command::new(program("warmdown"))
            .args(arguments)
            .arg("--db")
            .arg(self.clinic())
            .env("WARMDOWN_NOW", NOW)
            .output()
            .unwrap()
    }
}

impl Default for Office {
    fn default() -> Self {
        Self::new()
    }
}

/// A program of the debug build.
pub(crate) fn program(name: &str) -> PathBuf {
    let built = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from);
    let program = built.join("debug").join(name);
    assert!(program.is_file(), "{} is not built: run `make test-e2e`", program.display());
    program.canonicalize().unwrap()
}
