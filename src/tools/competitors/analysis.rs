//! What the grid says.
//!
//! - Weights are shares of their sum. A player's score is the weighted mean over the advantages where the player is
//!   scored; [`Standing::covered`] is the share of the weight that they hold.
//! - A place is 1 + the number of players with a higher score; equal scores share a place.
//! - gap = w × (ours − the best rival's), w the share of the weight; uniqueness = ours − the mean of the rivals scored.
//! - Table stakes: every rival is scored, and 7 or higher. White space: every rival is scored, 3 or lower, and the
//!   weight is not below the mean weight.
//! - Divergence of our value curve = 1 − r, Pearson's r of our scores and the rivals' means over the advantages where
//!   both are there, at least three: 0 goes along with the market, 1 has nothing to do with it, 2 is its opposite.
//! - The first place is robust when no other player is above its holder after any one weight is made a fifth larger or
//!   smaller, all shares counted anew; a tie does not take the place away.
use super::{Advantage, Params};
use crate::{domain::sort_by, stats::NoAnswer};

/// By how much each weight alone is moved.
pub const WEIGHT_SHIFT: f64 = 0.2;
/// A score from which on an advantage is there.
pub(super) const THERE: f64 = 7.0;
/// A score up to which an advantage is not there.
const NOT_THERE: f64 = 3.0;
/// Scores nearer than this are equal: far above the noise of sums, far below what is shown.
const EQUAL: f64 = 1e-9;
/// Fewer advantages have no shape.
const CURVE_NEEDS: usize = 3;

/// Everything that is known of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// By player, in the order of the grid.
    pub standings: Vec<Standing>,
    /// By advantage, in the order of the grid.
    pub findings: Vec<Finding>,
    /// 1 − r of our value curve with the mean of the rivals, `0.0..=2.0`.
    pub divergence: Result<f64, NoAnswer>,
    /// Whether the first place survives other weights.
    pub robustness: Result<Robustness, NoAnswer>,
}

/// How a player stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Weighted score, `0.0..=10.0`.
    pub score: Result<f64, NoAnswer>,
    /// The share of the weight that is scored, `0.0..=1.0`.
    pub covered: f64,
    /// Place from 1; none without a score.
    pub place: Option<u32>,
}

/// What is known of an advantage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// Share of the sum of weights, `0.0..=1.0`; 0 when all are zero.
    pub weight: f64,
    /// Our score.
    pub ours: Option<f64>,
    /// The first of the rivals with the highest score, and that score.
    pub best: Option<(usize, f64)>,
    /// Share × (ours − best rival's), in points of the weighted score.
    pub gap: Result<f64, NoAnswer>,
    /// Ours − mean of rivals, in points.
    pub uniqueness: Result<f64, NoAnswer>,
    /// What the rivals make of it.
    pub market: Option<Market>,
}

/// What all rivals have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Market {
    /// All have it.
    TableStakes,
    /// It matters, and none has it.
    WhiteSpace,
}

/// Whether the first place survives other weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Robustness {
    /// Who holds it; more than one when scores are equal, and then there is nothing to survive.
    pub leaders: Vec<usize>,
    /// Every move of one weight that gives the place to somebody else, in the order of the grid.
    pub flips: Vec<Flip>,
}

/// A move of one weight that gives the first place away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Whose weight.
    pub advantage: usize,
    /// Which way.
    pub turn: Turn,
    /// Who is first then.
    pub to: usize,
}

/// Which way a weight moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A fifth larger.
    Up,
    /// A fifth smaller.
    Down,
}

/// An advantage that an offer can be made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength {
    /// Its name.
    pub advantage: String,
    /// Share of the sum of weights, `0.0..=1.0`.
    pub weight: f64,
    /// Our score − mean of rivals, in points, `-10.0..=10.0`.
    pub uniqueness: f64,
    /// Share × (our score − best rival's), in points of the weighted score.
    pub gap: f64,
}

