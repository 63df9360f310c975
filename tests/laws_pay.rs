//! What must hold for every pay scheme.
#![allow(clippy::unwrap_used, reason = "a test")]
use proptest::prelude::*;
use razbor::{
    domain::{Amount, Percent},
    tools::pay::*,
};

fn rub(units: i64) -> Amount {
    Amount::whole(units).unwrap()
}

/// One to five thresholds at different places up to 200 %, rates up to 20 %, falling or not.
fn thresholds(may_fall: bool) -> impl Strategy<Value = Vec<Threshold>> {
    let places = proptest::collection::btree_set(0..20_000u32, 1..6);
    let rest = proptest::collection::vec((any::<bool>(), 0..200_000_000u32), 5);
    (places, rest).prop_map(move |(places, mut rest)| {
        if !may_fall {
            rest.sort_by_key(|(_, rate)| *rate);
        }
        let threshold = |(at, (reached, rate)): (u32, (bool, u32))| Threshold {
            at: Percent::new(at),
            rule: if reached { Rule::Reached } else { Rule::Exceeded },
            rate: Rate::new(rate),
        };
        places.into_iter().zip(rest).map(threshold).collect()
    })
}

fn scheme(method: Method, may_fall: bool) -> impl Strategy<Value = Scheme> {
    let money = (1..10_000_000i64, 1..1_000_000i64, proptest::option::weighted(0.2, 0..500_000i64));
    (thresholds(may_fall), money).prop_map(move |(thresholds, (plan, income, cap))| Scheme {
        thresholds,
        method,
        plan: rub(plan),
        potential_income: rub(income),
        cap: cap.map(rub),
        ..Scheme::default()
    })
}

fn any_method() -> impl Strategy<Value = Scheme> {
    prop_oneof![
        scheme(Method::Whole, true),
        scheme(Method::Marginal, true),
        scheme(Method::Interpolated, true)
    ]
}

fn total(scheme: &Scheme, fact: Amount) -> Amount {
    statement(scheme, &Month::of(scheme.plan, fact)).unwrap().total
}

/// Facts from below nothing to three plans, in kopecks.
fn facts(scheme: &Scheme, parts: &[i64]) -> Vec<Amount> {
    let kopecks = |part: &i64| scheme.plan.raw() / 100 * part / 10_000 * 100;
    let mut facts: Vec<Amount> = parts.iter().map(|part| Amount::new(kopecks(part))).collect();
    facts.sort_unstable();
    facts
}

fn parts() -> impl Strategy<Value = Vec<i64>> {
    proptest::collection::vec(-2_000..30_000i64, 2..40)
}

