//! Appointments that want a second look, and the rules in Settings, through the core's door.

mod support;

use support::{House, ZOE, booking};
use warmdown::{
    clinic::{
        self,
        wire::{Book, ById, KeepAnyway, Nothing, RulesText, SaveRules, Turned},
    },
    domain::{
        clinic_settings::{ClinicSettings, DistanceUnit},
        id::AppointmentId,
        verdict::Verdict,
    },
    error::Code,
    timing::{
        rule::Rule,
        settings::{Level, NUMBERS, Rules},
    },
};

fn books(house: &House, start: &str) -> AppointmentId {
    let reason = Some("as agreed".to_owned());
    AppointmentId(clinic::book(&house.desk(), Book { reason, ..booking(ZOE, start) }).unwrap().id.unwrap())
}

fn attention(house: &House) -> Vec<Turned> {
    clinic::attention(&house.desk(), Nothing {}).unwrap()
}

/// Rules to keep over those that hold now.
fn kept(house: &House, rules: &Rules) -> SaveRules {
    let version = clinic::rules(&house.desk(), Nothing {}).unwrap().version;
    SaveRules { rules: rules.to_json(), version }
}

fn typed(rules: &Rules) -> RulesText {
    RulesText { rules: rules.to_json() }
}

#[test]
fn a_race_entered_later_brings_the_appointment_to_attention_with_better_slots() {
    let house = House::new();
    let id = books(&house, "2026-05-11T10:00");
    assert_eq!(attention(&house), []);
    house.has_boston_on("2026-05-12");
    let found = attention(&house);
    assert_eq!(found.len(), 1);
    let turned = &found[0];
    assert_eq!((turned.card.id, turned.was, turned.card.verdict), (id, Verdict::Neutral, Verdict::NotRecommended));
    assert!(turned.sentences.iter().any(|said| said.contains("Boston")), "{:?}", turned.sentences);
    assert_eq!(turned.better.len(), 3);
    assert!(turned.better.iter().all(|slot| slot.verdict.unwrap() >= Verdict::Caution));
    assert_eq!(clinic::clinic_status(&house.desk(), Nothing {}).unwrap().attention, 1);
}

#[test]
fn a_moment_that_only_stops_being_good_is_left_alone() {
    let house = House::new();
    house.has_boston_on("2026-05-12");
    books(&house, "2026-05-08T10:00");
    let race = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().races[0].clone();
    let id = race.id.unwrap().0;
    clinic::remove_race(&house.desk(), clinic::wire::ByVersion { id, version: race.version.unwrap() }).unwrap();
    assert_eq!(attention(&house), []);
}

#[test]
fn what_is_kept_anyway_asks_no_more_until_it_gets_worse_still() {
    let house = House::new();
    let id = books(&house, "2026-05-11T10:00");
    house.has_boston_on("2026-05-12");
    let version = attention(&house)[0].card.version;
    let without = KeepAnyway { id, version, reason: "  ".into() };
    let refused = clinic::keep_anyway(&house.desk(), without).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ReasonNeeded, Some("reason")));
    let kept = KeepAnyway { id, version, reason: "Arms only".into() };
    let change = clinic::keep_anyway(&house.desk(), kept).unwrap().change;
    assert_eq!(attention(&house), []);
    let card = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap();
    assert_eq!(card.override_reason.as_deref(), Some("Arms only"));

    // The race moves to the day before: the day after a marathon is worse.
    let mut race = clinic::client_page(&house.desk(), ById { id: ZOE.0 }).unwrap().races[0].clone();
    race.date = "2026-05-10".parse().unwrap();
    let moved = clinic::save_race(&house.desk(), clinic::wire::SaveRace { client: ZOE, race }).unwrap();
    assert_eq!(attention(&house)[0].was, Verdict::NotRecommended);
    clinic::undo(&house.desk(), ById { id: moved.change }).unwrap();
    clinic::undo(&house.desk(), ById { id: change }).unwrap();
    assert_eq!(attention(&house)[0].was, Verdict::Neutral);
}

#[test]
fn changed_rules_are_tried_on_the_book_before_they_are_saved() {
    let house = House::new();
    house.has_boston_on("2026-05-15");
    books(&house, "2026-05-05T10:00");
    let id = books(&house, "2026-05-11T10:00");
    let stricter = Rules { pre_race_days: [5, 7], ..Rules::default() };
    let preview = clinic::preview_rules(&house.desk(), typed(&stricter)).unwrap();
    assert_eq!(preview.turns, ["One booking would turn from “Good moment” to “Better another time”."]);
    assert_eq!((preview.turned[0].card.id, preview.turned[0].after), (id, Verdict::NotRecommended));
    let four_before = preview.example.iter().find(|day| day.label == "4 days before").unwrap();
    assert_eq!((four_before.before, four_before.after), (Verdict::Favorable, Verdict::NotRecommended));
    assert_eq!(preview.example.len(), 18);
    // Nothing is saved yet.
    assert_eq!(clinic::rules(&house.desk(), Nothing {}).unwrap().rules, Rules::default());
    assert_eq!(attention(&house), []);

    clinic::save_rules(&house.desk(), kept(&house, &stricter)).unwrap();
    assert_eq!(attention(&house)[0].card.id, id);
    let same = clinic::preview_rules(&house.desk(), typed(&stricter)).unwrap();
    assert!(same.turns.is_empty() && same.turned.is_empty());
}

