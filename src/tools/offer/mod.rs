//! The offer: what to say, and how strong it is.
//!
//! [`drafts`] sets the best advantages into a sentence for each; [`judge`] reads the scores of a variant by the four U:
//! usefulness (the main benefit), uniqueness (how it works only with us), ultra-specificity (in money, time, people),
//! urgency (the limit in time); [`hints`] stand beside the text and never judge; [`lengths`] measure it for a place,
//! [`alike`] compares wordings. [`entrants`] tells the test of variants who takes part.
mod act;
mod alike;
mod draft;
mod format;
mod hints;
mod params;
mod score;

pub mod draw;

pub use act::{Act, Field, Look, act};
pub use alike::{ALIKE_FROM, Alike, Other, alike};
pub use draft::{
    Choice, Draft, Others, PhraseGroup, Planned, Slots, Strength, compose, drafts, group_of, slots,
};
pub use format::{FORMATS, Format, Length, Part, lengths};
pub use hints::{Hints, Kind, Measure, hints};
pub use params::{MOST_READERS, MOST_VARIANTS, Params, Variant, letter};
pub use score::{BEST, Entrant, Judged, Mark, Marks, STRONG_FROM, Score, U, Verdict, entrants, judge};
