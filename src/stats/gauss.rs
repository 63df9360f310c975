//! Integrals over a panel by Gauss and Legendre with sixteen nodes, and from the panel's start up to each node.
//!
//! Nodes are the roots of P₁₆ by Newton's method, weights 2 / ((1 − t²) P₁₆'(t)²) (Abramowitz and Stegun, 25.4.29).
//! Up to a node the polynomial through all nodes is integrated: with ∫ Pₘ = (Pₘ₊₁ − Pₘ₋₁) / (2m + 1) the part of
//! node j in the integral up to node i is ½ wⱼ [tᵢ + 1 + Σ Pₘ(tⱼ)(Pₘ₊₁(tᵢ) − Pₘ₋₁(tᵢ))].

/// Nodes of a panel.
pub(super) const NODES: usize = 16;

/// Nodes and weights on −1..1.
pub(super) struct Gauss {
    /// Ascending.
    pub(super) nodes: [f64; NODES],
    /// For the integral over the panel.
    pub(super) weights: [f64; NODES],
    /// For the integral up to each node: a row for each.
    up_to: [[f64; NODES]; NODES],
}

/// A stretch to integrate over.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    /// Its start.
    pub(super) from: f64,
    /// Its end, not before its start.
    pub(super) to: f64,
}

impl Panel {
    pub(super) fn half(self) -> f64 {
        (self.to - self.from) / 2.0
    }
    /// The place of a node.
    pub(super) fn place(self, node: f64) -> f64 {
        self.from + self.half() * (1.0 + node)
    }
}

impl Gauss {
    /// The rule.
    pub(super) fn new() -> Gauss {
        let root = |i: usize| {
            let mut t = -(std::f64::consts::PI * (i as f64 + 0.75) / (NODES as f64 + 0.5)).cos();
            for _ in 0..8 {
                let (value, slope) = last(t);
                t -= value / slope;
            }
            t
        };
        let nodes: [f64; NODES] = std::array::from_fn(root);
        let weights = nodes.map(|t| 2.0 / ((1.0 - t * t) * last(t).1.powi(2)));
        let rows = nodes.map(legendre);
        let part = |up_to: &[f64; NODES + 1], of: &[f64; NODES + 1]| {
            let steps = up_to.iter().skip(2).zip(up_to).zip(of.iter().skip(1));
            let higher: f64 = steps.map(|((above, below), value)| value * (above - below)).sum();
            0.5 * (up_to[1] + 1.0 + higher)
        };
        let up_to = rows.map(|row| std::array::from_fn(|j| weights[j] * part(&row, &rows[j])));
        Gauss { nodes, weights, up_to }
    }
    /// ∫ of a function over a panel.
    pub(super) fn integral(&self, panel: Panel, function: impl Fn(f64) -> f64) -> f64 {
        let values = self.nodes.iter().zip(&self.weights);
        panel.half() * values.map(|(node, weight)| weight * function(panel.place(*node))).sum::<f64>()
    }
    /// ∫ from the panel's start to each node, of what the function is at the nodes.
    pub(super) fn up_to(&self, panel: Panel, values: &[f64; NODES]) -> [f64; NODES] {
        self.up_to
            .map(|row| panel.half() * row.iter().zip(values).map(|(part, value)| part * value).sum::<f64>())
    }
}

/// P₀(t) … P₁₆(t).
fn legendre(t: f64) -> [f64; NODES + 1] {
    let mut row = [1.0; NODES + 1];
    row[1] = t;
    for m in 2..=NODES {
        let n = m as f64;
        row[m] = ((2.0 * n - 1.0) * t * row[m - 1] - (n - 1.0) * row[m - 2]) / n;
    }
    row
}

/// P₁₆(t) and its slope.
fn last(t: f64) -> (f64, f64) {
    let row = legendre(t);
    let slope = NODES as f64 * (row[NODES - 1] - t * row[NODES]) / (1.0 - t * t);
    (row[NODES], slope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_and_weights_are_those_of_the_tables() {
        // Abramowitz and Stegun, table 25.4, n = 16.
        let gauss = Gauss::new();
        let (node, weight) = (gauss.nodes[8], gauss.weights[8]);
        assert!(
            (node - 0.095_012_509_837_637_44).abs() < 1e-15
                && (weight - 0.189_450_610_455_068_5).abs() < 1e-15
        );
        let (node, weight) = (gauss.nodes[15], gauss.weights[15]);
        assert!(
            (node - 0.989_400_934_991_649_9).abs() < 1e-15
                && (weight - 0.027_152_459_411_754_1).abs() < 1e-15
        );
    }
    #[test]
    fn integrals_over_and_into_a_panel_are_those_of_calculus() {
        let (gauss, panel) = (Gauss::new(), Panel { from: 0.5, to: 2.0 });
        assert!((gauss.integral(panel, f64::exp) - (2.0_f64.exp() - 0.5_f64.exp())).abs() < 1e-14);
        let places = gauss.nodes.map(|node| panel.place(node));
        for (place, found) in places.iter().zip(gauss.up_to(panel, &places.map(f64::exp))) {
            assert!((found - (place.exp() - 0.5_f64.exp())).abs() < 1e-14);
        }
    }
}
