//! Series of appointments.

use super::{BookingDraft, Obstacle, SlotOffer, TherapistName, VerdictView};
use crate::domain::{
    id::{AppointmentId, TherapistId},
    time::local_format,
};
use chrono::{NaiveDate, NaiveDateTime};

crate::wire! {
    /// A series while it is planned. Exactly one of `until` and `count` is given.
    pub struct SeriesDraft {
        /// The first appointment; its client is known.
        pub first: BookingDraft,
        /// Weeks between two, 1–52; `None` for every month on the same weekday of the month.
        pub weeks: Option<u32>,
        /// No appointment after this day.
        pub until: Option<NaiveDate>,
        /// So many appointments, 2–104.
        pub count: Option<u32>,
        /// What somebody chose for single ones.
        pub choices: Vec<SeriesChoice>,
    }
}

crate::wire! {
    /// What is to become of one appointment of a series that is planned.
    pub struct SeriesChoice {
        /// Its place, from 0.
        pub place: u32,
        /// Elsewhere than the rhythm has it; `None` for no appointment at all.
        pub instead: Option<SeriesMoment>,
    }
}

crate::wire! {
    /// When and with whom.
    pub struct SeriesMoment {
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub therapist: TherapistId,
    }
}

crate::wire! {
    /// One appointment of a series that is planned, with what can be said of it.
    pub struct Occurrence {
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub therapist: TherapistName,
        /// Somebody left it out.
        pub left_out: bool,
        /// How good the moment is, with the others of the series.
        pub timing: VerdictView,
        /// What would refuse it, the worst first.
        pub obstacle: Option<Obstacle>,
        /// A written reason is needed before it can be booked.
        pub reason_needed: bool,
        /// For one that is taken or badly timed: at most three better free slots.
        pub better: Vec<SlotOffer>,
    }
}

crate::wire! {
    /// A series that is planned.
    pub struct SeriesCheck {
        pub occurrences: Vec<Occurrence>,
        /// "Every 2 weeks on Tuesday at 10:30"
        pub rhythm: String,
    }
}

crate::wire! {
    /// A series to book, with what was chosen.
    pub struct BookSeries {
        pub draft: SeriesDraft,
        /// For those that need one.
        pub reason: Option<String>,
    }
}

crate::wire! {
    /// The series that an appointment is one of.
    pub struct SeriesView {
        /// Which of those that are held it is, from 1; 0 for one that is not.
        pub place: u32,
        /// How many are held.
        pub count: u32,
        /// Those still to come after this one.
        pub following: Vec<AppointmentId>,
        /// Those still to come, this one perhaps among them.
        pub coming: Vec<AppointmentId>,
        /// "Every 2 weeks"
        pub rhythm: String,
    }
}

crate::wire! {
    /// Which appointments of a series are to be canceled, with the version of the one that was read.
    pub struct CancelSeries {
        pub id: AppointmentId,
        pub version: i64,
        /// This one and those after it; otherwise all that are still to come.
        pub following: bool,
    }
}

crate::wire! {
    /// How appointments of a series are to move: as one of them does, by as many days and to the same time of day.
    pub struct SeriesMove {
        /// The one that leads, with the `version` that was read.
        pub id: AppointmentId,
        pub version: i64,
        /// Where it goes; all go to its therapist.
        pub to: SeriesMoment,
        /// This one and those after it; otherwise all that are still to come.
        pub following: bool,
        /// What somebody chose for single ones; one that is left out stays where it is.
        pub choices: Vec<SeriesChoice>,
    }
}

crate::wire! {
    /// Appointments of a series to move, with what was chosen.
    pub struct MoveSeries {
        pub plan: SeriesMove,
        /// For those that need one.
        pub reason: Option<String>,
    }
}
