//! Worked cases of the timing rules: every line of the vectors, through the door that the command line uses.

use serde_json::{Value, json};
use warmdown::timing::scenario;

fn every_case_holds(vectors: &str) {
    let mut cases = 0;
    for (line, case) in vectors.lines().enumerate() {
        let case: Value = serde_json::from_str(case).unwrap();
        let answer = scenario::answer(case["scenario"].to_string().as_bytes());
        match case["error"].as_str() {
            Some(word) => {
                let error = answer.expect_err("a bad scenario is refused");
                assert!(error.contains(word) && !error.contains('\n'), "line {}: {error}", line + 1);
                assert!(!error.contains("field-"), "line {}: {error} is no sentence", line + 1);
            }
            None => {
                let mut answer: Value = serde_json::from_str(&answer.unwrap()).unwrap();
                take_messages(&mut answer);
                assert_eq!(answer, case["answer"], "line {}: {}", line + 1, case["scenario"]);
            }
        }
        cases += 1;
    }
    assert!(cases > 90, "only {cases} cases were read");
}

fn take_messages(answer: &mut Value) {
    for finding in answer["findings"].as_array_mut().unwrap() {
        let message = finding.as_object_mut().unwrap().remove("message").unwrap();
        let message = message.as_str().unwrap();
        assert!(message.ends_with('.') && message.contains(' '), "{finding} is said as {message:?}");
        assert!(!message.contains(['{', '}', '$']) && !message.contains("finding-"), "{message:?} has gaps");
    }
}

#[test]
fn every_worked_case_is_answered_exactly() {
    every_case_holds(include_str!("vectors/timing.jsonl"));
}

#[test]
fn every_edge_case_is_answered_exactly() {
    every_case_holds(include_str!("vectors/timing-edge.jsonl"));
}

#[test]
fn the_answer_is_written_in_the_order_of_the_format() {
    let scenario = json!({
        "zone": "America/New_York",
        "appointment": {"start": "2026-04-15T10:00", "minutes": 60, "massageType": "deep-tissue", "goal": "recovery"},
        "runs": [{"kind": "long", "start": "2026-04-14T08:00", "minutes": 150, "km": 30.0}],
        "races": [{"name": "Boston", "date": "2026-04-20", "km": 42.195, "priority": "a"}],
        "massages": [{"start": "2026-02-10T09:00", "minutes": 60, "massageType": "sports"}],
        "rules": {"restBeforeHours": 36}
    });
    let answer = scenario::answer(scenario.to_string().as_bytes()).unwrap();
    assert_eq!(
        answer,
        concat!(
            r#"{"verdict":"not-recommended","clearFrom":"2026-04-15T22:45","unknown":[],"findings":["#,
            r#"{"rule":"after-hard-run","verdict":"not-recommended","about":{"run":0},"message":"The long run on April 14 "#,
            r#"ends only 23 hours before, and tired muscles would only tighten further."},"#,
            r#"{"rule":"pre-race","verdict":"favorable","about":{"race":0},"message":"This is 5 days before Boston on "#,
            r#"April 20, a good time for a massage, with a few light days left before the race."},"#,
            r#"{"rule":"heavy-training","verdict":"favorable","about":{},"reasons":["marathon-prep"],"message":"A massage "#,
            r#"is most useful in heavy training: Boston coming up on April 20."}]}"#
        )
    );
}

#[test]
fn a_bad_line_among_many_has_an_error_for_an_answer_and_a_blank_one_none() {
    let bad = scenario::answer_line(br#"{"zone": "Mars/Olympus"}"#).unwrap();
    assert!(bad.starts_with(r#"{"error":"zone: "#), "{bad}");
    assert_eq!(scenario::answer_line(b" \t\r\n"), None);
    let good =
        br#"{"zone": "UTC", "appointment": {"start": "2026-05-12T10:00", "minutes": 60.0, "massageType": "sports"}}"#;
    let expected = r#"{"verdict":"neutral","unknown":["runs","races"],"findings":[]}"#;
    assert_eq!(scenario::answer_line(good).as_deref(), Some(expected));
}
