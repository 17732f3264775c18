//! What a client reads on the recovery plan: only what is true of the days ahead, and nothing that is the clinic's own.

mod support;

use std::process::Command;
use support::{House, LEE, ZOE, at, booking, race};
use warmdown::{
    clinic::{
        self,
        wire::{Book, PrintHandout, RaceFields, RunFields, SaveRace, SaveRun},
    },
    domain::{race::Priority, run::RunKind},
};

/// The words of an appointment's plan, all on one line.
fn plan_with(house: &House, id: i64, note: Option<&str>) -> String {
    let wanted = PrintHandout { id, note: note.map(str::to_owned) };
    let printed = clinic::handout(&house.desk(), wanted).unwrap();
    let file = house.folder.path().join("plan.pdf");
    std::fs::write(&file, printed.pdf).unwrap();
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plan(house: &House, id: i64) -> String {
    plan_with(house, id, None)
}

/// What is drawn on an appointment's plan, as reader programs tell it.
fn drawn(house: &House, id: i64) -> String {
    let printed = clinic::handout(&house.desk(), PrintHandout { id, note: None }).unwrap();
    let file = lopdf::Document::load_mem(&printed.pdf).unwrap();
    let told = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok());
    told.map(|text| lopdf::decode_text_string(text).unwrap()).collect()
}

fn booked(house: &House, start: &str) -> i64 {
    let wish = Book { reason: Some("Flies home tonight".into()), ..booking(ZOE, start) };
    clinic::book(&house.desk(), wish).unwrap().id.unwrap()
}

fn run(house: &House, kind: RunKind, start: &str) {
    let run = RunFields { id: None, version: None, kind, start: at(start), minutes: 60, km: Some(12.0) };
    clinic::save_run(&house.desk(), SaveRun { client: ZOE, run }).unwrap();
}

#[test]
fn a_day_that_is_booked_is_neither_forbidden_nor_offered() {
    let house = House::new();
    house.has_boston_on("2026-05-15");
    let first = booked(&house, "2026-05-05T10:00");
    let free = plan(&house, first);
    assert!(free.contains("Good days: Sun, May 10 – Tue, May 12, before Boston."), "{free}");
    assert!(free.contains("Still free: Sun 09:00, Mon 09:00, Tue 09:00."), "{free}");
    let healing = "Sat, May 16 – Sun, May 17";
    assert!(free.contains(healing), "{free}");

    booked(&house, "2026-05-11T10:00");
    booked(&house, "2026-05-16T10:00");
    let taken = plan(&house, first);
    assert!(!taken.contains("Good days: Sun, May 10"), "two days around a booked one are no better: {taken}");
    assert!(taken.contains("Monday, May 11, 10:00 $95 "), "{taken}");
    assert!(!taken.contains(healing) && taken.contains("Massage booked, 10:00 · Healing"), "{taken}");
    // Before Boston, on its day, and on the second day of healing.
    assert_eq!(taken.matches("No massage.").count(), 3, "{taken}");
}

#[test]
fn the_drawn_season_and_the_words_name_the_same_good_days() {
    let house = House::new();
    house.has_boston_on("2026-06-01");
    // After it a massage does good by the rules, but the plan speaks of races.
    run(&house, RunKind::Easy, "2026-05-20T07:00");
    let id = booked(&house, "2026-05-05T10:00");
    let (words, drawn) = (plan(&house, id), drawn(&house, id));
    assert!(words.contains("Good days: Wed, May 27 – Fri, May 29, before Boston."), "{words}");
    assert!(words.contains("Good days: Thu, June 4 – Sat, June 6, after Boston."), "{words}");
    assert!(drawn.contains("good for massage: May 27 – May 29, Jun 4 – Jun 6."), "{drawn}");
}

#[test]
fn a_single_good_day_is_called_one() {
    let house = House::new();
    house.has_boston_on("2026-05-15");
    let first = booked(&house, "2026-05-09T10:00");
    let plan = plan(&house, first);
    assert!(plan.contains("A good day: Tue, May 12, before Boston."), "{plan}");
}

#[test]
fn a_client_whom_nobody_asked_is_invited_to_tell() {
    let house = House::new();
    let id = clinic::book(&house.desk(), booking(LEE, "2026-05-05T10:00")).unwrap().id.unwrap();
    let unknown = plan(&house, id);
    assert!(unknown.contains("Tell us about your races and runs, and we will plan around them."), "{unknown}");
    let far = SaveRace { client: LEE, race: race("Boston", "2026-10-20") };
    clinic::save_race(&house.desk(), far).unwrap();
    let known = plan(&house, id);
    assert!(!known.contains("Tell us about") && known.contains("Nothing in your calendar speaks against"), "{known}");
}

