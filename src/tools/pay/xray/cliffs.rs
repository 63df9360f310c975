//! How high the steps are, and what the last roubles before a step earn.
//!
//! By the whole-turnover method the cliff at threshold t is (r_above − r_below) × t × plan.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
    tools::pay::{Ratio, Scheme, Side},
};

/// A step of pay at a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cliff {
    /// Percent of plan.
    pub at: Percent,
    /// Pay just above it less pay just below it; 0 when pay is continuous there.
    pub step: Amount,
}

/// What stands between an attainment and the next threshold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LastRoubles {
    /// From this percent of plan,
    pub from: Percent,
    /// to this threshold;
    pub to: Percent,
    /// so much is still to be sold,
    pub sales: Amount,
    /// and so much it earns the seller, the step included.
    pub earns: Amount,
    /// Earned over sold, as a share; `None` where the least excess already passes the threshold.
    pub share: Option<f64>,
}

/// The step at each threshold, in ascending order, on the scheme's own plan.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn cliffs(scheme: &Scheme) -> Result<Vec<Cliff>, NoAnswer> {
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let tiers = scheme.tiers()?;
    let mut places: Vec<Percent> = tiers.thresholds.iter().map(|threshold| threshold.at).collect();
    places.dedup();
    let cliff = |at| {
        let bonus = |side| tiers.bonus_at(scheme.plan, at, side);
        // Nothing sold is the start of the curve: there is no below.
        let below = if at == Percent::whole(0) { bonus(Side::Above)? } else { bonus(Side::Below)? };
        let step = bonus(Side::Above)?.checked_sub(below).ok_or(NoAnswer::TooLarge)?;
        Ok(Cliff { at, step })
    };
    places.into_iter().map(cliff).collect()
}

/// What the roubles to the next threshold earn from each attainment; nothing for those above the last.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn last_roubles(scheme: &Scheme, from: &[Percent]) -> Result<Vec<LastRoubles>, NoAnswer> {
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let tiers = scheme.tiers()?;
    let mut found = Vec::new();
    for &from in from {
        let Some(next) = tiers.thresholds.get(tiers.tier_at(from, Side::At)) else { continue };
        let share = Ratio::of(next.at.raw().saturating_sub(from.raw()), 10_000);
        let sales = Ratio::from(scheme.plan).checked_mul(share).ok_or(NoAnswer::TooLarge)?.kopecks()?;
        let reached = tiers.bonus_at(scheme.plan, next.at, Side::Above)?;
        let here = tiers.bonus_at(scheme.plan, from, Side::At)?;
        let earns = reached.checked_sub(here).ok_or(NoAnswer::TooLarge)?;
        let share = sales.is_positive().then(|| earns.raw() as f64 / sales.raw() as f64);
        found.push(LastRoubles { from, to: next.at, sales, earns, share });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Method, Preset, testing::rub};

    #[track_caller]
    fn check_cliffs(scheme: &Scheme, expect: &[(u32, &str)]) {
        let found: Vec<_> = cliffs(scheme).unwrap().iter().map(|cliff| (cliff.at, cliff.step)).collect();
        let expect: Vec<_> = expect.iter().map(|(at, step)| (Percent::whole(*at), rub(step))).collect();
        assert_eq!(found, expect);
    }

    #[track_caller]
    fn check_last(from: u32, to: u32, sales: &str, earns: &str, percent: Option<&str>) {
        let found = last_roubles(&Scheme::default(), &[Percent::whole(from)]).unwrap()[0];
        assert_eq!((found.to, found.sales, found.earns), (Percent::whole(to), rub(sales), rub(earns)));
        assert_eq!(found.share.map(|share| format!("{:.0}", share * 100.0)).as_deref(), percent);
    }

    #[test]
    fn big_thresholds_have_three_cliffs() {
        check_cliffs(&Scheme::default(), &[(80, "24000"), (100, "30000"), (120, "36000")]);
    }

    #[test]
    fn a_continuous_scheme_has_no_cliff() {
        check_cliffs(
            &Scheme { method: Method::Marginal, ..Scheme::default() },
            &[(80, "0"), (100, "0"), (120, "0")],
        );
        check_cliffs(&Scheme::default().with(Preset::FlatRate), &[(0, "0")]);
    }

    #[test]
    fn a_cap_cuts_the_cliff() {
        let capped = Scheme { cap: Some(rub("80000")), ..Scheme::default() };
        check_cliffs(&capped, &[(80, "24000"), (100, "30000"), (120, "8000")]);
    }

    #[test]
    fn the_last_roubles_to_plan_earn_more_the_nearer_it_is() {
        check_last(95, 100, "150000", "31500", Some("21"));
        check_last(98, 100, "60000", "30600", Some("51"));
        check_last(99, 100, "30000", "30300", Some("101"));
    }

    #[test]
    fn where_a_threshold_must_be_exceeded_the_least_excess_earns_the_step() {
        check_last(120, 120, "0", "36000", None);
    }

    #[test]
    fn above_the_last_threshold_nothing_stands_ahead() {
        assert_eq!(last_roubles(&Scheme::default(), &[Percent::whole(121)]), Ok(Vec::new()));
    }
}
