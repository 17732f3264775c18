//! When a massage helps a runner: pure rules over a runner's calendar.
//!
//! [`check::check`] answers for one moment, [`check::Checker`] for thousands of the same runner; [`settings::Rules`] are a clinic's settings.
//! Findings carry facts, which [`sentence`] puts into words; [`scenario`] is the same for the command line.

mod calendar;
pub mod check;
mod clear_from;
pub mod finding;
pub mod json;
mod load;
pub mod rule;
pub mod scenario;
pub mod sentence;
pub mod settings;

pub use calendar::{Massage, RunnerCalendar};
