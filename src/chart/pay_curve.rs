//! Pay against attainment: salary in bands, the bonus above them, jumps drawn as jumps.
//!
//! The curve is straight between breaks, so it comes as stretches. Where one ends and the next begins at another
//! height, a filled dot stands at the end that is paid exactly there, a ring at the other, and both pays are named.
use serde::{Deserialize, Serialize};

use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scene, Text, Tone, Wording, measure, placing::Frame, ticks,
};

/// What the picture needs. Attainments are in percent of plan, pay in units of money.
pub struct PayCurve<'a> {
    /// Width and height, in CSS pixels; 280 × 260 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// Pay, from left to right; empty when there is none.
    pub stretches: &'a [PayStretch],
    /// Pay by another scheme, drawn thin.
    pub other: &'a [PayStretch],
    /// Parts of pay that do not depend on attainment, from below: hard and soft salary.
    pub bands: [PayBand<'a>; 2],
    /// What the market pays.
    pub market: Option<PayBand<'a>>,
    /// Thresholds.
    pub posts: &'a [PayPost<'a>],
    /// The point that is read.
    pub reading: Option<PayReading<'a>>,
    /// Where the horizontal axis ends.
    pub end: f64,
    /// Where the vertical axis ends; found from the pay when `None`.
    pub top: Option<f64>,
    /// Words an attainment.
    pub percent: Wording<'a>,
    /// Words a pay of the vertical axis.
    pub money: Wording<'a>,
}

/// A straight stretch of pay, as (attainment, pay).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PayStretch {
    /// Its left end.
    pub from: Point,
    /// Its right end.
    pub to: Point,
}

/// So much money, worded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PayBand<'a> {
    /// How much.
    pub money: f64,
    /// Worded.
    pub label: &'a str,
}

/// A threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PayPost<'a> {
    /// Where it stands.
    pub at: f64,
    /// Pay just below it and just above it.
    pub sides: [f64; 2],
    /// The same, worded.
    pub words: [&'a str; 2],
    /// Exactly there the upper pay is due.
    pub pays_upper: bool,
}

/// A point of the curve that is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PayReading<'a> {
    /// Attainment and pay.
    pub at: Point,
    /// Worded.
    pub label: &'a str,
}

/// What a point of the picture means: kept with every grip.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PayHandles {
    plot: Frame,
    end: f64,
    top: f64,
}

impl PayHandles {
    /// The attainment at a point, in percent; points outside the plot mean its edge.
    pub fn percent_at(&self, at: Point) -> f64 {
        inside(self.plot.across((0.0, self.end)).value(at.0), self.end)
    }
    /// The pay at a point; points outside the plot mean its edge.
    pub fn money_at(&self, at: Point) -> f64 {
        inside(self.plot.upwards((0.0, self.top)).value(at.1), self.top)
    }
    /// Where the two axes end: percent of plan, money. While a grip moves they must stay.
    pub const fn ends(&self) -> Point {
        (self.end, self.top)
    }
    /// Where an attainment and a pay stand.
    pub fn place(&self, (percent, money): Point) -> Point {
        let x = self.plot.across((0.0, self.end)).at(percent).unwrap_or(self.plot.left);
        let y = self.plot.upwards((0.0, self.top)).at(money).unwrap_or(self.plot.bottom);
        (x.clamp(self.plot.left, self.plot.right), y.clamp(self.plot.top, self.plot.bottom))
    }
    /// On the horizontal axis, where the grip of a threshold stands.
    pub fn foot(&self, percent: f64) -> Point {
        self.place((percent, 0.0))
    }
    /// At the upper edge, where the grip of the reading stands.
    pub fn head(&self, percent: f64) -> Point {
        (self.place((percent, 0.0)).0, self.plot.top)
    }
}

/// What an axis can end with: neither nothing nor beyond what divides well.
fn is_length(value: f64) -> bool {
    (1e-6..1e30).contains(&value)
}

