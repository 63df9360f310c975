//! From numbers to pixels and back.

/// A linear or logarithmic scale; always finite, also for a domain that is a single number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    kind: Kind,
    domain: (f64, f64),
    range: (f64, f64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Linear,
    Log,
}

impl Scale {
    /// Equal differences, equal lengths. A domain without width or with an end that is not a number
    /// becomes as wide as its start, at least 1.
    pub fn linear(domain: (f64, f64), range: (f64, f64)) -> Scale {
        let low = if domain.0.is_finite() { domain.0 } else { 0.0 };
        let wide = domain.1.is_finite() && (domain.1 - low).is_finite() && domain.1 != low;
        Scale {
            kind: Kind::Linear,
            domain: (low, if wide { domain.1 } else { low + low.abs().max(1.0) }),
            range,
        }
    }
    /// Equal ratios, equal lengths: base-10 logarithm. Ends that are not positive numbers, and domains
    /// narrower than tenfold, are widened to a decade around what is there.
    pub fn log(domain: (f64, f64), range: (f64, f64)) -> Scale {
        let usable = |value: f64| (value.is_finite() && value > 0.0).then(|| value.log10());
        let (low, high) = match (usable(domain.0), usable(domain.1)) {
            (Some(low), Some(high)) if high >= low => (low, high),
            (Some(one), _) | (None, Some(one)) => (one, one),
            (None, None) => (0.0, 0.0),
        };
        let missing = (1.0 - (high - low)).max(0.0) / 2.0;
        Scale { kind: Kind::Log, domain: (low - missing, high + missing), range }
    }
    /// Position of a value; `None` when it has none (not a number, or not positive on a log scale).
    pub fn at(&self, value: f64) -> Option<f64> {
        let value = match self.kind {
            Kind::Linear => value,
            Kind::Log if value > 0.0 => value.log10(),
            Kind::Log => return None,
        };
        let part = (value - self.domain.0) / (self.domain.1 - self.domain.0);
        let position = self.range.0 + part * (self.range.1 - self.range.0);
        position.is_finite().then_some(position)
    }
    /// Value at a position; the inverse of [`Scale::at`]. A range without width gives the domain's start.
    pub fn value(&self, position: f64) -> f64 {
        let part = (position - self.range.0) / (self.range.1 - self.range.0);
        let part = if part.is_finite() { part } else { 0.0 };
        let value = self.domain.0 + part * (self.domain.1 - self.domain.0);
        match self.kind {
            Kind::Linear => value,
            Kind::Log => 10f64.powf(value),
        }
    }
    /// The numbers at its two ends.
    pub fn domain(&self) -> (f64, f64) {
        match self.kind {
            Kind::Linear => self.domain,
            Kind::Log => (10f64.powf(self.domain.0), 10f64.powf(self.domain.1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_ratios_take_equal_lengths_on_a_log_scale() {
        let scale = Scale::log((1.0, 1_000.0), (0.0, 300.0));
        assert_eq!(
            [1.0, 10.0, 100.0, 1_000.0].map(|value| scale.at(value).unwrap().round()),
            [0.0, 100.0, 200.0, 300.0]
        );
        assert_eq!((scale.at(0.0), scale.at(-5.0), scale.at(f64::NAN)), (None, None, None));
    }

    #[test]
    fn a_single_number_stands_in_the_middle_of_a_decade() {
        let scale = Scale::log((500.0, 500.0), (0.0, 100.0));
        assert_eq!(scale.at(500.0), Some(50.0));
    }

    #[test]
    fn a_domain_that_says_nothing_still_draws() {
        for (low, high) in [(0.0, 0.0), (f64::NAN, 1.0), (3.0, f64::INFINITY), (f64::MIN, f64::MAX)] {
            assert!(Scale::linear((low, high), (0.0, 10.0)).at(0.5).is_some());
            assert!(Scale::log((low, high), (0.0, 10.0)).at(0.5).is_some());
        }
    }

    proptest! {
        #[test]
        fn positions_lead_back_to_their_values(low in -1e9..1e9f64, wide in 1.0..1e9f64, part in 0.0..1.0f64) {
            let value = low + part * wide;
            let scale = Scale::linear((low, low + wide), (400.0, 16.0));
            prop_assert!((scale.value(scale.at(value).unwrap()) - value).abs() <= 1e-9 * (low.abs() + wide));
        }
    }
}
