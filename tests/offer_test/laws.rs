//! What must hold for every test.
use proptest::prelude::*;
use razbor::{
    domain::{Amount, Day, Percent},
    stats::{Arm, Belief, Prior, always_valid, contingency, newcombe, permutation, standings, wilson},
    tools::offer_test::{Counts, Line, LookAt, Params, Report, Verdict, analyse},
};
use statrs::function::gamma::ln_gamma;

/// Trials from none to a thousand million, successes from none to all.
fn arm() -> impl Strategy<Value = Arm> {
    let trials = prop_oneof![Just(0), 1..30_u64, 30..20_000_u64, 20_000..=1_000_000_000_u64];
    let share = prop_oneof![Just(0.0), Just(1.0), 0.0..1.0_f64, 0.0..0.05_f64];
    (trials, share).prop_map(|(trials, share)| Arm::new(trials, (trials as f64 * share) as u64).unwrap())
}

fn small_arm() -> impl Strategy<Value = Arm> {
    (1..40_u64).prop_flat_map(|trials| (Just(trials), 0..=trials)).prop_map(|(n, x)| Arm::new(n, x).unwrap())
}

fn arms() -> impl Strategy<Value = Vec<Arm>> {
    prop::collection::vec(arm(), 1..7)
}

fn prior() -> impl Strategy<Value = Prior> {
    prop_oneof![Just(Prior::Jeffreys), Just(Prior::Uniform)]
}

/// Anything that can be typed, possible or not.
fn counts() -> impl Strategy<Value = Counts> {
    let count = || {
        prop_oneof![
            2 => Just(None),
            1 => Just(Some(0)),
            3 => (0..300_u64).prop_map(Some),
            3 => (0..50_000_u64).prop_map(Some),
            1 => any::<u64>().prop_map(Some),
        ]
    };
    let money = || {
        let amounts = prop_oneof![9 => -1_000_000_000..100_000_000_000_i64, 1 => any::<i64>()];
        prop::option::of(amounts.prop_map(Amount::new))
    };
    // As it should be, in every third variant.
    let funnel = (1..50_000_u64, 0..=100_u64, 0..=100_u64, money(), money()).prop_map(
        |(n, click, lead, cost, revenue)| {
            let (clicks, leads) = (n * click / 100, n * click * lead / 10_000);
            let deals = leads / 3;
            let [impressions, clicks, leads, deals] = [n, clicks, leads, deals].map(Some);
            Counts { impressions, clicks, leads, deals, cost, revenue }
        },
    );
    let typed = (count(), count(), count(), count(), money(), money()).prop_map(
        |(impressions, clicks, leads, deals, cost, revenue)| Counts {
            impressions,
            clicks,
            leads,
            deals,
            cost,
            revenue,
        },
    );
    prop_oneof![1 => typed, 2 => funnel]
}

fn tests() -> impl Strategy<Value = Params> {
    let lines = prop::collection::vec(counts(), 0..6);
    let looks = prop::collection::vec((0..100, prop::collection::vec((0..6_u32, counts()), 0..6)), 0..4);
    let numbers = (any::<u32>(), any::<u32>(), any::<u32>(), prop::option::of(any::<u64>()));
    let shares = prop::collection::vec((0..6_u32, (0..10_000_u32).prop_map(Percent::new)), 0..4);
    let rest =
        (prop::option::of(0..100), prop::option::of(0..6_u32), prop::option::of(any::<i64>()), prior());
    (lines, looks, numbers, shares, rest).prop_map(
        |(lines, looks, (effect, power, alpha, planned_impressions), intended, rest)| {
            let lines = (0..).zip(lines).map(|(id, counts)| Line { id, counts }).collect();
            let looks = looks
                .into_iter()
                .map(|(day, counts)| LookAt { day: Day::from_number(day), counts })
                .collect();
            let [effect, power, alpha] = [effect, power, alpha].map(Percent::new);
            let (started, control, deal_value, prior) = rest;
            let (started, deal_value) = (started.map(Day::from_number), deal_value.map(Amount::new));
            Params {
                lines,
                looks,
                prior,
                intended,
                started,
                effect,
                power,
                alpha,
                control,
                planned_impressions,
                deal_value,
                ..Params::default()
            }
        },
    )
}

