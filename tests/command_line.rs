//! What `warmdown` tells as JSON; and what it refuses, in one line that names the argument, without touching anything.

use serde_json::{Map, Value};
use std::{
    path::Path,
    process::{Command, Output},
};

fn warmdown(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_warmdown"))
        .args(arguments)
        .env_remove("WARMDOWN_DB")
        .env("WARMDOWN_NOW", "2026-05-04T09:00")
        .output()
        .unwrap()
}

fn refusal(arguments: &[&str]) -> String {
    let output = warmdown(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    said
}

fn demo(folder: &Path) -> String {
    let db = folder.join("demo.db").display().to_string();
    assert!(warmdown(&["demo", "--db", &db, "--today", "2026-05-04"]).status.success());
    db
}

#[test]
fn a_bad_argument_is_named_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let db = demo(folder.path());
    let here = folder.path().display().to_string();
    let slots = |db: &str, massage_type: &str, minutes: &str| {
        let day = "2026-05-04";
        refusal(&["slots", "--db", db, "--type", massage_type, "--minutes", minutes, "--from", day, "--days", "1"])
    };
    assert!(slots(&db, "deep-tissue", "-5").contains("--minutes"), "{}", slots(&db, "deep-tissue", "-5"));
    assert!(slots(&db, "deep-tissue", "abc").contains("--minutes"));
    assert!(slots(&db, "deep-tissue", "45").contains("minutes: Deep tissue comes in 30, 60, 90 minutes."));
    assert!(slots(&db, "nope", "60").contains("type: There is no massage type called “nope”. There are: deep-tissue"));
    assert!(slots(&here, "deep-tissue", "60").contains("is a folder"));
    assert!(slots("/nowhere/clinic.db", "deep-tissue", "60").contains("db: There is no file /nowhere/clinic.db"));
    let show = refusal(&["show", "--db", &db, "--day", "2026-02-30"]);
    assert!(show.contains("day: “2026-02-30” is not a date"), "{show}");
    let missing = refusal(&["restore", "--db", &db, "--from", "/nowhere/copy.db"]);
    assert!(missing.contains("from: There is no file /nowhere/copy.db") && missing.contains("--list"), "{missing}");
    assert!(refusal(&["restore", "--db", &here, "--from", &db]).contains(&format!("db: {here} is a folder")));
}

#[test]
fn the_plan_never_takes_the_place_of_the_clinic_or_of_what_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let db = demo(folder.path());
    let before = std::fs::read(&db).unwrap();
    let to = |out: &str| refusal(&["handout", "--db", &db, "--appointment", "1", "--out", out]);
    assert!(to(&db).contains("out: ") && to(&db).contains("the clinic’s own file"));
    assert_eq!(std::fs::read(&db).unwrap(), before);
    assert!(to(&folder.path().display().to_string()).contains("is a folder"));
    #[cfg(unix)]
    {
        let link = folder.path().join("link.pdf");
        std::os::unix::fs::symlink("/dev/null", &link).unwrap();
        assert!(to(&link.display().to_string()).contains("not a file that can be replaced"));
        assert!(link.is_symlink());
    }
    let plan = folder.path().join("plan.pdf");
    let plan_name = plan.display().to_string();
    for _ in 0..2 {
        assert!(warmdown(&["handout", "--db", &db, "--appointment", "1", "--out", &plan_name]).status.success());
    }
    assert!(std::fs::read(plan).unwrap().starts_with(b"%PDF"));
}

#[test]
fn an_empty_file_is_no_clinic_and_stays_empty() {
    let folder = tempfile::tempdir().unwrap();
    let db = demo(folder.path());
    let empty = folder.path().join("empty.db");
    std::fs::write(&empty, b"").unwrap();
    let name = empty.display().to_string();
    assert!(refusal(&["show", "--db", &name, "--day", "2026-05-04"]).contains("No clinic has been set up here yet"));
    assert_eq!(std::fs::metadata(&empty).unwrap().len(), 0);
    refusal(&["restore", "--db", &db, "--from", &name]);
    assert!(warmdown(&["show", "--db", &db, "--day", "2026-05-04"]).status.success());
}

