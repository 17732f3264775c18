//! The clinic's logo: kept once, drawn on every printed page.

use super::{
    desk::Desk,
    wire::{Kept, LogoView, Nothing, SetLogo},
};
use crate::{
    error::{Error, Result},
    print::logo::{Logo, LogoFault, LogoKind},
    store::{Change, Db},
};
use base64::{Engine, engine::general_purpose::STANDARD};

/// Keeps a logo: a PNG or an SVG of at most 1 MB.
///
/// # Errors
/// `Invalid` naming `logo`; `NoClinic` before one is set up.
pub fn set_logo(desk: &Desk<'_>, wanted: SetLogo) -> Result<Kept> {
    let refused = |key| Error::invalid("logo", key);
    let file = STANDARD.decode(wanted.logo.trim()).map_err(|_| refused("error-logo-kind"))?;
    Logo::read(&file).map_err(|fault| {
        refused(match fault {
            LogoFault::TooLarge => "error-logo-size",
            LogoFault::NeitherPngNorSvg => "error-logo-kind",
            LogoFault::Unreadable => "error-logo-unreadable",
            LogoFault::HasText => "error-logo-text",
        })
    })?;
    keep(desk, &STANDARD.encode(file), "said-logo-kept")
}

/// Prints no logo any more.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn remove_logo(desk: &Desk<'_>, _: Nothing) -> Result<Kept> {
    keep(desk, "", "said-logo-removed")
}

/// The clinic's logo, if it has one.
///
/// # Errors
/// `Storage` when the clinic cannot be read.
pub fn logo(desk: &Desk<'_>, _: Nothing) -> Result<LogoView> {
    let kept = desk.store.read(|db| db.logo())?;
    let url = kept.and_then(|base64| {
        let kind = LogoKind::of(&STANDARD.decode(&base64).ok()?)?;
        Some(format!("data:{};base64,{base64}", kind.mime()))
    });
    Ok(LogoView { url })
}

/// The logo as it is printed. One that cannot be read any more is left out: the page matters more.
pub(super) fn printed_logo(db: &Db<'_>) -> Result<Option<Logo>> {
    let kept = db.logo()?;
    Ok(kept.and_then(|base64| STANDARD.decode(base64).ok()).and_then(|file| Logo::read(&file).ok()))
}

fn keep(desk: &Desk<'_>, base64: &str, said: &'static str) -> Result<Kept> {
    let ((), change) = desk.store.write(Change::SaveClinicSettings, &desk.stamp(), |tx| {
        tx.clinic()?;
        tx.set_logo(base64)
    })?;
    Ok(Kept { id: None, change, said: desk.words().say(said, &[]) })
}
