//! A clinic speaks its language: what is said, read aloud, refused and printed.

mod support;

use std::process::Command;
use support::{House, LEE, ZOE, booking, desk, draft};
use warmdown::{
    clinic::{
        self, Desk, FRONT_DESK,
        demo::{self, DemoSize},
        wire::{
            AskSeason, ById, ClientFields, ClinicStatus, HistoryOf, Nothing, PrintHandout, Problem, SetUpClinic,
            TherapistFields,
        },
    },
    clock::Clock,
    domain::{
        clinic_settings::{ClinicSettings, Language, WeekStart},
        therapist::WorkingHours,
        time::Zone,
    },
    store::Store,
    words::Words,
};

/// The house of the other tests, with its settings changed.
fn house_with(change: impl FnOnce(&mut ClinicSettings)) -> House {
    let house = House::new();
    let mut clinic = clinic::clinic_status(&house.desk(), Nothing {}).unwrap().clinic.unwrap();
    change(&mut clinic);
    clinic::save_clinic_settings(&house.desk(), clinic).unwrap();
    house
}

fn german_house() -> House {
    house_with(|clinic| {
        clinic.language = Language::De;
        clinic.currency = "EUR".into();
    })
}

fn printed(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, pdf).unwrap();
    let text = Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output().unwrap();
    // A line of the page may break anywhere.
    String::from_utf8(text.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_german_clinic_warns_and_reads_aloud_in_german() {
    let house = german_house();
    house.has_boston_on("2026-05-10");
    let check = clinic::check_booking(&house.desk(), draft("2026-05-08T10:00")).unwrap();
    let timing = check.timing.unwrap();
    assert_eq!(timing.word, "Lieber ein andermal");
    assert!(
        timing.findings[0].sentence.starts_with("Das ist nur 2 Tage vor dem Wettkampf „Boston“ am 10. Mai"),
        "{timing:?}"
    );
    assert_eq!(check.price_text, "95,00\u{a0}€");
    let aloud = check.read_aloud;
    assert_eq!(aloud, "Freitag, 8. Mai, 10:00, Maya, 60 Minuten Deep tissue, 95,00\u{a0}€, zwei Tage vor Boston.");
}

#[test]
fn a_german_clinic_says_what_it_did_and_what_it_cannot_do_in_german() {
    let house = german_house();
    let kept = clinic::book(&house.desk(), booking(ZOE, "2026-05-06T10:00")).unwrap();
    assert_eq!(kept.said, "Zoë Novak ist gebucht: Mittwoch, 6. Mai, 10:00 bei Maya.");
    let refused = clinic::book(&house.desk(), booking(LEE, "2026-05-06T10:00")).unwrap_err();
    let problem = Problem::in_words(refused, house.desk().words());
    assert!(problem.message.starts_with("Maya hat Zoë Novak von 10:00 bis 11:00. Stattdessen frei: "), "{problem:?}");
}

#[test]
fn the_plan_that_goes_home_is_in_german_and_says_so_to_screen_readers() {
    let house = german_house();
    house.has_boston_on("2026-05-17");
    let kept = clinic::book(&house.desk(), booking(ZOE, "2026-05-12T10:00")).unwrap();
    let plan = clinic::handout(&house.desk(), PrintHandout { id: kept.id.unwrap(), note: None }).unwrap();
    let text = printed(&plan.pdf);
    for part in [
        "Ihr Regenerationsplan",
        "Gedruckt am 4. Mai 2026",
        "Dienstag, 12. Mai, 10:00",
        "Kein hartes Training bis Mittwoch, 13. Mai, 11:00",
        "Lassen Sie den Rest des Tages ruhig angehen.",
        "Ihre nächste Massage",
        "Wann zum Arzt",
    ] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    assert!(
        plan.pdf.windows(9).any(|part| part == b"/Lang(de)") || plan.pdf.windows(10).any(|part| part == b"/Lang (de)")
    );
}

#[test]
fn the_change_of_language_is_told_in_the_new_one() {
    let house = House::new();
    let mut clinic = clinic::clinic_status(&house.desk(), Nothing {}).unwrap().clinic.unwrap();
    clinic.language = Language::De;
    let kept = clinic::save_clinic_settings(&house.desk(), clinic).unwrap();
    assert_eq!(kept.said, "Die Angaben zur Praxis sind gespeichert.");
    let undone = clinic::undo(&house.desk(), ById { id: kept.change }).unwrap();
    assert!(!undone.said.is_empty());
    assert_eq!(house.desk().language, Language::En);
}

#[test]
fn until_a_clinic_is_set_up_the_window_speaks_the_systems_language() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("clinic.db")).unwrap();
    let clock = Clock::fixed("2026-05-04T09:00").unwrap();
    let window = Desk::speaking(&store, clock, "test", Language::De).unwrap();
    let refused = clinic::today(&window, Nothing {}).unwrap_err();
    assert!(refused.message(window.words()).starts_with("Hier ist noch keine Praxis eingerichtet."));
    assert_eq!(desk(&store).language, Language::En);

    // The demo clinic goes on in it, and any clinic in its own.
    demo::fill(&window, &DemoSize::default(), 1, window.now.today()).unwrap();
    let types = clinic::catalog(&desk(&store), Nothing {}).unwrap().massage_types;
    assert_eq!(
        types.iter().map(|kind| kind.name.as_str()).collect::<Vec<_>>(),
        ["Tiefengewebsmassage", "Sportmassage"]
    );
    assert_eq!(desk(&store).language, Language::De);

    // So does all that people have written there, and who has no name.
    let written = store.read(|db| db.find_clients("", 100, false)).unwrap();
    let is_german = |text: &str| {
        let german = include_str!("../locales/de/demo.ftl");
        text.is_empty() || german.lines().any(|line| line.ends_with(&format!(" = {text}")))
    };
    assert!(written.iter().all(|client| is_german(&client.notes) && is_german(&client.alert)));
    assert!(written.iter().any(|client| !client.notes.is_empty()));
    let races = written.iter().flat_map(|client| store.read(|db| db.races_of(client.id)).unwrap());
    let races: Vec<String> = races.map(|row| row.race.name).collect();
    assert!(!races.is_empty() && races.iter().all(|name| is_german(name)), "{races:?}");
    let days_off = store.read(|db| db.therapists()).unwrap();
    assert_eq!(days_off[1].days_off[0].note, "Zahnarzt");
    let front_desk = Desk::new(&store, clock, FRONT_DESK).unwrap();
    let id = written[0].id;
    let fields = ClientFields { referral: "Lauftreff".into(), ..written[0].clone().into() };
    clinic::save_client(&front_desk, fields).unwrap();
    let told = clinic::history(&front_desk, HistoryOf::Client(id)).unwrap();
    assert!(told[0].who_and_when.ends_with("Empfang"), "{}", told[0].who_and_when);
    assert!(!clinic::people(&front_desk, Nothing {}).unwrap().names.contains(&FRONT_DESK.to_owned()));
}

