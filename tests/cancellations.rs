//! Appointments that are called off: late or in time, and why; and what the desk is told of it at the next booking.

mod support;

use support::{House, MAYA, ZOE, booking};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{BookingDraft, ById, ExplainCancellation, HistoryOf, Nothing, SetStatus, UndoLast},
    },
    clock::Clock,
    domain::{
        appointment::{CancelReason, Cancellation, Status},
        clinic_settings::ClinicSettings,
        id::{AppointmentId, MassageTypeId},
    },
    error::Code,
};

fn booked(house: &House, start: &str) -> AppointmentId {
    AppointmentId(clinic::book(&house.desk(), booking(ZOE, start)).unwrap().id.unwrap())
}

fn mark(desk: &Desk<'_>, id: AppointmentId, status: Status) {
    let version = clinic::appointment(desk, ById { id: id.0 }).unwrap().version;
    clinic::set_status(desk, SetStatus { id, version, status }).unwrap();
}

fn told(house: &House, id: AppointmentId) -> Option<Cancellation> {
    clinic::cancellation(&house.desk(), ById { id: id.0 }).unwrap()
}

fn explain(house: &House, id: AppointmentId, because: CancelReason) {
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    clinic::explain_cancellation(&house.desk(), ExplainCancellation { id, version, because: Some(because) }).unwrap();
}

/// What the booking form says of Zoë's other visits.
fn missed(house: &House) -> Option<String> {
    let draft = BookingDraft {
        room: None,
        appointment: None,
        client: Some(ZOE),
        therapist: MAYA,
        massage_type: MassageTypeId::new("sports"),
        minutes: 60,
        start: "2026-05-20T10:00:00".parse().unwrap(),
        goal: None,
    };
    clinic::check_booking(&house.desk(), draft).unwrap().missed
}

#[test]
fn calling_off_within_the_window_is_late_to_the_minute() {
    let house = House::new();
    // It is Monday 9:00: a day ahead is in time, a minute less is not.
    let in_time = booked(&house, "2026-05-05T09:00");
    mark(&house.desk(), in_time, Status::Canceled);
    assert_eq!(told(&house, in_time), Some(Cancellation { because: None, late: false }));
    assert_eq!(missed(&house), None);

    let late = booked(&house, "2026-05-05T09:00");
    let a_minute_later = Desk::new(&house.store, Clock::fixed("2026-05-04T09:01").unwrap(), "test").unwrap();
    mark(&a_minute_later, late, Status::Canceled);
    assert_eq!(told(&house, late), Some(Cancellation { because: None, late: true }));
    assert_eq!(missed(&house).as_deref(), Some("Canceled late once in the last 12 months."));
}

#[test]
fn a_clinic_chooses_its_window() {
    let house = House::new();
    let clinic = clinic::clinic_status(&house.desk(), Nothing {}).unwrap().clinic.unwrap();
    let never = ClinicSettings { cancellation_hours: 0, ..clinic.clone() };
    clinic::save_clinic_settings(&house.desk(), never).unwrap();
    let id = booked(&house, "2026-05-04T09:15");
    mark(&house.desk(), id, Status::Canceled);
    assert_eq!(told(&house, id), Some(Cancellation { because: None, late: false }));
    let too_long = ClinicSettings { cancellation_hours: 337, ..clinic };
    let refused = clinic::save_clinic_settings(&house.desk(), too_long).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("cancellationHours")));
}

#[test]
fn what_the_clinic_itself_calls_off_is_not_held_against_the_client() {
    let house = House::new();
    let id = booked(&house, "2026-05-04T11:00");
    mark(&house.desk(), id, Status::Canceled);
    explain(&house, id, CancelReason::Clinic);
    assert_eq!(told(&house, id), Some(Cancellation { because: Some(CancelReason::Clinic), late: true }));
    assert_eq!(missed(&house), None);
    explain(&house, id, CancelReason::Plans);
    assert!(missed(&house).is_some());
    let history = clinic::history(&house.desk(), HistoryOf::Appointment(id)).unwrap();
    assert_eq!(history[0].lines, ["Why: The clinic canceled → Other plans"]);
    clinic::undo_last(&house.desk(), UndoLast { passing: 0 }).unwrap();
    assert_eq!(missed(&house), None);
}

#[test]
fn no_shows_are_told_with_late_cancellations() {
    let house = House::new();
    for start in ["2026-05-01T11:00", "2026-05-04T09:00"] {
        mark(&house.desk(), booked(&house, start), Status::NoShow);
    }
    assert_eq!(missed(&house).as_deref(), Some("Missed 2 visits in the last 12 months."));
    mark(&house.desk(), booked(&house, "2026-05-04T14:00"), Status::Canceled);
    assert_eq!(missed(&house).as_deref(), Some("In the last 12 months: 2 no-shows, 1 late cancellation."));
}

#[test]
fn an_appointment_that_comes_back_was_never_called_off() {
    let house = House::new();
    let id = booked(&house, "2026-05-04T11:00");
    mark(&house.desk(), id, Status::Canceled);
    explain(&house, id, CancelReason::Ill);
    mark(&house.desk(), id, Status::Booked);
    assert_eq!((told(&house, id), missed(&house)), (None, None));
    mark(&house.desk(), id, Status::Canceled);
    assert_eq!(told(&house, id), Some(Cancellation { because: None, late: true }));
    let version = clinic::appointment(&house.desk(), ById { id: id.0 }).unwrap().version;
    mark(&house.desk(), id, Status::Booked);
    let told = ExplainCancellation { id, version: version + 1, because: None };
    let refused = clinic::explain_cancellation(&house.desk(), told).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("status"));
}
