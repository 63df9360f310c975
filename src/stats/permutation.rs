//! The exact test of k × 2: how often chance alone, with these margins, gives a table no likelier than this one.
//!
//! Freeman and Halton (1951), the generalisation of Fisher's exact test: tables are ordered by probability, those as
//! likely as ours up to 10⁻⁷ of it count as ties, as in SciPy. The probability of a table is the product of
//! C(nᵢ, xᵢ) over C(N, m), written as binomial chances with the common rate m / N, so that it does not overflow. The
//! rarer of successes and failures is dealt out. Variants without trials are left out.
use super::{Arm, NoAnswer, contingency::comparable, stirling::binomial};

/// An exact test takes no more tables than that: a few milliseconds.
pub const MOST_TABLES: u32 = 1_000_000;

/// Probabilities that differ by less of themselves are ties.
const TIE: f64 = 1.0 + 1e-7;

/// What the exact test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exact {
    /// Chance of a table no likelier than ours, `0..=1`.
    pub p: f64,
    /// The smallest p that any table with these margins could have: above a level, no result could have passed it.
    pub least_p: f64,
    /// Tables with these margins.
    pub n_tables: u32,
}

/// Tests whether all variants have the same rate, by all tables with these margins.
///
/// # Errors
/// [`NoAnswer::TooManyTables`] above [`MOST_TABLES`]; else as [`super::contingency()`].
pub fn permutation(arms: &[Arm]) -> Result<Exact, NoAnswer> {
    let ((trials, successes), _) = comparable(arms)?;
    let rarer = if successes + successes <= trials { Arm::successes } else { Arm::failures };
    let mut rows: Vec<(u64, u64)> =
        arms.iter().filter(|arm| arm.trials() > 0).map(|arm| (arm.trials(), rarer(*arm))).collect();
    // The widest last: what it is dealt follows from the others.
    crate::domain::sort_by_key(&mut rows, |(trials, _)| *trials);
    let (all, dealt) = rows.iter().fold((0, 0), |(n, x), row| (n + row.0, x + row.1));
    let deck = Deck { all, dealt, chances: (dealt as f64 / all as f64, (all - dealt) as f64 / all as f64) };
    let columns = deck.columns(&rows)?;
    let ours: f64 = rows.iter().zip(&columns).map(|(row, column)| column.at(row.1)).product();
    let mut walk =
        Walk { limit: ours * TIE, below: 0.0, least: f64::INFINITY, at_least: 0.0, left: MOST_TABLES };
    walk.deal(&columns, (dealt, 1.0))?;
    let whole = binomial(all, dealt, deck.chances);
    Ok(Exact {
        p: (walk.below / whole).min(1.0),
        least_p: (walk.at_least / whole).min(1.0),
        n_tables: MOST_TABLES - walk.left,
    })
}

/// What is dealt out: the rarer outcome over all trials.
struct Deck {
    all: u64,
    dealt: u64,
    /// Of the rarer outcome and of the other.
    chances: (f64, f64),
}

/// One variant.
struct Column {
    trials: u64,
    /// Trials of the variants after this one.
    after: u64,
    /// The least it can be dealt.
    first: u64,
    /// The chance of that number and of each larger one.
    chances: Vec<f64>,
}

impl Deck {
    fn columns(&self, rows: &[(u64, u64)]) -> Result<Vec<Column>, NoAnswer> {
        let mut after = self.all;
        let column = |(trials, _): &(u64, u64)| {
            after -= trials;
            self.column(*trials, after)
        };
        rows.iter().map(column).collect()
    }
    /// Chances from the likeliest number to both sides, by the ratio of neighbours.
    fn column(&self, trials: u64, after: u64) -> Result<Column, NoAnswer> {
        let (first, last) = (self.dealt.saturating_sub(self.all - trials), trials.min(self.dealt));
        if last - first >= u64::from(MOST_TABLES) {
            return Err(NoAnswer::TooManyTables);
        }
        let (p, q) = self.chances;
        let middle = ((trials as f64 * p) as u64).clamp(first, last);
        let likeliest = binomial(trials, middle, self.chances);
        let mut chances = vec![likeliest; (last - first) as usize + 1];
        let (down, up) = chances.split_at_mut((middle - first) as usize);
        let mut chance = likeliest;
        for (slot, x) in up.iter_mut().skip(1).zip(middle..) {
            chance *= (trials - x) as f64 * p / ((x + 1) as f64 * q);
            *slot = chance;
        }
        chance = likeliest;
        for (slot, x) in down.iter_mut().rev().zip((0..=middle).rev()) {
            chance *= x as f64 * q / ((trials - x + 1) as f64 * p);
            *slot = chance;
        }
        Ok(Column { trials, after, first, chances })
    }
}

