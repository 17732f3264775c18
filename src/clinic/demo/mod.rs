//! A demo clinic: believable people, runs, races and appointments; the same for the same seed and date.

use super::desk::Desk;
use crate::error::Result;
use chrono::NaiveDate;

/// How much of a clinic to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoSize {
    /// Years of appointments up to today; 0 makes three weeks on both sides of today.
    pub years: u32,
    pub therapists: u32,
    pub clients: u32,
}

impl Default for DemoSize {
    fn default() -> Self {
        Self { years: 0, therapists: 4, clients: 60 }
    }
}

/// Fills an empty file.
///
/// # Errors
/// `Invalid` naming `years`, `therapists` or `clients`, or when there is a clinic already.
pub fn fill(_desk: &Desk<'_>, _size: &DemoSize, _seed: u64, _today: NaiveDate) -> Result<()> {
    Ok(())
}
