//! Weeks and months of the book: each of their days is what the day's own book says, and how full it is.

mod support;

use chrono::NaiveDate;
use support::{House, LEE, MAYA, ZOE, booking, desk};
use warmdown::{
    clinic::{
        self,
        demo::{self, DemoSize},
        wire::{
            AddClosure, AddDayOff, AddOtherHours, AskBooks, AskLoads, Book, DayBook, DayLoad, DayStretch, Nothing,
            OnDay, SetStatus, TherapistFields,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, TherapistId},
        therapist::{Therapist, WorkingHours},
    },
    error::{Code, Error},
    store::Store,
};

const BEN: TherapistId = TherapistId(2);

fn day(date: &str) -> NaiveDate {
    date.parse().unwrap()
}

/// The house of Maya, and Ben, who works 10 to 14 every day.
fn house_of_two() -> House {
    let house = House::new();
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 600, until: 840 }).collect();
    clinic::save_therapist(&house.desk(), TherapistFields::new("Ben", "#b45309", hours)).unwrap();
    house
}

fn books(house: &House, from: &str, days: u32, therapist: Option<TherapistId>) -> Result<Vec<DayBook>, Error> {
    clinic::day_books(&house.desk(), AskBooks { from: day(from), days, therapist, called_off: false })
}

fn week(house: &House, from: &str) -> Vec<DayBook> {
    books(house, from, 7, None).unwrap()
}

fn loads(house: &House, from: &str, days: u32, therapist: Option<TherapistId>) -> Vec<DayLoad> {
    clinic::day_loads(&house.desk(), AskLoads { from: day(from), days, therapist }).unwrap()
}

fn load(house: &House, date: &str, therapist: Option<TherapistId>) -> DayLoad {
    loads(house, date, 1, therapist).remove(0)
}

/// Books an hour, which takes 75 minutes with its buffer.
fn book(house: &House, start: &str, therapist: TherapistId) -> AppointmentId {
    let client = if therapist == MAYA { ZOE } else { LEE };
    let reason = Some("As agreed".into());
    let kept = clinic::book(&house.desk(), Book { therapist, reason, ..booking(client, start) }).unwrap();
    AppointmentId(kept.id.unwrap())
}

fn cancel(house: &House, id: AppointmentId) {
    let off = SetStatus { id, version: 1, status: Status::Canceled };
    clinic::set_status(&house.desk(), off).unwrap();
}

fn starts(book: &DayBook) -> Vec<String> {
    book.appointments.iter().map(|card| card.start.format("%d %H:%M").to_string()).collect()
}

#[test]
fn a_week_over_a_months_end_and_a_change_of_the_clock_has_seven_days_with_what_starts_on_each() {
    let house = House::new();
    // New York's clocks go back on Sunday, November 1, 2026.
    for start in ["2026-10-26T09:00", "2026-10-31T23:00", "2026-11-01T00:30", "2026-11-01T10:00", "2026-11-02T00:00"] {
        book(&house, start, MAYA);
    }
    let week = week(&house, "2026-10-26");
    let days: Vec<_> = week.iter().map(|book| book.date.to_string()).collect();
    assert_eq!(days[..2], ["2026-10-26", "2026-10-27"]);
    assert_eq!(days[5..], ["2026-10-31", "2026-11-01"]);
    assert_eq!(starts(&week[0]), ["26 09:00"]);
    assert_eq!(starts(&week[5]), ["31 23:00"]);
    assert_eq!(starts(&week[6]), ["01 00:30", "01 10:00"]);
    assert_eq!(week[6].title, "Sunday, November 1");
}

#[test]
fn an_hour_that_the_clock_skips_is_nobodys_and_a_massage_over_it_ends_later() {
    let house = House::new();
    let spring = day("2027-03-14");
    let all_day = AddOtherHours { therapist: MAYA, date: spring, from: 0, until: 1440 };
    clinic::add_other_hours(&house.desk(), all_day).unwrap();
    book(&house, "2027-03-14T01:30", MAYA);
    let book = books(&house, "2027-03-14", 1, None).unwrap().remove(0);
    let hours: Vec<_> = book.therapists[0].hours.iter().map(|hours| (hours.from, hours.until)).collect();
    assert_eq!(hours, [(0, 120), (180, 1440)]);
    assert_eq!(book.appointments[0].end.to_string(), "2027-03-14 03:30:00");
    assert_eq!(load(&house, "2027-03-14", None).worked, 23 * 60);
    let refused = clinic::book(&house.desk(), booking(LEE, "2027-03-14T02:15")).unwrap_err();
    assert!(refused.to_string().starts_with("start: Sunday, March 14, 2027, 02:15 does not exist"), "{refused}");
}

