//! Do the variants differ at all: χ² of Pearson (1900) and the likelihood ratio G of a table of k × 2, and χ² of
//! counts against shares.
//!
//! Expected cells are trials × pooled rate. χ² = Σ (found − expected)² / expected, G = 2 Σ found · ln(found / expected),
//! both over successes and failures, with k − 1 degrees of freedom. No continuity correction. Variants without trials
//! are left out.
use statrs::function::gamma::checked_gamma_ur;

use super::{Arm, NoAnswer, stirling::deviance};

/// A statistic and the chance to see one as large when nothing differs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquare {
    /// 0 or more.
    pub statistic: f64,
    /// Its upper tail, `0..=1`.
    pub p: f64,
}

/// What a table of k × 2 says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contingency {
    /// χ² of Pearson.
    pub pearson: ChiSquare,
    /// Likelihood ratio.
    pub g: ChiSquare,
    /// Variants with trials, less one.
    pub freedom: u32,
    /// The smallest expected cell.
    pub least_expected: f64,
}

/// Tests whether all variants have the same rate.
///
/// # Errors
/// [`NoAnswer::NoTrials`], [`NoAnswer::FewVariants`] when one has trials, [`NoAnswer::NoSuccesses`] and
/// [`NoAnswer::NoFailures`]: then an expected cell is zero.
pub fn contingency(arms: &[Arm]) -> Result<Contingency, NoAnswer> {
    let ((trials, successes), freedom) = comparable(arms)?;
    let (p, q) = (successes / trials, (trials - successes) / trials);
    let (mut pearson, mut g, mut least_expected) = (0.0, 0.0, f64::INFINITY);
    for arm in arms.iter().filter(|arm| arm.trials() > 0) {
        let n = arm.trials() as f64;
        // By the rarer outcome, whose digits the subtraction keeps.
        let gap = if p <= q { arm.successes() as f64 - n * p } else { arm.failures() as f64 - n * q };
        pearson += gap * gap / (n * p * q);
        g += 2.0 * (deviance(arm.successes() as f64, n * p) + deviance(arm.failures() as f64, n * q));
        least_expected = f64::min(least_expected, n * f64::min(p, q));
    }
    let of = |statistic| ChiSquare { statistic, p: tail(statistic, freedom) };
    Ok(Contingency { pearson: of(pearson), g: of(g), freedom, least_expected })
}

/// Pooled trials and successes, and the variants with trials less one; the reason when nothing can be compared.
pub(super) fn comparable(arms: &[Arm]) -> Result<((f64, f64), u32), NoAnswer> {
    let (trials, successes) = Arm::pooled(arms);
    let have = arms.iter().filter(|arm| arm.trials() > 0).count() as u32;
    match have {
        0 => Err(NoAnswer::NoTrials),
        1 => Err(NoAnswer::FewVariants { have, need: 2 }),
        _ if successes <= 0.0 => Err(NoAnswer::NoSuccesses),
        _ if successes >= trials => Err(NoAnswer::NoFailures),
        _ => Ok(((trials, successes), have - 1)),
    }
}

/// Tests counts against shares; shares are normalised, those of zero with a count of zero are left out.
///
/// # Errors
/// [`NoAnswer::NoTrials`] without a count, [`NoAnswer::NoIntendedShare`] when something was counted where nothing was
/// to be, [`NoAnswer::FewVariants`].
pub fn goodness(counts: &[u64], shares: &[f64]) -> Result<ChiSquare, NoAnswer> {
    let pairs = || counts.iter().map(|count| *count as f64).zip(shares.iter().copied());
    let (total, whole) = pairs().fold((0.0, 0.0), |(n, share), (count, part)| (n + count, share + part));
    if total <= 0.0 {
        return Err(NoAnswer::NoTrials);
    }
    if pairs().any(|(count, share)| count > 0.0 && share <= 0.0) {
        return Err(NoAnswer::NoIntendedShare);
    }
    let meant = || pairs().filter(|(_, share)| *share > 0.0);
    let have = meant().count() as u32;
    if have < 2 {
        return Err(NoAnswer::FewVariants { have, need: 2 });
    }
    let gaps = meant().map(|(count, share)| {
        let expected = total * share / whole;
        (count - expected).powi(2) / expected
    });
    let statistic = gaps.sum();
    Ok(ChiSquare { statistic, p: tail(statistic, have - 1) })
}

