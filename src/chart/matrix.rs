//! The nine segments as a heat map of money, for print and for exported files.
use super::{Anchor, Baseline, Face, Mark, Point, Scene, Text, Tone, measure, placing::Frame};
use crate::domain::Treatment;

/// The picture's numbers and words.
pub struct Matrix<'a> {
    /// Width and height, in CSS pixels; 320 × 280 and more.
    pub size: Point,
    /// Accessible name.
    pub label: &'a str,
    /// Description.
    pub description: &'a str,
    /// ABC row by XYZ column.
    pub cells: [[MatrixCell<'a>; 3]; 3],
    /// Headings of the rows, a letter each.
    pub rows: [&'a str; 3],
    /// Headings of the columns, broken into two lines at most.
    pub columns: [&'a str; 3],
    /// Worded advice, in the order of [`Treatment`].
    pub advice: [&'a str; 4],
}

/// A cell, worded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MatrixCell<'a> {
    /// `AX`.
    pub code: &'a str,
    /// Money, short.
    pub money: &'a str,
    /// How many clients.
    pub count: &'a str,
    /// Share of the money.
    pub share: &'a str,
    /// The same share as a number, `0..=1`: how warm the cell is.
    pub heat: f64,
    /// What to do with the segment.
    pub treatment: Option<Treatment>,
}

const GAP: f64 = 6.0;
/// Left and right of the words of a cell, together.
const PADDING: f64 = 18.0;
const LEGEND: f64 = 22.0;

/// The picture.
pub fn matrix(input: &Matrix<'_>) -> Scene {
    let (width, height) = input.size;
    let heads = measure::widest(input.rows, Face::Head) + 12.0;
    let legend = legend(input);
    let plot = Frame {
        left: heads,
        top: 38.0,
        right: width - 1.0,
        bottom: height - LEGEND * (legend.len() as f64) - 1.0,
    };
    let wide = ((plot.width() - 2.0 * GAP) / 3.0).max(3.0);
    let high = ((plot.height() - 2.0 * GAP) / 3.0).max(3.0);
    // One size for the money of all nine, the one in which the longest fits.
    let longest = measure::widest(input.cells.iter().flatten().map(|cell| cell.money), Face::Big);
    let face = if longest <= wide - PADDING && high >= 74.0 { Face::Big } else { Face::Head };
    let mut marks = Vec::new();
    for (column, head) in input.columns.iter().enumerate() {
        let middle = plot.left + (wide + GAP) * column as f64 + wide / 2.0;
        let lines = measure::wrap(head, Face::Tick, wide, 2);
        for (i, line) in lines.iter().rev().enumerate() {
            let word = Text::new(line.as_str(), (middle, plot.top - 10.0 - 14.0 * i as f64));
            marks.push(word.aligned(Anchor::Middle, Baseline::Bottom).into());
        }
    }
    for (row, cells) in input.cells.iter().enumerate() {
        let top = plot.top + (high + GAP) * row as f64;
        let head = Text::new(input.rows[row], ((heads - 6.0) / 2.0, top + high / 2.0));
        marks.push(head.aligned(Anchor::Middle, Baseline::Middle).faced(Face::Head, Tone::Ink).into());
        for (column, cell) in cells.iter().enumerate() {
            let left = plot.left + (wide + GAP) * column as f64;
            let frame = Frame { left, top, right: left + wide, bottom: top + high };
            let advice = cell.treatment.map_or("", |treatment| input.advice[treatment as usize]);
            marks.extend(draw(cell, advice, face, &frame));
        }
    }
    for (i, line) in legend.into_iter().enumerate() {
        let y = plot.bottom + LEGEND * i as f64 + 16.0;
        marks.extend(line.into_iter().flat_map(|(x, treatment, word)| {
            let swatch =
                Mark::Rect { at: (x, y - 5.0), size: (10.0, 10.0), radius: 2.0, tone: tone(treatment) };
            [swatch, Text::new(word, (x + 16.0, y)).aligned(Anchor::Start, Baseline::Middle).into()]
        }));
    }
    Scene { width, height, label: input.label.to_owned(), description: input.description.to_owned(), marks }
}

fn draw(cell: &MatrixCell<'_>, advice: &str, face: Face, frame: &Frame) -> Vec<Mark> {
    let heat = if cell.heat.is_nan() { 0.0 } else { cell.heat.clamp(0.0, 1.0) };
    let (at, size) = ((frame.left, frame.top), (frame.width(), frame.height()));
    let inner = ((at.0 + 1.0, at.1 + 1.0), (size.0 - 2.0, size.1 - 2.0));
    let mut marks = vec![
        Mark::Rect { at, size, radius: 5.0, tone: Tone::Grid },
        Mark::Rect { at: inner.0, size: inner.1, radius: 4.0, tone: Tone::Surface },
        Mark::Rect {
            at: inner.0,
            size: inner.1,
            radius: 4.0,
            tone: Tone::Heat((heat * 100.0).round() as u8),
        },
    ];
    if let Some(treatment) = cell.treatment {
        marks.push(Mark::Rect { at, size: (4.0, size.1), radius: 2.0, tone: tone(treatment) });
    }
    let (left, right) = (frame.left + 11.0, frame.right - 7.0);
    let room = right - left;
    let (rim, step) = if frame.height() < 70.0 { (6.0, 15.0) } else { (10.0, 18.0) };
    let code = Text::new(cell.code, (left, frame.top + rim - 1.0)).aligned(Anchor::Start, Baseline::Top);
    marks.push(code.faced(Face::Head, Tone::Ink).into());
    let code_room = measure::width(cell.code, Face::Head) + 8.0;
    if code_room + measure::width(cell.share, Face::Tick) <= room {
        let share = Text::new(cell.share, (right, frame.top + rim)).aligned(Anchor::End, Baseline::Top);
        marks.push(share.faced(Face::Tick, Tone::Ink).into());
    }
    let lines = measure::wrap(advice, Face::Tick, room, 2);
    // Code 24, money 24, count 18, then 15 a line: advice only where all of it has room.
    let advised =
        frame.height() >= 74.0 + 15.0 * lines.len() as f64 && !lines.iter().any(|line| line.ends_with('…'));
    let n_lines = if advised { lines.len() } else { 0 };
    let mut y = frame.bottom - rim;
    for line in lines.iter().take(n_lines).rev() {
        marks.push(Text::new(line.as_str(), (left, y)).faced(Face::Tick, Tone::Ink).into());
        y -= 15.0;
    }
    let count = measure::fit(cell.count, Face::Tick, room);
    marks.push(Text::new(count, (left, y)).faced(Face::Tick, Tone::Ink).into());
    let money = measure::fit(cell.money, face, room);
    marks.push(Text::new(money, (left, y - step)).faced(face, Tone::Ink).into());
    marks
}

/// The advice with its colours, in as many lines as the width asks for: position, treatment, words.
fn legend<'a>(input: &Matrix<'a>) -> Vec<Vec<(f64, Treatment, &'a str)>> {
    const ALL: [Treatment; 4] =
        [Treatment::Target, Treatment::Loyalty, Treatment::RaiseCheck, Treatment::StopSpending];
    let widths = input.advice.map(|word| 16.0 + measure::width(word, Face::Tick));
    let left = measure::widest(input.rows, Face::Head) + 12.0;
    // On a phone the legend begins at the edge, so that two words share a line.
    let start = if left + widths.iter().sum::<f64>() + 36.0 <= input.size.0 { left } else { 1.0 };
    let mut lines = vec![Vec::new()];
    let mut x = start;
    for ((treatment, word), room) in ALL.into_iter().zip(input.advice).zip(widths) {
        if x > start && x + room > input.size.0 {
            lines.push(Vec::new());
            x = start;
        }
        if let Some(line) = lines.last_mut() {
            line.push((x, treatment, word));
        }
        x += room + 12.0;
    }
    lines
}

pub(super) fn tone(treatment: Treatment) -> Tone {
    match treatment {
        Treatment::Target => Tone::Target,
        Treatment::Loyalty => Tone::Loyalty,
        Treatment::RaiseCheck => Tone::RaiseCheck,
        Treatment::StopSpending => Tone::StopSpending,
    }
}