/// What the grid says.
pub fn analyse(params: &Params) -> Report {
    let n_players = params.players.len();
    let weights: Vec<f64> = params.advantages.iter().map(|advantage| advantage.weight.to_f64()).collect();
    let scores = scores(params, &weights);
    let whole: f64 = weights.iter().sum();
    let findings: Vec<Finding> =
        params.advantages.iter().map(|advantage| finding(advantage, (params, whole))).collect();
    let standing = |(player, score): (usize, &Result<f64, NoAnswer>)| {
        let scored = params.advantages.iter().zip(&findings);
        let scored = scored.filter(|(advantage, _)| advantage.score(player).is_some());
        let covered = scored.map(|(_, finding)| finding.weight).sum::<f64>().min(1.0);
        Standing { score: *score, covered, place: place(&scores, player) }
    };
    Report {
        standings: (0..n_players).zip(&scores).map(standing).collect(),
        divergence: divergence(params),
        robustness: robustness(params, &weights),
        findings,
    }
}

/// Our advantages over the market, weight × uniqueness, the largest first, ties in the order of the grid. Only those
/// where we and at least one rival are scored; none when all weights are zero.
pub fn strengths(params: &Params) -> Vec<Strength> {
    let whole: f64 = params.advantages.iter().map(|advantage| advantage.weight.to_f64()).sum();
    let strength = |advantage: &Advantage| {
        let found = finding(advantage, (params, whole));
        let (gap, uniqueness) = (found.gap.ok()?, found.uniqueness.ok()?);
        Some(Strength { advantage: advantage.name.clone(), weight: found.weight, uniqueness, gap })
    };
    let mut strengths: Vec<Strength> = params.advantages.iter().filter_map(strength).collect();
    let worth = |strength: &Strength| strength.weight * strength.uniqueness;
    sort_by(&mut strengths, |one, other| worth(other).total_cmp(&worth(one)));
    strengths
}

/// The weighted mean of every player over the advantages where it is scored.
fn scores(params: &Params, weights: &[f64]) -> Vec<Result<f64, NoAnswer>> {
    let score = |player: usize| {
        if !weights.is_empty() && weights.iter().all(|weight| *weight <= 0.0) {
            return Err(NoAnswer::NoWeights);
        }
        let scored = params.advantages.iter().zip(weights);
        let scored =
            scored.filter_map(|(advantage, weight)| Some((advantage.score(player)?.to_f64(), weight)));
        let (sum, covered) = scored
            .fold((0.0, 0.0), |(sum, covered), (score, weight)| (sum + score * weight, covered + weight));
        if covered > 0.0 { Ok(sum / covered) } else { Err(NoAnswer::NotScored) }
    };
    (0..params.players.len()).map(score).collect()
}

fn place(scores: &[Result<f64, NoAnswer>], player: usize) -> Option<u32> {
    let own = scores.get(player).copied()?.ok()?;
    let higher = scores.iter().flatten().filter(|score| **score > own + EQUAL).count();
    Some(higher as u32 + 1)
}

/// The scores of the rivals who have one.
fn rivals(advantage: &Advantage, params: &Params) -> Vec<(usize, f64)> {
    let score = |player: usize| Some((player, advantage.score(player)?.to_f64()));
    (1..params.players.len()).filter_map(score).collect()
}

fn mean(scores: &[(usize, f64)]) -> Option<f64> {
    let sum: f64 = scores.iter().map(|(_, score)| score).sum();
    (!scores.is_empty()).then(|| sum / scores.len() as f64)
}

