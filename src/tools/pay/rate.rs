//! A rate of turnover: a setting, so exact.
use serde::{Deserialize, Serialize};

use super::Ratio;
use crate::domain::Percent;

/// A share of turnover in billionths: 1 % is 10 000 000. Up to 429 %.
///
/// So fine because a solved rate must give its bonus back to the kopeck on plans up to 10 million.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Rate(u32);

impl Rate {
    /// Nothing.
    pub const ZERO: Rate = Rate(0);
    /// All of it.
    pub const WHOLE: Rate = Rate(1_000_000_000);

    /// From billionths.
    pub const fn new(billionths: u32) -> Rate {
        Rate(billionths)
    }
    /// From whole percent; the largest rate when it is beyond.
    pub const fn whole(percent: u32) -> Rate {
        Rate(percent.saturating_mul(10_000_000))
    }
    /// From hundredths of a percent; the largest rate when it is beyond.
    pub const fn of(percent: Percent) -> Rate {
        Rate(percent.raw().saturating_mul(100_000))
    }
    /// Billionths.
    pub const fn raw(self) -> u32 {
        self.0
    }
    /// In percent, for pictures and fields.
    pub fn to_f64(self) -> f64 {
        f64::from(self.0) / 1e7
    }
    /// The nearest rate, halves up; `None` below 0 or beyond the largest.
    pub(super) fn nearest(share: Ratio) -> Option<Rate> {
        let billionths = share.checked_mul(Ratio::whole(Rate::WHOLE.0.into()))?;
        u32::try_from(billionths.round_half_up()).ok().map(Rate)
    }
    /// As an exact share of the whole.
    pub(super) fn ratio(self) -> Ratio {
        Ratio::of(self.0, Rate::WHOLE.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percent_is_ten_million_billionths() {
        assert_eq!(Rate::whole(1), Rate::new(10_000_000));
        assert_eq!(Rate::of(Percent::new(150)), Rate::new(15_000_000));
        assert_eq!(Rate::of(Percent::new(150)).to_f64(), 1.5);
    }

    #[test]
    fn a_share_becomes_the_nearest_rate() {
        let nearest = |over, under| Ratio::new(over, under).and_then(Rate::nearest);
        assert_eq!(nearest(1, 50), Some(Rate::whole(2)));
        // 60 000 of 2 900 000 is 2.068 965 517 %.
        assert_eq!(nearest(60_000, 2_900_000), Some(Rate::new(20_689_655)));
        assert_eq!(nearest(-1, 50), None);
        assert_eq!(nearest(5, 1), None);
    }
}
