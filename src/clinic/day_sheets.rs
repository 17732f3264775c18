//! The coming seven days on paper, for an outage: refreshed quietly in a folder of choice.

use super::{
    desk::{Desk, House},
    printed::Printed,
    runner::{Runner, proposal},
    typed,
    wire::{ChooseFolder, DaySheetsFolder, Kept, Nothing, OnDay},
};
use crate::{
    domain::{room::Room, therapist::Therapist, verdict::Verdict},
    error::Result,
    print::day_sheets::{self, DaySheet, DaySheets, SheetLine, TherapistSheet},
    store::{AppointmentRow, Change, Db},
};
use chrono::{NaiveDate, NaiveDateTime};

/// The same in every language: of an outdated file beside the new one somebody would take the wrong one.
const FILE_NAME: &str = "Warmdown.pdf";
/// How many days are printed, today first.
const DAYS: usize = 7;

/// The coming seven days as a PDF: per day and therapist who comes when, with phone, alert and reason.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn day_sheets(desk: &Desk<'_>) -> Result<Printed> {
    let sheets = desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let title = house.words.say("sheet-title", &[("clinic", house.clinic.name.clone().into())]);
        let days = desk.now.today().iter_days().take(DAYS);
        let days = days.map(|date| day(db, desk, &house, date)).collect::<Result<_>>()?;
        Ok(sheets(desk, &house, title, days))
    })?;
    Ok(Printed { file_name: FILE_NAME.to_owned(), pdf: day_sheets::day_sheets(&sheets) })
}

/// One day as a PDF, a page for each therapist who works or is booked.
///
/// # Errors
/// `NoClinic` before one is set up.
pub fn day_sheet(desk: &Desk<'_>, wanted: OnDay) -> Result<Printed> {
    let (sheets, file_name) = desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let words = house.words;
        let whole = day(db, desk, &house, wanted.date)?;
        let title = [("clinic", house.clinic.name.clone().into()), ("day", whole.title.clone().into())];
        let title = words.say("sheet-day-title", &title);
        let file_name = words.say("sheet-file-name", &[("date", wanted.date.to_string().into())]);
        let page = |therapists| DaySheet { therapists, title: whole.title.clone(), empty: whole.empty.clone() };
        let days = match whole.therapists.is_empty() {
            true => vec![page(Vec::new())],
            false => whole.therapists.iter().map(|therapist| page(vec![therapist.clone()])).collect(),
        };
        Ok((sheets(desk, &house, title, days), file_name))
    })?;
    Ok(Printed { file_name, pdf: day_sheets::day_sheets(&sheets) })
}

fn sheets(desk: &Desk<'_>, house: &House, title: String, days: Vec<DaySheet>) -> DaySheets {
    DaySheets {
        language: house.clinic.language.tag().to_owned(),
        paper: house.clinic.paper,
        printed_at: desk.now.local,
        title,
        clinic: house.clinic.name.clone(),
        as_of: as_of(desk, house),
        days,
    }
}

/// `As of Monday, May 4, 09:00`
pub(super) fn as_of(desk: &Desk<'_>, house: &House) -> String {
    let now = [
        ("day", house.words.weekday_and_day(desk.now.today()).into()),
        ("time", house.words.time(desk.now.local.time(), house.clinic.hour_style).into()),
    ];
    house.words.say("sheet-as-of", &now)
}

/// Where the sheets are kept up to date; `None` when nobody chose a folder.
///
/// # Errors
/// `Storage` when the clinic cannot be read.
pub fn day_sheets_folder(desk: &Desk<'_>, _: Nothing) -> Result<DaySheetsFolder> {
    desk.store.read(|db| Ok(DaySheetsFolder { folder: db.day_sheets_folder()? }))
}

