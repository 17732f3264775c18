//! The demo clinic: what a newcomer looks around in, and what the benches run on.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use rusqlite::{Connection, types::Value};
use std::collections::{BTreeMap, BTreeSet};
use tempfile::TempDir;
use warmdown::{
    book::DayClock,
    clinic::{
        self, Desk, appointment_timing,
        demo::{self, DemoSize},
        wire::{AddClosure, AddOtherHours, ById, Nothing},
    },
    clock::Clock,
    domain::{
        appointment::{Appointment, Status},
        id::{ClientId, TherapistId},
        time::Zone,
        verdict::Verdict,
    },
    error::Code,
    store::Store,
};

const SMALL_CENTER: DemoSize = DemoSize { years: 1, therapists: 3, clients: 500 };

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
}

struct Demo {
    store: Store,
    folder: TempDir,
}

impl Demo {
    fn new(size: DemoSize, seed: u64, today: NaiveDate) -> Self {
        Self::at(size, seed, today, "2026-05-04T09:00")
    }

    fn at(size: DemoSize, seed: u64, today: NaiveDate, now: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let store = Store::open(&folder.path().join("demo.db")).unwrap();
        let desk = Desk::new(&store, Clock::fixed(now).unwrap(), "test").unwrap();
        demo::fill(&desk, &size, seed, today).unwrap();
        Self { store, folder }
    }

    fn desk(&self) -> Desk<'_> {
        Desk::new(&self.store, Clock::fixed("2026-05-04T09:00").unwrap(), "test").unwrap()
    }

    /// Every appointment of the days around today, by start.
    fn appointments(&self, days_back: u64, days_ahead: u64) -> Vec<Appointment> {
        let first = today() - Days::new(days_back);
        let days = (days_back + days_ahead + 1) as usize;
        self.store
            .read(|db| {
                let mut found = Vec::new();
                for day in first.iter_days().take(days) {
                    found.extend(db.appointments_on(day)?.into_iter().map(|row| row.appointment));
                }
                Ok(found)
            })
            .unwrap()
    }

    fn near_today(&self) -> Vec<Appointment> {
        self.appointments(21, 21)
    }

    /// Every row of every table in order, but for when the journal was written.
    fn rows(&self) -> BTreeMap<String, Vec<Vec<Value>>> {
        let connection = Connection::open(self.folder.path().join("demo.db")).unwrap();
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        let tables: Vec<String> =
            connection.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let columns = |table: &str| match table {
            "journal" => "id, actor, change, undoes",
            _ => "*",
        };
        tables
            .into_iter()
            .map(|table| {
                let mut statement = connection.prepare(&format!("SELECT {} FROM {table}", columns(&table))).unwrap();
                let width = statement.column_count();
                let rows = statement
                    .query_map([], |row| (0..width).map(|column| row.get(column)).collect())
                    .unwrap()
                    .map(Result::unwrap)
                    .collect();
                (table, rows)
            })
            .collect()
    }
}

fn no_two_overlap(mut stretches: Vec<(i64, i64)>) {
    stretches.sort_unstable();
    for two in stretches.windows(2) {
        assert!(two[0].1 <= two[1].0, "{two:?}");
    }
}

/// No overlap, on the grid, within the hours, at the catalog's price.
fn assert_bookable(demo: &Demo, appointments: &[Appointment]) {
    let (therapists, catalog, clinic) =
        demo.store.read(|db| Ok((db.therapists()?, db.massage_types()?, db.clinic()?))).unwrap();
    let zone = Zone::from_name(&clinic.zone).unwrap();
    let held = || appointments.iter().filter(|appointment| appointment.status.holds_its_time());
    let mut by_therapist: BTreeMap<TherapistId, Vec<_>> = BTreeMap::new();
    let mut by_client: BTreeMap<ClientId, Vec<_>> = BTreeMap::new();
    for appointment in held() {
        by_therapist.entry(appointment.therapist).or_default().push(appointment.occupied());
        by_client.entry(appointment.client).or_default().push((appointment.starts_at, appointment.ends_at()));
    }
    by_therapist.into_values().for_each(no_two_overlap);
    by_client.into_values().for_each(no_two_overlap);
    for appointment in appointments {
        assert_eq!(zone.instant(appointment.start), Some(appointment.starts_at));
        assert_eq!(appointment.start.minute() % clinic.grid_minutes, 0);
        let therapist = therapists.iter().find(|therapist| therapist.id == appointment.therapist).unwrap();
        let hours = DayClock::new(appointment.start.date(), zone).hours_of(therapist);
        let within = |from: i64, until: i64| from <= appointment.starts_at && appointment.ends_at() <= until;
        assert!(hours.iter().any(|worked| within(worked.from, worked.until)), "{appointment:?}");
        let massage_type = catalog.iter().find(|kept| kept.id == appointment.massage_type).unwrap();
        assert_eq!(massage_type.price_of(appointment.minutes), Some(appointment.price));
    }
}

