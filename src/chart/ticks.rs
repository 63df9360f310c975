//! Where an axis is marked: round numbers, few of them.

/// Multiples of 1, 2 or 5 × 10ⁿ within `low..=high`, the finest step that gives at most `most` of them.
///
/// Empty when an end is not a number, the interval is empty or `most` is 0.
pub fn nice(low: f64, high: f64, most: usize) -> Vec<f64> {
    let width = high - low;
    if !(width.is_finite() && width > 0.0) || most == 0 {
        return Vec::new();
    }
    let first = (width / most as f64).log10().floor() as i32;
    // At most three decades above the first guess hold a step as wide as the interval.
    let steps = (first..=first + 3).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| Step { digit, power }));
    steps.map(|step| step.within(low, high, most)).find(|ticks| ticks.len() <= most).unwrap_or_default()
}

/// Marks of a share axis `0..=1`: 0, 25, 50, 75, 100 % or fewer.
pub fn shares(most: usize) -> &'static [f64] {
    match most {
        0..=1 => &[1.0],
        2 => &[0.0, 1.0],
        3..=4 => &[0.0, 0.5, 1.0],
        5..=10 => &[0.0, 0.25, 0.5, 0.75, 1.0],
        _ => &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0],
    }
}

/// Marks of a log axis within `low..=high`: 1-2-5 in every decade, else 1-3, else powers of ten, else every
/// second, third … power: the finest that gives at most `most`. Empty when an end is not positive.
pub fn decades(low: f64, high: f64, most: usize) -> Vec<f64> {
    if !(low > 0.0 && high.is_finite() && high >= low) || most == 0 {
        return Vec::new();
    }
    let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
    let marks = |digits: &[f64], every: usize| -> Vec<f64> {
        (first..=last)
            .filter(|power| power.rem_euclid(every as i32) == 0)
            .flat_map(|power| digits.iter().map(move |digit| digit * 10f64.powi(power)))
            .filter(|mark| (low..=high).contains(mark))
            .collect()
    };
    let fine = [marks(&[1.0, 2.0, 5.0], 1), marks(&[1.0, 3.0], 1)];
    let coarse = (1..=700).map(|every| marks(&[1.0], every));
    fine.into_iter().chain(coarse).find(|marks| marks.len() <= most).unwrap_or_default()
}

struct Step {
    digit: f64,
    power: i32,
}

impl Step {
    /// Its multiples, computed without gathering rounding errors: 0.3, not 0.30000000000000004.
    fn within(&self, low: f64, high: f64, most: usize) -> Vec<f64> {
        let multiple = |k: f64| match self.power {
            0.. => k * self.digit * 10f64.powi(self.power),
            _ => k * self.digit / 10f64.powi(-self.power),
        };
        let size = multiple(1.0);
        // Ends that differ from a multiple by a rounding error count as that multiple.
        let (first, last) = ((low / size - 1e-9).ceil(), (high / size + 1e-9).floor());
        let n_ticks = ((last - first).max(-1.0) as usize).saturating_add(1);
        if last < first {
            return Vec::new();
        }
        (0..n_ticks.min(most + 1)).map(|i| multiple(first + i as f64) + 0.0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(low: f64, high: f64, most: usize, expect: &[f64]) {
        assert_eq!(nice(low, high, most), expect);
    }

    #[test]
    fn steps_are_one_two_or_five() {
        check(0.0, 100.0, 5, &[0.0, 50.0, 100.0]);
        check(0.0, 100.0, 6, &[0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        check(0.0, 0.35, 4, &[0.0, 0.1, 0.2, 0.3]);
        check(-30.0, 70.0, 6, &[-20.0, 0.0, 20.0, 40.0, 60.0]);
        check(0.0, 1_250_000.0, 4, &[0.0, 500_000.0, 1_000_000.0]);
    }

    #[test]
    fn an_interval_that_is_none_has_no_marks() {
        check(1.0, 1.0, 5, &[]);
        check(2.0, 1.0, 5, &[]);
        check(f64::NAN, 1.0, 5, &[]);
        check(0.0, f64::INFINITY, 5, &[]);
        check(0.0, 1.0, 0, &[]);
    }

    #[test]
    fn a_log_axis_thins_out_with_its_length() {
        assert_eq!(decades(1.0, 100.0, 7), [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]);
        assert_eq!(decades(1.0, 100.0, 5), [1.0, 3.0, 10.0, 30.0, 100.0]);
        assert_eq!(decades(1.0, 1e6, 7), [1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6]);
        assert_eq!(decades(1.0, 1e6, 4), [1.0, 100.0, 1e4, 1e6]);
        assert!(decades(0.0, 10.0, 5).is_empty());
    }

    proptest! {
        #[test]
        fn marks_are_few_within_and_evenly_spaced(low in -1e12..1e12f64, wide in 1e-3..1e12f64, most in 1usize..12) {
            let ticks = nice(low, low + wide, most);
            prop_assert!(ticks.len() <= most);
            let slack = 1e-6 * wide + 1e-9 * low.abs();
            prop_assert!(ticks.iter().all(|tick| (low - slack..=low + wide + slack).contains(tick)));
            for three in ticks.windows(3) {
                prop_assert!((three[2] - 2.0 * three[1] + three[0]).abs() <= slack);
            }
        }
    }
}
