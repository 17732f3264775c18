//! What is printed.

use super::{ById, OnDay};
use crate::domain::id::TherapistId;
use chrono::NaiveDate;

crate::wire! {
    /// An appointment whose recovery plan is wanted.
    pub struct PrintHandout {
        pub id: i64,
        /// A free line from the therapist; kept nowhere.
        pub note: Option<String>,
    }
}

crate::wire! {
    /// A week that is wanted on paper.
    pub struct AskWeek {
        /// Its first day.
        pub from: NaiveDate,
        /// `None` for everybody.
        pub therapist: Option<TherapistId>,
    }
}

/// Something that the clinic prints.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Document {
    /// A recovery plan.
    Handout(PrintHandout),
    /// An appointment's card.
    Card(ById),
    /// A client's summary.
    Summary(ById),
    /// A day, a page for each therapist.
    DaySheet(OnDay),
    /// Seven days, a page for each therapist.
    WeekSheet(AskWeek),
    /// The coming days of every therapist.
    DaySheets,
}

crate::wire! {
    /// A document to be put on paper.
    pub struct PrintDocument {
        pub document: Document,
        /// One of `Printers`; `None` for the system's usual one.
        pub printer: Option<String>,
        /// 1–99.
        pub copies: u32,
    }
}

crate::wire! {
    /// A document as it will be printed.
    pub struct Preview {
        /// What it would be saved as.
        pub file_name: String,
        /// The PDF, in base 64.
        pub pdf: String,
    }
}

crate::wire! {
    /// A logo to print on every page.
    pub struct SetLogo {
        /// A PNG or SVG of at most 1 MB, as base64.
        pub logo: String,
    }
}

crate::wire! {
    /// The clinic's logo.
    pub struct LogoView {
        /// For an image to show; `None` without one.
        pub url: Option<String>,
    }
}
