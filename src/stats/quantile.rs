//! Percentiles as Excel's PERCENTILE.INC gives them.
use super::NoAnswer;

/// The percentile `part` (`0..=1`) of values in ascending order: type 7 of Hyndman and Fan (1996),
/// "Sample quantiles in statistical packages", the definition of PERCENTILE.INC.
pub fn percentile(ascending: &[f64], part: f64) -> Result<f64, NoAnswer> {
    let Some(last) = ascending.len().checked_sub(1) else {
        return Err(NoAnswer::TooFew { have: 0, need: 1 });
    };
    let place = part.clamp(0.0, 1.0) * last as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(last);
    Ok(ascending[below] + (ascending[above] - ascending[below]) * (place - below as f64))
}

/// The median of values in ascending order.
pub fn median(ascending: &[f64]) -> Result<f64, NoAnswer> {
    percentile(ascending, 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f64], part: f64, expect: f64) {
        assert!((percentile(values, part).unwrap() - expect).abs() < 1e-12);
    }

    #[test]
    fn percentiles_lie_between_neighbours_as_in_excel() {
        let tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
        check(&tenths, 0.2, 0.28);
        check(&tenths, 0.8, 0.82);
        check(&[1.0, 3.0], 0.5, 2.0);
        check(&[7.0], 0.95, 7.0);
    }

    #[test]
    fn nothing_has_no_median() {
        assert_eq!(median(&[]), Err(NoAnswer::TooFew { have: 0, need: 1 }));
    }
}
