//! Statistics against SciPy, statsmodels, mpmath and whole numbers (`tests/reference/offer_test.py`): 43 tables of one to six
//! variants, sparse, empty and huge ones among them.
use razbor::stats::{
    Arm, Belief, MOST_TABLES, NoAnswer, Prior, always_valid, contingency, holm, newcombe, permutation,
    standings, wilson,
};

const ALPHA: f64 = 0.05;

/// Rows of the kept table.
fn rows() -> Vec<Row> {
    let text = include_str!("../reference/offer_test.tsv");
    let mut lines = text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'));
    let columns: Vec<&'static str> = lines.next().unwrap().collect();
    lines.map(|cells| Row(columns.iter().copied().zip(cells).collect())).collect()
}

struct Row(Vec<(&'static str, &'static str)>);

impl Row {
    fn text(&self, column: &str) -> &'static str {
        self.0.iter().find(|(name, _)| *name == column).unwrap().1
    }
    fn numbers(&self, column: &str) -> Vec<Option<f64>> {
        self.text(column).split(' ').map(|cell| cell.parse().ok()).collect()
    }
    fn arms(&self) -> Vec<Arm> {
        arms(self.text("table"))
    }
    fn beliefs(&self) -> Vec<Belief> {
        let prior = if self.text("prior") == "uniform" { Prior::Uniform } else { Prior::Jeffreys };
        self.arms().into_iter().map(|arm| Belief::new(arm, prior)).collect()
    }
    /// Compares a list with a column: within `relative` of the number or within `absolute`.
    #[track_caller]
    fn check(&self, column: &str, found: &[Option<f64>], (relative, absolute): (f64, f64)) {
        let expected = self.numbers(column);
        assert_eq!(found.len(), expected.len(), "{} {column}", self.text("table"));
        for (found, expected) in found.iter().zip(expected) {
            let is_close = match (found, expected) {
                (Some(found), Some(expected)) => {
                    (found - expected).abs() <= absolute + relative * expected.abs()
                }
                (found, expected) => found.is_none() == expected.is_none(),
            };
            assert!(is_close, "{} {column}: {found:?} is not {expected:?}", self.text("table"));
        }
    }
}

/// `30/10 40/20`.
fn arms(text: &str) -> Vec<Arm> {
    let arm = |text: &str| {
        let (trials, successes) = text.split_once('/').unwrap();
        Arm::new(trials.parse().unwrap(), successes.parse().unwrap()).unwrap()
    };
    text.split(' ').map(arm).collect()
}

fn pairs(arms: &[Arm]) -> Vec<(Arm, Arm)> {
    let after = |place: usize| arms[place + 1..].iter().map(move |other| (arms[place], *other));
    (0..arms.len()).flat_map(after).collect()
}

#[test]
fn there_are_forty_tables_and_more() {
    assert!(rows().len() >= 40);
}

#[test]
fn chi_square_and_g_are_those_of_scipy() {
    for row in rows() {
        let found = contingency(&row.arms()).ok();
        let pearson = found.map(|found| found.pearson);
        row.check("chi", &[pearson.map(|it| it.statistic)], (1e-9, 0.0));
        row.check("chi_p", &[pearson.map(|it| it.p)], (1e-9, 0.0));
        row.check("g", &[found.map(|found| found.g.statistic)], (1e-9, 0.0));
        row.check("g_p", &[found.map(|found| found.g.p)], (1e-9, 0.0));
        row.check("least_expected", &[found.map(|found| found.least_expected)], (1e-12, 0.0));
    }
}

#[test]
fn exact_p_is_that_of_whole_numbers() {
    for row in rows() {
        let found = permutation(&row.arms());
        if row.text("exact_p") == "-" {
            // The reference stops earlier; what has an answer there has one here.
            assert!(
                found.is_ok_and(|found| found.n_tables > 10_000) || found.is_err(),
                "{}",
                row.text("table")
            );
            continue;
        }
        let found = found.unwrap();
        row.check("exact_p", &[Some(found.p)], (1e-9, 0.0));
        row.check("exact_least", &[Some(found.least_p)], (1e-9, 0.0));
        assert_eq!(found.n_tables.to_string(), row.text("n_tables"));
        assert!(found.n_tables <= MOST_TABLES);
    }
}

