//! A week on paper: everybody who comes stands on their day, and nothing is cut.

#[path = "support/reader.rs"]
mod reader;
mod support;

use proptest::prelude::*;
use reader::{painted_in_parts, parts, run};
use support::{House, LEE, MAYA, ZOE, booking};
use warmdown::{
    clinic::{
        self, Desk,
        demo::{self, DemoSize},
        wire::{AddClosure, AddDayOff, AskWeek, Book, ById, ClientFields, OnDay, SetStatus, TherapistFields},
    },
    clock::Clock,
    domain::{
        appointment::Status,
        clinic_settings::Paper,
        id::{AppointmentId, TherapistId},
        therapist::WorkingHours,
    },
    error::Code,
    print::week_sheets::{SheetDay, SheetVisit, WeekSheet, WeekSheets, layout, week_sheets},
    store::Store,
};

fn week(from: &str, therapist: Option<TherapistId>) -> AskWeek {
    AskWeek { from: from.parse().unwrap(), therapist }
}

/// The words of a PDF, page by page.
fn pages(pdf: &[u8]) -> Vec<String> {
    let text = run("pdftotext", &["-layout", "-"], pdf);
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

fn add_ben(house: &House) {
    let hours = (1..=2).map(|weekday| WorkingHours { weekday, from: 600, until: 840 }).collect();
    clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap();
}

#[test]
fn the_week_names_who_comes_when_for_what_with_alert_and_leaves_out_who_canceled() {
    let house = House::new();
    let client = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().client;
    let known = ClientFields { alert: "Latex allergy".into(), ..client.into() };
    clinic::save_client(&house.desk(), known).unwrap();
    clinic::book(&house.desk(), booking(ZOE, "2026-05-05T10:00")).unwrap();
    let canceled = clinic::book(&house.desk(), booking(LEE, "2026-05-06T10:00")).unwrap().id.unwrap();
    let off = SetStatus { id: AppointmentId(canceled), version: 1, status: Status::Canceled };
    clinic::set_status(&house.desk(), off).unwrap();
    let printed = clinic::week_sheet(&house.desk(), week("2026-05-04", None)).unwrap();
    assert_eq!(printed.file_name, "Week sheet 2026-05-04.pdf");
    let pages = pages(&printed.pdf);
    assert_eq!(pages.len(), 1);
    for part in ["Maya", "May 4 – 10, 2026", "Mon, May 4", "Sun, May 10", "09:00–17:00", "10:00–11:00", "Zoë Novak"]
        .into_iter()
        .chain(["Latex allergy", "60 min Deep tissue", "As of Monday, May 4, 09:00"])
    {
        assert!(pages[0].contains(part), "{part} in {}", pages[0]);
    }
    assert!(!pages[0].contains("Lee Park"));
}

#[test]
fn there_is_a_page_for_each_who_works_or_is_booked_or_for_the_one_who_is_asked_for() {
    let house = House::new();
    add_ben(&house);
    let off = AddDayOff {
        therapist: TherapistId(2),
        from: "2026-05-11".parse().unwrap(),
        until: "2026-05-17".parse().unwrap(),
        note: String::new(),
    };
    clinic::add_day_off(&house.desk(), off).unwrap();
    let names = |from, therapist| {
        let pages = pages(&clinic::week_sheet(&house.desk(), week(from, therapist)).unwrap().pdf);
        pages.iter().map(|page| page.split_whitespace().next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("2026-05-04", None), ["Maya", "Ben"]);
    assert_eq!(names("2026-05-11", None), ["Maya"]);
    assert_eq!(names("2026-05-11", Some(TherapistId(2))), ["Ben"], "asked for, a week off is a page too");
    let reason = Some("As agreed".into());
    let booked = Book { therapist: TherapistId(2), reason, ..booking(LEE, "2026-05-13T10:00") };
    clinic::book(&house.desk(), booked).unwrap();
    assert_eq!(names("2026-05-11", None), ["Maya", "Ben"]);
    let refused = clinic::week_sheet(&house.desk(), week("2026-05-04", Some(TherapistId(9)))).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::NotFound, Some("therapist")));
}

#[test]
fn closed_days_and_days_off_are_told_and_an_empty_week_says_so() {
    let house = House::new();
    let closure = |from: &str, until: &str, note: &str| AddClosure {
        from: from.parse().unwrap(),
        until: until.parse().unwrap(),
        note: note.into(),
    };
    clinic::add_closure(&house.desk(), closure("2026-05-06", "2026-05-06", "Whitsun")).unwrap();
    clinic::add_closure(&house.desk(), closure("2026-05-11", "2026-05-17", "")).unwrap();
    let day: chrono::NaiveDate = "2026-05-07".parse().unwrap();
    let off = AddDayOff { therapist: MAYA, from: day, until: day, note: String::new() };
    clinic::add_day_off(&house.desk(), off).unwrap();
    let page = pages(&clinic::week_sheet(&house.desk(), week("2026-05-04", None)).unwrap().pdf).concat();
    assert!(page.contains("Whitsun") && page.split_whitespace().any(|word| word == "off"), "{page}");
    let empty = pages(&clinic::week_sheet(&house.desk(), week("2026-05-11", None)).unwrap().pdf).concat();
    assert!(empty.contains("Nobody works, and nothing is booked."), "{empty}");
    let hers = pages(&clinic::week_sheet(&house.desk(), week("2026-05-11", Some(MAYA))).unwrap().pdf).concat();
    assert_eq!(hers.matches("closed").count(), 7, "{hers}");
}

