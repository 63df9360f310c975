//! What the desk is told of the tables.
use super::team::team;
use crate::table::{Facts, Market, Tables};

pub(super) fn facts(tables: &Tables) -> Facts {
    Facts { team: team(tables), market: Market::default() }
}
