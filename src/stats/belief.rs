//! What is believed of one rate after the data: the Beta distribution, exact for a thousand million trials as for none.
//!
//! With a prior Beta(a₀, b₀) and x successes of n the rate is Beta(a₀ + x, b₀ + n − x) (Bayes; Jeffreys 1946 for
//! a₀ = b₀ = ½). In θ = arcsin √p its density is proportional to sinˢθ cosᶜθ with s = 2a − 1, c = 2b − 1: no
//! singularity, and nearly normal with the standard deviation 1 / √(2(s + c)). Its logarithm falls at least as fast as
//! −(s + c)(θ − mode)² / 2, so twelve such deviations leave 10⁻¹⁶ outside. It is taken relative to the mode, by
//! sin θ / sin m = 1 + sin d · cot m − 2 sin²(d / 2) with d = θ − m, so that large powers do not cancel.
use std::f64::consts::FRAC_PI_2;

use serde::{Deserialize, Serialize};

use super::{
    Arm, Estimate,
    gauss::{Gauss, Panel},
};

/// What is believed of a rate before any data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Prior {
    /// Beta(½, ½) of Jeffreys: the same in every scale of the rate.
    #[default]
    Jeffreys,
    /// Beta(1, 1): every rate as likely.
    Uniform,
}

/// Standard deviations between two edges, and edges to each side of the mode.
const STEP: f64 = 2.0;
const EDGES: i32 = 6;

/// What is believed of one rate.
#[derive(Clone, Debug, PartialEq)]
pub struct Belief {
    /// Parameters of the Beta distribution.
    a: f64,
    b: f64,
    /// The mode in θ.
    mode: f64,
    /// Where panels meet, in θ, ascending; nothing of weight lies outside.
    edges: Vec<f64>,
    /// The chance up to each edge.
    below: Vec<f64>,
    /// What makes the whole one.
    scale: f64,
}