/// Occupied minutes in a hundred worked ones.
fn percent_booked(demo: &Demo, appointments: &[Appointment], first: NaiveDate, days: u64) -> i64 {
    let last = first + Days::new(days - 1);
    let therapists = demo.store.read(|db| db.therapists()).unwrap();
    let worked: u32 = first
        .iter_days()
        .take(days as usize)
        .flat_map(|day| therapists.iter().flat_map(move |therapist| therapist.hours_on(day)))
        .map(|hours| hours.until - hours.from)
        .sum();
    let booked: i64 = appointments
        .iter()
        .filter(|appointment| appointment.status.holds_its_time())
        .filter(|appointment| (first..=last).contains(&appointment.start.date()))
        .map(|appointment| appointment.occupied().1 - appointment.occupied().0)
        .sum();
    booked * 100 / i64::from(worked)
}

#[test]
fn the_same_seed_and_date_make_the_same_clinic_whatever_the_hour() {
    let clinic = Demo::new(DemoSize::default(), 7, today()).rows();
    assert_eq!(clinic, Demo::at(DemoSize::default(), 7, today(), "2026-05-04T17:45").rows());
    let others = Demo::new(DemoSize::default(), 8, today()).rows();
    for table in ["client", "run", "race", "appointment"] {
        assert_ne!(clinic[table], others[table], "{table}");
    }
    let tomorrow = Demo::new(DemoSize::default(), 7, today() + Days::new(1)).rows();
    assert_ne!(clinic["run"], tomorrow["run"]);
}

#[test]
fn every_appointment_could_have_been_booked_at_the_desk() {
    // The clocks change within both; the last is the end of a leap day's February.
    for day in ["2026-05-04", "2026-03-15", "2026-11-01", "2028-02-29"] {
        let day: NaiveDate = day.parse().unwrap();
        let demo = Demo::new(DemoSize::default(), 3, day);
        let appointments = demo
            .store
            .read(|db| {
                let mut found = Vec::new();
                for day in (day - Days::new(40)).iter_days().take(90) {
                    found.extend(db.appointments_on(day)?.into_iter().map(|row| row.appointment));
                }
                Ok(found)
            })
            .unwrap();
        assert!(appointments.len() > 150, "{}", appointments.len());
        assert_bookable(&demo, &appointments);
    }
}

#[test]
fn three_weeks_on_both_sides_of_today_are_well_filled() {
    let demo = Demo::new(DemoSize::default(), 1, today());
    let appointments = demo.near_today();
    let monday = today();
    let past = percent_booked(&demo, &appointments, monday - Days::new(21), 21);
    let coming = percent_booked(&demo, &appointments, monday, 21);
    assert!((60..=78).contains(&past), "{past} % of the past three weeks");
    assert!((45..=78).contains(&coming), "{coming} % of the coming three weeks");
    let total = demo.rows()["appointment"].len();
    assert_eq!(total, appointments.len(), "nothing lies outside the three weeks");
    for appointment in &appointments {
        let is_past = appointment.start.date() < today();
        let is_done = matches!(appointment.status, Status::Completed | Status::NoShow);
        assert!(is_past || !is_done, "{appointment:?}");
        assert!(!is_past || !appointment.status.is_expected(), "{appointment:?}");
        assert!(appointment.start.date() != today() || appointment.status.is_expected(), "{appointment:?}");
    }
    let canceled = appointments.iter().filter(|appointment| !appointment.status.holds_its_time()).count();
    assert!((3..40).contains(&canceled), "{canceled}");
}

#[test]
fn what_is_kept_of_an_appointment_is_what_the_rules_say() {
    let demo = Demo::new(DemoSize::default(), 1, today());
    let desk = demo.desk();
    for appointment in demo.near_today() {
        let fresh = appointment_timing(&desk, ById { id: appointment.id.0 }).unwrap();
        assert_eq!(appointment.verdict, fresh.verdict, "{appointment:?}");
        assert_eq!(appointment.booked_verdict, appointment.verdict);
    }
}

