//! Free slots that are looked for, and appointments that go to some.

use super::{AppointmentCard, MoveAppointment, SlotOffer};
use crate::domain::{
    id::{ClientId, MassageTypeId, RoomId, TherapistId},
    time_of_day::TimeOfDay,
};
use chrono::NaiveDate;

crate::wire! {
    /// Free starts to look for.
    pub struct FindSlots {
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        pub from: NaiveDate,
        /// 1–366.
        pub days: u32,
        pub client: Option<ClientId>,
        pub therapist: Option<TherapistId>,
        /// Only where this room is free.
        pub room: Option<RoomId>,
        /// Only massages that lie within this time of day.
        pub between: Option<TimeOfDay>,
    }
}

crate::wire! {
    /// What good moments are looked for.
    pub struct SuggestSlots {
        pub client: ClientId,
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        /// The first day; the six weeks from it are looked through.
        pub from: NaiveDate,
        /// With whom best; `None` for the client's favorite.
        pub therapist: Option<TherapistId>,
        /// On which weekdays best, 1 for Monday to 7; none for any.
        pub weekdays: Vec<u32>,
        /// At what time of day best.
        pub between: Option<TimeOfDay>,
    }
}

crate::wire! {
    /// A therapist's day that is to be given to others.
    pub struct DayMoves {
        pub therapist: TherapistId,
        pub date: NaiveDate,
    }
}

crate::wire! {
    /// An appointment of that day, and where it could go.
    pub struct DayMove {
        pub card: AppointmentCard,
        /// At most three, the best first; the first ones of a day do not stand in each other's way.
        pub offers: Vec<SlotOffer>,
    }
}

crate::wire! {
    /// Appointments to move together.
    pub struct MoveAll {
        pub moves: Vec<MoveAppointment>,
    }
}
