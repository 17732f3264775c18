//! A runner's season at a glance, and the tinted month, through the core's door.

mod support;

use chrono::NaiveDate;
use support::{MAYA, ZOE, clinic_of_maya, desk};
use warmdown::{
    clinic::{
        self, Desk,
        wire::{
            AddDayOff, AskSeason, Book, ClientFields, MonthTints, RaceFields, RunFields, SaveRace, SaveRun, SeasonDay,
            SeasonStrip, SetStatus,
        },
    },
    domain::{
        appointment::Status,
        id::{AppointmentId, ClientId, MassageTypeId, TherapistId},
        race::Priority,
        run::RunKind,
        time::parse_local,
        verdict::Verdict,
    },
    error::Code,
    store::Store,
};

struct House {
    _folder: tempfile::TempDir,
    store: Store,
}

impl House {
    /// A clinic with Maya, who works 9 to 17 from Monday to Saturday, and Zoë. It is Monday, May 4, 2026, 9:00.
    fn new() -> Self {
        let (folder, store) = clinic_of_maya(6);
        let house = Self { _folder: folder, store };
        let zoe = ClientFields::named("Zoë Novak");
        clinic::save_client(&house.desk(), zoe).unwrap();
        house
    }

    fn desk(&self) -> Desk<'_> {
        desk(&self.store)
    }

    fn has_race(&self, name: &str, on: &str, km: f64, priority: Priority) {
        let race = RaceFields {
            id: None,
            version: None,
            name: name.into(),
            date: date(on),
            end_date: None,
            km,
            priority,
            marathon: false,
        };
        clinic::save_race(&self.desk(), SaveRace { client: ZOE, race }).unwrap();
    }

    fn has_run(&self, kind: RunKind, start: &str, km: Option<f64>) {
        let start = parse_local(start).unwrap();
        let run = RunFields { id: None, version: None, kind, start, minutes: 50, km };
        clinic::save_run(&self.desk(), SaveRun { client: ZOE, run }).unwrap();
    }

    fn has_booked(&self, start: &str) -> AppointmentId {
        let booking = Book {
            room: None,
            client: ZOE,
            therapist: MAYA,
            massage_type: MassageTypeId::new("deep-tissue"),
            minutes: 60,
            start: parse_local(start).unwrap(),
            goal: None,
            reason: None,
            wait: None,
        };
        AppointmentId(clinic::book(&self.desk(), booking).unwrap().id.unwrap())
    }

    fn season(&self) -> SeasonStrip {
        clinic::season_strip(&self.desk(), AskSeason { client: ZOE, from: None, days: None }).unwrap()
    }

    fn tints(&self, from: &str, days: u32) -> Vec<(String, Option<Verdict>)> {
        let tints = clinic::month_tints(&self.desk(), month(from, days)).unwrap();
        tints.into_iter().map(|tint| (tint.said, tint.verdict)).collect()
    }
}

fn month(from: &str, days: u32) -> MonthTints {
    let massage_type = MassageTypeId::new("deep-tissue");
    MonthTints { client: ZOE, massage_type, minutes: 60, from: date(from), days, therapist: None }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn day<'a>(season: &'a SeasonStrip, on: &str) -> &'a SeasonDay {
    season.days.iter().find(|day| day.date == date(on)).unwrap()
}

#[test]
fn a_season_reaches_from_eight_weeks_back_to_six_ahead_in_whole_weeks() {
    let house = House::new();
    let season = house.season();
    assert_eq!(season.days.first().unwrap().date, date("2026-03-09"));
    assert_eq!(season.days.last().unwrap().date, date("2026-06-21"));
    assert_eq!(season.weeks.len() * 7, season.days.len());
    assert!(season.nothing_known);
}

#[test]
fn a_season_reaches_a_week_past_the_last_race_of_the_half_year() {
    let house = House::new();
    house.has_race("Capital Marathon", "2026-09-27", 42.195, Priority::A);
    house.has_race("Next Year", "2027-04-18", 42.195, Priority::A);
    let season = house.season();
    assert_eq!(season.days.last().unwrap().date, date("2026-10-04"));
    assert!(!season.nothing_known);
}

