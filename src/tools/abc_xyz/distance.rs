//! How far a client is from the next ABC class, in money.
use crate::{
    domain::{AbcClass, Amount},
    stats::{AbcLimits, AbcMethod, Ladder},
};

/// For B and C the smallest increase of the total, in 1/10 000 and with all others unchanged, that
/// raises the class; for A the smallest fall that loses it. Default rule only (by value or by count).
/// `None` under the including rule, and where no increase suffices (a limit of 0 %).
pub(super) fn to_next(ladder: &Ladder, total: i64, method: AbcMethod, limits: AbcLimits) -> Option<Amount> {
    if method == AbcMethod::Including {
        return None;
    }
    let class_with = |new: i64| ladder.place_instead(total, new).class(method, limits);
    let class = class_with(total);
    // The class never falls as the total grows: what stands before shrinks while the base grows.
    match class {
        AbcClass::A => {
            let fall = first(0, total, |fall| class_with(total - fall) > AbcClass::A)?;
            Some(Amount::new(fall))
        }
        AbcClass::B | AbcClass::C => {
            let top = *ladder.totals().first()?;
            let most = top.checked_sub(total)?.max(1);
            first(0, most, |rise| class_with(total + rise) < class).map(Amount::new)
        }
    }
}

/// The smallest number in `above + 1 ..= most` for which a monotone predicate holds.
fn first(above: i64, most: i64, holds: impl Fn(i64) -> bool) -> Option<i64> {
    if most <= above || !holds(most) {
        return None;
    }
    let (mut no, mut yes) = (above, most);
    while yes - no > 1 {
        let middle = no + (yes - no) / 2;
        match holds(middle) {
            true => yes = middle,
            false => no = middle,
        }
    }
    Some(yes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Percent;

    fn limits(a: u32, b: u32) -> AbcLimits {
        AbcLimits { a: Percent::whole(a), b: Percent::whole(b) }
    }

    #[track_caller]
    fn check(totals: &[i64], expect: &[i64]) {
        let ladder = Ladder::new(totals.iter().copied());
        let next = |&total: &i64| to_next(&ladder, total, AbcMethod::Value, limits(80, 95));
        let found: Vec<Option<i64>> = totals.iter().map(|total| next(total).map(Amount::raw)).collect();
        assert_eq!(found, expect.iter().map(|&n| Some(n)).collect::<Vec<_>>());
    }

    #[test]
    fn the_increase_is_counted_with_the_base_that_it_raises() {
        // 80 15 5. B: 80 / (100 + d) < 80 % from d = 1. C: 95 / (100 + d) < 95 % from d = 1.
        // A: with 80 − f and 20 of others it is A while nothing larger stands before: until it is 14.
        // At 14: 15 / 34 before, still A; at 2: (15 + 5) / 22 = 90.9 % is B; at 5: 15 / 25; at 4: 20 / 24 = 83 %.
        check(&[80, 15, 5], &[76, 1, 1]);
    }
    #[test]
    fn the_only_client_loses_its_class_with_all_its_money() {
        check(&[7], &[7]);
    }
    #[test]
    fn a_client_below_zero_must_first_make_up_for_its_returns() {
        // 100 of others: B from 100 / (100 + t) < 95 %, t > 5.26…, so 6, from −4 an increase of 10.
        // The client with 100 has no other: it is A down to 1.
        check(&[100, -4], &[100, 10]);
    }
    #[test]
    fn by_count_only_places_matter() {
        let ladder = Ladder::new([50, 40, 30, 20, 10].into_iter());
        let next = |total| to_next(&ladder, total, AbcMethod::Count, limits(20, 50)).map(Amount::raw);
        // One above of five is 20 %: not below. A takes no one above: 50 needs an equal, 40 an equal too.
        assert_eq!((next(50), next(40), next(20)), (Some(11), Some(10), Some(10)));
    }

    proptest! {
        #[test]
        fn the_distance_suffices_and_one_unit_less_does_not(
            totals in proptest::collection::vec(-50i64..5_000, 1..30),
            a in 1u32..100,
            by_count in any::<bool>(),
        ) {
            let method = if by_count { AbcMethod::Count } else { AbcMethod::Value };
            let limits = limits(a, (a + 99) / 2);
            let ladder = Ladder::new(totals.iter().copied());
            for &total in &totals {
                // The definition itself: the other totals with one replaced, ranked anew.
                let class_with = |new: i64| {
                    let mut others = totals.clone();
                    let place = others.iter().position(|&other| other == total).unwrap();
                    others[place] = new;
                    Ladder::new(others.into_iter()).place(new).class(method, limits)
                };
                let class = class_with(total);
                let distance = to_next(&ladder, total, method, limits);
                if let Some(distance) = distance.map(Amount::raw) {
                    let sign = if class == AbcClass::A { -1 } else { 1 };
                    prop_assert_ne!(class_with(total + sign * distance), class);
                    prop_assert_eq!(class_with(total + sign * (distance - 1)), class);
                } else {
                    prop_assert!(ladder.totals().is_empty());
                }
            }
        }
    }
}
