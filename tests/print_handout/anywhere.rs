//! Any plan: nothing leaves the margins, nothing covers another, and every one can be printed.

use crate::plan::{plan_for, season};
use chrono::NaiveDate;
use proptest::prelude::*;
use warmdown::domain::{clinic_settings::Paper, race::Priority, run::RunKind, verdict::Verdict};
use warmdown::print::TextBox;
use warmdown::print::handout::{
    Advice, AppointmentLine, BookedLine, Contact, DayAdvice, DayMark, Doctor, Handout, KeyAdvice, NextMassage, Note,
    RunNote, TimelineDay, TimelineRun, TimingLine, handout, layout,
};
use warmdown::print::letterhead::Letterhead;
use warmdown::print::season_chart::SeasonChart;

/// The blank edge of a page, in points.
const MARGIN: f32 = 40.0;

/// The size of the smallest letters, in points.
const SMALLEST: f32 = 10.0;

/// How many plans are tried: few in `make test`, many in `make soak`.
fn cases() -> u32 {
    if std::env::var_os("WARMDOWN_SOAK").is_some() { 5_000 } else { 128 }
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

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop::sample::select(vec![
        Verdict::Contraindicated,
        Verdict::NotRecommended,
        Verdict::Caution,
        Verdict::Neutral,
        Verdict::Favorable,
    ])
}

fn any_mark() -> impl Strategy<Value = DayMark> {
    prop::sample::select(vec![
        DayMark::Massage,
        DayMark::Booked,
        DayMark::Light,
        DayMark::NoMassage,
        DayMark::Race,
        DayMark::Healing,
        DayMark::GoodForMassage,
        DayMark::Plain,
    ])
}

fn any_run() -> impl Strategy<Value = TimelineRun> {
    let kinds = prop::sample::select(vec![RunKind::Easy, RunKind::Long, RunKind::Hard]);
    let notes = prop::sample::select(vec![RunNote::Stays, RunNote::Clashes, RunNote::Better]);
    (kinds, any_text(), notes).prop_map(|(kind, text, note)| TimelineRun { kind, text, note })
}

prop_compose! {
    fn any_drawn_day()(
        mark in any_mark(),
        texts in prop::collection::vec("[A-Za-z\u{5d0}-\u{5ea}\u{4e00}-\u{4eff}]{1,30}( [a-z]{1,9}){0,2}", 4),
        runs in prop::collection::vec(any_run(), 0..5),
    ) -> TimelineDay {
        let [weekday, date, word, time] = texts.try_into().unwrap();
        TimelineDay { weekday, date, mark, word, time, runs }
    }
}

prop_compose! {
    fn any_day()(
        date in any_text(),
        title in any_text(),
        to_do in prop::collection::vec(any_text(), 0..4),
        to_leave in prop::collection::vec(any_text(), 0..12),
        mark in any_mark(),
    ) -> DayAdvice {
        DayAdvice { date, title, to_do, to_leave, mark }
    }
}

fn any_booked() -> impl Strategy<Value = BookedLine> {
    (any_text(), any_text(), any_text()).prop_map(|(when, what, price)| BookedLine { when, what, price })
}

/// The season with any words: a race a week from the fifth day on, three in the last week.
fn season_saying(words: Vec<String>) -> SeasonChart {
    let mut season = season();
    for at in (4..91).step_by(7).chain([82, 84]) {
        season.days[at].races.push((words[at % 4].clone(), Priority::C));
    }
    let mut words = words.into_iter().skip(4);
    let mut word = || words.next().unwrap();
    season.days[60].month = word();
    SeasonChart {
        heading: word(),
        distance: word(),
        runs: word(),
        moments: word(),
        easy: word(),
        long: word(),
        good: word(),
        better_not: word(),
        planned: word(),
        ..season
    }
}

