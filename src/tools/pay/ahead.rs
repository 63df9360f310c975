//! Where a projected month leads: its tier, its pay, and what the next tier takes and adds.
//!
//! A threshold is passed by the seller's own plan. What is missing to the next is the least whole number of kopecks of
//! sales that passes it: at a threshold that must be exceeded one kopeck more than to reach it. What that earns is the
//! bonus just above the threshold less the bonus here, as for the last roubles of the X-ray; a next tier that adds
//! nothing (under a cap, or at a falling rate) is not named. Soft salary is that of the curve's score; prizes and
//! clawback are not foreseen.
use serde::{Deserialize, Serialize};

use super::{
    Month, Params, Ratio, Rule, Scheme, Side, Statement, Threshold, statement::settle, tiers::Tiers,
};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// A scheme made ready to look ahead for many sellers.
#[derive(Clone, Debug)]
pub struct Prospect<'a> {
    scheme: &'a Scheme,
    tiers: Tiers,
    score: Percent,
}

/// Where a month leads.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ahead {
    /// What is paid.
    pub paid: Statement,
    /// The last threshold that is passed; `None` below the first.
    pub passed: Option<Threshold>,
    /// The first that is not; `None` above the last.
    pub next: Option<Threshold>,
    /// What passing it takes and adds; `None` when it adds nothing or there is none.
    pub step: Option<Step>,
}

/// The way to the next tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Sales that are missing; above zero, in whole kopecks.
    pub sales: Amount,
    /// What they add to the pay; above zero.
    pub earns: Amount,
}

