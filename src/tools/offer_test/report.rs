//! What the test says.
use super::{Duel, MoneyReport, Plan, Split, Stage, Test, Verdict, judge::by_rate};
use crate::{
    domain::Day,
    stats::{Arm, Belief, Estimate, NoAnswer},
};

/// The test, all of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// In one sentence.
    pub verdict: Verdict,
    /// Each stage, or why it cannot be compared; in the order of [`Stage::ALL`].
    pub stages: [Result<StageReport, Lack>; 3],
    /// The deepest stage with data enough.
    pub judged: Option<Stage>,
    /// A shallower stage has another leader than the one judged.
    pub disagreement: Option<Disagreement>,
    /// Whether impressions were split as intended.
    pub split: Result<Split, Lack>,
    /// What the variants earn, and what the choice costs.
    pub money: MoneyReport,
    /// How much longer it takes.
    pub plan: Result<Plan, NoAnswer>,
    /// What looks odd and is taken as it stands.
    pub warnings: Vec<Warning>,
}

/// Why something cannot be compared, and because of which variants (of none in particular when empty).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Why.
    pub reason: NoAnswer,
    /// Whose numbers are to be seen to.
    pub variants: Vec<u32>,
}

impl From<NoAnswer> for Lack {
    fn from(reason: NoAnswer) -> Lack {
        Lack { reason, variants: Vec::new() }
    }
}

/// What trials are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Impressions.
    Impressions,
    /// Clicks: some variant has no impressions.
    Clicks,
}

/// One stage of two variants or more.
#[derive(Clone, Debug, PartialEq)]
pub struct StageReport {
    /// The stage.
    pub stage: Stage,
    /// What its trials are.
    pub basis: Basis,
    /// Variants with trials, in the order of the lines.
    pub variants: Vec<VariantReport>,
    /// Variants left out: nothing typed at this stage, or no trials.
    pub left_out: Vec<u32>,
    /// Whether the variants differ at all, looked at once.
    pub test: Result<Test, NoAnswer>,
    /// Whether the test could have found something: χ² has cells of 5 and more, or some outcome of the exact test
    /// would have passed the level.
    pub is_enough: bool,
    /// Each pair, the earlier line first: 1–2, 1–3, …, 2–3, ….
    pub duels: Vec<Duel>,
    /// The always-valid p after each look; the present counts are the last point.
    pub course: Result<Vec<CoursePoint>, NoAnswer>,
    /// The highest conversion; none when the first two are exactly level.
    pub leader: Option<u32>,
    /// All variants as one: successes over trials.
    pub pooled: f64,
}

/// One variant at one stage.
#[derive(Clone, Debug, PartialEq)]
pub struct VariantReport {
    /// The variant.
    pub id: u32,
    /// Trials and successes.
    pub arm: Arm,
    /// Conversion with Wilson's interval.
    pub rate: Estimate,
    /// What is believed of the conversion; draws itself by its density.
    pub belief: Belief,
    /// Mean and central interval of that belief.
    pub believed: Estimate,
    /// The chance to be best, `0..=1`.
    pub p_best: f64,
    /// Conversion lost on average by choosing this variant.
    pub loss: f64,
}

/// What the always-valid test said after a look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoursePoint {
    /// The day of the look; today for the present counts.
    pub day: Day,
    /// ln of the Bayes factor.
    pub ln_bayes: f64,
    /// The p, `0..=1`; never rises.
    pub p: f64,
}

/// Two stages with different leaders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The shallower stage and who leads there.
    pub shallow: (Stage, u32),
    /// The stage judged and who leads there.
    pub deep: (Stage, u32),
}

/// Numbers that look odd. They are taken as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Warning {
    /// More of a stage than of the one before: leads that did not click, deals without a lead.
    MoreThanBefore {
        /// The variant.
        id: u32,
        /// The stage that has more.
        stage: Stage,
    },
    /// Revenue without a deal.
    RevenueWithoutDeals {
        /// The variant.
        id: u32,
    },
}

impl StageReport {
    /// A variant of this stage.
    pub fn variant(&self, id: u32) -> Option<&VariantReport> {
        self.variants.iter().find(|variant| variant.id == id)
    }
    /// The p valid under peeking, after the last look.
    pub fn always_valid(&self) -> Result<f64, NoAnswer> {
        let course = self.course.as_ref().map_err(|reason| *reason)?;
        course.last().map(|point| point.p).ok_or(NoAnswer::NoTrials)
    }
    /// Variants by conversion, the highest first; level ones in the order of the lines.
    pub fn by_rate(&self) -> Vec<&VariantReport> {
        let mut variants: Vec<&VariantReport> = self.variants.iter().collect();
        crate::domain::sort_by(&mut variants, |one, other| by_rate(other.arm, one.arm));
        variants
    }
    /// The duel of two variants and whether the first of them is the first there.
    pub fn duel(&self, one: u32, other: u32) -> Option<(&Duel, bool)> {
        let find = |from, to| self.duels.iter().find(|duel| duel.from == from && duel.to == to);
        find(one, other).map(|duel| (duel, true)).or_else(|| find(other, one).map(|duel| (duel, false)))
    }
}

impl Report {
    /// A stage.
    pub fn stage(&self, stage: Stage) -> &Result<StageReport, Lack> {
        let [clicks, leads, deals] = &self.stages;
        match stage {
            Stage::Clicks => clicks,
            Stage::Leads => leads,
            Stage::Deals => deals,
        }
    }
    /// The stage judged.
    pub fn judged(&self) -> Option<&StageReport> {
        self.stage(self.judged?).as_ref().ok()
    }
}
