//! Sorting of short lists. The standard library compiles its sort anew for every type and every order, some three
//! kilobytes each time, a tenth of the engine in all: here places are sorted, by one function for all types.
//! Long lists on the way of a slider keep the standard sort.
use std::cmp::Ordering;

/// Sorts a list; equal items keep their order.
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order = order(list.len(), &|one, other| compare(&list[one], &list[other]));
    for start in 0..order.len() {
        let mut at = start;
        // Along the circle that begins here, every place takes the item that belongs there.
        while order[at] as usize != start {
            let next = order[at] as usize;
            order[at] = at as u32;
            list.swap(at, next);
            at = next;
        }
        order[at] = at as u32;
    }
}

/// Sorts a list by a key; equal keys keep their order.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |one, other| key(one).cmp(&key(other)));
}

/// The place of the item that belongs at each place.
#[inline(never)]
fn order(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..n as u32).collect();
    order.sort_by(|&one, &other| compare(one as usize, other as usize));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_is_sorted_as_the_standard_library_sorts_it(mut list in prop::collection::vec((0..20_u8, any::<u16>()), 0..60)) {
            let mut expect = list.clone();
            expect.sort_by_key(|item| item.0);
            sort_by_key(&mut list, |item| item.0);
            prop_assert_eq!(&list, &expect);
            expect.sort_by_key(|item| std::cmp::Reverse(item.1));
            sort_by(&mut list, |a, b| b.1.cmp(&a.1));
            prop_assert_eq!(list, expect);
        }
    }
}
