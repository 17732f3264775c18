//! The other printed documents: the appointment card, the client's summary, the day sheet, and a whole day's plans.

#[path = "support/reader.rs"]
mod reader;
mod support;

use proptest::prelude::*;
use std::process::{Command, Output};
use support::{House, LEE, ZOE, at, booking};
use warmdown::{
    clinic::{
        self, Printed,
        wire::{Book, ById, ClientFields, OnDay, RunFields, SaveRun},
    },
    domain::{clinic_settings::Paper, run::RunKind},
    print::{
        TextBox,
        card::{self, Card},
        letterhead::Letterhead,
        summary::{self, Row, Summary, Table},
    },
};

/// The words of a document, page by page, each on one line.
fn pages(house: &House, document: &Printed) -> Vec<String> {
    let file = house.folder.path().join("printed.pdf");
    std::fs::write(&file, &document.pdf).unwrap();
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn book(house: &House, wish: Book) -> i64 {
    clinic::book(&house.desk(), wish).unwrap().id.unwrap()
}

#[test]
fn the_card_says_who_comes_when_for_what_and_whom_to_call() {
    let house = House::new();
    let id = book(&house, booking(ZOE, "2026-05-12T10:00"));
    let card = clinic::card(&house.desk(), ById { id }).unwrap();
    assert_eq!(card.file_name, "Zoë Novak 2026-05-12 card.pdf");
    let text = pages(&house, &card);
    assert_eq!(
        text,
        ["Stride Your appointment Zoë Novak Tuesday, May 12, 10:00 Deep tissue, 60 minutes, with Maya $95 \
          Something came up? Please call us: 555-0100"]
    );
    let missing = clinic::card(&house.desk(), ById { id: 99 }).unwrap_err();
    assert_eq!(missing.field.as_deref(), Some("appointment"));
}

#[test]
fn the_summary_has_profile_races_runs_and_appointments_but_not_the_clinics_own_notes() {
    let house = House::new();
    house.has_boston_on("2026-05-17");
    let client = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().client;
    let known = ClientFields {
        phone: "555-0142".into(),
        notes: "Talks a lot".into(),
        favorite_times: "Tuesdays".into(),
        ..client.into()
    };
    clinic::save_client(&house.desk(), known).unwrap();
    for (start, km) in [("2026-04-20T07:00", 12.0), ("2026-04-30T07:00", 28.0)] {
        let run =
            RunFields { id: None, version: None, kind: RunKind::Easy, start: at(start), minutes: 60, km: Some(km) };
        clinic::save_run(&house.desk(), SaveRun { client: ZOE, run }).unwrap();
    }
    book(&house, Book { reason: Some("Flies home".into()), ..booking(ZOE, "2026-05-16T10:00") });
    let summary = clinic::summary(&house.desk(), ById { id: ZOE.0 }).unwrap();
    let text = pages(&house, &summary).concat();
    for part in [
        "Client summary Zoë Novak Phone 555-0142 Likes to come Tuesdays",
        "Your season",
        "Next appointments May 16, 2026, 10:00 Deep tissue, 60 minutes, with Maya $95",
        "May 17, 2026 Boston (Main race) 42.2 km",
        "Runs 2 A week, on average 5 km Longest run April 30, 2026 28 km",
        "Past appointments None yet.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("Talks a lot") && !text.contains("Flies home"), "{text}");
}

#[test]
fn the_day_sheet_has_what_speaks_against_a_moment_and_why_it_was_booked() {
    let house = House::new();
    house.has_boston_on("2026-05-05");
    book(&house, Book { reason: Some("Flies home".into()), ..booking(ZOE, "2026-05-06T10:00") });
    let sheet = clinic::day_sheet(&house.desk(), OnDay { date: "2026-05-06".parse().unwrap() }).unwrap();
    assert_eq!(sheet.file_name, "Day sheet 2026-05-06.pdf");
    let text = pages(&house, &sheet);
    assert_eq!(text.len(), 1);
    for part in ["Wednesday, May 6", "Maya 09:00–17:00", "10:00–11:00 Zoë Novak", "the day after Boston", "Flies home"]
    {
        assert!(text[0].contains(part), "{part} in {}", text[0]);
    }
}

#[test]
fn reader_programs_are_told_what_each_part_of_every_document_is() {
    let house = House::new();
    house.has_boston_on("2026-05-17");
    let id = book(&house, booking(ZOE, "2026-05-06T10:00"));
    let (desk, day) = (house.desk(), OnDay { date: "2026-05-06".parse().unwrap() });
    let card = clinic::card(&desk, ById { id }).unwrap();
    let summary = clinic::summary(&desk, ById { id: ZOE.0 }).unwrap();
    let sheet = clinic::day_sheet(&desk, day).unwrap();
    for (document, parts) in [
        (card, &["H1 (block)", "\"Zoë Novak\"", "\"Wednesday, May 6"][..]),
        (summary, &["H1 (block)", "\"Zoë Novak\"", "H2 (block)", "Figure", "Table", "TH", "TD"]),
        (sheet, &["H1 (block)", "\"Wednesday, May 6", "Table", "TH", "TD", "\"Zoë Novak\""]),
    ] {
        let told = reader::parts(&document.pdf);
        for part in parts {
            assert!(told.contains(part), "{part} in {}: {told}", document.file_name);
        }
        assert!(reader::painted_in_parts(&document.pdf) > 5);
    }
}

fn warmdown(house: &House, arguments: &[&str]) -> Output {
    let db = house.folder.path().join("clinic.db").display().to_string();
    let (command, rest) = arguments.split_first().unwrap();
    Command::new(env!("CARGO_BIN_EXE_warmdown"))
        .args([command, "--db", &db])
        .args(rest)
        .env("WARMDOWN_NOW", "2026-05-04T09:00")
        .output()
        .unwrap()
}

#[test]
fn a_whole_days_plans_are_printed_each_into_a_file_of_its_own() {
    let house = House::new();
    for start in ["2026-05-06T10:00", "2026-05-06T14:00"] {
        book(&house, booking(ZOE, start));
    }
    let client = clinic::client_page(&house.desk(), ById { id: LEE.0 }).unwrap().client;
    let name = format!("{}/..{}.", "李".repeat(90), "\u{7}");
    clinic::save_client(&house.desk(), ClientFields { name, ..client.into() }).unwrap();
    book(&house, booking(LEE, "2026-05-06T12:00"));
    let folder = house.folder.path().join("plans");
    let folder_name = folder.display().to_string();
    let day = ["handout", "--day", "2026-05-06", "--out-dir", &folder_name];
    for _ in 0..2 {
        let printed = warmdown(&house, &day);
        assert!(printed.status.success(), "{printed:?}");
        // How far it is is for whoever looks on.
        assert!(printed.stderr.is_empty(), "{printed:?}");
        assert_eq!(String::from_utf8(printed.stdout).unwrap(), format!("3 plans are in {folder_name}.\n"));
    }
    let mut files: Vec<String> =
        folder.read_dir().unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    let long = format!("{} 2026-05-06.pdf", "李".repeat(50));
    assert_eq!(files, ["Zoë Novak 2026-05-06 (2).pdf", "Zoë Novak 2026-05-06.pdf", &long]);
    for file in files {
        assert!(std::fs::read(folder.join(&file)).unwrap().ends_with(b"%%EOF"), "{file}");
    }
}

#[test]
fn what_was_not_asked_for_in_full_is_refused() {
    let house = House::new();
    book(&house, booking(ZOE, "2026-05-06T10:00"));
    let in_the_way = house.folder.path().join("clinic.db").display().to_string();
    for (arguments, part) in [
        (&["handout", "--day", "2026-05-06"][..], "--out-dir"),
        (&["handout", "--appointment", "1"], "--out"),
        (&["handout"], "--appointment"),
        (&["handout", "--day", "2026-05-06", "--out-dir", &in_the_way], "out-dir: "),
        (&["card", "--appointment", "99", "--out", "x.pdf"], "appointment: "),
        (&["summary", "--client", "99", "--out", "x.pdf"], "client: "),
        (&["day-sheet", "--day", "2026-02-30", "--out", "x.pdf"], "day: "),
        (&["card", "--appointment", "1", "--out", &in_the_way], "the clinic’s own file"),
    ] {
        let refused = warmdown(&house, arguments);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(2), "{arguments:?} {said}");
        assert!(said.contains(part), "{part} in {said}");
    }
    let nobody = warmdown(&house, &["handout", "--day", "2026-05-07", "--out-dir", "/tmp"]);
    assert!(nobody.status.success() && !nobody.stdout.is_empty(), "{nobody:?}");
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zéőłđ]{1,20}( [a-zA-Z0-9,.–]{1,30}){0,12}",
        "[W]{1,120}",
        "[\u{5d0}-\u{5ea} ]{1,80}",
        Just(String::new())
    ]
}

