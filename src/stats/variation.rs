//! Coefficient of variation, exact through integers.
//!
//! With S = Σx and N = n·Σx² − S², the population CV is √N / S, the sample CV √(N·n/(n−1)) / S.
//! N and S are integers, so a CV that stands exactly on a limit is not above it.
use super::NoAnswer;
use crate::domain::Percent;

/// n or n − 1 under the variance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variance {
    /// Divisor n (STDEV.P).
    Population,
    /// Divisor n − 1 (STDEV.S).
    Sample,
}

/// What the coefficient of variation of some integers is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    n: u32,
    sum: i128,
    /// n·Σx² − S²: never negative (Cauchy and Schwarz).
    excess: i128,
    /// The population ratio, kept because limits move more often than sums.
    ratio: f64,
}

/// Floats decide unless they are this close to the limit: their error is far smaller.
const NEAR: f64 = 1e-9;

impl Spread {
    /// Of `n` values: those given, and zeros for the rest.
    ///
    /// Exact while n·Σx² is below 2¹²⁷; beyond that the values are halved sixteen times first,
    /// which moves the CV by less than 10⁻⁹ of itself.
    pub fn of(values: impl Iterator<Item = i64> + Clone, n: u32) -> Spread {
        Spread::exact(values.clone(), n)
            .or_else(|| Spread::exact(values.map(|value| value >> 16), n))
            .unwrap_or_default()
    }

    fn exact(values: impl Iterator<Item = i64>, n: u32) -> Option<Spread> {
        let (mut sum, mut squares) = (0i128, 0i128);
        for value in values {
            let value = i128::from(value);
            sum += value;
            squares = squares.checked_add(value * value)?;
        }
        let excess = squares.checked_mul(i128::from(n))?.checked_sub(sum.checked_mul(sum)?)?;
        let ratio = if sum > 0 { (excess as f64).sqrt() / sum as f64 } else { 0.0 };
        Some(Spread { n, sum, excess, ratio })
    }

    /// The coefficient of variation as a ratio, 0 or more. Needs two values and a positive mean.
    pub fn ratio(&self, variance: Variance) -> Result<f64, NoAnswer> {
        if self.n < 2 {
            return Err(NoAnswer::TooFew { have: self.n, need: 2 });
        }
        if self.sum <= 0 {
            return Err(NoAnswer::MeanNotPositive);
        }
        Ok(match variance {
            Variance::Population => self.ratio,
            Variance::Sample => self.ratio * (f64::from(self.n) / f64::from(self.n - 1)).sqrt(),
        })
    }

    /// Whether the coefficient of variation is at most `limit`. On the limit integers decide, as long as
    /// the squares fit 127 bits.
    pub fn is_at_most(&self, limit: Percent, variance: Variance) -> Result<bool, NoAnswer> {
        let ratio = self.ratio(variance)?;
        let as_ratio = f64::from(limit.raw()) / 10_000.0;
        let is_clear = (ratio - as_ratio).abs() > NEAR * as_ratio.max(NEAR);
        let exact = if is_clear { None } else { self.compare(limit, variance) };
        Ok(exact.unwrap_or(ratio <= as_ratio))
    }

