//! RFM: who bought lately, often and for much? Recency, frequency and money of each client, scored 1 to 5.
//!
//! Recency is the days from the analysis day to the last purchase, frequency the number of purchases,
//! both within the 12 months that end on the analysis day; money is net of returns in the same months.
//! Limits are quintiles (Hughes, *Strategic Database Marketing*, 1994, scored by value as Excel's
//! PERCENTILE.INC, not by rank); under 100 clients, terciles.
mod analysis;
mod limits;
mod purchases;
mod rhythm;
mod segment;
mod sheet;

pub use analysis::{Client, Params, Score, Scores, Unscored, score};
pub use limits::{FEW_CLIENTS, Limit, Limits, Scale};
pub use rhythm::Rhythm;
pub use segment::RfmSegment;
pub use sheet::{columns, segment_name, values};
