//! Where a label goes so that it covers neither the curve, nor an edge, nor another label.
use serde::{Deserialize, Serialize};

use super::{Point, Scale};

/// A rectangle by its edges: the area of a plot, the box of a label.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Frame {
    /// Horizontal scale over a linear domain.
    pub(super) fn across(&self, domain: (f64, f64)) -> Scale {
        Scale::linear(domain, (self.left, self.right))
    }
    /// Vertical scale over a linear domain, upwards.
    pub(super) fn upwards(&self, domain: (f64, f64)) -> Scale {
        Scale::linear(domain, (self.bottom, self.top))
    }
    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }
    pub(super) fn height(&self) -> f64 {
        self.bottom - self.top
    }
    pub(super) fn meets(&self, other: &Frame) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
    /// Whether a straight line touches it: what is left of the line after cutting it at each edge.
    pub(super) fn is_crossed(&self, from: Point, to: Point) -> bool {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let edges = [
            (-dx, from.0 - self.left),
            (dx, self.right - from.0),
            (-dy, from.1 - self.top),
            (dy, self.bottom - from.1),
        ];
        for (step, room) in edges {
            match step {
                0.0 if room < 0.0 => return false,
                0.0 => {}
                step if step < 0.0 => enter = enter.max(room / step),
                step => leave = leave.min(room / step),
            }
        }
        enter <= leave
    }
    /// The square around a handle.
    pub(super) fn around(at: Point, radius: f64) -> Frame {
        Frame { left: at.0 - radius, top: at.1 - radius, right: at.0 + radius, bottom: at.1 + radius }
    }
}

/// Items by their keys, the smallest first; equal keys keep their order. One sort serves all kinds of items.
pub(super) fn ordered<T>(items: Vec<T>, key: impl Fn(&T) -> f64) -> Vec<T> {
    let places = sorted(items.iter().map(key).enumerate().collect());
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|(place, _)| items[place].take()).collect()
}

fn sorted(mut places: Vec<(usize, f64)>) -> Vec<(usize, f64)> {
    crate::domain::sort_by(&mut places, |one, other| one.1.total_cmp(&other.1));
    places
}

/// A label to be placed beside a point of a rising curve.
pub(super) struct Wanted<'a> {
    /// The point it names.
    pub(super) at: Point,
    /// Width and height of its box.
    pub(super) size: Point,
    /// Vertical dashed lines, from a point of the curve down: crossed only when there is no better place.
    pub(super) posts: &'a [Point],
    /// Boxes that are in use.
    pub(super) taken: &'a [Frame],
}

/// The free place nearest to the lower right of the point; `curve` gives the curve's height at a position.
pub(super) fn place(plot: &Frame, curve: impl Fn(f64) -> f64, wanted: &Wanted<'_>) -> Frame {
    let (width, height) = wanted.size;
    let ideal = (wanted.at.0 + 9.0, wanted.at.1 + 5.0);
    let limit = (plot.right - width, plot.bottom - height - 3.0);
    let boxed = |left: f64, top: f64| Frame { left, top, right: left + width, bottom: top + height };
    let fallback = boxed(ideal.0.min(limit.0).max(plot.left), ideal.1.min(limit.1).max(plot.top));
    let mut best: Option<(f64, Frame)> = None;
    for left in positions(ideal.0, plot.left + 2.0, limit.0) {
        // The curve rises: a box is under it when its left end is, above it when its right end is.
        let (under, above) = (curve(left) + 4.0, curve(left + width) - 4.0);
        for top in positions(ideal.1, plot.top, limit.1) {
            let frame = boxed(left, top);
            let clear = top > under || frame.bottom < above;
            if !clear || wanted.taken.iter().any(|taken| taken.meets(&frame)) {
                continue;
            }
            let crossed = wanted.posts.iter().filter(|post| {
                frame.left - 2.0 < post.0 && post.0 < frame.right + 2.0 && frame.bottom > post.1
            });
            let cost = (left - ideal.0).abs() + 2.0 * (top - ideal.1).abs() + 60.0 * crossed.count() as f64;
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, frame));
            }
        }
    }
    best.map_or(fallback, |(_, frame)| frame)
}

