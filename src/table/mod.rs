//! Typed columnar tables and what they are made of: interned names, roles, sheet kinds.
pub mod headers;
mod names;
mod role;
mod sales;
pub mod sample;
mod team;

pub use names::{NONE, Names, fold};
pub use role::{Role, SheetKind};
pub use sales::{Dim, DimColumn, Has, Sales};
pub use team::{OpenDeal, SellerDay, SellerMonth, Team, TeamHas};