#[test]
fn most_moments_are_good_and_a_few_coming_ones_are_not() {
    for (seed, days) in [(1, 0), (2, 3), (99, 6), (4, 11)] {
        let demo = Demo::new(DemoSize::default(), seed, today() + Days::new(days));
        let appointments = demo.appointments(21, 40);
        let good = appointments.iter().filter(|one| one.verdict >= Verdict::Neutral).count();
        assert!(good * 100 >= appointments.len() * 75, "{good} of {}", appointments.len());
        let coming = |verdict: Verdict| {
            let is_coming = |one: &&Appointment| one.start.date() > today() + Days::new(days);
            appointments.iter().filter(is_coming).filter(|one| one.verdict == verdict).count()
        };
        for verdict in [Verdict::Contraindicated, Verdict::NotRecommended, Verdict::Caution, Verdict::Favorable] {
            assert!(coming(verdict) > 0, "seed {seed}: no coming one is {}", verdict.code());
        }
        assert!(coming(Verdict::Contraindicated) + coming(Verdict::NotRecommended) <= 15);
        for appointment in &appointments {
            let has_reason = appointment.override_reason.is_some();
            assert_eq!(has_reason, appointment.verdict == Verdict::Contraindicated, "{appointment:?}");
        }
    }
}

#[test]
fn the_first_sixty_clients_have_names_of_many_scripts() {
    let demo = Demo::new(DemoSize::default(), 1, today());
    let clients = demo.store.read(|db| db.find_clients("", 100, false)).unwrap();
    assert_eq!(clients.iter().map(|client| client.id.0).collect::<BTreeSet<_>>(), (1..=60).collect());
    let everything: String = clients.iter().map(|client| client.name.as_str()).collect();
    let scripts = [
        ("Greek", 'α'..='ω'),
        ("Cyrillic", 'а'..='я'),
        ("Han", '一'..='鿿'),
        ("Hangul", '가'..='힣'),
        ("Arabic", 'ء'..='ي'),
        ("Hebrew", 'א'..='ת'),
        ("Devanagari", 'अ'..='ह'),
        ("Vietnamese", 'Ạ'..='ỹ'),
    ];
    for (script, letters) in scripts {
        assert!(everything.chars().any(|letter| letters.contains(&letter)), "no name in {script}");
    }
    for name in ["Łukasz Żółć", "Zoë", "Siân", "O'Brien", "Núñez", "Åsa", "Çelik", "Jürgen", "Ånn"] {
        assert_eq!(everything.contains(name), name != "Ånn", "{name}");
    }
    for client in &clients {
        assert!(client.phone.is_empty() || client.phone.contains("555"), "{client:?}");
        assert!(client.email.is_empty() || client.email.is_ascii() && client.email.ends_with("@example.com"));
    }
    assert!((1..15).contains(&clients.iter().filter(|client| !client.alert.is_empty()).count()));
}

#[test]
fn one_of_ten_waits_and_most_of_them_could_come() {
    let demo = Demo::new(DemoSize::default(), 1, today());
    let cards = clinic::wait_list(&demo.desk(), Nothing {}).unwrap();
    assert_eq!(cards.len(), 6);
    assert!(cards.iter().all(|card| !card.is_over && card.wait.since < demo.desk().now.instant));
    let could = cards.iter().filter(|card| !card.openings.is_empty()).count();
    assert!(could > 3, "{could} could come");
}

#[test]
fn some_calendars_are_fresh_some_are_old_and_some_were_never_asked_for() {
    let demo = Demo::new(DemoSize::default(), 1, today());
    demo.store
        .read(|db| {
            let (mut fresh, mut old, mut never) = (0, 0, 0);
            for client in db.find_clients("", 100, false)? {
                let (runs, races) = (db.runs_of(client.id)?, db.races_of(client.id)?);
                match client.calendar_asked_on.max(client.calendar_entered_on) {
                    None => {
                        assert!(runs.is_empty() && races.is_empty(), "{client:?}");
                        never += 1;
                    }
                    Some(_) if client.calendar_is_fresh(today()) => fresh += 1,
                    Some(_) => old += 1,
                }
            }
            assert!(fresh > old && old > 0 && never > 5, "{fresh} fresh, {old} old, {never} never");
            Ok(())
        })
        .unwrap();
}

