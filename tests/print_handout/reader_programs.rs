//! What a reader program tells somebody who does not see the page: every part in order, as what it is.

use crate::plan::plan_for;
use crate::reader::{painted_in_parts, parts, run};
use warmdown::domain::clinic_settings::Paper;
use warmdown::print::handout::handout;

/// The texts that stand for what is drawn, in the file's own order.
fn texts(pdf: &[u8], key: &[u8]) -> Vec<String> {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let texts = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(key).ok());
    texts.map(|text| lopdf::decode_text_string(text).unwrap()).collect()
}

#[test]
fn the_file_says_that_it_is_tagged_and_titled() {
    let pdf = handout(&plan_for("Zoë", Paper::A4));
    let about = run("pdfinfo", &[], &pdf);
    let tagged = about.lines().find(|line| line.starts_with("Tagged:")).unwrap();
    assert!(tagged.ends_with("yes"), "{about}");
    let file = lopdf::Document::load_mem(&pdf).unwrap();
    let preferences = file.catalog().unwrap().get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
}

#[test]
fn every_part_of_a_plan_is_told_in_order_as_what_it_is() {
    insta::assert_snapshot!(parts(&handout(&plan_for("Zoë", Paper::A4))));
}

#[test]
fn a_table_goes_on_over_the_page_as_one() {
    let mut plan = plan_for("Zoë", Paper::Letter);
    plan.season = None;
    let rows = 40;
    plan.advice.days = plan.advice.days.iter().cycle().take(rows).cloned().collect();
    let parts = parts(&handout(&plan));
    let count = |what: &str| parts.lines().filter(|line| line.trim_start().split(' ').next() == Some(what)).count();
    assert_eq!((count("Table"), count("TR")), (1, rows + 1), "{parts}");
    assert_eq!(parts.matches("\"Call Riverside Massage: 503 555 0142\"").count(), 1, "{parts}");
}

#[test]
fn a_right_to_left_name_is_told_as_typed() {
    let pdf = handout(&plan_for("مُحَمَّد (Mo)", Paper::A4));
    assert_eq!(texts(&pdf, b"ActualText"), ["مُحَمَّد (Mo)"]);
}

#[test]
fn what_is_drawn_is_told_in_words() {
    let mut plan = plan_for("Zoë", Paper::A4);
    plan.timeline.truncate(5);
    plan.note = None;
    plan.advice.days.truncate(2);
    let days = "Tue May 5: Easy run, 8 km. Wed 6: Massage, 13:00. Thu 7: Light day. Fri 8: Light day, Long run, 24 km. \
                Sat 9: Better: long run.";
    assert_eq!(texts(&handout(&plan), b"Alt"), [days, &plan.season.unwrap().told]);
}

#[test]
fn everything_drawn_is_a_part_or_said_to_be_decoration() {
    let mut plan = plan_for("Zoë", Paper::A4);
    plan.advice.days = plan.advice.days.iter().cycle().take(40).cloned().collect();
    let painted = painted_in_parts(&handout(&plan));
    assert!(painted > 300, "{painted}");
}
