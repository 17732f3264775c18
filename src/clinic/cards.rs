//! Appointments as screens show them.

use super::{
    desk::{Desk, House},
    runner::verdict_word,
    wire::{AppointmentCard, ClientName, TherapistName},
};
use crate::{
    domain::{appointment::Appointment, client::CALENDAR_FRESH_DAYS, time::Minute, verdict::Verdict},
    store::AppointmentRow,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Makes cards; words and prices that recur are made once.
pub(super) struct CardMaker<'a> {
    house: &'a House,
    today: NaiveDate,
    verdict_words: BTreeMap<(Verdict, bool), SmolStr>,
    prices: BTreeMap<i64, SmolStr>,
    /// The last day asked about, and whether its clocks run evenly until every massage that starts on it has ended.
    even: Option<(NaiveDate, bool)>,
}

impl<'a> CardMaker<'a> {
    pub fn new(house: &'a House, desk: &Desk<'_>) -> Self {
        Self { house, today: desk.now.today(), verdict_words: BTreeMap::new(), prices: BTreeMap::new(), even: None }
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
            .or_insert_with(|| verdict_word(house.words, appointment.verdict, not_asked).into())
            .clone();
        let price_text = self
            .prices
            .entry(appointment.price)
            .or_insert_with(|| house.words.money(appointment.price, &house.clinic.currency).into())
            .clone();
        let end = self.end(&appointment);
        AppointmentCard {
            id: appointment.id,
            version: appointment.version,
            client: ClientName { id: appointment.client, name: row.client_name },
            preferred_name: row.preferred_name,
            phone: row.phone,
            alert: row.alert,
            therapist: TherapistName { id: appointment.therapist, name: row.therapist_name },
            room: appointment.room,
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

    /// The local end. A time zone is asked twice a day, not for every appointment.
    fn end(&mut self, appointment: &Appointment) -> NaiveDateTime {
        let date = appointment.start.date();
        let zone = self.house.zone;
        let is_even = match self.even {
            Some((known, is_even)) if known == date => is_even,
            _ => {
                let offset =
                    |at: Minute| (zone.local(at) - appointment.start).num_minutes() - (at - appointment.starts_at);
                // A massage takes at most ten hours.
                let is_even =
                    offset(appointment.starts_at - 1440) == 0 && offset(appointment.starts_at + 2 * 1440) == 0;
                self.even = Some((date, is_even));
                is_even
            }
        };
        if is_even {
            appointment.start + TimeDelta::minutes(appointment.minutes.into())
        } else {
            zone.local(appointment.ends_at())
        }
    }
}
