//! Money and other quantities as exact integers.
use serde::{Deserialize, Serialize};

/// An exact amount in 1/10 000 of its unit (of a rouble, a piece, an order).
///
/// Range: about ± 922 337 203 685 477 units. Arithmetic is checked: an overflow is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Amount(i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Amount = Amount(0);
    /// How many of our integers make one unit.
    pub const SCALE: i64 = 10_000;
    /// The largest amount.
    pub const MAX: Amount = Amount(i64::MAX);

    /// From 1/10 000 units.
    pub const fn new(ten_thousandths: i64) -> Amount {
        Amount(ten_thousandths)
    }
    /// From whole units; `None` when out of range.
    pub fn whole(units: i64) -> Option<Amount> {
        units.checked_mul(Amount::SCALE).map(Amount)
    }
    /// In 1/10 000 units.
    pub const fn raw(self) -> i64 {
        self.0
    }
    /// The nearest float, in units: for pictures and statistics, never for sums.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / Amount::SCALE as f64
    }
    /// Sum, or `None` on overflow.
    pub fn checked_add(self, other: Amount) -> Option<Amount> {
        self.0.checked_add(other.0).map(Amount)
    }
    /// Difference, or `None` on overflow.
    pub fn checked_sub(self, other: Amount) -> Option<Amount> {
        self.0.checked_sub(other.0).map(Amount)
    }
    /// Product of two amounts (quantity × price), rounded half even to 1/10 000; `None` on overflow.
    pub fn checked_mul(self, other: Amount) -> Option<Amount> {
        let product = i128::from(self.0) * i128::from(other.0);
        Amount::divide_half_even(product, i128::from(Amount::SCALE))
    }
    /// `numerator / denominator`, rounded half even; `None` on overflow or a denominator ≤ 0.
    pub fn divide_half_even(numerator: i128, denominator: i128) -> Option<Amount> {
        if denominator <= 0 {
            return None;
        }
        let floor = numerator.div_euclid(denominator);
        let twice = numerator.rem_euclid(denominator) * 2;
        let up = twice > denominator || (twice == denominator && floor % 2 != 0);
        i64::try_from(floor + i128::from(up)).ok().map(Amount)
    }
    /// Above zero.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn product_is_rounded_half_even() {
        let product = |a: i64, b: i64| Amount::new(a).checked_mul(Amount::new(b));
        assert_eq!(product(25_500, 60_000), Some(Amount::new(153_000)));
        assert_eq!(product(1, 5_000), Some(Amount::ZERO));
        assert_eq!(product(3, 5_000), Some(Amount::new(2)));
        assert_eq!(product(-1, 5_000), Some(Amount::ZERO));
        assert_eq!(product(i64::MAX, i64::MAX), None);
    }
}
