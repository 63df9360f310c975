//! Settings: what was typed of the test. Undone and kept.
use serde::{Deserialize, Serialize};

use super::{Counts, Matching};
use crate::{
    domain::{Amount, Day, Percent},
    stats::Prior,
};

/// More variants than that are not compared at once.
pub const MOST_VARIANTS: usize = 20;

/// Settings of the page; an empty test to begin with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Params {
    /// The variants with their present counts, each once.
    pub lines: Vec<Line>,
    /// Earlier looks at the counts; the present counts are the last look.
    pub looks: Vec<LookAt>,
    /// What is believed of a conversion before any data.
    pub prior: Prior,
    /// The intended share of impressions by variant, in any proportion; equal shares when empty.
    pub intended: Vec<(u32, Percent)>,
    /// The day the test began.
    pub started: Option<Day>,
    /// The smallest difference worth finding, relative to the base.
    pub effect: Percent,
    /// The chance to find it when it is there.
    pub power: Percent,
    /// The chance of a false alarm; intervals have the confidence that is left.
    pub alpha: Percent,
    /// The variant that others are compared with, when there is one: its conversion is the base.
    pub control: Option<u32>,
    /// Impressions planned after the choice.
    pub planned_impressions: Option<u64>,
    /// Average check, for where there is no revenue.
    pub deal_value: Option<Amount>,
    /// How an advertising report is matched to variants.
    pub matching: Matching,
}

/// A variant and its counts since the beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Line {
    /// The variant of the offer; its name is known outside.
    pub id: u32,
    /// Present counts.
    pub counts: Counts,
}

/// Counts as they stood on a day, since the beginning.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LookAt {
    /// The day.
    pub day: Day,
    /// Counts by variant; one that is not there had none yet.
    pub counts: Vec<(u32, Counts)>,
}

impl Default for Params {
    fn default() -> Params {
        Params {
            lines: Vec::new(),
            looks: Vec::new(),
            prior: Prior::default(),
            intended: Vec::new(),
            started: None,
            effect: Percent::whole(20),
            power: Percent::whole(80),
            alpha: Percent::whole(5),
            control: None,
            planned_impressions: None,
            deal_value: None,
            matching: Matching::default(),
        }
    }
}

/// How sure one wants to be, as chances.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// Of a false alarm, 0.0001 to 0.5.
    pub alpha: f64,
    /// To find a difference, 0.5 to 0.9999.
    pub power: f64,
    /// The smallest difference worth finding, relative to the base.
    pub effect: f64,
}

impl Params {
    /// Level of the test; what was typed beyond its range stands at the nearest end.
    pub fn level(&self) -> Level {
        let part =
            |percent: Percent, (least, most): (u32, u32)| f64::from(percent.raw().clamp(least, most)) / 1e4;
        Level {
            alpha: part(self.alpha, (1, 5_000)),
            power: part(self.power, (5_000, 9_999)),
            effect: part(self.effect, (0, u32::MAX)),
        }
    }
    /// Earlier looks, by day; those of one day in the order they were taken.
    pub(super) fn looks_by_day(&self) -> Vec<&LookAt> {
        let mut looks: Vec<&LookAt> = self.looks.iter().collect();
        crate::domain::sort_by_key(&mut looks, |look| look.day);
        looks
    }
}

impl LookAt {
    /// Counts of a variant; none when it was not there.
    pub(super) fn of(&self, id: u32) -> Counts {
        self.counts.iter().find(|(known, _)| *known == id).map_or(Counts::NONE, |(_, counts)| *counts)
    }
}
