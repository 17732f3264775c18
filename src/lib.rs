//! Warmdown's core: everything but the window.
//!
//! | module | what it holds | may use |
//! |---|---|---|
//! | [`domain`] | the clinic's nouns, valid by construction | – |
//! | [`timing`] | when a massage helps a runner: pure rules | `domain`, `words`, `error` |
//! | [`book`] | free slots, series and what fits between: pure functions of the book | `domain` |
//! | [`store`] | the only SQL; one door for writes | `domain`, `error` |
//! | [`print`] | the only PDF writer; document structs in, bytes out | `domain` |
//! | [`clinic`] | what a person can ask for: loads, decides, saves | all of these |
//! | [`words`] | a code and its parameters, said as a sentence | `domain` |
//! | [`clock`] | the only reader of the system's time | `domain` |
//! | [`error`] | what went wrong, named for a screen | `words` |

pub mod book;
pub mod clinic;
pub mod clock;
pub mod domain;
pub mod error;
pub mod print;
pub mod store;
pub mod timing;
pub mod words;
