//! Where advantages and scores stand: in a row, or down the side.
use super::{MOST, PIECE, Point, ValueCurves, named, tone};
use crate::chart::{
    Anchor, Baseline, Face, Mark, Text,
    measure::{self, widest},
    placing::Frame,
};

/// Height of the plot when advantages stand in a row.
const ROW_PLOT: f64 = 280.0;
/// Below this width the picture is always turned.
const ROW_WIDTH: f64 = 480.0;
/// Height of an advantage when they stand down the side.
const STEP: f64 = 34.0;
/// Height of a line of text.
const TEXT: f64 = 13.0;
/// Height of a line of the legend.
const LEGEND: f64 = 18.0;
/// Room inside the plot at both ends of the scores, for equal scores side by side.
const INSET: f64 = 12.0;

/// Where everything stands.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// The field of the lines.
    pub(super) plot: Frame,
    /// Advantages stand down the side.
    pub(super) is_turned: bool,
    /// Width of the picture.
    pub(super) width: f64,
    /// Height of the picture.
    pub(super) height: f64,
    n_advantages: usize,
}

impl Layout {
    pub(super) fn of(input: &ValueCurves<'_>) -> Layout {
        in_a_row(input).unwrap_or_else(|| turned(input))
    }

    /// The point of a score; equal ones are moved sideways by a shift.
    pub(super) fn place(&self, advantage: usize, score: f64, shift: f64) -> Point {
        let (plot, along) = (&self.plot, (advantage as f64 + 0.5) / self.n_advantages.max(1) as f64);
        let far = INSET + self.length(score) + shift;
        match self.is_turned {
            true => (plot.left + far, plot.top + along * plot.height()),
            false => (plot.left + along * plot.width(), plot.bottom - far),
        }
    }

    /// How long so many points of score are.
    pub(super) fn length(&self, score: f64) -> f64 {
        let room = if self.is_turned { self.plot.width() } else { self.plot.height() };
        score / MOST * (room - 2.0 * INSET)
    }

    /// Names of the advantages.
    pub(super) fn names(&self, input: &ValueCurves<'_>) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (at, name) in input.advantages.iter().enumerate() {
            let (x, y) = self.place(at, 0.0, 0.0);
            if self.is_turned {
                let lines = measure::wrap(name, Face::Tick, self.plot.left - 10.0, 2);
                let top = y - (lines.len() as f64 - 1.0) * TEXT / 2.0;
                marks.extend((0..).zip(lines).map(|(row, line)| {
                    let at = (self.plot.left - 8.0, top + f64::from(row) * TEXT);
                    Mark::from(Text::new(line, at).aligned(Anchor::End, Baseline::Middle))
                }));
            } else {
                let lines = measure::wrap(name, Face::Tick, self.step() - 6.0, 3);
                marks.extend((0..).zip(lines).map(|(row, line)| {
                    let at = (x, self.plot.bottom + 8.0 + f64::from(row) * TEXT);
                    Mark::from(Text::new(line, at).aligned(Anchor::Middle, Baseline::Top))
                }));
            }
        }
        marks
    }

    /// The players above a turned picture, each with a piece of its line.
    pub(super) fn legend(&self, input: &ValueCurves<'_>) -> Vec<Mark> {
        let entry = |((at, player), (x, y)): ((usize, &super::ValuePlayer<'_>), Point)| {
            let piece = Mark::Line { from: (x, y), to: (x + PIECE, y), tone: tone(at) };
            [piece, super::name(player, at, (x + PIECE + 5.0, y), self.width - x - PIECE - 5.0)]
        };
        input.players.iter().enumerate().zip(legend_places(input)).flat_map(entry).collect()
    }

    fn step(&self) -> f64 {
        self.plot.width() / self.n_advantages.max(1) as f64
    }
}

/// Advantages beside each other; `None` when a name would not fit.
fn in_a_row(input: &ValueCurves<'_>) -> Option<Layout> {
    let width = input.width;
    let left = widest(["10"], Face::Tick) + 12.0;
    let names: Vec<String> = input.players.iter().map(named).collect();
    let names = widest(names.iter().map(String::as_str), Face::Label).min(width * 0.24);
    let right = width - names - PIECE - 22.0;
    let plot = Frame { left, top: 10.0, right, bottom: 10.0 + ROW_PLOT };
    let mut layout =
        Layout { plot, is_turned: false, width, height: 0.0, n_advantages: input.advantages.len() };
    let mut n_lines = 0;
    let mut fits = |name: &&str| {
        let lines = measure::wrap(name, Face::Tick, layout.step() - 6.0, 3);
        n_lines = n_lines.max(lines.len());
        lines.join(" ") == name.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let all_fit = width >= ROW_WIDTH && input.advantages.iter().all(&mut fits);
    layout.height = plot.bottom + 12.0 + n_lines as f64 * TEXT;
    all_fit.then_some(layout)
}

fn turned(input: &ValueCurves<'_>) -> Layout {
    let legend = legend_places(input).last().map_or(0.0, |(_, y)| y + LEGEND / 2.0);
    let names = widest(input.advantages.iter().copied(), Face::Tick) + 12.0;
    let left = names.min(input.width * 0.4).max(24.0);
    let top = legend + 24.0;
    let bottom = top + STEP * input.advantages.len().max(1) as f64;
    Layout {
        plot: Frame { left, top, right: (input.width - 10.0).max(left + 1.0), bottom },
        is_turned: true,
        width: input.width,
        height: bottom + 22.0,
        n_advantages: input.advantages.len(),
    }
}

/// Where the pieces of the legend begin: in lines, as many as fit.
fn legend_places(input: &ValueCurves<'_>) -> Vec<Point> {
    let (mut x, mut y) = (0.0, LEGEND / 2.0);
    let place = |player| {
        let wide = PIECE + 5.0 + measure::width(&named(player), Face::Label);
        if x > 0.0 && x + wide > input.width {
            (x, y) = (0.0, y + LEGEND);
        }
        let place = (x, y);
        x += wide + 16.0;
        place
    };
    input.players.iter().map(place).collect()
}
