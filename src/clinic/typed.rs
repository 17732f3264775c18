//! What was typed, made valid or refused with the field named.

use crate::{
    domain::{
        client::Client,
        clinic_settings::{ClinicSettings, GRIDS, MOST_CANCELLATION_HOURS},
        id::{ClientId, RoomId, TherapistId},
        massage_type::MassageType,
        money::CURRENCIES,
        race::Race,
        room::Room,
        run::Run,
        therapist::{OwnPrice, Therapist, WeeklyHours, WorkingHours},
        time::Zone,
    },
    error::{Error, Result},
    store,
};

use super::desk::House;
use super::wire::{ClientFields, RaceFields, RoomFields, RunFields, TherapistFields};
use chrono::{Datelike, NaiveDate};
use std::path::Path;

/// The longest name of anybody or anything.
const LONGEST_NAME: usize = 200;
/// The longest free text.
const LONGEST_TEXT: usize = 10_000;

/// A name without blanks around it.
pub(super) fn name(field: &str, typed: &str) -> Result<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Error::invalid(field, "error-empty"));
    }
    text_up_to(field, &name, LONGEST_NAME)
}

/// A short line without blanks around it; may be empty.
pub(super) fn line(field: &str, typed: &str) -> Result<String> {
    text_up_to(field, &typed.split_whitespace().collect::<Vec<_>>().join(" "), LONGEST_NAME)
}

/// A line or text without blanks around it; may be empty.
pub(super) fn text(field: &str, typed: &str) -> Result<String> {
    text_up_to(field, typed, LONGEST_TEXT)
}

fn text_up_to(field: &str, typed: &str, most: usize) -> Result<String> {
    let text = typed.trim();
    if text.chars().count() > most {
        return Err(Error::invalid(field, "error-too-long").with("most", most));
    }
    // What cannot be seen cannot be checked on the phone; line breaks may stay.
    Ok(text.chars().filter(|c| !c.is_control() || *c == '\n').collect())
}

/// A CSS color, `#rrggbb`.
pub(super) fn color(typed: &str) -> Result<String> {
    let hex = typed.strip_prefix('#').unwrap_or_default();
    if hex.len() == 6 && hex.chars().all(|c| c.is_ascii_hexdigit()) {
        Ok(typed.to_ascii_lowercase())
    } else {
        Err(Error::invalid("color", "error-color"))
    }
}

/// The clinic's own facts.
pub(super) fn clinic(typed: &ClinicSettings) -> Result<ClinicSettings> {
    Zone::from_name(&typed.zone).ok_or_else(|| Error::invalid("zone", "error-zone"))?;
    if !CURRENCIES.iter().any(|(code, ..)| *code == typed.currency) {
        return Err(Error::invalid("currency", "error-currency"));
    }
    if !GRIDS.contains(&typed.grid_minutes) {
        return Err(Error::invalid("gridMinutes", "error-grid"));
    }
    if typed.cancellation_hours > MOST_CANCELLATION_HOURS {
        let error = Error::invalid("cancellationHours", "error-from-to");
        return Err(error.with("least", 0).with("most", i64::from(MOST_CANCELLATION_HOURS)));
    }
    Ok(ClinicSettings {
        opening_hours: hours(&typed.opening_hours).map_err(|error| error.field("openingHours"))?,
        name: name("name", &typed.name)?,
        address: text("address", &typed.address)?,
        phone: text("phone", &typed.phone)?,
        ..typed.clone()
    })
}

/// Weekly hours in order, none upside down, none twice.
pub(super) fn hours(typed: &[WorkingHours]) -> Result<Vec<WorkingHours>> {
    let mut hours = typed.to_vec();
    hours.sort_by_key(|stretch| (stretch.weekday, stretch.from));
    for stretch in &hours {
        if !(1..=7).contains(&stretch.weekday) {
            return Err(Error::invalid("weekday", "error-weekday"));
        }
        if stretch.from >= stretch.until || stretch.until > 1440 {
            return Err(Error::invalid("hours", "error-hours"));
        }
    }
    let overlap = hours.windows(2).any(|two| two[0].weekday == two[1].weekday && two[0].until > two[1].from);
    if overlap { Err(Error::invalid("hours", "error-hours-overlap")) } else { Ok(hours) }
}

/// A room. New ones get their number when they are kept.
pub(super) fn room(typed: &RoomFields) -> Result<Room> {
    Ok(Room {
        id: typed.id.unwrap_or(RoomId(0)),
        name: name("name", &typed.name)?,
        unsuited: typed.unsuited.clone(),
        last_day: typed.last_day,
        version: typed.version.unwrap_or(1),
    })
}

/// A therapist. New ones get their number when they are kept.
pub(super) fn therapist(typed: &TherapistFields, name_field: &str) -> Result<Therapist> {
    let mut weeks = typed
        .weeks
        .iter()
        .map(|week| Ok(WeeklyHours { effective_from: week.effective_from, hours: hours(&week.hours)? }))
        .collect::<Result<Vec<_>>>()?;
    weeks.sort_by_key(|week| week.effective_from);
    if weeks.windows(2).any(|two| two[0].effective_from == two[1].effective_from) {
        return Err(Error::invalid("effectiveFrom", "error-hours-twice"));
    }
    if weeks.iter().any(|week| week.effective_from.is_some() && week.hours.is_empty()) {
        return Err(Error::invalid("hours", "error-hours-empty"));
    }
    Ok(Therapist {
        id: typed.id.unwrap_or(TherapistId(0)),
        name: name(name_field, &typed.name)?,
        color: color(&typed.color)?,
        weeks,
        days_off: Vec::new(),
        other_hours: Vec::new(),
        opening_hours: Vec::new(),
        closed: Vec::new(),
        last_day: typed.last_day,
        not_given: typed.not_given.clone(),
        own_prices: own_prices(&typed.own_prices)?,
        version: typed.version.unwrap_or(1),
    })
}