fn inside(value: f64, end: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(0.0, end) }
}

impl PayCurve<'_> {
    /// What its points mean.
    pub fn handles(&self) -> PayHandles {
        let (width, height) = self.size;
        let (end, top) = (self.end(), self.top());
        let words: Vec<String> = self.marked(top).into_iter().map(|tick| (self.money)(tick)).collect();
        let left = (measure::widest(words.iter().map(String::as_str), Face::Tick) + 10.0).min(width * 0.4);
        let right = (width - 14.0).max(left + 1.0);
        let plot = Frame { left, top: 16.0, right, bottom: (height - 36.0).max(17.0) };
        PayHandles { plot, end, top }
    }

    fn end(&self) -> f64 {
        if is_length(self.end) { self.end } else { 100.0 }
    }

    /// A little above the highest pay.
    fn top(&self) -> f64 {
        if let Some(top) = self.top.filter(|top| is_length(*top)) {
            return top;
        }
        let ends = self.stretches.iter().chain(self.other).flat_map(|one| [one.from.1, one.to.1]);
        let bands = self.bands.iter().map(|band| band.money).sum::<f64>();
        let market = self.market.map_or(0.0, |market| market.money);
        let most = ends.chain([bands, market]).filter(|pay| pay.is_finite()).fold(0.0, f64::max) * 1.08;
        if is_length(most) { most } else { 1.0 }
    }

    fn marked(&self, top: f64) -> Vec<f64> {
        let most = (((self.size.1 - 52.0) / 52.0).max(0.0) as usize).clamp(2, 6);
        ticks::nice(0.0, top, most)
    }
}

/// The picture.
pub fn pay_curve(input: &PayCurve<'_>) -> Scene {
    let handles = input.handles();
    let drawing = Drawing { input, handles, plot: handles.plot };
    let mut marks = drawing.bands();
    marks.extend(drawing.bonus());
    marks.extend(drawing.axes());
    marks.extend(drawing.line(input.other, Tone::Muted));
    marks.extend(drawing.posts());
    marks.extend(drawing.line(input.stretches, Tone::Curve));
    marks.extend(drawing.reading());
    marks.extend(drawing.jumps());
    marks.extend(drawing.labels());
    Scene {
        width: input.size.0,
        height: input.size.1,
        label: input.label.to_owned(),
        description: input.description.to_owned(),
        marks,
    }
}

struct Drawing<'a> {
    input: &'a PayCurve<'a>,
    handles: PayHandles,
    plot: Frame,
}

