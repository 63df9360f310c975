//! What a scheme will cost: by a closed form, and by simulated months.
mod expected;
mod memo;
mod moments;
mod simulation;

pub use expected::{Expected, expected};
pub(super) use memo::recall;
pub use moments::Normal;
pub use simulation::{Bin, Draws, Settings, Simulation, Source, simulate};