impl Belief {
    /// After so many trials and successes.
    pub fn new(arm: Arm, prior: Prior) -> Belief {
        let before = match prior {
            Prior::Jeffreys => 0.5,
            Prior::Uniform => 1.0,
        };
        let (a, b) = (before + arm.successes() as f64, before + arm.failures() as f64);
        let mut belief = Belief { a, b, mode: 0.0, edges: Vec::new(), below: vec![0.0], scale: 1.0 };
        let (s, c) = belief.powers();
        belief.mode = if s + c > 0.0 { s.sqrt().atan2(c.sqrt()) } else { FRAC_PI_2 / 2.0 };
        let step = if s + c > 0.0 { STEP / (2.0 * (s + c)).sqrt() } else { FRAC_PI_2 };
        let edges = (-EDGES..=EDGES).map(|n| (belief.mode + f64::from(n) * step).clamp(0.0, FRAC_PI_2));
        belief.edges = edges.collect();
        belief.edges.dedup();
        let gauss = Gauss::new();
        let mut below = 0.0;
        for pair in belief.edges.windows(2) {
            if let [from, to] = *pair {
                below += gauss.integral(Panel { from, to }, |theta| belief.density_in_theta(theta));
                belief.below.push(below);
            }
        }
        belief.scale = 1.0 / below;
        belief.below.iter_mut().for_each(|part| *part /= below);
        belief
    }
    /// The mean of the rate, a / (a + b).
    pub fn mean(&self) -> f64 {
        self.a / (self.a + self.b)
    }
    /// The mean, and between which rates the true one lies but for the chance `alpha`, half of it on each side.
    pub fn interval(&self, alpha: f64) -> Estimate {
        let (low, high) = (self.quantile(alpha / 2.0), self.quantile(1.0 - alpha / 2.0));
        Estimate { value: self.mean(), low, high }
    }
    /// The density of the rate `p`, finite: at 0 and at 1 it is taken one part in 10¹² inside.
    pub fn density(&self, p: f64) -> f64 {
        let p = p.clamp(1e-12, 1.0 - 1e-12);
        self.density_in_theta(p.sqrt().asin()) / (2.0 * (p * (1.0 - p)).sqrt())
    }
    /// The rate that the true one is below with chance `part`, `0..=1`.
    pub fn quantile(&self, part: f64) -> f64 {
        let place = self.below.partition_point(|below| *below < part).max(1);
        let edge = |at: usize| self.edges.get(at).copied().unwrap_or(self.mode);
        let panel = Panel { from: edge(place - 1), to: edge(place.min(self.edges.len() - 1)) };
        let before = self.below.get(place - 1).copied().unwrap_or(0.0);
        let gauss = Gauss::new();
        let (mut low, mut high, mut theta) = (panel.from, panel.to, panel.place(0.0));
        // Newton's steps, halves where they would leave the bracket.
        for _ in 0..60 {
            let inside = Panel { from: panel.from, to: theta };
            let over = before + gauss.integral(inside, |theta| self.density_in_theta(theta)) - part;
            (low, high) = if over > 0.0 { (low, theta) } else { (theta, high) };
            let next = theta - over / self.density_in_theta(theta);
            let next = if low < next && next < high { next } else { f64::midpoint(low, high) };
            if (next - theta).abs() <= 1e-15 * theta {
                break;
            }
            theta = next;
        }
        theta.sin().powi(2)
    }
    /// Where panels meet, in θ.
    pub(super) fn edges(&self) -> &[f64] {
        &self.edges
    }
    /// Between the first edge and the last.
    pub(super) fn reach(&self) -> (f64, f64) {
        let end = |edge: Option<&f64>| edge.copied().unwrap_or(self.mode);
        (end(self.edges.first()), end(self.edges.last()))
    }
    /// The density of θ, within reach.
    pub(super) fn density_in_theta(&self, theta: f64) -> f64 {
        let (s, c) = self.powers();
        let half = (theta - self.mode) / 2.0;
        let fall = 2.0 * half.sin().powi(2);
        let slide = (theta - self.mode).sin();
        let mut log = 0.0;
        // ln(sin θ / sin m) and ln(cos θ / cos m); a power of zero leaves its factor out.
        if s > 0.0 {
            log += s * (slide * (c / s).sqrt() - fall).max(-1.0).ln_1p();
        }
        if c > 0.0 {
            log += c * (-slide * (s / c).sqrt() - fall).max(-1.0).ln_1p();
        }
        self.scale * log.exp()
    }
    fn powers(&self) -> (f64, f64) {
        (2.0 * self.a - 1.0, 2.0 * self.b - 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn belief(trials: u64, successes: u64, prior: Prior) -> Belief {
        Belief::new(Arm::new(trials, successes).unwrap(), prior)
    }

    #[track_caller]
    fn check(belief: &Belief, part: f64, expect: f64) {
        let found = belief.quantile(part);
        assert!((found - expect).abs() < 1e-13, "{found} is not {expect}");
    }

    #[test]
    fn quantiles_are_those_that_have_a_closed_form() {
        // Beta(1, 1): p; Beta(½, ½): sin²(πp/2); Beta(1, n + 1): 1 − (1 − p)^(1/(n + 1)).
        for part in [0.025, 0.3, 0.5, 0.975] {
            check(&belief(0, 0, Prior::Uniform), part, part);
            check(&belief(0, 0, Prior::Jeffreys), part, (FRAC_PI_2 * part).sin().powi(2));
            check(&belief(20, 0, Prior::Uniform), part, 1.0 - (1.0 - part).powf(1.0 / 21.0));
            check(&belief(20, 20, Prior::Uniform), part, part.powf(1.0 / 21.0));
        }
    }
    #[test]
    fn the_density_is_that_of_the_beta_distribution() {
        // Beta(2, 3): 12 p (1 − p)².
        let belief = belief(3, 1, Prior::Uniform);
        for p in [0.1, 0.4, 0.9] {
            assert!((belief.density(p) - 12.0 * p * (1.0 - p).powi(2)).abs() < 1e-12);
        }
        assert!((belief.mean() - 0.4).abs() < 1e-15);
    }
    #[test]
    fn the_density_is_finite_where_it_has_no_bound() {
        for (trials, successes) in [(0, 0), (5, 0), (5, 5), (1_000_000_000, 0)] {
            let belief = belief(trials, successes, Prior::Jeffreys);
            assert!([0.0, 1.0].iter().all(|p| belief.density(*p).is_finite()));
        }
    }
    #[test]
    fn a_thousand_million_trials_leave_a_narrow_interval() {
        // Normal to the first order: 0.02 ± 1.959964 · √(0.02 · 0.98 / 10⁹), skewed by 10⁻⁹.
        let interval = belief(1_000_000_000, 20_000_000, Prior::Jeffreys).interval(0.05);
        let half = 1.959_963_984_540_054 * (0.02_f64 * 0.98 / 1e9).sqrt();
        assert!((interval.high - interval.low - 2.0 * half).abs() < 1e-7 * half, "{interval:?}");
    }
}
