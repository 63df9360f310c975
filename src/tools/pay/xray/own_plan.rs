//! Where a seller gains by buying the rest of the plan out of his own pocket.
//!
//! In the tier below threshold t the bonus over plan is base + slope × a, and B just above t. The gap t − a costs
//! no more than it pays while t − a ≤ B − base − slope × a, that is from a = (t − B + base) / (1 − slope) on; by the
//! whole-turnover method from t × (1 − r_above) / (1 − r_below).
use serde::{Deserialize, Serialize};

use crate::{
    domain::Percent,
    stats::NoAnswer,
    tools::pay::{Ratio, Rule, Scheme, Threshold, tiers::Tiers},
};

/// A stretch of attainment in which the gap to the next threshold costs no more than it pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone {
    /// Where it starts, exactly; 1 is the plan.
    pub from: Ratio,
    /// Whether the start itself is inside: always, unless the tier starts there and excludes it.
    pub from_is_inside: bool,
    /// The threshold, where it ends.
    pub to: Percent,
    /// Whether the threshold itself is inside: when it must be exceeded and is only reached.
    pub to_is_inside: bool,
}

/// The zones, in ascending order, on the scheme's own plan.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn own_plan(scheme: &Scheme) -> Result<Vec<Zone>, NoAnswer> {
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let tiers = scheme.tiers()?;
    let cap = tiers.cap_of(scheme.plan);
    let mut zones = Vec::new();
    for (tier, threshold) in tiers.thresholds.iter().enumerate() {
        let Some(start) = break_even(&tiers, tier, cap)? else { continue };
        let below = tier.checked_sub(1).map(|place| tiers.thresholds[place]);
        zones.extend(zone(start, below, *threshold));
    }
    Ok(zones)
}

/// From where on buying the rest of a tier pays; `None` when it never does.
fn break_even(tiers: &Tiers, tier: usize, cap: Option<Ratio>) -> Result<Option<Ratio>, NoAnswer> {
    let (line, end) = (tiers.line(tier), Ratio::from(tiers.thresholds[tier].at));
    let before = line.at(end).ok_or(NoAnswer::TooLarge)?;
    let mut after = tiers.start(tier + 1).ok_or(NoAnswer::TooLarge)?;
    if let Some(cap) = cap {
        if cap <= before {
            return Ok(None);
        }
        after = after.min(cap);
    }
    if after <= before || line.slope >= Ratio::whole(1) {
        return Ok(None);
    }
    let start = || {
        let owed = end.checked_sub(after)?.checked_add(line.base)?;
        owed.checked_div(Ratio::whole(1).checked_sub(line.slope)?)
    };
    start().map(Some).ok_or(NoAnswer::TooLarge)
}

/// The zone from a break-even to a threshold, inside the tier that `below` opens; `None` when it has no width.
fn zone(start: Ratio, below: Option<Threshold>, threshold: Threshold) -> Option<Zone> {
    let (floor, opens) = match below {
        Some(below) => (Ratio::from(below.at), below.rule == Rule::Reached),
        None => (Ratio::ZERO, true),
    };
    let is_inner = start > floor;
    let zone = Zone {
        from: if is_inner { start } else { floor },
        from_is_inside: is_inner || opens,
        to: threshold.at,
        to_is_inside: threshold.rule == Rule::Exceeded,
    };
    (zone.from < threshold.at.into()).then_some(zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Amount,
        tools::pay::{Method, Month, statement, testing::rub},
    };

    /// `[79.20, 80)`: ends in percent, rounded; the brackets are exact.
    fn shown(zone: &Zone) -> String {
        let open = if zone.from_is_inside { '[' } else { '(' };
        let close = if zone.to_is_inside { ']' } else { ')' };
        format!("{open}{:.2}, {}{close}", zone.from.to_f64() * 100.0, zone.to.to_f64())
    }

    #[track_caller]
    fn check(scheme: &Scheme, expect: &[&str]) {
        assert_eq!(own_plan(scheme).unwrap().iter().map(shown).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_plan_is_bought_just_below_each_threshold() {
        check(&Scheme::default(), &["[79.20, 80)", "[98.99, 100)", "[118.78, 120]"]);
    }

    #[test]
    fn the_ends_are_exact() {
        let starts: Vec<_> = own_plan(&Scheme::default()).unwrap().iter().map(|zone| zone.from).collect();
        // 0.8 × 0.99; 0.98 / 0.99; 1.2 × 0.97 / 0.98.
        let expect =
            [(99, 125), (98, 99), (1_164, 980)].map(|(over, under)| Ratio::new(over, under).unwrap());
        assert_eq!(starts, expect);
    }

    /// By the statement itself: what the gap costs less what it pays.
    #[track_caller]
    fn loss(fact: &str, to: &str) -> i64 {
        let total =
            |fact| statement(&Scheme::default(), &Month::of(rub("3000000"), fact)).unwrap().total.raw();
        (rub(to).raw() - rub(fact).raw()) - (total(rub(to)) - total(rub(fact)))
    }

    #[test]
    fn statements_agree_with_the_ends() {
        // 79.2 % is 2 376 000; 98⁹⁸⁄₉₉ % is 2 969 696.97.
        assert_eq!(loss("2376000", "2400000"), 0);
        assert!(loss("2375999", "2400000") > 0);
        assert!(loss("2969696", "3000000") > 0);
        assert!(loss("2969698", "3000000") < 0);
        assert!(loss("3600000", "3600000.01") < 0);
    }

    #[test]
    fn nobody_buys_a_plan_that_has_no_cliff() {
        check(&Scheme { method: Method::Marginal, ..Scheme::default() }, &[]);
        // By interpolation only the first threshold is a cliff.
        check(&Scheme { method: Method::Interpolated, ..Scheme::default() }, &["[79.20, 80)"]);
    }

    #[test]
    fn a_cap_takes_the_reason_away() {
        check(&Scheme { cap: Some(rub("60000")), ..Scheme::default() }, &["[79.20, 80)", "[98.99, 100)"]);
        check(&Scheme { cap: Some(Amount::ZERO), ..Scheme::default() }, &[]);
    }

    #[test]
    fn a_zone_does_not_leave_its_tier() {
        let thresholds = vec![Threshold::exceeded(99, 1), Threshold::reached(100, 50)];
        check(&Scheme { thresholds, ..Scheme::default() }, &["[98.01, 99]", "(99.00, 100)"]);
    }
}
