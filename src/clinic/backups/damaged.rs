//! Looking after the clinic's file, and finding the last good copy of one that is damaged.

use super::{
    Place, copies, daily_backup,
    wire::{BackupCard, Damage},
    zone_of,
};
use crate::{
    clinic::{desk::Desk, wire::Nothing},
    domain::{clinic_settings::HourStyle, time::Zone},
    error::{Code, Result},
    store,
};
use std::path::Path;

/// Makes the day's copy and looks at every page of the clinic's file. Long work: about ten seconds for ten years of
/// appointments, during which people read and write. Says what people should know of the copy.
///
/// # Errors
/// `Damaged` when the clinic's file is; otherwise what kept the copy from being made.
pub fn look_after_file(desk: &Desk<'_>, _: Nothing) -> Result<Option<String>> {
    match daily_backup(desk, Nothing {}) {
        // The copy has every page of the file, and was read whole.
        Ok(Some(copy)) => Ok(copy.instead),
        Ok(None) => store::check_whole(desk.store.file()).map(|()| None),
        Err(damaged) if damaged.code == Code::Damaged => Err(damaged),
        Err(not_copied) => store::check_whole(desk.store.file()).and(Err(not_copied)),
    }
}

/// What is offered in the place of a damaged file: the newest copy of which every page is sound.
///
/// # Errors
/// None today; a copy that cannot be read is passed over.
pub fn damage(place: &Place<'_>) -> Result<Damage> {
    let is_good = |card: &BackupCard| card.contents.is_some() && store::check_whole(Path::new(&card.file)).is_ok();
    let copy = copies(place, None).into_iter().find(is_good);
    let held = copy.as_ref().and_then(|card| store::holdings(Path::new(&card.file)).ok());
    let clinic = held.as_ref().and_then(store::Holdings::clinic);
    Ok(Damage {
        file: place.file.display().to_string(),
        folder: store::default_folder(place.file).display().to_string(),
        now: place.clock.now(held.as_ref().map_or(Zone::UTC, zone_of)).local,
        hour_style: clinic.map_or(HourStyle::TwentyFour, |clinic| clinic.hour_style),
        copy,
    })
}
