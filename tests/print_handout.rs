//! The handout as printed: who is named on it, what is on which page, and that a reader can read it.

use chrono::NaiveDate;
use proptest::prelude::*;
use std::process::Command;
use warmdown::domain::verdict::Verdict;
use warmdown::print::handout::{
    AppointmentLine, DayAdvice, DayMark, FindingLine, Handout, Letterhead, Section, handout, layout,
};
use warmdown::{domain::clinic_settings::Paper, print::TextBox};

/// The blank edge of a page, in points.
const MARGIN: f32 = 45.0;

fn day(date: &str, title: &str, lines: &[&str], mark: DayMark) -> DayAdvice {
    DayAdvice { date: date.into(), title: title.into(), lines: owned(lines), mark }
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.into()).collect()
}

/// A runner with a marathon eleven days after the massage.
fn plan_for(client: &str, paper: Paper) -> Handout {
    Handout {
        language: "en".into(),
        paper,
        printed_at: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap().and_hms_opt(9, 30, 0).unwrap(),
        title: "Your recovery plan".into(),
        clinic: Letterhead {
            name: "Riverside Massage".into(),
            address_lines: owned(&["14 Mill Lane", "Portland, OR 97204"]),
            phone: "503 555 0142".into(),
        },
        client: client.into(),
        printed_on: "Printed on May 4, 2026".into(),
        appointment: AppointmentLine {
            heading: "Your massage".into(),
            when: "Wednesday, May 6, 13:00–14:00".into(),
            what: "Deep tissue for recovery, with Anna Kowalska".into(),
        },
        key_advice: Some("No hard workout until Thursday, May 7, 14:00".into()),
        verdict: Verdict::Caution,
        verdict_word: "Fine, with one thing to mind".into(),
        findings: vec![
            FindingLine {
                verdict: Verdict::Caution,
                sentence: "Your long run on Friday, May 8 is only 2 days after the massage.".into(),
            },
            FindingLine {
                verdict: Verdict::Favorable,
                sentence: "It follows your easy run on Tuesday, May 5: a good moment.".into(),
            },
            FindingLine {
                verdict: Verdict::Favorable,
                sentence: "You are in heavy training for the Riverside Marathon on May 17.".into(),
            },
        ],
        days_heading: "Day by day".into(),
        days: vec![
            day(
                "Wed, May 6",
                "Massage day",
                &[
                    "Take the rest of the day easy. An easy walk or jog is fine.",
                    "Feeling sore for a day or two is common.",
                ],
                DayMark::Massage,
            ),
            day(
                "Thu–Fri, May 7–8",
                "Light days",
                &[
                    "Easy running or rest. No long run, no hard session.",
                    "Your long run on Friday: better on Saturday, May 9.",
                ],
                DayMark::Light,
            ),
            day(
                "Fri–Sat, May 15–16",
                "The last days before the race",
                &["No massage now. Keep it light."],
                DayMark::NoMassage,
            ),
            day("Sun, May 17", "Riverside Marathon", &["No massage today, and none tomorrow."], DayMark::Race),
            day(
                "Mon–Tue, May 18–19",
                "Healing days",
                &["Rest, walk, very easy movement. No massage."],
                DayMark::Healing,
            ),
            day(
                "Wed–Fri, May 20–22",
                "Good days for your next massage",
                &["Free: Wed 10:00, Thu 9:00 and 15:30, Fri 11:00."],
                DayMark::GoodForMassage,
            ),
        ],
        next_massage: Section {
            heading: "Your next massage".into(),
            lines: owned(&[
                "Before the race: May 12–14 is best.",
                "After the race: May 20–22 is best.",
                "Call us to book: 503 555 0142.",
            ]),
        },
        doctor: Section {
            heading: "See a doctor, and cancel the massage, for".into(),
            lines: owned(&[
                "fever or infection",
                "one leg swollen, hot, red or painful",
                "chest pain or short breath",
                "numbness",
                "pain that is sharp or getting worse",
            ]),
        },
        footer: "Running late or unwell? Call 503 555 0142 and we will find another time.".into(),
    }
}

/// Runs a reader's program on a file; the text that it prints.
fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("handout.pdf");
    std::fs::write(&file, pdf).unwrap();
    let (before, after): (Vec<&str>, Vec<&str>) = arguments.iter().partition(|&&argument| argument != "-");
    let output = Command::new(program).args(before).arg(&file).args(after).output().unwrap_or_else(|error| {
        panic!("{program} is needed to check printed pages ({error}): apt-get install poppler-utils qpdf")
    });
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

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
fn a_name_that_no_typeface_has_is_printed_in_latin_letters() {
    let boxes = layout(&plan_for("ᏣᎳᎩ 🏃", Paper::A4));
    let name = &boxes[5].text;
    assert_eq!(name, "TsaLaGi :person_running:");
}

