//! Densities of up to eight variants over one axis, and below them each interval as a bar with the mean as a dot.
//!
//! A variant is told by its letter: at its peak, and before its bar. Its line has the colour and the dashes of its
//! number, its area a faint wash of the same colour.
use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scale, Scene, Text, Tone, Wording, measure,
    placing::{Frame, Wanted, place_among},
    ticks,
};

/// The picture's numbers and words.
pub struct Densities<'a> {
    /// Width and height, in CSS pixels; 280 × [`densities_height`] and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// Up to eight are told apart.
    pub variants: &'a [Density<'a>],
    /// Words a value of the axis.
    pub value: Wording<'a>,
}

/// A variant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Density<'a> {
    /// A letter or two.
    pub letter: &'a str,
    /// Name.
    pub name: &'a str,
    /// Value and density, from left to right; fewer than two draw no curve.
    pub points: &'a [Point],
    /// The ends of its interval.
    pub interval: (f64, f64),
    /// Its mean.
    pub mean: f64,
    /// The mean with its interval, worded; may be empty.
    pub told: &'a str,
}

/// Height of a row below the curves: letter and name, under them the bar.
const ROW: f64 = 30.0;
/// Room for the marks of the axis.
const AXIS: f64 = 24.0;
/// Least height of the curves, letters included.
const CURVES: f64 = 200.0;
/// At the left and the right edge, so that the words of the axis stay inside.
const EDGE: f64 = 16.0;

/// The height at which so many variants are easy to read.
pub fn densities_height(n_variants: usize) -> f64 {
    CURVES + AXIS + ROW * n_variants as f64
}

/// The picture.
pub fn densities(input: &Densities<'_>) -> Scene {
    let (width, height) = input.size;
    let rows = ROW * input.variants.len() as f64;
    let plot = Frame {
        left: EDGE,
        top: 22.0,
        right: (width - EDGE).max(EDGE + 1.0),
        bottom: (height - AXIS - rows).max(23.0),
    };
    let drawing = Drawing { input, across: plot.across(domain(input.variants)), plot };
    let curves: Vec<Vec<Point>> = drawing.curves();
    let mut marks = drawing.axis();
    for (number, curve) in (0..).zip(&curves) {
        marks.extend(drawing.area(curve, number));
    }
    for (tone, points) in (0..).map(Tone::Series).zip(&curves).filter(|(_, curve)| curve.len() > 1) {
        marks.push(Mark::Path { points: points.clone(), outline: Outline::Open, tone });
    }
    marks.extend(drawing.letters(&curves));
    for (row, variant) in input.variants.iter().enumerate() {
        marks.extend(drawing.row(row, variant));
    }
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

/// From the least to the greatest value of curves and intervals.
fn domain(variants: &[Density<'_>]) -> (f64, f64) {
    let of = |variant: &Density<'_>| {
        let ends = [variant.interval.0, variant.interval.1, variant.mean];
        variant.points.iter().map(|point| point.0).chain(ends).filter(|value| value.is_finite()).collect()
    };
    let values: Vec<f64> = variants.iter().flat_map(|variant| -> Vec<f64> { of(variant) }).collect();
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if low <= high { (low, high) } else { (0.0, 1.0) }
}

struct Drawing<'a> {
    input: &'a Densities<'a>,
    plot: Frame,
    across: Scale,
}

