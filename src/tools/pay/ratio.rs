//! Exact fractions, for what must not be rounded before it is compared.
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// A fraction in lowest terms. Arithmetic is checked: an overflow of 128 bits is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ratio {
    over: i128,
    /// Above zero.
    under: i128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Ratio = Ratio { over: 0, under: 1 };

    /// `over / under`; `None` unless `under` is above zero.
    pub fn new(over: i128, under: i128) -> Option<Ratio> {
        if under <= 0 {
            return None;
        }
        let common = i128::try_from(greatest_divisor(over.unsigned_abs(), under.unsigned_abs())).ok()?;
        Some(Ratio { over: over / common, under: under / common })
    }
    /// `over / under`, where `under` is a scale and never zero.
    pub(super) fn of(over: u32, under: u32) -> Ratio {
        Ratio::new(over.into(), under.into()).unwrap_or(Ratio::ZERO)
    }
    /// A whole number.
    pub const fn whole(number: i128) -> Ratio {
        Ratio { over: number, under: 1 }
    }
    /// What stands over the line.
    pub const fn over(self) -> i128 {
        self.over
    }
    /// What stands under the line, above zero.
    pub const fn under(self) -> i128 {
        self.under
    }
    /// The nearest float, for pictures and words.
    pub fn to_f64(self) -> f64 {
        self.over as f64 / self.under as f64
    }
    /// Rounded down.
    pub fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }
    /// Rounded to the nearest whole number, halves up.
    pub fn round_half_up(self) -> i128 {
        let (floor, rest) = (self.floor(), self.over.rem_euclid(self.under));
        floor + i128::from(rest >= self.under - rest)
    }
    pub(super) fn checked_add(self, other: Ratio) -> Option<Ratio> {
        let common = Ratio::new(self.under, other.under)?;
        let over = self.over.checked_mul(common.under)?.checked_add(other.over.checked_mul(common.over)?)?;
        Ratio::new(over, self.under.checked_mul(common.under)?)
    }
    pub(super) fn checked_sub(self, other: Ratio) -> Option<Ratio> {
        self.checked_add(Ratio { over: other.over.checked_neg()?, under: other.under })
    }
    pub(super) fn checked_mul(self, other: Ratio) -> Option<Ratio> {
        // Crosswise in lowest terms first, so that money times a rate stays small.
        let (one, two) = (Ratio::new(self.over, other.under)?, Ratio::new(other.over, self.under)?);
        Some(Ratio { over: one.over.checked_mul(two.over)?, under: one.under.checked_mul(two.under)? })
    }
    /// `None` also when the divisor is not above zero.
    pub(super) fn checked_div(self, other: Ratio) -> Option<Ratio> {
        self.checked_mul(Ratio::new(other.under, other.over)?)
    }
    /// This many 1/10 000 units of money, rounded half up to the kopeck.
    pub(super) fn kopecks(self) -> Result<Amount, NoAnswer> {
        let hundreds =
            Ratio { over: self.over, under: self.under.checked_mul(100).ok_or(NoAnswer::TooLarge)? };
        let raw = hundreds.round_half_up().checked_mul(100).ok_or(NoAnswer::TooLarge)?;
        i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge)
    }
}

impl Ord for Ratio {
    /// By continued fractions: wholes first, then what is left turned upside down. Exact, and never overflows.
    fn cmp(&self, other: &Ratio) -> Ordering {
        let (mut one, mut two) = (*self, *other);
        loop {
            let rests = (one.over.rem_euclid(one.under), two.over.rem_euclid(two.under));
            match (one.floor().cmp(&two.floor()), rests) {
                (Ordering::Equal, (0, _) | (_, 0)) => return rests.0.cmp(&rests.1),
                (Ordering::Equal, _) => {
                    let turned = |it: Ratio, rest| Ratio { over: it.under, under: rest };
                    (one, two) = (turned(two, rests.1), turned(one, rests.0));
                }
                (order, _) => return order,
            }
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Amount> for Ratio {
    fn from(amount: Amount) -> Ratio {
        Ratio::whole(amount.raw().into())
    }
}

impl From<Percent> for Ratio {
    fn from(percent: Percent) -> Ratio {
        Ratio::of(percent.raw(), 10_000)
    }
}

/// Euclid. Of 0 and n it is n. In 64 bits as soon as both fit: a remainder of 128 is some ten times slower.
fn greatest_divisor(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        if let (Ok(mut small), Ok(mut smaller)) = (u64::try_from(one), u64::try_from(other)) {
            while smaller != 0 {
                (small, smaller) = (smaller, small % smaller);
            }
            return small.into();
        }
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(over: i128, under: i128) -> Ratio {
        Ratio::new(over, under).unwrap()
    }

    #[track_caller]
    fn check_kopecks(over: i128, under: i128, raw: i64) {
        assert_eq!(ratio(over, under).kopecks(), Ok(Amount::new(raw)));
    }

    #[test]
    fn money_is_rounded_half_up_to_the_kopeck() {
        check_kopecks(1_234_549, 1, 1_234_500);
        check_kopecks(1_234_550, 1, 1_234_600);
        check_kopecks(149, 3, 0);
        check_kopecks(150, 3, 100);
        check_kopecks(-50, 1, 0);
        check_kopecks(-51, 1, -100);
    }

    #[test]
    fn fractions_are_exact() {
        let (third, half) = (ratio(1, 3), ratio(2, 4));
        assert_eq!(third.checked_add(half), Some(ratio(5, 6)));
        assert_eq!(third.checked_sub(half), Some(ratio(-1, 6)));
        assert_eq!(third.checked_mul(half), Some(ratio(1, 6)));
        assert_eq!(third.checked_div(half), Some(ratio(2, 3)));
        assert_eq!(ratio(-1, 3).floor(), -1);
    }

    #[track_caller]
    fn check_order(ascending: &[Ratio]) {
        for (place, one) in ascending.iter().enumerate() {
            for (other_place, other) in ascending.iter().enumerate() {
                assert_eq!(one.cmp(other), place.cmp(&other_place), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn fractions_are_compared_exactly_however_large() {
        check_order(&[
            ratio(-3, 2),
            ratio(-4, 3),
            Ratio::ZERO,
            ratio(1, 3),
            ratio(3, 8),
            ratio(1, 2),
            ratio(5, 2),
        ]);
        let huge = i128::MAX;
        check_order(&[
            ratio(1, huge),
            ratio(1, huge - 1),
            ratio(huge - 2, huge - 1),
            ratio(huge - 1, huge),
            ratio(huge, 1),
        ]);
    }

    #[test]
    fn what_cannot_be_is_none() {
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(ratio(1, 3).checked_div(Ratio::ZERO), None);
        assert_eq!(Ratio::whole(i128::MAX).checked_add(Ratio::whole(1)), None);
        assert_eq!(Ratio::whole(i128::MAX).kopecks(), Err(NoAnswer::TooLarge));
    }
}
