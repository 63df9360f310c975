//! The expected bonus in closed form, when attainment is normal.
//!
//! Bonus over plan is a line c₀ + c₁·a in each tier [t, u). With α = (t − μ) / σ and β = (u − μ) / σ its expectation is
//! c₀·(Φ(β) − Φ(α)) + c₁·[μ·(Φ(β) − Φ(α)) + σ·(φ(α) − φ(β))], the truncated mean of a normal variable; by the
//! whole-turnover method c₀ = 0. A cap cuts a tier in two.
use serde::{Deserialize, Serialize};
use statrs::distribution::{Continuous, ContinuousCDF, Normal as Standard};

use super::Normal;
use crate::{
    stats::NoAnswer,
    tools::pay::{Scheme, Side, tiers::Tiers},
};

/// What a month is expected to cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    /// Bonus as a share of plan.
    pub bonus_over_plan: f64,
    /// Chance of each tier, from that below the first threshold on; they add up to 1.
    pub tiers: Vec<f64>,
}

/// A stretch on which bonus over plan is a line.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Piece {
    from: f64,
    to: f64,
    base: f64,
    slope: f64,
}

/// Expected bonus of a seller on the scheme's own plan.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn expected(scheme: &Scheme, attainment: Normal) -> Result<Expected, NoAnswer> {
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let tiers = scheme.tiers()?;
    let cap = tiers.cap_of(scheme.plan).map_or(f64::INFINITY, |cap| cap.to_f64());
    let n_tiers = tiers.thresholds.len() + 1;
    if attainment.spread.raw() == 0 {
        let certain = tiers.tier_at(attainment.mean, Side::At);
        let bonus = tiers.line(certain).at(attainment.mean.into()).ok_or(NoAnswer::TooLarge)?.to_f64();
        let shares = (0..n_tiers).map(|tier| f64::from(u8::from(tier == certain))).collect();
        return Ok(Expected { bonus_over_plan: bonus.min(cap), tiers: shares });
    }
    let bell = Bell {
        standard: Standard::standard(),
        mean: attainment.mean.to_f64() / 100.0,
        spread: attainment.spread.to_f64() / 100.0,
    };
    let shares = (0..n_tiers).map(|tier| {
        let (from, to) = ends(&tiers, tier);
        bell.mass(from, to)
    });
    let pieces = (0..n_tiers).flat_map(|tier| pieces(&tiers, tier, cap));
    Ok(Expected {
        bonus_over_plan: pieces.flatten().map(|piece| bell.mean_of(piece)).sum(),
        tiers: shares.collect(),
    })
}

/// A tier's ends, without bound below the first threshold and above the last.
fn ends(tiers: &Tiers, tier: usize) -> (f64, f64) {
    let at = |place: usize| tiers.thresholds.get(place).map(|threshold| threshold.at.to_f64() / 100.0);
    let from = tier.checked_sub(1).and_then(at).unwrap_or(f64::NEG_INFINITY);
    (from, at(tier).unwrap_or(f64::INFINITY))
}

/// A tier as one line, or as two where it meets the cap.
fn pieces(tiers: &Tiers, tier: usize, cap: f64) -> [Option<Piece>; 2] {
    let (from, to) = ends(tiers, tier);
    let line = tiers.line(tier);
    let piece = Piece { from, to, base: line.base.to_f64(), slope: line.slope.to_f64() };
    let flat = Piece { base: cap, slope: 0.0, ..piece };
    if tier == 0 || cap == f64::INFINITY {
        return [Some(piece), None];
    }
    let met = (cap - piece.base) / piece.slope;
    match piece.slope {
        0.0 if piece.base > cap => [Some(flat), None],
        0.0 => [Some(piece), None],
        slope => {
            let met = met.clamp(from, to);
            let (low, high) = (|it: Piece| Piece { to: met, ..it }, |it: Piece| Piece { from: met, ..it });
            if slope > 0.0 {
                [Some(low(piece)), Some(high(flat))]
            } else {
                [Some(low(flat)), Some(high(piece))]
            }
        }
    }
}

