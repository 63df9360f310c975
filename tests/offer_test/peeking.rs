//! What looking at a test again and again does to false alarms.
use fastrand::Rng;
use razbor::{
    stats::{Arm, always_valid, contingency},
    tools::offer_test::PEEKED,
};

const RUNS: usize = 1_000;
const LOOKS: usize = 50;
const VARIANTS: usize = 3;
/// New trials of a variant between two looks, and the rate of all variants.
const TRIALS: u64 = 200;
const RATE: f64 = 0.05;

/// How many of so many trials succeed: waiting times to the next success are geometric.
fn successes(rng: &mut Rng) -> u64 {
    let mut at = 0;
    let mut found = 0;
    loop {
        at += 1 + ((1.0 - rng.f64()).ln() / (1.0 - RATE).ln()) as u64;
        if at > TRIALS {
            return found;
        }
        found += 1;
    }
}

fn run(rng: &mut Rng) -> Vec<Vec<Arm>> {
    let mut seen = [0; VARIANTS];
    let look = |number: u64| {
        seen = seen.map(|so_far| so_far + successes(rng));
        seen.iter().map(|found| Arm::new(number * TRIALS, *found).unwrap()).collect()
    };
    (1..=LOOKS as u64).map(look).collect()
}

#[test]
fn fifty_looks_raise_false_alarms_of_chi_square_and_not_those_of_the_always_valid_test() {
    let mut rng = Rng::with_seed(20_261_125);
    let (mut by_chi_square, mut by_always_valid, mut at_the_end) = (0, 0, 0);
    for _ in 0..RUNS {
        let looks = run(&mut rng);
        let p = |look: &Vec<Arm>| contingency(look).map_or(1.0, |found| found.pearson.p);
        by_chi_square += usize::from(looks.iter().any(|look| p(look) < 0.05));
        at_the_end += usize::from(p(&looks[LOOKS - 1]) < 0.05);
        by_always_valid += usize::from(always_valid(&looks).unwrap()[LOOKS - 1].p < 0.05);
    }
    let share = |count: usize| count as f64 / RUNS as f64;
    println!(
        "false alarms of {RUNS} runs looked at {LOOKS} times: χ² at each look {:.3}, χ² once {:.3}, always-valid {:.3}",
        share(by_chi_square),
        share(at_the_end),
        share(by_always_valid)
    );
    // What the page says of it.
    assert_eq!((share(by_chi_square), share(by_always_valid)), PEEKED);
    assert!(share(by_chi_square) >= 0.20);
    // Once, χ² keeps its 5 %: four standard errors of a share of 1 000 runs.
    assert!((share(at_the_end) - 0.05).abs() < 0.028);
    assert!(share(by_always_valid) <= 0.05);
}

#[test]
fn a_real_difference_is_found_under_peeking_too() {
    // 5 % against 7 %, 50 000 trials each.
    let looks: Vec<Vec<Arm>> =
        (1..=50).map(|n| [50, 70].map(|x| Arm::new(n * 1_000, n * x).unwrap()).to_vec()).collect();
    assert!(always_valid(&looks).unwrap()[49].p < 1e-6);
}
