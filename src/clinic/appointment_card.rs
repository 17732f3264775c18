//! An appointment on a small card.

use super::{
    desk::{Desk, House},
    handout::{letterhead, what_words, when_words},
    printed::{Printed, file_name},
    wire::ById,
};
use crate::{
    domain::id::AppointmentId,
    error::{OrNotFound, Result},
    print::card::{self, Card},
};
use chrono::NaiveTime;

/// Prints an appointment's card.
///
/// # Errors
/// `NotFound` naming `appointment`.
pub fn card(desk: &Desk<'_>, wanted: ById) -> Result<Printed> {
    desk.store.read(|db| {
        let house = House::load(db, desk)?;
        let words = house.words;
        let id = AppointmentId(wanted.id);
        let row = db.appointment(id)?.or_not_found("appointment", "error-no-such-appointment", id)?;
        let clinic = letterhead(db, &house)?;
        let card = Card {
            language: house.clinic.language.tag().to_owned(),
            printed_at: desk.now.today().and_time(NaiveTime::MIN),
            title: words.say("card-title", &[]),
            client: row.client_name.to_string(),
            when: when_words(&house, &row),
            what: what_words(&house, &row),
            price: words.money(row.appointment.price, &house.clinic.currency),
            ask: if clinic.phone.is_empty() { String::new() } else { words.say("card-ask", &[]) },
            clinic,
        };
        let file_name = file_name(&house, "card-file-name", &row.client_name, row.appointment.start.date());
        Ok(Printed { file_name, pdf: card::card(&card) })
    })
}
