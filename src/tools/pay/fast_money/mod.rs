//! Money before payday: interim plans inside the month, and who was first to each.
//!
//! A seller reaches a stage on the day at whose end his payments of the month, returns taken off, first make its
//! goal; a later return does not undo it. Only days up to the stage's date count. The first by payment date wins;
//! those of one date divide the prize equally, and kopecks left over go one each to the first by name. One prize a
//! stage; one person may win several. As an option everyone who reaches a stage gets its whole prize.
mod race;
mod stage;

pub use race::{MonthResult, PlayBack, RunnerUp, StageResult, Standing, Win, play, play_back, standings};
pub use stage::{Due, Entrant, Goal, MonthBook, Payment, Prizes, Rules, Stage};
