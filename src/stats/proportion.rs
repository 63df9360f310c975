//! Intervals of a share and of a difference of shares.
//!
//! Wilson (1927), "Probable inference, the law of succession, and statistical inference"; for the difference the hybrid
//! score interval, method 10 of Newcombe (1998), "Interval estimation for the difference between independent
//! proportions".
use statrs::function::erf::erfc_inv;

use super::{Arm, NoAnswer};

/// A number and where it may lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// As observed.
    pub value: f64,
    /// Not less than this,
    pub low: f64,
    /// not more than this, at the confidence asked for.
    pub high: f64,
}

/// The number that a standard normal variable exceeds with chance `tail`, `0 < tail < 1`: Φ⁻¹(1 − tail) without the
/// loss of the subtraction.
pub fn normal_above(tail: f64) -> f64 {
    std::f64::consts::SQRT_2 * erfc_inv(2.0 * tail)
}

/// The rate of a variant with Wilson's interval; `alpha` is the chance to miss, 0.05 for 95 %.
///
/// # Errors
/// [`NoAnswer::NoTrials`].
pub fn wilson(arm: Arm, alpha: f64) -> Result<Estimate, NoAnswer> {
    let value = arm.rate()?;
    let (n, z) = (arm.trials() as f64, normal_above(alpha / 2.0));
    let (square, scale) = (z * z / n, 1.0 + z * z / n);
    let middle = (value + square / 2.0) / scale;
    let half = (square * (value * (1.0 - value) + square / 4.0)).sqrt() / scale;
    let low = if arm.successes() == 0 { 0.0 } else { (middle - half).max(0.0) };
    let high = if arm.failures() == 0 { 1.0 } else { (middle + half).min(1.0) };
    Ok(Estimate { value, low, high })
}

/// How much higher the rate of `to` is than that of `from`, with Newcombe's interval; `-1..=1`.
///
/// # Errors
/// [`NoAnswer::NoTrials`].
pub fn newcombe(from: Arm, to: Arm, alpha: f64) -> Result<Estimate, NoAnswer> {
    let (from, to) = (wilson(from, alpha)?, wilson(to, alpha)?);
    let value = to.value - from.value;
    Ok(Estimate {
        value,
        low: value - (to.value - to.low).hypot(from.high - from.value),
        high: value + (to.high - to.value).hypot(from.value - from.low),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arm(trials: u64, successes: u64) -> Arm {
        Arm::new(trials, successes).unwrap()
    }

    #[track_caller]
    fn check(found: Estimate, expect: (f64, f64), tolerance: f64) {
        assert!(
            (found.low - expect.0).abs() < tolerance && (found.high - expect.1).abs() < tolerance,
            "{found:?}"
        );
    }

    #[test]
    fn wilson_is_as_in_the_table() {
        check(wilson(arm(10_000, 180), 0.05).unwrap(), (0.015_573, 0.020_797), 5e-7);
        check(wilson(arm(20, 0), 0.05).unwrap(), (0.0, 0.1611), 5e-5);
        check(wilson(arm(20, 20), 0.05).unwrap(), (1.0 - 0.1611, 1.0), 5e-5);
    }
    #[test]
    fn newcombes_own_example_is_met() {
        // Newcombe (1998), table II, 56/70 − 48/80 and 9/10 − 3/10, method 10.
        check(newcombe(arm(80, 48), arm(70, 56), 0.05).unwrap(), (0.0524, 0.3339), 5e-5);
        check(newcombe(arm(10, 3), arm(10, 9), 0.05).unwrap(), (0.1705, 0.8090), 5e-5);
    }
    #[test]
    fn normal_quantiles_are_those_of_the_tables() {
        for (tail, expect) in [(0.025, 1.959_963_984_540_054), (0.2, 0.841_621_233_572_914), (0.5, 0.0)] {
            assert!((normal_above(tail) - expect).abs() < 1e-14);
        }
    }
    #[test]
    fn without_trials_there_is_no_interval() {
        assert_eq!(wilson(arm(0, 0), 0.05), Err(NoAnswer::NoTrials));
        assert_eq!(newcombe(arm(0, 0), arm(5, 1), 0.05), Err(NoAnswer::NoTrials));
    }
}
