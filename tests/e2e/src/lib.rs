//! Journeys through the real window; the tests are in `tests/`.
