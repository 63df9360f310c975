//! What the desk is told of the tables.
use super::team::team;
use crate::table::{Campaigns, Facts, Market, Tables};

pub(super) fn facts(tables: &Tables) -> Facts {
    Facts { team: team(tables), market: market(tables) }
}

fn market(tables: &Tables) -> Market {
    Market {
        phrases: tables.keywords().map(|keywords| keywords.phrases.clone()).unwrap_or_default(),
        campaigns: tables.campaigns().map(Campaigns::by_day).unwrap_or_default(),
    }
}