impl Column {
    fn at(&self, x: u64) -> f64 {
        let place = x.checked_sub(self.first);
        place.and_then(|place| self.chances.get(place as usize)).copied().unwrap_or(0.0)
    }
    /// What this variant can be dealt when so much is left for it and those after it.
    fn range(&self, rest: u64) -> std::ops::RangeInclusive<u64> {
        rest.saturating_sub(self.after)..=self.trials.min(rest)
    }
}

/// The way through all tables.
struct Walk {
    /// Tables up to this probability count.
    limit: f64,
    /// Their sum.
    below: f64,
    /// The smallest probability met,
    least: f64,
    /// and the sum of those as small.
    at_least: f64,
    /// Tables that may still be met.
    left: u32,
}

impl Walk {
    /// Deals what is left to the variants that are left; `so_far` is the chance of what the earlier ones have.
    fn deal(&mut self, columns: &[Column], (rest, so_far): (u64, f64)) -> Result<(), NoAnswer> {
        match columns {
            [column, last] => self.deal_two((column, last), (rest, so_far)),
            [column, others @ ..] => {
                column.range(rest).try_for_each(|x| self.deal(others, (rest - x, so_far * column.at(x))))
            }
            [] => Ok(()),
        }
    }
    fn deal_two(
        &mut self,
        (one, last): (&Column, &Column),
        (rest, so_far): (u64, f64),
    ) -> Result<(), NoAnswer> {
        let range = one.range(rest);
        let n = (range.end() - range.start()) as usize + 1;
        self.left =
            u32::try_from(n).ok().and_then(|n| self.left.checked_sub(n)).ok_or(NoAnswer::TooManyTables)?;
        let ahead = one.chances.iter().skip((range.start() - one.first) as usize);
        let back = last.chances.iter().take((rest - range.start() - last.first) as usize + 1).rev();
        for (one, last) in ahead.zip(back).take(n) {
            self.meet(so_far * one * last);
        }
        Ok(())
    }
    fn meet(&mut self, table: f64) {
        if table <= self.limit {
            self.below += table;
        }
        if table * TIE < self.least {
            (self.least, self.at_least) = (table, table);
        } else if table <= self.least * TIE {
            self.at_least += table;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arms(table: &[(u64, u64)]) -> Vec<Arm> {
        table.iter().map(|(trials, successes)| Arm::new(*trials, *successes).unwrap()).collect()
    }

    #[track_caller]
    fn check(table: &[(u64, u64)], expect: f64) -> Exact {
        let found = permutation(&arms(table)).unwrap();
        assert!((found.p / expect - 1.0).abs() < 1e-12, "{} is not {expect}", found.p);
        found
    }

    #[test]
    fn tea_is_tasted_as_fisher_has_it() {
        // Fisher (1935): 3 of 4 cups, twice; two-sided 34/70, at best 2/70.
        let found = check(&[(4, 3), (4, 1)], 34.0 / 70.0);
        assert!((found.least_p - 2.0 / 70.0).abs() < 1e-15);
        assert_eq!(found.n_tables, 5);
    }
    #[test]
    fn three_variants_with_two_successes_are_counted_by_hand() {
        // Of C(6, 2) = 15 pairs three fall on one variant (1/15 each), twelve on two (4/15 for each of three pairs).
        let found = check(&[(2, 2), (2, 0), (2, 0)], 3.0 / 15.0);
        assert_eq!((found.n_tables, found.p), (6, found.least_p));
        check(&[(2, 1), (2, 1), (2, 0)], 1.0);
    }
    #[test]
    fn the_rarer_outcome_is_dealt_and_the_answer_is_the_same() {
        let rare = permutation(&arms(&[(90, 2), (80, 5), (0, 0), (70, 1)])).unwrap();
        let common = permutation(&arms(&[(90, 88), (80, 75), (70, 69)])).unwrap();
        assert_eq!(rare, common);
    }
    #[test]
    fn a_few_successes_of_a_thousand_million_trials_are_still_exact() {
        // All five of 2·10⁹ on one side: twice 1/2⁵, less what drawing without replacement takes.
        let found = permutation(&arms(&[(1_000_000_000, 5), (1_000_000_000, 0)])).unwrap();
        assert!((found.p - 0.0625).abs() < 1e-9, "{}", found.p);
    }
    #[test]
    fn too_many_tables_are_a_reason() {
        let reason = |table: &[(u64, u64)]| permutation(&arms(table)).unwrap_err();
        assert_eq!(reason(&[(10_000_000, 5_000_000), (90_000_000, 8)]), NoAnswer::TooManyTables);
        assert_eq!(reason(&[(500, 60); 6]), NoAnswer::TooManyTables);
        assert_eq!(reason(&[(500, 0); 6]), NoAnswer::NoSuccesses);
    }
}
