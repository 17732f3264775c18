//! What the front desk waits for, on a book of ten years, each beside the least that it could take.
//!
//! First divan's listing of every figure and floor, then the table: figure and floor are taken in turns there, so that
//! both see the same machine, and what misses its target says so.

mod bare;
mod book;
mod table;

use book::Book;
use std::time::Duration;
use table::{Row, Target};

const MICROSECOND: Duration = Duration::from_micros(1);

fn main() {
    book::prepare();
    divan::main();
    let mut book = Book::open();
    let booking_bytes = book.bytes_of_a_booking();
    let mut disk = bare::Disk::new(booking_bytes);
    let bare = bare::Statements::open();
    let rows = [
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
            Target::Within(1000 * MICROSECOND),
            400,
            || book.check_booking(),
            || bare.runs(),
        ),
        Row::measure(
            "free slots, 10 × 89 days",
            Target::Within(2000 * MICROSECOND),
            200,
            || book.free_starts(),
            || bare.occupied(),
        ),
        Row::measure("durable booking", Target::Beyond(500 * MICROSECOND), 300, || book.book(), || disk.write()),
    ];
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
fn free_slots_bare(bencher: divan::Bencher) {
    let bare = bare::Statements::open();
    bencher.bench_local(|| bare.occupied());
}
