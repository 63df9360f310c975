//! Paired report: does what sellers promise come in? "Planned for tomorrow" against "received today".
//!
//! A promise of one day is paired with the money of its target, the seller's next working day. Over pairs of
//! plan p and fact f: kept Σmin(p, f) / Σp, weighted error Σ|f − p| / Σp, bias Σ(f − p) / Σp, hits where
//! f ≥ p × (1 − tolerance); a promise of 0 is a hit, and money on it is unplanned and has no percent. Days
//! without a promise or without a report are left out and listed.
//!
//! - Money of a day off counts on the next working day: the promise before it was for that day.
//! - Of two promises for one target (Friday's and Saturday's for Monday) the later one counts.
//! - Different reports of one seller for one day are added and listed as repeated; equal ones count once.
//! - Streaks count pairs in a row that were missed; days left out neither make nor break them.
//! - What a missed promise lacked is carried over: money beyond the promises of the next [`CARRY_DAYS`]
//!   working days of the seller pays it off, the oldest first. The rest stays open.
//!
//! [`analyse`] measures each seller and all together; [`on_day`] is the sheet of one day; [`read_reports`]
//! reads what was pasted.
mod act;
mod analysis;
mod carry;
mod day;
mod entry;
mod gather;
mod measures;
mod pairing;
mod paste;
mod said;

pub mod draw;
mod params;

pub use act::{Act, Cell, Look, PasteResult, Place, act};
pub use analysis::{Report, SellerLine, analyse};
pub use carry::{CARRY_DAYS, Carried};
pub use day::{Ask, DayLine, DaySheet, Standing, on_day};
pub use entry::{Entry, Settings};
pub use measures::{Measures, Streaks};
pub use pairing::Slot;
pub use params::{Others, Params};
pub use paste::{Pasted, print_reports, read_reports};
pub use said::{Said, said};
