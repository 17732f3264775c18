//! The commands of `warmdown`, each one call into the core.

mod arguments;
mod printing;

pub use arguments::CommandLine;

use arguments::{BackupArgs, BookArgs, Command, DemoArgs, RestoreArgs, ShowArgs, SlotsArgs};
use std::{
    io::{BufRead, Read, Write},
    path::Path,
};
use warmdown::{
    clinic::{
        self, COMMAND_LINE, Desk,
        backups::{
            self,
            wire::{BackUp, RestoreBackup},
        },
        demo::{self, DemoSize},
        wire::{AppointmentCard, AskWeek, Book, ById, FindSlots, Nothing, OnDay},
    },
    clock::Clock,
    domain::{
        id::{ClientId, MassageTypeId, RoomId, TherapistId},
        time::{parse_date, parse_local, write_local},
        time_of_day::TimeOfDay,
    },
    error::{Code, Error, Result},
    store::{Store, Tell},
    timing::scenario,
    words::Words,
};

/// Does what was asked, or says in one line why not.
pub fn run(chosen: CommandLine) -> std::result::Result<(), String> {
    let clock = match chosen.now.as_deref().filter(|now| !now.is_empty()) {
        Some(now) => Clock::fixed(now).ok_or_else(|| bad_date_time("now", now).to_string())?,
        None => Clock::System,
    };
    match chosen.command {
        Command::Check { lines } => check(lines),
        Command::Demo(args) => make_demo(&args, clock).map_err(|error| error.to_string()),
        Command::Slots(args) => at_desk(&args.place.db, clock, |desk| slots(desk, &args).map_err(by_argument)),
        Command::Book(args) => {
            let place = args.place.db.clone();
            at_desk(&place, clock, |desk| book(desk, args).map_err(by_argument))
        }
        Command::Show(args) => at_desk(&args.place.db, clock, |desk| show(desk, &args)),
        Command::Handout(args) => at_desk(&args.place.db, clock, |desk| printing::handout(desk, &args)),
        Command::Card(args) => at_desk(&args.place.db, clock, |desk| {
            clinic::card(desk, ById { id: args.appointment })?.keep(&args.out, &args.place.db)
        }),
        Command::Summary(args) => at_desk(&args.place.db, clock, |desk| {
            clinic::summary(desk, ById { id: args.client })?.keep(&args.out, &args.place.db)
        }),
        Command::DaySheet(args) => at_desk(&args.place.db, clock, |desk| {
            let day = OnDay { date: date("day", &args.day)? };
            clinic::day_sheet(desk, day)?.keep(&args.out, &args.place.db)
        }),
        Command::WeekSheet(args) => at_desk(&args.place.db, clock, |desk| {
            let week = AskWeek { from: date("from", &args.from)?, therapist: args.therapist.map(TherapistId) };
            clinic::week_sheet(desk, week)?.keep(&args.out, &args.place.db)
        }),
        Command::Backup(args) => at_desk(&args.place.db, clock, |desk| backup(desk, &args)),
        Command::Restore(args) => restore(&args, clock).map_err(|error| error.to_string()),
    }
}

/// Names the argument rather than the field.
fn by_argument(error: Error) -> Error {
    if error.field.as_deref() == Some("massageType") { error.field("type") } else { error }
}

fn check(lines: bool) -> std::result::Result<(), String> {
    if !lines {
        let mut json = Vec::new();
        std::io::stdin().read_to_end(&mut json).map_err(|error| format!("standard input: {error}"))?;
        return say_lines(&[scenario::answer(&json)?]).map_err(|error| error.to_string());
    }
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.map_err(|error| format!("standard input: {error}"))?;
        if let Some(answer) = scenario::answer_line(&line)
            && writeln!(out, "{answer}").is_err()
        {
            // Nobody reads on.
            return Ok(());
        }
    }
    Ok(())
}

