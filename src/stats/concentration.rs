//! How concentrated positive totals are.

/// Sum of squared shares, `1/n..=1` (Herfindahl 1950; Hirschman 1945). `None` without positive totals.
pub fn herfindahl(totals: &[i64]) -> Option<f64> {
    let base = base(totals)?;
    Some(totals.iter().map(|&total| (total as f64 / base).powi(2)).sum())
}

/// Gini coefficient of positive totals in descending order, `0..1`:
/// G = (n + 1 − 2·Σ i·x₍ᵢ₎ / Σ x) / n with i = 1 for the largest. `None` without positive totals.
pub fn gini(descending: &[i64]) -> Option<f64> {
    let base = base(descending)?;
    let n = descending.len() as f64;
    let weighted: f64 = descending.iter().enumerate().map(|(i, &total)| (i + 1) as f64 * total as f64).sum();
    Some(((n + 1.0 - 2.0 * weighted / base) / n).max(0.0))
}

fn base(totals: &[i64]) -> Option<f64> {
    let base: i128 = totals.iter().map(|&total| i128::from(total)).sum();
    (base > 0).then_some(base as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(totals: &[i64], expect: (f64, f64)) {
        let (herfindahl, gini) = (herfindahl(totals).unwrap(), gini(totals).unwrap());
        assert!((herfindahl - expect.0).abs() < 1e-12, "Herfindahl {herfindahl}");
        assert!((gini - expect.1).abs() < 1e-12, "Gini {gini}");
    }

    #[test]
    fn four_clients_of_50_25_15_10_count_as_2_90() {
        check(&[50, 25, 15, 10], (0.345, 0.325));
        assert_eq!(format!("{:.2}", 1.0 / herfindahl(&[50, 25, 15, 10]).unwrap()), "2.90");
    }
    #[test]
    fn equal_clients_are_not_concentrated() {
        check(&[7; 8], (0.125, 0.0));
    }
    #[test]
    fn nothing_is_not_concentrated_at_all() {
        assert_eq!((herfindahl(&[]), gini(&[])), (None, None));
    }
}
