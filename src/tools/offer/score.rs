//! 4U: usefulness, uniqueness, ultra-specificity, urgency, each scored 1–4 by one or several readers.
//!
//! The score of a U is the mean of its readers' marks; their spread is from the least to the greatest. A variant is
//! *strong* when at least three of the four are 3 or more and only urgency is below: it is the one that may be
//! missing. Otherwise it says which two to raise: the two lowest, the lowest first; of equal ones in the order
//! usefulness, uniqueness, ultra-specificity, urgency. What is at 4 cannot be raised. A text without urgency is marked 1
//! there: while a U has no mark at all there is no verdict.
use serde::{Deserialize, Serialize};

use super::params::{Params, Variant, letter};
use crate::domain::sort_by;

/// One of the four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum U {
    /// The main benefit.
    Usefulness,
    /// How it works only with us.
    Uniqueness,
    /// In money, time, people.
    UltraSpecificity,
    /// The limit in time.
    Urgency,
}

impl U {
    /// All four, in the order of ties.
    pub const ALL: [U; 4] = [U::Usefulness, U::Uniqueness, U::UltraSpecificity, U::Urgency];
}

/// A reader's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mark {
    /// Not there.
    One,
    /// Weak.
    Two,
    /// Good.
    Three,
    /// Cannot be better.
    Four,
}

impl Mark {
    /// All, from the least.
    pub const ALL: [Mark; 4] = [Mark::One, Mark::Two, Mark::Three, Mark::Four];
    /// 1 to 4.
    pub fn value(self) -> u8 {
        self as u8 + 1
    }
}

/// What a reader gave, in the order of [`U::ALL`].
pub type Marks = [Option<Mark>; 4];

/// From here on a U is strong.
pub const STRONG_FROM: f64 = 3.0;
/// The best there is.
pub const BEST: f64 = 4.0;

/// The marks of all readers for one U.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Their mean, 1–4.
    pub mean: f64,
    /// The least and the greatest, 1–4.
    pub spread: (u8, u8),
    /// How many readers gave one.
    pub n: u32,
}

/// What the scores come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// At least three of four, and nothing but urgency is missing.
    Strong {
        /// Urgency is 3 or more, too.
        on_all: bool,
    },
    /// Which to raise, the lowest first.
    Raise(U, Option<U>),
}

/// A variant's scores and what they come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// In the order of [`U::ALL`]; none without a mark.
    pub scores: [Option<Score>; 4],
    /// The verdict, or which have no mark.
    pub verdict: Result<Verdict, Vec<U>>,
}

impl Judged {
    /// The mean of the four, 1–4; none while one is missing.
    pub fn mean(&self) -> Option<f64> {
        let [one, two, three, four] = self.scores;
        Some((one?.mean + two?.mean + three?.mean + four?.mean) / 4.0)
    }
    /// Whether it is strong; none while a mark is missing.
    pub fn is_strong(&self) -> Option<bool> {
        self.verdict.as_ref().ok().map(|verdict| matches!(verdict, Verdict::Strong { .. }))
    }
}

/// Judges a variant by the marks of these readers; those of readers who are gone do not count.
pub fn judge(variant: &Variant, n_readers: usize) -> Judged {
    let scores = U::ALL.map(|u| {
        let marks = variant.scores.iter().take(n_readers);
        score(marks.filter_map(|marks| marks.get(u as usize).copied().flatten()))
    });
    Judged { verdict: verdict(&scores), scores }
}

fn score(marks: impl Iterator<Item = Mark>) -> Option<Score> {
    let (mut sum, mut n, mut spread) = (0_u32, 0_u32, (u8::MAX, 0));
    for mark in marks {
        let value = mark.value();
        (sum, n) = (sum + u32::from(value), n + 1);
        spread = (value.min(spread.0), value.max(spread.1));
    }
    (n > 0).then(|| Score { mean: f64::from(sum) / f64::from(n), spread, n })
}

fn verdict(scores: &[Option<Score>; 4]) -> Result<Verdict, Vec<U>> {
    let all = || U::ALL.into_iter().zip(scores);
    let unmarked: Vec<U> = all().filter(|(_, score)| score.is_none()).map(|(u, _)| u).collect();
    if !unmarked.is_empty() {
        return Err(unmarked);
    }
    let is_weak = |(_, score): &(U, &Option<Score>)| score.is_none_or(|score| score.mean < STRONG_FROM);
    let weak: Vec<U> = all().filter(is_weak).map(|(u, _)| u).collect();
    if weak.iter().all(|u| *u == U::Urgency) {
        return Ok(Verdict::Strong { on_all: weak.is_empty() });
    }
    let mut lowest: Vec<(U, f64)> =
        all().filter_map(|(u, score)| Some((u, score.as_ref()?.mean))).filter(|it| it.1 < BEST).collect();
    // The sort keeps the order of equal ones.
    sort_by(&mut lowest, |one, other| one.1.total_cmp(&other.1));
    let mut lowest = lowest.into_iter().map(|(u, _)| u);
    // Something is below 3, so there is a lowest.
    let first = lowest.next().unwrap_or(U::Usefulness);
    Ok(Verdict::Raise(first, lowest.next()))
}

/// A variant, as the tool of the test shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entrant {
    /// Its number: the same while it lives, never given again.
    pub id: u32,
    /// Its letter, by its place.
    pub letter: String,
    /// Its name; may be empty.
    pub name: String,
    /// The mean of the four U, 1–4; none while one has no mark.
    pub score: Option<f64>,
    /// Whether it is strong; none while one has no mark.
    pub strong: Option<bool>,
}

