//! Variation against volume: one mark a client, its shape the volume class, its colour the advice.
//!
//! Totals stand on a log scale, so totals of zero or less have no place: [`Scatter::left_out`] says how
//! many clients that leaves out. A variation beyond the axis is drawn at its right edge: a mean near zero
//! must not press everybody else into the left corner.
use std::collections::BTreeMap;

use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scale, Scene, Text, Tone, Wording,
    matrix::tone,
    measure,
    placing::{Frame, ordered},
    ticks,
};
use crate::domain::{AbcClass, Segment};

/// The picture's numbers and words.
pub struct Scatter<'a> {
    /// Width and height, in CSS pixels; 320 × 260 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// Clients, or bins of clients.
    pub dots: &'a [Dot],
    /// Limits of regularity.
    pub variation_limits: &'a [ScatterLimit<'a>],
    /// Limits of volume.
    pub total_limits: &'a [ScatterLimit<'a>],
    /// Worded: the horizontal axis.
    pub across: &'a str,
    /// Worded: the vertical axis.
    pub up: &'a str,
    /// Worded: classes A, B, C, for the key of shapes.
    pub classes: [&'a str; 3],
    /// Words a variation (a ratio).
    pub variation: Wording<'a>,
    /// Words a total.
    pub total: Wording<'a>,
}

/// A client, or several that stand close together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Coefficient of variation, as a ratio.
    pub variation: f64,
    /// Total, in units.
    pub total: f64,
    /// Segment.
    pub segment: Segment,
    /// How many clients.
    pub count: u32,
}

/// A limit, drawn as a dashed line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScatterLimit<'a> {
    /// Where it stands, in the units of its axis.
    pub at: f64,
    /// Worded.
    pub label: &'a str,
}

/// More marks than this are binned: a browser needs 2 ms for a thousand.
const MOST_MARKS: usize = 1_500;
/// Side of a bin, in pixels.
const BIN: f64 = 9.0;

impl Dot {
    fn drawable(&self) -> bool {
        self.total > 0.0 && self.total.is_finite() && self.variation >= 0.0 && self.variation.is_finite()
    }
}

impl Scatter<'_> {
    /// Clients that cannot be drawn: a total of zero or less, or no variation.
    pub fn left_out(&self) -> u32 {
        self.dots.iter().filter(|dot| !dot.drawable()).map(|dot| dot.count).sum()
    }

    /// Where the horizontal axis ends: behind the last limit and 95 % of the dots.
    fn widest(&self) -> f64 {
        let seen = self.dots.iter().filter(|dot| dot.drawable()).map(|dot| dot.variation).collect();
        let seen: Vec<f64> = ordered(seen, |variation| *variation);
        let most = seen.get(seen.len().saturating_sub(1) * 95 / 100).copied().unwrap_or(0.0);
        let limit = self.variation_limits.iter().map(|limit| limit.at).filter(|at| at.is_finite());
        let wide = limit.fold(most * 1.15, |wide, at| wide.max(at * 1.4));
        let last = seen.last().copied().unwrap_or(0.0) * 1.05;
        let wide = if last > wide && last < wide * 1.3 { last } else { wide };
        if wide > 0.0 { wide } else { 1.0 }
    }

    /// Smallest and largest drawable total, with a little air.
    fn totals(&self) -> (f64, f64) {
        let totals = || self.dots.iter().filter(|dot| dot.drawable()).map(|dot| dot.total);
        let (low, high) = (totals().fold(f64::INFINITY, f64::min), totals().fold(0.0, f64::max));
        if high > 0.0 { (low / 1.3, high * 1.3) } else { (1.0, 10.0) }
    }
}

