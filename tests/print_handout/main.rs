//! The handout as printed: who is named on it, what is on which page, and that a reader can read it.

mod anywhere;
mod plan;
#[path = "../support/reader.rs"]
mod reader;
mod reader_programs;

use plan::plan_for;
use reader::run;
use warmdown::domain::{clinic_settings::Paper, run::RunKind, verdict::Verdict};
use warmdown::print::handout::{handout, layout};

/// The words of a page as a reader copies them: without the direction marks that `pdftotext` adds, and all on one line.
fn words(arguments: &[&str], pdf: &[u8]) -> String {
    let text = run("pdftotext", &[arguments, &["-"]].concat(), pdf);
    let plain = text.replace(|c| matches!(c, '\u{202a}'..='\u{202e}'), "");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

const NAMES: [&str; 21] = [
    "Łukasz Żółć",
    "Zoë",
    "Đặng Thị Ngọc Ánh",
    "Ελένη Παπαδοπούλου",
    "Ирина",
    "李娜",
    "田中",
    "김민지",
    "أحمد",
    "صلاح الدين",
    "مُحَمَّد",
    "שרה",
    "שָׂרָה",
    "नेहा",
    "प्रिया क्षत्रिय",
    "दुर्गा संजय कृष्ण",
    "S\u{323}o\u{302}\u{301}n M\u{304}x\u{308}y",
    "สมชาย น้ำฝน",
    "Արամ Խաչատրյան",
    "ნინო",
    "Maria Magdalena Wilhelmina Oosterhuis-van der Westhuyzen-Berg",
];

#[test]
fn a_name_of_any_script_is_copied_from_the_page_as_it_was_typed() {
    for name in NAMES {
        let pdf = handout(&plan_for(name, Paper::A4));
        for arguments in [&["-layout"][..], &[]] {
            let words = words(arguments, &pdf);
            assert!(words.contains(name), "{name} with {arguments:?} in: {words}");
        }
    }
}

#[test]
fn what_no_typeface_has_is_printed_in_latin_letters_and_marked() {
    let boxes = layout(&plan_for("ᏣᎳᎩ Zoë 🏃\u{e000}", Paper::A4));
    assert!(boxes.iter().any(|line| line.text == "‹TsaLaGi› Zoë ‹:person_running:?›"), "{boxes:?}");
}

#[test]
fn the_whole_page_is_copied_in_reading_order() {
    let words = words(&["-raw"], &handout(&plan_for("Zoë", Paper::A4)));
    let mut rest = words.as_str();
    for said in [
        "Riverside Massage",
        "Zoë Your recovery plan",
        "Wednesday, May 6, 13:00",
        "No hard workout until Thursday, May 7, 14:00",
        "The long run on May 8 is 2 days after",
        "From Anna Kowalska Roll the left calf",
        "Day by day",
        "Light day",
        "Wed, May 6 Your massage Take the rest of the day easy.",
        "Sun, May 17 Riverside Marathon No massage, and none tomorrow.",
        "Your next massage Wednesday, May 20, 10:00",
        "pain that is sharp or getting worse",
        "Call Riverside Massage: 503 555 0142",
        "Printed on May 4, 2026",
    ] {
        let at = rest.find(said).unwrap_or_else(|| panic!("{said:?} is missing or early in: {words}"));
        rest = &rest[at + said.len()..];
    }
}

#[test]
fn readers_accept_the_file_and_find_every_font_embedded_and_subset() {
    let names = NAMES.join(", ");
    let pdf = handout(&plan_for(&names, Paper::Letter));
    let checked = run("qpdf", &["--check"], &pdf);
    assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
    let fonts = run("pdffonts", &[], &pdf);
    assert!(fonts.lines().count() > 9, "{fonts}");
    for font in fonts.lines().skip(2) {
        let (tag, _) = font.split_once('+').unwrap_or_else(|| panic!("no subset: {font}"));
        assert!(tag.len() == 6 && tag.chars().all(|letter| letter.is_ascii_uppercase()), "{font}");
        assert!(font.contains("yes yes yes"), "{font}");
    }
    assert!(pdf.len() < 200_000, "{} bytes", pdf.len());
}

#[test]
fn the_same_plan_is_the_same_file_and_another_is_not() {
    let plan = plan_for("Zoë", Paper::A4);
    assert!(handout(&plan) == handout(&plan.clone()));
    assert!(handout(&plan) != handout(&plan_for("Zoe", Paper::A4)));
}

#[test]
fn the_file_says_what_it_is_whose_and_in_which_language() {
    let mut plan = plan_for("שרה כהן", Paper::A4);
    plan.language = "he".into();
    let pdf = handout(&plan);
    let about = run("pdfinfo", &[], &pdf);
    for said in ["Your recovery plan – שרה כהן", "Riverside Massage", "Mon May  4 09:30:00 2026", "(A4)"] {
        assert!(about.contains(said), "{said} in {about}");
    }
    assert!(pdf.windows(9).any(|bytes| bytes == b"/Lang(he)"));
}

#[test]
fn a_usual_plan_is_one_page_on_either_paper() {
    for paper in [Paper::A4, Paper::Letter] {
        assert!(layout(&plan_for("Zoë", paper)).iter().all(|line| line.page == 1), "{paper:?}");
    }
}

#[test]
fn a_long_plan_goes_on_on_numbered_pages() {
    let mut plan = plan_for("Zoë", Paper::Letter);
    plan.advice.days = plan.advice.days.iter().cycle().take(40).cloned().collect();
    let boxes = layout(&plan);
    let last = boxes.iter().map(|line| line.page).max().unwrap();
    assert!(last > 1);
    for page in 1..=last {
        let number = format!("{page} / {last}");
        assert!(boxes.iter().any(|line| line.page == page && line.text == number), "{number}");
    }
}

#[test]
fn a_page_read_from_the_right_is_mirrored_and_its_phone_number_is_not() {
    let mut plan = plan_for("שרה כהן", Paper::A4);
    let left = layout(&plan);
    plan.language = "he".into();
    let right = layout(&plan);
    assert_eq!(left.len(), right.len());
    for (left, right) in left.iter().zip(&right) {
        assert!((left.x + left.width - (595.28 - right.x)).abs() < 0.5, "{left:?} {right:?}");
    }
    assert!(words(&["-raw"], &handout(&plan)).contains("503 555 0142"));
}

#[test]
fn a_line_of_the_address_is_not_cut_where_another_begins() {
    let mut plan = plan_for("Zoë", Paper::A4);
    plan.clinic.name = "Riverside Massage and Recovery".into();
    plan.clinic.address_lines =
        plan::owned(&["Paul-Lincke-Ufer 39/40", "Hinterhaus, 2. Etage", "10999 Berlin", "Germany"]);
    let boxes = layout(&plan);
    let line = |text: &str| boxes.iter().any(|line| line.text.ends_with(text));
    assert!(
        line("Paul-Lincke-Ufer 39/40  ·  Hinterhaus, 2. Etage") && line("10999 Berlin  ·  Germany  ·  503 555 0142")
    );
}

#[test]
fn the_season_explains_the_shapes_that_it_draws_and_no_others() {
    let mut plan = plan_for("Zoë", Paper::A4);
    plan.timeline.truncate(5);
    plan.note = None;
    plan.advice.days.truncate(2);
    let words = ["easy", "long", "hard", "good for massage", "better not", "planned", "Runs", "For massage"];
    let said = |plan: &_| {
        let boxes = layout(plan);
        words.map(|word| boxes.iter().any(|line| line.text == word))
    };
    assert_eq!(said(&plan), [true; 8]);
    let season = plan.season.as_mut().unwrap();
    season.weeks.iter_mut().for_each(|week| week.planned = false);
    for day in &mut season.days {
        day.verdict = Verdict::Neutral;
        day.runs.retain(|kind| *kind == RunKind::Long);
    }
    assert_eq!(said(&plan), [false, true, false, false, false, false, true, false]);
}

#[test]
fn the_layout_of_a_plan() {
    let rows = layout(&plan_for("Đặng Thị Ngọc Ánh", Paper::A4));
    let rows: Vec<_> =
        rows.iter().map(|line| format!("{} {:>3.0} {:>3.0}  {}", line.page, line.x, line.y, line.text)).collect();
    insta::assert_snapshot!(rows.join("\n"));
}