impl Drawing<'_> {
    fn x(&self, percent: f64) -> f64 {
        self.handles.place((percent, 0.0)).0
    }
    fn y(&self, money: f64) -> f64 {
        self.handles.place((0.0, money)).1
    }
    fn holds(&self, percent: f64) -> bool {
        (0.0..=self.handles.end).contains(&percent)
    }

    /// Hard and soft salary, over the whole width.
    fn bands(&self) -> Vec<Mark> {
        if self.input.stretches.is_empty() {
            return Vec::new();
        }
        let mut below = 0.0;
        let mut marks = Vec::new();
        for (band, tone) in self.input.bands.iter().zip([Tone::Hard, Tone::Soft]) {
            let (foot, head) = (self.y(below), self.y(below + band.money));
            below += band.money;
            let size = (self.plot.width(), foot - head);
            marks.push(Mark::Rect { at: (self.plot.left, head), size, radius: 0.0, tone });
        }
        marks
    }

    /// What stands above salary.
    fn bonus(&self) -> Vec<Mark> {
        let salary = self.y(self.input.bands.iter().map(|band| band.money).sum());
        let area = |stretch: &PayStretch| {
            let (from, to) = (self.handles.place(stretch.from), self.handles.place(stretch.to));
            let points = vec![(from.0, salary), from, to, (to.0, salary)];
            let is_some = from.1 < salary || to.1 < salary;
            is_some.then_some(Mark::Path { points, outline: Outline::Filled, tone: Tone::Heat(9) })
        };
        self.input.stretches.iter().filter_map(area).collect()
    }

    fn axes(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for tick in self.input.marked(self.handles.top) {
            let y = self.y(tick);
            let tone = if tick == 0.0 { Tone::Axis } else { Tone::Grid };
            marks.push(Mark::Line { from: (self.plot.left, y), to: (self.plot.right, y), tone });
            let word = measure::fit(&(self.input.money)(tick), Face::Tick, self.plot.left - 6.0);
            let word = Text::new(word, (self.plot.left - 8.0, y));
            marks.push(word.aligned(Anchor::End, Baseline::Middle).into());
        }
        let y = self.plot.bottom + 18.0;
        let word = |x: f64, text: String| {
            let half = measure::width(&text, Face::Tick) / 2.0;
            let middle = x.min(self.input.size.0 - half).max(half);
            (Frame { left: middle - half, top: y, right: middle + half, bottom: y + 11.0 }, middle, text)
        };
        // Thresholds are named first; round percents where room is left.
        let posts = self.input.posts.iter().map(|post| post.at);
        let round = ticks::nice(0.0, self.handles.end, 4);
        let mut taken: Vec<Frame> = Vec::new();
        for at in posts.chain(round).chain([self.handles.end]).filter(|at| self.holds(*at)) {
            let (frame, middle, text) = word(self.x(at), (self.input.percent)(at));
            let wide = Frame { left: frame.left - 4.0, right: frame.right + 4.0, ..frame };
            if taken.iter().any(|other| other.meets(&wide)) {
                continue;
            }
            taken.push(frame);
            marks.push(Text::new(text, (middle, y)).aligned(Anchor::Middle, Baseline::Top).into());
        }
        marks
    }

    fn line(&self, stretches: &[PayStretch], tone: Tone) -> Vec<Mark> {
        let line = |stretch: &PayStretch| {
            let points = vec![self.handles.place(stretch.from), self.handles.place(stretch.to)];
            Mark::Path { points, outline: Outline::Open, tone }
        };
        stretches.iter().map(line).collect()
    }

    /// Dashed lines of thresholds with their feet; the market.
    fn posts(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        if let Some(market) = self.input.market.filter(|market| market.money <= self.handles.top) {
            let y = self.y(market.money);
            marks.push(Mark::Line {
                from: (self.plot.left, y),
                to: (self.plot.right, y),
                tone: Tone::RaiseCheck,
            });
        }
        for post in self.input.posts.iter().filter(|post| self.holds(post.at)) {
            let foot = self.handles.foot(post.at);
            marks.push(Mark::Line { from: (foot.0, self.plot.top), to: foot, tone: Tone::Limit });
            marks.push(Mark::Circle { at: foot, radius: 5.0, tone: Tone::Surface });
            marks.push(Mark::Circle { at: foot, radius: 3.5, tone: Tone::Ink });
        }
        marks
    }

    fn reading(&self) -> Vec<Mark> {
        let Some(reading) = self.input.reading.filter(|reading| self.holds(reading.at.0)) else {
            return Vec::new();
        };
        let (at, head) = (self.handles.place(reading.at), self.handles.head(reading.at.0));
        vec![
            Mark::Line { from: head, to: at, tone: Tone::Accent },
            Mark::Circle { at, radius: 5.0, tone: Tone::Surface },
            Mark::Circle { at, radius: 3.5, tone: Tone::Accent },
        ]
    }

    /// A filled dot where the pay of the threshold itself is, a ring on the other side.
    fn jumps(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for post in self.jumping() {
            for (side, money) in post.sides.iter().enumerate() {
                let at = self.handles.place((post.at, *money));
                marks.push(Mark::Circle { at, radius: 4.0, tone: Tone::Curve });
                if (side == 1) != post.pays_upper {
                    marks.push(Mark::Circle { at, radius: 2.25, tone: Tone::Surface });
                }
            }
        }
        marks
    }

    /// Thresholds at which pay jumps by something to be seen.
    fn jumping(&self) -> impl Iterator<Item = &PayPost<'_>> {
        let posts = self.input.posts.iter().filter(|post| self.holds(post.at));
        posts.filter(|post| (self.y(post.sides[0]) - self.y(post.sides[1])).abs() >= 1.0)
    }

    /// Pays on both sides of a jump, the market, the reading: each where it is free, or not at all.
    fn labels(&self) -> Vec<Mark> {
        let mut labels = Labels { plot: self.plot, taken: Vec::new(), marks: Vec::new() };
        if let Some(reading) = self.input.reading.filter(|reading| self.holds(reading.at.0)) {
            let (x, y) = self.handles.head(reading.at.0);
            labels
                .put(reading.label, &[(x + 14.0, y - 5.0, Anchor::Start), (x - 14.0, y - 5.0, Anchor::End)]);
        }
        for post in self.jumping() {
            let (x, [low, high]) = (self.x(post.at), post.sides.map(|money| self.y(money)));
            labels.put(
                post.words[1],
                &[(x - 7.0, high - 7.0, Anchor::End), (x + 7.0, high + 8.0, Anchor::Start)],
            );
            labels.put(
                post.words[0],
                &[(x + 7.0, low - 5.0, Anchor::Start), (x + 7.0, low + 8.0, Anchor::Start)],
            );
        }
        if let Some(market) = self.input.market.filter(|market| market.money <= self.handles.top) {
            let y = self.y(market.money);
            let (left, right) = (self.plot.left + 6.0, self.plot.right - 2.0);
            let places = [(left, y - 14.0), (left, y + 4.0)].map(|(x, y)| (x, y, Anchor::Start));
            labels.put(market.label, &[places[0], places[1], (right, y - 14.0, Anchor::End)]);
        }
        let mut below = 0.0;
        for band in self.input.bands.iter().filter(|_| !self.input.stretches.is_empty()) {
            let (foot, head) = (self.y(below), self.y(below + band.money));
            below += band.money;
            if foot - head >= 15.0 {
                labels.put(band.label, &[(self.plot.left + 6.0, (foot + head) / 2.0 - 5.5, Anchor::Start)]);
            }
        }
        labels.marks
    }
}

