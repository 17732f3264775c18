//! The same person twice: pointed out before it happens, and made one where it has.

use super::{
    desk::{Desk, House},
    read_aloud::on_a_day,
    runner::refresh_verdicts,
    wire::{Kept, Likeness, LookAlike, LookAlikes, MergeClients},
};
use crate::{
    domain::{
        appointment::Appointment,
        client::Client,
        id::{ClientId, TherapistId},
    },
    error::{Code, Error, OrNotFound, Result},
    store::{Alike, Change, Db, same_number},
    words::Words,
};

/// Clients who may be the one that is about to be added: the same phone number or e-mail address, or nearly the same
/// name. At most five; the archived too.
///
/// # Errors
/// `Storage` when the clinic cannot be read.
pub fn look_alikes(desk: &Desk<'_>, typed: LookAlikes) -> Result<Vec<LookAlike>> {
    let alike = desk.store.read(|db| db.look_alikes(&typed.name, &typed.phone, &typed.email, 5))?;
    Ok(alike
        .into_iter()
        .map(|(client, alike)| LookAlike {
            client: client.into(),
            likeness: match alike {
                Alike::Phone => Likeness::Phone,
                Alike::Email => Likeness::Email,
                Alike::Name => Likeness::Name,
            },
        })
        .collect())
}

/// Makes two clients one: appointments, runs and races of the other go to the one that is kept, its empty fields are
/// filled, notes and alerts joined. What both have alike stays once. Undo parts them again.
///
/// # Errors
/// `NotFound` naming `keep` or `other`; `Outdated` when somebody has changed one of them since it was read; `Conflict`
/// when both hold appointments at the same time.
pub fn merge_clients(desk: &Desk<'_>, wanted: MergeClients) -> Result<Kept> {
    if wanted.keep == wanted.other {
        return Err(Error::invalid("other", "error-merge-same"));
    }
    let (names, change) = desk.store.write(Change::MergeClients, &desk.stamp(), |tx| {
        let keep = current(tx, "keep", wanted.keep, wanted.keep_version)?;
        let other = current(tx, "other", wanted.other, wanted.other_version)?;
        let house = House::load(tx, desk)?;
        if let Some(twice) = overlap(&held(tx, keep.id)?, &held(tx, other.id)?) {
            return Err(on_a_day(Error::new(Code::Conflict, "error-merge-overlap"), &house, twice.start).field("other"));
        }
        tx.move_everything(other.id, keep.id)?;
        tx.remove_client(other.id)?;
        let names = (keep.name.clone(), other.name.clone());
        let (keep_id, entered_on) = (keep.id, keep.calendar_entered_on);
        let therapists = tx.therapists()?;
        let name = |id| therapists.iter().filter(|each| each.id == id).map(|each| each.name.clone()).collect();
        let client = joined(keep, other, &name, desk.words());
        tx.update_client(&client)?;
        tx.set_asked_on(&client)?;
        if let Some(day) = client.calendar_entered_on.filter(|_| client.calendar_entered_on != entered_on) {
            tx.set_calendar_entered_on(keep_id, day)?;
        }
        refresh_verdicts(tx, &house, keep_id, None, desk.now)?;
        Ok(names)
    })?;
    let said = desk.words().say("said-clients-merged", &[("client", names.0.into()), ("other", names.1.into())]);
    Ok(Kept { id: Some(wanted.keep.0), change, said })
}

fn current(db: &Db<'_>, field: &str, id: ClientId, version: i64) -> Result<Client> {
    let client = db.client(id)?.or_not_found(field, "error-no-such-client", id)?;
    if client.version == version {
        Ok(client)
    } else {
        Err(Error::new(Code::Outdated, "error-outdated").field("version"))
    }
}

fn held(db: &Db<'_>, id: ClientId) -> Result<Vec<Appointment>> {
    let rows = db.appointments_of_client(id)?;
    Ok(rows.into_iter().map(|row| row.appointment).filter(|appointment| appointment.status.holds_its_time()).collect())
}

/// The first appointment of one that lies over one of the other.
fn overlap<'a>(one: &'a [Appointment], other: &[Appointment]) -> Option<&'a Appointment> {
    one.iter().find(|a| other.iter().any(|b| a.starts_at < b.ends_at() && b.starts_at < a.ends_at()))
}

/// What is known of the one that is kept, with what only the other had.
fn joined(keep: Client, other: Client, favorite: &dyn Fn(TherapistId) -> String, words: &Words) -> Client {
    let filled = |kept: String, other: String| if kept.is_empty() { other } else { kept };
    let both = |kept: String, other: String, between: &str| {
        if other.is_empty() || kept.lines().any(|line| line == other) {
            kept
        } else if kept.is_empty() {
            other
        } else {
            format!("{kept}{between}{other}")
        }
    };
    // A second number or address is not lost: it goes to the notes, with what it is.
    let second = |key: &str, kept: &str, other: &str| {
        let is_news = !kept.is_empty() && !other.is_empty() && kept.to_lowercase() != other.to_lowercase();
        is_news.then(|| words.say(key, &[("text", other.replace('\n', ", ").into())]))
    };
    let born = |client: &Client| client.birth_date.map_or_else(String::new, |day| words.full_date(day));
    let liked = |client: &Client| client.favorite_therapist.map_or_else(String::new, favorite);
    let seconds = [
        second("merged-called", &keep.name, &other.name),
        second("merged-called", &keep.preferred_name, &other.preferred_name),
        second("merged-pronouns", &keep.pronouns, &other.pronouns),
        second("merged-born", &born(&keep), &born(&other)),
        second("merged-phone", &keep.phone, &other.phone).filter(|_| !same_number(&keep.phone, &other.phone)),
        second("merged-email", &keep.email, &other.email),
        second("merged-address", &keep.address, &other.address),
        second("merged-referral", &keep.referral, &other.referral),
        second("merged-therapist", &liked(&keep), &liked(&other)),
        second("merged-times", &keep.favorite_times, &other.favorite_times),
    ];
    let seconds: Vec<String> = seconds.into_iter().flatten().collect();
    let notes = both(both(keep.notes, other.notes, "\n"), seconds.join(" · "), "\n");
    let mut client = Client {
        preferred_name: filled(keep.preferred_name, other.preferred_name),
        pronouns: filled(keep.pronouns, other.pronouns),
        birth_date: keep.birth_date.or(other.birth_date),
        phone: filled(keep.phone, other.phone),
        email: filled(keep.email, other.email),
        address: filled(keep.address, other.address),
        referral: filled(keep.referral, other.referral),
        favorite_therapist: keep.favorite_therapist.or(other.favorite_therapist),
        favorite_times: filled(keep.favorite_times, other.favorite_times),
        notes,
        alert: both(keep.alert, other.alert, " · "),
        calendar_asked_on: keep.calendar_asked_on.max(other.calendar_asked_on),
        race_asked_on: keep.race_asked_on.max(other.race_asked_on),
        last_run_asked_on: keep.last_run_asked_on.max(other.last_run_asked_on),
        hard_workout_asked_on: keep.hard_workout_asked_on.max(other.hard_workout_asked_on),
        calendar_entered_on: keep.calendar_entered_on.max(other.calendar_entered_on),
        ..keep
    };
    // Who answered one question here and the others there has answered all.
    client.count_asked();
    client
}
