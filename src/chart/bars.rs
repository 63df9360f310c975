//! Sums by period: bars with an axis for a client's panel, tiny ones for a row of a table.
use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scale, Scene, Text, Tone, Wording, measure, placing::Frame,
    ticks,
};

/// A client's sums by period.
pub struct Bars<'a> {
    /// Width and height, in CSS pixels; 120 × 80 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// One sum a period, in order; a value that is not a number leaves its place empty.
    pub values: &'a [f64],
    /// Worded: the first period.
    pub first: &'a str,
    /// Worded: the last period.
    pub last: &'a str,
    /// Words a sum of the vertical axis.
    pub sum: Wording<'a>,
}

/// The same without axis and text.
pub struct Spark<'a> {
    /// Width and height, in CSS pixels.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// One sum a period, in order.
    pub values: &'a [f64],
}

/// No bar is wider: one period alone is not a wall.
const WIDEST: f64 = 48.0;

/// The picture with its axis.
pub fn bars(input: &Bars<'_>) -> Scene {
    let (width, height) = input.size;
    let domain = domain(input.values);
    let below = if input.first.is_empty() && input.last.is_empty() { 6.0 } else { 22.0 };
    let rows = Frame { left: 0.0, top: 8.0, right: width, bottom: (height - below).max(9.0) };
    let up = rows.upwards(domain);
    let most = ((rows.height() / 36.0) as usize).clamp(2, 5);
    let marked: Vec<(f64, String)> =
        marked(input.values, domain, most).into_iter().map(|tick| (tick, (input.sum)(tick))).collect();
    let words = measure::widest(marked.iter().map(|(_, word)| word.as_str()), Face::Tick);
    let plot = Frame { left: if words > 0.0 { (words + 8.0).min(width * 0.4) } else { 0.0 }, ..rows };
    let mut marks = Vec::new();
    for (tick, word) in marked {
        let Some(y) = up.at(tick) else { continue };
        let tone = if tick == 0.0 { Tone::Axis } else { Tone::Grid };
        marks.push(Mark::Line { from: (plot.left, y), to: (plot.right, y), tone });
        let word = measure::fit(&word, Face::Tick, plot.left - 6.0);
        marks.push(Text::new(word, (plot.left - 6.0, y)).aligned(Anchor::End, Baseline::Middle).into());
    }
    marks.extend(columns(input.values, &plot, &up, 0.22));
    marks.extend(ends(input, &plot));
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

/// The picture without axis and text.
pub fn spark(input: &Spark<'_>) -> Scene {
    let (width, height) = input.size;
    let plot = Frame { left: 0.0, top: 0.0, right: width, bottom: height };
    let up = plot.upwards(domain(input.values));
    let zero = up.at(0.0).unwrap_or(plot.bottom);
    let marks = combs(&columns(input.values, &plot, &up, 0.2), zero);
    Scene { width, height, label: input.label.to_owned(), description: String::new(), marks }
}

/// All columns of a tone as one shape that runs along the zero line between them: a table holds hundreds of columns,
/// and the browser lays out every mark.
pub(super) fn combs(columns: &[Mark], zero: f64) -> Vec<Mark> {
    let comb = |wanted: Tone| {
        let teeth = columns.iter().filter_map(|mark| match *mark {
            Mark::Rect { at: (left, top), size: (wide, high), tone, .. } if tone == wanted => {
                let (right, end) = (left + wide, if top < zero { top } else { top + high });
                Some([(left, zero), (left, end), (right, end), (right, zero)])
            }
            _ => None,
        });
        let points: Vec<Point> = teeth.flatten().collect();
        (!points.is_empty()).then_some(Mark::Path { points, outline: Outline::Filled, tone: wanted })
    };
    [Tone::Column, Tone::Bar, Tone::Loss].into_iter().filter_map(comb).collect()
}

/// From the lowest sum to the highest, zero always within.
fn domain(values: &[f64]) -> (f64, f64) {
    let finite = || values.iter().copied().filter(|value| value.is_finite());
    let (low, high) = (finite().fold(0.0, f64::min), finite().fold(0.0, f64::max));
    if low == high { (0.0, 1.0) } else { (low, high) }
}

/// Where the axis is marked: only at zero when no sum differs from it.
fn marked(values: &[f64], domain: (f64, f64), most: usize) -> Vec<f64> {
    let some = values.iter().any(|value| value.is_finite() && *value != 0.0);
    if some { ticks::nice(domain.0, domain.1, most) } else { vec![0.0] }
}

/// One column a value, `gap` of its room left free; a sum of zero is a stub, so that the period is seen.
fn columns(values: &[f64], plot: &Frame, up: &Scale, gap: f64) -> Vec<Mark> {
    let room = plot.width() / values.len().max(1) as f64;
    let zero = up.at(0.0).unwrap_or(plot.bottom);
    let column = |(i, value): (usize, &f64)| {
        let end = up.at(*value)?;
        let (top, height) = (end.min(zero), (end - zero).abs());
        let (top, height) = match height < 1.0 {
            true if *value < 0.0 => (zero, 1.0),
            true => (zero - 1.0, 1.0),
            false => (top, height),
        };
        let tone = match *value {
            value if value < 0.0 => Tone::Loss,
            0.0 => Tone::Bar,
            _ => Tone::Column,
        };
        let wide = (room * (1.0 - gap)).min(WIDEST);
        let at = (plot.left + room * (i as f64 + 0.5) - wide / 2.0, top);
        Some(Mark::Rect { at, size: (wide, height), radius: if wide >= 8.0 { 1.5 } else { 0.0 }, tone })
    };
    values.iter().enumerate().filter_map(column).collect()
}

/// The first and the last period, named as far as there is room for both.
fn ends(input: &Bars<'_>, plot: &Frame) -> Vec<Mark> {
    let y = plot.bottom + 7.0;
    if input.values.len() < 2 {
        let word = measure::fit(input.first, Face::Tick, plot.width());
        let middle = plot.left + plot.width() / 2.0;
        return vec![Text::new(word, (middle, y)).aligned(Anchor::Middle, Baseline::Top).into()];
    }
    let room = (plot.width() - 8.0) / 2.0;
    let [first, last] = [input.first, input.last].map(|word| measure::fit(word, Face::Tick, room));
    vec![
        Text::new(first, (plot.left, y)).aligned(Anchor::Start, Baseline::Top).into(),
        Text::new(last, (plot.right, y)).aligned(Anchor::End, Baseline::Top).into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Top and bottom of each bar, of 100 pixels.
    #[track_caller]
    fn check(values: &[f64], expect: &[(f64, f64)]) {
        let scene = spark(&Spark { size: (60.0, 100.0), label: "sums", values });
        let teeth = scene.marks.iter().flat_map(|mark| match mark {
            Mark::Path { points, .. } => points.chunks_exact(4),
            _ => unreachable!("a spark has only combs"),
        });
        let edge = |tooth: &[Point]| (tooth[0].0, (tooth[0].1.min(tooth[1].1), tooth[0].1.max(tooth[1].1)));
        let mut edges: Vec<_> = teeth.map(edge).collect();
        edges.sort_by(|one, other| one.0.total_cmp(&other.0));
        let edges = edges.iter().map(|(_, (top, bottom))| (top.round(), bottom.round()));
        assert_eq!(edges.collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_largest_sum_takes_the_whole_height() {
        check(&[50.0, 100.0, 25.0], &[(50.0, 100.0), (0.0, 100.0), (75.0, 100.0)]);
    }

    #[test]
    fn returns_hang_below_zero() {
        check(&[75.0, -25.0], &[(0.0, 75.0), (75.0, 100.0)]);
        check(&[-10.0, -20.0], &[(0.0, 50.0), (0.0, 100.0)]);
    }

    #[test]
    fn a_month_without_purchases_is_a_stub() {
        check(&[0.0, 8.0], &[(99.0, 100.0), (0.0, 100.0)]);
        check(&[0.0, 0.0], &[(99.0, 100.0), (99.0, 100.0)]);
    }

    #[test]
    fn a_value_that_is_not_a_number_leaves_its_place_empty() {
        check(&[f64::NAN, 8.0], &[(0.0, 100.0)]);
        check(&[], &[]);
    }
}