proptest! {
    #[test]
    fn whole_turnover_pay_jumps_only_at_thresholds(
        scheme in scheme(Method::Whole, true),
        places in proptest::collection::vec(0..30_000u32, 1..30),
    ) {
        let mut places: Vec<Percent> = places.into_iter().map(Percent::new).collect();
        places.extend(scheme.thresholds.iter().map(|threshold| threshold.at));
        for point in curve(&scheme, Percent::whole(100), &places).unwrap() {
            let is_threshold = scheme.thresholds.iter().any(|threshold| threshold.at == point.at);
            prop_assert!(is_threshold || (point.below == point.pay && point.pay == point.above));
            prop_assert!(point.pay == point.below || point.pay == point.above);
        }
    }

    #[test]
    fn marginal_pay_never_falls_as_fact_grows(scheme in scheme(Method::Marginal, true), parts in parts()) {
        prop_assert!(facts(&scheme, &parts).iter().map(|fact| total(&scheme, *fact)).is_sorted());
    }

    #[test]
    fn interpolated_pay_never_falls_while_rates_do_not(scheme in scheme(Method::Interpolated, false), parts in parts()) {
        prop_assert!(facts(&scheme, &parts).iter().map(|fact| total(&scheme, *fact)).is_sorted());
    }

    #[test]
    fn marginal_pay_is_continuous_and_interpolated_pay_above_the_first_threshold(
        marginal in scheme(Method::Marginal, true),
        interpolated in scheme(Method::Interpolated, true),
    ) {
        prop_assert!(cliffs(&marginal).unwrap().iter().all(|cliff| cliff.step == Amount::ZERO));
        prop_assert!(cliffs(&interpolated).unwrap().iter().skip(1).all(|cliff| cliff.step == Amount::ZERO));
    }

    /// A kopeck less than the threshold is below it, a kopeck more above it, whatever is shown.
    #[test]
    fn attainment_is_never_rounded_before_it_is_compared(threshold in 1..30_000u32, plan in 1..1_000_000_000i64) {
        // In 1/10 000, so that the threshold falls on a whole number of them.
        let (plan, at) = (Amount::new(plan * 10_000), Percent::new(threshold));
        let exactly = plan.raw() / 10_000 * i64::from(threshold);
        let attained = |raw| Attainment::of(Amount::new(raw), plan).unwrap();
        prop_assert!(!attained(exactly - 1).reaches(at) && attained(exactly).reaches(at));
        prop_assert!(!attained(exactly).exceeds(at) && attained(exactly + 1).exceeds(at));
        prop_assert_eq!(attained(exactly - 1).shown(), i64::from(threshold) - 1);
        prop_assert_eq!(attained(exactly).shown(), i64::from(threshold));
    }

    #[test]
    fn a_solved_scheme_agrees_and_gives_the_start_back(scheme in any_method(), change in 1..100i64) {
        let scheme = Scheme { cap: None, ..scheme };
        // A consistent start, where there is one.
        let Ok(Solution::Found { scheme: start, gap: found, .. }) = solve(&scheme, &[Unknown::Income]) else { return Ok(()) };
        prop_assert!(found.is_closed);
        // Income is rounded to the kopeck, so what is found again may differ by as much times the multiplier.
        let plan = Scheme { plan: Amount::new(start.plan.raw() + change * Amount::SCALE), ..start.clone() };
        if let Ok(Solution::Found { scheme: again, gap, .. }) = solve(&plan, &[Unknown::Plan]) {
            prop_assert!(gap.is_closed);
            let kopeck_of_bonus = start.plan.to_f64() / found.paid.to_f64() * 0.015;
            prop_assert!((again.plan.to_f64() - start.plan.to_f64()).abs() <= kopeck_of_bonus + 0.01);
        }
        let mix = Scheme { mix: Mix { bonus: Percent::whole(1), ..Mix::METHOD }, ..start.clone() };
        if let Ok(Solution::Found { scheme: again, gap, .. }) = solve(&mix, &[Unknown::Mix]) {
            prop_assert!(gap.is_closed);
            prop_assert_eq!(again.mix.sum(), 10_000);
            // A bonus of a few kopecks cannot be told to a hundredth of a percent.
            let is_fine = start.potential_income > rub(1_000);
            prop_assert!(!is_fine || again.mix == Mix::METHOD, "{:?}", again.mix);
        }
        if let Ok((place, rate)) = fixes(&start).unwrap().rate {
            let was = start.ascending()[place].rate;
            let mut other = start.clone();
            other.thresholds = start.ascending();
            other.thresholds[place].rate = Rate::new(rate.raw() / 2 + 1);
            let Ok(Solution::Found { scheme: again, gap, .. }) = solve(&other, &[Unknown::Rate]) else { unreachable!() };
            prop_assert!(gap.is_closed);
            if scheme.method == Method::Whole {
                let apart = (again.thresholds[place].rate.to_f64() - was.to_f64()).abs() / 100.0;
                prop_assert!(apart * start.plan.to_f64() <= 0.02, "a kopeck of bonus: {apart}");
            }
        }
    }

    /// Inside a zone buying the rest of the plan costs no more than it pays; below it, no less.
    #[test]
    fn a_zone_ends_where_buying_the_plan_stops_to_pay(scheme in scheme(Method::Whole, true)) {
        for zone in own_plan(&scheme).unwrap() {
            let plan = scheme.plan.raw() as f64;
            let raw = |share: f64| Amount::new((share * plan / 100.0).round() as i64 * 100);
            let (from, to) = (zone.from.to_f64(), zone.to.to_f64() / 100.0);
            // A kopeck above the threshold passes it whatever its rule.
            let passed = raw(to).checked_add(Amount::new(100)).unwrap();
            let loss = |fact: Amount| {
                let pays = total(&scheme, passed).raw() - total(&scheme, fact).raw();
                (passed.raw() - fact.raw() - pays) as f64 / Amount::SCALE as f64
            };
            let inside = raw((from + to) / 2.0);
            prop_assert!(loss(inside) <= 0.05, "inside {zone:?}: {}", loss(inside));
        }
    }

    #[test]
    fn the_best_split_is_not_beaten(scheme in any_method(), total in 1..40_000u32, part in 0.0..1.0f64) {
        let found = holding(&scheme, &[Percent::new(total)]).unwrap()[0];
        let whole = found.split.0.checked_add(found.split.1).unwrap();
        let one = Amount::new((whole.raw() as f64 * part / 100.0) as i64 * 100);
        let bonus = |fact| statement(&scheme, &Month::of(scheme.plan, fact)).unwrap().bonus.raw();
        let split = bonus(one) + bonus(Amount::new(whole.raw() - one.raw()));
        prop_assert!(found.best >= found.even);
        // Each of the four bonuses is rounded to the kopeck, by half of one at most.
        prop_assert!(split <= found.best.raw() + 200, "{split} at {one:?} against {found:?}");
    }
}

