//! Appointments as screens show them.

use super::{
    desk::{Desk, House},
    runner::verdict_word,
    wire::{AppointmentCard, ClientName, TherapistName},
};
use crate::{
    domain::{client::CALENDAR_FRESH_DAYS, verdict::Verdict},
    store::AppointmentRow,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Makes cards; words and prices that recur are made once.
pub(super) struct CardMaker<'a> {
    house: &'a House,
    today: NaiveDate,
    verdict_words: BTreeMap<(Verdict, bool), String>,
    prices: BTreeMap<i64, String>,
}

impl<'a> CardMaker<'a> {
    pub fn new(house: &'a House, desk: &Desk<'_>) -> Self {
        Self { house, today: desk.now.today(), verdict_words: BTreeMap::new(), prices: BTreeMap::new() }
    }

    pub fn card(&mut self, row: AppointmentRow) -> AppointmentCard {
        let house = self.house;
        let appointment = row.appointment;
        let is_fresh =
            row.calendar_known_on.is_some_and(|known| (self.today - known).num_days() <= CALENDAR_FRESH_DAYS);
        let not_asked = appointment.verdict == Verdict::Neutral && !is_fresh;
        let verdict_word = self
            .verdict_words
            .entry((appointment.verdict, not_asked))
            .or_insert_with(|| verdict_word(house.words, appointment.verdict, not_asked))
            .clone();
        let price_text = self
            .prices
            .entry(appointment.price)
            .or_insert_with(|| house.words.money(appointment.price, &house.clinic.currency))
            .clone();
        let end = house.zone.local(appointment.ends_at());
        AppointmentCard {
            id: appointment.id,
            version: appointment.version,
            client: ClientName { id: appointment.client, name: row.client_name },
            preferred_name: row.preferred_name,
            phone: row.phone,
            alert: row.alert,
            therapist: TherapistName { id: appointment.therapist, name: row.therapist_name },
            massage_type: appointment.massage_type,
            massage_type_name: row.massage_type_name,
            color: row.color,
            start: appointment.start,
            end,
            minutes: appointment.minutes,
            buffer_before: appointment.buffer_before,
            buffer_after: appointment.buffer_after,
            status: appointment.status,
            price: appointment.price,
            price_text,
            goal: appointment.goal,
            verdict: appointment.verdict,
            not_asked,
            verdict_word,
            override_reason: appointment.override_reason,
        }
    }
}
