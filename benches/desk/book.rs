//! What is asked of the book of ten years.

use crate::making::{COPY, QUARTER, TEN_YEARS, day, desk, marathon, two_year_runner, two_years_of_runs};
use chrono::{Days, NaiveDate};
use std::{fs, path::Path};
use warmdown::{
    book::{FreeStart, Schedule, Search, Stretch, each_free_start},
    clinic::{
        self, Desk,
        wire::{
            BookingCheck, BookingDraft, ById, ClientHit, ClientList, DayBook, FindClients, FindSlots, ListClients,
            OnDay, PrintHandout, SlotOffer,
        },
    },
    clock::Clock,
    domain::{
        client::ClientOrder,
        clinic_settings::Language,
        goal::Goal,
        id::{ClientId, MassageTypeId, TherapistId},
        race::Race,
        run::Run,
        therapist::Therapist,
        time::{Minute, Zone},
        verdict::Verdict,
    },
    store::{Occupied, Store, Tell, search_key},
    timing::{
        RunnerCalendar,
        check::{Proposal, check},
        finding::Answer,
        settings::Rules,
    },
};

/// How many therapists and days a search for free slots spans.
pub const THERAPISTS: usize = 10;
const DAYS: u32 = 89;

/// The minutes that a search for free slots spans.
pub fn span() -> (Minute, Minute) {
    let from = day().and_time(chrono::NaiveTime::MIN).and_utc().timestamp() / 60 - 2880;
    (from, from + (Minute::from(DAYS) + 4) * 1440)
}

/// The clinic as the program has it open.
pub struct Book {
    ten_years: Store,
    quarter: Store,
    copy: Store,
    runs: Vec<Run>,
    races: Vec<Race>,
    /// The two-year runner's appointment.
    appointment: i64,
    rules: Rules,
    /// How many were booked.
    booked: u64,
}

impl Book {
    pub fn open() -> Self {
        let open = |file: &str| Store::open_existing(Path::new(file)).unwrap();
        let copy = open(COPY);
        let page = clinic::client_page(&desk(&copy), ById { id: two_year_runner().0 }).unwrap();
        Self {
            ten_years: open(TEN_YEARS),
            quarter: open(QUARTER),
            appointment: page.coming[0].id.0,
            copy,
            runs: two_years_of_runs(),
            races: vec![marathon()],
            rules: Rules::default(),
            booked: 0,
        }
    }

    /// The page that the two-year runner takes home.
    pub fn recovery_plan(&self) -> usize {
        let desk = desk(&self.copy);
        clinic::handout(&desk, PrintHandout { id: self.appointment, note: None }).unwrap().pdf.len()
    }

    pub fn day_view(&self) -> DayBook {
        clinic::day_book(&self.at_desk(), OnDay { date: day() }).unwrap()
    }

    /// So many as the booking form shows of a text.
    pub fn find(&self, text: &str) -> Vec<ClientHit> {
        let wanted = FindClients { text: text.to_owned(), limit: 8, archived: false };
        clinic::find_clients(&self.at_desk(), wanted).unwrap()
    }

    /// The first screen of the list of clients, in an order.
    pub fn list(&self, order: ClientOrder, not_seen_months: Option<u32>) -> ClientList {
        let (text, descending) = (String::new(), true);
        let wanted = ListClients {
            text,
            order,
            descending,
            race_within_weeks: None,
            not_seen_months,
            archived: false,
            limit: 100,
        };
        clinic::list_clients(&self.at_desk(), wanted).unwrap()
    }

