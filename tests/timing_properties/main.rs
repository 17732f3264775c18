//! The timing rules on random calendars, against a slow reading of the same rules that shares no code with them.

mod bounds;
mod random;
mod reference;

use proptest::prelude::*;
use random::{Case, case, clock_changes, shuffled};
use std::collections::BTreeSet;
use warmdown::timing::{
    check::{Checker, check},
    finding::About,
    scenario,
    settings::Rules,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_findings_are_those_of_the_slow_reading(case in case()) {
        let checker = Checker::new(case.calendar(), &case.rules, case.zone);
        let findings = checker.findings(&case.proposal());
        let told: BTreeSet<_> = findings.iter().map(|f| (f.rule, f.verdict, f.about, f.reasons().to_vec())).collect();
        prop_assert_eq!(told.len(), findings.len());
        prop_assert_eq!(told, reference::findings(&case, case.start));
        prop_assert!(findings.is_sorted_by_key(|f| (f.verdict, f.rule, f.about)));
    }

    #[test]
    fn the_verdict_alone_is_that_of_the_full_answer(case in case()) {
        let checker = Checker::new(case.calendar(), &case.rules, case.zone);
        let answer = checker.answer(&case.proposal());
        prop_assert_eq!(checker.verdict(&case.proposal()), answer.verdict);
        prop_assert_eq!(check(&case.proposal(), &case.calendar(), &case.rules, case.zone), answer);
    }

    #[test]
    fn the_order_in_which_a_calendar_is_written_does_not_matter((case, order) in shuffled()) {
        let answer = Checker::new(case.calendar(), &case.rules, case.zone).answer(&case.proposal());
        let other = order.apply(&case);
        let other_answer = Checker::new(other.calendar(), &other.rules, other.zone).answer(&other.proposal());
        prop_assert_eq!(answer.verdict, other_answer.verdict);
        prop_assert_eq!(answer.clear_from, other_answer.clear_from);
        // Two runs that end together may stand in for each other.
        let ends_alone = case.no_two_runs_end_together();
        let findings = |answer: &warmdown::timing::finding::Answer, place: &dyn Fn(About) -> About| -> BTreeSet<_> {
            answer.findings.iter().map(|f| (f.rule, f.verdict, ends_alone.then(|| place(f.about)))).collect()
        };
        prop_assert_eq!(findings(&answer, &|about| order.place(about)), findings(&other_answer, &|about| about));
    }

    #[test]
    fn a_rule_that_is_off_says_nothing_and_changes_no_other(case in case(), off in 0_usize..17) {
        let rule = warmdown::timing::rule::Rule::ALL[off];
        let with = Checker::new(case.calendar(), &case.rules, case.zone).findings(&case.proposal());
        let mut without_rule = case.clone();
        without_rule.rules.levels.insert(rule, warmdown::timing::settings::Level::Off);
        let without = Checker::new(without_rule.calendar(), &without_rule.rules, case.zone).findings(&case.proposal());
        let expected: Vec<_> = with.into_iter().filter(|finding| finding.rule != rule).collect();
        prop_assert_eq!(without, expected);
    }

    #[test]
    fn settings_survive_being_written_and_read(case in case()) {
        prop_assert_eq!(Rules::from_json(&case.rules.to_json()), Ok(case.rules.clone()));
    }

    #[test]
    fn what_is_no_scenario_is_refused_without_a_crash(text in "\\PC{0,80}", bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        prop_assert!(scenario::answer(text.as_bytes()).is_err());
        prop_assert!(scenario::answer(&bytes).is_err());
    }

    #[test]
    fn a_scenario_with_a_scratch_is_answered_or_refused_in_one_line(at in 0.0..1.0_f64, junk in "[\\[\\]{}\",:0-9a-z.eE+-]{0,3}", cut in 0_usize..6) {
        let good = r#"{"zone":"America/New_York","appointment":{"start":"2026-04-15T10:00","minutes":60,"massageType":"deep-tissue","goal":"recovery"},"runs":[{"kind":"long","start":"2026-04-14T08:00","minutes":150,"km":30.0}],"races":[{"name":"Boston","date":"2026-04-20","km":42.195,"priority":"a"}],"massages":[{"start":"2026-02-10T09:00","minutes":60,"massageType":"sports"}],"rules":{"restBeforeHours":36,"levels":{"too-soon":"off"}}}"#;
        let from = (at * good.len() as f64) as usize;
        let scratched = format!("{}{junk}{}", &good[..from], &good[(from + cut).min(good.len())..]);
        let line = scenario::answer_line(scratched.as_bytes()).unwrap();
        prop_assert!(!line.contains('\n'));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_first_clear_start_is_the_one_that_trying_every_quarter_of_an_hour_finds(case in case()) {
        check_clear_from(&case)?;
    }

    #[test]
    fn the_first_clear_start_is_right_where_the_clock_changes(case in clock_changes()) {
        check_clear_from(&case)?;
    }
}

fn check_clear_from(case: &Case) -> Result<(), TestCaseError> {
    let checker = Checker::new(case.calendar(), &case.rules, case.zone);
    let answer = checker.answer(&case.proposal());
    let expected = if answer.verdict.is_bad() { reference::clear_from(case) } else { None };
    prop_assert_eq!(answer.clear_from, expected);
    Ok(())
}
