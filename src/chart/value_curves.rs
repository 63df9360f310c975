//! Value curves: how every player scores on every advantage, one line a player.
//!
//! Ours is thick and in the accent; a rival has the colour and the dashes of its number. Where the names of the
//! advantages fit beside each other they stand in a row, and each line is named at its end. Else the picture is
//! turned: advantages down the side, the score across, each player named above with a piece of its line and by its
//! letter at the end. A missing score is a gap. Lines that meet at a score run side by side.
mod layout;

use super::{
    Anchor, Baseline, Face, Mark, Outline, Point, Scene, Text, Tone, Wording, measure, placing::ordered,
    ticks,
};
use layout::Layout;

/// The picture's numbers and words.
pub struct ValueCurves<'a> {
    /// Width, in CSS pixels; 280 and more. The height follows from what is drawn.
    pub width: f64,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// Names of the advantages, in order.
    pub advantages: &'a [&'a str],
    /// The first is ours; up to eight are told apart.
    pub players: &'a [ValuePlayer<'a>],
    /// Words a score of the axis.
    pub score: Wording<'a>,
}

/// A player.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValuePlayer<'a> {
    /// A letter or two.
    pub letter: &'a str,
    /// Name.
    pub name: &'a str,
    /// A score from 0 to 10 for each advantage, in order; `None` when it is missing.
    pub scores: &'a [Option<f64>],
}

/// The highest score.
const MOST: f64 = 10.0;
/// How far apart equal scores are drawn.
const APART: f64 = 3.0;
/// From the middle of a dot to clear of it.
const DOT: f64 = 6.0;
/// Length of a piece of a line beside a name.
const PIECE: f64 = 22.0;

/// The points of a player, advantage by advantage.
type Line = Vec<Option<Point>>;

/// The picture.
pub fn value_curves(input: &ValueCurves<'_>) -> Scene {
    let layout = Layout::of(input);
    let lines = lines(input, &layout);
    let mut marks = axes(input, &layout);
    marks.extend(layout.names(input));
    // Ours comes last: nothing covers it.
    for player in (1..input.players.len()).chain([0]) {
        marks.extend(lines.get(player).into_iter().flat_map(|line| drawn(line, player)));
    }
    marks.extend(match layout.is_turned {
        true => layout.legend(input).into_iter().chain(letters(input, &layout, &lines)).collect::<Vec<_>>(),
        false => ends(input, &layout, &lines),
    });
    Scene {
        width: input.width,
        height: layout.height,
        label: input.label.to_owned(),
        description: input.description.to_owned(),
        marks,
    }
}

/// The tone of a player's line.
fn tone(player: usize) -> Tone {
    if player == 0 { Tone::Curve } else { Tone::Series(player as u8) }
}

/// The name at the end of a line or above.
fn named(player: &ValuePlayer<'_>) -> String {
    format!("{} {}", player.letter, player.name)
}

/// A score that can be drawn.
fn score_of(player: &ValuePlayer<'_>, advantage: usize) -> Option<f64> {
    let score = player.scores.get(advantage).copied().flatten().filter(|score| score.is_finite())?;
    Some(score.clamp(0.0, MOST))
}

fn lines(input: &ValueCurves<'_>, layout: &Layout) -> Vec<Line> {
    let line = |(at, player): (usize, &ValuePlayer<'_>)| {
        let point = |advantage: usize| {
            let score = score_of(player, advantage)?;
            let is_met = |other: &ValuePlayer<'_>| {
                score_of(other, advantage)
                    .is_some_and(|other| layout.length(other - score).abs() < APART / 2.0)
            };
            let before = input.players.iter().take(at).filter(|other| is_met(other)).count();
            let all = input.players.iter().filter(|other| is_met(other)).count();
            let shift = (before as f64 - (all.saturating_sub(1)) as f64 / 2.0) * APART;
            Some(layout.place(advantage, score, shift))
        };
        (0..input.advantages.len()).map(point).collect()
    };
    input.players.iter().enumerate().map(line).collect()
}

fn axes(input: &ValueCurves<'_>, layout: &Layout) -> Vec<Mark> {
    let plot = &layout.plot;
    let mut marks = Vec::new();
    for advantage in 0..input.advantages.len() {
        let (from, to) = match layout.place(advantage, 0.0, 0.0) {
            (_, y) if layout.is_turned => ((plot.left, y), (plot.right, y)),
            (x, _) => ((x, plot.top), (x, plot.bottom)),
        };
        marks.push(Mark::Line { from, to, tone: Tone::Grid });
    }
    let room = if layout.is_turned { plot.width() / 34.0 } else { plot.height() / 34.0 };
    for tick in ticks::nice(0.0, MOST, (room.max(0.0) as usize).clamp(2, 6)) {
        let tone = if tick == 0.0 { Tone::Axis } else { Tone::Grid };
        let at = layout.place(0, tick, 0.0);
        let word = (input.score)(tick);
        let (from, to, word) = match layout.is_turned {
            true => (
                (at.0, plot.top),
                (at.0, plot.bottom),
                Text::new(word, (at.0, plot.top - 5.0)).aligned(Anchor::Middle, Baseline::Bottom),
            ),
            false => (
                (plot.left, at.1),
                (plot.right, at.1),
                Text::new(word, (plot.left - 8.0, at.1)).aligned(Anchor::End, Baseline::Middle),
            ),
        };
        marks.extend([Mark::Line { from, to, tone }, word.into()]);
    }
    marks
}

