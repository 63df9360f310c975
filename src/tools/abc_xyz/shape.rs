//! XYZ: how regularly a client buys.
//!
//! *Rhythm*: Z with one active period or in too small a share of periods; X in enough periods and with
//! even sums in the active ones; Y between. *Classic*: the coefficient of variation over all periods,
//! zeros counted. One active period is never X in either.
use super::{Divisor, Reading, XyzRule};
use crate::{
    domain::{Day, XyzClass},
    stats::{Spread, Variance},
};

/// The periods of one client as far as XYZ sees them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    /// Periods with a positive sum.
    pub(super) active: u32,
    /// All periods.
    pub(super) n: u32,
    /// The first active period, from 0.
    pub(super) first: u32,
    /// Spread of active sums.
    pub(super) of_active: Spread,
    /// Spread of all sums, zeros counted.
    pub(super) of_all: Spread,
}

impl Shape {
    /// From the sums that are not zero, in order, among `n` periods.
    pub(super) fn new(sums: impl Iterator<Item = (u32, i64)> + Clone, n: u32) -> Shape {
        let positive = sums.clone().filter(|sum| sum.1 > 0);
        let active = positive.clone().count() as u32;
        Shape {
            active,
            n,
            first: positive.clone().next().map_or(0, |sum| sum.0),
            of_active: Spread::of(positive.map(|sum| sum.1), active),
            of_all: Spread::of(sums.map(|sum| sum.1), n),
        }
    }
    /// The class by one reading; `None` when it cannot be told (fewer than two periods, no mean).
    pub(super) fn class(&self, reading: Reading, rule: &XyzRule) -> Option<XyzClass> {
        if self.n < 2 || self.active == 0 {
            return None;
        }
        match reading {
            Reading::Rhythm => Some(self.rhythm(rule)),
            Reading::Classic => self.classic(rule),
        }
    }
    fn rhythm(&self, rule: &XyzRule) -> XyzClass {
        let share = u64::from(self.active) * 10_000;
        let reaches = |limit: u32| share >= u64::from(limit) * u64::from(self.n);
        if self.active == 1 || !reaches(rule.rhythm.z_active.raw()) {
            return XyzClass::Z;
        }
        let is_even = self.of_active.is_at_most(rule.rhythm.x_variation, variance(rule.divisor));
        match reaches(rule.rhythm.x_active.raw()) && is_even == Ok(true) {
            true => XyzClass::X,
            false => XyzClass::Y,
        }
    }
    fn classic(&self, rule: &XyzRule) -> Option<XyzClass> {
        let within = |limit| self.of_all.is_at_most(limit, variance(rule.divisor)).ok();
        Some(match (within(rule.classic.x)?, within(rule.classic.y)?) {
            (true, _) if self.active > 1 => XyzClass::X,
            (true, _) | (_, true) => XyzClass::Y,
            _ => XyzClass::Z,
        })
    }
    /// Active periods that X takes by rhythm; at least two.
    pub(super) fn need_for_x(&self, rule: &XyzRule) -> u32 {
        let share = u64::from(self.n) * u64::from(rule.rhythm.x_active.raw());
        share.div_ceil(10_000).max(2) as u32
    }
}

/// The divisor as the formulas know it.
pub(super) fn variance(divisor: Divisor) -> Variance {
    match divisor {
        Divisor::Population => Variance::Population,
        Divisor::Sample => Variance::Sample,
    }
}

/// The reading that is not in use.
pub(super) fn other_reading(reading: Reading) -> Reading {
    match reading {
        Reading::Rhythm => Reading::Classic,
        Reading::Classic => Reading::Rhythm,
    }
}

/// A client is new when its first purchase is later than this day: under 3 full months before the end of
/// the window. `None` for windows of less than 6 months, in which nobody is new.
pub(super) fn fresh_after((start, end): (Day, Day)) -> Option<Day> {
    let after = end.plus(1);
    (start.plus_months(6) <= after).then(|| after.plus_months(-3))
}