#[test]
fn an_hour_that_comes_twice_is_named_and_worked_twice() {
    let house = House::new();
    let autumn = day("2026-11-01");
    let all_day = AddOtherHours { therapist: MAYA, date: autumn, from: 0, until: 1440 };
    clinic::add_other_hours(&house.desk(), all_day).unwrap();
    let book = books(&house, "2026-11-01", 1, None).unwrap().remove(0);
    assert_eq!(book.repeated, Some(DayStretch { from: 60, until: 120 }));
    assert_eq!(load(&house, "2026-11-01", None).worked, 25 * 60);
    for other in ["2026-10-31", "2026-11-02", "2027-03-14"] {
        assert_eq!(books(&house, other, 1, None).unwrap()[0].repeated, None, "{other}");
    }
}

#[test]
fn each_day_of_a_week_is_what_the_book_of_that_day_says() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("demo.db")).unwrap();
    demo::fill(&desk(&store), &DemoSize::default(), 1, day("2026-05-04")).unwrap();
    let desk = desk(&store);
    let ask = AskBooks { from: day("2026-04-27"), days: 21, therapist: None, called_off: false };
    let books = clinic::day_books(&desk, ask.clone()).unwrap();
    assert_eq!(books.len(), 21);
    assert!(books.iter().map(|book| book.appointments.len()).sum::<usize>() > 20);
    for book in &books {
        assert_eq!(*book, clinic::day_book(&desk, OnDay { date: book.date }).unwrap());
    }
    // One therapist's are those of everybody's that are theirs.
    for therapist in &books[0].therapists {
        let own = clinic::day_books(&desk, AskBooks { therapist: Some(therapist.id), ..ask.clone() }).unwrap();
        for (own, all) in own.iter().zip(&books) {
            let theirs = all.appointments.iter().filter(|card| card.therapist.id == therapist.id);
            assert!(own.appointments.iter().eq(theirs));
            assert_eq!(own.therapists.iter().map(|each| each.id).collect::<Vec<_>>(), [therapist.id]);
        }
    }
    // The loads count what the books hold.
    let loads = clinic::day_loads(&desk, AskLoads { from: day("2026-04-27"), days: 21, therapist: None }).unwrap();
    for (book, load) in books.iter().zip(&loads) {
        let minutes = book.appointments.iter().map(|card| card.minutes + card.buffer_before + card.buffer_after);
        let worked = book.therapists.iter().flat_map(|each| &each.hours).map(|hours| hours.until - hours.from);
        assert_eq!((load.date, load.count as usize), (book.date, book.appointments.len()));
        assert_eq!((load.booked, load.worked), (minutes.sum(), worked.sum()));
    }
    // What was called off is there when it is asked for.
    let all = clinic::day_books(&desk, AskBooks { called_off: true, ..ask }).unwrap();
    for book in &all {
        assert_eq!(book.appointments, clinic::appointments_on(&desk, OnDay { date: book.date }).unwrap());
    }
    assert!(all.iter().flat_map(|book| &book.appointments).any(|card| !card.status.holds_its_time()));
}

#[test]
fn a_closed_day_a_day_off_and_other_hours_are_told_on_their_day() {
    let house = house_of_two();
    let closure = AddClosure { from: day("2026-05-06"), until: day("2026-05-06"), note: "Whitsun".into() };
    clinic::add_closure(&house.desk(), closure).unwrap();
    let off = AddDayOff { therapist: MAYA, from: day("2026-05-07"), until: day("2026-05-08"), note: String::new() };
    clinic::add_day_off(&house.desk(), off).unwrap();
    let evening = AddOtherHours { therapist: MAYA, date: day("2026-05-05"), from: 1080, until: 1200 };
    clinic::add_other_hours(&house.desk(), evening).unwrap();

    let week = week(&house, "2026-05-04");
    let closed: Vec<_> = week.iter().map(|book| book.closed.as_deref()).collect();
    assert_eq!(closed, [None, None, Some("Whitsun"), None, None, None, None]);
    let off: Vec<_> = week.iter().map(|book| (book.therapists[0].off, book.therapists[1].off)).collect();
    assert_eq!(off[1..5], [(false, false), (true, true), (true, false), (true, false)]);
    assert_eq!((week[1].therapists[0].hours[0].from, week[1].therapists[0].hours.len()), (1080, 1));

    let month = loads(&house, "2026-05-04", 5, None);
    assert_eq!(month.iter().map(|load| load.worked).collect::<Vec<_>>(), [720, 360, 0, 240, 240]);
    assert_eq!(month.iter().map(|load| load.off).collect::<Vec<_>>(), [false, false, true, false, false]);
    assert_eq!(month[2].closed.as_deref(), Some("Whitsun"));
    let mayas = loads(&house, "2026-05-04", 5, Some(MAYA));
    assert_eq!(mayas.iter().map(|load| load.worked).collect::<Vec<_>>(), [480, 120, 0, 0, 0]);
    assert_eq!(mayas.iter().map(|load| load.off).collect::<Vec<_>>(), [false, false, true, true, true]);
    assert_eq!((mayas[2].closed.as_deref(), mayas[3].closed.as_deref()), (Some("Whitsun"), None));
}