prop_compose! {
    fn any_handout()(
        language in prop::sample::select(vec!["en", "he", "ar", "pt-BR"]),
        paper in prop::sample::select(vec![Paper::A4, Paper::Letter]),
        texts in prop::collection::vec(any_text(), 24),
        address_lines in prop::collection::vec(any_text(), 0..4),
        has in prop::collection::vec(any::<bool>(), 3),
        verdict in any_verdict(),
        timeline in prop::collection::vec(any_drawn_day(), 0..32),
        days in prop::collection::vec(any_day(), 0..12),
        booked in prop::collection::vec(any_booked(), 0..13),
        lines in prop::collection::vec(any_text(), 0..5),
        signs in prop::collection::vec(any_text(), 0..6),
        season_words in prop::collection::vec(any_text(), 14),
    ) -> Handout {
        let mut texts = texts.into_iter();
        let mut text = || texts.next().unwrap();
        Handout {
            language: language.into(),
            paper,
            printed_at: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap().and_hms_opt(9, 30, 0).unwrap(),
            title: text(),
            clinic: Letterhead { logo: None, name: text(), address_lines, phone: text() },
            client: text(),
            printed_on: text(),
            appointment: AppointmentLine { heading: text(), when: text(), what: text() },
            key_advice: has[0].then(|| KeyAdvice { what: text(), until: text() }),
            timing: TimingLine { verdict, word: text(), sentence: text() },
            note: has[1].then(|| Note { heading: text(), text: text() }),
            days_heading: text(),
            timeline,
            season: has[2].then(|| season_saying(season_words)),
            advice: Advice { do_heading: text(), leave_heading: text(), days },
            next_massage: NextMassage { heading: text(), booked, lines },
            doctor: Doctor { heading: text(), lead: text(), signs },
            contact: Contact { question: text(), answer: text() },
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn no_text_leaves_the_margins_or_covers_another_or_is_too_small_to_read(plan in any_handout()) {
        let boxes = layout(&plan);
        prop_assert_eq!(misplaced(&boxes, plan.paper), None);
        prop_assert_eq!(boxes.iter().find(|line| line.size < SMALLEST), None);
    }

    #[test]
    fn any_plan_can_be_printed(plan in any_handout()) {
        prop_assert!(handout(&plan).starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn two_texts_share_a_line_only_where_both_fit() {
    for letters in 1..120 {
        let mut plan = plan_for("Zoë", Paper::A4);
        let long = "w".repeat(letters);
        plan.timing = TimingLine { verdict: Verdict::Caution, word: long.clone(), sentence: "侖".into() };
        plan.contact = Contact { question: long, answer: "侖".into() };
        assert_eq!(misplaced(&layout(&plan), plan.paper), None, "after {letters} letters");
    }
}

#[test]
fn a_phrase_in_one_letter_is_no_wider_than_its_column() {
    let mut plan = plan_for("Zoë", Paper::A4);
    let run = |text: char| TimelineRun { kind: RunKind::Easy, text: text.into(), note: RunNote::Stays };
    plan.timeline[0].runs = ['\u{fdfa}', '\u{fdfb}', '\u{fdfd}'].map(run).to_vec();
    assert_eq!(misplaced(&layout(&plan), plan.paper), None);
}

#[test]
fn a_races_name_stands_clear_of_the_highest_bar() {
    let mut plan = plan_for("Zoë", Paper::A4);
    plan.timeline.truncate(5);
    plan.note = None;
    plan.advice.days.truncate(2);
    let season = plan.season.as_mut().unwrap();
    // The last week's distance is the highest, its value as wide as its bar.
    season.days[80].races.push(("Lake".into(), Priority::C));
    let boxes = layout(&plan);
    assert!(["Lake", "32"].iter().all(|text| boxes.iter().any(|line| line.text == *text)), "{boxes:?}");
    assert_eq!(misplaced(&boxes, plan.paper), None);
}

#[test]
fn a_name_of_nothing_to_draw_leaves_the_title_on_the_page() {
    for client in ["", "\u{200b}", " "] {
        let mut plan = plan_for(client, Paper::A4);
        plan.clinic = Letterhead { logo: None, name: String::new(), address_lines: vec![], phone: String::new() };
        assert_eq!(misplaced(&layout(&plan), plan.paper), None, "for {client:?}");
    }
}

#[test]
fn what_is_misplaced_is_found() {
    let mut boxes = layout(&plan_for("Zoë", Paper::A4));
    assert_eq!(misplaced(&boxes, Paper::A4), None);
    let place = (boxes[3].x, boxes[3].y);
    (boxes[4].x, boxes[4].y) = place;
    assert!(misplaced(&boxes, Paper::A4).is_some_and(|found| found.contains("overlapping")));
    boxes[4].x = 590.0;
    assert!(misplaced(&boxes, Paper::A4).is_some_and(|found| found.contains("margins")));
}