/// The first box that leaves a page with such margins, or two that overlap.
fn misplaced(boxes: &[TextBox], (width, height): (f32, f32), margin: f32) -> Option<String> {
    let slack = 0.02;
    boxes.iter().enumerate().find_map(|(index, line)| {
        let (right, bottom) = (line.x + line.width, line.y + line.height);
        let inside = line.x >= margin - slack
            && line.y >= margin - slack
            && right <= width - margin + slack
            && bottom <= height - margin + slack;
        let overlaps = |other: &&TextBox| {
            other.page == line.page
                && other.x + slack < right
                && line.x + slack < other.x + other.width
                && other.y + slack < bottom
                && line.y + slack < other.y + other.height
        };
        let covered = boxes[index + 1..].iter().find(overlaps);
        (!inside || covered.is_some()).then(|| format!("{line:?} {covered:?}"))
    })
}

fn letterhead(texts: &[String]) -> Letterhead {
    Letterhead {
        logo: None,
        name: texts[0].clone(),
        address_lines: vec![texts[1].clone(), texts[2].clone()],
        phone: texts[3].clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_leaves_a_card(texts in prop::collection::vec(any_text(), 10), hebrew in any::<bool>()) {
        let card = Card {
            language: if hebrew { "he" } else { "en" }.into(),
            printed_at: at("2026-05-04T09:00"),
            clinic: letterhead(&texts),
            title: texts[4].clone(),
            client: texts[5].clone(),
            when: texts[6].clone(),
            what: texts[7].clone(),
            price: texts[8].clone(),
            ask: texts[9].clone(),
        };
        let (size, boxes) = card::layout(&card);
        prop_assert_eq!(misplaced(&boxes, size, 18.0), None);
    }

    #[test]
    fn nothing_leaves_a_summary(
        texts in prop::collection::vec(any_text(), 8),
        facts in prop::collection::vec((any_text(), any_text()), 0..9),
        rows in prop::collection::vec((any_text(), any_text(), any_text()), 0..40),
        letter in any::<bool>(),
    ) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let row = |(when, what, number): &(String, String, String)| {
            Row { when: when.clone(), what: what.clone(), number: number.clone() }
        };
        let summary = Summary {
            language: "en".into(),
            paper,
            printed_at: at("2026-05-04T09:00"),
            title: texts[4].clone(),
            clinic: letterhead(&texts),
            client: texts[5].clone(),
            printed_on: texts[6].clone(),
            profile: facts,
            season: None,
            tables: vec![Table {
                heading: texts[7].clone(),
                none: texts[0].clone(),
                rows: rows.iter().map(row).collect(),
                more: texts[1].clone(),
            }],
        };
        prop_assert_eq!(misplaced(&summary::layout(&summary), paper.size(), 40.0), None);
    }
}
