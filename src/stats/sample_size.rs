//! How many trials it takes to find a difference: the normal approximation for two shares with the variance pooled
//! under equality at the base (Fleiss, Levin and Paik 2003, ch. 4; the formula of E. Miller's calculator).
use super::{NoAnswer, normal_above};

/// What is to be found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Search {
    /// Rate of the base, `0..1`.
    pub base: f64,
    /// Absolute difference worth finding, above 0.
    pub difference: f64,
    /// Chance of a false alarm, two-sided, for each comparison: α / (k − 1) against a control.
    pub alpha: f64,
    /// Chance to find the difference when it is there.
    pub power: f64,
}

/// Trials for each variant, not rounded:
/// (z₁₋α/₂ √(2p(1−p)) + z₁₋β √(p(1−p) + (p+d)(1−p−d)))² / d².
///
/// # Errors
/// [`NoAnswer::NoSuccesses`] when the base is zero, [`NoAnswer::NoFailures`] when it is one,
/// [`NoAnswer::EffectOutside`] when the difference is none or leads to 100 % or beyond.
pub fn sample_size(search: Search) -> Result<f64, NoAnswer> {
    let (p, d) = (search.base, search.difference);
    if p <= 0.0 {
        return Err(NoAnswer::NoSuccesses);
    }
    if p >= 1.0 {
        return Err(NoAnswer::NoFailures);
    }
    if d <= 0.0 || p + d >= 1.0 {
        return Err(NoAnswer::EffectOutside);
    }
    let spread = p * (1.0 - p);
    let same = normal_above(search.alpha / 2.0) * (2.0 * spread).sqrt();
    let apart = normal_above(1.0 - search.power) * (spread + (p + d) * (1.0 - p - d)).sqrt();
    Ok(((same + apart) / d).powi(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_points_over_twenty_percent_take_1030_each() {
        let search = Search { base: 0.2, difference: 0.05, alpha: 0.05, power: 0.8 };
        assert_eq!(format!("{:.2}", sample_size(search).unwrap()), "1030.22");
    }
    #[test]
    fn what_cannot_be_sought_is_a_reason() {
        let seek = |base, difference| sample_size(Search { base, difference, alpha: 0.05, power: 0.8 });
        assert_eq!(seek(0.0, 0.1), Err(NoAnswer::NoSuccesses));
        assert_eq!(seek(1.0, 0.1), Err(NoAnswer::NoFailures));
        assert_eq!(seek(0.9, 0.1), Err(NoAnswer::EffectOutside));
        assert_eq!(seek(0.9, 0.0), Err(NoAnswer::EffectOutside));
    }
}