fn make_demo(args: &DemoArgs, clock: Clock) -> Result<()> {
    let today = args.today.as_deref().map(|today| date("today", today)).transpose()?;
    let size = DemoSize { years: args.years, therapists: args.therapists, clients: args.clients };
    size.check()?;
    // Claimed by making it: a file that another program makes at this moment is that program's.
    let is_ours = std::fs::File::create_new(&args.place.db).is_ok();
    let filled = Store::open(&args.place.db).and_then(|store| {
        let desk = Desk::new(&store, clock, "Demo")?;
        demo::fill(&desk, &size, args.seed, today.unwrap_or(demo::today(&desk)))
    });
    // Any other refusal means that another program has put its clinic into our file, or is about to.
    if is_ours && filled.as_ref().is_err_and(|error| error.code == Code::Storage) {
        for suffix in ["", "-wal", "-shm"] {
            let mut file = args.place.db.clone().into_os_string();
            file.push(suffix);
            // Best effort: the error that matters is the one returned.
            let _ = std::fs::remove_file(file);
        }
    }
    filled
}

/// Does what needs a clinic; what goes wrong there is said in its language.
fn at_desk(file: &Path, clock: Clock, work: impl FnOnce(&Desk<'_>) -> Result<()>) -> std::result::Result<(), String> {
    let store = Store::open_existing(file).map_err(|error| error.to_string())?;
    let desk = Desk::new(&store, clock, COMMAND_LINE).map_err(|error| error.to_string())?;
    work(&desk).map_err(|error| error.with_field(desk.words()))
}

fn slots(desk: &Desk<'_>, args: &SlotsArgs) -> Result<()> {
    let wanted = FindSlots {
        massage_type: MassageTypeId::new(&args.massage_type),
        minutes: args.minutes,
        from: date("from", &args.from)?,
        days: args.days,
        client: args.client.map(ClientId),
        therapist: args.therapist.map(TherapistId),
        room: args.room.map(RoomId),
        between: args.between.as_deref().map(time_of_day).transpose()?,
    };
    let offers = clinic::find_slots(desk, wanted)?;
    if args.json {
        let rows = offers.iter().map(|offer| {
            let therapist = serde_json::json!({"id": offer.therapist.id, "name": offer.therapist.name});
            let mut row = serde_json::json!({
                "start": write_local(offer.start), "minutes": offer.minutes, "therapist": therapist
            });
            if let Some(verdict) = offer.verdict {
                row["verdict"] = verdict.code().into();
            }
            row
        });
        return print_json(rows);
    }
    let lines: Vec<String> = offers
        .iter()
        .map(|offer| match &offer.verdict_word {
            Some(word) => format!("{}  {}  {word}", write_local(offer.start), offer.label),
            None => format!("{}  {}", write_local(offer.start), offer.label),
        })
        .collect();
    print_or(&lines, desk.words().say("slots-none", &[]))
}

/// `17:00-20:30`, also with the dash that the program prints, or an error that names `between`.
fn time_of_day(typed: &str) -> Result<TimeOfDay> {
    let minute = |text: &str| {
        let (hour, minute) = text.trim().split_once(':')?;
        let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour * 60 + minute <= 1440 && minute < 60).then_some(hour * 60 + minute)
    };
    let stretch = typed.split_once(['-', '–']).and_then(|(from, until)| Some((minute(from)?, minute(until)?)));
    match stretch {
        Some((from, until)) => Ok(TimeOfDay { from, until }),
        None => Err(Error::invalid("between", "error-between")),
    }
}

fn book(desk: &Desk<'_>, args: BookArgs) -> Result<()> {
    let booking = Book {
        client: ClientId(args.client),
        therapist: TherapistId(args.therapist),
        room: args.room.map(RoomId),
        massage_type: MassageTypeId(args.massage_type),
        minutes: args.minutes,
        start: parse_local(&args.start).ok_or_else(|| bad_date_time("start", &args.start))?,
        goal: None,
        reason: args.reason,
        wait: None,
    };
    let kept = clinic::book(desk, booking)?;
    let card = clinic::appointment(desk, ById { id: kept.id.unwrap_or_default() })?;
    let mut lines = vec![format!("{}  {}  {}", card.id, kept.said, card.verdict_word)];
    if card.start < desk.now.local {
        lines.push(desk.words().say("said-in-the-past", &[]));
    }
    say_lines(&lines)
}

