//! Competitors: where are we better than the others, and what to stress?
//!
//! A grid of players and advantages, each advantage with a weight and a score from 0 to 10 for every player, the first
//! of whom is us. [`analyse`] gives the weighted scores, the gap and the uniqueness of every advantage, how far our
//! value curve parts from the market, and whether the first place survives other weights. [`strengths`] are what an
//! offer can be made of.
mod act;
mod analysis;
mod number;
mod params;
mod paste;
mod start;

pub mod draw;

pub use act::{Act, Cell, Look, PasteResult, act};
pub use analysis::{
    Finding, Flip, Market, Report, Robustness, Standing, Strength, Turn, WEIGHT_SHIFT, analyse, strengths,
};
pub use params::{Advantage, MOST_ADVANTAGES, MOST_PLAYERS, Params, Score, Weight};
pub use paste::{Expected, Read, Refused, read_grid};