    /// What people type to find every hundredth client: the start of the first name; the starts of two names, in
    /// either order; a last name with two letters swapped or one left out.
    pub fn typed(&self) -> [Vec<String>; 3] {
        let names: Vec<String> = (1..1000)
            .filter_map(|number| self.ten_years.read(|db| db.client(ClientId(number * 100))).unwrap())
            .map(|client| search_key(&client.name))
            .collect();
        let start = |word: &str, letters: usize| word.chars().take(letters).collect::<String>();
        let words = |name: &String| -> Option<(String, String)> {
            let (first, last) = (name.split(' ').next()?, name.split(' ').next_back()?);
            (first != last).then(|| (first.to_owned(), last.to_owned()))
        };
        let two = names.iter().filter_map(words);
        [
            names.iter().enumerate().map(|(number, name)| start(name, 1 + number % 5)).collect(),
            two.clone()
                .enumerate()
                .map(|(number, (first, last))| {
                    let (first, last) = (start(&first, 2 + number % 3), start(&last, 2 + number / 3 % 3));
                    if number % 2 == 0 { format!("{first} {last}") } else { format!("{last} {first}") }
                })
                .collect(),
            two.filter(|(_, last)| last.len() >= 5)
                .enumerate()
                .map(|(number, (_, last))| {
                    let at = 1 + number % (last.len() - 3);
                    match number % 2 {
                        0 => {
                            format!("{}{}{}{}", &last[..at], &last[at + 1..at + 2], &last[at..at + 1], &last[at + 2..])
                        }
                        _ => format!("{}{}", &last[..at], &last[at + 1..]),
                    }
                })
                .collect(),
        ]
    }

    fn at_desk(&self) -> Desk<'_> {
        Desk {
            store: &self.ten_years,
            actor: String::new(),
            now: now(),
            clock: clock(),
            language: Language::En,
            tell: Tell::default(),
        }
    }

    /// The whole answer for a moment, without the store.
    pub fn check(&self) -> Answer {
        let calendar = RunnerCalendar { runs: Some(&self.runs), races: Some(&self.races), massages: Some(&[]) };
        let start = day().and_hms_opt(14, 0, 0).unwrap();
        let wish = Proposal { start, minutes: 60, goal: None, serves: &[Goal::Recovery] };
        check(&wish, &calendar, &self.rules, zone())
    }

    /// Every run looked at once: the least that a check could do.
    pub fn calendar(&self) -> i64 {
        self.runs.iter().map(|run| i64::from(run.minutes) + run.start.and_utc().timestamp()).sum()
    }

    /// The booking form's live check.
    pub fn check_booking(&self) -> BookingCheck {
        let check = self.checked(day() + Days::new(60));
        assert!(check.better.is_empty());
        check
    }

    /// As [`Self::check_booking`], the day after the marathon.
    pub fn check_bad_booking(&self) -> BookingCheck {
        let check = self.checked(day() + Days::new(22));
        assert_eq!(check.timing.as_ref().unwrap().verdict, Verdict::Contraindicated);
        check
    }

    fn checked(&self, date: NaiveDate) -> BookingCheck {
        let desk = Desk {
            store: &self.copy,
            actor: String::new(),
            now: now(),
            clock: clock(),
            language: Language::En,
            tell: Tell::default(),
        };
        let draft = BookingDraft {
            room: None,
            appointment: None,
            client: Some(two_year_runner()),
            therapist: TherapistId(1),
            massage_type: MassageTypeId::new("sports"),
            minutes: 60,
            start: date.and_hms_opt(11, 0, 0).unwrap(),
            goal: None,
        };
        clinic::check_booking(&desk, draft).unwrap()
    }

    /// Every free start of ten therapists over 89 days.
    pub fn free_starts(&self) -> Vec<FreeStart> {
        self.taken().free_starts()
    }

    /// When ten therapists work and what is taken of it.
    pub fn taken(&self) -> Taken {
        let (from, until) = span();
        let read = self.ten_years.read(|db| {
            let mut therapists = db.therapists_between(day(), day() + Days::new(DAYS.into()))?;
            therapists.truncate(THERAPISTS);
            let occupied = therapists.iter().map(|therapist| db.occupied_by_therapist(therapist.id, from, until));
            Ok((occupied.collect::<Result<Vec<_>, _>>()?, therapists))
        });
        let (occupied, therapists) = read.unwrap();
        let stretch = |one: &Occupied| Stretch { from: one.from, until: one.until };
        let occupied = occupied.iter().map(|taken| taken.iter().map(stretch).collect()).collect();
        Taken { therapists, occupied }
    }

    /// What a desk is offered of a fortnight with one therapist, by the book of ten years or of a quarter.
    pub fn slots(&self, of_a_quarter: bool) -> Vec<SlotOffer> {
        let wanted = FindSlots {
            massage_type: MassageTypeId::new("sports"),
            minutes: 60,
            from: day(),
            days: 14,
            client: Some(ClientId(7)),
            therapist: Some(TherapistId(3)),
            room: None,
            between: None,
        };
        let store = if of_a_quarter { &self.quarter } else { &self.ten_years };
        clinic::find_slots(&Desk { store, ..self.at_desk() }, wanted).unwrap()
    }

    /// Books an hour at night, each time for somebody else on another day.
    pub fn book(&mut self) {
        self.booked += 1;
        let date = NaiveDate::from_ymd_opt(2030, 1, 1).unwrap() + Days::new(self.booked);
        let booking = clinic::wire::Book {
            room: None,
            client: ClientId(self.booked as i64 * 7),
            therapist: TherapistId(1),
            massage_type: MassageTypeId::new("sports"),
            minutes: 60,
            start: date.and_hms_opt(4, 0, 0).unwrap(),
            goal: None,
            reason: Some("bench".into()),
            wait: None,
        };
        clinic::book(
            &Desk {
                store: &self.copy,
                actor: "bench".into(),
                now: now(),
                clock: clock(),
                language: Language::En,
                tell: Tell::default(),
            },
            booking,
        )
        .unwrap();
    }

    /// What one booking adds to SQLite's log.
    pub fn bytes_of_a_booking(&mut self) -> usize {
        let size = || fs::metadata(format!("{COPY}-wal")).unwrap().len();
        self.book();
        let before = size();
        self.book();
        (size() - before) as usize
    }
}

