//! A test that may be looked at at any time: M. Lindon and A. Malek (2022), "Anytime-valid inference for multinomial
//! count data".
//!
//! Counts x against shares ρ, with Dirichlet weights α, A = Σα, N = Σx: the Bayes factor is
//! Γ(A)/Γ(A+N) · Π Γ(αᵢ+xᵢ)/Γ(αᵢ) / Π ρᵢ^xᵢ. When ρ is true its expectation is 1, so the chance that it ever exceeds
//! 1/p is at most p (Ville 1939), however often one looks: p = min(1, min over looks of 1/BF).
//!
//! Successes of variants are such counts: in each look ρᵢ is the variant's share of the new trials, αᵢ = c·ρᵢ + its
//! earlier successes, and the logarithms add up. That is exact for rare successes and on the safe side for frequent
//! ones: they are drawn without replacement, and the factor is convex (Hoeffding 1963).
use super::{
    Arm, NoAnswer,
    stirling::{deviance, remainder},
};

/// c: how many successes the expectation of equal rates weighs. Fixed before the first look.
pub const RATE_WEIGHT: f64 = 30.0;
/// The same for a split of traffic, which is expected to be met closely.
pub const SPLIT_WEIGHT: f64 = 10_000.0;

/// What is known after a look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// ln of the Bayes factor against equality, of all looks so far.
    pub ln_bayes: f64,
    /// Valid under peeking, `0..=1`; never rises.
    pub p: f64,
}

/// A share that is expected, and its weight α.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// `0..=1`; all of them add up to 1.
    pub share: f64,
    /// Above 0 where the share is.
    pub weight: f64,
}

/// Whether the variants' rates differ, after each look; a row holds the variants' counts since the beginning, always in
/// the same order.
///
/// A look without anything new adds nothing. Successes that come when trials have ended everywhere are laid against all
/// trials so far. A look in which a variant has new successes but no new trials, while others have, waits and is
/// counted together with the next one. A variant without new trials or successes is left out of that look.
///
/// # Errors
/// [`NoAnswer::CountsFell`] with the number of the look, from 1, whose counts are below those of the one before.
pub fn always_valid(looks: &[Vec<Arm>]) -> Result<Vec<Evidence>, NoAnswer> {
    let mut seen = vec![Arm::default(); looks.first().map_or(0, Vec::len)];
    let mut last = seen.clone();
    let mut evidence = Evidence::NONE;
    let mut course = Vec::with_capacity(looks.len());
    for (number, look) in (1..).zip(looks) {
        let is_lower =
            |(now, then): (&Arm, &Arm)| now.trials() < then.trials() || now.successes() < then.successes();
        if look.len() != last.len() || look.iter().zip(&last).any(is_lower) {
            return Err(NoAnswer::CountsFell { look: number });
        }
        last.clone_from(look);
        if let Some(cells) = cells(&seen, look) {
            evidence = evidence.with(ln_bayes(&cells));
            seen.clone_from(look);
        }
        course.push(evidence);
    }
    Ok(course)
}

/// Whether counts keep to expected shares, after each look; a row holds the counts since the beginning.
///
/// # Errors
/// [`NoAnswer::CountsFell`]; [`NoAnswer::NoIntendedShare`] when something was counted where nothing was to be.
pub fn always_valid_split(looks: &[Vec<u64>], expected: &[Expected]) -> Result<Vec<Evidence>, NoAnswer> {
    let mut last = vec![0; expected.len()];
    let mut evidence = Evidence::NONE;
    let mut course = Vec::with_capacity(looks.len());
    for (number, look) in (1..).zip(looks) {
        if look.len() != last.len() || look.iter().zip(&last).any(|(now, then)| now < then) {
            return Err(NoAnswer::CountsFell { look: number });
        }
        last.clone_from(look);
        let pairs = || expected.iter().zip(look);
        let is_meant = |expected: &Expected| expected.share > 0.0 && expected.weight > 0.0;
        if pairs().any(|(expected, count)| *count > 0 && !is_meant(expected)) {
            return Err(NoAnswer::NoIntendedShare);
        }
        // With constant shares the looks' factors make one: that of all counts so far.
        let cells = pairs().filter(|(expected, _)| is_meant(expected));
        let cells: Vec<Cell> =
            cells.map(|(expected, count)| Cell { expected: *expected, count: *count as f64 }).collect();
        evidence = Evidence::NONE.with(ln_bayes(&cells)).and(evidence.p);
        course.push(evidence);
    }
    Ok(course)
}

impl Evidence {
    const NONE: Evidence = Evidence { ln_bayes: 0.0, p: 1.0 };

    fn with(self, ln_bayes: f64) -> Evidence {
        let ln_bayes = self.ln_bayes + ln_bayes;
        Evidence { ln_bayes, p: self.p.min((-ln_bayes).exp()) }
    }
    fn and(self, p: f64) -> Evidence {
        Evidence { p: self.p.min(p), ..self }
    }
}

/// A count beside what is expected of it.
struct Cell {
    expected: Expected,
    count: f64,
}

/// What a look adds to those counted; `None` when it waits.
fn cells(seen: &[Arm], look: &[Arm]) -> Option<Vec<Cell>> {
    let gained = |of: fn(Arm) -> u64| seen.iter().zip(look).map(move |(then, now)| of(*now) - of(*then));
    let mut trials: Vec<u64> = gained(Arm::trials).collect();
    if trials.iter().all(|new| *new == 0) {
        trials = look.iter().map(|arm| arm.trials()).collect();
    }
    if gained(Arm::successes).zip(&trials).any(|(successes, trials)| successes > 0 && *trials == 0) {
        return None;
    }
    let all: f64 = trials.iter().map(|new| *new as f64).sum();
    let cell = |((trials, successes), then): ((&u64, u64), &Arm)| {
        let share = *trials as f64 / all;
        let weight = RATE_WEIGHT * share + then.successes() as f64;
        (*trials > 0).then_some(Cell { expected: Expected { share, weight }, count: successes as f64 })
    };
    Some(trials.iter().zip(gained(Arm::successes)).zip(seen).filter_map(cell).collect())
}

