//! A client's season, day by day, and the tints of a month.

use crate::domain::{
    id::{AppointmentId, ClientId, MassageTypeId, TherapistId},
    race::Priority,
    run::RunKind,
    time::local_format,
    verdict::Verdict,
};
use chrono::{NaiveDate, NaiveDateTime};

crate::wire! {
    /// Whose season, and which part of it.
    pub struct AskSeason {
        pub client: ClientId,
        /// The first day; `None` for the Monday eight weeks back.
        pub from: Option<NaiveDate>,
        /// How many days, 1–366; `None` for as far as there is something to see: six weeks ahead, or a week past the
        /// last race of the next half year.
        pub days: Option<u32>,
    }
}

crate::wire! {
    /// A client's season.
    pub struct SeasonStrip {
        pub client: ClientId,
        pub today: NaiveDate,
        /// Every day of the range, in order.
        pub days: Vec<SeasonDay>,
        /// The weeks that the range touches, each from its Monday.
        pub weeks: Vec<SeasonWeek>,
        /// The massage that the verdicts are about.
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        /// No run and no race is known of this client at all.
        pub nothing_known: bool,
    }
}

crate::wire! {
    /// One day of a season.
    pub struct SeasonDay {
        pub date: NaiveDate,
        /// The best verdict within the clinic's hours, whether a slot is free or not. On a closed day that of the usual hours.
        pub verdict: Verdict,
        /// `neutral` because nobody asked for the calendar.
        pub not_asked: bool,
        /// Nobody works.
        pub closed: bool,
        pub runs: Vec<SeasonRun>,
        pub races: Vec<SeasonRace>,
        /// Held ones by start; canceled ones and no-shows are left out.
        pub massages: Vec<SeasonMassage>,
        /// "Thursday, May 28: good moment, 3 days before Capital Marathon. Easy run, 8 km."
        pub said: String,
    }
}

crate::wire! {
    /// A run of a day.
    pub struct SeasonRun {
        pub kind: RunKind,
        pub km: Option<f64>,
        pub minutes: u32,
    }
}

crate::wire! {
    /// A race of a day.
    pub struct SeasonRace {
        pub name: String,
        pub km: f64,
        pub priority: Priority,
        /// Counts as a marathon by the clinic's rules.
        pub marathon: bool,
        /// The first of its days.
        pub first_day: bool,
    }
}

crate::wire! {
    /// A massage of a day.
    pub struct SeasonMassage {
        pub id: AppointmentId,
        #[serde(with = "local_format")]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        pub start: NaiveDateTime,
        /// It is over.
        pub past: bool,
    }
}

crate::wire! {
    /// A week's distance.
    pub struct SeasonWeek {
        /// Its Monday.
        pub from: NaiveDate,
        /// Kilometers of its runs and races within the range, as far as they are known.
        pub km: f64,
    }
}

crate::wire! {
    /// Days to tint for a client and a massage.
    pub struct MonthTints {
        pub client: ClientId,
        pub massage_type: MassageTypeId,
        pub minutes: u32,
        pub from: NaiveDate,
        /// 1–366.
        pub days: u32,
        /// Only with this therapist.
        pub therapist: Option<TherapistId>,
    }
}

crate::wire! {
    /// How good a day is among its free starts.
    pub struct DayTint {
        pub date: NaiveDate,
        /// `None` when nothing is free.
        pub verdict: Option<Verdict>,
        /// `neutral` because nobody asked for the calendar.
        pub not_asked: bool,
        /// "Thursday, May 28, good moment"
        pub said: String,
    }
}
