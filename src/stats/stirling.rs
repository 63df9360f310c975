//! Logarithms of factorials as parts that do not cancel: counts of a thousand million stay exact to the last digits.
//!
//! ln Γ(z) = (z − ½) ln z − z + ½ ln 2π + δ(z). Differences of such logarithms are written with [`remainder`] δ and
//! [`deviance`], after C. Loader (2000), "Fast and accurate computation of binomial probabilities".

/// From here on five terms of the series are exact to 10⁻¹⁶.
const SERIES_FROM: f64 = 16.0;

/// δ(z), what Stirling's formula leaves of ln Γ(z); z above 0.
///
/// The asymptotic series, reached by δ(z) = δ(z + 1) + (z + ½) ln(1 + 1/z) − 1.
pub(super) fn remainder(z: f64) -> f64 {
    let (mut at, mut climbed) = (z, 0.0);
    while at < SERIES_FROM {
        climbed += (at + 0.5) * (1.0 / at).ln_1p() - 1.0;
        at += 1.0;
    }
    let square = at * at;
    let inner = 1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square;
    climbed + (1.0 / 12.0 - (1.0 / 360.0 - inner / square) / square) / at
}

/// found · ln(found / expected) − found + expected: 0 or more; expected above 0.
pub(super) fn deviance(found: f64, expected: f64) -> f64 {
    let (gap, sum) = (found - expected, found + expected);
    if found <= 0.0 {
        return expected;
    }
    if gap.abs() >= 0.1 * sum {
        return found * (found / expected).ln() - gap;
    }
    // ln(found / expected) = 2 artanh(gap / sum), whose first term takes −gap away.
    let ratio = gap / sum;
    let mut power = 2.0 * found * ratio;
    let mut total = gap * ratio;
    for odd in [3.0, 5.0, 7.0, 9.0, 11.0, 13.0, 15.0, 17.0] {
        power *= ratio * ratio;
        total += power / odd;
    }
    total
}

/// The chance of exactly `found` of `n` when each comes with chance `p`, and fails with `q` = 1 − p.
pub(super) fn binomial(n: u64, found: u64, (p, q): (f64, f64)) -> f64 {
    let (n, x) = (n as f64, found as f64);
    let y = n - x;
    if x == 0.0 || y <= 0.0 {
        return if n == 0.0 { 1.0 } else { (n * if x == 0.0 { ln_of(q, p) } else { ln_of(p, q) }).exp() };
    }
    let parts = remainder(n) - remainder(x) - remainder(y) - deviance(x, n * p) - deviance(y, n * q);
    (n / (std::f64::consts::TAU * x * y)).sqrt() * parts.exp()
}

/// ln of a chance, from itself or from what it lacks to 1.
fn ln_of(chance: f64, other: f64) -> f64 {
    if other < 0.5 { (-other).ln_1p() } else { chance.ln() }
}

#[cfg(test)]
mod tests {
    use statrs::function::gamma::ln_gamma;

    use super::*;

    #[test]
    fn stirling_and_its_remainder_make_ln_gamma() {
        for z in [1e-6, 0.3, 1.0, 2.5, 7.0, 15.9, 16.0, 120.0] {
            let found = (z - 0.5) * f64::ln(z) - z + 0.5 * std::f64::consts::TAU.ln() + remainder(z);
            assert!((found - ln_gamma(z)).abs() < 1e-13 * ln_gamma(z).abs().max(1.0), "{z}: {found}");
        }
    }

    #[test]
    fn near_and_far_the_deviance_is_the_same_function() {
        for (found, expected) in [(109.0, 100.0), (123.0, 100.0), (81.0, 100.0), (122.0, 100.0), (0.0, 3.0)] {
            let plain = if found > 0.0 { found * f64::ln(found / expected) } else { 0.0 } - found + expected;
            assert!((deviance(found, expected) - plain).abs() < 1e-12, "{found}");
        }
        // (gap²/2 − gap³/6 of 10⁹) / 10⁹ with a gap of one: what cancellation would lose.
        let exact = 0.5 / 1e9 - 1.0 / 6.0 / 1e18;
        assert!((deviance(1e9 + 1.0, 1e9) / exact - 1.0).abs() < 1e-12);
    }

    #[test]
    fn binomial_chances_are_those_of_the_formula() {
        let close = |found: f64, expect: f64| assert!((found / expect - 1.0).abs() < 1e-13, "{found}");
        close(binomial(5, 2, (0.3, 0.7)), 10.0 * 0.09 * 0.343);
        close(binomial(5, 0, (0.3, 0.7)), 0.7_f64.powi(5));
        close(binomial(5, 5, (0.3, 0.7)), 0.3_f64.powi(5));
        close(binomial(0, 0, (0.3, 0.7)), 1.0);
    }
}
