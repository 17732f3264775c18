//! Copies of the clinic's file: one a day, before every update and on demand; listed, thinned out, restored.

mod damaged;
mod thinning;
pub mod wire;

pub use damaged::{damage, look_after_file};

use super::{
    desk::Desk,
    typed,
    wire::{ChooseFolder, Kept, Nothing},
};
use crate::{
    clock::Clock,
    domain::{
        backup::{BackupKind, BackupName},
        time::{Minute, Zone},
    },
    error::{Code, Error, Result},
    store::{self, Change, Holdings, Tell},
    words::Words,
};
use chrono::NaiveDateTime;
use std::path::{Path, PathBuf};
use wire::{BackUp, BackupCard, BackupContents, Backups, Missing, RestoreBackup, Restored};

/// A clinic's file that need not be open, or sound.
pub struct Place<'a> {
    pub file: &'a Path,
    pub clock: Clock,
    /// Who is told how far long work has come.
    pub tell: Tell,
}

/// Makes a checked copy now. Copies that are no longer kept go, in the clinic's own folders only. When the folder that
/// the clinic has chosen cannot be written to, the copy lies beside the clinic's file, and that is said.
///
/// # Errors
/// `Damaged` when the clinic's file is not sound; `Busy`; `Storage` naming `to`.
pub fn back_up(desk: &Desk<'_>, wanted: BackUp) -> Result<BackupCard> {
    let home = folder(desk)?;
    let file = desk.store.file();
    let beside = store::default_folder(file);
    let is_ours = wanted.to.is_none();
    let mut to = wanted.to.map_or_else(|| home.clone(), PathBuf::from);
    let copy_into = |to: &Path| {
        let name = BackupName::new(&store::stem(file), BackupKind::Copy, desk.now.local);
        store::copy_into(file, to, name, &desk.tell)
    };
    let (mut made, mut instead) = (copy_into(&to), None);
    if let Err(refused) = &made
        && is_ours
        && refused.code == Code::Storage
        && home != beside
    {
        let args = [("folder", home.display().to_string().into()), ("beside", beside.display().to_string().into())];
        instead = Some(desk.words().say("backup-instead", &args));
        to = beside.clone();
        made = copy_into(&to);
    }
    let (copy, holdings) = made?;
    if is_ours || to == home {
        thin_out(desk, &to);
        store::note_elsewhere(&beside, &home);
    }
    let name = BackupName::parse(&store::stem(file), &file_name(&copy))
        .unwrap_or_else(|| BackupName::new(&store::stem(file), BackupKind::Copy, desk.now.local));
    let zone = zone_of(&holdings);
    Ok(BackupCard { instead, ..card(&to, &name, Ok(holdings), zone, None) })
}

/// Makes the day's copy unless there is one, or no clinic to copy yet.
///
/// # Errors
/// As [`back_up`].
pub fn daily_backup(desk: &Desk<'_>, _: Nothing) -> Result<Option<BackupCard>> {
    let home = folder(desk)?;
    let is_todays = |name: &BackupName| {
        name.kind == BackupKind::Copy && name.taken.is_some_and(|taken| taken.date() == desk.now.today())
    };
    let file = desk.store.file();
    let beside = store::default_folder(file);
    let is_made = [home, beside].iter().any(|folder| store::names_in(folder, &store::stem(file)).iter().any(is_todays));
    if desk.store.read(|db| db.clinic_settings())?.is_none() || is_made {
        return Ok(None);
    }
    back_up(desk, BackUp { to: None }).map(Some)
}

/// Where copies are kept, and which there are.
///
/// # Errors
/// `Storage` when the clinic's file cannot be read.
pub fn backups(desk: &Desk<'_>, _: Nothing) -> Result<Backups> {
    let home = folder(desk)?;
    let place = Place { file: desk.store.file(), clock: Clock::Fixed(desk.now.local), tell: Tell::default() };
    Ok(Backups {
        is_default: home == store::default_folder(place.file),
        folder: home.display().to_string(),
        copies: copies(&place, Some(&home)),
    })
}

/// Keeps copies in another folder from now on. Those in the old one stay there and stay listed.
///
/// # Errors
/// `Invalid` naming `folder` when it is no folder that can be written to.
pub fn choose_backup_folder(desk: &Desk<'_>, chosen: ChooseFolder) -> Result<Kept> {
    let folder = typed::folder(chosen.folder.as_deref(), "error-backup-folder")?;
    let ((), change) =
        desk.store.write(Change::SaveClinicSettings, &desk.stamp(), |tx| tx.set_backup_folder(&folder))?;
    Ok(Kept { id: None, change, said: desk.words().say("said-backup-folder", &[]) })
}

