//! Which phrases belong together: greedy, by common stems.
//!
//! Phrases come most frequent first. Each joins the most frequent head that shares at least half of all their stems
//! with it (Jaccard ≥ ½), or becomes a head. The answer is exactly that of comparing with every head in turn; what
//! makes it fast is the prefix filter: with stems in the order from rare to common, sets of `a` and `b` stems that
//! have `need` = ⌈(a + b) / 3⌉ in common share one among the first `a − need + 1` of the one and the first
//! `b − need + 1` of the other (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007).
use hashbrown::HashMap;

use crate::domain::sort_by_key;

/// The place of the head of each set. Sets have at least one stem, ascending, each once.
pub(super) fn heads(sets: &[&[u32]]) -> Vec<u32> {
    let ranked = Ranked::of(sets);
    let mut index = Index::default();
    let mut heads = Vec::with_capacity(sets.len());
    for at in 0..sets.len() {
        let head = index.head(&ranked, ranked.set(at)).unwrap_or(at as u32);
        if head as usize == at {
            index.add(at as u32, ranked.set(at));
        }
        heads.push(head);
    }
    heads
}

/// How many stems sets of these sizes must share to share half of all.
fn need(one: usize, other: usize) -> usize {
    (one + other).div_ceil(3)
}

/// Sets with their stems renamed, the rarest the smallest.
struct Ranked {
    stems: Vec<u32>,
    ends: Vec<usize>,
}

impl Ranked {
    fn of(sets: &[&[u32]]) -> Ranked {
        let n_stems = sets.iter().filter_map(|set| set.last()).max().map_or(0, |last| *last as usize + 1);
        let mut counts = vec![0_u32; n_stems];
        for stem in sets.iter().flat_map(|set| set.iter()) {
            counts[*stem as usize] += 1;
        }
        let mut order: Vec<u32> = (0..n_stems as u32).collect();
        sort_by_key(&mut order, |stem| counts[*stem as usize]);
        let mut ranks = vec![0_u32; n_stems];
        for (rank, stem) in (0..).zip(order) {
            ranks[stem as usize] = rank;
        }
        let (mut stems, mut ends) = (Vec::new(), Vec::with_capacity(sets.len()));
        for set in sets {
            let start = stems.len();
            stems.extend(set.iter().map(|stem| ranks[*stem as usize]));
            stems[start..].sort_unstable();
            ends.push(stems.len());
        }
        Ranked { stems, ends }
    }

    fn set(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.stems[start..self.ends[at]]
    }
}

/// Heads by a stem that they have and by their size, with the place of the stem in them.
#[derive(Default)]
struct Index {
    heads: HashMap<(u32, u32), Vec<(u32, u32)>>,
    /// Sizes of heads, each once.
    sizes: Vec<usize>,
}

impl Index {
    fn add(&mut self, head: u32, set: &[u32]) {
        if !self.sizes.contains(&set.len()) {
            self.sizes.push(set.len());
        }
        // Of the smallest set that could join: no stem behind these is ever asked for.
        let asked = set.len() - need(set.len(), set.len().div_ceil(2)) + 1;
        for (place, stem) in (0..).zip(&set[..asked]) {
            self.heads.entry((*stem, set.len() as u32)).or_default().push((head, place));
        }
    }

    /// The first head that shares half.
    fn head(&self, ranked: &Ranked, set: &[u32]) -> Option<u32> {
        let mut best = None;
        for size in self.sizes.iter().copied().filter(|size| set.len() <= 2 * size && *size <= 2 * set.len())
        {
            let need = need(set.len(), size);
            for stem in &set[..=set.len() - need] {
                let found = self.heads.get(&(*stem, size as u32)).into_iter().flatten();
                for (head, place) in found.take_while(|(head, _)| best.is_none_or(|best| *head < best)) {
                    let fits = || n_common(set, ranked.set(*head as usize)) >= need;
                    if *place as usize <= size - need && fits() {
                        best = Some(*head);
                        break;
                    }
                }
            }
        }
        best
    }
}

/// How many stems ascending sets share.
fn n_common(one: &[u32], other: &[u32]) -> usize {
    let (mut at, mut common) = (0, 0);
    for stem in one {
        while other.get(at).is_some_and(|theirs| theirs < stem) {
            at += 1;
        }
        common += usize::from(other.get(at) == Some(stem));
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As the rule says it.
    fn naive(sets: &[Vec<u32>]) -> Vec<u32> {
        let mut heads: Vec<usize> = Vec::new();
        let mut found = Vec::new();
        for (at, set) in sets.iter().enumerate() {
            let fits = |head: &usize| {
                let common = set.iter().filter(|stem| sets[*head].contains(stem)).count();
                let all = set.len() + sets[*head].len() - common;
                common as f64 / all as f64 >= 0.5
            };
            let head = heads.iter().copied().find(fits).unwrap_or(at);
            if head == at {
                heads.push(at);
            }
            found.push(head as u32);
        }
        found
    }

    /// Sets as "1 2, 3"; heads by place.
    #[track_caller]
    fn check(sets: &str, expect: &[u32]) {
        let set = |text: &str| text.split_whitespace().map(|stem| stem.parse().unwrap()).collect();
        let sets: Vec<Vec<u32>> = sets.split(',').map(set).collect();
        let found = heads(&sets.iter().map(Vec::as_slice).collect::<Vec<_>>());
        assert_eq!(found, expect);
        assert_eq!(naive(&sets), expect);
    }

    #[test]
    fn half_of_all_stems_is_enough() {
        check("1, 1 2, 1 2 3", &[0, 0, 2]);
        check("1 2, 1 2 3 4, 1 2 3 4 5", &[0, 0, 2]);
        check("1 2, 2 3, 1 2 3", &[0, 1, 0]);
    }
    #[test]
    fn the_most_frequent_head_is_joined_not_the_most_alike() {
        check("1 2 3 4, 1 5, 1 2 3, 1 2", &[0, 1, 0, 0]);
    }
    #[test]
    fn who_joined_is_no_head() {
        check("1, 1 2, 2 3", &[0, 0, 2]);
        assert_eq!(heads(&[]), []);
    }

    proptest! {
        #[test]
        fn fast_and_naive_agree(sets in prop::collection::vec(prop::collection::btree_set(0..14_u32, 1..8), 0..120)) {
            let sets: Vec<Vec<u32>> = sets.into_iter().map(|set| set.into_iter().collect()).collect();
            let found = heads(&sets.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(found, naive(&sets));
        }
    }
}
