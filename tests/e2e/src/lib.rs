//! Driving the real window: the debug build of `warmdown-desktop` under WebKitWebDriver, on a clinic of its own.
//!
//! A journey starts from an [`Office`] (a folder with a clinic's file, a clock that stands still, a viewer that keeps
//! what it is shown), opens the window as a [`Desk`] and does what a person does there. What was kept is checked in the
//! file, not in the pixels. Whatever a step waits for in vain ends the journey with a picture of the window.

mod accessible;
mod book;
mod desk;
mod hands;
mod office;
pub mod plan;
pub mod runner;
pub mod tour;

pub use desk::Desk;
pub use office::Office;

/// Runs one journey.
pub fn journey<J: Future<Output = ()>>(walk: J) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(walk);
}
