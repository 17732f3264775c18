//! Many desks on one file: exactly the wishes that fit are kept, and each of the others is told why not.

use crate::{
    desk_at_work::DeskAtWork,
    history::{Answer, History, Told},
    house::{assert_sound, book, clinic_of_three, demo, rounds, said},
};
use rusqlite::Connection;
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::Barrier,
    thread,
};
use warmdown::store::Store;

const THREADS: u64 = 64;
const PROGRAMS: u64 = 8;
/// How many times each of eight programs tries to book in a round.
const BOOKINGS: u64 = 8;

/// What must hold of everything that was wished for on a file.
fn assert_never_two(file: &Path, told: &[Told]) {
    let history = History::of(told);
    history.assert_just(told);
    let connection = Connection::open(file).unwrap();
    history.assert_is_in(&connection);
    assert_sound(&connection);
    for (moves, kept) in [(false, false), (false, true), (true, false), (true, true)] {
        let such = told.iter().filter(|told| told.wish.moves.is_some() == moves);
        let count = such.filter(|told| matches!(told.answer, Answer::Kept { .. }) == kept).count();
        assert!(count >= 5, "moves: {moves}, kept: {kept}: {count}");
    }
    let for_a_room = |told: &&Told| matches!(&told.answer, Answer::Refused(said) if said.starts_with("room: "));
    assert!(told.iter().filter(for_a_room).count() >= 5, "rooms are scarce here");
}

/// Sixty-four threads, all starting each round at once.
fn threads_at_work(file: &Path, rounds: u64, shared: Option<&Store>) -> Vec<Told> {
    let start = Barrier::new(THREADS as usize);
    thread::scope(|scope| {
        let desks: Vec<_> = (0..THREADS)
            .map(|number| {
                let start = &start;
                scope.spawn(move || {
                    let own = shared.is_none().then(|| Store::open_existing(file).unwrap());
                    let desk = DeskAtWork::new(number, shared.or(own.as_ref()).unwrap(), file);
                    let mut told = Vec::new();
                    for round in 0..rounds {
                        start.wait();
                        told.extend(desk.work(round, 1));
                    }
                    told
                })
            })
            .collect();
        desks.into_iter().flat_map(|desk| desk.join().unwrap()).collect()
    })
}

#[test]
fn sixty_four_threads_with_the_file_open_each_never_book_two() {
    for _ in 0..rounds(1, 20) {
        let folder = tempfile::tempdir().unwrap();
        let file = clinic_of_three(folder.path());
        let told = threads_at_work(&file, rounds(4, 12), None);
        assert_never_two(&file, &told);
    }
}

#[test]
fn sixty_four_threads_that_share_an_open_file_never_book_two() {
    for _ in 0..rounds(1, 20) {
        let folder = tempfile::tempdir().unwrap();
        let file = clinic_of_three(folder.path());
        let store = Store::open_existing(&file).unwrap();
        let told = threads_at_work(&file, rounds(4, 12), Some(&store));
        assert_never_two(&file, &told);
    }
}

/// A program of its own: this test's own binary, doing what [`a_program_at_work`] says.
struct Program {
    child: Child,
    lines: Box<dyn Iterator<Item = String>>,
}

impl Program {
    fn start(number: u64, file: &Path) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "many_desks::a_program_at_work", "--ignored", "--nocapture"])
            .env("WARMDOWN_TEST_DESK", number.to_string())
            .env("WARMDOWN_TEST_FILE", file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = Box::new(BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap));
        Self { child, lines }
    }

    fn begin(&mut self, round: u64) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{round}").unwrap();
    }

    /// What it was told in a round.
    fn told(&mut self) -> Vec<Told> {
        let told = self.lines.find_map(|line| Some(line.split_once("told ")?.1.to_owned()));
        serde_json::from_str(&told.expect("the program fell over")).unwrap()
    }

    fn end(mut self) {
        drop(self.child.stdin.take());
        for _ in self.lines {}
        assert!(self.child.wait().unwrap().success());
    }
}

#[test]
#[ignore = "a program that the test below starts, eight times"]
fn a_program_at_work() {
    let (Ok(number), Ok(file)) = (env::var("WARMDOWN_TEST_DESK"), env::var("WARMDOWN_TEST_FILE")) else { return };
    let store = Store::open_existing(Path::new(&file)).unwrap();
    let desk = DeskAtWork::new(number.parse().unwrap(), &store, Path::new(&file));
    for round in std::io::stdin().lock().lines() {
        let told = desk.work(round.unwrap().parse().unwrap(), BOOKINGS);
        println!("told {}", serde_json::to_string(&told).unwrap());
    }
}

#[test]
fn eight_programs_that_book_and_move_never_book_two() {
    for _ in 0..rounds(1, 20) {
        let folder = tempfile::tempdir().unwrap();
        let file = clinic_of_three(folder.path());
        let mut programs: Vec<_> = (0..PROGRAMS).map(|number| Program::start(number, &file)).collect();
        let mut told = Vec::new();
        for round in 0..rounds(4, 12) {
            programs.iter_mut().for_each(|program| program.begin(round));
            told.extend(programs.iter_mut().flat_map(Program::told));
        }
        programs.into_iter().for_each(Program::end);
        assert_never_two(&file, &told);
    }
}

#[test]
fn eight_programs_that_want_overlapping_times_get_exactly_one_each_round() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo(folder.path());
    for round in 0..rounds(4, 100) {
        // Nights, when the demo clinic is closed and nobody has the time yet.
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + chrono::Days::new(round);
        let programs: Vec<_> = (0..8)
            .map(|number| {
                let start = format!("{day}T04:{:02}", number * 5);
                book(&file, number + 1, 1, &start).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let outcomes: Vec<Output> = programs.into_iter().map(|program| program.wait_with_output().unwrap()).collect();
        assert_eq!(outcomes.iter().filter(|outcome| outcome.status.success()).count(), 1, "{outcomes:?}");
        for refused in outcomes.iter().filter(|outcome| !outcome.status.success()) {
            assert_eq!(refused.status.code(), Some(2));
            assert!(said(refused).contains("Maya has ") && said(refused).contains("Free instead"), "{}", said(refused));
            assert_eq!(said(refused).lines().count(), 1);
        }
    }
    assert_sound(&Connection::open(&file).unwrap());
}
