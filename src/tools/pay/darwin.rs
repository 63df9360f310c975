//! The Darwin principle: plan met pays above the market, plan missed pays below it.
//!
//! Passes when pay just below plan (the limit from the left) < market < pay at plan. A scheme without a step at
//! plan cannot pass; it has the attainment from which pay is above the market.
use serde::{Deserialize, Serialize};

use super::{Ratio, Scheme, Side, statement::sum, tiers::Tiers};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// Between these two the market must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Pay just below plan: the limit.
    pub below: Amount,
    /// Pay at plan.
    pub at: Amount,
}

/// How the scheme stands to the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Plan met pays above the market, plan missed below.
    Passes,
    /// Even the plan missed pays the market or more.
    MissedPaysTooMuch,
    /// Even the plan met pays no more than the market.
    MetPaysTooLittle,
    /// Pay has no step at plan.
    NoStep,
}

/// From where on pay reaches the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Crossing {
    /// Pay is the market exactly at this attainment, 1 at plan, or jumps across it there.
    At(Ratio),
    /// Salary alone already pays it.
    Always,
    /// No attainment pays it.
    Never,
}

/// The principle applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Darwin {
    /// The verdict, soft salary in full.
    pub verdict: Verdict,
    /// The window with soft salary in full.
    pub full_soft: Window,
    /// The window with a score of zero.
    pub no_soft: Window,
    /// Where pay first reaches the market, soft salary in full.
    pub crossing: Crossing,
}

/// Applies the principle to the scheme's own market.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`], [`NoAnswer::TooLarge`].
pub fn darwin(scheme: &Scheme) -> Result<Darwin, NoAnswer> {
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let tiers = scheme.tiers()?;
    let window = |score| {
        let salary = sum(&[scheme.hard()?, scheme.soft(score)?])?;
        let pay = |side| sum(&[salary, tiers.bonus_at(scheme.plan, Percent::whole(100), side)?]);
        Ok(Window { below: pay(Side::Below)?, at: pay(Side::At)? })
    };
    let (full_soft, no_soft) = (window(Percent::whole(100))?, window(Percent::whole(0))?);
    let verdict = match full_soft {
        Window { below, at } if below == at => Verdict::NoStep,
        Window { below, .. } if below >= scheme.market => Verdict::MissedPaysTooMuch,
        Window { at, .. } if at <= scheme.market => Verdict::MetPaysTooLittle,
        _ => Verdict::Passes,
    };
    Ok(Darwin { verdict, full_soft, no_soft, crossing: crossing(scheme, &tiers)? })
}

fn crossing(scheme: &Scheme, tiers: &Tiers) -> Result<Crossing, NoAnswer> {
    let salary = sum(&[scheme.hard()?, scheme.soft(Percent::whole(100))?])?;
    let missing = scheme.market.checked_sub(salary).ok_or(NoAnswer::TooLarge)?;
    if !missing.is_positive() {
        return Ok(Crossing::Always);
    }
    if scheme.cap.is_some_and(|cap| cap < missing) {
        return Ok(Crossing::Never);
    }
    let wanted = Ratio::from(missing).checked_div(scheme.plan.into()).ok_or(NoAnswer::TooLarge)?;
    for tier in 0..=tiers.thresholds.len() {
        let start = tiers.start(tier).ok_or(NoAnswer::TooLarge)?;
        if wanted <= start {
            let place = tier.saturating_sub(1);
            return Ok(Crossing::At(tiers.thresholds[place].at.into()));
        }
        let line = tiers.line(tier);
        let met = wanted.checked_sub(line.base).and_then(|rise| rise.checked_div(line.slope));
        let Some(met) = met.filter(|met| met.over() >= 0) else { continue };
        let end = tiers.thresholds.get(tier).map(|threshold| Ratio::from(threshold.at));
        if end.is_none_or(|end| met < end) {
            return Ok(Crossing::At(met));
        }
    }
    Ok(Crossing::Never)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Method, Preset, Threshold, testing::rub};

    #[track_caller]
    fn check(market: &str, verdict: Verdict) {
        let scheme = Scheme { market: rub(market), ..Scheme::default() };
        assert_eq!(darwin(&scheme).unwrap().verdict, verdict, "{market}");
    }

    #[test]
    fn the_market_must_lie_between_pay_below_plan_and_at_plan() {
        check("69999.99", Verdict::MissedPaysTooMuch);
        check("70000", Verdict::MissedPaysTooMuch);
        check("70000.01", Verdict::Passes);
        check("85000", Verdict::Passes);
        check("99999.99", Verdict::Passes);
        check("100000", Verdict::MetPaysTooLittle);
    }

    #[test]
    fn the_window_is_70_to_100_percent_of_income_and_10_less_without_soft_salary() {
        let found = darwin(&Scheme::default()).unwrap();
        let window = |below, at| Window { below: rub(below), at: rub(at) };
        assert_eq!(found.full_soft, window("70000", "100000"));
        assert_eq!(found.no_soft, window("60000", "90000"));
    }

    #[track_caller]
    fn check_crossing(scheme: &Scheme, verdict: Verdict, expect: Crossing) {
        let found = darwin(scheme).unwrap();
        assert_eq!((found.verdict, found.crossing), (verdict, expect));
    }

    #[test]
    fn a_smooth_scheme_has_no_step_but_a_crossing() {
        let at = |over, under| Crossing::At(Ratio::new(over, under).unwrap());
        // 10 % of what is above 2 400 000: 45 000 at 2 850 000, 95 % of plan.
        check_crossing(&Scheme::default().with(Preset::Smooth), Verdict::NoStep, at(95, 100));
        // 2 % of all: 45 000 at 2 250 000, 75 %.
        check_crossing(&Scheme::default().with(Preset::FlatRate), Verdict::NoStep, at(75, 100));
        // From 24 000 at 80 % to 60 000 at 100 %: 45 000 at 91⅔ %.
        let interpolated = Scheme { method: Method::Interpolated, ..Scheme::default() };
        check_crossing(&interpolated, Verdict::NoStep, at(11, 12));
    }

    #[test]
    fn a_step_across_the_market_is_the_crossing() {
        check_crossing(&Scheme::default(), Verdict::Passes, Crossing::At(Ratio::whole(1)));
    }

    #[test]
    fn some_schemes_pay_the_market_always_and_some_never() {
        let with = |market| Scheme { market: rub(market), ..Scheme::default() };
        check_crossing(&with("40000"), Verdict::MissedPaysTooMuch, Crossing::Always);
        let capped = Scheme { cap: Some(rub("60000")), ..with("100001") };
        check_crossing(&capped, Verdict::MetPaysTooLittle, Crossing::Never);
        let nothing = Scheme { thresholds: vec![Threshold::reached(80, 0)], ..with("85000") };
        check_crossing(&nothing, Verdict::NoStep, Crossing::Never);
    }
}
