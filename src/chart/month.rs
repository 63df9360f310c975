//! A month day by day: the plan due, the money in, and where it leads, each gathered from the first day.
//!
//! The plan is a thin line, money in a thick one, the projection a dashed one: no meaning by colour alone. Days
//! off are bands of a faint heat; a working day has a mark on the axis. A fact that is one sum is a dot.
use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scale, Scene, Text, Tone, Wording, measure,
    placing::{Frame, Wanted, place_among},
    ticks,
};

/// The picture's numbers and words.
pub struct Month<'a> {
    /// Width and height, in CSS pixels; 280 × 220 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// Every day of the month, in order.
    pub days: &'a [MonthDay],
    /// Worded: what the plan, the fact and the projection come to; an empty one has no label.
    pub names: [&'a str; 3],
    /// Words a sum of the vertical axis.
    pub sum: Wording<'a>,
}

/// One day; sums in units, by its end.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MonthDay {
    /// Whether it is worked.
    pub is_working: bool,
    /// Plan due.
    pub plan: f64,
    /// Money in.
    pub fact: Option<f64>,
    /// Where the money leads.
    pub projection: Option<f64>,
}

/// The three lines in pixels.
struct Lines {
    plan: Vec<Point>,
    fact: Vec<Point>,
    projection: Vec<Point>,
}

/// The picture.
pub fn month(input: &Month<'_>) -> Scene {
    let (width, height) = input.size;
    let domain = domain(input.days);
    let rows =
        Frame { left: 0.0, top: 10.0, right: (width - 12.0).max(1.0), bottom: (height - 28.0).max(11.0) };
    let up = rows.upwards(domain);
    let most = ((rows.height() / 44.0) as usize).clamp(2, 7);
    let is_flat = domain == (0.0, 1.0);
    let marked = if is_flat { vec![0.0] } else { ticks::nice(domain.0, domain.1, most) };
    let marked: Vec<(f64, String)> = marked.into_iter().map(|tick| (tick, (input.sum)(tick))).collect();
    let words = measure::widest(marked.iter().map(|(_, word)| word.as_str()), Face::Tick);
    let plot = Frame { left: (words + 8.0).max(14.0).min(width * 0.4), ..rows };
    let across = plot.across((0.0, input.days.len().max(1) as f64));

    let mut marks = off_days(input.days, &plot, &across);
    for (tick, word) in marked {
        let Some(y) = up.at(tick) else { continue };
        let tone = if tick == 0.0 { Tone::Axis } else { Tone::Grid };
        marks.push(Mark::Line { from: (plot.left, y), to: (plot.right, y), tone });
        let word = measure::fit(&word, Face::Tick, plot.left - 6.0);
        marks.push(Text::new(word, (plot.left - 6.0, y)).aligned(Anchor::End, Baseline::Middle).into());
    }
    marks.extend(day_marks(input.days, &plot, &across));
    let lines = Lines::of(input.days, &across, &up);
    marks.extend(lines.marks());
    marks.extend(lines.labels(&input.names, &plot));
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

/// From the lowest sum to a little above the highest, zero always within.
fn domain(days: &[MonthDay]) -> (f64, f64) {
    let sums = days.iter().flat_map(|day| [Some(day.plan), day.fact, day.projection]).flatten();
    let (low, high) = sums
        .filter(|sum| sum.is_finite())
        .fold((0.0_f64, 0.0_f64), |(low, high), sum| (low.min(sum), high.max(sum)));
    match high - low {
        size if size > 0.0 && size.is_finite() => {
            (low * 1.08, if high > 0.0 { high + size * 0.1 } else { 0.0 })
        }
        _ => (0.0, 1.0),
    }
}

/// Bands behind days off; days off in a row are one band.
fn off_days(days: &[MonthDay], plot: &Frame, across: &Scale) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut from = None;
    for (at, is_off) in days.iter().map(|day| !day.is_working).chain([false]).enumerate() {
        match (from, is_off) {
            (None, true) => from = Some(at),
            (Some(first), false) => {
                let ends = across.at(first as f64).zip(across.at(at as f64));
                marks.extend(ends.map(|(left, right)| Mark::Rect {
                    at: (left, plot.top),
                    size: (right - left, plot.height()),
                    radius: 0.0,
                    tone: Tone::Heat(6),
                }));
                from = None;
            }
            _ => {}
        }
    }
    marks
}

/// A mark at the end of each working day, and the numbers of some days.
fn day_marks(days: &[MonthDay], plot: &Frame, across: &Scale) -> Vec<Mark> {
    let foot = plot.bottom;
    let mut marks = vec![Mark::Line { from: (plot.left, foot), to: (plot.right, foot), tone: Tone::Axis }];
    let last = days.len();
    let worked = days.iter().enumerate().filter(|(_, day)| day.is_working);
    for x in worked.filter_map(|(at, _)| across.at(at as f64 + 0.5)) {
        marks.push(Mark::Line { from: (x, foot), to: (x, foot + 4.0), tone: Tone::Axis });
    }
    let every = if plot.width() / last.max(1) as f64 >= 18.0 { 1 } else { 5 };
    let is_named = |day: usize| match every {
        1 => true,
        _ => day == 1 || day == last || (day.is_multiple_of(every) && day + 2 < last),
    };
    for day in (1..=last).filter(|day| is_named(*day)) {
        let Some(x) = across.at(day as f64 - 0.5) else { continue };
        let word = Text::new(day.to_string(), (x, foot + 9.0));
        marks.push(word.aligned(Anchor::Middle, Baseline::Top).into());
    }
    marks
}

