//! Counts of a variant and the stages they are counted at.
use serde::{Deserialize, Serialize};

use super::Basis;
use crate::domain::Amount;

/// What a variant has brought since the beginning; `None` where nothing was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Counts {
    /// How often it was shown.
    pub impressions: Option<u64>,
    /// Clicks.
    pub clicks: Option<u64>,
    /// Leads.
    pub leads: Option<u64>,
    /// Deals won.
    pub deals: Option<u64>,
    /// What it cost to show it.
    pub cost: Option<Amount>,
    /// What the deals brought.
    pub revenue: Option<Amount>,
}

/// A stage after impressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Clicks.
    Clicks,
    /// Leads.
    Leads,
    /// Deals.
    Deals,
}

impl Stage {
    /// From the shallowest.
    pub const ALL: [Stage; 3] = [Stage::Clicks, Stage::Leads, Stage::Deals];
    /// 0, 1 or 2.
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl Counts {
    /// Nothing has happened yet, which is known.
    pub(super) const NONE: Counts = Counts {
        impressions: Some(0),
        clicks: Some(0),
        leads: Some(0),
        deals: Some(0),
        cost: None,
        revenue: None,
    };

    /// None of what is known of these counts, the rest unknown as it is.
    pub(super) fn known_none(self) -> Counts {
        let none = |count: Option<u64>| count.map(|_| 0);
        Counts {
            impressions: none(self.impressions),
            clicks: none(self.clicks),
            leads: none(self.leads),
            deals: none(self.deals),
            cost: None,
            revenue: None,
        }
    }
    /// These counts without those that another knows.
    pub(super) fn without(self, other: Counts) -> Counts {
        let rest = |own: Option<u64>, other: Option<u64>| own.filter(|_| other.is_none());
        Counts {
            impressions: rest(self.impressions, other.impressions),
            clicks: rest(self.clicks, other.clicks),
            leads: rest(self.leads, other.leads),
            deals: rest(self.deals, other.deals),
            ..self
        }
    }
    /// Successes of a stage.
    pub fn at(&self, stage: Stage) -> Option<u64> {
        match stage {
            Stage::Clicks => self.clicks,
            Stage::Leads => self.leads,
            Stage::Deals => self.deals,
        }
    }
    /// Trials.
    pub(super) fn trials(&self, basis: Basis) -> Option<u64> {
        match basis {
            Basis::Impressions => self.impressions,
            Basis::Clicks => self.clicks,
        }
    }
    /// Whether no count was typed.
    pub(super) fn is_empty(&self) -> bool {
        [self.impressions, self.clicks, self.leads, self.deals].iter().all(Option::is_none)
    }
}
