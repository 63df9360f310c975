//! Pareto: the share that the largest clients bring, with the two limits of ABC.
//!
//! Bars under the curve are the average total of the clients between two of its points: the curve's
//! slope. They have a scale of their own, the tallest takes 62 % of the height.
use serde::{Deserialize, Serialize};

use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scene, Text, Tone, Wording,
    bars::combs,
    measure,
    placing::{Frame, Wanted, place},
    ticks,
};

/// What the picture needs.
pub struct Pareto<'a> {
    /// Width and height, in CSS pixels; 320 × 240 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// How many of the largest clients, and the share they bring (`0..=1`): rising, from (0, 0) to (n, 1),
    /// at most some 400 points. Empty when nobody has a positive total.
    pub curve: &'a [Point],
    /// What the limits cut.
    pub by: Cutting,
    /// Where A and B end.
    pub limits: [Limit<'a>; 2],
    /// Worded: the first client.
    pub first: &'a str,
    /// Worded: all clients.
    pub last: &'a str,
    /// Words a share of the vertical axis.
    pub share: Wording<'a>,
}

/// Which axis the limits stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cutting {
    /// Share of the value: dragged up and down.
    Value,
    /// Share of the clients: dragged left and right.
    Count,
}

/// A limit of a class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit<'a> {
    /// Where it stands, `0..=1` of value or of clients.
    pub share: f64,
    /// Worded: the class, the limit, how many clients.
    pub label: &'a str,
}

/// Where the limits meet the curve, for grips, and what a dragged grip means.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handles {
    /// Where A ends.
    pub a: Point,
    /// Where B ends.
    pub b: Point,
    by: Cutting,
    plot: Frame,
}

impl Handles {
    /// The limit that a pointer at this point means, `0..=1`: points outside the plot mean its edge.
    pub fn share_at(&self, at: Point) -> f64 {
        let share = match self.by {
            Cutting::Value => self.plot.upwards((0.0, 1.0)).value(at.1),
            Cutting::Count => self.plot.across((0.0, 1.0)).value(at.0),
        };
        if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) }
    }
}

impl Pareto<'_> {
    /// Where the grips go; `None` while there is no curve.
    pub fn handles(&self) -> Option<Handles> {
        let plot = self.plot();
        let curve = Curve::new(self.curve, &plot)?;
        let [a, b] =
            [self.limits[0].share, self.limits[1].share].map(|share| curve.meets(self.by, share, &plot));
        Some(Handles { a, b, by: self.by, plot })
    }

    fn plot(&self) -> Frame {
        let (width, height) = self.size;
        let words: Vec<String> = ticks::shares(5).iter().map(|share| (self.share)(*share)).collect();
        let left = measure::widest(words.iter().map(String::as_str), Face::Tick) + 8.0;
        Frame { left, top: 12.0, right: (width - 12.0).max(left + 1.0), bottom: (height - 26.0).max(13.0) }
    }
}

/// The picture.
pub fn pareto(input: &Pareto<'_>) -> Scene {
    let plot = input.plot();
    let mut marks = axes(input, &plot);
    if let Some(curve) = Curve::new(input.curve, &plot) {
        marks.extend(curve.bars(&plot));
        marks.push(Mark::Path { points: curve.thinned(), outline: Outline::Open, tone: Tone::Curve });
        if let Some(handles) = input.handles() {
            marks.extend(limits(input, &curve, &handles));
        }
    }
    Scene {
        width: input.size.0,
        height: input.size.1,
        label: input.label.to_owned(),
        description: input.description.to_owned(),
        marks,
    }
}

fn axes(input: &Pareto<'_>, plot: &Frame) -> Vec<Mark> {
    let most = if plot.height() < 160.0 { 3 } else { 5 };
    let up = plot.upwards((0.0, 1.0));
    let mut marks = Vec::new();
    for share in ticks::shares(most) {
        let Some(y) = up.at(*share) else { continue };
        let tone = if *share == 0.0 { Tone::Axis } else { Tone::Grid };
        marks.push(Mark::Line { from: (plot.left, y), to: (plot.right, y), tone });
        let word = Text::new((input.share)(*share), (plot.left - 6.0, y));
        marks.push(word.aligned(Anchor::End, Baseline::Middle).into());
    }
    let below = plot.bottom + 8.0;
    let first_room = measure::width(input.first, Face::Tick);
    let last = measure::fit(input.last, Face::Tick, plot.width());
    if first_room + measure::width(&last, Face::Tick) + 12.0 <= plot.width() {
        marks.push(Text::new(input.first, (plot.left, below)).aligned(Anchor::Start, Baseline::Top).into());
    }
    marks.push(Text::new(last, (plot.right, below)).aligned(Anchor::End, Baseline::Top).into());
    marks
}

