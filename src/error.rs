//! What went wrong, in a form that a screen can act on: a code, the field it concerns, and a sentence.

use crate::words::{Arg, Words};
use std::{fmt, io, path::Path};

crate::wire! {
    /// What kind of thing went wrong. A code exists because a screen or the command line offers something different for it.
    pub enum Code {
        /// A field's value cannot be taken; the field is named.
        Invalid,
        /// What was asked for is not there.
        NotFound,
        /// The therapist or the client already has an appointment then.
        Conflict,
        /// The therapist does not work then; a reason lets it pass.
        OutsideHours,
        /// The moment is contraindicated; a reason lets it pass.
        ReasonNeeded,
        /// Somebody has saved a newer version since this one was read.
        Outdated,
        /// Another program holds the file; try again.
        Busy,
        /// The file was written by a newer Warmdown.
        NewerSchema,
        /// The file is damaged or no clinic's.
        Damaged,
        /// No clinic has been set up in this file yet.
        NoClinic,
        /// A file or the disk would not let us read or write.
        Storage,
    }
}

impl Code {
    /// Whether it is the file, and not what was asked of it, that would not do.
    #[must_use]
    pub fn is_of_the_file(self) -> bool {
        matches!(self, Self::Storage | Self::Busy | Self::Damaged)
    }
}

/// An error as a person is told of it.
///
/// `key` names a sentence of `locales/*/errors.ftl`; `args` are its parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    pub code: Code,
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
    /// The field that is to be put right, as the wire names it (`minutes`, `start`).
    pub field: Option<String>,
}

/// What nearly everything here returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error whose sentence is `key`.
    #[must_use]
    pub fn new(code: Code, key: &'static str) -> Self {
        Self { code, key, args: Vec::new(), field: None }
    }

    /// A file or folder that the system would not let us write; what can be done is said where it is known.
    #[must_use]
    pub fn not_written(file: &Path, error: &io::Error) -> Self {
        let key = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "error-no-such-folder",
            io::ErrorKind::AlreadyExists => "error-not-a-folder",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "error-may-not-write",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "error-no-room",
            _ => "error-file-not-written",
        };
        Self::new(Code::Storage, key).with("file", file.display().to_string()).with("detail", error.to_string())
    }

    /// A field's value that cannot be taken.
    #[must_use]
    pub fn invalid(field: &str, key: &'static str) -> Self {
        Self::new(Code::Invalid, key).field(field)
    }

    /// Something that is not there.
    #[must_use]
    pub fn not_found(field: &str, key: &'static str, id: impl fmt::Display) -> Self {
        Self::new(Code::NotFound, key).field(field).with("id", id.to_string())
    }

    /// Names the field.
    #[must_use]
    pub fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// Adds a parameter of the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The sentence in a language.
    #[must_use]
    pub fn message(&self, words: &Words) -> String {
        words.say(self.key, &self.args)
    }

    /// The sentence in a language, led by the field.
    #[must_use]
    pub fn with_field(&self, words: &Words) -> String {
        let message = self.message(words);
        match &self.field {
            Some(field) => format!("{field}: {message}"),
            None => message,
        }
    }
}

impl fmt::Display for Error {
    /// The sentence in English, led by the field.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.with_field(Words::english()))
    }
}

impl std::error::Error for Error {}

/// Turns a row that is not there into an error that says so.
pub trait OrNotFound<T> {
    /// The value, or `NotFound` naming the field and the id asked for.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    fn or_not_found(self, field: &str, key: &'static str, id: impl fmt::Display) -> Result<T>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, field: &str, key: &'static str, id: impl fmt::Display) -> Result<T> {
        self.ok_or_else(|| Error::not_found(field, key, id))
    }
}