fn finding(advantage: &Advantage, (params, whole): (&Params, f64)) -> Finding {
    let weight = if whole > 0.0 { advantage.weight.to_f64() / whole } else { 0.0 };
    let ours = advantage.score(0).map(|score| score.to_f64());
    let rivals = rivals(advantage, params);
    let higher = |best: Option<(usize, f64)>, rival: &(usize, f64)| match best {
        Some(best) if best.1 >= rival.1 => Some(best),
        _ => Some(*rival),
    };
    let best = rivals.iter().fold(None, higher);
    let over =
        |theirs: Option<f64>| ours.zip(theirs).map(|(ours, theirs)| ours - theirs).ok_or(NoAnswer::NotScored);
    let gap = match whole > 0.0 {
        true => over(best.map(|(_, score)| score)).map(|over| over * weight),
        false => Err(NoAnswer::NoWeights),
    };
    let all = |is_so: fn(f64) -> bool| {
        !rivals.is_empty()
            && rivals.len() + 1 == params.players.len()
            && rivals.iter().all(|(_, score)| is_so(*score))
    };
    let mean_weight = 1.0 / params.advantages.len().max(1) as f64;
    let market = if all(|score| score >= THERE) {
        Some(Market::TableStakes)
    } else if all(|score| score <= NOT_THERE) && weight > 0.0 && weight + EQUAL >= mean_weight {
        Some(Market::WhiteSpace)
    } else {
        None
    };
    Finding { weight, ours, best, gap, uniqueness: over(mean(&rivals)), market }
}

fn divergence(params: &Params) -> Result<f64, NoAnswer> {
    let pair = |advantage: &Advantage| {
        let theirs = mean(&rivals(advantage, params))?;
        Some((advantage.score(0)?.to_f64(), theirs))
    };
    let pairs: Vec<(f64, f64)> = params.advantages.iter().filter_map(pair).collect();
    if pairs.len() < CURVE_NEEDS {
        return Err(NoAnswer::TooFew { have: pairs.len() as u32, need: CURVE_NEEDS as u32 });
    }
    Ok(1.0 - pearson(&pairs)?)
}

/// Pearson's r, `-1.0..=1.0`; sums of products about the means, as in any textbook.
fn pearson(pairs: &[(f64, f64)]) -> Result<f64, NoAnswer> {
    let n = pairs.len() as f64;
    let (mut x, mut y) = (0.0, 0.0);
    for pair in pairs {
        (x, y) = (x + pair.0 / n, y + pair.1 / n);
    }
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for pair in pairs {
        let (dx, dy) = (pair.0 - x, pair.1 - y);
        (xx, yy, xy) = (xx + dx * dx, yy + dy * dy, xy + dx * dy);
    }
    // Scores have four decimals, so what is not flat varies by far more than the noise of the means.
    if xx < EQUAL * EQUAL || yy < EQUAL * EQUAL {
        return Err(NoAnswer::FlatCurve);
    }
    Ok((xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

/// The players with the highest score.
fn first(scores: &[Result<f64, NoAnswer>]) -> Vec<usize> {
    (0..scores.len()).filter(|player| place(scores, *player) == Some(1)).collect()
}

fn robustness(params: &Params, weights: &[f64]) -> Result<Robustness, NoAnswer> {
    let scores_now = scores(params, weights);
    let n_scored = scores_now.iter().flatten().count();
    let leaders = first(&scores_now);
    let leader = match (leaders.as_slice(), scores_now.iter().find_map(|score| score.err())) {
        (_, Some(reason)) if n_scored < 2 => return Err(reason),
        ([leader], _) => *leader,
        _ => return Ok(Robustness { leaders, flips: Vec::new() }),
    };
    let mut flips = Vec::new();
    for advantage in 0..weights.len() {
        for (turn, by) in [(Turn::Up, 1.0 + WEIGHT_SHIFT), (Turn::Down, 1.0 - WEIGHT_SHIFT)] {
            let mut moved = weights.to_vec();
            moved.get_mut(advantage).into_iter().for_each(|weight| *weight *= by);
            let then = first(&scores(params, &moved));
            if let Some(to) = then.first().filter(|_| !then.contains(&leader)) {
                flips.push(Flip { advantage, turn, to: *to });
            }
        }
    }
    Ok(Robustness { leaders, flips })
}

#[cfg(test)]
mod tests;