/// Upper tail of the χ² distribution: Q(freedom / 2, statistic / 2), the regularised incomplete gamma function.
fn tail(statistic: f64, freedom: u32) -> f64 {
    if statistic <= 0.0 {
        return 1.0;
    }
    checked_gamma_ur(f64::from(freedom) / 2.0, statistic / 2.0).unwrap_or(0.0).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arms(table: &[(u64, u64)]) -> Vec<Arm> {
        table.iter().map(|(trials, successes)| Arm::new(*trials, *successes).unwrap()).collect()
    }

    /// χ², its p, G, its p; each to the digits given.
    #[track_caller]
    fn check(table: &[(u64, u64)], expect: [&str; 4]) {
        let found = contingency(&arms(table)).unwrap();
        let numbers = [found.pearson.statistic, found.pearson.p, found.g.statistic, found.g.p];
        for (number, expect) in numbers.into_iter().zip(expect) {
            let places = expect.split_once('.').map_or(0, |(_, places)| places.len());
            assert!(expect.is_empty() || format!("{number:.places$}") == expect, "{number} is not {expect}");
        }
    }

    #[test]
    fn published_tables_are_met() {
        check(&[(30, 10), (30, 10), (40, 20)], ["2.7777778", "0.2493522", "2.7688588", "0.2504667"]);
        check(&[(86, 83), (93, 90), (136, 129), (82, 70)], ["12.6004", "0.005585", "", ""]);
        check(&[(10_000, 180), (10_000, 220), (10_000, 260)], ["14.8727", "0.000589", "", ""]);
    }
    #[test]
    fn the_published_split_is_met() {
        let found = goodness(&[821_588, 815_482], &[0.5, 0.5]).unwrap();
        assert_eq!(format!("{:.2e}", found.p), "1.82e-6");
        let leads = goodness(&[20, 30, 45], &[1.0, 1.0, 1.0]).unwrap();
        assert_eq!(format!("{:.4}", leads.p), "0.0067");
    }
    #[test]
    fn variants_without_trials_are_left_out() {
        let with = contingency(&arms(&[(30, 10), (0, 0), (40, 20)])).unwrap();
        assert_eq!(with, contingency(&arms(&[(30, 10), (40, 20)])).unwrap());
        assert_eq!(with.freedom, 1);
        assert!((with.least_expected - 30.0 * 30.0 / 70.0).abs() < 1e-12);
    }
    #[test]
    fn equal_rates_do_not_differ() {
        let found = contingency(&arms(&[(1_000, 20), (500, 10)])).unwrap();
        assert!(found.pearson.statistic < 1e-12 && found.pearson.p > 0.999_99);
    }
    #[test]
    fn what_cannot_be_compared_is_a_reason() {
        let reason = |table: &[(u64, u64)]| contingency(&arms(table)).unwrap_err();
        assert_eq!(reason(&[]), NoAnswer::NoTrials);
        assert_eq!(reason(&[(0, 0), (5, 2)]), NoAnswer::FewVariants { have: 1, need: 2 });
        assert_eq!(reason(&[(9, 0), (5, 0)]), NoAnswer::NoSuccesses);
        assert_eq!(reason(&[(9, 9), (5, 5)]), NoAnswer::NoFailures);
        assert_eq!(goodness(&[5, 1], &[1.0, 0.0]), Err(NoAnswer::NoIntendedShare));
        assert_eq!(goodness(&[0, 0], &[1.0, 1.0]), Err(NoAnswer::NoTrials));
        assert_eq!(goodness(&[5], &[1.0]), Err(NoAnswer::FewVariants { have: 1, need: 2 }));
    }
}
