//! What a person can ask for. Each function loads, decides and saves, on a `Desk`.

pub mod wire;
