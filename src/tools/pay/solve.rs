//! Does the mix agree with the tiers, and what would make it agree?
//!
//! Bonus share × income = bonus at plan. With 60 % and a rate r on the whole turnover: 0.6 × income = r × plan, so
//! at 2 % the plan is 30 incomes. Any one of the four can be the unknown.
use serde::{Deserialize, Serialize};

use super::{Method, Mix, Rate, Ratio, Scheme, Side, Threshold, tiers::Tiers};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// What can be solved for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unknown {
    /// Potential income.
    Income,
    /// The bonus share; hard : soft stays as it is.
    Mix,
    /// The month plan.
    Plan,
    /// The rate that pays at plan: of the tier there; by the marginal method of the tier that ends there.
    Rate,
}

/// What the mix promises at plan against what the tiers pay there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Bonus share × potential income.
    pub promised: Amount,
    /// Bonus at plan, under the cap.
    pub paid: Amount,
    /// Paid less promised.
    pub difference: Amount,
    /// Whether it is smaller than what a hundredth of a percent of income can mend, half of it up or down.
    pub is_closed: bool,
}

/// What solving gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Solution {
    /// Nothing is unlocked: how far mix and tiers are apart.
    Locked(Gap),
    /// More than one is unlocked: which of them is to be found?
    Ask(Vec<Unknown>),
    /// One was unlocked and is found.
    Found {
        /// Which.
        unknown: Unknown,
        /// The scheme with it.
        scheme: Scheme,
        /// What rounding leaves.
        gap: Gap,
    },
}

/// Three ways to make a scheme agree, each alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fixes {
    /// What is wrong.
    pub gap: Gap,
    /// Another plan.
    pub plan: Result<Amount, NoAnswer>,
    /// Another potential income.
    pub income: Result<Amount, NoAnswer>,
    /// Another rate, and which of the ascending thresholds it belongs to.
    pub rate: Result<(usize, Rate), NoAnswer>,
}

/// How far mix and tiers are apart.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn gap(scheme: &Scheme) -> Result<Gap, NoAnswer> {
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let promised = scheme.promised_bonus()?;
    let paid = scheme.tiers()?.bonus_at(scheme.plan, Percent::whole(100), Side::At)?;
    let difference = paid.checked_sub(promised).ok_or(NoAnswer::TooLarge)?;
    let step = i128::from(scheme.potential_income.raw());
    let is_closed = i128::from(difference.raw()).abs() * 20_000 <= step.max(i128::from(Amount::SCALE) * 200);
    Ok(Gap { promised, paid, difference, is_closed })
}

/// Finds the one unknown that is unlocked, the others given.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`] and [`NoAnswer::IncomeNotPositive`] when the answer needs or gives one,
/// [`NoAnswer::NoBonusAtPlan`] when share or tier at plan is nothing, [`NoAnswer::OutsideHundred`] when a share or
/// rate would lie outside 0–100 %, [`NoAnswer::CapBelowBonus`] when the cap is in the way, [`NoAnswer::TooLarge`].
pub fn solve(scheme: &Scheme, unlocked: &[Unknown]) -> Result<Solution, NoAnswer> {
    let mut unlocked = unlocked.to_vec();
    crate::domain::sort_by(&mut unlocked, Ord::cmp);
    unlocked.dedup();
    let unknown = match unlocked.as_slice() {
        [] => return gap(scheme).map(Solution::Locked),
        [one] => *one,
        _ => return Ok(Solution::Ask(unlocked)),
    };
    let mut solved = scheme.clone();
    match unknown {
        Unknown::Income => solved.potential_income = income(scheme)?,
        Unknown::Mix => solved.mix = mix(scheme)?,
        Unknown::Plan => solved.plan = plan(scheme)?,
        Unknown::Rate => {
            let (place, rate) = rate(scheme)?;
            solved.thresholds = scheme.ascending();
            solved.thresholds[place].rate = rate;
        }
    }
    let gap = gap(&solved)?;
    Ok(Solution::Found { unknown, scheme: solved, gap })
}

/// The gap with the three fixes.
///
/// # Errors
/// As [`gap`]; each fix has its own reasons, those of [`solve`].
pub fn fixes(scheme: &Scheme) -> Result<Fixes, NoAnswer> {
    Ok(Fixes { gap: gap(scheme)?, plan: plan(scheme), income: income(scheme), rate: rate(scheme) })
}

fn income(scheme: &Scheme) -> Result<Amount, NoAnswer> {
    let paid = gap(scheme)?.paid;
    let income = Ratio::from(paid).checked_div(scheme.mix.bonus.into()).ok_or(NoAnswer::NoBonusAtPlan)?;
    positive(income.kopecks()?, NoAnswer::NoBonusAtPlan)
}

