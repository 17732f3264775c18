//! A booked massage.

use super::{
    goal::Goal,
    id::{AppointmentId, ClientId, MassageTypeId, RoomId, TherapistId},
    time::Minute,
    verdict::Verdict,
};
use chrono::NaiveDateTime;
use smol_str::SmolStr;

crate::wire! {
    /// Where an appointment stands.
    pub enum Status {
        Booked,
        Confirmed,
        Arrived,
        InTreatment,
        Completed,
        Canceled,
        NoShow,
    }
}

impl Status {
    /// Every status, in the order of a visit.
    pub const ALL: [Self; 7] = [
        Self::Booked,
        Self::Confirmed,
        Self::Arrived,
        Self::InTreatment,
        Self::Completed,
        Self::Canceled,
        Self::NoShow,
    ];

    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Confirmed => "confirmed",
            Self::Arrived => "arrived",
            Self::InTreatment => "in-treatment",
            Self::Completed => "completed",
            Self::Canceled => "canceled",
            Self::NoShow => "no-show",
        }
    }

    /// The status of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether the appointment takes its time in the book: all but canceled ones and no-shows.
    #[must_use]
    pub fn holds_its_time(self) -> bool {
        !matches!(self, Self::Canceled | Self::NoShow)
    }

    /// Whether the client is still to come.
    #[must_use]
    pub fn is_expected(self) -> bool {
        matches!(self, Self::Booked | Self::Confirmed)
    }
}

crate::wire! {
    /// Why an appointment was called off.
    pub enum CancelReason {
        /// The client is ill or hurt.
        Ill,
        /// The client has other plans.
        Plans,
        /// A race or the training has changed.
        Training,
        /// The clinic called it off.
        Clinic,
    }
}

impl CancelReason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Ill, Self::Plans, Self::Training, Self::Clinic];

    /// The code as written in files and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ill => "ill",
            Self::Plans => "plans",
            Self::Training => "training",
            Self::Clinic => "clinic",
        }
    }

    /// The reason of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

crate::wire! {
    /// How an appointment was called off.
    pub struct Cancellation {
        /// `None` when nobody said why.
        pub because: Option<CancelReason>,
        /// Whether it came within the clinic's cancellation window.
        pub late: bool,
    }
}

/// An appointment as kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointment {
    pub id: AppointmentId,
    pub client: ClientId,
    pub therapist: TherapistId,
    pub massage_type: MassageTypeId,
    /// `None` where the clinic has no rooms.
    pub room: Option<RoomId>,
    /// Clinic-local start: the truth.
    pub start: NaiveDateTime,
    /// The zone it was booked in.
    pub zone: SmolStr,
    /// Whole minutes, 5–600.
    pub minutes: u32,
    pub buffer_before: u32,
    pub buffer_after: u32,
    /// The instant of the start, for ordering and overlap.
    pub starts_at: Minute,
    pub status: Status,
    /// Minor units of the clinic's currency when it was booked.
    pub price: i64,
    pub goal: Option<Goal>,
    /// How well timed it is by what is known now.
    pub verdict: Verdict,
    /// How well timed it was when it was booked or last moved.
    pub booked_verdict: Verdict,
    /// Why it was booked against a warning or outside hours.
    pub override_reason: Option<String>,
    pub version: i64,
}

impl Appointment {
    /// The instant of the end.
    #[must_use]
    pub fn ends_at(&self) -> Minute {
        self.starts_at + Minute::from(self.minutes)
    }

    /// The therapist's and the room's stretch: buffer before, massage, buffer after.
    #[must_use]
    pub fn occupied(&self) -> (Minute, Minute) {
        (self.starts_at - Minute::from(self.buffer_before), self.ends_at() + Minute::from(self.buffer_after))
    }
}