#[test]
fn runs_lead_up_to_races_and_leave_their_days_free() {
    let demo = Demo::new(DemoSize::default(), 1, today());
    demo.store
        .read(|db| {
            let mut marathoners = 0;
            for number in 1..=60 {
                let runs = db.runs_of(ClientId(number))?;
                let races = db.races_of(ClientId(number))?;
                for race in &races {
                    let days = race.race.date..=race.race.last_day();
                    assert!(!runs.iter().any(|run| days.contains(&run.run.start.date())), "{race:?}");
                }
                for run in runs.iter().map(|row| &row.run) {
                    let pace = run.km.map_or(6.0, |km| f64::from(run.minutes) / km);
                    assert!((3.8..8.0).contains(&pace), "{run:?}");
                    assert!(run.start.date() <= today() + Days::new(21), "{run:?}");
                }
                // Some keep no distances, and some have not been asked for a while.
                let known = runs.iter().filter(|run| run.run.km.is_some());
                if known.map(|run| run.run.start.date()).max().is_none_or(|last| last < today()) {
                    continue;
                }
                let Some(goal) = races.iter().find(|race| race.race.km > 42.0 && race.race.date > today()) else {
                    continue;
                };
                marathoners += 1;
                let km_from = |day: NaiveDateTime| -> f64 {
                    let week = day..day + Days::new(7);
                    runs.iter().filter(|run| week.contains(&run.run.start)).filter_map(|run| run.run.km).sum()
                };
                let monday = today() - Days::new(today().weekday().num_days_from_monday().into());
                let weeks: Vec<f64> = (1..=5).map(|week| km_from((monday - Days::new(7 * week)).into())).collect();
                assert!(weeks.iter().all(|km| *km > 10.0), "{goal:?}: {weeks:?}");
            }
            assert!(marathoners >= 6, "{marathoners}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_center_of_a_year_is_busy_every_day_and_a_fifth_of_its_clients_run() {
    let demo = Demo::new(SMALL_CENTER, 5, today());
    let appointments = demo.appointments(370, 30);
    assert_bookable(&demo, &appointments);
    let past = appointments.iter().filter(|one| one.start.date() < today()).count();
    assert!((2500..3200).contains(&(past / 3)), "{past} in a year with three therapists");
    let percent = percent_booked(&demo, &appointments, today() - Days::new(364), 364);
    assert!((70..95).contains(&percent), "{percent} %");
    let rows = demo.rows();
    assert_eq!(rows["client"].len(), 500);
    let runners: BTreeSet<String> = rows["run"].iter().map(|row| format!("{:?}", row[1])).collect();
    assert_eq!(runners.len(), 100);
    let span = demo.store.read(|db| db.runs_of(ClientId(1))).unwrap();
    let (first, last) = (span.first().unwrap().run.start.date(), span.last().unwrap().run.start.date());
    assert!((last - first).num_days() > 320, "{first} to {last}");
}

#[test]
fn a_size_out_of_range_is_refused_by_name_and_a_clinic_is_never_filled_twice() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&folder.path().join("demo.db")).unwrap();
    let desk = Desk::new(&store, Clock::fixed("2026-05-04T09:00").unwrap(), "test").unwrap();
    let usual = DemoSize::default();
    for (field, size) in [
        ("years", DemoSize { years: 31, ..usual }),
        ("therapists", DemoSize { therapists: 0, ..usual }),
        ("therapists", DemoSize { therapists: 61, ..usual }),
        ("clients", DemoSize { clients: 0, ..usual }),
        ("clients", DemoSize { clients: 1_000_001, ..usual }),
    ] {
        let refused = demo::fill(&desk, &size, 1, today()).unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some(field)));
        assert!(refused.to_string().contains(field), "{refused}");
    }
    demo::fill(&desk, &DemoSize { years: 0, therapists: 1, clients: 1 }, 1, today()).unwrap();
    let again = demo::fill(&desk, &usual, 1, today()).unwrap_err();
    assert!(again.to_string().contains("Stride & Ease"), "{again}");
    assert_eq!(store.read(|db| db.find_clients("", 100, false)).unwrap().len(), 1);
}

#[test]
fn nothing_of_a_demo_is_left_once_it_is_left() {
    let demo = Demo::new(SMALL_CENTER, 7, today());
    let closed = AddClosure { from: today(), until: today(), note: String::new() };
    clinic::add_closure(&demo.desk(), closed).unwrap();
    let tomorrow = today() + Days::new(1);
    let therapist = clinic::catalog(&demo.desk(), Nothing {}).unwrap().therapists[0].id;
    let hours = AddOtherHours { therapist, date: tomorrow, from: 540, until: 600 };
    clinic::add_other_hours(&demo.desk(), hours).unwrap();
    clinic::leave_demo(&demo.desk(), Nothing {}).unwrap();
    // What is written in leaving it is all that is there.
    let left: Vec<String> =
        demo.rows().into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(name, _)| name).collect();
    assert_eq!(left, ["journal"]);
}
