//! The page a client takes home: what was booked and why then, each day until the race and after, the next massage.

use super::{
    aftercare::{Aftercare, day_advice},
    desk::{Desk, House},
    printed::Printed,
    runner::{Runner, proposal, verdict_word},
    slots::slot_label,
    wire::ById,
};
use crate::{
    domain::{id::AppointmentId, time::Minute},
    error::{OrNotFound, Result},
    print::handout::{self, AppointmentLine, FindingLine, Letterhead, Section},
    store::{AppointmentRow, Db},
};
use chrono::NaiveDate;

/// Prints an appointment's recovery plan. The same appointment and calendar on the same day give the same bytes.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn handout(desk: &Desk<'_>, wanted: ById) -> Result<Printed> {
    let (page, file_name) = desk.store.read(|db| {
        let house = House::load(db)?;
        let id = AppointmentId(wanted.id);
        let row = db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        Ok((page(db, &house, desk, &row)?, file_name(&house, &row)))
    })?;
    Ok(Printed { file_name, pdf: handout::handout(&page) })
}

fn page(db: &Db<'_>, house: &House, desk: &Desk<'_>, row: &AppointmentRow) -> Result<handout::Handout> {
    let words = house.words;
    let appointment = &row.appointment;
    let style = house.clinic.hour_style;
    let massage_type = db.massage_type(&appointment.massage_type)?;
    let runner = Runner::load(db, appointment.client, Some(appointment.id), desk.now.today())?;
    let wish = proposal(appointment.start, appointment.minutes, appointment.goal, &massage_type.serves);
    let timing = runner.view(&runner.checker(house).findings(&wish), words);
    let hard_again = house.zone.local(appointment.ends_at() + Minute::from(house.rules.hard_after_hours) * 60);
    let care = Aftercare { house, runner: &runner, appointment };
    // The reason for an override is the clinic's own and stays off the client's page.
    let findings: Vec<FindingLine> = timing
        .findings
        .into_iter()
        .map(|finding| FindingLine { verdict: finding.verdict, sentence: finding.sentence })
        .collect();
    let (clinic, phone) = (house.clinic.name.clone(), house.clinic.phone.clone());
    Ok(handout::Handout {
        language: house.clinic.language.tag().to_owned(),
        paper: house.clinic.paper,
        printed_at: desk.now.today().and_time(chrono::NaiveTime::MIN),
        title: words.say("handout-title", &[]),
        clinic: Letterhead {
            name: clinic.clone(),
            address_lines: house.clinic.address.lines().map(str::to_owned).collect(),
            phone: phone.clone(),
        },
        client: row.client_name.to_string(),
        printed_on: words.say("handout-printed-on", &[("date", words.full_date(desk.now.today()).into())]),
        appointment: AppointmentLine {
            heading: words.say("handout-your-massage", &[]),
            when: words.say(
                "handout-when",
                &[
                    ("day", words.weekday_and_day(appointment.start.date()).into()),
                    ("time", words.time(appointment.start.time(), style).into()),
                ],
            ),
            what: words.say(
                "handout-what",
                &[
                    ("type", row.massage_type_name.clone().into()),
                    ("minutes", appointment.minutes.to_string().into()),
                    ("therapist", row.therapist_name.clone().into()),
                ],
            ),
        },
        key_advice: (house.rules.hard_after_hours > 0).then(|| {
            words.say(
                "handout-no-hard-workout-until",
                &[
                    ("day", words.weekday_and_day(hard_again.date()).into()),
                    ("time", words.time(hard_again.time(), style).into()),
                ],
            )
        }),
        verdict: timing.verdict,
        // Whether the desk has asked is not the client's concern.
        verdict_word: verdict_word(words, timing.verdict, false),
        findings,
        days_heading: words.say("handout-days", &[]),
        days: day_advice(&care),
        next_massage: Section {
            heading: words.say("handout-next", &[]),
            lines: next_massage(db, &care, desk.now.today())?,
        },
        doctor: Section {
            heading: words.say("handout-doctor", &[]),
            lines: vec![words.say("handout-doctor-cancel", &[]), words.say("handout-doctor-signs", &[])],
        },
        footer: match phone.is_empty() {
            true => words.say("handout-footer-no-phone", &[("clinic", clinic.into())]),
            false => words.say("handout-footer", &[("clinic", clinic.into()), ("phone", phone.into())]),
        },
    })
}

/// What is booked next, then the good days of the coming races; failing those, from when on.
fn next_massage(db: &Db<'_>, care: &Aftercare<'_>, today: NaiveDate) -> Result<Vec<String>> {
    let appointment = care.appointment;
    let mut lines: Vec<String> = db
        .appointments_of_client(appointment.client)?
        .into_iter()
        .filter(|row| row.appointment.starts_at > appointment.starts_at && row.appointment.status.holds_its_time())
        .filter(|row| row.appointment.start.date() >= today)
        .take(3)
        .map(|row| {
            let slot = slot_label(care.house, row.appointment.start, &row.therapist_name);
            care.house.words.say("handout-next-booked", &[("slot", slot.into())])
        })
        .collect();
    lines.extend(care.good_days_ahead());
    if lines.is_empty() {
        lines.push(care.any_good_day());
    }
    if care.is_heavy_week() {
        lines.push(care.house.words.say("handout-next-heavy", &[]));
    }
    Ok(lines)
}

fn file_name(house: &House, row: &AppointmentRow) -> String {
    let client: String =
        row.client_name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).collect();
    let date = row.appointment.start.date().to_string();
    house.words.say("handout-file-name", &[("client", client.trim().into()), ("date", date.into())])
}
