//! The system's printers: CUPS by `lp` on Linux and macOS, the shell's print verb on Windows.

use std::{
    path::Path,
    process::{Command, Output},
};
use warmdown::error::{Code, Error, Result};

/// The printers of this computer by name, the usual one first. None where the system does not tell: its own is used.
pub fn printers() -> Vec<String> {
    let names = said("lpstat", &["-e"]);
    let mut printers: Vec<String> =
        names.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let usual = said("lpstat", &["-d"]);
    if let Some((_, usual)) = usual.trim().rsplit_once(": ")
        && let Some(at) = printers.iter().position(|name| name == usual)
    {
        printers[..=at].rotate_right(1);
    }
    printers
}

/// Hands a file to a printer, or to the usual one. It may be removed once this returns.
///
/// # Errors
/// `Storage` when this computer has no way to print, or the printer does not take it.
pub fn print(file: &Path, title: &str, printer: Option<&str>, copies: u32) -> Result<()> {
    let outcome = if cfg!(windows) {
        // The name travels beside the command, so that nothing in it is taken for a part of it.
        let verb = "Start-Process -FilePath $env:WARMDOWN_PRINT -Verb Print -Wait";
        let mut shell = Command::new("powershell");
        shell.args(["-NoProfile", "-NonInteractive", "-Command", verb]).env("WARMDOWN_PRINT", file);
        shell.output()
    } else {
        let mut lp = Command::new("lp");
        lp.env("LC_ALL", "C").args(["-n", &copies.to_string(), "-t", title]);
        if let Some(printer) = printer {
            lp.args(["-d", printer]);
        }
        lp.arg("--").arg(file).output()
    };
    match outcome {
        Ok(Output { status, .. }) if status.success() => Ok(()),
        Ok(Output { stderr, .. }) => {
            let detail = String::from_utf8_lossy(&stderr).trim().trim_start_matches("lp: ").to_owned();
            Err(Error::new(Code::Storage, "error-not-printed").with("detail", detail))
        }
        Err(_) => Err(Error::new(Code::Storage, "error-no-printer")),
    }
}

/// What a program says, in English; nothing when it is not there.
fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).env("LC_ALL", "C").args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}
