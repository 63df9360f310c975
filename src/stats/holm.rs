//! Many comparisons at once: S. Holm (1979), "A simple sequentially rejective multiple test procedure".

/// Each p with Holm's correction, in the same order: the smallest times how many there are, the next times one less
/// and so on, never below a smaller one's, at most 1.
pub fn holm(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = p.iter().copied().enumerate().collect();
    crate::domain::sort_by(&mut order, |(_, one), (_, other)| one.total_cmp(other));
    let mut corrected = vec![1.0; p.len()];
    let mut largest = 0.0;
    for (times, (place, p)) in (1..=p.len()).rev().zip(order) {
        largest = f64::max(largest, (p * times as f64).min(1.0));
        corrected[place] = largest;
    }
    corrected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_row_is_met() {
        let found = holm(&[0.01, 0.04, 0.03, 0.005, 0.55, 0.6]);
        for (found, expect) in found.iter().zip([0.05, 0.12, 0.12, 0.03, 1.0, 1.0]) {
            assert!((found - expect).abs() < 1e-15, "{found}");
        }
        assert_eq!(holm(&[]), []);
    }
}
