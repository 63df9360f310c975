//! The page of pay: what its acts do, what it says, what can be taken away from it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test fail as the test does")]
mod acts;
mod cards;
mod desk;
mod grips;
mod markup;
mod says;
mod team;
