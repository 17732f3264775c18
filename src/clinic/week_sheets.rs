//! A week on paper, for one therapist or for everybody.

use super::{
    day_sheets::{as_of, hours},
    desk::{Desk, House},
    printed::Printed,
    wire::AskWeek,
};
use crate::{
    domain::{room::Room, therapist::Therapist},
    error::{OrNotFound, Result},
    print::week_sheets::{self, SheetDay, SheetVisit, WeekSheet, WeekSheets},
    store::AppointmentRow,
};
use chrono::{Days, NaiveDate, NaiveDateTime};

/// Seven days as a PDF, a page for each therapist who works or is booked, or for the one who is asked for.
///
/// # Errors
/// `NoClinic` before one is set up; `NotFound` naming `therapist`.
pub fn week_sheet(desk: &Desk<'_>, wanted: AskWeek) -> Result<Printed> {
    let last = wanted.from.checked_add_days(Days::new(6)).unwrap_or(wanted.from);
    let days: Vec<NaiveDate> = wanted.from.iter_days().take_while(|date| *date <= last).collect();
    let (sheets, file_name) = desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let rooms = db.rooms()?;
        let mut therapists = db.therapists_between(wanted.from, last)?;
        if let Some(id) = wanted.therapist {
            therapists.retain(|therapist| therapist.id == id);
            therapists.first().or_not_found("therapist", "error-no-such-therapist", id)?;
        }
        let mut rows = Vec::new();
        db.each_appointment_between(wanted.from, last, wanted.therapist, |row| {
            if row.appointment.status.holds_its_time() {
                rows.push(row);
            }
        })?;
        let pages = therapists.iter().filter_map(|therapist| {
            let own: Vec<_> = rows.iter().filter(|row| row.appointment.therapist == therapist.id).collect();
            let works = days.iter().any(|date| !therapist.hours_on(*date).is_empty());
            let is_wanted = works || !own.is_empty() || wanted.therapist.is_some();
            is_wanted.then(|| sheet(&house, &rooms, therapist, &days, &own))
        });
        let words = house.words;
        let week = words.span(wanted.from, last);
        let title = [("clinic", house.clinic.name.clone().into()), ("day", week.clone().into())];
        let sheets = WeekSheets {
            language: house.clinic.language.tag().to_owned(),
            paper: house.clinic.paper,
            printed_at: desk.now.local,
            title: words.say("sheet-day-title", &title),
            clinic: house.clinic.name.clone(),
            week,
            as_of: as_of(desk, &house),
            empty: words.say("sheet-empty", &[]),
            therapists: pages.collect(),
        };
        Ok((sheets, words.say("sheet-week-file-name", &[("date", wanted.from.to_string().into())])))
    })?;
    Ok(Printed { file_name, pdf: week_sheets::week_sheets(&sheets) })
}

fn sheet(
    house: &House,
    rooms: &[Room],
    therapist: &Therapist,
    days: &[NaiveDate],
    rows: &[&AppointmentRow],
) -> WeekSheet {
    let day = |date: &NaiveDate| {
        let closed = therapist.closed.iter().find(|closure| closure.includes(*date));
        SheetDay {
            title: house.words.short_weekday_and_day(*date),
            hours: match closed {
                Some(closure) if closure.note.is_empty() => house.words.say("sheet-closed", &[]),
                Some(closure) => closure.note.clone(),
                None => hours(house, therapist, *date),
            },
            visits: rows
                .iter()
                .filter(|row| row.appointment.start.date() == *date)
                .map(|row| visit(house, rooms, row))
                .collect(),
        }
    };
    WeekSheet { name: therapist.name.clone(), days: days.iter().map(day).collect() }
}

fn visit(house: &House, rooms: &[Room], row: &AppointmentRow) -> SheetVisit {
    let time = |at: NaiveDateTime| house.words.time(at.time(), house.clinic.hour_style);
    let appointment = &row.appointment;
    let what = [("minutes", appointment.minutes.to_string().into()), ("type", row.massage_type_name.clone().into())];
    let room = rooms.iter().find(|room| Some(room.id) == appointment.room).map(|room| room.name.clone());
    SheetVisit {
        time: format!("{}–{}", time(appointment.start), time(house.zone.local(appointment.ends_at()))),
        client: row.client_name.to_string(),
        what: house.words.say("sheet-what", &what),
        room: room.unwrap_or_default(),
        alert: row.alert.to_string(),
    }
}
