//! Variation that is left after trend and season are taken out.
use super::{NoAnswer, Variance};

/// Months that it takes: two full years, or a season cannot be told from chance.
pub const SEASON_NEEDS: u32 = 24;

/// Coefficient of variation of monthly sums after the straight line fitted by least squares, and then
/// the mean of each month of the year of what remains, are removed: standard deviation of the
/// residuals / mean of the sums (classical additive decomposition; Kendall and Stuart, vol. 3).
///
/// Consecutive months; the first may be any month of the year. At least [`SEASON_NEEDS`] of them.
pub fn variation_deseasoned(months: &[f64], variance: Variance) -> Result<f64, NoAnswer> {
    if (months.len() as u32) < SEASON_NEEDS {
        return Err(NoAnswer::TooFew { have: months.len() as u32, need: SEASON_NEEDS });
    }
    let n = months.len() as f64;
    let mean = months.iter().sum::<f64>() / n;
    if mean <= 0.0 {
        return Err(NoAnswer::MeanNotPositive);
    }
    let middle = (n - 1.0) / 2.0;
    let moment: f64 = months.iter().enumerate().map(|(t, sum)| (t as f64 - middle) * (sum - mean)).sum();
    let slope = moment / (n * (n * n - 1.0) / 12.0);
    let mut residuals: Vec<f64> =
        months.iter().enumerate().map(|(t, sum)| sum - mean - slope * (t as f64 - middle)).collect();
    for month in 0..12 {
        let same = || (month..months.len()).step_by(12);
        let season = same().map(|t| residuals[t]).sum::<f64>() / same().count() as f64;
        for t in same() {
            residuals[t] -= season;
        }
    }
    let divisor = match variance {
        Variance::Population => n,
        Variance::Sample => n - 1.0,
    };
    Ok((residuals.iter().map(|left| left * left).sum::<f64>() / divisor).sqrt() / mean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(months: &[f64], expect: f64) {
        let found = variation_deseasoned(months, Variance::Population).unwrap();
        assert!((found - expect).abs() < 1e-9, "{found}");
    }

    #[test]
    fn a_steady_client_does_not_vary() {
        check(&[100.0; 24], 0.0);
    }
    #[test]
    fn a_straight_line_is_all_trend() {
        check(&(1..=36).map(|t| 10.0 * f64::from(t)).collect::<Vec<_>>(), 0.0);
    }
    #[test]
    fn a_year_that_repeats_leaves_only_what_the_line_took_from_it() {
        // A December peak of 220 among 100: mean 110. The line by least squares has slope
        // b = Σ(t − 11.5)(x − mean) / 1150 = 120·((11 − 11.5) + (23 − 11.5)) / 1150 = 1.147826…; what stays is
        // the step of ±6b between the two years, so CV = 6b / 110.
        let months: Vec<f64> = (0..24).map(|t| if t % 12 == 11 { 220.0 } else { 100.0 }).collect();
        check(&months, 6.0 * (120.0 * 11.0 / 1150.0) / 110.0);
    }
    #[test]
    fn less_than_two_years_have_no_season() {
        let answer = variation_deseasoned(&[1.0; 23], Variance::Population);
        assert_eq!(answer, Err(NoAnswer::TooFew { have: 23, need: 24 }));
    }
}