/// Every copy of a clinic, newest first, the folders that are known of together.
pub(super) fn copies(place: &Place<'_>, chosen: Option<&Path>) -> Vec<BackupCard> {
    let home = store::default_folder(place.file);
    let mut folders = vec![home.clone()];
    for folder in store::noted_elsewhere(&home).into_iter().chain(chosen.map(Path::to_owned)) {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    let now = store::holdings(place.file).ok();
    let mut cards: Vec<_> = folders
        .iter()
        .flat_map(|folder| {
            store::names_in(folder, &store::stem(place.file)).into_iter().map(move |name| (folder, name))
        })
        .map(|(folder, name)| {
            let holdings = store::holdings(&folder.join(name.file_name()));
            let zone = holdings.as_ref().map_or(Zone::UTC, zone_of);
            let missing = holdings.as_ref().ok().zip(now.as_ref()).and_then(|(copy, now)| {
                let changes = store::changes_since(place.file, copy.newest_entry).ok()?;
                Some(missing(copy, now, changes, zone))
            });
            (name.clone(), card(folder, &name, holdings, zone, missing))
        })
        .collect();
    cards.sort_by(|(a_name, a), (b_name, b)| b.taken.cmp(&a.taken).then_with(|| b_name.number.cmp(&a_name.number)));
    cards.into_iter().map(|(_, card)| card).collect()
}

/// Puts a copy in the place of the clinic's file, which is set aside and listed among the copies.
///
/// # Errors
/// `Damaged`, `NewerSchema` or `NotFound` naming `from`, when it is no sound clinic; `Busy` when another program has
/// the clinic open; `Storage`.
pub fn restore(place: &Place<'_>, wanted: &RestoreBackup) -> Result<Restored> {
    let from = Path::new(&wanted.from);
    let name_copy = |error: Error| {
        let error = if error.code == Code::Damaged { Error::new(error.code, "error-copy-damaged") } else { error };
        error.field("from").with("file", wanted.from.clone())
    };
    if !from.exists() {
        return Err(Error::not_found("from", "error-no-such-copy", &wanted.from));
    }
    let held = store::holdings(from).map_err(name_copy)?;
    if held.clinic().is_none() {
        return Err(name_copy(Error::new(Code::NoClinic, "error-empty-copy")));
    }
    if place.file.is_dir() {
        let file = place.file.display().to_string();
        return Err(Error::new(Code::NotFound, "error-is-a-folder").field("db").with("file", file));
    }
    let at = place.clock.now(zone_of(&held)).local;
    let aside = BackupName::new(&store::stem(place.file), BackupKind::SetAside, at);
    let set_aside = store::restore(place.file, from, (&store::default_folder(place.file), aside), &place.tell)?;
    Ok(Restored {
        clinic: clinic_name(&held),
        clients: held.clients,
        appointments: held.appointments,
        set_aside: set_aside.map(|file| file.display().to_string()),
        at,
    })
}

/// The folder that was chosen, or the one beside the clinic's file.
fn folder(desk: &Desk<'_>) -> Result<PathBuf> {
    let chosen = desk.store.read(|db| db.backup_folder())?;
    Ok(chosen.unwrap_or_else(|| store::default_folder(desk.store.file())))
}

fn thin_out(desk: &Desk<'_>, folder: &Path) {
    let names = store::names_in(folder, &store::stem(desk.store.file()));
    for name in thinning::no_longer_kept(&names, desk.now.today()) {
        // One that stays is tried again tomorrow.
        let _ = store::remove(folder, &name);
    }
}

fn card(folder: &Path, name: &BackupName, held: Result<Holdings>, zone: Zone, missing: Option<Missing>) -> BackupCard {
    let file = folder.join(name.file_name());
    let held = held.ok();
    let changed = held.as_ref().and_then(|held| local(zone, held.changed_at));
    BackupCard {
        kind: name.kind,
        taken: name.taken.or(changed),
        size: store::size(&file),
        file: file.display().to_string(),
        instead: None,
        contents: held.map(|held| BackupContents {
            clinic: clinic_name(&held),
            clients: held.clients,
            appointments: held.appointments,
            changed,
            missing,
        }),
    }
}

fn missing(copy: &Holdings, now: &Holdings, changes: i64, zone: Zone) -> Missing {
    Missing {
        clients: now.clients - copy.clients,
        appointments: now.appointments - copy.appointments,
        changes,
        changed: local(zone, now.changed_at),
    }
}

fn clinic_name(held: &Holdings) -> String {
    held.clinic().map(|clinic| clinic.name).unwrap_or_default()
}

fn zone_of(held: &Holdings) -> Zone {
    held.clinic().and_then(|clinic| Zone::from_name(&clinic.zone)).unwrap_or(Zone::UTC)
}

fn local(zone: Zone, at: Option<Minute>) -> Option<NaiveDateTime> {
    at.map(|at| zone.local(at))
}

fn file_name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A copy in one line: when, of what, how large, where.
#[must_use]
pub fn line(card: &BackupCard, words: &Words) -> String {
    let taken = card.taken.map_or_else(String::new, |taken| taken.format("%Y-%m-%d %H:%M").to_string());
    let size = words.number(card.size as f64 / 1e6, 1);
    let key = match (&card.contents, card.kind) {
        (None, _) => "backup-unreadable",
        (Some(_), BackupKind::Copy) => "backup-copy",
        (Some(_), BackupKind::SetAside) => "backup-set-aside",
        (Some(_), BackupKind::BeforeUpdate) => "backup-before-update",
    };
    let contents = card.contents.as_ref();
    words.say(
        key,
        &[
            ("taken", taken.into()),
            ("clients", contents.map_or(0, |contents| contents.clients).into()),
            ("appointments", contents.map_or(0, |contents| contents.appointments).into()),
            ("size", size.into()),
            ("file", card.file.clone().into()),
        ],
    )
}

/// What was restored, and where the file before is.
#[must_use]
pub fn restored_lines(restored: &Restored, words: &Words) -> Vec<String> {
    let said = words.say(
        "said-restored",
        &[
            ("clinic", restored.clinic.clone().into()),
            ("clients", restored.clients.into()),
            ("appointments", restored.appointments.into()),
        ],
    );
    let aside = restored.set_aside.clone().map(|file| words.say("said-set-aside", &[("file", file.into())]));
    std::iter::once(said).chain(aside).collect()
}
