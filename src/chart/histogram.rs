//! How often what came out: bars side by side over a linear axis, with lines at the values to look at.
use super::{
    Anchor, Baseline, Face, Mark, Point, Scene, Text, Tone, Wording, measure, placing::Frame, ticks,
};

/// What the picture needs.
pub struct Histogram<'a> {
    /// Width and height, in CSS pixels; 280 × 180 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// In ascending order, each beginning where the one before ends.
    pub bars: &'a [HistogramBar],
    /// Values to look at.
    pub lines: &'a [HistogramLine<'a>],
    /// Words a value of the horizontal axis.
    pub value: Wording<'a>,
}

/// So many between two values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HistogramBar {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// How many.
    pub count: f64,
}

/// A value to look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HistogramLine<'a> {
    /// Where it stands.
    pub at: f64,
    /// Worded.
    pub label: &'a str,
    /// A limit that the user set: bars beyond it are losses.
    pub is_limit: bool,
}

/// Height of a line of labels above the bars.
const ROW: f64 = 15.0;

impl Histogram<'_> {
    /// From the least to the greatest value that is drawn, with air when they are one.
    fn domain(&self) -> (f64, f64) {
        let ends = self.bars.iter().flat_map(|bar| [bar.from, bar.to]);
        let values = ends.chain(self.lines.iter().map(|line| line.at)).filter(|value| value.is_finite());
        let (low, high) =
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
        match low.partial_cmp(&high) {
            Some(std::cmp::Ordering::Less) => (low, high),
            Some(std::cmp::Ordering::Equal) => {
                let air = (low.abs() * 0.05).max(1.0);
                (low - air, high + air)
            }
            _ => (0.0, 1.0),
        }
    }
}

/// The picture.
pub fn histogram(input: &Histogram<'_>) -> Scene {
    let (width, height) = input.size;
    let rows = ROW * 3.0;
    let plot = Frame {
        left: 10.0,
        top: rows + 4.0,
        right: (width - 10.0).max(11.0),
        bottom: (height - 22.0).max(rows + 5.0),
    };
    let mut marks =
        vec![Mark::Line { from: (plot.left, plot.bottom), to: (plot.right, plot.bottom), tone: Tone::Axis }];
    marks.extend(bars(input, &plot));
    marks.extend(ticks_below(input, &plot));
    marks.extend(lines(input, &plot));
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

fn bars(input: &Histogram<'_>, plot: &Frame) -> Vec<Mark> {
    let across = plot.across(input.domain());
    let most = input.bars.iter().map(|bar| bar.count).filter(|count| count.is_finite()).fold(0.0, f64::max);
    let limit = input.lines.iter().find(|line| line.is_limit).map_or(f64::INFINITY, |line| line.at);
    let bar = |bar: &HistogramBar| {
        let (from, to) = (across.at(bar.from)?, across.at(bar.to)?);
        let tall = bar.count / most * plot.height();
        // One value alone is a bar too.
        let (left, wide) = if to - from < 2.0 { ((from + to) / 2.0 - 12.0, 24.0) } else { (from, to - from) };
        let tone = if bar.from >= limit { Tone::Loss } else { Tone::Column };
        let gap = (wide * 0.12).min(1.5);
        let at = (left + gap / 2.0, plot.bottom - tall);
        (tall > 0.0).then_some(Mark::Rect { at, size: (wide - gap, tall.max(1.0)), radius: 0.0, tone })
    };
    input.bars.iter().filter_map(bar).filter(Mark::is_finite).collect()
}

fn ticks_below(input: &Histogram<'_>, plot: &Frame) -> Vec<Mark> {
    if input.bars.is_empty() {
        return Vec::new();
    }
    let (low, high) = input.domain();
    let across = plot.across((low, high));
    let mut end = f64::NEG_INFINITY;
    let mut marks = Vec::new();
    for tick in ticks::nice(low, high, ((plot.width() / 86.0) as usize).clamp(2, 8)) {
        let Some(x) = across.at(tick) else { continue };
        let word = (input.value)(tick);
        let half = measure::width(&word, Face::Tick) / 2.0;
        let middle = x.min(input.size.0 - half).max(half);
        if middle - half < end + 6.0 {
            continue;
        }
        end = middle + half;
        marks.push(Mark::Line { from: (x, plot.bottom), to: (x, plot.bottom + 4.0), tone: Tone::Axis });
        marks
            .push(Text::new(word, (middle, plot.bottom + 8.0)).aligned(Anchor::Middle, Baseline::Top).into());
    }
    marks
}

/// Each line with its label in the first of three rows where it is free.
fn lines(input: &Histogram<'_>, plot: &Frame) -> Vec<Mark> {
    let across = plot.across(input.domain());
    let mut ends = [f64::NEG_INFINITY; 3];
    let mut marks = Vec::new();
    let mut lines: Vec<&HistogramLine<'_>> = input.lines.iter().filter(|line| line.at.is_finite()).collect();
    lines.sort_by(|one, other| one.at.total_cmp(&other.at));
    for line in lines {
        let Some(x) = across.at(line.at) else { continue };
        let text = measure::fit(line.label, Face::Label, plot.width());
        let wide = measure::width(&text, Face::Label);
        let left = (x - wide / 2.0).min(plot.right - wide).max(plot.left);
        let row = ends.iter().position(|end| left >= end + 8.0).unwrap_or(2);
        ends[row] = left + wide;
        let top = ROW * row as f64;
        let tone = if line.is_limit { Tone::RaiseCheck } else { Tone::Limit };
        marks.push(Mark::Line { from: (x, top + 14.0), to: (x, plot.bottom), tone });
        let word = Text::new(text, (left, top + 1.0)).aligned(Anchor::Start, Baseline::Top);
        marks.push(word.faced(Face::Label, Tone::Ink).into());
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(bars: &[HistogramBar], lines: &[HistogramLine<'_>]) -> Scene {
        let words = |value: f64| value.to_string();
        histogram(&Histogram { size: (320.0, 200.0), label: "", description: "", bars, lines, value: &words })
    }

    fn heights(scene: &Scene) -> Vec<(f64, Tone)> {
        let bar = |mark: &Mark| match mark {
            Mark::Rect { size, tone, .. } => Some((size.1.round(), *tone)),
            _ => None,
        };
        scene.marks.iter().filter_map(bar).collect()
    }

    fn bar(from: f64, count: f64) -> HistogramBar {
        HistogramBar { from, to: from + 10.0, count }
    }

    #[test]
    fn the_fullest_bar_takes_the_whole_height_and_those_beyond_the_limit_are_losses() {
        let limit = HistogramLine { at: 20.0, label: "budget", is_limit: true };
        let scene = draw(&[bar(0.0, 2.0), bar(10.0, 4.0), bar(20.0, 1.0)], &[limit]);
        let whole = 200.0 - 22.0 - 49.0;
        let expect = [(0.5, Tone::Column), (1.0, Tone::Column), (0.25, Tone::Loss)];
        assert_eq!(heights(&scene), expect.map(|(part, tone): (f64, Tone)| ((part * whole).round(), tone)));
    }

    #[test]
    fn one_value_alone_is_still_a_bar() {
        let one = HistogramBar { from: 5.0, to: 5.0, count: 9.0 };
        assert_eq!(heights(&draw(&[one], &[])).len(), 1);
    }

    #[test]
    fn nothing_counted_draws_an_axis_alone() {
        assert_eq!(draw(&[], &[]).marks.len(), 1);
        assert!(heights(&draw(&[bar(f64::NAN, 1.0), bar(0.0, 0.0)], &[])).is_empty());
    }
}
