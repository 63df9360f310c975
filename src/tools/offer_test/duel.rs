//! Do variants differ: the test that fits the data, of all of them and of two.
use super::CoursePoint;
use crate::stats::{
    Arm, Contingency, Estimate, Exact, NoAnswer, always_valid, contingency, holm, newcombe, permutation,
};

/// χ² needs that many expected in every cell (Cochran 1954).
const LEAST_EXPECTED: f64 = 5.0;

/// The test that fits the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Test {
    /// Every expected cell is at least 5: χ² of Pearson, with G beside it.
    ChiSquare(Contingency),
    /// Some is smaller: the exact permutation test.
    Exact {
        /// What it says.
        exact: Exact,
        /// The smallest expected cell.
        least_expected: f64,
    },
}

/// Two variants at one stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duel {
    /// The variant of the earlier line.
    pub from: u32,
    /// The variant of the later line.
    pub to: u32,
    /// How much higher the conversion of `to` is, with Newcombe's interval.
    pub difference: Estimate,
    /// Whether they differ, looked at once and alone.
    pub test: Result<Test, NoAnswer>,
    /// The p of that among all pairs, by Holm; a pair without a p counts among them.
    pub holm: Result<f64, NoAnswer>,
    /// The p of the two alone that is valid under peeking.
    pub always_valid: Result<f64, NoAnswer>,
}

impl Test {
    /// χ² when it may be trusted, else the exact test.
    ///
    /// # Errors
    /// As [`contingency`] and [`permutation`].
    pub fn of(arms: &[Arm]) -> Result<Test, NoAnswer> {
        let found = contingency(arms)?;
        if found.least_expected >= LEAST_EXPECTED {
            return Ok(Test::ChiSquare(found));
        }
        permutation(arms).map(|exact| Test::Exact { exact, least_expected: found.least_expected })
    }
    /// The chance of such a difference when there is none, looked at once.
    pub fn p(&self) -> f64 {
        match self {
            Test::ChiSquare(found) => found.pearson.p,
            Test::Exact { exact, .. } => exact.p,
        }
    }
    /// Whether some outcome would have passed the level.
    pub(super) fn is_enough(&self, alpha: f64) -> bool {
        match self {
            Test::ChiSquare(_) => true,
            Test::Exact { exact, .. } => exact.least_p <= alpha,
        }
    }
}

/// Every pair of variants with trials: 1–2, 1–3, …, 2–3, …. Looks hold the arms of all variants in that order; when
/// there is no course of all, there is none of two.
pub(super) fn duels(
    variants: &[(u32, Arm)],
    (course, looks): (&Result<Vec<CoursePoint>, NoAnswer>, &[Vec<Arm>]),
    alpha: f64,
) -> Result<Vec<Duel>, NoAnswer> {
    let mut duels = Vec::new();
    for (one, (from, first)) in variants.iter().enumerate() {
        for (other, (to, second)) in variants.iter().enumerate().skip(one + 1) {
            duels.push(Duel {
                from: *from,
                to: *to,
                difference: newcombe(*first, *second, alpha)?,
                test: Test::of(&[*first, *second]),
                holm: Ok(1.0),
                always_valid: course.as_ref().map_err(|reason| *reason).and_then(|_| two(looks, one, other)),
            });
        }
    }
    let p: Vec<f64> = duels.iter().map(|duel| duel.test.map_or(1.0, |test| test.p())).collect();
    for (duel, corrected) in duels.iter_mut().zip(holm(&p)) {
        duel.holm = duel.test.map(|_| corrected);
    }
    Ok(duels)
}

/// The always-valid p of two columns of the looks.
fn two(looks: &[Vec<Arm>], one: usize, other: usize) -> Result<f64, NoAnswer> {
    let pick = |look: &Vec<Arm>| [one, other].iter().filter_map(|at| look.get(*at).copied()).collect();
    let pairs: Vec<Vec<Arm>> = looks.iter().map(pick).collect();
    always_valid(&pairs)?.last().map(|evidence| evidence.p).ok_or(NoAnswer::NoTrials)
}
