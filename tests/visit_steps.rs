//! When a client came, was treated and left: each step has its time, and a wrong one is taken back.

mod support;

use support::{House, ZOE, booking};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{ById, SetStatus},
    },
    clock::Clock,
    domain::{appointment::Status, id::AppointmentId},
    error::Code,
};

#[test]
fn every_step_of_a_visit_has_its_time_and_a_wrong_one_is_taken_back() {
    let house = House::new();
    let at = |now: &str| Desk::new(&house.store, Clock::fixed(now).unwrap(), "test").unwrap();
    let id = clinic::book(&at("2026-05-03T16:00"), booking(ZOE, "2026-05-04T10:00")).unwrap().id.unwrap();
    let mut version = 0;
    let mut set = |now: &str, status| {
        version += 1;
        clinic::set_status(&at(now), SetStatus { id: AppointmentId(id), version, status }).unwrap().change
    };
    let steps = || -> Vec<String> {
        let steps = clinic::visit_steps(&at("2026-05-04T12:00"), ById { id }).unwrap();
        steps.into_iter().map(|step| format!("{} {}", step.status.code(), step.when)).collect()
    };
    assert!(steps().is_empty(), "booked only");
    set("2026-05-03T17:30", Status::Confirmed);
    set("2026-05-04T09:58", Status::Arrived);
    set("2026-05-04T10:02", Status::InTreatment);
    let completed = set("2026-05-04T10:03", Status::Completed);
    assert_eq!(steps(), ["confirmed May 3, 17:30", "arrived 09:58", "in-treatment 10:02", "completed 10:03"]);
    clinic::undo(&at("2026-05-04T10:04"), ById { id: completed }).unwrap();
    version += 1;
    assert_eq!(steps(), ["confirmed May 3, 17:30", "arrived 09:58", "in-treatment 10:02"]);

    let mut set = |now: &str, status| {
        version += 1;
        clinic::set_status(&at(now), SetStatus { id: AppointmentId(id), version, status }).unwrap()
    };
    set("2026-05-04T11:01", Status::Completed);
    assert_eq!(steps().last().unwrap(), "completed 11:01");
    set("2026-05-04T11:02", Status::Arrived);
    assert_eq!(steps(), ["confirmed May 3, 17:30", "arrived 11:02"], "back to an earlier step");
    let missing = clinic::visit_steps(&at("2026-05-04T12:00"), ById { id: 99 }).unwrap_err();
    assert_eq!((missing.code, missing.field.as_deref()), (Code::NotFound, Some("appointment")));
}
