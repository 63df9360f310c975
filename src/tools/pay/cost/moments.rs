//! Mean and spread of attainments.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
    tools::pay::Attainment,
};

/// Attainment as a normal distribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Normal {
    /// Mean, percent of plan.
    pub mean: Percent,
    /// Standard deviation, percent of plan; 0 is a certain attainment.
    pub spread: Percent,
}

/// Running mean and sum of squares: Welford 1962, "Note on a method for calculating corrected sums of squares".
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Moments {
    n: u32,
    mean: f64,
    squares: f64,
}

impl Moments {
    pub(super) fn add(&mut self, value: f64) {
        self.n += 1;
        let apart = value - self.mean;
        self.mean += apart / f64::from(self.n);
        self.squares += apart * (value - self.mean);
    }
    pub(super) fn mean(&self) -> f64 {
        self.mean
    }
    /// Sample standard deviation; 0 below two values.
    pub(super) fn spread(&self) -> f64 {
        if self.n < 2 { 0.0 } else { (self.squares / f64::from(self.n - 1)).sqrt() }
    }
    /// Standard error of the mean.
    pub(super) fn error(&self) -> f64 {
        self.spread() / f64::from(self.n.max(1)).sqrt()
    }
}

impl Normal {
    /// Mean and sample standard deviation of the attainments of a history of (plan, fact); months without a plan
    /// are left out.
    ///
    /// # Errors
    /// [`NoAnswer::TooFew`] below two months, [`NoAnswer::MeanNotPositive`], [`NoAnswer::TooLarge`].
    pub fn of(history: &[(Amount, Amount)]) -> Result<Normal, NoAnswer> {
        let mut moments = Moments::default();
        let attained = history.iter().filter_map(|(plan, fact)| Attainment::of(*fact, *plan).ok());
        attained.for_each(|attainment| moments.add(attainment.to_f64()));
        if moments.n < 2 {
            return Err(NoAnswer::TooFew { have: moments.n, need: 2 });
        }
        if moments.mean <= 0.0 {
            return Err(NoAnswer::MeanNotPositive);
        }
        let percent = |share: f64| {
            let hundredths = (share * 10_000.0).round();
            // Whole and within the range, so the cast is exact.
            if hundredths <= f64::from(u32::MAX) {
                Ok(Percent::new(hundredths as u32))
            } else {
                Err(NoAnswer::TooLarge)
            }
        };
        Ok(Normal { mean: percent(moments.mean)?, spread: percent(moments.spread())? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::testing::rub;

    #[track_caller]
    fn check(facts: &[&str], expect: Result<(u32, u32), NoAnswer>) {
        let history: Vec<_> = facts.iter().map(|fact| (rub("100"), rub(fact))).collect();
        let found = Normal::of(&history).map(|normal| (normal.mean.raw(), normal.spread.raw()));
        assert_eq!(found, expect);
    }

    #[test]
    fn mean_and_spread_are_those_of_a_sample() {
        // Squared deviations 400, 0, 400 over 2.
        check(&["80", "100", "120"], Ok((10_000, 2_000)));
        check(&["90", "90"], Ok((9_000, 0)));
    }

    #[test]
    fn one_month_has_no_spread() {
        check(&["80"], Err(NoAnswer::TooFew { have: 1, need: 2 }));
    }

    #[test]
    fn returns_above_sales_on_average_have_no_distribution() {
        check(&["-80", "-10"], Err(NoAnswer::MeanNotPositive));
    }

    #[test]
    fn months_without_a_plan_are_left_out() {
        let history = [(rub("100"), rub("80")), (Amount::ZERO, rub("5")), (rub("100"), rub("100"))];
        assert_eq!(Normal::of(&history).unwrap().mean, Percent::whole(90));
    }
}
