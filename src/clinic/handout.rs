//! The page a client takes home: what was booked and why then, each day until the race and after, the next massage.

use super::{
    aftercare::Aftercare,
    desk::{Desk, House},
    logo::printed_logo,
    next_massage::{free_windows, next_massage},
    printed::{FileNames, Printed, file_name},
    runner::{Runner, proposal},
    season_chart::season_chart,
    typed,
    wire::{OnDay, PrintHandout},
};
use crate::{
    domain::{id::AppointmentId, verdict::Verdict},
    error::{OrNotFound, Result},
    print::handout::{self, Advice, AppointmentLine, Contact, Doctor, Handout, KeyAdvice, Note, TimingLine},
    print::letterhead::Letterhead,
    store::{AppointmentRow, Db},
    timing::{Massage, rule::Rule},
};
use chrono::NaiveTime;

/// When to see a doctor, in the order of TIMING.md.
const SIGNS: [&str; 5] = ["fever", "leg", "chest", "numbness", "pain"];

/// Prints an appointment's recovery plan. The same appointment and calendar on the same day give the same bytes.
///
/// # Errors
/// `NotFound` naming `appointment`; `Invalid` naming `note`.
pub fn handout(desk: &Desk<'_>, wanted: PrintHandout) -> Result<Printed> {
    let note = typed::line("note", wanted.note.as_deref().unwrap_or_default())?;
    let (page, file_name) = desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let id = AppointmentId(wanted.id);
        let row = db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        Ok((page(db, &house, desk, &row, &note)?, plan_name(&house, &row)))
    })?;
    Ok(Printed { file_name, pdf: handout::handout(&page) })
}

/// Prints the recovery plans of a day's appointments that hold their time, by start, no two with the same file name:
/// `keep` gets each, and how many there are in all. How many there were.
///
/// # Errors
/// `NoClinic` before one is set up; whatever `keep` refuses.
pub fn handouts(desk: &Desk<'_>, wanted: OnDay, mut keep: impl FnMut(Printed, usize) -> Result<()>) -> Result<usize> {
    let (house, rows) = desk.store.read(|db| {
        let mut rows = db.appointments_on(wanted.date)?;
        rows.retain(|row| row.appointment.status.holds_its_time());
        Ok((House::load(db, desk)?, rows))
    })?;
    let mut names = FileNames::default();
    for row in &rows {
        let page = desk.store.read(|db| page(db, &house, desk, row, ""))?;
        let file_name = names.own(plan_name(&house, row));
        keep(Printed { file_name, pdf: handout::handout(&page) }, rows.len())?;
    }
    Ok(rows.len())
}

fn plan_name(house: &House, row: &AppointmentRow) -> String {
    file_name(house, "handout-file-name", &row.client_name, row.appointment.start.date())
}

