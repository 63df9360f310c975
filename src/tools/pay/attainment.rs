//! How much of the plan is made: compared exactly, never rounded first.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// Fact over plan, kept as the two amounts. Below zero when returns exceed sales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Attainment {
    fact: Amount,
    plan: Amount,
}

impl Attainment {
    /// Fact over plan.
    ///
    /// # Errors
    /// [`NoAnswer::PlanNotPositive`] when the plan is zero or less.
    pub fn of(fact: Amount, plan: Amount) -> Result<Attainment, NoAnswer> {
        if plan.is_positive() { Ok(Attainment { fact, plan }) } else { Err(NoAnswer::PlanNotPositive) }
    }
    /// At the threshold or above: fact × 100 ≥ threshold × plan.
    pub fn reaches(self, threshold: Percent) -> bool {
        self.scaled() >= self.limit(threshold)
    }
    /// Above the threshold: fact × 100 > threshold × plan.
    pub fn exceeds(self, threshold: Percent) -> bool {
        self.scaled() > self.limit(threshold)
    }
    /// In hundredths of a percent, rounded down: 99.996 % gives 9 999. At the ends of `i64` when it is beyond them.
    pub fn shown(self) -> i64 {
        let floor = self.scaled().div_euclid(self.plan.raw().into());
        i64::try_from(floor).unwrap_or(if floor < 0 { i64::MIN } else { i64::MAX })
    }
    /// Whether [`Attainment::shown`] is all of it: 120.0001 % is shown as 120.00 and is more.
    pub fn is_shown_exactly(self) -> bool {
        self.scaled().rem_euclid(self.plan.raw().into()) == 0
    }
    /// The nearest float, 1 at plan: for pictures and statistics.
    pub fn to_f64(self) -> f64 {
        self.fact.raw() as f64 / self.plan.raw() as f64
    }
    fn scaled(self) -> i128 {
        i128::from(self.fact.raw()) * 10_000
    }
    fn limit(self, threshold: Percent) -> i128 {
        i128::from(threshold.raw()) * i128::from(self.plan.raw())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::testing::rub;

    #[track_caller]
    fn check(fact: &str, shown: i64, reaches_and_exceeds_100: (bool, bool)) {
        let attainment = Attainment::of(rub(fact), rub("3000000")).unwrap();
        assert_eq!(attainment.shown(), shown);
        let plan = Percent::whole(100);
        assert_eq!((attainment.reaches(plan), attainment.exceeds(plan)), reaches_and_exceeds_100);
    }

    #[test]
    fn attainment_is_compared_before_it_is_rounded() {
        check("2999880", 9_999, (false, false));
        check("2999999.99", 9_999, (false, false));
        check("3000000", 10_000, (true, false));
        check("3000000.01", 10_000, (true, true));
        check("3600003", 12_000, (true, true));
    }

    #[test]
    fn returns_above_sales_are_shown_below_zero() {
        check("-1", -1, (false, false));
        check("-30000", -100, (false, false));
    }

    #[test]
    fn a_hidden_rest_is_told() {
        let exact = |fact| Attainment::of(rub(fact), rub("3000000")).unwrap().is_shown_exactly();
        assert!(exact("3600000"));
        assert!(!exact("3600003"));
    }

    #[test]
    fn a_plan_of_zero_gives_a_reason() {
        assert_eq!(Attainment::of(rub("5"), Amount::ZERO), Err(NoAnswer::PlanNotPositive));
        assert_eq!(Attainment::of(rub("5"), rub("-5")), Err(NoAnswer::PlanNotPositive));
    }
}
