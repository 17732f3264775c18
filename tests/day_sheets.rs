//! The coming seven days on paper: everybody who comes is on it, with what the desk must know, and nothing is cut.

mod support;

use std::process::Command;
use support::{House, ZOE, booking};
use warmdown::{
    clinic::{
        self, Desk,
        demo::{self, DemoSize},
        wire::{Book, ById, ChooseFolder, ClientFields, Nothing, OnDay, SetStatus},
    },
    clock::Clock,
    domain::{appointment::Status, clinic_settings::Paper, id::AppointmentId},
    print::day_sheets::{DaySheet, DaySheets, SheetLine, TherapistSheet, layout},
    store::Store,
};

/// The words of a PDF, page by page.
fn pages(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheets.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

#[test]
fn the_sheets_name_who_comes_when_with_phone_alert_and_reason_and_leave_out_who_canceled() {
    let house = House::new();
    let client = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().client;
    let known = ClientFields { phone: "555-0142".into(), alert: "Latex allergy".into(), ..client.into() };
    clinic::save_client(&house.desk(), known).unwrap();
    let late = Book { reason: Some("Works late, agreed".into()), ..booking(ZOE, "2026-05-05T17:30") };
    clinic::book(&house.desk(), late).unwrap();
    let canceled = clinic::book(&house.desk(), booking(support::LEE, "2026-05-06T10:00")).unwrap().id.unwrap();
    let off = SetStatus { id: AppointmentId(canceled), version: 1, status: Status::Canceled };
    clinic::set_status(&house.desk(), off).unwrap();
    let sheets = clinic::day_sheets(&house.desk()).unwrap();
    assert_eq!(sheets.file_name, "Warmdown.pdf");
    let pages = pages(&sheets.pdf);
    assert_eq!(pages.len(), 7);
    for part in
        ["Tuesday, May 5", "Maya", "09:00–17:00", "17:30–18:30", "Zoë Novak", "555-0142", "Latex allergy", "Works late"]
    {
        assert!(pages[1].contains(part), "{part} in {}", pages[1]);
    }
    assert!(pages[1].contains("As of Monday, May 4, 09:00"));
    assert!(!pages[2].contains("Lee Park"));
    assert!(pages[6].contains("Sunday, May 10"));
}

#[test]
fn a_therapist_whom_nobody_comes_to_gets_a_page_that_says_so() {
    let house = House::new();
    let sheet = clinic::day_sheet(&house.desk(), OnDay { date: "2026-05-05".parse().unwrap() }).unwrap();
    let pages = pages(&sheet.pdf);
    assert!(pages.iter().any(|page| page.contains("Maya") && page.contains("No appointments.")), "{pages:?}");
    clinic::book(&house.desk(), booking(ZOE, "2026-05-05T10:00")).unwrap();
    let sheet = clinic::day_sheet(&house.desk(), OnDay { date: "2026-05-05".parse().unwrap() }).unwrap();
    assert!(self::pages(&sheet.pdf).iter().all(|page| !page.contains("Maya") || !page.contains("No appointments.")));
}

#[test]
fn everybody_of_the_demo_clinics_week_is_on_the_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("demo.db")).unwrap();
    let desk = Desk::new(&store, Clock::fixed("2026-05-04T08:00").unwrap(), "test").unwrap();
    demo::fill(&desk, &DemoSize::default(), 1, "2026-05-04".parse().unwrap()).unwrap();
    let desk = Desk::new(&store, Clock::fixed("2026-05-04T08:00").unwrap(), "test").unwrap();
    let text = pages(&clinic::day_sheets(&desk).unwrap().pdf).concat();
    let mut held = 0;
    for date in desk.now.today().iter_days().take(7) {
        for card in clinic::appointments_on(&desk, OnDay { date }).unwrap() {
            if card.status.holds_its_time() && card.client.name.is_ascii() {
                held += 1;
                assert!(text.contains(card.client.name.as_str()), "{}", card.client.name);
            }
        }
    }
    assert!(held > 8, "{held}");
}

#[test]
fn a_folder_is_chosen_only_if_it_can_be_written_to() {
    let house = House::new();
    let chosen = |folder: Option<&str>| ChooseFolder { folder: folder.map(str::to_owned) };
    for bad in ["sheets", "/proc/nowhere"] {
        let refused = clinic::choose_day_sheets_folder(&house.desk(), chosen(Some(bad))).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("folder"), "{bad}");
    }
    let folder = house.folder.path().join("paper").display().to_string();
    let kept = clinic::choose_day_sheets_folder(&house.desk(), chosen(Some(&folder))).unwrap();
    let now = || clinic::day_sheets_folder(&house.desk(), Nothing {}).unwrap().folder;
    assert_eq!(now().as_deref(), Some(folder.as_str()));
    clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert_eq!(now(), None);
}

#[test]
fn a_full_day_goes_on_over_the_page_and_nothing_leaves_the_margins() {
    let line = |number: usize| SheetLine {
        time: format!("{:02}:00–{:02}:45", number % 24, number % 24),
        client: format!("Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh {number}"),
        phone: "+1 (917) 555-0142 extension 12345678".into(),
        what: "60 min Lymphatic drainage with a very long name".into(),
        alert: "Allergic to everything that has ever been put into a lotion, so use none".into(),
        note: "Only day in town before flying home; light pressure agreed on the phone.".into(),
    };
    for paper in [Paper::A4, Paper::Letter] {
        let sheets = DaySheets {
            language: "en".into(),
            paper,
            printed_at: support::at("2026-05-04T09:00"),
            title: "Stride".into(),
            clinic: "Stride".into(),
            as_of: "As of Monday, May 4, 09:00".into(),
            days: vec![DaySheet {
                title: "Monday, May 4".into(),
                empty: String::new(),
                therapists: vec![TherapistSheet {
                    name: "Maya".into(),
                    hours: "09:00–13:00, 14:00–17:00, 18:00–19:00, 20:00–21:00".into(),
                    none: String::new(),
                    lines: (0..40).map(line).collect(),
                }],
            }],
        };
        let (width, height) = paper.size();
        let boxes = layout(&sheets);
        assert!(boxes.iter().map(|text| text.page).max() > Some(2));
        for text in &boxes {
            assert!(text.x >= 39.0 && text.x + text.width <= width - 39.0, "{text:?}");
            assert!(text.y >= 39.0 && text.y + text.height <= height - 39.0, "{text:?}");
        }
        for number in 0..40 {
            let name = format!("Featherstonehaugh {number}");
            assert!(boxes.iter().any(|text| text.text.contains(&name) || text.text.ends_with(&number.to_string())));
        }
    }
}
