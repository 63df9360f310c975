//! The scatter of clients: total against variation, binned when there are too many to draw.
use hashbrown::HashMap;

use super::{Base, Dot, Params, Ranking};
use crate::domain::Amount;

impl Ranking {
    /// At most `most` dots. Clients with a positive total whose variation in the reading in use can be
    /// told: one active period has no variation by rhythm. Above `most` clients, those in one field of a
    /// grid of log total × variation become one dot that stands where the largest of them does.
    pub fn dots(&self, base: &Base, params: &Params, most: usize) -> Vec<Dot> {
        let dots: Vec<Dot> = self
            .graded(base)
            .take(base.main.ladder.totals().len())
            .filter_map(|(id, grade)| {
                let variation = self.drawn_variation(base, params, id)? as f32;
                let total = Amount::new(base.main.totals[id as usize]).to_f64() as f32;
                Some(Dot { id, variation, total, segment: grade.segment(), count: 1 })
            })
            .collect();
        if dots.len() <= most { dots } else { bin(&dots, most) }
    }
}

/// `dots` are in the order of totals, so the first of a field is its largest.
fn bin(dots: &[Dot], most: usize) -> Vec<Dot> {
    let side = (most.isqrt() as f32).max(1.0);
    let range = |value: fn(&Dot) -> f32| {
        let start = dots.iter().map(value).fold(f32::INFINITY, f32::min);
        (start, (dots.iter().map(value).fold(f32::NEG_INFINITY, f32::max) - start).max(f32::MIN_POSITIVE))
    };
    let log_total = |dot: &Dot| dot.total.ln();
    let variation = |dot: &Dot| dot.variation;
    let (of_total, of_variation) = (range(log_total), range(variation));
    let field =
        |value: f32, (start, length): (f32, f32)| ((value - start) / length * side).min(side - 1.0) as u32;
    let mut place_of: HashMap<(u32, u32), usize> = HashMap::new();
    let mut binned: Vec<Dot> = Vec::new();
    for dot in dots {
        let key = (field(log_total(dot), of_total), field(variation(dot), of_variation));
        let place = *place_of.entry(key).or_insert(binned.len());
        match binned.get_mut(place) {
            Some(bin) => bin.count += dot.count,
            None => binned.push(*dot),
        }
    }
    binned
}