#[test]
fn the_load_counts_buffers_and_one_therapist_alone_and_nothing_that_was_called_off() {
    let house = house_of_two();
    book(&house, "2026-05-05T10:00", MAYA);
    book(&house, "2026-05-05T13:00", MAYA);
    book(&house, "2026-05-05T10:00", BEN);
    let off = book(&house, "2026-05-05T12:00", BEN);
    let figures = |therapist| {
        let DayLoad { worked, booked, count, .. } = load(&house, "2026-05-05", therapist);
        (worked, booked, count)
    };
    assert_eq!(figures(None), (720, 300, 4));
    cancel(&house, off);
    assert_eq!(figures(None), (720, 225, 3));
    assert_eq!(figures(Some(MAYA)), (480, 150, 2));
    assert_eq!(figures(Some(BEN)), (240, 75, 1));
    assert_eq!(load(&house, "2026-05-06", None).booked, 0);
}

#[test]
fn more_may_be_booked_than_is_worked() {
    let house = house_of_two();
    let short = AddOtherHours { therapist: MAYA, date: day("2026-05-05"), from: 600, until: 660 };
    clinic::add_other_hours(&house.desk(), short).unwrap();
    book(&house, "2026-05-05T10:00", MAYA);
    book(&house, "2026-05-05T12:00", MAYA);
    let load = load(&house, "2026-05-05", Some(MAYA));
    assert_eq!((load.worked, load.booked), (60, 150));
}

#[test]
fn who_has_left_is_in_no_week_but_for_what_is_still_booked() {
    let house = house_of_two();
    book(&house, "2026-05-13T10:00", BEN);
    let ben = clinic::catalog(&house.desk(), Nothing {}).unwrap().therapists.remove(1);
    let Therapist { id, version, name, color, weeks, not_given, own_prices, .. } = ben;
    let (id, version, last_day) = (Some(id), Some(version), Some(day("2026-05-10")));
    let leaves = TherapistFields { id, version, name, color, weeks, last_day, not_given, own_prices };
    clinic::save_therapist(&house.desk(), leaves).unwrap();
    let columns: Vec<_> = week(&house, "2026-05-10").iter().map(|book| book.therapists.len()).collect();
    assert_eq!(columns, [2, 1, 1, 2, 1, 1, 1]);
    let month = loads(&house, "2026-05-10", 5, Some(BEN));
    assert_eq!(month.iter().map(|load| load.worked).collect::<Vec<_>>(), [240, 0, 0, 0, 0]);
    assert_eq!(month.iter().map(|load| load.off).collect::<Vec<_>>(), [false, true, true, true, true]);
    assert_eq!(month[3].booked, 75);
}

#[test]
fn an_impossible_wish_names_its_field() {
    let house = House::new();
    for days in [0, 43, u32::MAX] {
        let refused = books(&house, "2026-05-04", days, None).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("days")), "{days}");
        let ask = AskLoads { from: day("2026-05-04"), days, therapist: None };
        assert_eq!(clinic::day_loads(&house.desk(), ask).unwrap_err().field.as_deref(), Some("days"));
    }
    let refused = books(&house, "2026-05-04", 7, Some(TherapistId(9))).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::NotFound, Some("therapist")));
    assert_eq!(books(&house, "2026-05-04", 42, None).unwrap().len(), 42);
    // At the end of all days there is nothing to show, and nothing fails.
    assert_eq!(books(&house, "9999-12-31", 1, None).unwrap().len(), 1);
}