/// When therapists work and what is taken of it, in memory.
pub struct Taken {
    therapists: Vec<Therapist>,
    occupied: Vec<Vec<Stretch>>,
}

impl Taken {
    /// Every free start.
    pub fn free_starts(&self) -> Vec<FreeStart> {
        let mut found = Vec::new();
        self.each_free_start(|start| found.push(start));
        found
    }

    /// Every free start, each looked at as it is found.
    pub fn look_at_free_starts(&self) -> i64 {
        let mut sum = 0;
        self.each_free_start(|FreeStart { starts_at, therapist, .. }| sum += starts_at ^ therapist.0);
        sum
    }

    fn each_free_start(&self, take: impl FnMut(FreeStart)) {
        let schedules = self.therapists.iter().zip(&self.occupied);
        let schedules: Vec<Schedule<'_>> =
            schedules.map(|(therapist, occupied)| Schedule { therapist, occupied }).collect();
        let search = Search {
            rooms: &[],
            zone: zone(),
            from: day(),
            days: DAYS,
            grid_minutes: 15,
            minutes: 60,
            buffer_before: 0,
            buffer_after: 15,
            client_occupied: &[],
            not_before: Minute::MIN,
        };
        each_free_start(&search, &schedules, take);
    }

    /// Every stretch looked at once: the least that a search could do.
    pub fn look(&self) -> Minute {
        self.occupied.iter().flatten().map(|taken| taken.until - taken.from).sum()
    }
}

fn zone() -> Zone {
    Zone::from_name("America/New_York").unwrap()
}

fn now() -> warmdown::clock::Now {
    clock().now(zone())
}

fn clock() -> Clock {
    Clock::Fixed(day().and_hms_opt(9, 0, 0).unwrap())
}
