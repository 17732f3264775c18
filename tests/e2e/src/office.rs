//! The place where a journey happens: a folder with everything that the window reads and writes.

use rusqlite::{Connection, Params, Row};
use std::{
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// When every journey happens: a Monday morning.
pub const NOW: &str = "2026-05-04T09:00";

/// A folder of its own: the clinic's file, the window's settings, the plans that were saved or shown.
pub struct Office {
    folder: tempfile::TempDir,
}

/// A file that another program was handed, and who may read it.
#[derive(Debug)]
pub struct LentFile {
    pub mode: u32,
    pub mode_of_folder: u32,
}

impl Office {
    /// An empty office: no clinic yet.
    #[must_use]
    pub fn new() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::create_dir(office.programs()).unwrap();
        std::fs::create_dir(office.temporary()).unwrap();
        // Stands in for the system's PDF viewer: keeps what it is shown.
        office.install("xdg-open", &format!("cp -- \"$1\" '{}'", office.shown_plan().display()));
        // Two printers, the second being the usual one, and what puts a file on one: keeps it and how it was asked.
        office.install(
            "lpstat",
            "case $1 in -e) echo Front; echo Back ;; -d) echo 'system default destination: Back' ;; esac",
        );
        let (printed, asked) = (office.printed_plan(), office.print_order());
        office.install(
            "lp",
            &format!(
                "printf '%s ' \"$@\" > '{}'; for last; do :; done; cp -- \"$last\" '{}'",
                asked.display(),
                printed.display()
            ),
        );
        office
    }

    fn install(&self, name: &str, script: &str) {
        let program = self.programs().join(name);
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
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

    /// What was last printed.
    #[must_use]
    pub fn printed_plan(&self) -> PathBuf {
        self.folder.path().join("printed.pdf")
    }

    /// With which arguments `lp` was last called.
    #[must_use]
    pub fn print_order(&self) -> PathBuf {
        self.folder.path().join("order.txt")
    }

    /// The folder of temporary files.
    #[must_use]
    pub fn temporary(&self) -> PathBuf {
        self.folder.path().join("tmp")
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

    /// The files that the window has lent to other programs.
    #[must_use]
    pub fn lent_files(&self) -> Vec<LentFile> {
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        let within = |folder: &Path| -> Vec<PathBuf> {
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
        };
        let ours = |folder: &PathBuf| folder.file_name().unwrap().to_string_lossy().starts_with("warmdown-");
        let folders = within(&self.temporary()).into_iter().filter(ours);
        let files = folders.flat_map(|folder| within(&folder).into_iter().map(move |file| (folder.clone(), file)));
        files.map(|(folder, file)| LentFile { mode: mode(&file), mode_of_folder: mode(&folder) }).collect()
    }

    /// Waits until the closed window has taken back what it lent.
    pub async fn has_no_lent_files(&self) {
        for _ in 0..200 {
            if self.lent_files().is_empty() {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{:?} stayed behind", self.lent_files());
    }

    fn programs(&self) -> PathBuf {
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
            ("TMPDIR", within("tmp")),
            ("WARMDOWN_NOW", NOW.to_owned()),
            ("WARMDOWN_PICK_FOLDER", self.paper().display().to_string()),
            ("WARMDOWN_SAVE_AS", self.saved_plan().display().to_string()),
            ("PATH", format!("{}:{path}", self.programs().display())),
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
