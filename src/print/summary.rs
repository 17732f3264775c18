//! What the clinic knows of a client, on paper: profile, season, races, runs and appointments.

use super::ink;
use super::letterhead::{Letterhead, letterhead};
use super::mark::Mark;
use super::page::{Block, Sheets, rule, text_boxes};
use super::part::{Part, Role};
use super::pen::{Pen, align_end};
use super::season_chart::{SeasonChart, chart};
use super::{About, Paper, TextBox, pdf};
use crate::domain::direction::isolated;
use chrono::NaiveDateTime;

/// A client's summary, every text already worded.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// BCP 47.
    pub language: String,
    pub paper: Paper,
    /// Clinic-local.
    pub printed_at: NaiveDateTime,
    pub title: String,
    pub clinic: Letterhead,
    pub client: String,
    /// `Printed on May 4, 2026`.
    pub printed_on: String,
    /// `Phone`, `555-0142`.
    pub profile: Vec<(String, String)>,
    pub season: Option<SeasonChart>,
    pub tables: Vec<Table>,
}

/// Rows under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub heading: String,
    /// Said when there is no row.
    pub none: String,
    pub rows: Vec<Row>,
    /// What is not listed: `And 112 earlier ones.` May be empty.
    pub more: String,
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// `Sunday, May 17, 2026`.
    pub when: String,
    pub what: String,
    /// A number at the line's end: a distance or a price.
    pub number: String,
}

/// The summary as a PDF. The same summary gives the same bytes.
#[must_use]
pub fn summary(summary: &Summary) -> Vec<u8> {
    let about = About {
        title: format!("{} – {}", summary.title, summary.client),
        author: summary.clinic.name.clone(),
        language: summary.language.clone(),
        printed_at: summary.printed_at,
    };
    pdf::write(&about, summary.paper.size(), &pages(summary))
}

/// Where each line of the summary's text is.
#[must_use]
pub fn layout(summary: &Summary) -> Vec<TextBox> {
    text_boxes(&pages(summary))
}

const BODY: f32 = 10.0;

fn pages(summary: &Summary) -> Vec<Vec<Mark>> {
    let pen = Pen::new(&summary.language);
    let width = Sheets::width(summary.paper);
    let mut sheets = Sheets::new(summary.paper, 24.0);
    sheets.add(0.0, letterhead(&pen, &summary.clinic, width));
    sheets.add(8.0, rule(width, ink::TEAL, 1.6));
    let title = pen.text(&summary.title, BODY + 1.0, true, ink::TEAL, width).heading(1);
    sheets.add(9.0, title.above(0.0, pen.text(&isolated(&summary.client), 20.0, true, ink::BLACK, width)));
    sheets.add(10.0, profile(&pen, &summary.profile, width));
    if let Some(season) = &summary.season {
        sheets.add(16.0, chart(&pen, season, width));
    }
    for table in &summary.tables {
        let mut head = pen
            .text(&table.heading, BODY + 1.5, true, ink::TEAL, width)
            .heading(2)
            .above(2.0, rule(width, ink::TEAL, 0.8))
            .above(3.0, Block::default());
        let none = if table.rows.is_empty() { table.none.as_str() } else { "" };
        let part = Part::new(Role::Table);
        for (index, row) in table.rows.iter().enumerate() {
            let line = line(&pen, row, width).row(&part);
            // A heading never stands alone at the foot of a page.
            match index {
                0 => sheets.add(16.0, std::mem::take(&mut head).above(3.0, line)),
                _ => sheets.add(2.0, line),
            }
        }
        let last = pen.text(&format!("{none}{}", table.more), BODY, false, ink::GRAY, width);
        sheets.add(if table.rows.is_empty() { 16.0 } else { 3.0 }, head.above(3.0, last));
    }
    sheets.finish(pen.right_to_left(), |page, of| {
        let number = if of > 1 { format!("{page} / {of}") } else { String::new() };
        let mut number = pen.text(&number, 10.0, false, ink::GRAY, 60.0).decoration();
        align_end(&mut number, 60.0);
        pen.at_most(1, &summary.printed_on, 10.0, false, ink::GRAY, width - 70.0).beside(width - 60.0, number)
    })
}

/// Facts in two columns, by row.
fn profile(pen: &Pen, facts: &[(String, String)], width: f32) -> Block {
    let column = (width - 16.0) / 2.0;
    let name_width = 96.0;
    let fact = |(name, value): &(String, String)| {
        let value = pen.text(&isolated(value), BODY, false, ink::BLACK, column - name_width);
        let name = pen.text(name, BODY, false, ink::GRAY, name_width - 8.0).cell(Role::RowName);
        name.beside(name_width, value.cell(Role::Cell))
    };
    let table = Part::new(Role::Table);
    facts.chunks(2).fold(Block::default(), |block, pair| {
        let row = pair
            .iter()
            .enumerate()
            .fold(Block::default(), |row, (index, each)| row.beside((column + 16.0) * index as f32, fact(each)));
        block.above(3.0, row.row(&table))
    })
}

fn line(pen: &Pen, row: &Row, width: f32) -> Block {
    let (when_width, number_width) = (width * 0.33, 84.0);
    let mut number = pen.text(&isolated(&row.number), BODY, false, ink::BLACK, number_width);
    align_end(&mut number, number_width);
    let what = pen.text(&row.what, BODY, false, ink::BLACK, width - when_width - number_width - 10.0);
    pen.text(&row.when, BODY, true, ink::BLACK, when_width - 10.0)
        .cell(Role::RowName)
        .beside(when_width, what.cell(Role::Cell))
        .beside(width - number_width, number.cell(Role::Cell))
}