#[test]
fn a_day_says_how_good_it_is_why_and_what_is_run() {
    let house = House::new();
    house.has_race("Capital Marathon", "2026-05-31", 42.195, Priority::A);
    house.has_booked("2026-04-07T10:00");
    house.has_run(RunKind::Easy, "2026-05-28T18:30", Some(8.0));
    let season = house.season();
    let said = |on: &str| day(&season, on).said.as_str();
    assert_eq!(said("2026-05-28"), "Thursday, May 28: good moment, 3 days before Capital Marathon. Easy run, 8 km.");
    assert_eq!(said("2026-05-29"), "Friday, May 29: better another time, 2 days before Capital Marathon.");
    assert_eq!(
        said("2026-05-31"),
        "Sunday, May 31: please not then. Main race: Capital Marathon, 42.2 km. The clinic is closed."
    );
    assert_eq!(said("2026-06-01"), "Monday, June 1: please not then, one day after Capital Marathon.");
    assert_eq!(day(&season, "2026-05-28").verdict, Verdict::Favorable);
    assert_eq!(day(&season, "2026-06-01").verdict, Verdict::Contraindicated);
    assert!(day(&season, "2026-05-31").races[0].marathon);
}

#[test]
fn a_first_massage_close_to_a_race_is_told_as_such() {
    let house = House::new();
    house.has_race("Capital Marathon", "2026-05-31", 42.195, Priority::A);
    let season = house.season();
    let wednesday = day(&season, "2026-05-27");
    assert_eq!(wednesday.verdict, Verdict::Caution);
    let said = "Wednesday, May 27: fine with a note, a first massage 4 days before Capital Marathon.";
    assert_eq!(wednesday.said, said);
}

#[test]
fn a_day_is_as_good_as_its_best_hour() {
    let house = House::new();
    // Hard intervals at noon: clear only 24 hours later, so that Wednesday is good from 13:00 on.
    house.has_run(RunKind::Hard, "2026-05-12T12:00", Some(10.0));
    house.has_run(RunKind::Easy, "2026-05-13T07:00", Some(6.0));
    let season = house.season();
    let wednesday = day(&season, "2026-05-13");
    assert_eq!(wednesday.verdict, Verdict::Favorable);
    assert_eq!(wednesday.said, "Wednesday, May 13: good moment, after an easy run. Easy run, 6 km.");
    let monday = day(&season, "2026-05-11");
    assert_eq!(monday.verdict, Verdict::Caution);
    assert_eq!(monday.said, "Monday, May 11: fine with a note, a hard or long run in the days after.");
}

#[test]
fn a_week_counts_the_kilometers_of_its_runs_and_races() {
    let house = House::new();
    house.has_run(RunKind::Easy, "2026-05-11T07:00", Some(8.0));
    house.has_run(RunKind::Long, "2026-05-16T07:00", Some(22.5));
    house.has_run(RunKind::Easy, "2026-05-14T07:00", None);
    house.has_race("Park 5K", "2026-05-17", 5.0, Priority::C);
    let season = house.season();
    let week = |from: &str| season.weeks.iter().find(|week| week.from == date(from)).unwrap().km;
    assert_eq!(week("2026-05-11"), 35.5);
    assert_eq!(week("2026-05-18"), 0.0);
    assert!(day(&season, "2026-05-14").said.ends_with("Easy run, 50 min."));
}

#[test]
fn massages_past_and_booked_are_on_their_days_and_canceled_ones_are_not() {
    let house = House::new();
    house.has_race("Capital Marathon", "2026-05-31", 42.195, Priority::A);
    house.has_booked("2026-04-21T10:00");
    house.has_booked("2026-05-27T10:00");
    let canceled = house.has_booked("2026-05-20T10:00");
    let cancel = SetStatus { id: canceled, version: 1, status: Status::Canceled };
    clinic::set_status(&house.desk(), cancel).unwrap();
    let season = house.season();
    let past = |on: &str| day(&season, on).massages.iter().map(|massage| massage.past).collect::<Vec<_>>();
    assert_eq!(past("2026-04-21"), [true]);
    assert_eq!(past("2026-05-27"), [false]);
    assert!(past("2026-05-20").is_empty());
    // Judged without itself, so that a well-timed massage stands on a good day.
    let booked = day(&season, "2026-05-27");
    assert_eq!(booked.verdict, Verdict::Favorable);
    let said = "Wednesday, May 27: good moment, 4 days before Capital Marathon. Booked at 10:00 with Maya.";
    assert_eq!(booked.said, said);
    assert_eq!(day(&season, "2026-04-21").said, "Tuesday, April 21. Massage at 10:00 with Maya.");
    assert_eq!(day(&season, "2026-05-26").verdict, Verdict::Caution);
}

