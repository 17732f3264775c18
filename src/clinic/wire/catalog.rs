//! The clinic set up, its therapists and massage types.

use crate::domain::{
    clinic_settings::ClinicSettings,
    closure::Closure,
    id::{MassageTypeId, RoomId, TherapistId},
    massage_type::MassageType,
    room::Room,
    therapist::{OwnPrice, Therapist, WeeklyHours, WorkingHours},
};
use chrono::NaiveDate;

crate::wire! {
    /// A therapist as typed: new without `id`, changed with `id` and the `version` that was read.
    pub struct TherapistFields {
        pub id: Option<TherapistId>,
        pub version: Option<i64>,
        pub name: String,
        pub color: String,
        /// By the day from which they hold; the first since always.
        pub weeks: Vec<WeeklyHours>,
        /// The last day on which they work.
        pub last_day: Option<NaiveDate>,
        /// Massage types that they do not give.
        pub not_given: Vec<MassageTypeId>,
        pub own_prices: Vec<OwnPrice>,
    }
}

impl TherapistFields {
    /// A new therapist who gives everything in these hours.
    #[must_use]
    pub fn new(name: &str, color: &str, hours: Vec<WorkingHours>) -> Self {
        Self {
            id: None,
            version: None,
            name: name.to_owned(),
            color: color.to_owned(),
            weeks: vec![WeeklyHours { effective_from: None, hours }],
            last_day: None,
            not_given: Vec::new(),
            own_prices: Vec::new(),
        }
    }
}

crate::wire! {
    /// A first clinic: its facts and at least one therapist.
    pub struct SetUpClinic {
        pub clinic: ClinicSettings,
        pub therapists: Vec<TherapistFields>,
    }
}

crate::wire! {
    /// What can be booked, and with whom.
    pub struct Catalog {
        pub massage_types: Vec<MassageType>,
        pub therapists: Vec<Therapist>,
        pub rooms: Vec<Room>,
        /// From today on, by date.
        pub closures: Vec<Closure>,
    }
}

crate::wire! {
    /// A room as typed: new without `id`, changed with `id` and the `version` that was read.
    pub struct RoomFields {
        pub id: Option<RoomId>,
        pub version: Option<i64>,
        pub name: String,
        /// Massage types that are not given there.
        pub unsuited: Vec<MassageTypeId>,
        /// The last day on which it is used.
        pub last_day: Option<NaiveDate>,
    }
}

impl RoomFields {
    /// A new room for everything.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { id: None, version: None, name: name.to_owned(), unsuited: Vec::new(), last_day: None }
    }
}

crate::wire! {
    /// Days on which the clinic is to be closed; `until` is the last one.
    pub struct AddClosure {
        pub from: NaiveDate,
        pub until: NaiveDate,
        pub note: String,
    }
}

crate::wire! {
    /// Days off to add; `until` is the last one.
    pub struct AddDayOff {
        pub therapist: TherapistId,
        pub from: NaiveDate,
        pub until: NaiveDate,
        pub note: String,
    }
}

crate::wire! {
    /// A stretch that a therapist is to work on one day, in the place of that day's weekly hours.
    pub struct AddOtherHours {
        pub therapist: TherapistId,
        pub date: NaiveDate,
        /// Minutes from midnight, 0–1439.
        pub from: u32,
        /// Minutes from midnight, above `from`, at most 1440.
        pub until: u32,
    }
}
