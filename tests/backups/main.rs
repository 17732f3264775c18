//! Copies of the clinic's file: made, checked, kept, restored; and what happens when the file is damaged.

mod copies;
mod damage;
mod desk;
mod progress;
mod restoring;
