//! The wait list: who waits for what, who could come when time comes free, and who has got it.

mod entries;
mod openings;
#[path = "../support/mod.rs"]
mod support;
mod wishes;
