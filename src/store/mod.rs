//! The only SQL: open, migrate, read, and one door for writes.
//!
//! Reads are methods of [`Db`], writes methods of [`Tx`], one file per noun. Nothing outside this folder sees a
//! statement or a connection.

mod absences;
mod appointments;
mod backup;
mod cancellations;
mod client_list;
mod clients;
mod closures;
mod damage;
mod find;
mod folder;
mod freed;
mod journal;
mod look_alikes;
mod massage_types;
mod merge;
mod migrate;
mod open;
mod progress;
mod races;
mod restore;
mod rooms;
mod rows;
mod runs;
mod search;
mod seen;
mod series;
mod settings;
mod statement;
mod therapists;
mod waits;

pub use absences::Attendance;
pub use appointments::{AppointmentRow, Occupied};
pub use backup::{Holdings, changes_since, copy_into, holdings};
pub use cancellations::Missed;
pub use client_list::{ClientListing, ClientWish};
pub use damage::check_whole;
pub use folder::{
    default_folder, is_writable, names_in, note_elsewhere, noted_elsewhere, remove, size, stem, try_folder,
};
pub use freed::{Days, LeftPlace};
pub use journal::{Change, JournalEntry};
pub use look_alikes::{Alike, same_number};
pub use open::Store;
pub use progress::Tell;
pub use races::RaceRow;
pub use restore::restore;
pub use rows::{Noun, RowChange};
pub use runs::RunRow;
pub use search::search_key;
pub use settings::RulesChanged;

use rusqlite::Connection;
use std::ops::Deref;

/// What can be read. Borrowed for the length of one question.
pub struct Db<'a> {
    connection: &'a Connection,
}

/// What can be written: everything in it is kept together or not at all, and noted in the journal.
pub struct Tx<'a> {
    db: Db<'a>,
    rows: std::cell::RefCell<Vec<RowChange>>,
    journaled: bool,
}

impl<'a> Deref for Tx<'a> {
    type Target = Db<'a>;

    fn deref(&self) -> &Db<'a> {
        &self.db
    }
}

/// What every write is stamped with.
#[derive(Debug, Clone, Copy)]
pub struct Stamp<'a> {
    /// Who did it.
    pub actor: &'a str,
    /// When, in whole minutes since 1970 UTC.
    pub at: crate::domain::time::Minute,
}