#[test]
fn everybody_of_the_demo_clinics_week_is_on_the_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("demo.db")).unwrap();
    let desk = Desk::new(&store, Clock::fixed("2026-05-04T08:00").unwrap(), "test").unwrap();
    demo::fill(&desk, &DemoSize::default(), 1, "2026-05-04".parse().unwrap()).unwrap();
    let desk = Desk::new(&store, Clock::fixed("2026-05-04T08:00").unwrap(), "test").unwrap();
    let text = run("pdftotext", &["-raw", "-"], &clinic::week_sheet(&desk, week("2026-05-04", None)).unwrap().pdf);
    let text: String = text.split_whitespace().collect();
    let mut held = 0;
    for date in desk.now.today().iter_days().take(7) {
        for card in clinic::appointments_on(&desk, OnDay { date }).unwrap() {
            if card.status.holds_its_time() && card.client.name.is_ascii() {
                held += 1;
                let name: String = card.client.name.split_whitespace().collect();
                assert!(text.contains(&name), "{}", card.client.name);
            }
        }
    }
    assert!(held > 8, "{held}");
}

fn sheets(paper: Paper, therapists: Vec<WeekSheet>) -> WeekSheets {
    WeekSheets {
        language: "en".into(),
        paper,
        printed_at: support::at("2026-05-04T09:00"),
        title: "Stride: May 4 – 10, 2026".into(),
        clinic: "Stride".into(),
        week: "Dec 28, 2026 – Jan 3, 2027".into(),
        as_of: "As of Monday, May 4, 09:00".into(),
        empty: "Nobody works.".into(),
        therapists,
    }
}

fn visit(name: &str, number: usize) -> SheetVisit {
    SheetVisit {
        time: "10:30 am–11:30 am".into(),
        client: format!("{name} {number}"),
        what: "60 min Lymphatic drainage with a very long name".into(),
        room: "The room above the yard".into(),
        alert: if number.is_multiple_of(3) {
            "Allergic to whatever has been put into a lotion".into()
        } else {
            String::new()
        },
    }
}

fn day(name: &str, visits: usize) -> SheetDay {
    SheetDay {
        title: "Wed, September 30".into(),
        hours: "09:00 am–01:00 pm, 02:00 pm–05:00 pm, 06:00 pm–07:00 pm".into(),
        visits: (0..visits).map(|number| visit(name, number)).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn whatever_the_week_nothing_leaves_the_page_and_nobody_is_left_out(
        visits in prop::collection::vec(prop::collection::vec(0_usize..14, 7), 0..4),
        name in "[A-ZÀ-Ž][a-zà-ž]{0,24}( [A-ZÀ-Ž][a-zà-ž-]{1,30}){0,2}",
        letter in any::<bool>(),
    ) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let week = |counts: &Vec<usize>| WeekSheet {
            name: name.clone(),
            days: counts.iter().map(|&count| day(&name, count)).collect(),
        };
        let sheets = sheets(paper, visits.iter().map(week).collect());
        let (width, height) = paper.size_lying();
        let boxes = layout(&sheets);
        for text in &boxes {
            prop_assert!(text.x >= 39.0 && text.x + text.width <= width - 39.0, "{text:?}");
            prop_assert!(text.y >= 39.0 && text.y + text.height <= height - 39.0, "{text:?}");
        }
        let times = boxes.iter().filter(|text| text.text.starts_with("10:30 am")).count();
        prop_assert_eq!(times, visits.iter().flatten().sum::<usize>());
        // No two words lie on each other.
        for (index, one) in boxes.iter().enumerate() {
            for other in &boxes[index + 1..] {
                let apart = one.page != other.page
                    || one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5
                    || one.y + one.height <= other.y + 0.5 || other.y + other.height <= one.y + 0.5;
                prop_assert!(apart, "{one:?} {other:?}");
            }
        }
    }
}

#[test]
fn a_full_week_goes_on_over_the_page_below_its_days() {
    let boxes =
        layout(&sheets(Paper::A4, vec![WeekSheet { name: "Maya".into(), days: vec![day("Zoë Novak", 12); 7] }]));
    let last = boxes.iter().map(|text| text.page).max().unwrap();
    assert!(last > 1, "{last}");
    for page in 1..=last {
        let heads = boxes.iter().filter(|text| text.page == page && text.text.starts_with("Wed, September")).count();
        assert_eq!(heads, 7, "page {page}");
    }
}

#[test]
fn a_reader_program_is_told_a_table_whose_columns_are_the_days() {
    let pdf =
        week_sheets(&sheets(Paper::A4, vec![WeekSheet { name: "Maya".into(), days: vec![day("Zoë Novak", 9); 7] }]));
    let parts = parts(&pdf);
    let count =
        |what: &str| parts.lines().filter(|line| line.trim_start().split([' ', ':']).next() == Some(what)).count();
    assert_eq!((count("H1"), count("Table"), count("TR"), count("TH"), count("TD")), (1, 1, 10, 7, 63), "{parts}");
    assert!(painted_in_parts(&pdf) > 100);
    // What is told by red is told by a sign too.
    assert!(parts.contains("Allergic to"), "{parts}");
}