/// What must not depend on the order of lines.
fn gist(report: &Report) -> String {
    let sorted = |ids: &[u32]| {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids
    };
    let stages = report.stages.iter().map(|stage| match stage {
        Ok(stage) => {
            format!("{:?} {:?} {:?} {}", stage.basis, stage.leader, sorted(&stage.left_out), stage.is_enough)
        }
        Err(lack) => format!("{:?} {:?}", lack.reason, sorted(&lack.variants)),
    });
    let verdict = match &report.verdict {
        Verdict::Winner(winner) => format!("{} {:?}", winner.id, winner.luck),
        other => format!("{other:?}"),
    };
    format!("{:?} {verdict} {:?} {:?}", stages.collect::<Vec<_>>(), report.disagreement, report.money.leader)
}

fn beliefs(arms: &[Arm], prior: Prior) -> Vec<Belief> {
    arms.iter().map(|arm| Belief::new(*arm, prior)).collect()
}

/// P(B > A) for Beta(a₁, b₁) and Beta(a₂, b₂) with whole a₂: Σ B(a₁ + i, b₁ + b₂) / ((b₂ + i) B(1 + i, b₂) B(a₁, b₁))
/// over i < a₂ (E. Miller 2015, "Formulas for Bayesian A/B testing", after J. D. Cook).
fn closed_form(one: Arm, other: Arm) -> f64 {
    let ln_beta = |a: f64, b: f64| ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
    let of = |arm: Arm| (1.0 + arm.successes() as f64, 1.0 + arm.failures() as f64);
    let ((a1, b1), (_, b2)) = (of(one), of(other));
    let term = |i: u64| {
        let i = i as f64;
        (ln_beta(a1 + i, b1 + b2) - (b2 + i).ln() - ln_beta(1.0 + i, b2) - ln_beta(a1, b1)).exp()
    };
    (0..=other.successes()).map(term).sum()
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 + 1e-7 * one.abs()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn chances_to_be_best_add_up_to_one_and_no_loss_is_negative(arms in arms(), prior in prior()) {
        let found = standings(&beliefs(&arms, prior));
        prop_assert!((found.iter().map(|it| it.p_best).sum::<f64>() - 1.0).abs() < 1e-12);
        for standing in &found {
            prop_assert!((0.0..=1.0).contains(&standing.p_best) && (0.0..=1.0).contains(&standing.loss), "{standing:?}");
        }
    }

    #[test]
    fn losses_are_those_of_the_means(arms in arms(), prior in prior()) {
        // E[max] is one number: means and losses of any two variants add up to the same.
        let beliefs = beliefs(&arms, prior);
        let best: Vec<f64> = standings(&beliefs).iter().zip(&beliefs).map(|(it, belief)| it.loss + belief.mean()).collect();
        prop_assert!(best.iter().all(|it| (it - best[0]).abs() < 1e-9), "{best:?}");
    }

    #[test]
    fn variants_in_another_order_have_the_same_answers(arms in arms(), by in 0..6_usize, prior in prior()) {
        let by = by % arms.len();
        let mut turned = arms.clone();
        turned.rotate_left(by);
        let mut found = standings(&beliefs(&arms, prior));
        found.rotate_left(by);
        for (one, other) in found.iter().zip(standings(&beliefs(&turned, prior))) {
            prop_assert!(close(one.p_best, other.p_best) && close(one.loss, other.loss));
        }
        let chi = |arms: &[Arm]| contingency(arms).map(|it| (it.pearson.statistic, it.g.statistic));
        match (chi(&arms), chi(&turned)) {
            (Ok(one), Ok(other)) => prop_assert!(close(one.0, other.0) && close(one.1, other.1)),
            (one, other) => prop_assert_eq!(one.err(), other.err()),
        }
        let valid = |arms: &[Arm]| always_valid(&[arms.to_vec()]).unwrap()[0].ln_bayes;
        prop_assert!(close(valid(&arms), valid(&turned)));
    }

    #[test]
    fn exact_p_does_not_know_the_order_nor_which_outcome_is_success(arms in prop::collection::vec(small_arm(), 2..5)) {
        let mut turned: Vec<Arm> = arms.iter().map(|arm| Arm::new(arm.trials(), arm.failures()).unwrap()).collect();
        turned.reverse();
        match (permutation(&arms), permutation(&turned)) {
            (Ok(one), Ok(other)) => {
                prop_assert!(close(one.p, other.p) && close(one.least_p, other.least_p));
                prop_assert!(one.n_tables == other.n_tables && one.least_p <= one.p * (1.0 + 1e-6) && one.p <= 1.0);
            }
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
    }

    #[test]
    fn chi_square_does_not_know_which_outcome_is_success(arms in arms()) {
        let turned: Vec<Arm> = arms.iter().map(|arm| Arm::new(arm.trials(), arm.failures()).unwrap()).collect();
        if let (Ok(one), Ok(other)) = (contingency(&arms), contingency(&turned)) {
            prop_assert!(close(one.pearson.statistic, other.pearson.statistic) && close(one.g.statistic, other.g.statistic));
        }
    }

    #[test]
    fn two_variants_have_the_chance_of_the_closed_form(
        one in (1..3_000_u64, 0.0..1.0_f64), other in (1..3_000_u64, 0.0..1.0_f64),
    ) {
        let arm = |(trials, share): (u64, f64)| Arm::new(trials, (trials as f64 * share) as u64).unwrap();
        let (one, other) = (arm(one), arm(other));
        let found = standings(&beliefs(&[one, other], Prior::Uniform))[1].p_best;
        prop_assert!((found - closed_form(one, other)).abs() < 1e-6);
    }

    #[test]
    fn every_answer_is_finite_or_a_reason(arms in arms(), prior in prior()) {
        if let Ok(found) = contingency(&arms) {
            let numbers = [found.pearson.statistic, found.pearson.p, found.g.statistic, found.g.p, found.least_expected];
            prop_assert!(numbers.iter().all(|it| it.is_finite() && *it >= 0.0), "{found:?}");
        }
        for evidence in always_valid(&[arms.clone(), arms.clone()]).unwrap() {
            prop_assert!(evidence.ln_bayes.is_finite() && (0.0..=1.0).contains(&evidence.p), "{evidence:?}");
        }
        for arm in &arms {
            let interval = Belief::new(*arm, prior).interval(0.05);
            prop_assert!(0.0 <= interval.low && interval.low < interval.high && interval.high <= 1.0, "{interval:?}");
            for found in [wilson(*arm, 0.05), newcombe(arms[0], *arm, 0.05)].into_iter().flatten() {
                prop_assert!(found.low <= found.value && found.value <= found.high, "{found:?}");
            }
        }
    }

    #[test]
    fn always_valid_p_never_rises(steps in prop::collection::vec((arm(), arm(), arm()), 1..8)) {
        let mut seen = [Arm::default(); 3];
        let looks: Vec<Vec<Arm>> = steps.iter().map(|step| {
            for (all, new) in seen.iter_mut().zip([step.0, step.1, step.2]) {
                *all = Arm::new(all.trials() + new.trials(), all.successes() + new.successes()).unwrap();
            }
            seen.to_vec()
        }).collect();
        let course = always_valid(&looks).unwrap();
        prop_assert!(course.windows(2).all(|pair| pair[1].p <= pair[0].p));
        prop_assert!(course.iter().all(|it| it.ln_bayes.is_finite() && (0.0..=1.0).contains(&it.p)));
    }

    #[test]
    fn whatever_was_typed_the_report_has_numbers_or_reasons(params in tests(), today in 0..200) {
        let report = analyse(&params, Day::from_number(today));
        let text = format!("{report:?}");
        prop_assert!(!text.contains("NaN") && !text.contains(": inf") && !text.contains("-inf"), "{text}");
        for stage in report.stages.iter().flatten() {
            let chances: f64 = stage.variants.iter().map(|variant| variant.p_best).sum();
            prop_assert!((chances - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn the_order_of_lines_does_not_change_the_report(params in tests(), by in 1..6_usize) {
        let mut turned = params.clone();
        let by = by % turned.lines.len().max(1);
        turned.lines.rotate_left(by);
        let today = Day::from_number(150);
        prop_assert_eq!(gist(&analyse(&params, today)), gist(&analyse(&turned, today)));
    }
}

#[test]
fn without_data_every_variant_is_as_likely_the_best() {
    for (n, prior) in (1..=8).flat_map(|n| [(n, Prior::Jeffreys), (n, Prior::Uniform)]) {
        let found = standings(&beliefs(&vec![Arm::default(); n], prior));
        assert!(found.iter().all(|standing| standing.p_best == 1.0 / n as f64));
    }
    assert_eq!(standings(&[]), []);
}
