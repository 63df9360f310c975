//! The test in one sentence, as data.
//!
//! The leader has the highest conversion at the stage judged; its chance to be best stands beside it, and is low while
//! another one has hardly been shown. Whether that could be luck is said by the always-valid p
//! alone: a high chance to be best does not protect against peeking. That p says that the variants differ; that the
//! leader is better than a given other one is said by the p of the two, multiplied by the number of others (Bonferroni:
//! as many could have been taken for the best). Variants are equal when every difference lies within the smallest one
//! worth finding (two one-sided tests, Schuirmann 1987; all must hold, so nothing is corrected).
use super::{Basis, MoneyReport, Params, Stage, StageReport};
use crate::{
    domain::Amount,
    stats::{Estimate, NoAnswer},
};

/// The sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Fewer than two variants.
    NoVariants,
    /// More variants than are compared at once.
    ManyVariants {
        /// How many at most.
        most: u32,
    },
    /// Nothing counted yet.
    NoData,
    /// No stage has data enough; the plan says how much it takes.
    NotEnough {
        /// The deepest stage that can be looked at.
        stage: Option<Stage>,
        /// Who leads there so far, without meaning anything.
        leader: Option<u32>,
    },
    /// No variant leads that would be worth choosing for.
    Equal {
        /// The stage judged.
        stage: Stage,
        /// How that is known.
        closeness: Closeness,
    },
    /// One leads.
    Winner(Winner),
}

/// How close variants are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closeness {
    /// Every difference is below the smallest one worth finding.
    Proven,
    /// The first two are exactly level so far.
    SoFar,
}

/// Who leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Winner {
    /// The variant.
    pub id: u32,
    /// The stage judged.
    pub stage: Stage,
    /// What its trials are.
    pub basis: Basis,
    /// The next in conversion.
    pub second: u32,
    /// How much higher the leader's conversion is than that of the second.
    pub ahead: Estimate,
    /// Whether that could be luck.
    pub luck: Luck,
    /// The p of all variants that is valid under peeking.
    pub always_valid: Result<f64, NoAnswer>,
    /// The leader's chance to be best.
    pub p_best: f64,
    /// Conversion lost on average by choosing the leader now,
    pub loss: f64,
    /// and money, at the planned volume.
    pub loss_in_money: Result<Amount, NoAnswer>,
}

/// Whether a lead could be luck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Luck {
    /// The leader is better than every other one.
    Excluded,
    /// The variants do differ; but these may be as good as the leader.
    NotAgainst(Vec<u32>),
    /// It could be luck.
    CouldBe,
}

/// The sentence over the stages.
pub(super) fn verdict(
    params: &Params,
    (judged, deepest): (Option<&StageReport>, Option<&StageReport>),
    money: &MoneyReport,
) -> Verdict {
    if params.lines.len() < 2 {
        return Verdict::NoVariants;
    }
    if params.lines.len() > super::MOST_VARIANTS {
        return Verdict::ManyVariants { most: super::MOST_VARIANTS as u32 };
    }
    if params.lines.iter().all(|line| line.counts.is_empty()) {
        return Verdict::NoData;
    }
    let Some(judged) = judged else {
        return Verdict::NotEnough {
            stage: deepest.map(|report| report.stage),
            leader: deepest.and_then(|report| report.leader),
        };
    };
    let winner = judged.leader.and_then(|leader| winner(params, judged, leader, money));
    let is_clear = winner.as_ref().is_some_and(|winner| winner.luck != Luck::CouldBe);
    let equal = |closeness| Verdict::Equal { stage: judged.stage, closeness };
    match winner {
        _ if !is_clear && are_close(params, judged) => equal(Closeness::Proven),
        Some(winner) => Verdict::Winner(winner),
        None => equal(Closeness::SoFar),
    }
}

fn winner(params: &Params, judged: &StageReport, leader: u32, money: &MoneyReport) -> Option<Winner> {
    let by_rate = judged.by_rate();
    let first = judged.variant(leader)?;
    let second = by_rate.iter().find(|variant| variant.id != leader)?;
    let ahead = ahead(judged, leader, second.id)?;
    Some(Winner {
        id: leader,
        stage: judged.stage,
        basis: judged.basis,
        second: second.id,
        ahead,
        luck: luck(params, judged, leader),
        always_valid: judged.always_valid(),
        p_best: first.p_best,
        loss: first.loss,
        loss_in_money: match &money.loss {
            Ok(loss) => loss.of(leader).ok_or(NoAnswer::NotJudged),
            Err(reason) => Err(*reason),
        },
    })
}

/// How much higher the conversion of one is than that of the other.
fn ahead(judged: &StageReport, one: u32, other: u32) -> Option<Estimate> {
    let (duel, is_forward) = judged.duel(other, one)?;
    let Estimate { value, low, high } = duel.difference;
    Some(if is_forward { duel.difference } else { Estimate { value: -value, low: -high, high: -low } })
}

fn luck(params: &Params, judged: &StageReport, leader: u32) -> Luck {
    let alpha = params.level().alpha;
    if !judged.always_valid().is_ok_and(|p| p < alpha) {
        return Luck::CouldBe;
    }
    let n_others = (judged.variants.len() - 1) as f64;
    let is_beaten = |other: u32| {
        let p = judged.duel(leader, other).and_then(|(duel, _)| duel.always_valid.ok());
        p.is_some_and(|p| p * n_others < alpha)
            // That p may have been reached while the other was ahead: the present interval must agree.
            && ahead(judged, leader, other).is_some_and(|ahead| ahead.low > 0.0)
    };
    let others = judged.by_rate().into_iter().map(|variant| variant.id).filter(|id| *id != leader);
    let rivals: Vec<u32> = others.filter(|id| !is_beaten(*id)).collect();
    if rivals.is_empty() { Luck::Excluded } else { Luck::NotAgainst(rivals) }
}

fn are_close(params: &Params, judged: &StageReport) -> bool {
    let margin = judged.pooled * params.level().effect;
    let is_close = |difference: Estimate| -margin < difference.low && difference.high < margin;
    judged.duels.iter().all(|duel| is_close(duel.difference))
}
