//! A plan to print.

use chrono::NaiveDate;
use warmdown::domain::{clinic_settings::Paper, race::Priority, run::RunKind, verdict::Verdict};
use warmdown::print::handout::{
    Advice, AppointmentLine, BookedLine, Contact, DayAdvice, DayMark, Doctor, Handout, KeyAdvice, NextMassage, Note,
    RunNote, TimelineDay, TimelineRun, TimingLine,
};
use warmdown::print::letterhead::Letterhead;
use warmdown::print::season_chart::{ChartDay, ChartWeek, SeasonChart};

pub fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|&line| line.into()).collect()
}

fn day(date: &str, title: &str, to_do: &str, to_leave: &str, mark: DayMark) -> DayAdvice {
    let lines = |text: &str| owned(&[text]).into_iter().filter(|line| !line.is_empty()).collect();
    DayAdvice { date: date.into(), title: title.into(), to_do: lines(to_do), to_leave: lines(to_leave), mark }
}

fn drawn(index: usize, mark: DayMark, word: &str) -> TimelineDay {
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][(index + 1) % 7];
    TimelineDay {
        weekday: weekday.into(),
        date: if index == 0 { "May 5".into() } else { (5 + index).to_string() },
        mark,
        word: word.into(),
        time: String::new(),
        runs: Vec::new(),
    }
}

/// From the day before the massage to five days after the marathon.
fn timeline() -> Vec<TimelineDay> {
    let kinds = [
        (1, DayMark::Plain, ""),
        (1, DayMark::Massage, "Massage"),
        (2, DayMark::Light, "Light day"),
        (3, DayMark::Plain, ""),
        (3, DayMark::GoodForMassage, "Good for massage"),
        (2, DayMark::NoMassage, "No massage"),
        (1, DayMark::Race, "Race"),
        (2, DayMark::Healing, "Healing"),
        (1, DayMark::Booked, "Booked"),
        (2, DayMark::GoodForMassage, "Good for massage"),
    ];
    let days = kinds.into_iter().flat_map(|(count, mark, word)| std::iter::repeat_n((mark, word), count));
    let mut days: Vec<TimelineDay> = days.enumerate().map(|(index, (mark, word))| drawn(index, mark, word)).collect();
    let run = |kind, text: &str, note| TimelineRun { kind, text: text.into(), note };
    days[1].time = "13:00".into();
    days[0].runs = vec![run(RunKind::Easy, "Easy run, 8 km", RunNote::Stays)];
    days[3].runs = vec![run(RunKind::Long, "Long run, 24 km", RunNote::Clashes)];
    days[4].runs = vec![run(RunKind::Long, "Better: long run", RunNote::Better)];
    days
}

/// Thirteen weeks, with a marathon in the eighth.
pub fn season() -> SeasonChart {
    let day = |at: usize| ChartDay {
        month: if at == 20 { "May".into() } else { String::new() },
        verdict: [Verdict::Neutral, Verdict::Favorable, Verdict::NotRecommended, Verdict::Caution][at / 5 % 4],
        runs: if at.is_multiple_of(3) {
            vec![[RunKind::Easy, RunKind::Long, RunKind::Hard][at % 7 % 3]]
        } else {
            Vec::new()
        },
        races: if at == 47 { vec![("Riverside Marathon".into(), Priority::A)] } else { Vec::new() },
        massage: (at % 14 == 8).then_some(at == 36),
    };
    let week = |number: usize| ChartWeek {
        from: number * 7,
        days: 7,
        distance: 20.0 + number as f64,
        value: (20 + number).to_string(),
        planned: number > 4,
    };
    let word = |text: &str| text.to_owned();
    SeasonChart {
        heading: word("Your season"),
        told: word("A season of thirteen weeks. Races: Riverside Marathon (May 17)."),
        days: (0..91).map(day).collect(),
        weeks: (0..13).map(week).collect(),
        distance: word("km a week"),
        runs: word("Runs"),
        moments: word("For massage"),
        massages: word("Massages"),
        easy: word("easy"),
        long: word("long"),
        hard: word("hard"),
        good: word("good for massage"),
        better_not: word("better not"),
        planned: word("planned"),
    }
}

/// A runner with a marathon eleven days after the massage.
pub fn plan_for(client: &str, paper: Paper) -> Handout {
    Handout {
        language: "en".into(),
        paper,
        printed_at: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap().and_hms_opt(9, 30, 0).unwrap(),
        title: "Your recovery plan".into(),
        clinic: Letterhead {
            logo: None,
            name: "Riverside Massage".into(),
            address_lines: owned(&["14 Mill Lane", "Portland, OR 97204"]),
            phone: "503 555 0142".into(),
        },
        client: client.into(),
        printed_on: "Printed on May 4, 2026".into(),
        appointment: AppointmentLine {
            heading: "Your massage".into(),
            when: "Wednesday, May 6, 13:00".into(),
            what: "Deep tissue, 60 minutes, with Anna Kowalska".into(),
        },
        key_advice: Some(KeyAdvice { what: "No hard workout until".into(), until: "Thursday, May 7, 14:00".into() }),
        timing: TimingLine {
            verdict: Verdict::Caution,
            word: "Good to know".into(),
            sentence: "The long run on May 8 is 2 days after, and the days after a massage are best kept light.".into(),
        },
        note: Some(Note {
            heading: "From Anna Kowalska".into(),
            text: "Roll the left calf for a minute a day.".into(),
        }),
        days_heading: "Day by day".into(),
        timeline: timeline(),
        advice: Advice {
            do_heading: "Do".into(),
            leave_heading: "Leave".into(),
            days: vec![
                day(
                    "Wed, May 6",
                    "Your massage",
                    "Take the rest of the day easy. An easy walk or jog is fine.",
                    "No hard workout until Thursday, May 7, 14:00.",
                    DayMark::Massage,
                ),
                day(
                    "Thu, May 7 – Fri, May 8",
                    "Light days",
                    "Easy running or rest.",
                    "No long run, no hard session. Your long run on Friday: better on Saturday, May 9.",
                    DayMark::Light,
                ),
                day(
                    "Fri, May 15 – Sat, May 16",
                    "Before the race",
                    "Keep it light.",
                    "No massage.",
                    DayMark::NoMassage,
                ),
                day("Sun, May 17", "Riverside Marathon", "", "No massage, and none tomorrow.", DayMark::Race),
                day(
                    "Mon, May 18 – Tue, May 19",
                    "Healing",
                    "Rest, walk, very easy movement.",
                    "No massage.",
                    DayMark::Healing,
                ),
            ],
        },
        season: Some(season()),
        next_massage: NextMassage {
            heading: "Your next massage".into(),
            booked: vec![BookedLine {
                when: "Wednesday, May 20, 10:00".into(),
                what: "Sports massage, 60 minutes, with Anna Kowalska".into(),
                price: "$95".into(),
            }],
            lines: owned(&["Good days: Tue, May 12 – Thu, May 14, before the race. Still free: Tue 10:00."]),
        },
        doctor: Doctor {
            heading: "When to see a doctor".into(),
            lead: "Please see a doctor, and cancel the massage, if you have:".into(),
            signs: owned(&[
                "fever or an infection",
                "one leg swollen, hot, red or painful",
                "chest pain or short breath",
                "numbness",
                "pain that is sharp or getting worse",
            ]),
        },
        contact: Contact {
            question: "Questions, or need another time?".into(),
            answer: "Call Riverside Massage: 503 555 0142".into(),
        },
    }
}
