//! Limits between scores: quintiles or terciles of the clients, or as the user sets them.
use serde::{Deserialize, Serialize};

use crate::domain::Amount;

/// Under so many clients there are three levels instead of five.
pub const FEW_CLIENTS: usize = 100;

/// A limit, exact: a percentile of amounts falls on a thirtieth of 1/10 000 for fifths, thirds and tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Limit(i128);

/// The parts of a whole that a percentile is counted in, and of which a limit is made.
const PARTS: i128 = 30;

/// Limits of one measure, ascending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scale {
    /// Quintiles: scores 1, 2, 3, 4, 5.
    Five([Limit; 4]),
    /// Terciles: scores 1, 3, 5.
    Three([Limit; 2]),
}

/// Limits of the three measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Limits {
    /// Days since the last purchase; fewer is better, so the score is reversed.
    pub recency: Scale,
    /// Purchases.
    pub frequency: Scale,
    /// Money net of returns.
    pub monetary: Scale,
}

impl Limit {
    /// At an amount (of money, of purchases, of days).
    pub fn at(amount: Amount) -> Limit {
        Limit(i128::from(amount.raw()) * PARTS)
    }
    /// The percentile of ascending amounts at so many thirtieths (0–30): Excel's PERCENTILE.INC,
    /// type 7 of Hyndman and Fan (1996). `None` without amounts.
    pub(super) fn percentile(ascending: &[Amount], thirtieths: u8) -> Option<Limit> {
        let place = ascending.len().checked_sub(1)? * usize::from(thirtieths.min(30));
        let (below, part) = (place / 30, place % 30);
        let raw = |place: usize| ascending.get(place).map(|amount| i128::from(amount.raw()));
        let low = raw(below)?;
        let high = raw(below + 1).unwrap_or(low);
        Some(Limit(PARTS * low + part as i128 * (high - low)))
    }
    /// Whether the limit is strictly below an amount.
    pub fn is_below(self, amount: Amount) -> bool {
        self < Limit::at(amount)
    }
    /// In units, for fields and pictures.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / (PARTS * i128::from(Amount::SCALE)) as f64
    }
    /// The whole units in it, rounded down.
    pub(super) fn floor(self) -> i128 {
        self.0.div_euclid(PARTS * i128::from(Amount::SCALE))
    }
}

impl Scale {
    /// Quintiles of the amounts, or terciles when there are fewer than [`FEW_CLIENTS`]; `None` without any.
    pub(super) fn of(mut amounts: Vec<Amount>) -> Option<Scale> {
        amounts.sort_unstable();
        let at = |thirtieths| Limit::percentile(&amounts, thirtieths);
        Some(match amounts.len() < FEW_CLIENTS {
            false => Scale::Five([at(6)?, at(12)?, at(18)?, at(24)?]),
            true => Scale::Three([at(10)?, at(20)?]),
        })
    }
    /// The limits, as they stand.
    pub fn limits(&self) -> &[Limit] {
        match self {
            Scale::Five(limits) => limits,
            Scale::Three(limits) => limits,
        }
    }
    /// 1–5, more for larger amounts: by the number of limits strictly below. Equal amounts score the same.
    pub fn score(&self, amount: Amount) -> u8 {
        let below = self.limits().iter().filter(|limit| limit.is_below(amount)).count() as u8;
        match self {
            Scale::Five(_) => 1 + below,
            Scale::Three(_) => 1 + 2 * below,
        }
    }
    /// 1–5, more for smaller amounts.
    pub fn score_reversed(&self, amount: Amount) -> u8 {
        6 - self.score(amount)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn amounts(units: &[f64]) -> Vec<Amount> {
        units.iter().map(|units| Amount::new((units * 10_000.0).round() as i64)).collect()
    }

    fn five(limits: [f64; 4]) -> Scale {
        Scale::Five(limits.map(|units| Limit::at(Amount::new((units * 10_000.0).round() as i64))))
    }

    #[track_caller]
    fn check(values: &[f64], limits: &[f64], scores: &[u8]) {
        let values = amounts(values);
        let scale = Scale::of(values.clone()).unwrap();
        let shown: Vec<f64> = scale.limits().iter().map(|limit| limit.to_f64()).collect();
        assert_eq!(shown, limits);
        assert_eq!(values.iter().map(|value| scale.score(*value)).collect::<Vec<_>>(), scores);
    }

    #[test]
    fn percentile_agrees_with_the_example_in_excels_own_help() {
        let limit = Limit::percentile(&amounts(&[1.0, 2.0, 3.0, 4.0]), 9).unwrap();
        assert_eq!(limit.to_f64(), 1.9);
        assert_eq!(Limit::percentile(&[], 9), None);
    }

    #[test]
    fn the_first_ten_clients_of_the_published_set_score_as_published() {
        let recency = five([114.0, 180.0, 296.4, 481.0]);
        let frequency = five([3.0, 4.0, 5.0, 7.0]);
        let monetary = five([254.8, 381.0, 505.4, 665.0]);
        for (days, orders, money, scores) in [
            (205, 6, 472, [3, 4, 3]),
            (140, 3, 340, [4, 1, 2]),
            (194, 4, 405, [3, 2, 3]),
            (98, 7, 596, [5, 4, 4]),
            (132, 5, 448, [4, 3, 3]),
            (90, 9, 843, [5, 5, 5]),
        ] {
            let whole = |units| Amount::whole(units).unwrap();
            let found = [
                recency.score_reversed(whole(days)),
                frequency.score(whole(orders)),
                monetary.score(whole(money)),
            ];
            assert_eq!(found, scores, "{days} {orders} {money}");
        }
    }

    #[test]
    fn small_amounts_are_told_apart() {
        let values: Vec<f64> = (0..100).map(|n| f64::from(n / 10 + 1) / 10.0).collect();
        let scores: Vec<u8> = (0..100).map(|n| n / 20 + 1).collect();
        // Ten of each amount. Places 19.8, 39.6, 59.4, 79.2 lie between 0.2 and 0.3, 0.4 and 0.5 …
        check(&values, &[0.28, 0.46, 0.64, 0.82], &scores);
    }

    #[test]
    fn under_a_hundred_clients_there_are_three_levels() {
        check(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], &[3.0, 5.0], &[1, 1, 1, 3, 3, 5, 5]);
        check(&[5.0], &[5.0, 5.0], &[1]);
        assert!(matches!(Scale::of(vec![Amount::ZERO; 99]), Some(Scale::Three(_))));
        assert!(matches!(Scale::of(vec![Amount::ZERO; 100]), Some(Scale::Five(_))));
        assert_eq!(Scale::of(Vec::new()), None);
    }

    proptest! {
        #[test]
        fn more_never_scores_less_and_a_fifth_at_most_lies_above_the_last_limit(
            raw in prop::collection::vec(-1_000_i64..1_000, 100..300),
        ) {
            let mut values: Vec<Amount> = raw.into_iter().map(Amount::new).collect();
            let scale = Scale::of(values.clone()).unwrap();
            values.sort_unstable();
            let scores: Vec<u8> = values.iter().map(|value| scale.score(*value)).collect();
            prop_assert!(scores.is_sorted());
            prop_assert!(scores.iter().all(|score| (1..=5).contains(score)));
            prop_assert!(scores.iter().filter(|score| **score == 5).count() * 5 <= scores.len() + 4);
        }
    }
}
