//! The page a client takes home: what was booked, what to mind, and each day until the race and after.

mod composer;

use super::page::text_boxes;
use super::{About, Paper, TextBox, pdf};
use crate::domain::verdict::Verdict;
use chrono::NaiveDateTime;

/// A recovery plan, every sentence already worded in the client's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Handout {
    /// BCP 47 (`en`, `pt-BR`). Pages of languages written from the right are mirrored.
    pub language: String,
    pub paper: Paper,
    /// When it was printed, clinic-local: the date that the file itself carries.
    pub printed_at: NaiveDateTime,
    pub title: String,
    pub clinic: Letterhead,
    /// The client's name.
    pub client: String,
    /// `Printed on May 4, 2026`.
    pub printed_on: String,
    pub appointment: AppointmentLine,
    /// The one thing to remember, set large: `No hard workout until Thursday, May 7, 14:00`.
    pub key_advice: Option<String>,
    pub verdict: Verdict,
    /// The verdict as a word or a few: `A good moment`.
    pub verdict_word: String,
    pub findings: Vec<FindingLine>,
    /// Above the days: `Day by day`.
    pub days_heading: String,
    pub days: Vec<DayAdvice>,
    pub next_massage: Section,
    /// When to see a doctor.
    pub doctor: Section,
    pub footer: String,
}

/// Who the page is from.
#[derive(Debug, Clone, PartialEq)]
pub struct Letterhead {
    pub name: String,
    pub address_lines: Vec<String>,
    pub phone: String,
}

/// The appointment that the page is about.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentLine {
    /// `Your massage`.
    pub heading: String,
    /// `Wednesday, May 6, 13:00`.
    pub when: String,
    /// `Deep tissue, 60 minutes, with Anna`.
    pub what: String,
}

/// One reason for or against the moment.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingLine {
    pub verdict: Verdict,
    pub sentence: String,
}

/// What to do and not to do on a day, or on several that are alike.
#[derive(Debug, Clone, PartialEq)]
pub struct DayAdvice {
    /// `Wed, May 6`, or `May 7–8`.
    pub date: String,
    /// `Light day`.
    pub title: String,
    pub lines: Vec<String>,
    pub mark: DayMark,
}

/// The kind of a day, shown as a picture beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayMark {
    /// The massage's day.
    Massage,
    /// Easy running or rest.
    Light,
    /// No massage: the last days before a race.
    NoMassage,
    Race,
    /// The first days after a marathon.
    Healing,
    /// A good day for the next massage.
    GoodForMassage,
    /// None of these.
    Plain,
}

/// A heading with lines below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    pub heading: String,
    pub lines: Vec<String>,
}

/// The handout as a PDF. The same handout gives the same bytes.
#[must_use]
pub fn handout(handout: &Handout) -> Vec<u8> {
    let about = About {
        title: format!("{} – {}", handout.title, handout.client),
        author: handout.clinic.name.clone(),
        language: handout.language.clone(),
        printed_at: handout.printed_at,
    };
    pdf::write(&about, handout.paper, &composer::pages(handout))
}

/// Where each line of the handout's text is.
#[must_use]
pub fn layout(handout: &Handout) -> Vec<TextBox> {
    text_boxes(&composer::pages(handout))
}