#[test]
fn the_history_of_the_rules_tells_who_changed_what_and_undo_takes_it_back() {
    let house = House::new();
    let mut rules = Rules { rest_before_hours: 36, ..Rules::default() };
    rules.levels.insert(Rule::TooSoon, Level::Off);
    clinic::save_rules(&house.desk(), kept(&house, &rules)).unwrap();
    let page = clinic::rules(&house.desk(), Nothing {}).unwrap();
    assert_eq!(page.rules, rules);
    assert_eq!(page.history[0].who_and_when, "Monday, May 4, 09:00, test");
    assert_eq!(
        page.history[0].what,
        ["Hours of rest before a massage: 36 instead of 24", "Close to another massage: off instead of as usual"]
    );
    clinic::undo(&house.desk(), ById { id: page.history[0].change }).unwrap();
    let page = clinic::rules(&house.desk(), Nothing {}).unwrap();
    assert_eq!((page.rules, page.history.len()), (Rules::default(), 2));
}

#[test]
fn a_wrong_number_is_refused_with_its_field() {
    let house = House::new();
    let text = RulesText { rules: r#"{"restBeforeHours": 169}"#.into() };
    for refused in [
        clinic::preview_rules(&house.desk(), text.clone()).unwrap_err(),
        clinic::save_rules(&house.desk(), SaveRules { rules: text.rules, version: 0 }).unwrap_err(),
    ] {
        assert_eq!(refused.code, Code::Invalid);
        assert!(refused.field.unwrap().contains("restBeforeHours"));
    }
}

#[test]
fn every_rule_has_its_words_and_every_number_a_place_within_its_range() {
    let house = House::new();
    let page = clinic::rules(&house.desk(), Nothing {}).unwrap();
    assert_eq!(page.cards.len(), Rule::ALL.len());
    let mut shown: Vec<&str> = Vec::new();
    let usual = serde_json::to_value(&page.usual).unwrap();
    for card in &page.cards {
        for text in [&card.name, &card.meaning, &card.ground] {
            assert!(text.contains(' ') && !text.contains('{'), "{text}");
        }
        for number in &card.numbers {
            shown.push(&number.field);
            assert!(number.label.contains(' '), "{}", number.label);
            let values = usual[&number.field].as_array().cloned().unwrap_or_else(|| vec![usual[&number.field].clone()]);
            assert_eq!(values.len(), if number.range.pair { 2 } else { 1 });
            for value in values {
                let value = value.as_f64().unwrap();
                assert!((number.range.least..=number.range.most).contains(&value), "{}", number.field);
            }
        }
    }
    let mut all: Vec<&str> = NUMBERS.iter().map(|(field, _)| *field).collect();
    shown.sort_unstable();
    all.sort_unstable();
    assert_eq!(shown, all);
}

#[test]
fn one_change_after_the_other_is_undone_back_to_the_start() {
    let house = House::new();
    let id = books(&house, "2026-05-06T10:00");
    let start = |house: &House| clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap();
    let moves: Vec<i64> = ["2026-05-06T12:00", "2026-05-07T09:00"]
        .into_iter()
        .map(|to| {
            let card = start(&house);
            let to = clinic::wire::MoveAppointment {
                room: None,
                id,
                version: card.version,
                therapist: card.therapist.id,
                start: support::at(to),
                reason: None,
            };
            clinic::move_appointment(&house.desk(), to).unwrap().change
        })
        .collect();
    for (change, back) in moves.into_iter().rev().zip(["2026-05-06T12:00", "2026-05-06T10:00"]) {
        clinic::undo(&house.desk(), ById { id: change }).unwrap();
        assert_eq!(start(&house).start, support::at(back));
    }
}

#[test]
fn a_clinic_that_runs_in_miles_reads_the_rules_in_miles() {
    let house = House::new();
    let clinic = clinic::clinic_status(&house.desk(), Nothing {}).unwrap().clinic.unwrap();
    let in_miles = ClinicSettings { distance_unit: DistanceUnit::Mi, ..clinic };
    clinic::save_clinic_settings(&house.desk(), in_miles).unwrap();
    let page = || clinic::rules(&house.desk(), Nothing {}).unwrap();
    let labels: Vec<String> = page()
        .cards
        .iter()
        .flat_map(|card| &card.numbers)
        .filter(|number| number.is_distance)
        .map(|number| number.label.clone())
        .collect();
    assert_eq!(labels, ["A race counts as a marathon from (mi)", "Last week has at least (mi)"]);
    let far = RulesText { rules: r#"{"marathonKm": 1610}"#.into() };
    let refused = clinic::preview_rules(&house.desk(), far).unwrap_err();
    assert!(refused.to_string().ends_with("a number from 0.622 to 621.371."), "{refused}");
    clinic::save_rules(&house.desk(), kept(&house, &Rules { marathon_km: 41.8429, ..Rules::default() })).unwrap();
    let what = page().history.remove(0).what;
    assert_eq!(what, ["A race counts as a marathon from (mi): 26 instead of 26.098"]);
}