fn limits(input: &Pareto<'_>, curve: &Curve, handles: &Handles) -> Vec<Mark> {
    let plot = &handles.plot;
    let posts = [handles.a, handles.b];
    let mut marks = Vec::new();
    for at in posts {
        marks.push(Mark::Line { from: (plot.left, at.1), to: at, tone: Tone::Limit });
        marks.push(Mark::Line { from: at, to: (at.0, plot.bottom), tone: Tone::Limit });
    }
    for at in posts {
        marks.push(Mark::Circle { at, radius: 5.0, tone: Tone::Surface });
        marks.push(Mark::Circle { at, radius: 3.5, tone: Tone::Ink });
    }
    let mut taken = posts.map(|at| Frame::around(at, 7.0)).to_vec();
    // The upper limit first: there is more room under it than above it.
    for (limit, at) in [(&input.limits[1], handles.b), (&input.limits[0], handles.a)] {
        let text = measure::fit(limit.label, Face::Label, plot.width() - 4.0);
        let size = (measure::width(&text, Face::Label), Face::Label.size() + 4.0);
        let frame = place(plot, |x| curve.height_at(x), &Wanted { at, size, posts: &posts, taken: &taken });
        taken.push(frame);
        let word = Text::new(text, (frame.left, frame.top + 2.0)).aligned(Anchor::Start, Baseline::Top);
        marks.push(word.faced(Face::Label, Tone::Ink).into());
    }
    marks
}

/// The curve in pixels: finite, rising, with a beginning and an end.
struct Curve {
    points: Vec<Point>,
}

impl Curve {
    fn new(points: &[Point], plot: &Frame) -> Option<Curve> {
        let usable = |point: &&Point| point.0.is_finite() && point.1.is_finite();
        let n_clients = points.iter().filter(usable).map(|point| point.0).fold(0.0, f64::max);
        let (across, up) = (plot.across((0.0, n_clients)), plot.upwards((0.0, 1.0)));
        let at = |point: &Point| Some((across.at(point.0)?, up.at(point.1.clamp(0.0, 1.0))?));
        let points: Vec<Point> = points.iter().filter(usable).filter_map(at).collect();
        (points.len() > 1 && n_clients > 0.0).then_some(Curve { points })
    }

    /// Without points that are under half a pixel from the one before: 50 000 of them draw as 400.
    fn thinned(&self) -> Vec<Point> {
        let mut kept: Vec<Point> = Vec::with_capacity(self.points.len().min(400));
        for (i, point) in self.points.iter().enumerate() {
            let far = |last: &Point| (point.0 - last.0).abs() >= 0.5 || (point.1 - last.1).abs() >= 0.5;
            if i + 1 == self.points.len() || kept.last().is_none_or(far) {
                kept.push(*point);
            }
        }
        kept
    }

    /// Height of the curve at a horizontal position; its ends beyond them.
    fn height_at(&self, x: f64) -> f64 {
        let next = self.points.partition_point(|point| point.0 < x);
        self.between(next, |point| point.0, x).1
    }

    /// Where a limit meets the curve.
    fn meets(&self, by: Cutting, share: f64, plot: &Frame) -> Point {
        let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
        match by {
            Cutting::Count => {
                let x = plot.left + share * plot.width();
                (x, self.height_at(x))
            }
            Cutting::Value => {
                let y = plot.bottom - share * plot.height();
                let next = self.points.partition_point(|point| point.1 > y);
                (self.between(next, |point| -point.1, -y).0, y)
            }
        }
    }