#[test]
fn the_whole_page_is_copied_in_reading_order() {
    let words = words(&["-raw"], &handout(&plan_for("Zoë", Paper::A4)));
    let mut rest = words.as_str();
    for said in [
        "Riverside Massage",
        "Your recovery plan Zoë",
        "Wednesday, May 6, 13:00–14:00",
        "No hard workout until Thursday, May 7, 14:00",
        "Your long run on Friday, May 8 is only 2 days after the massage.",
        "Wed, May 6 Massage day",
        "Sun, May 17 Riverside Marathon No massage today, and none tomorrow.",
        "Your next massage",
        "pain that is sharp or getting worse",
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
    plan.days = plan.days.iter().cycle().take(40).cloned().collect();
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
fn the_layout_of_a_plan() {
    let rows = layout(&plan_for("Đặng Thị Ngọc Ánh", Paper::A4));
    let rows: Vec<_> =
        rows.iter().map(|line| format!("{} {:>3.0} {:>3.0}  {}", line.page, line.x, line.y, line.text)).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

/// The first box that leaves the margins, or two that overlap.
fn misplaced(boxes: &[TextBox], paper: Paper) -> Option<String> {
    let (width, height) = paper.size();
    let slack = 0.02;
    for (index, line) in boxes.iter().enumerate() {
        let (right, bottom) = (line.x + line.width, line.y + line.height);
        if line.x < MARGIN - slack
            || line.y < MARGIN - slack
            || right > width - MARGIN + slack
            || bottom > height - MARGIN + slack
        {
            return Some(format!("out of the margins: {line:?}"));
        }
        let overlaps = |other: &&TextBox| {
            other.page == line.page
                && other.x + slack < right
                && line.x + slack < other.x + other.width
                && other.y + slack < bottom
                && line.y + slack < other.y + other.height
        };
        if let Some(other) = boxes[index + 1..].iter().find(overlaps) {
            return Some(format!("overlapping: {line:?} and {other:?}"));
        }
    }
    None
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-zéőłđ]{1,12}( [a-zA-Z0-9,.–]{1,14}){0,14}",
        1 => "[W]{1,120}",
        1 => "[\u{5d0}-\u{5ea}]{1,9}( [\u{5d0}-\u{5ea}0-9(),.a-z]{1,9}){0,9}",
        1 => "[\u{627}-\u{64a}]{1,9}( [\u{627}-\u{652}0-9(),.a-z]{1,9}){0,9}",
        1 => "[\u{4e00}-\u{4fff}\u{3041}-\u{3090}\u{ac00}-\u{acff}]{1,60}",
        1 => "[\u{915}-\u{94d} ]{1,60}",
        1 => "\\PC{0,40}",
        1 => Just(String::new()),
    ]
}

fn any_section() -> impl Strategy<Value = Section> {
    (any_text(), prop::collection::vec(any_text(), 0..9)).prop_map(|(heading, lines)| Section { heading, lines })
}

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop::sample::select(vec![
        Verdict::Contraindicated,
        Verdict::NotRecommended,
        Verdict::Caution,
        Verdict::Neutral,
        Verdict::Favorable,
    ])
}

fn any_day() -> impl Strategy<Value = DayAdvice> {
    let marks = vec![DayMark::Massage, DayMark::Light, DayMark::Race, DayMark::Plain];
    (any_text(), any_text(), prop::collection::vec(any_text(), 0..12), prop::sample::select(marks))
        .prop_map(|(date, title, lines, mark)| DayAdvice { date, title, lines, mark })
}

prop_compose! {
    fn any_handout()(
        language in prop::sample::select(vec!["en", "he", "ar", "pt-BR"]),
        paper in prop::sample::select(vec![Paper::A4, Paper::Letter]),
        texts in prop::collection::vec(any_text(), 11),
        address_lines in prop::collection::vec(any_text(), 0..4),
        key_advice in prop::option::of(any_text()),
        verdict in any_verdict(),
        findings in prop::collection::vec((any_verdict(), any_text()), 0..6),
        days in prop::collection::vec(any_day(), 0..12),
        next_massage in any_section(),
        doctor in any_section(),
    ) -> Handout {
        let mut texts = texts.into_iter();
        let mut text = || texts.next().unwrap();
        Handout {
            language: language.into(),
            paper,
            printed_at: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap().and_hms_opt(9, 30, 0).unwrap(),
            title: text(),
            clinic: Letterhead { name: text(), address_lines, phone: text() },
            client: text(),
            printed_on: text(),
            appointment: AppointmentLine { heading: text(), when: text(), what: text() },
            key_advice,
            verdict,
            verdict_word: text(),
            findings: findings.into_iter().map(|(verdict, sentence)| FindingLine { verdict, sentence }).collect(),
            days_heading: text(),
            days,
            next_massage,
            doctor,
            footer: text(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn no_text_leaves_the_margins_or_covers_another(plan in any_handout()) {
        prop_assert_eq!(misplaced(&layout(&plan), plan.paper), None);
    }

    #[test]
    fn any_plan_can_be_printed(plan in any_handout()) {
        prop_assert!(handout(&plan).starts_with(b"%PDF-1.7"));
    }
}