/// The variants in their order.
pub fn entrants(params: &Params) -> Vec<Entrant> {
    let entrant = |(place, variant): (usize, &Variant)| {
        let judged = judge(variant, params.n_readers());
        let (score, strong) = (judged.mean(), judged.is_strong());
        Entrant { id: variant.id, letter: letter(place), name: variant.name.clone(), score, strong }
    };
    params.variants.iter().enumerate().map(entrant).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Readers parted by `/`, each four marks; `-` is none.
    fn variant(marks: &str) -> Variant {
        let mark = |c: char| c.to_digit(10).map(|value| Mark::ALL[value as usize - 1]);
        let reader = |row: &str| -> Marks {
            let marks: Vec<Option<Mark>> = row.chars().map(mark).collect();
            marks.try_into().unwrap()
        };
        Variant { scores: marks.split('/').map(reader).collect(), ..Variant::default() }
    }

    #[track_caller]
    fn check(marks: &str, expect: Result<Verdict, Vec<U>>) {
        assert_eq!(judge(&variant(marks), 9).verdict, expect);
    }

    #[test]
    fn a_variant_is_strong_at_three_and_more_on_all() {
        check("3333", Ok(Verdict::Strong { on_all: true }));
        check("4344", Ok(Verdict::Strong { on_all: true }));
    }

    #[test]
    fn urgency_is_the_one_that_may_be_missing() {
        check("3331", Ok(Verdict::Strong { on_all: false }));
        check("4442", Ok(Verdict::Strong { on_all: false }));
        check("2444", Ok(Verdict::Raise(U::Usefulness, None)));
        check("4244", Ok(Verdict::Raise(U::Uniqueness, None)));
    }

    #[test]
    fn two_below_three_are_too_many_even_with_urgency_among_them() {
        check("3321", Ok(Verdict::Raise(U::Urgency, Some(U::UltraSpecificity))));
        check("1144", Ok(Verdict::Raise(U::Usefulness, Some(U::Uniqueness))));
    }

    #[test]
    fn of_equal_ones_usefulness_comes_first_and_urgency_last() {
        check("2222", Ok(Verdict::Raise(U::Usefulness, Some(U::Uniqueness))));
        check("3322", Ok(Verdict::Raise(U::UltraSpecificity, Some(U::Urgency))));
        check("4222", Ok(Verdict::Raise(U::Uniqueness, Some(U::UltraSpecificity))));
        check("3233", Ok(Verdict::Raise(U::Uniqueness, Some(U::Usefulness))));
    }

    #[test]
    fn without_a_mark_there_is_no_verdict_but_the_reason() {
        check("444-", Err(vec![U::Urgency]));
        check("----", Err(U::ALL.to_vec()));
        assert_eq!(judge(&Variant::default(), 1).mean(), None);
    }

    #[test]
    fn several_readers_give_a_mean_and_a_spread() {
        let judged = judge(&variant("3342/4342/24-2"), 9);
        let score = |mean, spread, n| Some(Score { mean, spread, n });
        let expect = [
            score(3.0, (2, 4), 3),
            score(10.0 / 3.0, (3, 4), 3),
            score(4.0, (4, 4), 2),
            score(2.0, (2, 2), 3),
        ];
        assert_eq!(judged.scores, expect);
        assert_eq!(judged.verdict, Ok(Verdict::Strong { on_all: false }));
        assert_eq!(judged.mean(), Some((3.0 + 10.0 / 3.0 + 4.0 + 2.0) / 4.0));
        // 3, 3 and 2 are just below 3.
        check("3444/3444/2444", Ok(Verdict::Raise(U::Usefulness, None)));
    }

    #[test]
    fn marks_of_a_reader_who_is_gone_do_not_count() {
        assert_eq!(judge(&variant("3333/1111"), 1).verdict, Ok(Verdict::Strong { on_all: true }));
    }

    #[test]
    fn entrants_have_letters_by_place_and_numbers_of_their_own() {
        let mut params = Params::default();
        for name in ["Первый", "", "Третий"] {
            params.add(name.into(), String::new());
        }
        params.variants.remove(0);
        params.variants[0].scores = variant("3331").scores;
        let said: Vec<_> = entrants(&params)
            .into_iter()
            .map(|it| (it.id, it.letter, it.name, it.score, it.strong))
            .collect();
        let expect = [
            (1, "A".to_owned(), String::new(), Some(2.5), Some(true)),
            (2, "B".to_owned(), "Третий".to_owned(), None, None),
        ];
        assert_eq!(said, expect);
        params.add("Новый".into(), String::new());
        assert_eq!(params.variants[2].id, 3);
    }

    proptest! {
        #[test]
        fn a_higher_mark_never_makes_a_strong_variant_weak(marks in "[1-4]{4}", at in 0_usize..4) {
            let strong = |variant: &Variant| judge(variant, 1).is_strong() == Some(true);
            let mut higher = variant(&marks);
            let before = strong(&higher);
            higher.scores[0][at] = Some(Mark::Four);
            prop_assert!(!before || strong(&higher));
        }
        #[test]
        fn what_is_to_be_raised_is_the_lowest(marks in "[1-4]{4}") {
            let judged = judge(&variant(&marks), 1);
            if let Ok(Verdict::Raise(first, second)) = judged.verdict {
                let mean = |u: U| judged.scores[u as usize].unwrap().mean;
                prop_assert!(U::ALL.iter().all(|u| mean(*u) >= mean(first)));
                prop_assert!(mean(first) < 3.0);
                if let Some(second) = second {
                    prop_assert!(second != first && mean(second) >= mean(first));
                }
            }
        }
    }
}
