//! Telling how far long work on the whole file has come.

use super::statement::storage;
use crate::{
    domain::progress::{Progress, Step},
    error::Result,
};
use rusqlite::Connection;
use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
};

/// Who is told of progress; by default nobody.
#[derive(Clone, Default)]
pub struct Tell(Option<Arc<Listener>>);

type Listener = dyn Fn(Progress) + Send + Sync;

impl Tell {
    /// Tells it to `listener`, on the thread that works.
    pub fn to(listener: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }
}

impl fmt::Debug for Tell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Tell(somebody)" } else { "Tell(nobody)" })
    }
}

/// The steps of a copy, and of a file that is copied and then brought up to date.
pub(super) const COPYING: &[Step] = &[Step::Copy, Step::Check];
pub(super) const UPDATING: &[Step] = &[Step::Copy, Step::Check, Step::Update];

/// How long a step takes beside the others, as measured on a book of ten years.
fn weight(step: Step) -> u64 {
    match step {
        Step::Copy => 2,
        Step::Check => 10,
        Step::Update => 12,
    }
}

/// SQLite looks at each row of a table and its indexes in about so many of its own steps.
const STEPS_PER_ROW: u64 = 47;
/// After how many of these it tells how far it is: a few times a second.
const STEPS_PER_REPORT: u64 = 2_000_000;

/// Work of several steps, one after the other.
#[derive(Clone)]
pub(super) struct Work {
    tell: Tell,
    steps: &'static [Step],
    /// Thousandths told, and one more: nothing is told twice, and nothing goes back.
    told: Arc<AtomicU32>,
}

impl Work {
    pub fn new(steps: &'static [Step], tell: &Tell) -> Self {
        Self { tell: tell.clone(), steps, told: Arc::default() }
    }

    /// Tells that `done` of `of` parts of a step are done; the steps before it are done as well.
    pub fn at(&self, step: Step, done: u64, of: u64) {
        let Some(tell) = &self.tell.0 else { return };
        let whole: u64 = self.steps.iter().map(|step| weight(*step)).sum();
        let before: u64 = self.steps.iter().take_while(|other| **other != step).map(|step| weight(*step)).sum();
        let of = of.max(1);
        let thousandths = 1000 * (before * of + weight(step) * done.min(of)) / (whole * of).max(1);
        let thousandths = u32::try_from(thousandths).unwrap_or(1000).min(1000);
        if self.told.fetch_max(thousandths + 1, Relaxed) <= thousandths {
            tell(Progress { step, done: thousandths });
        }
    }

    /// Tells how far SQLite is while it checks a file with so many rows.
    pub fn while_checking<T>(
        &self,
        connection: &mut Connection,
        rows: u64,
        check: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let (work, mut behind) = (self.clone(), 0);
        let look = move || {
            behind += STEPS_PER_REPORT;
            work.at(Step::Check, behind, rows * STEPS_PER_ROW);
            false
        };
        let every = i32::try_from(STEPS_PER_REPORT).unwrap_or(i32::MAX);
        connection.progress_handler(every, Some(look)).map_err(storage)?;
        let outcome = check(connection);
        connection.progress_handler(0, None::<fn() -> bool>).map_err(storage)?;
        self.at(Step::Check, 1, 1);
        outcome
    }
}
