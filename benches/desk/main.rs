//! What the front desk waits for, on a book of ten years, each beside the least that it could take.
//!
//! First divan's listing of every figure and floor, then the table: figure and floor are taken in turns there, so that
//! both see the same machine, and what misses its target says so.

mod bare;
mod book;
mod making;
mod table;

use book::Book;
use std::time::Duration;
use table::{Row, Target};
use warmdown::domain::client::ClientOrder;

const MICROSECOND: Duration = Duration::from_micros(1);
const MILLISECOND: Duration = Duration::from_millis(1);

fn main() {
    making::prepare();
    divan::main();
    let mut book = Book::open();
    let booking_bytes = book.bytes_of_a_booking();
    let mut disk = bare::Disk::new(booking_bytes);
    let bare = bare::Statements::open();
    let [starts, twos, typos] = book.typed();
    let taken = book.taken();
    let find = |name, target, typed: &[String]| {
        let (mut texts, mut again) = (typed.iter().cycle(), typed.iter().cycle());
        let figure = || book.find(texts.next().unwrap());
        Row::measure_slowest(name, target, 2 * typed.len(), figure, || bare.named(again.next().unwrap()))
    };
    let list = |name, order, not_seen_months| {
        let within = Target::Within(16 * MILLISECOND);
        Row::measure(name, within, 100, || book.list(order, not_seen_months), || bare.clients())
    };
    let mut rows = vec![
        Row::measure("day view", Target::Times(1.3), 400, || book.day_view(), || bare.day()),
        Row::measure(
            "check, without the store",
            Target::Within(50 * MICROSECOND),
            4000,
            || book.check(),
            || book.calendar(),
        ),
        Row::measure(
            "check, with the store",
            Target::Within(MILLISECOND),
            400,
            || book.check_booking(),
            || bare.runs(),
        ),
        Row::measure(
            "free slots, 10 × 89 days",
            Target::Within(MILLISECOND),
            200,
            || book.free_starts(),
            || bare.occupied(),
        ),
        Row::measure(
            "free slots, from memory",
            Target::Within(100 * MICROSECOND),
            1000,
            || taken.look_at_free_starts(),
            || taken.look(),
        ),
        Row::measure("slots, 10 years / 3 months", Target::Times(1.1), 400, || book.slots(false), || book.slots(true)),
        find("find: start of a name, p99", Target::Within(MILLISECOND), &starts),
        find("find: two starts, p99", Target::Within(16 * MILLISECOND), &twos),
        find("find: with a typo, p99", Target::Within(16 * MILLISECOND), &typos),
        list("list by name", ClientOrder::Name, None),
        list("list by last visit", ClientOrder::LastSeen, None),
        list("list by next race", ClientOrder::NextRace, None),
        list("list, long not seen", ClientOrder::Name, Some(36)),
    ];
    let plan = Target::Within(5 * MILLISECOND);
    rows.push(Row::measure("recovery plan, warm", plan, 200, || book.recovery_plan(), || bare.runs()));
    let booking = Target::Beyond(500 * MICROSECOND);
    rows.push(Row::measure("durable booking", booking, 300, || book.book(), || disk.write()));
    table::print(&rows);
}

#[divan::bench]
fn day_view(bencher: divan::Bencher) {
    let book = Book::open();
    bencher.bench_local(|| book.day_view());
}

#[divan::bench]
fn day_view_bare(bencher: divan::Bencher) {
    let bare = bare::Statements::open();
    bencher.bench_local(|| bare.day());
}

#[divan::bench]
fn check_without_the_store(bencher: divan::Bencher) {
    let book = Book::open();
    bencher.bench_local(|| book.check());
}

#[divan::bench]
fn check_with_the_store(bencher: divan::Bencher) {
    let book = Book::open();
    bencher.bench_local(|| book.check_booking());
}

/// With the three better slots that are offered under a bad verdict.
#[divan::bench]
fn check_of_a_bad_moment(bencher: divan::Bencher) {
    let book = Book::open();
    bencher.bench_local(|| book.check_bad_booking());
}

/// A page for the runner of two years, faces and shapes already known.
#[divan::bench]
fn recovery_plan(bencher: divan::Bencher) {
    let book = Book::open();
    bencher.bench_local(|| book.recovery_plan());
}

#[divan::bench]
fn check_bare(bencher: divan::Bencher) {
    let bare = bare::Statements::open();
    bencher.bench_local(|| bare.runs());
}

#[divan::bench]
fn free_slots(bencher: divan::Bencher) {
    let book = Book::open();
    bencher.bench_local(|| book.free_starts());
}

#[divan::bench]
fn free_slots_from_memory(bencher: divan::Bencher) {
    let taken = Book::open().taken();
    bencher.bench_local(|| taken.look_at_free_starts());
}

#[divan::bench]
fn free_slots_bare(bencher: divan::Bencher) {
    let bare = bare::Statements::open();
    bencher.bench_local(|| bare.occupied());
}
