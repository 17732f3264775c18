//! When a massage helps a runner.
