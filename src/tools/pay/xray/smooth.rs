//! A smooth scheme that costs the same: s × max(0, fact − t₁ × plan), t₁ the first threshold.
//!
//! s = Σ bonus / Σ max(0, fact − t₁ × plan) over the team's own months.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
    tools::pay::{Method, Rate, Ratio, Rule, Scheme, Threshold, statement::sum},
};

/// The scheme and what both cost on the same months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Smooth {
    /// s.
    pub rate: Rate,
    /// t₁.
    pub from: Percent,
    /// The same scheme with one marginal rate above t₁ and no cap.
    pub scheme: Scheme,
    /// Bonuses of the months as they are.
    pub cost_now: Amount,
    /// Bonuses of the months under the smooth scheme: equal but for rounding.
    pub cost_smooth: Amount,
    /// Months counted.
    pub n_months: u32,
    /// Months without a plan, left out.
    pub without_plan: u32,
}

/// Finds the rate on a history of (plan, fact).
///
/// # Errors
/// [`NoAnswer::TooFew`] without months that have a plan, [`NoAnswer::NoBonusAtPlan`] for a scheme without thresholds,
/// [`NoAnswer::NobodyAboveThreshold`] when no month is above t₁, [`NoAnswer::OutsideHundred`] when s would be above
/// 100 %, [`NoAnswer::TooLarge`].
pub fn smooth(scheme: &Scheme, history: &[(Amount, Amount)]) -> Result<Smooth, NoAnswer> {
    let tiers = scheme.tiers()?;
    let from = tiers.thresholds.first().ok_or(NoAnswer::NoBonusAtPlan)?.at;
    let planned: Vec<_> = history.iter().filter(|(plan, _)| plan.is_positive()).copied().collect();
    if planned.is_empty() {
        return Err(NoAnswer::TooFew { have: 0, need: 1 });
    }
    let cost = |scheme: &Scheme| {
        let tiers = scheme.tiers()?;
        let bonus = |(plan, fact): &(Amount, Amount)| tiers.bonus(*plan, *fact).map(|(bonus, _)| bonus);
        sum(&planned.iter().map(bonus).collect::<Result<Vec<_>, _>>()?)
    };
    let cost_now = cost(scheme)?;
    // In 1/10 000 of 1/10 000 units.
    let above = |(plan, fact): &(Amount, Amount)| {
        (i128::from(fact.raw()) * 10_000 - i128::from(plan.raw()) * i128::from(from.raw())).max(0)
    };
    let base: i128 = planned.iter().map(above).sum();
    let share =
        Ratio::new(i128::from(cost_now.raw()) * 10_000, base).ok_or(NoAnswer::NobodyAboveThreshold)?;
    let rate = Rate::nearest(share).filter(|rate| *rate <= Rate::WHOLE).ok_or(NoAnswer::OutsideHundred)?;
    let thresholds = vec![Threshold { at: from, rule: Rule::Reached, rate }];
    let scheme = Scheme { thresholds, method: Method::Marginal, cap: None, ..scheme.clone() };
    Ok(Smooth {
        rate,
        from,
        cost_now,
        cost_smooth: cost(&scheme)?,
        scheme,
        n_months: planned.len() as u32,
        without_plan: (history.len() - planned.len()) as u32,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::testing::rub;

    /// Facts on a plan of 1 000 000.
    #[track_caller]
    fn check(facts: &[&str], expect: Result<(Rate, &str), NoAnswer>) {
        let history: Vec<_> = facts.iter().map(|fact| (rub("1000000"), rub(fact))).collect();
        let found = smooth(&Scheme::default(), &history);
        if let Ok(found) = &found {
            let apart = (found.cost_now.raw() - found.cost_smooth.raw()).abs();
            assert!(apart <= 100 * facts.len() as i64, "a kopeck a month at most: {apart}");
        }
        let found = found.map(|found| (found.rate, found.cost_now));
        assert_eq!(found, expect.map(|(rate, cost)| (rate, rub(cost))));
    }

    #[test]
    fn the_smooth_scheme_costs_the_same_on_the_same_months() {
        // Bonuses 0, 9 000, 20 000; above 80 %: 0, 100 000, 200 000. 29 000 / 300 000.
        check(&["700000", "900000", "1000000"], Ok((Rate::new(96_666_667), "29000")));
    }

    #[test]
    fn without_a_month_above_the_threshold_there_is_no_rate() {
        check(&["700000", "-5", "800000"], Err(NoAnswer::NobodyAboveThreshold));
        check(&[], Err(NoAnswer::TooFew { have: 0, need: 1 }));
    }

    #[test]
    fn a_month_barely_above_cannot_carry_the_whole_bonus() {
        // 8 000.01 on one rouble above the threshold.
        check(&["800001"], Err(NoAnswer::OutsideHundred));
    }

    #[test]
    fn months_without_a_plan_are_left_out_and_counted() {
        let history = [(Amount::ZERO, rub("5")), (rub("100"), rub("100"))];
        let found = smooth(&Scheme::default(), &history).unwrap();
        assert_eq!((found.n_months, found.without_plan, found.rate), (1, 1, Rate::whole(10)));
    }
}
