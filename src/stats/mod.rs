//! Numbers: one formula family a file, its source cited. A number that cannot be given is a [`NoAnswer`].
mod abc;
mod concentration;
mod no_answer;
mod quantile;
mod ratio;
mod season;
mod variation;

pub use abc::{AbcLimits, AbcMethod, Ladder, Place};
pub use concentration::{gini, herfindahl};
pub use no_answer::{Needed, NoAnswer};
pub use quantile::{median, percentile};
pub use ratio::Ratio;
pub use season::{SEASON_NEEDS, variation_deseasoned};
pub use variation::{Spread, Variance};
