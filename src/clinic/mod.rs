//! What a person can ask for, one file per area. Each function loads, decides and saves, on a [`Desk`].

mod aftercare;
mod booking;
mod booking_check;
mod calendar;
mod cards;
mod catalog;
mod clients;
mod day;
pub mod demo;
mod desk;
mod handout;
mod obstacles;
mod read_aloud;
mod runner;
mod season_strip;
mod season_words;
mod setup;
mod slots;
mod tints;
mod typed;
mod undo;
pub mod wire;

pub use booking::{book, move_appointment, set_status};
pub use booking_check::{appointment_timing, check_booking, day_verdicts};
pub use calendar::{answer_questions, remove_race, remove_run, save_race, save_run};
pub use catalog::{add_day_off, catalog, remove_day_off, save_massage_type, save_therapist};
pub use clients::{client_page, find_clients, save_client};
pub use day::{appointment, appointments_on, day_book, today};
pub use desk::Desk;
pub use handout::{PrintedHandout, handout};
pub use season_strip::season_strip;
pub use setup::data_version;
pub use setup::{clinic_status, leave_demo, save_clinic_settings, set_up_clinic, start_demo};
pub use slots::find_slots;
pub use tints::month_tints;
pub use undo::undo;