impl Drawing<'_> {
    /// Where a value stands; values too far apart for any axis stand at its edges.
    fn x(&self, value: f64) -> Option<f64> {
        Some(self.across.at(value)?.clamp(self.plot.left, self.plot.right))
    }

    /// The curves in pixels; the highest peak reaches the top.
    fn curves(&self) -> Vec<Vec<Point>> {
        let points = self.input.variants.iter().flat_map(|variant| variant.points);
        let densities = points.map(|point| point.1).filter(|density| density.is_finite());
        let up = self.plot.upwards((0.0, densities.fold(0.0, f64::max)));
        let pixel =
            |point: &Point| Some((self.x(point.0)?, up.at(point.1)?.clamp(self.plot.top, self.plot.bottom)));
        self.input.variants.iter().map(|variant| variant.points.iter().filter_map(pixel).collect()).collect()
    }

    /// Marks of the axis, with lines through curves and bars.
    fn axis(&self) -> Vec<Mark> {
        let (low, high) = self.across.domain();
        let (foot, end) = (self.plot.bottom, self.input.size.1.max(self.plot.bottom));
        let most = ((self.plot.width() / 64.0).max(0.0) as usize).clamp(2, 8);
        let mut marks = Vec::new();
        let mut until = f64::NEG_INFINITY;
        for tick in ticks::nice(low, high, most) {
            let Some(x) = self.x(tick) else { continue };
            marks.push(Mark::Line { from: (x, self.plot.top), to: (x, end), tone: Tone::Grid });
            let word = (self.input.value)(tick);
            let half = measure::width(&word, Face::Tick) / 2.0;
            let middle = x.min(self.input.size.0 - half).max(half);
            if middle - half > until {
                until = middle + half + 4.0;
                let word = Text::new(word, (middle, foot + 7.0)).aligned(Anchor::Middle, Baseline::Top);
                marks.push(word.into());
            }
        }
        marks.push(Mark::Line {
            from: (self.plot.left, foot),
            to: (self.plot.right, foot),
            tone: Tone::Axis,
        });
        marks
    }

    fn area(&self, curve: &[Point], number: u8) -> Option<Mark> {
        let (first, last) = (curve.first()?, curve.last().filter(|_| curve.len() > 1)?);
        let foot = self.plot.bottom;
        let mut points = vec![(first.0, foot)];
        points.extend_from_slice(curve);
        points.push((last.0, foot));
        Some(Mark::Path { points, outline: Outline::Filled, tone: Tone::Wash(number) })
    }

    /// A dot on each peak with the letter beside it, or led to it by a line where there was no room nearby.
    fn letters(&self, curves: &[Vec<Point>]) -> Vec<Mark> {
        let peak = |curve: &Vec<Point>| {
            let higher = |best: Option<Point>, point: &Point| match best {
                Some(best) if best.1 <= point.1 => Some(best),
                _ => Some(*point),
            };
            curve.iter().fold(None, higher).filter(|_| curve.len() > 1)
        };
        let peaks: Vec<Option<Point>> = curves.iter().map(peak).collect();
        let mut taken: Vec<Frame> = peaks.iter().flatten().map(|at| Frame::around(*at, 4.0)).collect();
        let room = Frame { top: 0.0, ..self.plot };
        let (mut dots, mut marks) = (Vec::new(), Vec::new());
        for ((variant, at), number) in self.input.variants.iter().zip(peaks).zip(0..) {
            let Some(at) = at else { continue };
            dots.push(Mark::Circle { at, radius: 3.0, tone: Tone::Series(number) });
            // Only what runs nearby can cross a letter: long curves are costly to look through.
            let near: Vec<&[Point]> = curves.iter().map(|curve| near(curve, at.0)).collect();
            let size = (measure::width(variant.letter, Face::Label), Face::Label.size() + 2.0);
            // Above the peak is the best place: nothing runs there.
            let above = (at.0, at.1 - 11.0);
            let frame = place_among(&room, &near, &Wanted { at: above, size, posts: &[], taken: &taken });
            taken.push(frame);
            let to = (at.0.clamp(frame.left, frame.right), at.1.clamp(frame.top, frame.bottom));
            if (to.0 - at.0).abs() + (to.1 - at.1).abs() > 16.0 {
                marks.push(Mark::Line { from: at, to, tone: Tone::Axis });
            }
            let letter = Text::new(variant.letter, (frame.left, frame.top + 1.0));
            marks.push(letter.aligned(Anchor::Start, Baseline::Top).faced(Face::Label, Tone::Ink).into());
        }
        marks.splice(0..0, dots);
        marks
    }

    /// Letter, name and numbers of a variant, under them its interval and its mean.
    fn row(&self, row: usize, variant: &Density<'_>) -> Vec<Mark> {
        let top = self.plot.bottom + AXIS + ROW * row as f64;
        let (left, right) = (0.0, self.input.size.0);
        let told = measure::fit(variant.told, Face::Tick, right - left);
        let letter = measure::width(variant.letter, Face::Label) + 6.0;
        let room = right - left - letter - measure::width(&told, Face::Tick) - 10.0;
        let text = |text: String, x: f64| Text::new(text, (x, top + 11.0));
        let mut marks = vec![text(variant.letter.to_owned(), left).faced(Face::Label, Tone::Ink).into()];
        let name = measure::fit(variant.name, Face::Tick, room);
        // Less than a letter and the ellipsis says nothing.
        if name == variant.name || name.chars().count() > 2 {
            marks.push(text(name, left + letter).into());
        }
        let told = text(told, right).aligned(Anchor::End, Baseline::Bottom);
        marks.push(told.faced(Face::Tick, Tone::Ink).into());
        let middle = top + 20.0;
        if let Some((low, high)) = self.x(variant.interval.0).zip(self.x(variant.interval.1)) {
            let size = ((high - low).max(1.0), 5.0);
            let tone = Tone::Series(row as u8);
            marks.push(Mark::Rect { at: (low, middle - 2.5), size, radius: 2.5, tone });
        }
        if let Some(x) = self.x(variant.mean) {
            let dot = |radius, tone| Mark::Circle { at: (x, middle), radius, tone };
            marks.extend([dot(5.5, Tone::Surface), dot(4.0, Tone::Ink)]);
        }
        marks
    }
}

