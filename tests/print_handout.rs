//! The handout as printed: who is named on it, what is on which page, and that a reader can read it.

use chrono::NaiveDate;
use proptest::prelude::*;
use std::io::Write;
use std::process::{Command, Stdio};
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

#[test]
fn sample() {
    for (file, client, paper) in [
        ("a4", "Łukasz Żółć", Paper::A4),
        ("letter", "Đặng Thị Ngọc Ánh", Paper::Letter),
        ("arabic", "أحمد صلاح الدين (مُحَمَّد)", Paper::A4),
        ("hindi", "नेहा हिन्दी प्रिया क्षत्रिय", Paper::A4),
        ("cjk", "李娜 田中 김민지 ひらがな", Paper::A4),
        ("hebrew", "שרה (כהן) שָׂרָה", Paper::A4),
        ("greek", "Ελένη Παπαδοπούλου Ирина", Paper::A4),
    ] {
        std::fs::write(format!("/tmp/{file}.pdf"), handout(&plan_for(client, paper))).unwrap();
    }
    let mut rtl = plan_for("שרה כהן", Paper::A4);
    rtl.language = "he".into();
    rtl.title = "תוכנית ההתאוששות שלך (10:00)".into();
    std::fs::write("/tmp/rtl.pdf", handout(&rtl)).unwrap();
}
