//! Typed columnar tables and what they are made of: interned names, roles, sheet kinds.
mod deals;
pub mod headers;
mod market;
mod names;
mod payments;
mod plans;
mod role;
mod sales;
pub mod sample;
mod schema;
mod sums;
mod tables;
mod team;

pub use deals::{DealState, Deals, OpenDeals};
pub use market::{CampaignLine, Facts, Market, Phrase};
pub use names::{NONE, Names, fold};
pub use payments::{PaidDay, Payments};
pub use plans::Plans;
pub use role::{Role, SheetKind, TableKind};
pub use sales::{Dim, DimColumn, Has, Sales};
pub use schema::{Schema, is_known};
use sums::Sums;
pub use tables::{Table, Tables};
pub use team::{OpenDeal, SellerDay, SellerMonth, Team, TeamHas};
