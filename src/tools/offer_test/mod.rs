//! The test of offers: which of several variants wins, and is the evidence enough?
//!
//! Impressions lead to clicks, leads, deals and money. Variants are judged at the deepest stage that has data enough,
//! and shown at all: who wins by clicks often does not by deals. Three questions are kept apart: do the variants differ
//! (χ² or the exact test, once; an always-valid p, however often one looks), which is the best (the chance to be best,
//! from Beta distributions), and what is lost by choosing now (expected loss, in money at the planned volume). Formulas
//! and their papers stand with each file of `stats`. Platforms do not show variants at random, so this compares what
//! happened and does not prove the cause; the split of impressions is checked beside it.
mod act;
mod analysis;
mod counts;
mod duel;
mod gather;
mod judge;
mod looks;
mod matching;
mod money;
mod params;
mod plan;
mod report;
mod split;
mod verdict;

pub mod draw;

#[cfg(test)]
mod tests;

pub use act::{Act, Cell, Look, PRIORS, Place, Setting, act};
pub use analysis::analyse;
pub use counts::{Counts, Stage};
pub use duel::{Duel, Test};
pub use gather::{Entrant, Gathered};
pub use matching::{Matched, Matching, NameOf, Source};
pub use money::{AverageCheck, CheckFrom, Loss, MoneyLine, MoneyReport, PerThousand};
pub use params::{Level, Line, LookAt, MOST_VARIANTS, Params};
pub use plan::Plan;
pub use report::{Basis, CoursePoint, Disagreement, Lack, Report, StageReport, VariantReport, Warning};
pub use split::{SPLIT_ALARM, Split, SplitLine};
pub use verdict::{Closeness, Luck, Verdict, Winner};

/// False alarms of the usual test and of the one valid under peeking, as shares of 1 000 tests of three equal variants
/// looked at 50 times. `tests/offer_test/peeking.rs` measures them and holds them.
pub const PEEKED: (f64, f64) = (0.311, 0.026);
