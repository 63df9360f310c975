//! A limit that the user sets, in hundredths of a percent.
use serde::{Deserialize, Serialize};

/// A percentage in 1/100 of a percent: 80 % is 8 000. A setting, so exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Percent(u32);

impl Percent {
    /// From hundredths of a percent.
    pub const fn new(hundredths: u32) -> Percent {
        Percent(hundredths)
    }
    /// From whole percent.
    pub const fn whole(percent: u32) -> Percent {
        Percent(percent * 100)
    }
    /// Hundredths of a percent.
    pub const fn raw(self) -> u32 {
        self.0
    }
    /// In percent, for pictures and fields.
    pub fn to_f64(self) -> f64 {
        f64::from(self.0) / 100.0
    }
    /// Whether `part / whole` is below this percentage; compared in integers.
    /// Both must be below 2¹¹² in size, which sums of amounts are.
    pub fn is_above(self, part: i128, whole: i128) -> bool {
        part * 10_000 < whole * i128::from(self.0)
    }
    /// Whether `part / whole` is at most this percentage; compared in integers.
    pub fn is_at_least(self, part: i128, whole: i128) -> bool {
        part * 10_000 <= whole * i128::from(self.0)
    }
}