/// The picture.
pub fn scatter(input: &Scatter<'_>) -> Scene {
    let (width, height) = input.size;
    let above = 20.0 + if input.variation_limits.is_empty() { 0.0 } else { 30.0 };
    let rows = Frame {
        left: 0.0,
        top: above,
        right: (width - 12.0).max(width * 0.5),
        bottom: (height - 62.0).max(above + 1.0),
    };
    let up = Scale::log(input.totals(), (rows.bottom, rows.top));
    let (low, high) = up.domain();
    let most = ((rows.height() / 34.0) as usize).clamp(2, 8);
    let marked: Vec<(f64, String)> =
        ticks::decades(low, high, most).into_iter().map(|tick| (tick, (input.total)(tick))).collect();
    let words = measure::widest(marked.iter().map(|(_, word)| word.as_str()), Face::Tick);
    let plot = Frame { left: (words + 8.0).max(12.0).min(width * 0.4), ..rows };
    let across = plot.across((0.0, input.widest()));

    let mut marks = Vec::new();
    for (tick, word) in marked {
        let Some(y) = up.at(tick) else { continue };
        marks.push(Mark::Line { from: (plot.left, y), to: (plot.right, y), tone: Tone::Grid });
        let word = measure::fit(&word, Face::Tick, plot.left - 6.0);
        marks.push(Text::new(word, (plot.left - 6.0, y)).aligned(Anchor::End, Baseline::Middle).into());
    }
    let foot = plot.bottom;
    marks.push(Mark::Line { from: (plot.left, foot), to: (plot.right, foot), tone: Tone::Axis });
    for tick in ticks::nice(0.0, across.domain().1, ((plot.width() / 70.0) as usize).clamp(2, 9)) {
        let Some(x) = across.at(tick) else { continue };
        marks.push(Mark::Line { from: (x, foot), to: (x, foot + 4.0), tone: Tone::Axis });
        let word = Text::new((input.variation)(tick), (x, foot + 8.0));
        marks.push(word.aligned(Anchor::Middle, Baseline::Top).into());
    }
    let title = measure::fit(input.up, Face::Tick, width);
    marks.push(Text::new(title, (0.0, 3.0)).aligned(Anchor::Start, Baseline::Top).into());
    let title = measure::fit(input.across, Face::Tick, plot.width());
    marks.push(Text::new(title, (plot.right, foot + 24.0)).aligned(Anchor::End, Baseline::Top).into());

    marks.extend(dots(input, &plot, &across, &up));
    marks.extend(limits(input, &plot, &across, &up));
    marks.extend(key(input, height - 8.0));
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

/// The dots, the large ones behind. Too many are binned by place and segment: the fuller a bin, the larger.
fn dots(input: &Scatter<'_>, plot: &Frame, across: &Scale, up: &Scale) -> Vec<Mark> {
    let place = |dot: &Dot| {
        let x = across.at(dot.variation)?.min(plot.right);
        Some((x, up.at(dot.total)?, dot.segment, dot.count.max(1)))
    };
    let placed: Vec<_> = input.dots.iter().filter(|dot| dot.drawable()).filter_map(place).collect();
    if placed.len() > MOST_MARKS {
        let mut bins = BTreeMap::new();
        for (x, y, segment, count) in placed {
            let cell = ((x / BIN) as i64, (y / BIN) as i64, segment);
            let n_clients: &mut u32 = bins.entry(cell).or_default();
            *n_clients = n_clients.saturating_add(count);
        }
        let most = bins.values().copied().max().unwrap_or(1);
        let middle = |cell: i64| (cell as f64 + 0.5) * BIN;
        let bin = |((x, y, segment), count): ((i64, i64, Segment), u32)| {
            let radius = BIN / 2.0 * (0.35 + 0.6 * (f64::from(count) / f64::from(most)).sqrt());
            shape((middle(x), middle(y)), segment.abc, radius, colour(segment))
        };
        return bins.into_iter().map(bin).collect();
    }
    let rank = |segment: Segment| segment.abc.index() * 4 + segment.xyz.map_or(0, |xyz| xyz.index() + 1);
    let placed = ordered(placed, |(_, _, segment, _)| rank(*segment) as f64);
    let placed = ordered(placed, |(.., count)| -f64::from(*count));
    placed.into_iter().flat_map(|(x, y, segment, count)| dot((x, y), segment, size(count))).collect()
}

/// Radius by count: one client 3 pixels, ten 4.8, a thousand 8.4.
fn size(count: u32) -> f64 {
    (3.0 + 1.8 * f64::from(count).log10()).min(10.0)
}

/// A shape with a rim of paper, so that neighbours stay apart: A circle, B square, C triangle.
fn dot(at: Point, segment: Segment, radius: f64) -> [Mark; 2] {
    [shape(at, segment.abc, radius + 1.0, Tone::Surface), shape(at, segment.abc, radius, colour(segment))]
}

fn colour(segment: Segment) -> Tone {
    segment.treatment().map_or(Tone::Muted, tone)
}

fn shape(at: Point, class: AbcClass, radius: f64, tone: Tone) -> Mark {
    match class {
        AbcClass::A => Mark::Circle { at, radius, tone },
        AbcClass::B => {
            let half = radius * 0.89;
            let corner = (at.0 - half, at.1 - half);
            Mark::Rect { at: corner, size: (2.0 * half, 2.0 * half), radius: 0.0, tone }
        }
        AbcClass::C => {
            let (half, rise) = (radius * 1.1, radius * 1.2);
            let points = vec![
                (at.0, at.1 - rise),
                (at.0 + half, at.1 + 0.7 * radius),
                (at.0 - half, at.1 + 0.7 * radius),
            ];
            Mark::Path { points, outline: Outline::Filled, tone }
        }
    }
}

fn limits(input: &Scatter<'_>, plot: &Frame, across: &Scale, up: &Scale) -> Vec<Mark> {
    let mut marks = Vec::new();
    let label = |text: String, at, anchor, baseline| -> Mark {
        Text::new(text, at).aligned(anchor, baseline).faced(Face::Label, Tone::Ink).into()
    };
    // Labels of vertical lines stand above the plot, each in the first of two rows where it is free.
    let mut ends = [f64::NEG_INFINITY; 2];
    let vertical: Vec<_> = input.variation_limits.iter().filter(|limit| limit.at.is_finite()).collect();
    for limit in ordered(vertical, |limit| limit.at) {
        let Some(x) = across.at(limit.at).filter(|x| (plot.left..=plot.right).contains(x)) else { continue };
        let text = measure::fit(limit.label, Face::Label, plot.width());
        let wide = measure::width(&text, Face::Label);
        let left = (x - wide / 2.0).min(plot.right - wide).max(plot.left);
        let row = usize::from(left < ends[0] + 8.0);
        ends[row] = left + wide;
        let y = plot.top - 8.0 - 15.0 * row as f64;
        marks.push(Mark::Line { from: (x, y + 3.0), to: (x, plot.bottom), tone: Tone::Limit });
        marks.push(label(text, (left, y), Anchor::Start, Baseline::Bottom));
    }
    // Labels of horizontal lines stand on them at the right; under them when the line above is close.
    let mut horizontal: Vec<_> =
        input.total_limits.iter().filter_map(|limit| Some((up.at(limit.at)?, limit))).collect();
    horizontal.retain(|(y, _)| (plot.top..=plot.bottom).contains(y));
    let mut used = plot.top;
    for (y, limit) in ordered(horizontal, |(y, _)| *y) {
        marks.push(Mark::Line { from: (plot.left, y), to: (plot.right, y), tone: Tone::Limit });
        let text = measure::fit(limit.label, Face::Label, plot.width());
        let (baseline, at) =
            if y - used >= 18.0 { (Baseline::Bottom, y - 5.0) } else { (Baseline::Top, y + 5.0) };
        used = if baseline == Baseline::Top { y + 18.0 } else { y };
        marks.push(label(text, (plot.right - 2.0, at), Anchor::End, baseline));
    }
    marks
}

/// Which shape is which class.
fn key(input: &Scatter<'_>, y: f64) -> Vec<Mark> {
    let whole = input.classes.iter().map(|word| measure::width(word, Face::Tick) + 30.0).sum::<f64>();
    let room = if whole <= input.size.0 { whole } else { (input.size.0 / 3.0 - 26.0).max(0.0) };
    let mut x = 6.0;
    let mut marks = Vec::new();
    for (class, word) in AbcClass::ALL.into_iter().zip(input.classes) {
        let word = measure::fit(word, Face::Tick, room);
        let end = x + 10.0 + measure::width(&word, Face::Tick);
        marks.push(shape((x, y), class, 4.0, Tone::Muted));
        marks.push(Text::new(word, (x + 10.0, y)).aligned(Anchor::Start, Baseline::Middle).into());
        x = end + 20.0;
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(totals: &[f64], left_out: u32) {
        let segment = Segment { abc: AbcClass::B, xyz: None };
        let dots: Vec<Dot> =
            totals.iter().map(|total| Dot { variation: 0.5, total: *total, segment, count: 2 }).collect();
        let input = Scatter {
            size: (400.0, 300.0),
            label: "",
            description: "",
            dots: &dots,
            variation_limits: &[],
            total_limits: &[],
            across: "",
            up: "",
            classes: ["A", "B", "C"],
            variation: &|value| value.to_string(),
            total: &|value| value.to_string(),
        };
        assert_eq!(input.left_out(), left_out);
        assert!(scatter(&input).marks.iter().all(Mark::is_finite));
    }

    #[test]
    fn clients_without_a_place_on_a_log_scale_are_counted() {
        check(&[100.0, 0.0, -5.0, f64::NAN], 6);
        check(&[], 0);
        check(&[7.0, 7.0], 0);
    }

    #[test]
    fn more_clients_are_a_larger_mark() {
        assert!(size(1) < size(10) && size(10) < size(1_000) && size(u32::MAX) <= 10.0);
    }
}
