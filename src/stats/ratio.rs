//! An exact ratio, so that 99.996 % is never taken for 100 %.
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::domain::Amount;

/// A ratio of two integers in lowest terms, the lower one above zero. Compared exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ratio {
    part: i128,
    whole: i128,
}

impl Ratio {
    /// Nothing of something.
    pub const ZERO: Ratio = Ratio { part: 0, whole: 1 };
    /// The whole: 100 %.
    pub const ONE: Ratio = Ratio { part: 1, whole: 1 };

    /// `part / whole`; `None` unless `whole` is above zero.
    pub fn new(part: i128, whole: i128) -> Option<Ratio> {
        if whole <= 0 {
            return None;
        }
        let divisor = i128::try_from(common_divisor(part.unsigned_abs(), whole.unsigned_abs())).ok()?;
        Some(Ratio { part: part / divisor, whole: whole / divisor })
    }
    /// The upper integer; takes the sign.
    pub const fn part(self) -> i128 {
        self.part
    }
    /// The lower integer, above zero.
    pub const fn whole(self) -> i128 {
        self.whole
    }
    /// The nearest float, for show: 0.9 is 90 %. Never for comparing.
    pub fn to_f64(self) -> f64 {
        self.part as f64 / self.whole as f64
    }
    /// In percent, for show: 90 is 90 %. Never for comparing.
    pub fn percent(self) -> f64 {
        self.to_f64() * 100.0
    }
    /// Sum; `None` on overflow.
    pub fn checked_add(self, other: Ratio) -> Option<Ratio> {
        let divisor =
            i128::try_from(common_divisor(self.whole.unsigned_abs(), other.whole.unsigned_abs())).ok()?;
        let (mine, theirs) = (other.whole / divisor, self.whole / divisor);
        let part = self.part.checked_mul(mine)?.checked_add(other.part.checked_mul(theirs)?)?;
        Ratio::new(part, self.whole.checked_mul(mine)?)
    }
    /// Product; `None` on overflow.
    pub fn checked_mul(self, other: Ratio) -> Option<Ratio> {
        // Crosswise in lowest terms first, so that what cancels cannot overflow.
        let (one, two) = (Ratio::new(self.part, other.whole)?, Ratio::new(other.part, self.whole)?);
        Ratio::new(one.part.checked_mul(two.part)?, one.whole.checked_mul(two.whole)?)
    }
    /// Quotient; `None` on overflow or when `other` is not above zero.
    pub fn checked_div(self, other: Ratio) -> Option<Ratio> {
        self.checked_mul(Ratio::new(other.whole, other.part)?)
    }
    /// As an amount whose 1/10 000 units the ratio counts, rounded half even; `None` on overflow.
    pub fn to_amount(self) -> Option<Amount> {
        // Beyond this the rounding itself could overflow.
        (self.whole < 1 << 126).then(|| Amount::divide_half_even(self.part, self.whole)).flatten()
    }
}

impl From<Amount> for Ratio {
    /// The 1/10 000 units of an amount: the inverse of [`Ratio::to_amount`].
    fn from(amount: Amount) -> Ratio {
        Ratio { part: amount.raw().into(), whole: 1 }
    }
}

impl Ord for Ratio {
    /// Integer parts first, then the remainders turned over, as in Euclid's algorithm: no product, no overflow.
    fn cmp(&self, other: &Ratio) -> Ordering {
        let (mut one, mut two) = ((self.part, self.whole), (other.part, other.whole));
        loop {
            let order = one.0.div_euclid(one.1).cmp(&two.0.div_euclid(two.1));
            let left = (one.0.rem_euclid(one.1), two.0.rem_euclid(two.1));
            match (order, left) {
                (Ordering::Equal, (0, _) | (_, 0)) => return left.0.cmp(&left.1),
                (Ordering::Equal, _) => (one, two) = ((two.1, left.1), (one.1, left.0)),
                _ => return order,
            }
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Greatest common divisor; `b` is above zero.
fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while a != 0 {
        (a, b) = (b % a, a);
    }
    b
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn ratio(part: i128, whole: i128) -> Ratio {
        Ratio::new(part, whole).unwrap()
    }

    #[test]
    fn nothing_is_divided_by_zero_or_less() {
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::new(1, -1), None);
        assert_eq!(Ratio::ONE.checked_div(Ratio::ZERO), None);
    }

    #[test]
    fn equal_ratios_are_equal_however_they_are_written() {
        assert_eq!(ratio(9, 10), ratio(90, 100));
        assert_eq!(ratio(0, 7), Ratio::ZERO);
        assert_eq!(ratio(-7, 7), ratio(-1, 1));
    }

    #[test]
    fn almost_a_whole_is_less_than_a_whole_at_any_size() {
        assert!(ratio(i128::MAX - 1, i128::MAX) < Ratio::ONE);
        assert!(ratio(i128::MAX - 2, i128::MAX) < ratio(i128::MAX - 1, i128::MAX));
        assert!(ratio(i128::MIN, 1) < ratio(i128::MIN + 1, 1));
        assert!(ratio(-1, 3) < ratio(-1, 4));
    }

    #[test]
    fn too_large_is_none_not_a_wrap() {
        assert_eq!(ratio(i128::MAX, 1).checked_add(Ratio::ONE), None);
        assert_eq!(ratio(i128::MAX, 1).checked_mul(ratio(2, 1)), None);
        assert_eq!(ratio(i128::MAX, 7).to_amount(), None);
        assert_eq!(ratio(1, i128::MAX).to_amount(), None);
    }

    proptest! {
        #[test]
        fn small_ratios_agree_with_products(a in -500i128..500, b in 1i128..500, c in -500i128..500, d in 1i128..500) {
            prop_assert_eq!(ratio(a, b).cmp(&ratio(c, d)), (a * d).cmp(&(c * b)));
            prop_assert_eq!(ratio(a, b).checked_add(ratio(c, d)), Some(ratio(a * d + c * b, b * d)));
            prop_assert_eq!(ratio(a, b).checked_mul(ratio(c, d)), Some(ratio(a * c, b * d)));
            if c > 0 {
                prop_assert_eq!(ratio(a, b).checked_div(ratio(c, d)), Some(ratio(a * d, b * c)));
            }
        }
    }
}