/// The part of a curve that runs near a place.
fn near(curve: &[Point], x: f64) -> &[Point] {
    let from = curve.partition_point(|point| point.0 < x - 60.0).saturating_sub(1);
    let to = curve.partition_point(|point| point.0 <= x + 60.0).saturating_add(1).min(curve.len());
    curve.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64) -> String {
        value.to_string()
    }

    /// A hill around each mean.
    fn scene(size: Point, means: &[f64]) -> Scene {
        let hill = |mean: f64| -> Vec<Point> {
            (-30..=30).map(|at| f64::from(at) / 10.0).map(|z| (mean + z, (-z * z / 2.0).exp())).collect()
        };
        let points: Vec<Vec<Point>> = means.iter().map(|mean| hill(*mean)).collect();
        let variants: Vec<Density<'_>> = means
            .iter()
            .zip(&points)
            .zip(["A", "B", "C", "D", "E", "F", "G", "H"])
            .map(|((mean, points), letter)| Density {
                letter,
                name: "Оффер",
                points,
                interval: (mean - 2.0, mean + 2.0),
                mean: *mean,
                told: "1,8 %",
            })
            .collect();
        densities(&Densities { size, label: "", description: "", variants: &variants, value: &number })
    }

    #[track_caller]
    fn check(means: &[f64], is_there: impl Fn(&Mark) -> bool, expect: usize) {
        let scene = scene((400.0, densities_height(means.len())), means);
        assert_eq!(scene.marks.iter().filter(|mark| is_there(mark)).count(), expect);
    }

    #[test]
    fn each_variant_has_a_line_an_area_a_bar_and_its_letter_twice() {
        let means = [1.0, 2.0, 7.0];
        check(&means, |mark| matches!(mark, Mark::Path { tone: Tone::Series(_), .. }), 3);
        check(&means, |mark| matches!(mark, Mark::Path { tone: Tone::Wash(_), .. }), 3);
        check(&means, |mark| matches!(mark, Mark::Rect { tone: Tone::Series(_), .. }), 3);
        check(&means, |mark| matches!(mark, Mark::Text(text) if text.text == "B"), 2);
    }

    #[test]
    fn letters_of_curves_that_lie_on_each_other_do_not_meet() {
        let scene = scene((320.0, densities_height(8)), &[1.0; 8]);
        let frame = |text: &Text| {
            let (left, top) = text.at;
            let right = left + measure::width(&text.text, Face::Label);
            Frame { left, top, right, bottom: top + Face::Label.size() }
        };
        let frames: Vec<Frame> = scene
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text(text) if text.face == Face::Label && text.baseline == Baseline::Top => {
                    Some(frame(text))
                }
                _ => None,
            })
            .collect();
        assert_eq!(frames.len(), 8);
        for (at, one) in frames.iter().enumerate() {
            assert!(frames[..at].iter().all(|other| !one.meets(other)), "{frames:?}");
        }
    }

    #[test]
    fn without_variants_there_is_an_axis_and_nothing_else() {
        check(&[], |mark| !matches!(mark, Mark::Line { .. } | Mark::Text(_)), 0);
        check(&[], |mark| matches!(mark, Mark::Line { tone: Tone::Axis, .. }), 1);
    }
}
