//! ABC: which clients carry the revenue.
//!
//! Clients are ranked by total, largest first. A client is [`AbcClass::A`] while the share gathered
//! *before* it, by strictly larger totals, is below the first limit, then `B` below the second, then
//! `C`: the client that crosses a limit stays above it, class A is never empty, and equal totals share
//! a class. A total of zero or less is `C` and takes no part in the base of shares. Shares are compared
//! by cross-multiplication of integers.
use crate::domain::{AbcClass, Percent};

/// What is compared with the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbcMethod {
    /// Share of the value gathered before.
    Value,
    /// Share before and its own (Excel and older tools): at most the limit.
    Including,
    /// Clients strictly above / clients.
    Count,
}

/// Where A and B end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AbcLimits {
    /// Where A ends.
    pub a: Percent,
    /// Where B ends; taken as `a` when it is lower.
    pub b: Percent,
}

/// One total among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The total.
    pub total: i64,
    /// Sum of strictly larger totals.
    pub before: i128,
    /// How many totals are strictly larger.
    pub above: u32,
    /// Sum of positive totals.
    pub base: i128,
    /// How many totals are positive.
    pub count: u32,
}

/// Positive totals, largest first, and the sums gathered by them.
#[derive(Clone, Debug, Default)]
pub struct Ladder {
    totals: Vec<i64>,
    /// `gathered[i]` is the sum of the `i` largest.
    gathered: Vec<i128>,
}

impl Place {
    /// The class.
    pub fn class(&self, method: AbcMethod, limits: AbcLimits) -> AbcClass {
        let within = |limit: Percent| match method {
            AbcMethod::Value => limit.is_above(self.before, self.base),
            AbcMethod::Including => limit.is_at_least(self.before + i128::from(self.total), self.base),
            AbcMethod::Count => limit.is_above(self.above.into(), self.count.into()),
        };
        match self.total > 0 {
            true if within(limits.a) => AbcClass::A,
            true if within(limits.b) => AbcClass::B,
            _ => AbcClass::C,
        }
    }
}

impl Ladder {
    /// From totals in any order; those of zero or less are left out.
    pub fn new(totals: impl Iterator<Item = i64>) -> Ladder {
        let mut totals: Vec<i64> = totals.filter(|&total| total > 0).collect();
        totals.sort_unstable_by(|a, b| b.cmp(a));
        let mut gathered = Vec::with_capacity(totals.len() + 1);
        let mut sum = 0;
        gathered.push(sum);
        gathered.extend(totals.iter().map(|&total| {
            sum += i128::from(total);
            sum
        }));
        Ladder { totals, gathered }
    }
    /// Positive totals, largest first.
    pub fn totals(&self) -> &[i64] {
        &self.totals
    }
    /// Sum of the `n` largest.
    pub fn gathered(&self, n: usize) -> i128 {
        self.gathered.get(n).or(self.gathered.last()).copied().unwrap_or(0)
    }
    /// Sum of positive totals: the base of shares.
    pub fn base(&self) -> i128 {
        self.gathered(self.totals.len())
    }
    fn above(&self, total: i64) -> usize {
        self.totals.partition_point(|&other| other > total)
    }
    /// Where a total of the ladder (or one that is zero or less) stands.
    pub fn place(&self, total: i64) -> Place {
        let above = self.above(total);
        Place {
            total,
            before: self.gathered(above),
            above: above as u32,
            base: self.base(),
            count: self.totals.len() as u32,
        }
    }
    /// Where a client whose total is `old` would stand with `new`, all others unchanged.
    pub fn place_instead(&self, old: i64, new: i64) -> Place {
        let mut place = self.place(new);
        if old > new && old > 0 {
            place.before -= i128::from(old);
            place.above -= 1;
        }
        place.base += i128::from(new.max(0)) - i128::from(old.max(0));
        place.count = place.count + u32::from(new > 0) - u32::from(old > 0);
        place
    }
    /// How many of the largest totals are A, and how many A or B.
    pub fn class_ends(&self, method: AbcMethod, limits: AbcLimits) -> [usize; 2] {
        [AbcClass::A, AbcClass::B]
            .map(|last| self.totals.partition_point(|&total| self.place(total).class(method, limits) <= last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: AbcLimits = AbcLimits { a: Percent::whole(80), b: Percent::whole(95) };

    #[track_caller]
    fn check(method: AbcMethod, limits: AbcLimits, totals: &str, expect: &str) {
        let totals: Vec<i64> = totals.split(' ').map(|total| total.parse().unwrap()).collect();
        let ladder = Ladder::new(totals.iter().copied());
        let classes: Vec<String> = totals
            .iter()
            .map(|&total| ladder.place(total).class(method, limits).letter().to_string())
            .collect();
        assert_eq!(classes.join(" "), expect);
        let [a, b] = ladder.class_ends(method, limits);
        assert_eq!(a, classes.iter().filter(|class| *class == "A").count());
        assert_eq!(b - a, classes.iter().filter(|class| *class == "B").count());
    }

    #[test]
    fn a_client_that_ends_on_the_line_is_above_it() {
        check(AbcMethod::Value, START, "80 15 5", "A B C");
        check(AbcMethod::Including, START, "80 15 5", "A B C");
    }
    #[test]
    fn a_client_that_crosses_the_line_stays_above_it() {
        check(AbcMethod::Value, START, "90 6 4", "A B C");
        check(AbcMethod::Including, START, "90 6 4", "B C C");
    }
    #[test]
    fn equal_totals_share_a_class() {
        check(AbcMethod::Value, START, "7 7 7 7 7 7 7 7 7 7", "A A A A A A A A A A");
        check(AbcMethod::Including, START, "7 7 7 7 7 7 7 7 7 7", "A A A A A A A A A A");
    }
    #[test]
    fn returns_are_c_and_do_not_shrink_the_base() {
        check(AbcMethod::Value, START, "100 0 -50", "A C C");
        check(AbcMethod::Including, START, "100 0 -50", "C C C");
    }
    #[test]
    fn by_count_the_first_fifth_is_a_and_the_first_half_at_least_b() {
        let limits = AbcLimits { a: Percent::whole(20), b: Percent::whole(50) };
        check(AbcMethod::Count, limits, "10 9 8 7 6 5 4 3 2 1", "A A B B B C C C C C");
        check(AbcMethod::Count, limits, "9 9 9 9 -1", "A A A A C");
    }
    #[test]
    fn a_place_with_another_total_leaves_the_others_as_they_are() {
        let ladder = Ladder::new([50, 30, 20].into_iter());
        let place = ladder.place_instead(50, 25);
        assert_eq!(place, Place { total: 25, before: 30, above: 1, base: 75, count: 3 });
        let gone = ladder.place_instead(20, -5);
        assert_eq!((gone.base, gone.count), (80, 2));
        let raised = ladder.place_instead(-5, 40);
        assert_eq!(raised, Place { total: 40, before: 50, above: 1, base: 140, count: 4 });
    }
}