    fn compare(&self, limit: Percent, variance: Variance) -> Option<bool> {
        let n = i128::from(self.n);
        let (left, right) = match variance {
            Variance::Population => (1, 1),
            Variance::Sample => (n, n - 1),
        };
        let limit = i128::from(limit.raw());
        let spread = self.excess.checked_mul(100_000_000 * left)?;
        let allowed = self.sum.checked_mul(self.sum)?.checked_mul(limit * limit)?.checked_mul(right)?;
        Some(spread <= allowed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// CV in percent to two places and the class by limits 10/25: population, then sample.
    #[track_caller]
    fn check(series: &[f64], population: &str, sample: &str) {
        let values: Vec<i64> = series.iter().map(|value| (value * 10_000.0).round() as i64).collect();
        let spread = Spread::of(values.iter().copied(), values.len() as u32);
        let class = |variance| match [10, 25]
            .map(|limit| spread.is_at_most(Percent::whole(limit), variance).unwrap())
        {
            [true, _] => "X",
            [false, true] => "Y",
            [false, false] => "Z",
        };
        let percent =
            |variance| format!("{:.2} {}", spread.ratio(variance).unwrap() * 100.0, class(variance));
        assert_eq!(
            (percent(Variance::Population), percent(Variance::Sample)),
            (population.into(), sample.into())
        );
    }

    #[test]
    fn the_published_table_is_met() {
        check(&[485.9, 520.4, 549.6], "5.02 X", "6.15 X");
        check(&[148.0, 211.7, 185.8], "14.38 Y", "17.62 Y");
        check(&[67.6, 99.2, 131.4], "26.20 Z", "32.09 Z");
        check(&[66.7, 68.8, 98.6], "18.67 Y", "22.86 Y");
        check(&[7.3, 9.0, 8.3], "8.51 X", "10.42 Y");
    }

    #[test]
    fn equal_purchases_in_some_of_twelve_periods_vary_by_what_is_missing() {
        for (k, percent) in
            [(11, "30.15"), (10, "44.72"), (9, "57.74"), (6, "100.00"), (4, "141.42"), (1, "331.66")]
        {
            let spread = Spread::of(std::iter::repeat_n(70_000, k), 12);
            assert_eq!(format!("{:.2}", spread.ratio(Variance::Population).unwrap() * 100.0), percent);
        }
    }

    #[test]
    fn a_half_month_makes_a_steady_client_vary_by_14_42_percent() {
        let mut months = [100.0; 12];
        months[11] = 50.0;
        check(&months, "14.42 Y", "15.06 Y");
        check(&months[..11], "0.00 X", "0.00 X");
    }

    #[test]
    fn a_variation_exactly_on_the_limit_is_not_above_it() {
        let six_of_twelve = Spread::of(std::iter::repeat_n(333_333, 6), 12);
        assert_eq!(six_of_twelve.is_at_most(Percent::whole(100), Variance::Population), Ok(true));
        assert_eq!(six_of_twelve.is_at_most(Percent::new(9_999), Variance::Population), Ok(false));
        assert_eq!(six_of_twelve.is_at_most(Percent::whole(100), Variance::Sample), Ok(false));
    }

    #[test]
    fn no_ratio_to_a_mean_that_is_not_positive_nor_of_one_value() {
        let ratio = |values: &[i64]| {
            Spread::of(values.iter().copied(), values.len() as u32).ratio(Variance::Population)
        };
        assert_eq!(ratio(&[5, -5]), Err(NoAnswer::MeanNotPositive));
        assert_eq!(ratio(&[5]), Err(NoAnswer::TooFew { have: 1, need: 2 }));
    }

    proptest! {
        #[test]
        fn integers_agree_with_two_passes_of_floats(values in proptest::collection::vec(1i64..1_000_000_000_000, 2..40)) {
            let n = values.len() as f64;
            let mean = values.iter().map(|&v| v as f64).sum::<f64>() / n;
            let variance = values.iter().map(|&v| (v as f64 - mean).powi(2)).sum::<f64>() / n;
            let ratio = Spread::of(values.iter().copied(), values.len() as u32).ratio(Variance::Population).unwrap();
            prop_assert!((ratio - variance.sqrt() / mean).abs() < 1e-9);
        }

        #[test]
        fn huge_sums_keep_their_ratio(values in proptest::collection::vec((i64::MAX / 4)..i64::MAX, 2..40)) {
            let small: Vec<i64> = values.iter().map(|v| v >> 20).collect();
            let ratio = |values: &[i64]| Spread::of(values.iter().copied(), values.len() as u32).ratio(Variance::Sample).unwrap();
            prop_assert!((ratio(&values) - ratio(&small)).abs() < 1e-9);
        }
    }
}