/// ln of the Bayes factor, with Stirling's formula put into every Γ: what cancels is left out, and the rest is
/// Σ D(α+x, (A+N)ρ) − Σ D(α, Aρ) − ½ Σ ln(1 + x/α) + ½ ln(1 + N/A) and the remainders, D the deviance.
fn ln_bayes(cells: &[Cell]) -> f64 {
    let before: f64 = cells.iter().map(|cell| cell.expected.weight).sum();
    let after = before + cells.iter().map(|cell| cell.count).sum::<f64>();
    let whole = 0.5 * (after / before).ln() + remainder(before) - remainder(after);
    let part = |cell: &Cell| {
        let Expected { share, weight } = cell.expected;
        let grown = weight + cell.count;
        deviance(grown, after * share) - deviance(weight, before * share) - 0.5 * (grown / weight).ln()
            + remainder(grown)
            - remainder(weight)
    };
    if cells.is_empty() { 0.0 } else { whole + cells.iter().map(part).sum::<f64>() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `1000/5 1000/7 | 2000/9 2000/16`.
    fn looks(text: &str) -> Vec<Vec<Arm>> {
        let arm = |cell: &str| {
            let (trials, successes) = cell.split_once('/').unwrap();
            Arm::new(trials.parse().unwrap(), successes.parse().unwrap()).unwrap()
        };
        text.split('|').map(|look| look.split_whitespace().map(arm).collect()).collect()
    }

    #[track_caller]
    fn check(text: &str, other: &str) {
        let end = |text| always_valid(&looks(text)).unwrap().pop().unwrap().ln_bayes;
        let (found, expect) = (end(text), end(other));
        assert!((found - expect).abs() < 1e-12, "{found} is not {expect}");
    }

    #[test]
    fn the_published_row_is_met() {
        let shares = [0.4, 0.4, 0.2].map(|share| Expected { share, weight: 1.0 });
        let looks = [[20, 17, 9], [38, 38, 17], [42, 44, 21], [60, 63, 32]].map(|look| look.to_vec());
        let course = always_valid_split(&looks, &shares).unwrap();
        for (found, expect) in course.iter().zip([-2.950_561, -3.681_901, -3.860_658, -4.183_814]) {
            assert!((found.ln_bayes - expect).abs() < 5e-7, "{found:?}");
        }
    }
    #[test]
    fn leads_that_convince_chi_square_do_not_convince_who_may_peek() {
        let found = always_valid(&looks("1000/20 1000/30 1000/45")).unwrap();
        assert_eq!(format!("{:.4}", found[0].p), "0.0922");
    }
    #[test]
    fn the_published_split_alarms() {
        let half = Expected { share: 0.5, weight: SPLIT_WEIGHT / 2.0 };
        let found = always_valid_split(&[vec![821_588, 815_482]], &[half; 2]).unwrap();
        assert_eq!(format!("{:.6}", found[0].p), "0.000156");
    }
    #[test]
    fn a_look_without_anything_new_adds_nothing() {
        check("1000/20 1000/30 | 1000/20 1000/30", "1000/20 1000/30");
        check("0/0 0/0 | 1000/20 1000/30", "1000/20 1000/30");
    }
    #[test]
    fn a_variant_that_is_not_shown_any_more_is_left_out_of_the_look() {
        // What the second look adds is decided between the other two alone.
        let added = |text: &str| {
            let course = always_valid(&looks(text)).unwrap();
            course[1].ln_bayes - course[0].ln_bayes
        };
        let three = added("100/5 100/5 100/5 | 200/12 100/5 200/9");
        let two = added("100/5 100/5 | 200/12 200/9");
        assert!((three - two).abs() < 1e-12, "{three} is not {two}");
    }
    #[test]
    fn successes_without_new_trials_of_that_variant_wait_for_the_next_look() {
        check("100/5 100/5 | 200/9 100/6 | 300/12 200/13", "100/5 100/5 | 300/12 200/13");
        check("100/5 100/5 | 200/9 100/6", "100/5 100/5");
    }
    #[test]
    fn late_successes_after_the_last_trial_are_laid_against_all_trials() {
        // All at once or late: the same shares, so the same factor.
        check("1000/10 2000/10 | 1000/20 2000/50", "1000/20 2000/50");
    }
    #[test]
    fn counts_that_fall_are_a_reason_that_names_the_look() {
        let reason = |text: &str| always_valid(&looks(text)).unwrap_err();
        assert_eq!(reason("100/5 100/5 | 90/5 110/6"), NoAnswer::CountsFell { look: 2 });
        assert_eq!(reason("100/5 100/5 | 200/9 100/6 | 300/12 200/5"), NoAnswer::CountsFell { look: 3 });
        let expected = [Expected { share: 1.0, weight: 1.0 }, Expected { share: 0.0, weight: 0.0 }];
        assert_eq!(always_valid_split(&[vec![5, 1]], &expected), Err(NoAnswer::NoIntendedShare));
        assert_eq!(
            always_valid_split(&[vec![5, 0], vec![4, 0]], &expected),
            Err(NoAnswer::CountsFell { look: 2 })
        );
    }
}
