//! What the clinic prints, ready to leave the program.

/// A document ready to be kept or opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Safe as a file name: `Zoë Novak 2026-05-05.pdf`.
    pub file_name: String,
    pub pdf: Vec<u8>,
}