#[test]
fn intervals_and_holm_are_those_of_statsmodels() {
    for row in rows() {
        let arms = row.arms();
        let of = |pick: fn(razbor::stats::Estimate) -> f64| -> Vec<Option<f64>> {
            arms.iter().map(|arm| wilson(*arm, ALPHA).ok().map(pick)).collect()
        };
        row.check("wilson_low", &of(|it| it.low), (1e-9, 1e-15));
        row.check("wilson_high", &of(|it| it.high), (1e-9, 1e-15));
        let pairs = pairs(&arms);
        if pairs.is_empty() {
            continue;
        }
        let of = |pick: fn(razbor::stats::Estimate) -> f64| -> Vec<Option<f64>> {
            pairs.iter().map(|(from, to)| newcombe(*from, *to, ALPHA).ok().map(pick)).collect()
        };
        row.check("newcombe_low", &of(|it| it.low), (1e-9, 1e-12));
        row.check("newcombe_high", &of(|it| it.high), (1e-9, 1e-12));
        let p = |(from, to): &(Arm, Arm)| contingency(&[*from, *to]).ok().map(|found| found.pearson.p);
        let p: Vec<Option<f64>> = pairs.iter().map(p).collect();
        row.check("pair_p", &p, (1e-9, 0.0));
        let all: Vec<f64> = p.iter().map(|p| p.unwrap_or(1.0)).collect();
        row.check("holm", &holm(&all).into_iter().map(Some).collect::<Vec<_>>(), (1e-9, 0.0));
    }
}

#[test]
fn chances_to_be_best_and_losses_are_those_of_quadrature_in_scipy() {
    for row in rows() {
        let found = standings(&row.beliefs());
        let of = |pick: fn(&razbor::stats::Standing) -> f64| -> Vec<Option<f64>> {
            found.iter().map(|standing| Some(pick(standing))).collect()
        };
        row.check("p_best", &of(|it| it.p_best), (1e-8, 1e-9));
        row.check("loss", &of(|it| it.loss), (1e-6, 1e-11));
    }
}

#[test]
fn beliefs_are_those_of_scipy() {
    for row in rows() {
        let found: Vec<_> = row.beliefs().iter().map(|belief| belief.interval(ALPHA)).collect();
        let of = |pick: fn(&razbor::stats::Estimate) -> f64| -> Vec<Option<f64>> {
            found.iter().map(|interval| Some(pick(interval))).collect()
        };
        row.check("mean", &of(|it| it.value), (1e-12, 0.0));
        row.check("low", &of(|it| it.low), (1e-8, 1e-12));
        row.check("high", &of(|it| it.high), (1e-8, 1e-12));
    }
}

#[test]
fn bayes_factors_over_looks_are_those_of_gamma_functions() {
    for row in rows() {
        let looks: Vec<Vec<Arm>> = row.text("looks").split('|').map(arms).collect();
        let found = always_valid(&looks).unwrap();
        if row.text("ln_bayes") == "-" {
            continue;
        }
        let ln_bayes: Vec<_> = found.iter().map(|it| Some(it.ln_bayes)).collect();
        row.check("ln_bayes", &ln_bayes, (1e-9, 1e-9));
        row.check("always_p", &found.iter().map(|it| Some(it.p)).collect::<Vec<_>>(), (1e-9, 0.0));
    }
}

#[test]
fn what_has_no_answer_there_has_a_reason_here() {
    let reason = |table: &str| contingency(&arms(table)).unwrap_err();
    assert_eq!(reason("0/0 40/8"), NoAnswer::FewVariants { have: 1, need: 2 });
    assert_eq!(reason("50/0 60/0 70/0"), NoAnswer::NoSuccesses);
}