/// A therapist's own prices, by massage type and length, none twice.
fn own_prices(typed: &[OwnPrice]) -> Result<Vec<OwnPrice>> {
    let mut prices = typed.to_vec();
    prices.sort_by(|a, b| (&a.massage_type, a.minutes).cmp(&(&b.massage_type, b.minutes)));
    let key = |own: &OwnPrice| (own.massage_type.clone(), own.minutes);
    if prices.windows(2).any(|two| key(&two[0]) == key(&two[1])) {
        return Err(Error::invalid("ownPrices.minutes", "error-duration-twice"));
    }
    prices.iter().try_for_each(|own| sold("ownPrices.", own.minutes, own.price))?;
    Ok(prices)
}

/// Refuses a length or a price that cannot be sold; `path` comes before the field's name.
fn sold(path: &str, minutes: u32, price: i64) -> Result<()> {
    if !(5..=600).contains(&minutes) {
        return Err(Error::invalid(&format!("{path}minutes"), "error-minutes"));
    }
    if !(0..=100_000_000).contains(&price) {
        return Err(Error::invalid(&format!("{path}price"), "error-price"));
    }
    Ok(())
}

/// A massage type of the catalog.
pub(super) fn massage_type(typed: &MassageType) -> Result<MassageType> {
    let mut durations = typed.durations.clone();
    durations.sort_by_key(|duration| duration.minutes);
    if durations.is_empty() {
        return Err(Error::invalid("durations", "error-no-durations"));
    }
    if durations.windows(2).any(|two| two[0].minutes == two[1].minutes) {
        return Err(Error::invalid("minutes", "error-duration-twice"));
    }
    for duration in &durations {
        sold("", duration.minutes, duration.price)?;
    }
    for (field, buffer) in [("bufferBefore", typed.buffer_before), ("bufferAfter", typed.buffer_after)] {
        if buffer > 120 {
            return Err(Error::invalid(field, "error-buffer"));
        }
    }
    Ok(MassageType { name: name("name", &typed.name)?, color: color(&typed.color)?, durations, ..typed.clone() })
}

/// A client's own facts. New ones get their number when they are kept.
pub(super) fn client(typed: &ClientFields, today: NaiveDate) -> Result<Client> {
    if typed.birth_date.is_some_and(|day| day > today || day.year() < today.year() - 130) {
        return Err(Error::invalid("birthDate", "error-birth-date"));
    }
    Ok(Client {
        id: typed.id.unwrap_or(ClientId(0)),
        version: typed.version.unwrap_or(1),
        preferred_name: line("preferredName", &typed.preferred_name)?,
        pronouns: line("pronouns", &typed.pronouns)?,
        birth_date: typed.birth_date,
        phone: text("phone", &typed.phone)?,
        email: text("email", &typed.email)?,
        address: text("address", &typed.address)?,
        referral: line("referral", &typed.referral)?,
        favorite_therapist: typed.favorite_therapist,
        favorite_times: line("favoriteTimes", &typed.favorite_times)?,
        notes: text("notes", &typed.notes)?,
        alert: text("alert", &typed.alert)?,
        ..Client::named(&name("name", &typed.name)?)
    })
}

/// A run of a calendar.
pub(super) fn run(typed: &RunFields, house: &House) -> Result<Run> {
    if !(1..=6000).contains(&typed.minutes) {
        return Err(Error::invalid("minutes", "error-run-minutes"));
    }
    if typed.km.is_some_and(|km| !is_distance(km)) {
        return Err(Error::invalid("km", "error-km"));
    }
    super::booking::instant(house, typed.start)?;
    Ok(Run { kind: typed.kind, start: typed.start, minutes: typed.minutes, km: typed.km })
}

/// A race of a calendar.
pub(super) fn race(typed: &RaceFields) -> Result<Race> {
    if !is_distance(typed.km) {
        return Err(Error::invalid("km", "error-km"));
    }
    if typed.end_date.is_some_and(|end| end < typed.date) {
        return Err(Error::invalid("endDate", "error-end-date"));
    }
    Ok(Race {
        name: name("name", &typed.name)?,
        date: typed.date,
        end_date: typed.end_date.filter(|end| *end > typed.date),
        km: typed.km,
        priority: typed.priority,
        marathon: typed.marathon,
    })
}

fn is_distance(km: f64) -> bool {
    km > 0.0 && km <= 1000.0
}

/// An absolute folder that can be written to; empty for none.
pub(super) fn folder(typed: Option<&str>, refusal: &'static str) -> Result<String> {
    let Some(folder) = typed.filter(|folder| !folder.is_empty()) else { return Ok(String::new()) };
    let unfit = || Error::invalid("folder", refusal).with("folder", folder);
    if !Path::new(folder).is_absolute() {
        return Err(unfit());
    }
    store::try_folder(Path::new(folder)).map_err(|_| unfit())?;
    Ok(folder.to_owned())
}
