//! Scores and weights as they are typed: `7`, `4,5`, `.13`, `20 %`.
use super::{Score, Weight};
use crate::{
    domain::Amount,
    import::{Decimal, NumberFault, read_number},
};

/// A score from 0 to 10, or none: an empty text, a dash, `н/д`.
///
/// # Errors
/// The text is something else.
pub(super) fn read_score(text: &str) -> Result<Option<Score>, NumberFault> {
    match read(text) {
        Ok(amount) => Score::new(amount).map(Some).ok_or(NumberFault::TooLarge),
        Err(NumberFault::Empty) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// A weight of zero or more; a percent sign changes nothing, for weights are shares of their sum.
pub(super) fn read_weight(text: &str) -> Option<Weight> {
    Weight::new(read(text).ok()?)
}

/// A number; its only mark is that of the decimals.
fn read(text: &str) -> Result<Amount, NumberFault> {
    let decimal = if text.contains(',') { Decimal::Comma } else { Decimal::Dot };
    read_number(text, decimal).map(|number| number.amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, score: Result<Option<f64>, ()>, weight: Option<f64>) {
        let found = read_score(text).map(|score| score.map(Score::to_f64)).map_err(drop);
        assert_eq!((found, read_weight(text).map(Weight::to_f64)), (score, weight), "{text}");
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        check("7", Ok(Some(7.0)), Some(7.0));
        check(" 4,5 ", Ok(Some(4.5)), Some(4.5));
        check("4.5", Ok(Some(4.5)), Some(4.5));
        check("0,125", Ok(Some(0.125)), Some(0.125));
        check(".13", Ok(Some(0.13)), Some(0.13));
        check("0", Ok(Some(0.0)), Some(0.0));
        check("20 %", Err(()), Some(20.0));
    }

    #[test]
    fn nothing_is_no_score_and_no_weight() {
        for text in ["", " ", "-", "—", "н/д"] {
            check(text, Ok(None), None);
        }
    }

    #[test]
    fn a_score_is_from_0_to_10_and_a_weight_not_below_0() {
        check("10,01", Err(()), Some(10.01));
        check("-1", Err(()), None);
        check("много", Err(()), None);
        check("8/10", Err(()), None);
    }
}
