//! Booking: what is asked, what stands in the way, and what is offered instead.

use super::ClientName;
use crate::domain::{
    appointment::{CancelReason, Status},
    client::Question,
    goal::Goal,
    id::{AppointmentId, ClientId, MassageTypeId, RoomId, TherapistId, WaitId},
    time::local_format,
    verdict::Verdict,
};
use chrono::{NaiveDate, NaiveDateTime};
use smol_str::SmolStr;

crate::wire! {
    /// A therapist's number and name.
    pub struct TherapistName {
        pub id: TherapistId,
        pub name: SmolStr,
    }
}

crate::wire! {
    /// An appointment as a screen shows it.
    pub struct AppointmentCard {
        pub id: AppointmentId,
        pub version: i64,
        pub client: ClientName,
        /// What the client likes to be called, when it is not the name.
        pub preferred_name: SmolStr,
        pub phone: SmolStr,
        pub alert: SmolStr,
        pub therapist: TherapistName,
        /// `None` where the clinic has no rooms.
        pub room: Option<RoomId>,
        pub massage_type: MassageTypeId,
        pub massage_type_name: SmolStr,
        pub color: SmolStr,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub end: NaiveDateTime,
        pub minutes: u32,
        pub buffer_before: u32,
        pub buffer_after: u32,
        pub status: Status,
        pub price: i64,
        pub price_text: SmolStr,
        pub goal: Option<Goal>,
        pub verdict: Verdict,
        /// `neutral` because nobody asked for the calendar.
        pub not_asked: bool,
        /// What to show for the verdict: "Good moment", "Not asked yet".
        pub verdict_word: SmolStr,
        pub override_reason: Option<String>,
    }
}

crate::wire! {
    /// One reason for a verdict.
    pub struct FindingLine {
        /// The rule's code, such as `pre-race-close`.
        pub rule: String,
        pub verdict: Verdict,
        pub sentence: String,
    }
}

crate::wire! {
    /// How good a moment is and why.
    pub struct VerdictView {
        pub verdict: Verdict,
        /// `neutral` because nobody asked for the calendar.
        pub not_asked: bool,
        pub word: String,
        /// Worst first.
        pub findings: Vec<FindingLine>,
    }
}

crate::wire! {
    /// A free start with a therapist.
    pub struct SlotOffer {
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub minutes: u32,
        pub therapist: TherapistName,
        /// Only with a client.
        pub verdict: Option<Verdict>,
        /// "Tuesday, May 5, 10:30 with Maya"
        pub label: String,
        pub verdict_word: Option<String>,
    }
}

crate::wire! {
    /// A room to choose from.
    pub struct RoomOption {
        pub id: RoomId,
        pub name: String,
        pub is_free: bool,
        /// Whether the massage type is given there.
        pub suits: bool,
    }
}

crate::wire! {
    /// Something that stands in the way of a booking.
    pub struct Obstacle {
        pub code: crate::error::Code,
        pub field: Option<String>,
        pub message: String,
    }
}

crate::wire! {
    /// The booking form as far as it is filled in. `appointment` is the one being changed, if any.
    pub struct BookingDraft {
        pub appointment: Option<AppointmentId>,
        pub client: Option<ClientId>,
        pub therapist: TherapistId,
        /// `None` to have one chosen.
        pub room: Option<RoomId>,
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub goal: Option<Goal>,
    }
}

crate::wire! {
    /// All that can be said of a draft while it is typed.
    pub struct BookingCheck {
        /// `None` without a client.
        pub timing: Option<VerdictView>,
        /// A taken time, a closed day: what would refuse this booking.
        pub obstacles: Vec<Obstacle>,
        /// A written reason is needed before it can be booked.
        pub reason_needed: bool,
        pub price: i64,
        pub price_text: String,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub end: NaiveDateTime,
        /// "Tuesday, May 5, 10:30, Maya, 60 minutes deep tissue, $95, three days before Boston."
        pub read_aloud: String,
        /// Under a bad verdict or a taken time: at most three better free slots.
        pub better: Vec<SlotOffer>,
        /// The client's calendar is not known well enough for "nothing found" to be an all-clear: ask.
        pub ask: bool,
        /// What to ask: the questions without an answer of late.
        pub questions: Vec<Question>,
        /// Starts before now.
        pub in_the_past: bool,
        /// The room that it would take; `None` where there are none, or none is free.
        pub room: Option<RoomId>,
        /// The rooms to choose from; none where the clinic has none.
        pub rooms: Vec<RoomOption>,
        /// "2 no-shows in the last 12 months." `None` for a client who always came.
        pub missed: Option<String>,
    }
}

crate::wire! {
    /// A booking to make.
    pub struct Book {
        pub client: ClientId,
        pub therapist: TherapistId,
        /// `None` to have one chosen.
        pub room: Option<RoomId>,
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub goal: Option<Goal>,
        /// Needed when contraindicated or outside hours; kept and shown.
        pub reason: Option<String>,
        /// The entry of the wait list that it answers, also where it is not quite what was wished.
        pub wait: Option<WaitId>,
    }
}

crate::wire! {
    /// An appointment to move, with the `version` that was read.
    pub struct MoveAppointment {
        pub id: AppointmentId,
        pub version: i64,
        pub therapist: TherapistId,
        /// `None` to have one chosen: the present one if it is free.
        pub room: Option<RoomId>,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub reason: Option<String>,
    }
}

crate::wire! {
    /// An appointment's next status, with the `version` that was read.
    pub struct SetStatus {
        pub id: AppointmentId,
        pub version: i64,
        pub status: Status,
    }
}

crate::wire! {
    /// A step of a visit, and when it happened.
    pub struct VisitStep {
        pub status: Status,
        /// `10:02`, or `May 4, 10:02` on another day.
        pub when: String,
    }
}

crate::wire! {
    /// Why an appointment was called off, with the `version` that was read.
    pub struct ExplainCancellation {
        pub id: AppointmentId,
        pub version: i64,
        pub because: Option<CancelReason>,
    }
}

crate::wire! {
    /// An appointment that is dragged, or a draft for a client.
    pub struct DayVerdicts {
        pub appointment: Option<AppointmentId>,
        pub client: ClientId,
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        pub goal: Option<Goal>,
        pub date: NaiveDate,
    }
}

crate::wire! {
    /// The verdict of one start of a day.
    pub struct StartVerdict {
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub timing: VerdictView,
    }
}
