//! The appointment book on paper, for the days on which the computer does not work: a page per day, by therapist.

use super::ink;
use super::mark::Mark;
use super::page::{Block, Sheets, rule, text_boxes};
use super::part::{Part, Role};
use super::pen::{Pen, align_end};
use super::{About, Paper, TextBox, pdf};
use chrono::NaiveDateTime;

/// Coming days on paper, every text already worded.
#[derive(Debug, Clone, PartialEq)]
pub struct DaySheets {
    /// BCP 47.
    pub language: String,
    pub paper: Paper,
    /// Clinic-local.
    pub printed_at: NaiveDateTime,
    /// `Stride & Ease Massage: the coming seven days`.
    pub title: String,
    pub clinic: String,
    /// `As of Monday, May 4, 09:00`.
    pub as_of: String,
    pub days: Vec<DaySheet>,
}

/// One day.
#[derive(Debug, Clone, PartialEq)]
pub struct DaySheet {
    /// `Monday, May 4`.
    pub title: String,
    /// Said when nobody works and nothing is booked.
    pub empty: String,
    pub therapists: Vec<TherapistSheet>,
}

/// A therapist's day.
#[derive(Debug, Clone, PartialEq)]
pub struct TherapistSheet {
    pub name: String,
    /// `09:00–13:00, 14:00–17:00`, or why not.
    pub hours: String,
    /// Said when there is no line.
    pub none: String,
    pub lines: Vec<SheetLine>,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetLine {
    /// `10:00–11:00`.
    pub time: String,
    pub client: String,
    pub phone: String,
    /// `60 min Deep tissue`.
    pub what: String,
    /// In red: `Latex allergy`. May be empty.
    pub alert: String,
    /// What else to know: what speaks against the moment, and why it was booked all the same. May be empty.
    pub note: String,
}

/// The day sheets as a PDF. The same sheets give the same bytes.
#[must_use]
pub fn day_sheets(sheets: &DaySheets) -> Vec<u8> {
    let about = About {
        title: sheets.title.clone(),
        author: sheets.clinic.clone(),
        language: sheets.language.clone(),
        printed_at: sheets.printed_at,
    };
    pdf::write(&about, sheets.paper.size(), &pages(sheets))
}

/// Where each line of the sheets' text is.
#[must_use]
pub fn layout(sheets: &DaySheets) -> Vec<TextBox> {
    text_boxes(&pages(sheets))
}

const BODY: f32 = 10.0;
// "10:30 am–11:30 am" fits on a line.
const TIME: f32 = 106.0;
const CLIENT: f32 = 174.0;
const PHONE: f32 = 106.0;

fn pages(sheets: &DaySheets) -> Vec<Vec<Mark>> {
    let pen = Pen::new(&sheets.language);
    let width = Sheets::width(sheets.paper);
    let mut filled = Sheets::new(sheets.paper, 24.0);
    for (index, day) in sheets.days.iter().enumerate() {
        if index > 0 {
            filled.turn();
        }
        let title = pen.text(&day.title, 18.0, true, ink::BLACK, width).heading(1);
        filled.add(0.0, title.above(1.0, pen.text(&sheets.clinic, BODY, false, ink::GRAY, width)));
        if day.therapists.is_empty() {
            filled.add(14.0, pen.text(&day.empty, BODY + 1.0, false, ink::GRAY, width));
        }
        for therapist in &day.therapists {
            let name = pen.text(&therapist.name, BODY + 2.0, true, ink::TEAL, CLIENT).heading(2);
            let hours = pen.text(&therapist.hours, BODY, false, ink::GRAY, width - CLIENT - TIME);
            let mut head = name.beside(TIME + CLIENT, hours).above(3.0, rule(width, ink::TEAL, 1.0));
            let table = Part::new(Role::Table);
            for line in &therapist.lines {
                let row = row(&pen, line, width).row(&table);
                // A therapist's name never stands alone at the foot of a page.
                if head.marks.is_empty() {
                    filled.add(4.0, row);
                } else {
                    filled.add(14.0, std::mem::take(&mut head).above(4.0, row));
                }
            }
            if therapist.lines.is_empty() {
                filled.add(14.0, head.above(4.0, pen.text(&therapist.none, BODY, false, ink::GRAY, width)));
            }
        }
    }
    filled.finish(pen.right_to_left(), |page, of| {
        let mut number = pen.text(&format!("{page} / {of}"), 9.0, false, ink::GRAY, 60.0).decoration();
        align_end(&mut number, 60.0);
        pen.text(&sheets.as_of, 9.0, false, ink::GRAY, width - 70.0).beside(width - 60.0, number)
    })
}

fn row(pen: &Pen, line: &SheetLine, width: f32) -> Block {
    let rest = width - TIME - CLIENT - PHONE;
    let client = pen
        .text(&line.client, BODY, true, ink::BLACK, CLIENT - 10.0)
        .above(0.0, pen.text(&line.alert, BODY, true, ink::RED, CLIENT - 10.0));
    let what = pen
        .text(&line.what, BODY, false, ink::BLACK, rest)
        .above(0.0, pen.text(&line.note, BODY - 1.0, false, ink::GRAY, rest));
    let phone = pen.text(&line.phone, BODY, false, ink::BLACK, PHONE - 8.0);
    pen.text(&line.time, BODY, true, ink::BLACK, TIME - 6.0)
        .cell(Role::RowName)
        .beside(TIME, client.cell(Role::Cell))
        .beside(TIME + CLIENT, phone.cell(Role::Cell))
        .beside(TIME + CLIENT + PHONE, what.cell(Role::Cell))
        .above(4.0, rule(width, ink::LINE, 0.6))
}