impl Lines {
    /// Sums stand in the middle of their day; lines with every day known begin at nothing.
    fn of(days: &[MonthDay], across: &Scale, up: &Scale) -> Lines {
        let points = |sum: &dyn Fn(&MonthDay) -> Option<f64>| -> Vec<Point> {
            let known = days.iter().enumerate().filter_map(|(at, day)| Some((at, sum(day)?)));
            known.filter_map(|(at, sum)| Some((across.at(at as f64 + 0.5)?, up.at(sum)?))).collect()
        };
        Lines {
            plan: points(&|day| Some(day.plan)),
            fact: points(&|day| day.fact),
            projection: points(&|day| day.projection),
        }
    }

    fn marks(&self) -> Vec<Mark> {
        let line = |points: &Vec<Point>, tone| {
            let points = points.clone();
            (points.len() > 1).then_some(Mark::Path { points, outline: Outline::Open, tone })
        };
        let dot = |at: Option<&Point>, tone| {
            let circle = |at: &Point| {
                let ring = |radius, tone| Mark::Circle { at: *at, radius, tone };
                [ring(5.0, Tone::Surface), ring(3.5, tone)]
            };
            at.into_iter().flat_map(circle).collect::<Vec<Mark>>()
        };
        let lines = [
            line(&self.plan, Tone::Axis),
            line(&self.projection, Tone::Limit),
            line(&self.fact, Tone::Curve),
        ];
        let mut marks: Vec<Mark> = lines.into_iter().flatten().collect();
        if self.projection.len() > 1 {
            marks.extend(dot(self.projection.last(), Tone::Ink));
        }
        marks.extend(dot(self.fact.last(), Tone::Accent));
        marks
    }

    /// A label at the end of each line, clear of the lines and of each other as far as there is room.
    fn labels(&self, names: &[&str; 3], plot: &Frame) -> Vec<Mark> {
        let all = [self.plan.as_slice(), &self.fact, &self.projection];
        let ends = [
            self.plan.last(),
            self.fact.last(),
            self.projection.last().filter(|_| self.projection.len() > 1),
        ];
        let dots = ends.into_iter().skip(1).flatten();
        let mut taken: Vec<Frame> = dots.map(|at| Frame::around(*at, 6.0)).collect();
        let tones = [Tone::Muted, Tone::Accent, Tone::Ink];
        let mut marks = Vec::new();
        for ((name, end), tone) in names.iter().zip(ends).zip(tones) {
            let Some(at) = end.copied().filter(|_| !name.is_empty()) else { continue };
            let text = measure::fit(name, Face::Label, plot.width() - 4.0);
            let size = (measure::width(&text, Face::Label), Face::Label.size() + 4.0);
            let frame = place_among(plot, &all, &Wanted { at, size, posts: &[], taken: &taken });
            taken.push(frame);
            let word = Text::new(text, (frame.left, frame.top + 2.0)).aligned(Anchor::Start, Baseline::Top);
            marks.push(word.faced(Face::Label, tone).into());
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64) -> String {
        value.to_string()
    }

    fn scene(days: &[MonthDay]) -> Scene {
        let names = ["plan", "fact", "projection"];
        month(&Month { size: (400.0, 300.0), label: "Pace", description: "", days, names, sum: &number })
    }

    #[track_caller]
    fn check(days: &[MonthDay], is_there: impl Fn(&Mark) -> bool, expect: usize) {
        assert_eq!(scene(days).marks.iter().filter(|mark| is_there(mark)).count(), expect);
    }

    fn day(is_working: bool, plan: f64, fact: Option<f64>, projection: Option<f64>) -> MonthDay {
        MonthDay { is_working, plan, fact, projection }
    }

    #[test]
    fn days_off_in_a_row_are_one_band() {
        let days = [true, false, false, true, false].map(|worked| day(worked, 1.0, None, None));
        check(&days, |mark| matches!(mark, Mark::Rect { .. }), 2);
    }

    #[test]
    fn a_single_sum_is_a_dot_and_its_projection_a_dashed_line() {
        let days = [
            day(true, 1.0, None, None),
            day(true, 2.0, Some(1.0), Some(1.0)),
            day(true, 3.0, None, Some(2.0)),
        ];
        check(&days, |mark| matches!(mark, Mark::Path { tone: Tone::Curve, .. }), 0);
        check(&days, |mark| matches!(mark, Mark::Path { tone: Tone::Limit, .. }), 1);
        check(&days, |mark| matches!(mark, Mark::Circle { tone: Tone::Accent, .. }), 1);
    }

    #[test]
    fn labels_of_lines_that_end_together_do_not_meet() {
        let days: Vec<MonthDay> = (1..=20)
            .map(|at| {
                let sum = f64::from(at);
                day(true, sum, (at < 20).then_some(sum), (at >= 19).then_some(sum))
            })
            .collect();
        let frame = |text: &Text| {
            let (left, top) = (text.at.0, text.at.1);
            let right = left + measure::width(&text.text, Face::Label);
            Frame { left, top, right, bottom: top + Face::Label.size() }
        };
        let frames: Vec<Frame> = scene(&days)
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text(text) if text.face == Face::Label => Some(frame(text)),
                _ => None,
            })
            .collect();
        assert_eq!(frames.len(), 3);
        for (at, one) in frames.iter().enumerate() {
            assert!(frames[..at].iter().all(|other| !one.meets(other)));
            assert!(one.left >= 0.0 && one.right <= 400.0 && one.top >= 0.0 && one.bottom <= 300.0);
        }
    }

    #[test]
    fn a_month_of_nothing_has_one_mark_on_its_axis() {
        let days = [day(true, 0.0, Some(0.0), None); 3];
        let marked = |mark: &Mark| matches!(mark, Mark::Text(text) if text.text == "0");
        check(&days, marked, 1);
        check(&[], marked, 1);
    }
}
