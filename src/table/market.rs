//! What the tables say to the tools of the desk: of sellers, and of the market (search phrases, what advertising
//! campaigns brought). Made by the engine.
use serde::{Deserialize, Serialize};

use super::Team;
use crate::domain::{Amount, Day};

/// All that the desk is told of the tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Sellers.
    pub team: Team,
    /// The market.
    pub market: Market,
}

/// Search phrases and campaigns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Market {
    /// Phrases in the order of the source.
    pub phrases: Vec<Phrase>,
    /// Campaigns, a line a day and advertisement; by name and day.
    pub campaigns: Vec<CampaignLine>,
}

/// A search phrase as it was exported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The phrase.
    pub text: String,
    /// Searches a month; a count of Yandex Wordstat holds those of longer phrases too. `None` when none is given.
    pub count: Option<u64>,
}

/// What an advertisement brought; of a day when the source has days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CampaignLine {
    /// The day.
    pub day: Option<Day>,
    /// The campaign; empty when the source names none.
    pub campaign: String,
    /// The group of advertisements; empty when the source names none.
    pub group: String,
    /// The variant, the advertisement; empty when the source names none.
    pub variant: String,
    /// Impressions.
    pub impressions: Option<u64>,
    /// Clicks.
    pub clicks: Option<u64>,
    /// Leads (conversions of the advertising system).
    pub leads: Option<u64>,
    /// Deals.
    pub deals: Option<u64>,
    /// Cost.
    pub cost: Option<Amount>,
    /// Revenue.
    pub revenue: Option<Amount>,
}
