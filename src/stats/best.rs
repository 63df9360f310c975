//! Which rate is best, and what the choice of another costs: by quadrature, without random numbers.
//!
//! P(best) = ∫ fᵢ Π Fⱼ over all other j. Expected loss E[max] − E[pᵢ] = ∫ Fᵢ (1 − Π Fⱼ) dp, the same integral without
//! the subtraction of means (decision rule: C. Stucchio 2015, "Bayesian A/B testing at VWO"). Panels meet at the edges
//! of every rate, so none is wider than two standard deviations of any that it touches.
use super::{
    Belief,
    gauss::{Gauss, NODES, Panel},
};

/// Standing of one rate among all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The chance to be the highest, `0..=1`; all of them add up to 1.
    pub p_best: f64,
    /// How much rate is lost on average by choosing this one, 0 or more.
    pub loss: f64,
}

/// The standing of each rate, in the same order. Costs k² per node: some two milliseconds for eight.
pub fn standings(beliefs: &[Belief]) -> Vec<Standing> {
    let mut edges: Vec<f64> = beliefs.iter().flat_map(|belief| belief.edges().iter().copied()).collect();
    crate::domain::sort_by(&mut edges, f64::total_cmp);
    edges.dedup();
    let gauss = Gauss::new();
    let mut race: Vec<Runner> = beliefs.iter().map(Runner::new).collect();
    for pair in edges.windows(2) {
        if let [from, to] = *pair {
            let panel = Panel { from, to };
            race.iter_mut().for_each(|runner| runner.enter(&gauss, panel));
            meet(&mut race, &gauss, panel);
        }
    }
    let whole: f64 = race.iter().map(|runner| runner.standing.p_best).sum();
    let alike = beliefs.windows(2).all(|pair| pair.first() == pair.last());
    let even = 1.0 / beliefs.len() as f64;
    let share = |standing: Standing| if alike { even } else { standing.p_best / whole };
    race.iter().map(|runner| Standing { p_best: share(runner.standing), ..runner.standing }).collect()
}

/// One rate on its way through the panels.
struct Runner<'a> {
    belief: &'a Belief,
    /// The chance below the panel.
    below: f64,
    /// Density of θ and chance below, at the nodes of the panel.
    density: [f64; NODES],
    chance: [f64; NODES],
    standing: Standing,
}

impl Runner<'_> {
    fn new(belief: &Belief) -> Runner<'_> {
        let standing = Standing { p_best: 0.0, loss: 0.0 };
        Runner { belief, below: 0.0, density: [0.0; NODES], chance: [0.0; NODES], standing }
    }
    fn enter(&mut self, gauss: &Gauss, panel: Panel) {
        let (first, last) = self.belief.reach();
        if panel.to <= first || last <= panel.from {
            self.density = [0.0; NODES];
            self.chance = [if panel.to <= first { 0.0 } else { 1.0 }; NODES];
            return;
        }
        self.density = gauss.nodes.map(|node| self.belief.density_in_theta(panel.place(node)));
        self.chance = gauss.up_to(panel, &self.density).map(|inside| (self.below + inside).clamp(0.0, 1.0));
        let inside: f64 = self.density.iter().zip(&gauss.weights).map(|(value, weight)| value * weight).sum();
        self.below += panel.half() * inside;
    }
}

/// Adds what one panel gives to each.
fn meet(race: &mut [Runner], gauss: &Gauss, panel: Panel) {
    for (node, (place, weight)) in gauss.nodes.iter().zip(&gauss.weights).enumerate() {
        let weight = weight * panel.half();
        // dp / dθ.
        let slope = (2.0 * panel.place(*place)).sin();
        for i in 0..race.len() {
            let others = race.iter().enumerate().filter(|(j, _)| *j != i);
            let beaten: f64 = others.map(|(_, other)| other.chance[node]).product();
            let runner = &mut race[i];
            runner.standing.p_best += weight * runner.density[node] * beaten;
            runner.standing.loss += weight * slope * runner.chance[node] * (1.0 - beaten);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{Arm, Prior};

    /// P(best) of each, to the places given, and losses to eight.
    #[track_caller]
    fn check(arms: &[(u64, u64)], prior: Prior, chances: &[&str], losses: &[&str]) {
        let beliefs = arms.iter().map(|(n, x)| Belief::new(Arm::new(*n, *x).unwrap(), prior));
        let found = standings(&beliefs.collect::<Vec<_>>());
        let places = |expect: &str| expect.split_once('.').map_or(0, |(_, places)| places.len());
        for (found, expect) in found.iter().zip(chances) {
            assert_eq!(&format!("{:.1$}", found.p_best, places(expect)), expect);
        }
        for (found, expect) in found.iter().zip(losses) {
            assert_eq!(&format!("{:.1$}", found.loss, places(expect)), expect);
        }
    }

    #[test]
    fn chances_and_losses_of_the_table_are_met() {
        let arms = [(31_500, 1_580), (32_000, 1_700), (31_000, 1_550)];
        let losses = ["0.00302113", "0.00005517", "0.00317962"];
        check(&arms, Prior::Jeffreys, &["0.041198", "0.925434", "0.033368"], &losses);
        let losses = ["0.025266", "0.000316"];
        check(&[(1_000, 120), (1_000, 145)], Prior::Uniform, &["0.049803", "0.950197"], &losses);
        let arms = [(10_000, 180), (10_000, 220), (10_000, 260)];
        check(&arms, Prior::Jeffreys, &["0.00003", "0.0322", "0.9677"], &[]);
    }
    #[test]
    fn a_thousand_million_trials_beside_ten_have_their_chance() {
        // Nearly a certain 2 %: the chance is that of Beta(1, 11) above it, 0.98¹¹.
        let expect = format!("{:.6}", 0.98_f64.powi(11));
        let arms = [(10, 0), (1_000_000_000, 20_000_000)];
        check(&arms, Prior::Uniform, &[&expect], &[]);
    }
    #[test]
    fn nothing_known_makes_all_equal() {
        check(&[(0, 0); 3], Prior::Jeffreys, &["0.333333333333333"; 3], &[]);
        check(&[(0, 0); 2], Prior::Uniform, &["0.5"; 2], &["0.16666666666667"; 2]);
    }
}