/// The distribution of attainment, its spread above zero.
struct Bell {
    standard: Standard,
    mean: f64,
    spread: f64,
}

impl Bell {
    /// Chance to lie in `from..to`.
    fn mass(&self, from: f64, to: f64) -> f64 {
        self.below(to) - self.below(from)
    }
    fn mean_of(&self, piece: Piece) -> f64 {
        let mass = self.mass(piece.from, piece.to);
        let tilt = self.height(piece.from) - self.height(piece.to);
        piece.base * mass + piece.slope * (self.mean * mass + self.spread * tilt)
    }
    fn below(&self, end: f64) -> f64 {
        match end {
            f64::INFINITY => 1.0,
            f64::NEG_INFINITY => 0.0,
            _ => self.standard.cdf((end - self.mean) / self.spread),
        }
    }
    fn height(&self, end: f64) -> f64 {
        if end.is_infinite() { 0.0 } else { self.standard.pdf((end - self.mean) / self.spread) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Percent,
        tools::pay::{Method, testing::rub},
    };

    fn of(scheme: &Scheme, mean: u32, spread: u32) -> Expected {
        let attainment = Normal { mean: Percent::whole(mean), spread: Percent::whole(spread) };
        expected(scheme, attainment).unwrap()
    }

    #[track_caller]
    fn check(scheme: &Scheme, mean: u32, spread: u32, percent_of_plan: &str) {
        let found = of(scheme, mean, spread);
        assert_eq!(format!("{:.4}", found.bonus_over_plan * 100.0), percent_of_plan);
        assert!((found.tiers.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn big_thresholds_cost_as_published() {
        let scheme = Scheme::default();
        check(&scheme, 100, 20, "1.6766");
        check(&scheme, 90, 20, "1.1269");
        check(&scheme, 80, 30, "0.9397");
    }

    #[test]
    fn tiers_of_a_team_that_makes_its_plan_on_average_are_16_34_34_16() {
        let shares = of(&Scheme::default(), 100, 20).tiers;
        let percent: Vec<String> = shares.iter().map(|share| format!("{:.2}", share * 100.0)).collect();
        assert_eq!(percent, ["15.87", "34.13", "34.13", "15.87"]);
    }

    #[test]
    fn continuous_methods_have_a_closed_form_too() {
        let with = |method| Scheme { method, ..Scheme::default() };
        check(&with(Method::Marginal), 100, 20, "0.3131");
        // Integrated numerically over 400 000 points of ±8 σ.
        check(&with(Method::Interpolated), 100, 20, "2.0493");
    }

    #[test]
    fn a_cap_lowers_the_expectation() {
        // 60 000 is 2 % of plan: 1 % on [0.8, 1), then flat. 27 000 is 0.9 %: flat from 0.9 on, inside a tier.
        check(&Scheme { cap: Some(rub("60000")), ..Scheme::default() }, 100, 20, "1.3100");
        check(&Scheme { cap: Some(rub("27000")), ..Scheme::default() }, 100, 20, "0.7502");
        check(&Scheme { cap: Some(rub("0")), ..Scheme::default() }, 100, 20, "0.0000");
    }

    #[test]
    fn a_certain_attainment_pays_its_own_tier() {
        check(&Scheme::default(), 100, 0, "2.0000");
        check(&Scheme::default(), 120, 0, "2.4000");
        check(&Scheme::default(), 79, 0, "0.0000");
    }

    #[test]
    fn without_a_plan_nothing_is_expected() {
        let attainment = Normal { mean: Percent::whole(100), spread: Percent::whole(20) };
        let scheme = Scheme { plan: rub("0"), ..Scheme::default() };
        assert_eq!(expected(&scheme, attainment), Err(NoAnswer::PlanNotPositive));
    }
}
