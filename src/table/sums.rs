//! Sums by name that may pass the ends of an amount on their way.
use std::collections::BTreeMap;

use crate::{domain::Amount, stats::NoAnswer};

/// Sums by name, in order of names.
#[derive(Debug, Default)]
pub(super) struct Sums<'a>(BTreeMap<&'a str, i128>);

impl<'a> Sums<'a> {
    pub(super) fn add(&mut self, name: &'a str, money: Amount) {
        *self.0.entry(name).or_default() += i128::from(money.raw());
    }
    pub(super) fn close(self) -> Result<Vec<(&'a str, Amount)>, NoAnswer> {
        self.0.into_iter().map(|(name, sum)| Ok((name, amount(sum)?))).collect()
    }
}

/// In 1/10 000.
pub(super) fn amount(sum: i128) -> Result<Amount, NoAnswer> {
    i64::try_from(sum).map(Amount::new).map_err(|_| NoAnswer::TooLarge)
}
