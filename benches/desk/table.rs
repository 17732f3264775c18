//! Figures beside their floors, and whether they meet their targets.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// What a figure may be.
pub enum Target {
    /// So many times the floor.
    Times(f64),
    /// So long, whatever the floor.
    Within(Duration),
    /// So much longer than the floor.
    Beyond(Duration),
}

/// Something that the desk waits for, and the least that it could take.
pub struct Row {
    name: &'static str,
    target: Target,
    figure: Duration,
    floor: Duration,
}

impl Row {
    /// Measures both so many times, in turns, after a tenth of that to warm up: the medians.
    pub fn measure<A, B>(
        name: &'static str,
        target: Target,
        times: usize,
        figure: impl FnMut() -> A,
        floor: impl FnMut() -> B,
    ) -> Self {
        Self::measure_at(2, name, target, times, figure, floor)
    }

    /// As [`Self::measure`], but what 99 of 100 stay within.
    pub fn measure_slowest<A, B>(
        name: &'static str,
        target: Target,
        times: usize,
        figure: impl FnMut() -> A,
        floor: impl FnMut() -> B,
    ) -> Self {
        Self::measure_at(100, name, target, times, figure, floor)
    }

    /// What all but one in `part` stay within.
    fn measure_at<A, B>(
        part: usize,
        name: &'static str,
        target: Target,
        times: usize,
        mut figure: impl FnMut() -> A,
        mut floor: impl FnMut() -> B,
    ) -> Self {
        let (mut figures, mut floors) = (Vec::new(), Vec::new());
        for turn in 0..times + times / 10 {
            let (figure, floor) = (time(&mut figure), time(&mut floor));
            if turn >= times / 10 {
                figures.push(figure);
                floors.push(floor);
            }
        }
        Self { name, target, figure: at(figures, part), floor: at(floors, part) }
    }

    fn meets(&self) -> bool {
        self.figure
            <= match self.target {
                Target::Times(times) => self.floor.mul_f64(times),
                Target::Within(most) => most,
                Target::Beyond(more) => self.floor + more,
            }
    }
}

/// Without the time that it takes to let go of what came of it.
fn time<T>(work: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let outcome = black_box(work());
    let took = start.elapsed();
    drop(outcome);
    took
}

fn at(mut times: Vec<Duration>, part: usize) -> Duration {
    times.sort_unstable();
    times[times.len() - 1 - times.len() / part]
}

/// One line each.
pub fn print(rows: &[Row]) {
    println!("{:<26} {:>12} {:>12} {:>7}  {:<18}", "", "figure", "floor", "ratio", "target");
    for row in rows {
        let target = match row.target {
            Target::Times(times) => format!("{times} × floor"),
            Target::Within(most) => written(most),
            Target::Beyond(more) => format!("floor + {}", written(more)),
        };
        let ratio = row.figure.as_secs_f64() / row.floor.as_secs_f64();
        let outcome = if row.meets() { "meets" } else { "MISSES" };
        let (figure, floor) = (written(row.figure), written(row.floor));
        println!("{:<26} {figure:>12} {floor:>12} {ratio:>7.2}  {target:<18} {outcome}", row.name);
    }
}

fn written(time: Duration) -> String {
    let microseconds = time.as_secs_f64() * 1e6;
    if microseconds < 1000.0 { format!("{microseconds:.1} µs") } else { format!("{:.2} ms", microseconds / 1000.0) }
}