impl<'a> Prospect<'a> {
    /// Makes the scheme in hand ready.
    ///
    /// # Errors
    /// [`NoAnswer::IncomeNotPositive`] when it pays for nothing, [`NoAnswer::TooLarge`].
    pub fn of(params: &'a Params) -> Result<Prospect<'a>, NoAnswer> {
        let scheme = &params.scheme;
        if !scheme.potential_income.is_positive() {
            return Err(NoAnswer::IncomeNotPositive);
        }
        Ok(Prospect { scheme, tiers: scheme.tiers()?, score: params.score })
    }
    /// Where a seller's own plan and projected fact lead.
    ///
    /// # Errors
    /// [`NoAnswer::PlanNotPositive`] without a plan, [`NoAnswer::TooLarge`].
    pub fn at(&self, plan: Amount, fact: Amount) -> Result<Ahead, NoAnswer> {
        let month = Month { score: self.score, ..Month::of(plan, fact) };
        let paid = settle(self.scheme, &self.tiers, &month)?;
        let tier = self.tiers.tier(paid.attainment);
        let passed = tier.checked_sub(1).and_then(|place| self.tiers.thresholds.get(place)).copied();
        let next = self.tiers.thresholds.get(tier).copied();
        let step = next.map(|next| self.step(&month, paid.bonus, next)).transpose()?;
        Ok(Ahead { paid, passed, next, step: step.filter(|step| step.earns.is_positive()) })
    }
    fn step(&self, month: &Month, bonus: Amount, next: Threshold) -> Result<Step, NoAnswer> {
        let goal = Ratio::from(month.plan).checked_mul(next.at.into());
        let kopecks = || goal?.checked_sub(month.fact.into())?.checked_div(Ratio::whole(100));
        let missing = kopecks().ok_or(NoAnswer::TooLarge)?;
        let kopecks = match next.rule {
            Rule::Reached => missing.floor() + i128::from(missing.under() > 1),
            Rule::Exceeded => missing.floor() + 1,
        };
        let raw = kopecks.checked_mul(100).and_then(|raw| i64::try_from(raw).ok());
        let sales = Amount::new(raw.ok_or(NoAnswer::TooLarge)?);
        let above = self.tiers.bonus_at(month.plan, next.at, Side::Above)?;
        let earns = above.checked_sub(bonus).ok_or(NoAnswer::TooLarge)?;
        Ok(Step { sales, earns })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Preset, testing::rub};

    fn ahead(scheme: Scheme, plan: &str, fact: &str) -> Result<Ahead, NoAnswer> {
        Prospect::of(&Params { scheme, ..Params::default() })?.at(rub(plan), rub(fact))
    }

    /// Pay, tier, and "sales earns" to the next, for a plan of 3 million.
    #[track_caller]
    fn check(scheme: Scheme, fact: &str, pay: &str, tier: u32, step: Option<(&str, &str)>) {
        let found = ahead(scheme, "3000000", fact).unwrap();
        let to_next = found.step.map(|step| (step.sales, step.earns));
        let expect = step.map(|(sales, earns)| (rub(sales), rub(earns)));
        assert_eq!((found.paid.total, found.paid.tier, to_next), (rub(pay), tier, expect));
    }

    #[test]
    fn the_table_of_the_method_says_where_a_projection_leads() {
        let method = Scheme::default;
        check(method(), "2399700", "40000", 0, Some(("300", "24000")));
        // From 95 % 150 000 of sales earn 31 500, from 99 % 30 000 earn 30 300.
        check(method(), "2850000", "68500", 1, Some(("150000", "31500")));
        check(method(), "2970000", "69700", 1, Some(("30000", "30300")));
        check(method(), "3600001", "148000.03", 3, None);
    }

    #[test]
    fn a_threshold_that_must_be_exceeded_takes_one_kopeck_more() {
        check(Scheme::default(), "3000000", "100000", 2, Some(("600000.01", "48000")));
        check(Scheme::default(), "3600000", "112000", 2, Some(("0.01", "36000")));
    }

    #[test]
    fn what_is_missing_passes_the_threshold_and_a_kopeck_less_does_not() {
        // 80 % of 100.01 is 80.008; what is missing is counted in whole kopecks.
        let found = ahead(Scheme::default(), "100.01", "80").unwrap();
        assert_eq!(found.step.map(|step| step.sales), Some(rub("0.01")));
        assert_eq!(ahead(Scheme::default(), "100.01", "80.01").unwrap().paid.tier, 1);
    }

    #[test]
    fn returns_above_sales_are_below_the_first_threshold() {
        check(Scheme::default(), "-3000", "40000", 0, Some(("2403000", "24000")));
    }

    #[test]
    fn a_next_tier_that_adds_nothing_is_not_named() {
        let capped = Scheme { cap: Some(rub("20000")), ..Scheme::default() };
        check(capped, "2400000", "60000", 1, None);
        let falling = vec![Threshold::reached(80, 2), Threshold::reached(100, 1)];
        check(Scheme { thresholds: falling, ..Scheme::default() }, "2850000", "97000", 1, None);
    }

    #[test]
    fn a_continuous_scheme_reaches_its_next_tier_without_a_jump() {
        // 2 % up to plan: 300 000 more earn 6 000.
        check(
            Scheme::default().with(Preset::Accelerator),
            "2700000",
            "94000",
            1,
            Some(("300000.01", "6000")),
        );
        check(Scheme { thresholds: Vec::new(), ..Scheme::default() }, "2700000", "40000", 0, None);
    }

    #[test]
    fn impossible_numbers_are_a_reason() {
        for plan in ["0", "-5"] {
            assert_eq!(ahead(Scheme::default(), plan, "5").unwrap_err(), NoAnswer::PlanNotPositive);
        }
        let unpaid = Scheme { potential_income: Amount::ZERO, ..Scheme::default() };
        assert_eq!(ahead(unpaid, "5", "5").unwrap_err(), NoAnswer::IncomeNotPositive);
        let prospect = Params::default();
        let found = Prospect::of(&prospect).unwrap().at(Amount::new(100), Amount::new(i64::MIN));
        assert_eq!(found.unwrap_err(), NoAnswer::TooLarge);
    }

    #[test]
    fn soft_salary_follows_the_score_of_the_curve() {
        let params = Params { score: Percent::whole(50), ..Params::default() };
        let found = Prospect::of(&params).unwrap().at(rub("3000000"), rub("3000000")).unwrap();
        assert_eq!(found.paid.total, rub("95000"));
    }
}