#[test]
fn a_new_clinic_shows_the_time_of_its_own_zone_at_once() {
    let is_now_in = |zone: &str, status: &ClinicStatus| {
        let now = Clock::System.now(Zone::from_name(zone).unwrap());
        (now.local - status.now).num_minutes().abs() <= 1 && (now.local.date() - status.today).num_days().abs() <= 1
    };
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("clinic.db")).unwrap();
    let window = || Desk::new(&store, Clock::System, "test").unwrap();
    let demo = clinic::start_demo(&window(), Nothing {}).unwrap();
    assert!(is_now_in("America/New_York", &demo), "{}", demo.now);
    let booked = clinic::today(&window(), Nothing {}).unwrap();
    assert_eq!(booked.date, demo.today);
    let left = clinic::leave_demo(&window(), Nothing {}).unwrap();
    assert!(is_now_in("UTC", &left), "{}", left.now);
    let clinic = ClinicSettings { zone: "Pacific/Kiritimati".into(), ..demo.clinic.unwrap() };
    let hours = (1..=7).map(|weekday| WorkingHours { weekday, from: 540, until: 1020 }).collect();
    let therapists = vec![TherapistFields::new("Maya", "#0f766e", hours)];
    let own = clinic::set_up_clinic(&window(), SetUpClinic { clinic, therapists }).unwrap();
    assert!(is_now_in("Pacific/Kiritimati", &own), "{}", own.now);
}

#[test]
fn weekly_distances_are_summed_up_over_the_clinics_weeks() {
    let house = house_with(|clinic| clinic.week_start = WeekStart::Sunday);
    house.has_boston_on("2026-05-10");
    let strip = clinic::season_strip(&house.desk(), AskSeason { client: ZOE, from: None, days: None }).unwrap();
    // May 10 is a Sunday: a new week, and all 42 km are in it.
    let week = strip.weeks.iter().find(|week| week.km > 0.0).unwrap();
    assert_eq!(week.from.to_string(), "2026-05-10");
    assert_eq!(strip.days[0].date.to_string(), "2026-03-08");
}

#[test]
fn every_language_says_every_number_of_days_before_a_race() {
    for language in Language::ALL {
        let words = Words::of(language);
        for days in 0..=14_i64 {
            assert!(words.has(&format!("count-{days}")), "{} {days}", language.tag());
        }
    }
}