#[test]
fn nothing_is_an_all_clear_before_anybody_asked() {
    let house = House::new();
    let season = house.season();
    let today = day(&season, "2026-05-04");
    assert!(today.not_asked);
    assert_eq!(today.said, "Today, Monday, May 4: not asked yet.");
}

#[test]
fn a_part_of_a_season_can_be_asked_for() {
    let house = House::new();
    let ask = |days| AskSeason { client: ZOE, from: Some(date("2026-05-06")), days: Some(days) };
    let part = clinic::season_strip(&house.desk(), ask(10)).unwrap();
    assert_eq!(part.days.len(), 10);
    assert_eq!(part.weeks.iter().map(|week| week.from).collect::<Vec<_>>(), [date("2026-05-04"), date("2026-05-11")]);
    let refused = clinic::season_strip(&house.desk(), ask(0)).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("days")));
    let nobody = AskSeason { client: ClientId(99), from: None, days: None };
    let refused = clinic::season_strip(&house.desk(), nobody).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::NotFound, Some("client")));
}

#[test]
fn a_month_is_tinted_by_the_best_free_start_of_each_day() {
    let house = House::new();
    house.has_race("Capital Marathon", "2026-05-31", 42.195, Priority::A);
    house.has_booked("2026-04-07T10:00");
    let off = AddDayOff { therapist: MAYA, from: date("2026-05-27"), until: date("2026-05-27"), note: String::new() };
    clinic::add_day_off(&house.desk(), off).unwrap();
    assert_eq!(
        house.tints("2026-05-26", 7),
        [
            ("Tuesday, May 26, good moment".into(), Some(Verdict::Favorable)),
            ("Wednesday, May 27, nothing free".into(), None),
            ("Thursday, May 28, good moment".into(), Some(Verdict::Favorable)),
            ("Friday, May 29, better another time".into(), Some(Verdict::NotRecommended)),
            ("Saturday, May 30, better another time".into(), Some(Verdict::NotRecommended)),
            ("Sunday, May 31, nothing free".into(), None),
            ("Monday, June 1, please not then".into(), Some(Verdict::Contraindicated)),
        ]
    );
}

#[test]
fn only_what_is_still_free_tints_a_day() {
    let house = House::new();
    // An easy run at noon makes the afternoon good; once the afternoon is taken, the morning is left.
    house.has_run(RunKind::Easy, "2026-05-13T12:00", Some(6.0));
    assert_eq!(house.tints("2026-05-13", 1)[0].1, Some(Verdict::Favorable));
    let other = ClientFields::named("Lee Park");
    let lee = ClientId(clinic::save_client(&house.desk(), other).unwrap().id.unwrap());
    for start in ["2026-05-13T13:00", "2026-05-13T14:30", "2026-05-13T16:00"] {
        let booking = Book {
            room: None,
            client: lee,
            therapist: MAYA,
            massage_type: MassageTypeId::new("deep-tissue"),
            minutes: 60,
            start: parse_local(start).unwrap(),
            goal: None,
            reason: None,
            wait: None,
        };
        clinic::book(&house.desk(), booking).unwrap();
    }
    assert_eq!(house.tints("2026-05-13", 1)[0].1, Some(Verdict::Neutral));
}

#[test]
fn days_that_have_passed_are_not_tinted() {
    let house = House::new();
    let tinted: Vec<String> = house.tints("2026-05-02", 3).into_iter().map(|(said, _)| said).collect();
    assert_eq!(tinted, ["Monday, May 4, not asked yet"]);
}

#[test]
fn a_month_cannot_be_tinted_for_what_is_not_sold_or_nobody() {
    let house = House::new();
    let refused = |wanted| clinic::month_tints(&house.desk(), wanted).unwrap_err().field.unwrap();
    assert_eq!(refused(MonthTints { minutes: 37, ..month("2026-05-04", 7) }), "minutes");
    assert_eq!(refused(MonthTints { client: ClientId(99), ..month("2026-05-04", 7) }), "client");
    assert_eq!(refused(MonthTints { therapist: Some(TherapistId(9)), ..month("2026-05-04", 7) }), "therapist");
    assert_eq!(refused(month("2026-05-04", 0)), "days");
}
