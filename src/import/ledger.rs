//! Keeps the account while rows come in.
use hashbrown::HashSet;

use super::{Account, SetAside, Why};
use crate::domain::Amount;

/// How much of a cell is shown, in characters.
const LONGEST_FOUND: usize = 80;

/// The account in the making.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) account: Account,
    /// The sum of used rows, in 1/10 000.
    pub(super) sum: i128,
    rows: Vec<SetAside>,
    reasons: Vec<(Why, u64, i128)>,
    /// Fingerprints of used rows.
    seen: HashSet<u64>,
}

impl Ledger {
    /// Sets a row aside; the column is counted from 0.
    pub(super) fn set_aside(
        &mut self,
        line: u32,
        column: Option<usize>,
        why: Why,
        found: &str,
        money: Option<Amount>,
    ) {
        self.account.set_aside += 1;
        let raw = money.map_or(0, |money| i128::from(money.raw()));
        match self.reasons.iter_mut().find(|(known, ..)| *known == why) {
            Some((_, count, sum)) => {
                *count += 1;
                *sum += raw;
            }
            None => self.reasons.push((why, 1, raw)),
        }
        let end = found.char_indices().nth(LONGEST_FOUND).map_or(found.len(), |(at, _)| at);
        let column = column.map_or(0, |column| u32::try_from(column + 1).unwrap_or(u32::MAX));
        self.rows.push(SetAside { line, column, why, found: found[..end].into(), money });
    }
    /// Counts the row when an earlier one was the same.
    pub(super) fn repeat(&mut self, fingerprint: u64) {
        self.account.duplicates += u64::from(!self.seen.insert(fingerprint));
    }
    /// Sums beyond [`Amount`] stop at its ends.
    pub(super) fn close(mut self) -> (Account, Vec<SetAside>) {
        crate::domain::sort_by_key(&mut self.reasons, |(why, count, _)| (std::cmp::Reverse(*count), *why));
        self.account.reasons =
            self.reasons.into_iter().map(|(why, count, sum)| (why, count, saturate(sum))).collect();
        self.account.sum = saturate(self.sum);
        (self.account, self.rows)
    }
}

fn saturate(sum: i128) -> Amount {
    Amount::new(sum.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64)
}