/// Labels that do not cover each other.
struct Labels {
    plot: Frame,
    taken: Vec<Frame>,
    marks: Vec<Mark>,
}

impl Labels {
    /// Puts a label at the first of these places (its upper corner) where it is free and inside.
    fn put(&mut self, label: &str, places: &[(f64, f64, Anchor)]) {
        let text = measure::fit(label, Face::Label, self.plot.width());
        let (wide, high) = (measure::width(&text, Face::Label), Face::Label.size());
        let frame = |(x, y, anchor): &(f64, f64, Anchor)| {
            let left = if *anchor == Anchor::End { x - wide } else { *x };
            Frame { left, top: *y, right: left + wide, bottom: y + high }
        };
        let is_free = |frame: &Frame| {
            let (plot, one) = (&self.plot, frame);
            let is_inside = one.left >= plot.left - 2.0
                && one.right <= plot.right + 14.0
                && one.top >= plot.top - 16.0
                && one.bottom <= plot.bottom;
            is_inside && !self.taken.iter().any(|other| other.meets(one))
        };
        let Some(frame) = places.iter().map(frame).find(is_free) else { return };
        self.taken.push(frame);
        let word = Text::new(text, (frame.left, frame.top)).aligned(Anchor::Start, Baseline::Top);
        self.marks.push(word.faced(Face::Label, Tone::Ink).into());
    }
}

#[cfg(test)]
mod tests;
