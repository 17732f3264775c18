//! The page a client takes home: what was booked, what to mind, and each day until the race and after.

mod composer;
mod look;
mod timeline;

use super::page::text_boxes;
use super::{About, Paper, TextBox, letterhead::Letterhead, pdf, season_chart::SeasonChart};
use crate::domain::{run::RunKind, verdict::Verdict};
use chrono::NaiveDateTime;

/// The most days of the timeline beside each other: narrower ones have no room for words.
pub const MOST_ACROSS: usize = 11;

/// A recovery plan, every sentence already worded in the client's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Handout {
    /// BCP 47 (`en`, `pt-BR`). Pages of languages written from the right are mirrored.
    pub language: String,
    pub paper: Paper,
    /// When it was printed, clinic-local: the date that the file itself carries.
    pub printed_at: NaiveDateTime,
    /// `Your recovery plan`.
    pub title: String,
    pub clinic: Letterhead,
    /// The client's name.
    pub client: String,
    /// `Printed on May 4, 2026`.
    pub printed_on: String,
    pub appointment: AppointmentLine,
    pub key_advice: Option<KeyAdvice>,
    /// Why the moment is good, or what to watch.
    pub timing: TimingLine,
    /// The therapist's own words.
    pub note: Option<Note>,
    /// Above the timeline: `Day by day`.
    pub days_heading: String,
    /// Every day in order.
    pub timeline: Vec<TimelineDay>,
    pub advice: Advice,
    /// Drawn where there is room for it.
    pub season: Option<SeasonChart>,
    pub next_massage: NextMassage,
    pub doctor: Doctor,
    pub contact: Contact,
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

/// The one thing to remember, set large.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyAdvice {
    /// `No hard workout until`.
    pub what: String,
    /// `Thursday, May 7, 14:00`.
    pub until: String,
}

/// How well timed the appointment is, in one sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct TimingLine {
    pub verdict: Verdict,
    /// `Well timed`.
    pub word: String,
    /// May be empty.
    pub sentence: String,
}

/// What the therapist adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// `From Maya`.
    pub heading: String,
    pub text: String,
}

/// A day of the drawn timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineDay {
    /// `Wed`.
    pub weekday: String,
    /// `6`, or `May 6` where a month begins.
    pub date: String,
    pub mark: DayMark,
    /// What it is, in a word or two: `Light day`.
    pub word: String,
    /// `13:00`. May be empty.
    pub time: String,
    pub runs: Vec<TimelineRun>,
}

/// One of the client's own runs on its day.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRun {
    pub kind: RunKind,
    /// `Long run, 30 km`.
    pub text: String,
    pub note: RunNote,
}

/// What is said of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunNote {
    /// Nothing: it stays.
    Stays,
    /// It comes too soon after the massage.
    Clashes,
    /// Not planned here yet, but better here.
    Better,
}

/// What to do and what to leave, by day.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// `Do`.
    pub do_heading: String,
    /// `Leave`.
    pub leave_heading: String,
    pub days: Vec<DayAdvice>,
}

/// What to do and what to leave on a day, or on several that are alike.
#[derive(Debug, Clone, PartialEq)]
pub struct DayAdvice {
    /// `Wed, May 6`, or `Thu, May 7 – Fri, May 8`.
    pub date: String,
    /// `Light day`.
    pub title: String,
    pub to_do: Vec<String>,
    pub to_leave: Vec<String>,
    pub mark: DayMark,
}

/// The kind of a day, shown as a picture beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayMark {
    /// The massage's day.
    Massage,
    /// Another massage is booked.
    Booked,
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

/// What is booked, and when else would be good.
#[derive(Debug, Clone, PartialEq)]
pub struct NextMassage {
    pub heading: String,
    pub booked: Vec<BookedLine>,
    pub lines: Vec<String>,
}

/// A coming appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedLine {
    /// `Tuesday, May 12, 10:00`.
    pub when: String,
    /// `Deep tissue, 60 minutes, with Maya`.
    pub what: String,
    /// `$95`.
    pub price: String,
}

/// When to see a doctor.
#[derive(Debug, Clone, PartialEq)]
pub struct Doctor {
    pub heading: String,
    /// The sentence that the signs complete.
    pub lead: String,
    pub signs: Vec<String>,
}

/// How to reach the clinic.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// `Questions, or need another time?`
    pub question: String,
    /// `Call Stride & Ease: 555-0100`.
    pub answer: String,
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
    pdf::write(&about, handout.paper.size(), &composer::pages(handout))
}

/// Where each line of the handout's text is.
#[must_use]
pub fn layout(handout: &Handout) -> Vec<TextBox> {
    text_boxes(&composer::pages(handout))
}
