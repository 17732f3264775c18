//! What the screens ask and are told: one argument struct and one reply per command. Names are camelCase on the wire,
//! days `YYYY-MM-DD`, local starts `YYYY-MM-DDTHH:MM`, prices minor units.

mod attention;
mod day_sheets;
mod history;
mod season;

pub use attention::*;
pub use day_sheets::*;
pub use history::*;
pub use season::*;

use crate::domain::{
    appointment::Status,
    clinic_settings::{ClinicSettings, Language},
    goal::Goal,
    id::{AppointmentId, ClientId, MassageTypeId, RaceId, RunId, TherapistId},
    massage_type::MassageType,
    race::Priority,
    run::RunKind,
    therapist::{Therapist, WeeklyHours, WorkingHours},
    time::local_format,
    verdict::Verdict,
};
use chrono::{NaiveDate, NaiveDateTime};

mod clients;

pub use clients::*;

crate::wire! {
    /// For commands that need nothing.
    pub struct Nothing {}
}

crate::wire! {
    /// Whether there is a clinic in this file, and what it is.
    pub struct ClinicStatus {
        /// `None` until one is set up.
        pub clinic: Option<ClinicSettings>,
        pub is_demo: bool,
        pub today: NaiveDate,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub now: NaiveDateTime,
        /// What is kept as the file's place, for people to see.
        pub file: String,
        /// Currencies to choose from, as ISO codes.
        pub currencies: Vec<String>,
        /// Time zones to choose from, as IANA names.
        pub zones: Vec<String>,
        /// How many appointments to come have turned worse.
        pub attention: usize,
    }
}

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
    /// A run as typed: new without `id`.
    pub struct RunFields {
        pub id: Option<RunId>,
        pub version: Option<i64>,
        pub kind: RunKind,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        /// 1–6000.
        pub minutes: u32,
        /// Above 0, at most 1000; `None` when not known.
        pub km: Option<f64>,
    }
}

crate::wire! {
    /// A race as typed: new without `id`.
    pub struct RaceFields {
        pub id: Option<RaceId>,
        pub version: Option<i64>,
        pub name: String,
        pub date: NaiveDate,
        pub end_date: Option<NaiveDate>,
        /// Above 0, at most 1000.
        pub km: f64,
        pub priority: Priority,
        pub marathon: bool,
    }
}

crate::wire! {
    /// A client's run to keep.
    pub struct SaveRun {
        pub client: ClientId,
        pub run: RunFields,
    }
}

crate::wire! {
    /// A client's race to keep.
    pub struct SaveRace {
        pub client: ClientId,
        pub race: RaceFields,
    }
}

crate::wire! {
    /// Answer to "a race in the next two weeks or the last?": `race` is `None` for "no race".
    pub struct RaceAnswer {
        pub race: Option<RaceFields>,
    }
}

crate::wire! {
    /// Answer to "the last run before this?" or "a hard workout right after?": `run` is `None` for "nothing planned".
    pub struct RunAnswer {
        pub run: Option<RunFields>,
    }
}

crate::wire! {
    /// The desk's three short questions; a question without an answer is `None`. What is answered is kept in the calendar.
    pub struct AnswerQuestions {
        pub client: ClientId,
        pub near_race: Option<RaceAnswer>,
        pub last_run: Option<RunAnswer>,
        pub hard_workout_after: Option<RunAnswer>,
    }
}

crate::wire! {
    /// A therapist's number and name.
    pub struct TherapistName {
        pub id: TherapistId,
        pub name: String,
    }
}

crate::wire! {
    /// An appointment as a screen shows it.
    pub struct AppointmentCard {
        pub id: AppointmentId,
        pub version: i64,
        pub client: ClientName,
        /// What the client likes to be called, when it is not the name.
        pub preferred_name: String,
        pub phone: String,
        pub alert: String,
        pub therapist: TherapistName,
        pub massage_type: MassageTypeId,
        pub massage_type_name: String,
        pub color: String,
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
        pub price_text: String,
        pub goal: Option<Goal>,
        pub verdict: Verdict,
        /// `neutral` because nobody asked for the calendar.
        pub not_asked: bool,
        /// What to show for the verdict: "Good moment", "Not asked yet".
        pub verdict_word: String,
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
        /// Starts before now.
        pub in_the_past: bool,
    }
}

crate::wire! {
    /// A booking to make.
    pub struct Book {
        pub client: ClientId,
        pub therapist: TherapistId,
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        pub goal: Option<Goal>,
        /// Needed when contraindicated or outside hours; kept and shown.
        pub reason: Option<String>,
    }
}

crate::wire! {
    /// An appointment to move, with the `version` that was read.
    pub struct MoveAppointment {
        pub id: AppointmentId,
        pub version: i64,
        pub therapist: TherapistId,
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
    /// One row by its number.
    pub struct ById {
        pub id: i64,
    }
}

crate::wire! {
    /// One row by its number, as it was when it was read.
    pub struct ByVersion {
        pub id: i64,
        pub version: i64,
    }
}

crate::wire! {
    /// One day.
    pub struct OnDay {
        pub date: NaiveDate,
    }
}

crate::wire! {
    /// A change that was kept: `change` undoes it.
    pub struct Kept {
        /// The row's number, where there is one.
        pub id: Option<i64>,
        /// The journal's number of the change.
        pub change: i64,
        /// What was done, for the line with the undo button: "Booked Zoë for Tuesday, May 5, 10:30."
        pub said: String,
    }
}

crate::wire! {
    /// The book of one day.
    pub struct DayBook {
        pub date: NaiveDate,
        /// "Tuesday, May 5"
        pub title: String,
        pub therapists: Vec<TherapistDay>,
        /// By start; canceled ones are left out.
        pub appointments: Vec<AppointmentCard>,
    }
}

crate::wire! {
    /// A therapist's column.
    pub struct TherapistDay {
        pub id: TherapistId,
        pub name: String,
        pub color: String,
        /// Stretches worked, minutes from midnight; none when off.
        pub hours: Vec<WorkingHours>,
        pub off: bool,
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

crate::wire! {
    /// Today at a glance.
    pub struct Today {
        pub date: NaiveDate,
        pub title: String,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub now: NaiveDateTime,
        pub therapists: Vec<TherapistNow>,
        /// The day's appointments by start, canceled ones included.
        pub appointments: Vec<AppointmentCard>,
    }
}

crate::wire! {
    /// What one therapist is doing. Numbers are those of [`Today::appointments`].
    pub struct TherapistNow {
        pub id: TherapistId,
        pub name: String,
        pub color: String,
        pub hours: Vec<WorkingHours>,
        pub off: bool,
        /// In the room now.
        pub current: Option<AppointmentId>,
        /// The next to start.
        pub next: Option<AppointmentId>,
        /// Expected, and past the start.
        pub late: Vec<AppointmentId>,
    }
}

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
    }
}

crate::wire! {
    /// An error as a screen is told of it.
    pub struct Problem {
        pub code: crate::error::Code,
        /// What happened and what to do.
        pub message: String,
        /// The field to put right.
        pub field: Option<String>,
    }
}

impl Problem {
    /// An error in a language.
    #[must_use]
    pub fn in_words(error: crate::error::Error, words: &crate::words::Words) -> Self {
        Self { code: error.code, message: error.message(words), field: error.field }
    }
}

crate::wire! {
    /// The language to speak until a clinic is set up.
    pub struct Speak {
        pub language: Language,
    }
}
