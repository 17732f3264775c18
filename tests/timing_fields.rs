//! What a scenario or a clinic's settings may not say, and how each refusal names the field.

use serde_json::{Value, json};
use warmdown::timing::{scenario, settings::Rules};

fn good() -> Value {
    json!({
        "zone": "America/New_York",
        "appointment": {"start": "2026-04-15T10:00", "minutes": 60, "massageType": "deep-tissue", "goal": "recovery"},
        "runs": [{"kind": "long", "start": "2026-04-14T08:00", "minutes": 150, "km": 30.0}],
        "races": [{"name": "Boston", "date": "2026-04-20", "endDate": "2026-04-20", "km": 42.195, "priority": "a", "marathon": false}],
        "massages": [{"start": "2026-02-10T09:00", "minutes": 60, "massageType": "hot-stone"}],
        "rules": {"restBeforeHours": 36, "levels": {"too-soon": "off"}}
    })
}

fn refusal(scenario: &Value) -> String {
    scenario::answer(scenario.to_string().as_bytes()).expect_err("it is refused")
}

/// Every place in a scenario at which a field stands.
fn places(value: &Value, at: &str) -> Vec<String> {
    let inside = |name: &str, value: &Value| {
        let place = format!("{at}/{name}");
        let mut all = places(value, &place);
        all.push(place);
        all
    };
    match value {
        Value::Object(fields) => fields.iter().flat_map(|(name, value)| inside(name, value)).collect(),
        Value::Array(list) => list.iter().enumerate().flat_map(|(i, value)| inside(&i.to_string(), value)).collect(),
        _ => Vec::new(),
    }
}

/// `/runs/0/km` as messages write it: `runs[0].km`.
fn path(place: &str) -> String {
    place[1..].split('/').fold(String::new(), |path, name| match name.parse::<usize>() {
        Ok(_) => format!("{path}[{name}]"),
        Err(_) if path.is_empty() => name.to_owned(),
        Err(_) => format!("{path}.{name}"),
    })
}

#[test]
fn null_is_refused_everywhere_with_the_field_named() {
    assert!(scenario::answer(good().to_string().as_bytes()).is_ok());
    let places = places(&good(), "");
    assert!(places.len() > 25);
    for place in places {
        let mut scenario = good();
        *scenario.pointer_mut(&place).unwrap() = Value::Null;
        let error = refusal(&scenario);
        assert!(error.starts_with(&format!("{}: ", path(&place))), "{place}: {error}");
    }
}

#[test]
fn an_unknown_field_is_refused_wherever_it_stands() {
    for place in ["", "/appointment", "/runs/0", "/races/0", "/massages/0", "/rules", "/rules/levels"] {
        let mut scenario = good();
        scenario.pointer_mut(place).unwrap()["shoeSize"] = json!(43);
        assert!(refusal(&scenario).contains("shoeSize: "), "{place}");
    }
}