fn show(desk: &Desk<'_>, args: &ShowArgs) -> Result<()> {
    let day = OnDay { date: date("day", &args.day)? };
    let cards = clinic::appointments_on(desk, day)?;
    let rooms = clinic::catalog(desk, Nothing {})?.rooms;
    let room_of = |card: &AppointmentCard| rooms.iter().find(|room| Some(room.id) == card.room);
    if args.json {
        return print_json(cards.iter().map(|card| {
            serde_json::json!({
                "id": card.id,
                "start": write_local(card.start),
                "minutes": card.minutes,
                "client": {"id": card.client.id, "name": card.client.name},
                "therapist": {"id": card.therapist.id, "name": card.therapist.name},
                "massageType": card.massage_type,
                "status": card.status,
                "price": card.price,
                "overrideReason": card.override_reason,
            })
        }));
    }
    let lines: Vec<String> = cards
        .iter()
        .map(|card| {
            let reason = card
                .override_reason
                .as_ref()
                .map(|reason| format!(" ({})", reason.replace('\n', " ")))
                .unwrap_or_default();
            let room = room_of(card).map(|room| format!(", {}", room.name)).unwrap_or_default();
            format!(
                "{}–{}  {}  {}, {} min {}, {}{room}  {}  {}{reason}",
                card.start.format("%H:%M"),
                card.end.format("%H:%M"),
                card.id,
                card.client.name,
                card.minutes,
                desk.words().within_sentence(&card.massage_type_name),
                card.therapist.name,
                card.status.code(),
                card.verdict_word,
            )
        })
        .collect();
    print_or(&lines, desk.words().say("show-none", &[]))
}

fn backup(desk: &Desk<'_>, args: &BackupArgs) -> Result<()> {
    if args.list {
        let copies = clinic::backups(desk, Nothing {})?.copies;
        let lines: Vec<String> = copies.iter().map(|card| backups::line(card, desk.words())).collect();
        return print_or(&lines, desk.words().say("backup-none", &[]));
    }
    let to = args.to.as_ref().map(|folder| folder.display().to_string());
    let copy = clinic::back_up(desk, BackUp { to })?;
    let line = backups::line(&copy, desk.words());
    say_lines(&[line].into_iter().chain(copy.instead).collect::<Vec<_>>())
}

fn restore(args: &RestoreArgs, clock: Clock) -> Result<()> {
    let place = backups::Place { file: &args.place.db, clock, tell: Tell::default() };
    let restored = backups::restore(&place, &RestoreBackup { from: args.from.display().to_string() })?;
    let language = Store::open_existing(&args.place.db).and_then(|store| Ok(Desk::new(&store, clock, "")?.language));
    say_lines(&backups::restored_lines(&restored, Words::of(language.unwrap_or_default())))
}

fn date(field: &str, text: &str) -> Result<chrono::NaiveDate> {
    parse_date(text).ok_or_else(|| Error::invalid(field, "error-date").with("value", text))
}

fn bad_date_time(field: &str, text: &str) -> Error {
    Error::invalid(field, "error-date-time").with("value", text)
}

fn print_json(rows: impl Iterator<Item = serde_json::Value>) -> Result<()> {
    say_lines(&[serde_json::Value::Array(rows.collect()).to_string()])
}

fn print_or(lines: &[String], none: String) -> Result<()> {
    if lines.is_empty() { say_lines(&[none]) } else { say_lines(lines) }
}

fn say_lines(lines: &[String]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in lines {
        match writeln!(out, "{line}") {
            // Nobody reads on, as with `| head`.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            other => {
                other.map_err(|error| Error::new(Code::Storage, "error-output").with("detail", error.to_string()))?
            }
        }
    }
    Ok(())
}