/// Keeps the sheets up to date in a folder from now on, or nowhere any more.
///
/// # Errors
/// `Invalid` naming `folder` when it is no folder that can be written to.
pub fn choose_day_sheets_folder(desk: &Desk<'_>, chosen: ChooseFolder) -> Result<Kept> {
    let folder = typed::folder(chosen.folder.as_deref(), "error-sheets-folder")?;
    let ((), change) =
        desk.store.write(Change::SaveClinicSettings, &desk.stamp(), |tx| tx.set_day_sheets_folder(&folder))?;
    let key = if folder.is_empty() { "said-sheets-off" } else { "said-sheets-folder" };
    Ok(Kept { id: None, change, said: desk.words().say(key, &[]) })
}

fn day(db: &Db<'_>, desk: &Desk<'_>, house: &House, date: NaiveDate) -> Result<DaySheet> {
    let rows = db.appointments_on(date)?;
    let rooms = db.rooms()?;
    let mut therapists = Vec::new();
    for therapist in db.therapists_on(date)? {
        let held: Vec<&AppointmentRow> = rows
            .iter()
            .filter(|row| row.appointment.therapist == therapist.id && row.appointment.status.holds_its_time())
            .collect();
        if held.is_empty() && therapist.hours_on(date).is_empty() {
            continue;
        }
        therapists.push(TherapistSheet {
            hours: hours(house, &therapist, date),
            none: house.words.say("sheet-none", &[]),
            lines: held.into_iter().map(|row| line(db, desk, house, &rooms, row)).collect::<Result<_>>()?,
            name: therapist.name,
        });
    }
    Ok(DaySheet { title: house.day(date), empty: house.words.say("sheet-empty", &[]), therapists })
}

/// `09:00–13:00, 14:00–17:00`, or that the therapist is off.
pub(super) fn hours(house: &House, therapist: &Therapist, date: NaiveDate) -> String {
    let time = |minute: u32| {
        let start = crate::domain::time::time_of_minute(minute);
        house.words.time(start, house.clinic.hour_style)
    };
    let stretches: Vec<String> =
        therapist.hours_on(date).iter().map(|hours| format!("{}–{}", time(hours.from), time(hours.until))).collect();
    if stretches.is_empty() { house.words.say("sheet-off", &[]) } else { stretches.join(", ") }
}

fn line(db: &Db<'_>, desk: &Desk<'_>, house: &House, rooms: &[Room], row: &AppointmentRow) -> Result<SheetLine> {
    let time = |at: NaiveDateTime| house.words.time(at.time(), house.clinic.hour_style);
    let appointment = &row.appointment;
    let what = [("minutes", appointment.minutes.to_string().into()), ("type", row.massage_type_name.clone().into())];
    let what = house.words.say("sheet-what", &what);
    let room = rooms.iter().find(|room| Some(room.id) == appointment.room).map(|room| room.name.clone());
    let notes = [verdict_note(db, desk, house, row)?, appointment.override_reason.clone()];
    Ok(SheetLine {
        time: format!("{}–{}", time(appointment.start), time(house.zone.local(appointment.ends_at()))),
        client: row.client_name.to_string(),
        phone: row.phone.to_string(),
        what: [Some(what), room].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        alert: row.alert.to_string(),
        note: notes.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    })
}

/// What speaks against the moment, where something does.
fn verdict_note(db: &Db<'_>, desk: &Desk<'_>, house: &House, row: &AppointmentRow) -> Result<Option<String>> {
    let appointment = &row.appointment;
    if appointment.verdict >= Verdict::Neutral {
        return Ok(None);
    }
    let massage_type = db.massage_type(&appointment.massage_type)?;
    let runner = Runner::load(db, appointment.client, Some(appointment.id), desk.now.today())?;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, &massage_type.serves);
    let findings = runner.checker(house).findings(&wish);
    Ok(findings
        .first()
        .filter(|worst| worst.verdict < Verdict::Neutral)
        .map(|worst| worst.message(house.words, house.clinic.distance_unit)))
}
