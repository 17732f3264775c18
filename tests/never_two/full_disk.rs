//! A disk that is full while somebody books: said in one line, nothing half-written, and all is well once there is room.

use crate::house::{assert_journaled, assert_sound, book, demo, desk, said};
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use std::{
    env,
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use warmdown::{
    clinic::{self, wire},
    domain::{
        id::{ClientId, MassageTypeId, TherapistId},
        time::parse_local,
    },
    error::Error,
    store::Store,
};

/// What the disk gives out at a time.
const PAGE: u64 = 4096;

/// The night of a turn, when nobody has the time yet.
fn night(turn: u64) -> String {
    let day = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + Days::new(turn);
    format!("{day}T04:00")
}

/// The number of an appointment that was acknowledged, or the one line that says why not.
fn answer(output: &Output) -> Result<i64, String> {
    if output.status.success() {
        let line = String::from_utf8_lossy(&output.stdout);
        return Ok(line.split_whitespace().next().unwrap().parse().unwrap());
    }
    assert_eq!((output.status.code(), said(output).lines().count()), (Some(2), 1), "{output:?}");
    Err(said(output))
}

/// The book holds what was acknowledged, and nothing more.
fn assert_kept(file: &Path, acknowledged: &[i64]) {
    let connection = Connection::open(file).unwrap();
    assert_sound(&connection);
    assert_journaled(&connection, acknowledged);
    for (what, sql) in [
        ("appointments", "SELECT COUNT(*) FROM appointment WHERE start >= '2027'"),
        ("lines in the journal", "SELECT COUNT(*) FROM journal WHERE change = 'book'"),
    ] {
        let kept: i64 = connection.query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(kept as usize, acknowledged.len(), "{what}");
    }
}

/// A disk of its own, which can be filled.
struct Disk {
    filler: PathBuf,
}

impl Disk {
    /// Leaves so many pages free.
    fn fill_but(&self, pages: u64) {
        let mut filler = File::create(&self.filler).unwrap();
        let full = loop {
            if let Err(full) = filler.write_all(&[1; PAGE as usize]) {
                break full;
            }
        };
        assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
        let size = filler.metadata().unwrap().len();
        filler.set_len(size.saturating_sub(pages * PAGE)).unwrap();
    }

    fn make_room(&self) {
        std::fs::remove_file(&self.filler).unwrap();
    }
}

/// Books with ever one page more of room, so that every step of a booking finds the disk full.
fn book_on_a_full_disk(folder: &Path) {
    let file = demo(folder);
    let disk = Disk { filler: folder.join("filler") };
    let mut acknowledged = Vec::new();
    let mut refused = Vec::new();
    let mut take = |answer: Result<i64, String>| match answer {
        Ok(id) => acknowledged.push(id),
        Err(said) => refused.push(said),
    };
    // The command line alone, which makes the files beside the clinic's own anew each time.
    for turn in 0..40 {
        disk.fill_but(turn);
        take(answer(&book(&file, 1, 1, &night(turn)).output().unwrap()));
        disk.make_room();
    }
    // Beside a program that has the file open all day, and goes on reading while there is no room.
    let store = Store::open_existing(&file).unwrap();
    for turn in 40..80 {
        disk.fill_but(turn - 40);
        take(answer(&book(&file, 1, 1, &night(turn)).output().unwrap()));
        take(book_in_the_window(&store, turn).map_err(|error| error.to_string()));
        let day = wire::OnDay { date: NaiveDate::from_ymd_opt(2026, 5, 4).unwrap() };
        assert!(!clinic::day_book(&desk(&store), day).unwrap().appointments.is_empty());
        disk.make_room();
    }
    assert!(refused.len() >= 10 && acknowledged.len() >= 10, "{} refused: {refused:?}", refused.len());
    for said in refused {
        assert!(said.contains("The disk is full."), "{said}");
    }
    acknowledged.push(book_in_the_window(&store, 90).unwrap());
    drop(store);
    acknowledged.push(answer(&book(&file, 1, 1, &night(91)).output().unwrap()).unwrap());
    assert_kept(&file, &acknowledged);
}

fn book_in_the_window(store: &Store, turn: u64) -> Result<i64, Error> {
    let booking = wire::Book {
        room: None,
        client: ClientId(2),
        therapist: TherapistId(2),
        massage_type: MassageTypeId::new("sports"),
        minutes: 60,
        start: parse_local(&night(turn)).unwrap(),
        goal: None,
        reason: Some("test".into()),
        wait: None,
    };
    clinic::book(&desk(store), booking).map(|kept| kept.id.unwrap())
}

#[test]
#[ignore = "a program that the test below starts, with a disk of its own"]
fn a_program_on_a_small_disk() {
    let Some(folder) = env::var_os("WARMDOWN_TEST_DISK") else { return };
    book_on_a_full_disk(Path::new(&folder));
}

#[test]
fn a_disk_that_is_full_while_booking_is_said_and_nothing_is_half_written() {
    // What `unshare` and our script end with when a container forbids what they are for.
    const NO_NAMESPACE: i32 = 1;
    const NO_DISK: i32 = 77;
    let folder = tempfile::tempdir().unwrap();
    // A disk in memory that only this program sees, and that goes when it ends.
    let script = format!("mount -t tmpfs -o size=8m none \"$0\" || exit {NO_DISK}; exec \"$@\"");
    let outcome = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .arg(folder.path())
        .arg(env::current_exe().unwrap())
        .args(["--exact", "full_disk::a_program_on_a_small_disk", "--ignored", "--nocapture"])
        .env("WARMDOWN_TEST_DISK", folder.path())
        .output();
    match outcome {
        Ok(done) if done.status.success() => assert!(said_of(&done).contains("1 passed"), "{}", said_of(&done)),
        Ok(failed) if !matches!(failed.status.code(), Some(NO_NAMESPACE | NO_DISK)) => panic!("{}", said_of(&failed)),
        refused => {
            eprintln!("No disk can be made here ({refused:?}): a limit on the size of files stands in for it.");
            book_within_a_limit();
        }
    }
}

fn said_of(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), said(output))
}

/// Books in programs whose files may have ever one page more.
fn book_within_a_limit() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo(folder.path());
    let mut acknowledged = Vec::new();
    let mut refused = Vec::new();
    for turn in 0..40 {
        let wish = book(&file, 1, 1, &night(turn));
        // `ulimit -f` counts blocks of 512 bytes, in some shells of 1024.
        let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", turn * PAGE / 512);
        let mut limited = Command::new("sh");
        limited.args(["-c", &script]).arg(wish.get_program()).args(wish.get_args());
        limited.envs(wish.get_envs().filter_map(|(name, value)| Some((name, value?))));
        match answer(&limited.output().unwrap()) {
            Ok(id) => acknowledged.push(id),
            Err(said) => refused.push(said),
        }
        assert_kept(&file, &acknowledged);
    }
    assert!(refused.len() >= 5 && acknowledged.len() >= 5, "{} refused: {refused:?}", refused.len());
    for said in refused {
        assert!(said.contains("nothing was changed"), "{said}");
    }
    acknowledged.push(answer(&book(&file, 1, 1, &night(50)).output().unwrap()).unwrap());
    assert_kept(&file, &acknowledged);
}

#[test]
fn a_file_that_may_not_grow_while_booking_is_said_and_nothing_is_half_written() {
    book_within_a_limit();
}
