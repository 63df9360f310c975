//! The offer test from outside: against SciPy and statsmodels, its laws, and what peeking does.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]
mod laws;
mod peeking;
mod reference;