    /// The point before `next` towards it, where `along` takes a value.
    fn between(&self, next: usize, along: impl Fn(&Point) -> f64, value: f64) -> Point {
        let to = self.points[next.min(self.points.len() - 1)];
        let from = self.points[next.saturating_sub(1).min(self.points.len() - 1)];
        let wide = along(&to) - along(&from);
        let part = if wide > 0.0 { ((value - along(&from)) / wide).clamp(0.0, 1.0) } else { 1.0 };
        (from.0 + part * (to.0 - from.0), from.1 + part * (to.1 - from.1))
    }

    /// Average totals: the slope of the curve, over stretches of at least three pixels.
    fn bars(&self, plot: &Frame) -> Vec<Mark> {
        let mut stretches = Vec::new();
        let mut from = self.points[0];
        for (i, to) in self.points.iter().enumerate().skip(1) {
            let wide = to.0 - from.0;
            if wide >= 3.0 || (i + 1 == self.points.len() && wide > 0.0) {
                stretches.push((from.0, wide, (from.1 - to.1).max(0.0) / wide));
                from = *to;
            }
        }
        let steepest = stretches.iter().map(|stretch| stretch.2).fold(0.0, f64::max);
        let bar = |(x, wide, slope): (f64, f64, f64)| {
            let height = 0.62 * plot.height() * slope / steepest;
            // Neighbours keep a pixel of paper between them; a wide bar a tenth of its width.
            let gap = (wide * 0.1).clamp(1.0, 8.0).min(wide / 2.0);
            Mark::Rect {
                at: (x + gap / 2.0, plot.bottom - height),
                size: (wide - gap, height),
                radius: 0.0,
                tone: Tone::Bar,
            }
        };
        if steepest <= 0.0 {
            return Vec::new();
        }
        combs(&stretches.into_iter().map(bar).collect::<Vec<_>>(), plot.bottom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(value: f64) -> String {
        format!("{} %", (value * 100.0).round())
    }

    fn input(curve: &[Point], by: Cutting) -> Pareto<'_> {
        Pareto {
            size: (400.0, 300.0),
            label: "Pareto",
            description: "",
            curve,
            by,
            limits: [Limit { share: 0.8, label: "A" }, Limit { share: 0.95, label: "B" }],
            first: "1",
            last: "3 clients",
            share: &share,
        }
    }

    const CURVE: [Point; 4] = [(0.0, 0.0), (1.0, 0.8), (2.0, 0.95), (3.0, 1.0)];

    #[test]
    fn grips_stand_where_the_limits_meet_the_curve() {
        let handles = input(&CURVE, Cutting::Value).handles().unwrap();
        let across = handles.plot.across((0.0, 3.0));
        assert!((across.value(handles.a.0) - 1.0).abs() < 1e-9);
        assert!((across.value(handles.b.0) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn a_grip_means_the_limit_that_it_stands_for() {
        for by in [Cutting::Value, Cutting::Count] {
            let handles = input(&CURVE, by).handles().unwrap();
            assert!((handles.share_at(handles.a) - 0.8).abs() < 1e-9);
            assert!((handles.share_at(handles.b) - 0.95).abs() < 1e-9);
        }
    }

    #[test]
    fn a_pointer_outside_the_plot_means_its_edge() {
        let handles = input(&CURVE, Cutting::Value).handles().unwrap();
        assert_eq!((handles.share_at((0.0, -50.0)), handles.share_at((0.0, 900.0))), (1.0, 0.0));
        assert_eq!(handles.share_at((0.0, f64::NAN)), 0.0);
    }

    #[test]
    fn without_positive_totals_there_is_nothing_to_drag() {
        for curve in [&[][..], &[(0.0, 0.0)], &[(0.0, 0.0), (0.0, 1.0)], &[(f64::NAN, 0.5), (1.0, 1.0)]] {
            assert!(input(curve, Cutting::Value).handles().is_none());
        }
    }

    #[test]
    fn fifty_thousand_clients_draw_as_some_hundred_points() {
        let curve: Vec<Point> =
            (0..=50_000).map(|i| (f64::from(i), (f64::from(i) / 50_000.0).sqrt())).collect();
        let scene = pareto(&input(&curve, Cutting::Value));
        let points = scene.marks.iter().find_map(|mark| match mark {
            Mark::Path { points, .. } => Some(points.len()),
            _ => None,
        });
        assert!(points.is_some_and(|n| n > 100 && n < 1_200), "{points:?}");
        assert!(scene.marks.len() < 250);
    }
}