const SELLERS: usize = 8;

/// Simulated and expected bonus of a team, apart in standard errors.
#[track_caller]
fn apart(scheme: &Scheme, normal: Normal, seed: u64) -> f64 {
    let plans = [scheme.plan; SELLERS];
    let settings = Settings { seed, source: Source::Normal(normal), n_months: 20_000, ..Settings::default() };
    let found = simulate(scheme, Draws { plans: &plans, history: &[] }, &settings).unwrap();
    let closed = expected(scheme, normal).unwrap().bonus_over_plan * scheme.plan.to_f64() * SELLERS as f64;
    (found.bonus - closed) / found.bonus_error
}

#[test]
fn simulation_agrees_with_the_closed_form_within_its_own_error() {
    let mut worst = 0.0f64;
    let mut squares = Vec::new();
    for method in [Method::Whole, Method::Marginal, Method::Interpolated] {
        for cap in [None, Some(rub(70_000))] {
            for (mean, spread) in [(100, 20), (90, 20), (80, 30), (110, 5)] {
                for seed in 1..=3 {
                    let scheme = Scheme { method, cap, ..Scheme::default() };
                    let normal = Normal { mean: Percent::whole(mean), spread: Percent::whole(spread) };
                    let found = apart(&scheme, normal, seed);
                    worst = worst.max(found.abs());
                    squares.push(found * found);
                }
            }
        }
    }
    // Of 72 standard normal numbers one beyond 4 comes once in 200 such tests; their mean square is about 1.
    assert!(worst < 4.0, "{worst}");
    let mean_square = squares.iter().sum::<f64>() / squares.len() as f64;
    assert!((0.4..2.0).contains(&mean_square), "{mean_square}");
}

#[test]
fn bootstrapped_bonus_is_that_of_the_past_months_within_its_own_error() {
    let scheme = Scheme::default();
    let facts = [79.99, 80.0, 93.0, 99.999, 100.0, 104.0, 120.0, 120.0001, 61.0, 0.0, -3.0];
    let history: Vec<_> = facts.map(|percent| (scheme.plan, Amount::new((percent * 3e8) as i64))).into();
    let mean = history
        .iter()
        .map(|(plan, fact)| statement(&scheme, &Month::of(*plan, *fact)).unwrap().bonus.to_f64());
    let mean = mean.sum::<f64>() / history.len() as f64;
    for seed in 1..=5 {
        let plans = [scheme.plan; SELLERS];
        let settings = Settings { seed, ..Settings::default() };
        let found = simulate(&scheme, Draws { plans: &plans, history: &history }, &settings).unwrap();
        assert!((found.bonus - mean * SELLERS as f64).abs() < 4.0 * found.bonus_error, "seed {seed}");
    }
}

#[test]
fn hair_breadths_from_a_threshold_decide() {
    let tier = |percent: f64| {
        let fact = Amount::new((percent * 3e8).round() as i64);
        let found = statement(&Scheme::default(), &Month::of(rub(3_000_000), fact)).unwrap();
        (found.tier, found.attainment.shown())
    };
    assert_eq!(tier(79.9999), (0, 7_999));
    assert_eq!(tier(80.0), (1, 8_000));
    assert_eq!(tier(99.996), (1, 9_999));
    assert_eq!(tier(99.999), (1, 9_999));
    assert_eq!(tier(100.0), (2, 10_000));
    assert_eq!(tier(120.0), (2, 12_000));
    assert_eq!(tier(120.0001), (3, 12_000));
}