/// What a command prints as JSON.
fn json(arguments: &[&str]) -> Vec<Map<String, Value>> {
    let told = warmdown(arguments);
    assert!(told.status.success(), "{told:?}");
    serde_json::from_slice(&told.stdout).unwrap()
}

fn keys(of: &Map<String, Value>) -> Vec<&str> {
    of.keys().map(String::as_str).collect()
}

#[test]
fn free_starts_are_told_in_the_format_best_first_for_a_client_else_by_time() {
    let folder = tempfile::tempdir().unwrap();
    let db = demo(folder.path());
    let slots = ["slots", "--db", &db, "--type", "sports", "--minutes", "60", "--from", "2026-05-11", "--days", "7"];
    let by_time = json(&[&slots[..], &["--json"]].concat());
    let between = |stretch| json(&[&slots[..], &["--json", "--between", stretch]].concat());
    assert_eq!(between("10:00-12:00"), between("10:00–12:00"), "the dash that the program prints is read too");
    let starts: Vec<&str> = by_time.iter().map(|slot| slot["start"].as_str().unwrap()).collect();
    assert!(starts.len() > 20 && starts.is_sorted(), "{starts:?}");
    for slot in &by_time {
        assert_eq!(keys(slot), ["minutes", "start", "therapist"]);
        assert_eq!(keys(slot["therapist"].as_object().unwrap()), ["id", "name"]);
        let start = slot["start"].as_str().unwrap();
        assert!(start.len() == 16 && ["00", "15", "30", "45"].contains(&&start[14..]), "{start}");
    }
    let best = ["favorable", "neutral", "caution", "not-recommended", "contraindicated"];
    let mut have_differed = false;
    for client in 1..=8 {
        let best_first = json(&[&slots[..], &["--client", &client.to_string(), "--json"]].concat());
        let rank = |slot: &Map<String, Value>| best.iter().position(|verdict| slot["verdict"] == *verdict).unwrap();
        let ranks: Vec<usize> = best_first.iter().map(rank).collect();
        assert!(ranks.is_sorted(), "{ranks:?}");
        have_differed |= ranks.first() < ranks.last();
    }
    assert!(have_differed, "good moments and worse ones");
    let one = json(&[&slots[..], &["--therapist", "1", "--json"]].concat());
    assert!(!one.is_empty() && one.iter().all(|slot| slot["therapist"]["id"] == 1));
}

#[test]
fn a_day_is_told_in_the_format() {
    let folder = tempfile::tempdir().unwrap();
    let db = demo(folder.path());
    let day = json(&["show", "--db", &db, "--day", "2026-05-05", "--json"]);
    assert!(!day.is_empty());
    for appointment in &day {
        let mut told = keys(appointment);
        told.sort_unstable();
        let format =
            ["client", "id", "massageType", "minutes", "overrideReason", "price", "start", "status", "therapist"];
        assert_eq!(told, format);
        assert_eq!(keys(appointment["client"].as_object().unwrap()), ["id", "name"]);
        assert!(["deep-tissue", "sports"].contains(&appointment["massageType"].as_str().unwrap()));
        assert!(appointment["price"].is_u64() && appointment["id"].is_u64());
    }
}

#[test]
fn a_start_that_has_long_passed_is_offered_what_is_free_from_now_on() {
    let folder = tempfile::tempdir().unwrap();
    let db = demo(folder.path());
    let show = warmdown(&["show", "--db", &db, "--day", "2026-04-20", "--json"]);
    let booked: Vec<Value> = serde_json::from_slice(&show.stdout).unwrap();
    let held = booked.iter().find(|appointment| appointment["status"] == "completed").unwrap();
    let (therapist, start) = (held["therapist"]["id"].to_string(), held["start"].as_str().unwrap());
    let client = if held["client"]["id"] == 1 { "2" } else { "1" };
    let refused = refusal(&[
        "book",
        "--db",
        &db,
        "--client",
        client,
        "--therapist",
        &therapist,
        "--type",
        "sports",
        "--minutes",
        "30",
        "--start",
        start,
        "--reason",
        "noted late",
    ]);
    assert!(refused.contains("Free instead: ") && refused.contains("May"), "{refused}");
}