#[test]
fn a_repeated_field_is_refused() {
    for (field, twice) in [
        (r#""zone":"#, r#""zone":"UTC","zone":"#),
        (r#""km":30"#, r#""km":30,"km":30"#),
        (r#""restBeforeHours":"#, r#""restBeforeHours":36,"restBeforeHours":"#),
        (r#""too-soon":"#, r#""too-soon":"off","too-soon":"#),
    ] {
        let text = good().to_string();
        assert!(text.contains(field), "{field} in {text}");
        let error = scenario::answer(text.replacen(field, twice, 1).as_bytes()).unwrap_err();
        assert!(error.contains("more than once"), "{error}");
    }
}

#[test]
fn a_missing_field_is_named_unless_it_is_optional() {
    let optional = [
        "goal",
        "km",
        "endDate",
        "marathon",
        "rules",
        "runs",
        "races",
        "massages",
        "restBeforeHours",
        "levels",
        "too-soon",
    ];
    for place in places(&good(), "") {
        let (parent, name) = place.rsplit_once('/').unwrap();
        let mut scenario = good();
        let Value::Object(fields) = scenario.pointer_mut(parent).unwrap() else { continue };
        fields.remove(name);
        let answer = scenario::answer(scenario.to_string().as_bytes());
        let is_optional = optional.contains(&name) && place != "/races/0/km";
        assert_eq!(answer.is_ok(), is_optional, "{place}: {answer:?}");
        if let Err(error) = answer {
            assert!(error.starts_with(&path(&place)), "{place}: {error}");
        }
    }
}

#[test]
fn a_value_that_cannot_be_is_refused_with_its_field_named() {
    for (place, value) in [
        ("/zone", json!("")),
        ("/appointment/start", json!("2026-02-29T10:00")),
        ("/appointment/start", json!("2026-04-15T10:00:00")),
        ("/appointment/start", json!("2026-04-15T24:00")),
        ("/appointment/start", json!("+12026-04-15T10:00")),
        ("/appointment/minutes", json!(4)),
        ("/appointment/minutes", json!(60.5)),
        ("/appointment/minutes", json!("60")),
        ("/appointment/massageType", json!("")),
        ("/appointment/goal", json!("Recovery")),
        ("/runs", json!({})),
        ("/runs/0", json!([])),
        ("/runs/0/minutes", json!(6001)),
        ("/runs/0/km", json!(1000.1)),
        ("/races/0/name", json!("")),
        ("/races/0/date", json!("2026-4-20")),
        ("/races/0/endDate", json!("2026-04-19")),
        ("/races/0/priority", json!("A")),
        ("/races/0/marathon", json!("yes")),
        ("/massages/0/minutes", json!(601)),
        ("/massages/0/start", json!("2026-03-08T02:30")),
        ("/rules/restBeforeHours", json!(168.5)),
        ("/rules/levels/too-soon", json!("favorable")),
    ] {
        let mut scenario = good();
        *scenario.pointer_mut(place).unwrap() = value;
        let error = refusal(&scenario);
        assert!(error.starts_with(&format!("{}: ", path(place))), "{place}: {error}");
    }
}

#[test]
fn a_number_that_no_computer_holds_is_refused_with_its_field_named() {
    let text = good().to_string().replacen(r#""minutes":60"#, r#""minutes":1e999"#, 1);
    let error = scenario::answer(text.as_bytes()).unwrap_err();
    assert!(error.contains("minutes"), "{error}");
}

#[test]
fn a_message_stays_on_its_line_whatever_a_field_is_called() {
    let error = refusal(&json!({"a\nb\u{1b}": 1}));
    assert!(!error.contains(['\n', '\u{1b}']) && error.contains("a\\nb"), "{error}");
}

#[test]
fn a_type_of_the_clinics_own_says_what_it_serves() {
    let mut scenario = good();
    scenario["appointment"]["massageType"] = json!("hot-stone");
    assert!(refusal(&scenario).starts_with("appointment.massageType: "));
    scenario["appointment"]["serves"] = json!([]);
    assert!(scenario::answer(scenario.to_string().as_bytes()).unwrap().contains("type-fit"));
    scenario["appointment"]["serves"] = json!(["mobility", "recovery"]);
    assert!(!scenario::answer(scenario.to_string().as_bytes()).unwrap().contains("type-fit"));
    scenario["appointment"]["serves"] = json!(["mobility", "speed"]);
    assert!(refusal(&scenario).starts_with("appointment.serves[1]: "));
}

#[test]
fn each_setting_has_the_range_of_the_table() {
    for (name, from, to, whole) in [
        ("marathonKm", 1.0, 1000.0, false),
        ("firstMassageDays", 0.0, 60.0, true),
        ("accustomedDays", 0.0, 3650.0, true),
        ("spacingDays", 0.0, 30.0, true),
        ("restBeforeHours", 0.0, 168.0, true),
        ("hardAfterHours", 0.0, 168.0, true),
        ("lightDays", 0.0, 14.0, true),
        ("easyBeforeHours", 0.0, 168.0, true),
        ("loadRise", 1.0, 5.0, false),
        ("loadMinKm", 0.0, 1000.0, false),
        ("marathonPrepWeeks", 0.0, 52.0, true),
        ("fastRunsPerWeek", 1.0, 14.0, true),
    ] {
        let read = |value: f64| Rules::from_json(&json!({ name: value }).to_string());
        assert!(read(from).is_ok() && read(to).is_ok(), "{name}");
        assert_eq!(read(from + 0.5).is_err(), whole, "{name}");
        for refused in [read(from - 1.0), read(to + 1.0)] {
            assert_eq!(refused.unwrap_err().field.as_deref(), Some(name));
        }
    }
    for name in ["preRaceDays", "postRaceDays"] {
        let read = |value: Value| Rules::from_json(&json!({ name: value }).to_string());
        assert!(read(json!([1, 30])).is_ok() && read(json!([3.0, 3])).is_ok());
        for value in
            [json!([0, 3]), json!([3, 31]), json!([5, 3]), json!([3]), json!([3, 4, 5]), json!([1.5, 3]), json!(3)]
        {
            assert!(read(value).unwrap_err().field.unwrap().starts_with(name));
        }
    }
}

#[test]
fn settings_are_written_as_they_are_read() {
    let written: Value = serde_json::from_str(&Rules::default().to_json()).unwrap();
    let expected = json!({
        "marathonKm": 42.0, "preRaceDays": [3, 5], "postRaceDays": [3, 5], "firstMassageDays": 7, "accustomedDays": 180,
        "spacingDays": 2, "restBeforeHours": 24, "hardAfterHours": 24, "lightDays": 2, "easyBeforeHours": 24, "loadRise": 1.1,
        "loadMinKm": 20.0, "marathonPrepWeeks": 16, "fastRunsPerWeek": 2, "levels": {}
    });
    assert_eq!(written, expected);
    assert_eq!(serde_json::from_value::<Rules>(written).unwrap(), Rules::default());
    assert!(serde_json::from_value::<Rules>(json!({"lightDays": 15})).unwrap_err().to_string().contains("lightDays"));
}