fn page(db: &Db<'_>, house: &House, desk: &Desk<'_>, row: &AppointmentRow, note: &str) -> Result<Handout> {
    let words = house.words;
    let appointment = &row.appointment;
    let today = desk.now.today();
    let massage_type = db.massage_type(&appointment.massage_type)?;
    let runner = Runner::load(db, appointment.client, Some(appointment.id), today)?;
    let mut others = db.appointments_of_client(appointment.client)?;
    others.retain(|row| row.appointment.id != appointment.id && row.appointment.status.holds_its_time());
    let held = others.iter().map(|row| row.appointment.start).chain([appointment.start]);
    let massages: Vec<Massage> = held.map(|start| Massage { start }).collect();
    let care = Aftercare { house, runner: &runner, appointment, others: &others, massages: &massages };
    let windows = free_windows(db, desk, &care, &massage_type)?;
    let timeline = care.timeline();
    // Beside two rows of days there is no room for it, and it takes time to find out.
    let season = match timeline.len() <= handout::MOST_ACROSS {
        true => season_chart(db, desk, house, appointment.client, Some(&care), appointment.start.date())?,
        false => None,
    };
    Ok(Handout {
        language: house.clinic.language.tag().to_owned(),
        paper: house.clinic.paper,
        printed_at: today.and_time(NaiveTime::MIN),
        title: words.say("handout-title", &[]),
        clinic: letterhead(db, house)?,
        client: row.client_name.to_string(),
        printed_on: words.say("handout-printed-on", &[("date", words.full_date(today).into())]),
        appointment: AppointmentLine {
            heading: words.say("handout-your-massage", &[]),
            when: when_words(house, row),
            what: what_words(house, row),
        },
        key_advice: care.hard_again().map(|(day, time)| KeyAdvice {
            what: words.say("handout-key-advice", &[]),
            until: words.say("handout-when", &[("day", words.weekday_and_day(day).into()), ("time", time.into())]),
        }),
        timing: timing(house, &runner, row, &massage_type.serves),
        note: (!note.is_empty()).then(|| Note {
            heading: words.say("handout-note", &[("therapist", row.therapist_name.clone().into())]),
            text: note.to_owned(),
        }),
        days_heading: words.say("handout-days", &[]),
        timeline,
        advice: Advice {
            do_heading: words.say("handout-do", &[]),
            leave_heading: words.say("handout-leave", &[]),
            days: care.advice(),
        },
        season,
        next_massage: next_massage(&care, &windows, today),
        doctor: Doctor {
            heading: words.say("handout-doctor", &[]),
            lead: words.say("handout-doctor-cancel", &[]),
            signs: SIGNS.map(|sign| words.say(&format!("handout-doctor-{sign}"), &[])).to_vec(),
        },
        contact: contact(house),
    })
}

/// Who a printed page is from.
pub(super) fn letterhead(db: &Db<'_>, house: &House) -> Result<Letterhead> {
    Ok(Letterhead {
        logo: printed_logo(db)?,
        name: house.clinic.name.clone(),
        address_lines: house.clinic.address.lines().map(str::to_owned).collect(),
        phone: house.clinic.phone.clone(),
    })
}

/// How to reach the clinic.
fn contact(house: &House) -> Contact {
    let (words, phone) = (house.words, house.clinic.phone.clone());
    let key = if phone.is_empty() { "handout-contact-ask" } else { "handout-contact-call" };
    Contact {
        question: words.say("handout-contact", &[]),
        answer: words.say(key, &[("clinic", house.clinic.name.clone().into()), ("phone", phone.into())]),
    }
}

/// `Tuesday, May 12, 10:00`
pub(super) fn when_words(house: &House, row: &AppointmentRow) -> String {
    let start = row.appointment.start;
    let day = ("day", house.day(start.date()).into());
    house.words.say("handout-when", &[day, ("time", house.words.time(start.time(), house.clinic.hour_style).into())])
}

/// `Deep tissue, 60 minutes, with Maya`
pub(super) fn what_words(house: &House, row: &AppointmentRow) -> String {
    let facts = [
        ("type", row.massage_type_name.clone().into()),
        ("minutes", row.appointment.minutes.to_string().into()),
        ("therapist", row.therapist_name.clone().into()),
    ];
    house.words.say("handout-what", &facts)
}

/// Why the moment is good, or what to watch: the weightiest reason. Whether the type suits the goal and the reason of an
/// override are the clinic's own concern and stay off the client's page. Where nobody has asked, the client is invited to
/// tell.
fn timing(house: &House, runner: &Runner, row: &AppointmentRow, serves: &[crate::domain::goal::Goal]) -> TimingLine {
    let appointment = &row.appointment;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, serves);
    let findings = runner.checker(house).findings(&wish);
    let weightiest = findings.iter().find(|finding| finding.rule != Rule::TypeFit);
    let verdict = weightiest.map_or(Verdict::Neutral, |finding| finding.verdict);
    let is_asked = weightiest.is_some() || runner.is_fresh;
    let word = if is_asked { verdict.code() } else { "not-asked" };
    TimingLine {
        verdict,
        word: house.words.say(&format!("handout-timing-{word}"), &[]),
        sentence: weightiest
            .map_or_else(String::new, |finding| finding.message(house.words, house.clinic.distance_unit)),
    }
}