/// The best place near a point that lines may run through anywhere: free of other boxes, then crossed by few
/// lines, then near.
pub(super) fn place_among(plot: &Frame, lines: &[&[Point]], wanted: &Wanted<'_>) -> Frame {
    let (at, (width, height)) = (wanted.at, wanted.size);
    let within = |value: f64, low: f64, high: f64| value.min(high).max(low);
    let boxed = |left: f64, top: f64| {
        let left = within(left, plot.left + 2.0, plot.right - width);
        let top = within(top, plot.top, plot.bottom - height - 3.0);
        Frame { left, top, right: left + width, bottom: top + height }
    };
    let crossed = |frame: &Frame| {
        let is_met = |line: &&&[Point]| line.windows(2).any(|ends| frame.is_crossed(ends[0], ends[1]));
        lines.iter().filter(is_met).count()
    };
    let lefts = [at.0 + 9.0, at.0 - width - 9.0, at.0 - width / 2.0, at.0 - width * 0.85, at.0 - width * 1.5];
    let rows = (0..=24).flat_map(|step| [f64::from(step), -f64::from(step)]);
    let tops: Vec<f64> = rows.map(|step| at.1 - height / 2.0 + step * 6.0).collect();
    let mut best: Option<(f64, Frame)> = None;
    for left in lefts {
        for top in &tops {
            let frame = boxed(left, *top);
            if wanted.taken.iter().any(|taken| taken.meets(&frame)) {
                continue;
            }
            let (x, y) = (within(at.0, frame.left, frame.right), within(at.1, frame.top, frame.bottom));
            let far = (x - at.0).abs() + (y - at.1).abs();
            let cost = far + 90.0 * crossed(&frame) as f64;
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, frame));
            }
        }
    }
    best.map_or_else(|| boxed(at.0 + 9.0, at.1), |(_, frame)| frame)
}

/// Places to try along one direction: the ideal one and a grid over the room there is.
fn positions(ideal: f64, low: f64, high: f64) -> impl Iterator<Item = f64> {
    let n_steps = if high >= low { ((high - low) / 6.0) as usize + 1 } else { 0 };
    let ideal = (low..=high).contains(&ideal).then_some(ideal);
    let edge = (high >= low).then_some(high);
    ideal.into_iter().chain((0..n_steps).map(move |i| low + 6.0 * i as f64)).chain(edge)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLOT: Frame = Frame { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 };

    #[test]
    fn a_label_stands_under_the_curve_to_the_right_of_its_point() {
        let wanted = Wanted { at: (20.0, 20.0), size: (80.0, 14.0), posts: &[], taken: &[] };
        let frame = place(&PLOT, |x| if x < 20.0 { 100.0 - 4.0 * x } else { 20.0 }, &wanted);
        assert_eq!((frame.left, frame.top), (29.0, 25.0));
    }

    #[test]
    fn a_line_through_a_box_crosses_it_and_one_beside_it_does_not() {
        for (from, to, expect) in [
            ((-10.0, 50.0), (210.0, 50.0), true),
            ((-10.0, -10.0), (210.0, 110.0), true),
            ((10.0, 10.0), (20.0, 20.0), true),
            ((-10.0, -5.0), (210.0, -5.0), false),
            ((-50.0, 60.0), (60.0, 200.0), false),
            ((-20.0, 50.0), (-1.0, 50.0), false),
        ] {
            assert_eq!(PLOT.is_crossed(from, to), expect, "{from:?} {to:?}");
        }
    }

    #[test]
    fn a_label_among_lines_stands_where_none_runs() {
        let line = [(0.0, 100.0), (200.0, 0.0)];
        let wanted = Wanted { at: (100.0, 50.0), size: (40.0, 14.0), posts: &[], taken: &[] };
        let frame = place_among(&PLOT, &[&line], &wanted);
        assert!(!frame.is_crossed(line[0], line[1]));
    }

    #[test]
    fn labels_of_close_points_do_not_meet() {
        let curve = |x: f64| 100.0 - 0.5 * x;
        let first =
            place(&PLOT, curve, &Wanted { at: (190.0, 5.0), size: (90.0, 14.0), posts: &[], taken: &[] });
        let second = place(
            &PLOT,
            curve,
            &Wanted { at: (180.0, 10.0), size: (90.0, 14.0), posts: &[], taken: &[first] },
        );
        assert!(!first.meets(&second) && second.right <= PLOT.right && first.right <= PLOT.right);
    }

    #[test]
    fn a_label_too_wide_for_the_plot_still_begins_inside_it() {
        let wanted = Wanted { at: (100.0, 50.0), size: (300.0, 14.0), posts: &[], taken: &[] };
        assert_eq!(place(&PLOT, |_| 50.0, &wanted).left, PLOT.left);
    }
}