#[test]
fn the_reason_of_an_override_stays_off_the_page_and_what_to_watch_is_on_it() {
    let house = House::new();
    house.has_boston_on("2026-05-05");
    let id = booked(&house, "2026-05-06T10:00");
    let plan = plan(&house, id);
    assert!(plan.contains("What to watch") && plan.contains("This is the day after Boston on May 5"), "{plan}");
    assert!(!plan.contains("Flies home"), "{plan}");
    // The massage's own day belongs to healing; that there should be none is not said of it.
    assert!(plan.contains("Your massage · Healing Rest, walk, very easy movement."), "{plan}");
}

#[test]
fn a_run_that_comes_too_soon_is_marked_and_a_better_day_is_named() {
    let house = House::new();
    run(&house, RunKind::Long, "2026-05-07T07:00");
    run(&house, RunKind::Easy, "2026-05-06T07:00");
    let id = booked(&house, "2026-05-05T10:00");
    let plan = plan(&house, id);
    assert!(plan.contains("Your long run on Thursday at 07:00: better on Friday, May 8."), "{plan}");
    assert!(plan.contains("Better: long run") && plan.contains("Easy run, 12 km"), "{plan}");
    assert!(!plan.contains("Your easy run"), "{plan}");
}

#[test]
fn a_run_is_moved_to_a_day_that_nothing_else_speaks_against() {
    let house = House::new();
    let massage = booked(&house, "2026-05-12T10:00");
    run(&house, RunKind::Hard, "2026-05-13T09:00");
    let moved = |to: &str| {
        let plan = plan(&house, massage);
        assert!(plan.contains(&format!("better on {to}.")), "{to} in {plan}");
    };
    moved("Friday, May 15");
    // Another run that morning, a massage the day after that, and its light days.
    run(&house, RunKind::Easy, "2026-05-15T18:00");
    moved("Saturday, May 16");
    booked(&house, "2026-05-16T13:00");
    moved("Tuesday, May 19");
    // Two days before a race, the day before, and its day.
    house.has_boston_on("2026-05-20");
    moved("Saturday, May 23");
    // What clashes as well goes to another day.
    run(&house, RunKind::Hard, "2026-05-14T09:00");
    moved("Sunday, May 24");
}

#[test]
fn the_next_massage_is_not_offered_on_a_day_that_a_race_forbids() {
    let house = House::new();
    let massage = booked(&house, "2026-05-05T10:00");
    let any = plan(&house, massage);
    assert!(any.contains("May 8"), "{any}");
    let parkrun = RaceFields { priority: Priority::C, km: 5.0, ..race("Parkrun", "2026-05-08") };
    clinic::save_race(&house.desk(), SaveRace { client: ZOE, race: parkrun }).unwrap();
    let plan = plan(&house, massage);
    assert!(plan.contains("From Saturday, May 9 on"), "{plan}");
}

#[test]
fn where_races_meet_the_strictest_advice_holds() {
    let house = House::new();
    let massage = booked(&house, "2026-05-05T10:00");
    house.has_boston_on("2026-05-09");
    for date in ["2026-05-08", "2026-05-10"] {
        let parkrun = RaceFields { priority: Priority::C, km: 5.0, ..race("Parkrun", date) };
        clinic::save_race(&house.desk(), SaveRace { client: ZOE, race: parkrun }).unwrap();
    }
    let plan = plan(&house, massage);
    assert!(plan.contains("Fri, May 8 Parkrun Keep it light. No massage."), "{plan}");
    assert!(plan.contains("Sun, May 10 – Mon, May 11"), "the day after a marathon heals, parkrun or not: {plan}");
}

#[test]
fn the_days_are_drawn_from_the_day_before_to_five_after_or_past_the_race_in_sight() {
    let house = House::new();
    let id = booked(&house, "2026-05-05T10:00");
    let seven = plan(&house, id);
    assert!(seven.contains("Mon May 4 Tue 5 Wed 6 Thu 7 Fri 8 Sat 9 Sun 10 Massage"), "{seven}");
    house.has_boston_on("2026-05-15");
    let to_race = plan(&house, id);
    assert!(to_race.contains("Sun 10 Mon 11 Tue 12 ") && to_race.contains("Tue 19 Wed 20 "), "{to_race}");
    house.has_boston_on("2026-06-20");
    assert_eq!(plan(&house, id).matches("Race").count(), to_race.matches("Race").count());
}

#[test]
fn a_line_from_the_therapist_is_printed_and_one_too_long_is_refused() {
    let house = House::new();
    let id = clinic::book(&house.desk(), booking(LEE, "2026-05-05T10:00")).unwrap().id.unwrap();
    let noted = plan_with(&house, id, Some("  Roll the left\ncalf.  "));
    assert!(noted.contains("From Maya Roll the left calf."), "{noted}");
    assert!(!plan(&house, id).contains("From Maya"));
    let wanted = PrintHandout { id, note: Some("x".repeat(201)) };
    let refused = clinic::handout(&house.desk(), wanted).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("note"));
}