fn plan(scheme: &Scheme) -> Result<Amount, NoAnswer> {
    let promised = positive(scheme.promised_bonus()?, NoAnswer::NoBonusAtPlan)?;
    under_cap(scheme, promised)?;
    let tiers = scheme.tiers()?;
    let share = over_plan(&tiers).ok_or(NoAnswer::TooLarge)?;
    let plan = Ratio::from(promised).checked_div(share).ok_or(NoAnswer::NoBonusAtPlan)?;
    positive(plan.kopecks()?, NoAnswer::PlanNotPositive)
}

fn mix(scheme: &Scheme) -> Result<Mix, NoAnswer> {
    let income = positive(scheme.potential_income, NoAnswer::IncomeNotPositive)?;
    let share = Ratio::new(gap(scheme)?.paid.raw().into(), income.raw().into()).ok_or(NoAnswer::TooLarge)?;
    if share.over() > share.under() {
        return Err(NoAnswer::OutsideHundred);
    }
    let bonus = hundredths(share)?;
    let (hard, soft) = (u64::from(scheme.mix.hard.raw()), u64::from(scheme.mix.soft.raw()));
    let rest = 10_000 - bonus;
    // 0 : 0 has no proportion: the salary is then all hard.
    let part = Ratio::new((u64::from(rest) * hard).into(), ((hard + soft) * 10_000).into());
    let hard = part.map_or(Ok(rest), hundredths)?;
    Ok(Mix { hard: Percent::new(hard), soft: Percent::new(rest - hard), bonus: Percent::new(bonus) })
}

/// The rate enters the bonus at plan linearly, in every method: two points give the line.
fn rate(scheme: &Scheme) -> Result<(usize, Rate), NoAnswer> {
    let plan = positive(scheme.plan, NoAnswer::PlanNotPositive)?;
    let promised = scheme.promised_bonus()?;
    under_cap(scheme, promised)?;
    let mut trial = Scheme { thresholds: scheme.ascending(), ..scheme.clone() };
    // The tier that the bonus at plan depends on: continuous methods meet at a threshold.
    let side = match scheme.method {
        Method::Whole => Side::At,
        Method::Marginal => Side::Below,
        Method::Interpolated => Side::Above,
    };
    let tier = scheme.tiers()?.tier_at(Percent::whole(100), side);
    let place = tier.checked_sub(1).ok_or(NoAnswer::NoBonusAtPlan)?;
    let mut with = |rate| {
        trial.thresholds[place] = Threshold { rate, ..trial.thresholds[place] };
        over_plan(&trial.tiers()?).ok_or(NoAnswer::TooLarge)
    };
    let (none, whole) = (with(Rate::ZERO)?, with(Rate::WHOLE)?);
    let found = || {
        let wanted = Ratio::from(promised).checked_div(plan.into())?.checked_sub(none)?;
        wanted.checked_div(whole.checked_sub(none)?)
    };
    let rate = found().and_then(Rate::nearest).filter(|rate| *rate <= Rate::WHOLE);
    Ok((place, rate.ok_or(NoAnswer::OutsideHundred)?))
}

/// Bonus over plan at plan, before the cap.
fn over_plan(tiers: &Tiers) -> Option<Ratio> {
    tiers.line(tiers.tier_at(Percent::whole(100), Side::At)).at(Ratio::whole(1))
}

fn under_cap(scheme: &Scheme, promised: Amount) -> Result<(), NoAnswer> {
    if scheme.cap.is_some_and(|cap| cap < promised) { Err(NoAnswer::CapBelowBonus) } else { Ok(()) }
}

fn positive(amount: Amount, reason: NoAnswer) -> Result<Amount, NoAnswer> {
    if amount.is_positive() { Ok(amount) } else { Err(reason) }
}

