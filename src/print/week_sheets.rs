//! A week on paper: a page lying on its side for each therapist, a column for each day.

use super::icons::Icon;
use super::ink;
use super::mark::Mark;
use super::page::{Block, MARGIN, Sheets, rule, text_boxes};
use super::part::{Part, Role};
use super::pen::{Pen, align_end};
use super::{About, Paper, TextBox, pdf};
use chrono::NaiveDateTime;

/// A week on paper, every text already worded.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekSheets {
    /// BCP 47.
    pub language: String,
    pub paper: Paper,
    /// Clinic-local.
    pub printed_at: NaiveDateTime,
    /// `Stride & Ease Massage: May 4 – 10, 2026`.
    pub title: String,
    pub clinic: String,
    /// `May 4 – 10, 2026`.
    pub week: String,
    /// `As of Monday, May 4, 09:00`.
    pub as_of: String,
    /// Said when nobody works and nothing is booked.
    pub empty: String,
    pub therapists: Vec<WeekSheet>,
}

/// A therapist's week.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekSheet {
    pub name: String,
    pub days: Vec<SheetDay>,
}

/// A day of it.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetDay {
    /// `Mon, May 4`.
    pub title: String,
    /// `09:00–13:00, 14:00–17:00`, or why not.
    pub hours: String,
    pub visits: Vec<SheetVisit>,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetVisit {
    /// `10:00–11:00`.
    pub time: String,
    pub client: String,
    /// `60 min Deep tissue`.
    pub what: String,
    /// May be empty.
    pub room: String,
    /// In red, with a sign: `Latex allergy`. May be empty.
    pub alert: String,
}

/// The week as a PDF. The same sheets give the same bytes.
#[must_use]
pub fn week_sheets(sheets: &WeekSheets) -> Vec<u8> {
    let about = About {
        title: sheets.title.clone(),
        author: sheets.clinic.clone(),
        language: sheets.language.clone(),
        printed_at: sheets.printed_at,
    };
    pdf::write(&about, sheets.paper.size_lying(), &pages(sheets))
}

/// Where each line of the sheets' text is.
#[must_use]
pub fn layout(sheets: &WeekSheets) -> Vec<TextBox> {
    text_boxes(&pages(sheets))
}

const BODY: f32 = 9.5;
/// The gap between two days.
const GAP: f32 = 8.0;

fn pages(sheets: &WeekSheets) -> Vec<Vec<Mark>> {
    let pen = Pen::new(&sheets.language);
    let size = sheets.paper.size_lying();
    let width = size.0 - 2.0 * MARGIN;
    let mut filled = Sheets::of(size, 22.0);
    let clinic = |block: Block| block.above(1.0, pen.text(&sheets.clinic, BODY, false, ink::GRAY, width));
    for (index, therapist) in sheets.therapists.iter().enumerate() {
        if index > 0 {
            filled.turn();
        }
        // A long name leaves the week its place.
        let name = pen.text(&therapist.name, 17.0, true, ink::BLACK, width - 260.0).heading(1);
        let mut week = pen.text(&sheets.week, 13.0, true, ink::TEAL, 250.0);
        align_end(&mut week, 250.0);
        filled.add(0.0, clinic(name.beside(width - 250.0, week)));
        let table = Part::new(Role::Table);
        let heads = columns(&pen, width, &therapist.days, Role::ColumnName, head);
        let heads = heads.row(&table).above(3.0, rule(width, ink::TEAL, 1.0));
        filled.add(10.0, heads.clone());
        let most = therapist.days.iter().map(|day| day.visits.len()).max().unwrap_or(0);
        for place in 0..most {
            let row = columns(&pen, width, &therapist.days, Role::Cell, |pen, day, room| {
                day.visits.get(place).map(|each| visit(pen, each, room)).unwrap_or_default()
            });
            filled.add_under(&heads, 5.0, row.row(&table));
        }
    }
    if sheets.therapists.is_empty() {
        filled.add(0.0, clinic(pen.text(&sheets.week, 17.0, true, ink::BLACK, width).heading(1)));
        filled.add(14.0, pen.text(&sheets.empty, BODY + 2.0, false, ink::GRAY, width));
    }
    filled.finish(pen.right_to_left(), |page, of| {
        let mut number = pen.text(&format!("{page} / {of}"), BODY, false, ink::GRAY, 60.0).decoration();
        align_end(&mut number, 60.0);
        pen.text(&sheets.as_of, BODY, false, ink::GRAY, width - 70.0).beside(width - 60.0, number)
    })
}

/// The days beside each other, each told by what it is given of its own width.
fn columns(
    pen: &Pen,
    width: f32,
    days: &[SheetDay],
    role: Role,
    told: impl Fn(&Pen, &SheetDay, f32) -> Block,
) -> Block {
    let column = (width + GAP) / days.len().max(1) as f32;
    days.iter().enumerate().fold(Block::default(), |row, (index, day)| {
        row.beside(column * index as f32, told(pen, day, column - GAP).cell(role.clone()))
    })
}

fn head(pen: &Pen, day: &SheetDay, width: f32) -> Block {
    let title = pen.text(&day.title, BODY + 1.0, true, ink::BLACK, width);
    title.above(0.0, pen.text(&day.hours, BODY - 1.5, false, ink::GRAY, width))
}

fn visit(pen: &Pen, visit: &SheetVisit, width: f32) -> Block {
    let sign = 8.0;
    let alert = pen.text(&visit.alert, BODY, true, ink::RED, width - sign - 3.0);
    rule(width, ink::LINE, 0.6)
        .above(2.0, pen.text(&visit.time, BODY, true, ink::TEAL, width))
        .above(0.0, pen.text(&visit.client, BODY, true, ink::BLACK, width))
        .above(0.0, alert.with_icon(Icon::Triangle(ink::RED), sign, 3.0))
        .above(0.0, pen.text(&visit.what, BODY - 1.0, false, ink::BLACK, width))
        .above(0.0, pen.text(&visit.room, BODY - 1.0, false, ink::GRAY, width))
}
