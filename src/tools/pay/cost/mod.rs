//! What a scheme will cost: by a closed form, and by simulated months.
mod expected;
mod moments;
mod simulation;

pub use expected::{Expected, expected};
pub use moments::Normal;
pub use simulation::{Bin, Draws, Settings, Simulation, Source, simulate};
