//! X-ray of a scheme, for the head of sales and not for sellers: what it invites people to do.
//!
//! Lump bonuses do raise effort and frequent bonuses pace weak sellers (Chung, Steenburgh and Sudhir 2014, "Do
//! Bonuses Enhance Sales Productivity?"); cliffs invite timing games (Oyer 1998, "Fiscal Year Ends and Nonlinear
//! Incentive Contracts"). The figures here are the price of that trade.
mod cliffs;
mod holding;
mod own_plan;
mod smooth;

pub use cliffs::{Cliff, LastRoubles, cliffs, last_roubles};
pub use holding::{Holding, holding};
pub use own_plan::{Zone, own_plan};
pub use smooth::{Smooth, smooth};
