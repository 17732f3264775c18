//! The wait list: who waits for what, and who could come when time has come free.

use super::{ById, ClientHit, SlotOffer};
use crate::domain::{
    id::{ClientId, MassageTypeId, TherapistId, WaitId},
    time_of_day::TimeOfDay,
    wait::Wait,
};
use chrono::NaiveDate;

crate::wire! {
    /// An entry of the wait list as typed: new without `id`.
    pub struct WaitFields {
        pub id: Option<WaitId>,
        pub version: Option<i64>,
        pub client: ClientId,
        /// Any of these, at least one.
        pub massage_types: Vec<MassageTypeId>,
        pub minutes: u32,
        /// Any of these; none for whoever is free.
        pub therapists: Vec<TherapistId>,
        /// 1 is Monday, 7 is Sunday; none for any day.
        pub weekdays: Vec<u32>,
        /// `None` for any time of day.
        pub between: Option<TimeOfDay>,
        pub from: NaiveDate,
        /// Not before `from`, nor before today.
        pub until: NaiveDate,
        /// At most 200 characters.
        pub note: String,
    }
}

crate::wire! {
    /// Somebody who waits, and when they could come.
    pub struct WaitCard {
        pub wait: Wait,
        pub client: ClientHit,
        /// "60 min Deep tissue or Sports · with Maya · Tue or Thu · 09:00–12:00 · until Friday, May 22"
        pub wish: String,
        /// "since Monday, May 4"
        pub since: String,
        /// Its last day has passed.
        pub is_over: bool,
        /// At most three, one a day, the best timed first.
        pub openings: Vec<Opening>,
    }
}

crate::wire! {
    /// A free slot that suits somebody who waits.
    pub struct Opening {
        pub slot: SlotOffer,
        pub massage_type: MassageTypeId,
        /// `neutral` because nobody asked for the calendar.
        pub not_asked: bool,
        /// Why it is well or badly timed, where something speaks for or against it.
        pub sentence: Option<String>,
    }
}

/// What has set time free.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Freed {
    /// A change, as `Kept` numbers it.
    Change(ById),
    /// An appointment that was called off.
    Appointment(ById),
}
