//! What the clinic knows of its clients, through the core's door, on a real file.

mod archive;
mod duplicates;
mod eighth_schema;
mod fifth_schema;
mod finding;
mod first_schema;
mod fourth_schema;
mod house;
mod listing;
mod profile;
mod questions;
mod second_schema;
mod seventh_schema;
mod sixth_schema;
#[path = "../support/mod.rs"]
mod support;