/// A line with its dots, broken where a score is missing.
fn drawn(line: &Line, player: usize) -> Vec<Mark> {
    let pieces = line.split(Option::is_none).map(|piece| piece.iter().flatten().copied().collect());
    let pieces = pieces.filter(|piece: &Vec<Point>| piece.len() > 1);
    let path = |points| Mark::Path { points, outline: Outline::Open, tone: tone(player) };
    let mut marks: Vec<Mark> = pieces.map(path).collect();
    for at in line.iter().flatten().copied() {
        match player {
            0 => marks.extend([
                Mark::Circle { at, radius: 5.25, tone: Tone::Surface },
                Mark::Circle { at, radius: 4.0, tone: Tone::Accent },
            ]),
            _ => marks.push(Mark::Circle { at, radius: 2.5, tone: tone(player) }),
        }
    }
    marks
}

/// Where a player's line ends: its last point, and whether that is on the last advantage.
fn end(line: &Line) -> Option<(Point, bool)> {
    let (back, point) = line.iter().rev().enumerate().find_map(|(back, point)| Some((back, (*point)?)))?;
    Some((point, back == 0))
}

/// Names at the ends of the lines, each with a piece of its line; a player without scores stands at the foot.
fn ends(input: &ValueCurves<'_>, layout: &Layout, lines: &[Line]) -> Vec<Mark> {
    let plot = &layout.plot;
    let wanted = |line: &Line| end(line).map_or(plot.bottom, |(point, _)| point.1);
    let places = spread(&lines.iter().map(wanted).collect::<Vec<_>>(), 16.0, (plot.top, plot.bottom));
    let left = plot.right + 14.0;
    let mut marks = Vec::new();
    for (((at, player), line), y) in input.players.iter().enumerate().zip(lines).zip(places) {
        if let Some((from, true)) = end(line) {
            marks.push(Mark::Line { from: (from.0 + DOT, from.1), to: (left, y), tone: Tone::Grid });
        }
        marks.push(Mark::Line { from: (left, y), to: (left + PIECE, y), tone: tone(at) });
        let room = layout.width - left - PIECE - 5.0;
        marks.push(name(player, at, (left + PIECE + 5.0, y), room));
    }
    marks
}

/// A player's name beside a piece of its line.
fn name(player: &ValuePlayer<'_>, at: usize, place: Point, room: f64) -> Mark {
    let text = measure::fit(&named(player), Face::Label, room);
    let tone = if at == 0 { Tone::Accent } else { Tone::Ink };
    Text::new(text, place).aligned(Anchor::Start, Baseline::Middle).faced(Face::Label, tone).into()
}

/// Letters at the lower ends of the lines; beside the last dot where the line ends earlier.
fn letters(input: &ValueCurves<'_>, layout: &Layout, lines: &[Line]) -> Vec<Mark> {
    let plot = &layout.plot;
    let y = plot.bottom + 6.0;
    let ends: Vec<(usize, Point, bool)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| end(line).map(|(point, last)| (at, point, last)))
        .collect();
    let last: Vec<f64> = ends.iter().filter(|(.., last)| *last).map(|(_, point, _)| point.0).collect();
    let mut places = spread(&last, 13.0, (plot.left, plot.right)).into_iter();
    let mut marks = Vec::new();
    for (at, point, is_last) in ends {
        let Some(player) = input.players.get(at) else { continue };
        let tone = if at == 0 { Tone::Accent } else { Tone::Ink };
        let letter = |at: Point, anchor, baseline| {
            Mark::from(Text::new(player.letter, at).aligned(anchor, baseline).faced(Face::Label, tone))
        };
        match is_last.then(|| places.next()).flatten() {
            Some(x) => {
                let from = (point.0, point.1 + DOT);
                marks.push(Mark::Line { from, to: (x, y - 2.0), tone: Tone::Grid });
                marks.push(letter((x, y), Anchor::Middle, Baseline::Top));
            }
            None => marks.push(letter((point.0 + 6.0, point.1 + 10.0), Anchor::Start, Baseline::Middle)),
        }
    }
    marks
}

/// Places near the wanted ones, in their order, no two nearer than `apart`, within the ends as far as there is room.
fn spread(wanted: &[f64], apart: f64, (low, high): (f64, f64)) -> Vec<f64> {
    let mut places: Vec<(usize, f64)> =
        ordered(wanted.iter().copied().enumerate().collect(), |(_, place)| *place);
    let mut least = low;
    for (_, place) in &mut places {
        *place = place.max(least);
        least = *place + apart;
    }
    let mut most = high;
    for (_, place) in places.iter_mut().rev() {
        *place = place.min(most);
        most = *place - apart;
    }
    ordered(places, |(at, _)| *at as f64).into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests;