/// The nearest hundredth of a percent, of 0–100 %.
fn hundredths(share: Ratio) -> Result<u32, NoAnswer> {
    let scaled = share.checked_mul(Ratio::whole(10_000)).ok_or(NoAnswer::TooLarge)?.round_half_up();
    u32::try_from(scaled).ok().filter(|share| *share <= 10_000).ok_or(NoAnswer::OutsideHundred)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Preset, testing::rub};

    fn other(income: &str, plan: &str) -> Scheme {
        Scheme { potential_income: rub(income), plan: rub(plan), ..Scheme::default() }
    }

    fn found(scheme: &Scheme, unknown: Unknown) -> Scheme {
        match solve(scheme, &[unknown]).unwrap() {
            Solution::Found { scheme, gap, .. } if gap.is_closed => scheme,
            other => panic!("{other:?}"),
        }
    }

    /// Every fix in turn: plan, income, hundredths of a percent of hard, soft and bonus, rate in billionths.
    #[track_caller]
    fn check(scheme: &Scheme, plan: &str, income: &str, mix: [u32; 3], rate: (usize, u32)) {
        assert_eq!(found(scheme, Unknown::Plan).plan, rub(plan));
        assert_eq!(found(scheme, Unknown::Income).potential_income, rub(income));
        let solved = found(scheme, Unknown::Mix).mix;
        assert_eq!([solved.hard, solved.soft, solved.bonus].map(Percent::raw), mix);
        assert_eq!(found(scheme, Unknown::Rate).thresholds[rate.0].rate, Rate::new(rate.1));
    }

    #[test]
    fn at_two_percent_the_plan_is_thirty_incomes() {
        let scheme = Scheme::default();
        let expect =
            Gap { promised: rub("60000"), paid: rub("60000"), difference: Amount::ZERO, is_closed: true };
        assert_eq!(solve(&scheme, &[]), Ok(Solution::Locked(expect)));
        check(&scheme, "3000000", "100000", [3_000, 1_000, 6_000], (1, 20_000_000));
    }

    #[test]
    fn each_of_the_four_can_be_the_unknown() {
        // 2 % of 2 400 000 is 48 000: 60 % of 80 000, 48 % of 100 000; 60 000 is 2.5 % of 2 400 000. 52 % at 3 : 1.
        check(&other("100000", "2400000"), "3000000", "80000", [3_900, 1_300, 4_800], (1, 25_000_000));
    }

    #[test]
    fn the_marginal_method_is_solved_by_the_tier_that_ends_at_plan() {
        // From 80 to 100 % of 3 000 000 lie 600 000: 1 % of them is 6 000, and 60 000 is 10 %.
        let scheme = Scheme { method: Method::Marginal, ..Scheme::default() };
        check(&scheme, "30000000", "10000", [7_050, 2_350, 600], (0, 100_000_000));
    }

    #[test]
    fn the_interpolated_method_is_solved_by_the_payout_point_at_plan() {
        let scheme = Scheme { method: Method::Interpolated, ..other("100000", "2400000") };
        check(&scheme, "3000000", "80000", [3_900, 1_300, 4_800], (1, 25_000_000));
    }

    #[test]
    fn an_inconsistent_scheme_shows_the_gap_and_three_fixes() {
        let fixes = fixes(&other("120000", "3000000")).unwrap();
        assert_eq!((fixes.gap.difference, fixes.gap.is_closed), (rub("-12000"), false));
        assert_eq!((fixes.plan, fixes.income), (Ok(rub("3600000")), Ok(rub("100000"))));
        assert_eq!(fixes.rate, Ok((1, Rate::new(24_000_000))));
    }

    #[test]
    fn every_preset_agrees_with_the_mix() {
        for preset in Preset::ALL {
            assert!(gap(&Scheme::default().with(preset)).unwrap().is_closed, "{preset:?}");
        }
    }

    #[test]
    fn two_unknowns_are_asked_about() {
        let asked = solve(&Scheme::default(), &[Unknown::Rate, Unknown::Plan, Unknown::Rate]);
        assert_eq!(asked, Ok(Solution::Ask(vec![Unknown::Plan, Unknown::Rate])));
    }

    #[test]
    fn what_cannot_be_solved_has_its_reason() {
        let reason = |scheme: &Scheme, unknown| solve(scheme, &[unknown]).unwrap_err();
        // 2 % of 6 000 000 is 120 % of the income.
        assert_eq!(reason(&other("100000", "6000000"), Unknown::Mix), NoAnswer::OutsideHundred);
        assert_eq!(reason(&other("100000", "50000"), Unknown::Rate), NoAnswer::OutsideHundred);
        assert_eq!(reason(&other("0", "3000000"), Unknown::Mix), NoAnswer::IncomeNotPositive);
        assert_eq!(reason(&other("100000", "0"), Unknown::Income), NoAnswer::PlanNotPositive);
        let late = Scheme { thresholds: vec![Threshold::exceeded(100, 2)], ..Scheme::default() };
        for unknown in [Unknown::Income, Unknown::Plan, Unknown::Rate] {
            assert_eq!(reason(&late, unknown), NoAnswer::NoBonusAtPlan, "{unknown:?}");
        }
        let capped = Scheme { cap: Some(rub("50000")), ..Scheme::default() };
        assert_eq!(reason(&capped, Unknown::Plan), NoAnswer::CapBelowBonus);
        assert_eq!(reason(&capped, Unknown::Rate), NoAnswer::CapBelowBonus);
    }

    #[test]
    fn a_mix_without_bonus_leaves_no_rest_to_share_out() {
        let scheme = Scheme { mix: Mix { bonus: Percent::whole(0), ..Mix::METHOD }, ..Scheme::default() };
        assert_eq!(solve(&scheme, &[Unknown::Income]), Err(NoAnswer::NoBonusAtPlan));
        assert_eq!(found(&scheme, Unknown::Mix).mix, Mix::METHOD);
    }
}
