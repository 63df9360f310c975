//! The nine segments, and the lines beside them.
use super::{objects, ratio, short, text, treatment_key, what};
use crate::{
    chart::{self, Scene},
    domain::{AbcClass, Segment, Treatment, XyzClass},
    tools::abc_xyz::{Cell, Group, Params, Report},
    words::{Arg, Words},
};

/// One of the nine cells.
#[derive(Clone, Debug, PartialEq)]
pub struct GridCell {
    /// What opens when it is pressed.
    pub group: Group,
    /// `AX`.
    pub code: String,
    /// Money in short.
    pub money: String,
    /// Clients in short.
    pub count: String,
    /// Share of the base.
    pub share: String,
    /// Share of the base, in steps of 0–10 for the tint.
    pub heat: u8,
    /// Advice in two words.
    pub advice: String,
    /// The advice itself, for its tone.
    pub treatment: Option<Treatment>,
    /// All of it in a sentence, read aloud.
    pub label: String,
}

/// A line beside the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// What opens when it is pressed.
    pub group: Group,
    /// Name.
    pub name: String,
    /// What it means.
    pub hint: String,
    /// Clients and money.
    pub amount: String,
}

/// The grid: rows A, B, C by columns X, Y, Z.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Headings of the columns.
    pub columns: Vec<String>,
    /// Nine cells, row by row.
    pub cells: Vec<GridCell>,
}

/// Composes the grid.
pub fn grid(report: &Report, params: &Params, words: &Words) -> Grid {
    let pairs =
        AbcClass::ALL.into_iter().flat_map(|abc| XyzClass::ALL.into_iter().map(move |xyz| (abc, xyz)));
    Grid {
        columns: ["abc-x", "abc-y", "abc-z"].map(|key| words.text(key)).to_vec(),
        cells: pairs.map(|(abc, xyz)| cell(report, params, words, abc, xyz)).collect(),
    }
}

fn cell(report: &Report, params: &Params, words: &Words, abc: AbcClass, xyz: XyzClass) -> GridCell {
    let Cell { count, money } = report.cells[abc.index()][xyz.index()];
    let segment = Segment { abc, xyz: Some(xyz) };
    let part = ratio(money, report.base);
    let money = short(words, params, report.currency.as_deref(), money);
    let share = words.percent(part, 1);
    let advice = words.text(treatment_key(segment.treatment()));
    let label = words.with(
        "abc-cell-label",
        &[
            ("code", text(segment.code())),
            ("objects", text(objects(words, params, count))),
            ("money", text(money.clone())),
            ("share", text(share.clone())),
            ("what", text(what(words, params))),
            ("advice", text(advice.clone())),
        ],
    );
    GridCell {
        group: Group::Cell(abc, xyz),
        code: segment.code(),
        money,
        count: words.with("abc-clients-short", &[("n", Arg::Count(count.into()))]),
        share,
        heat: (part.clamp(0.0, 1.0) * 20.0).round().min(10.0) as u8,
        advice,
        treatment: segment.treatment(),
        label,
    }
}

/// The lines beside the grid; those with nobody in them are left out.
pub fn beside(report: &Report, params: &Params, words: &Words) -> Vec<Beside> {
    let total = |cells: [Cell; 3]| {
        cells.iter().fold(Cell::default(), |sum, cell| Cell {
            count: sum.count + cell.count,
            money: sum.money.checked_add(cell.money).unwrap_or(sum.money),
        })
    };
    let lines = [
        (Group::Fresh, "abc-beside-fresh", "abc-beside-fresh-hint", total(report.fresh)),
        (Group::NoXyz, "abc-beside-no-xyz", "abc-do-no-xyz", total(report.no_xyz)),
        (Group::NotPositive, "abc-beside-not-positive", "abc-beside-not-positive-hint", report.not_positive),
    ];
    let filled = lines.into_iter().filter(|(_, _, _, cell)| cell.count > 0);
    filled
        .map(|(group, name, hint, cell)| Beside {
            group,
            name: words.text(name),
            hint: words.text(hint),
            amount: words.with(
                "abc-seller-line",
                &[
                    ("objects", text(objects(words, params, cell.count))),
                    ("money", text(short(words, params, report.currency.as_deref(), cell.money))),
                ],
            ),
        })
        .collect()
}

/// The grid as a picture, for files and paper.
pub fn grid_scene(grid: &Grid, words: &Words, size: (f64, f64)) -> Scene {
    let (label, description) = (words.text("abc-matrix"), words.text("abc-matrix-description"));
    let advice = [Treatment::Target, Treatment::Loyalty, Treatment::RaiseCheck, Treatment::StopSpending]
        .map(|treatment| words.text(treatment_key(Some(treatment))));
    let cell = |row: usize, column: usize| {
        let cell = grid.cells.get(row * 3 + column);
        cell.map(|cell| chart::MatrixCell {
            code: &cell.code,
            money: &cell.money,
            count: &cell.count,
            share: &cell.share,
            heat: f64::from(cell.heat) / 10.0,
            treatment: cell.treatment,
        })
        .unwrap_or_default()
    };
    let column = |n: usize| grid.columns.get(n).map_or("", |name| name);
    chart::matrix(&chart::Matrix {
        size,
        label: &label,
        description: &description,
        cells: [0, 1, 2].map(|row| [0, 1, 2].map(|column| cell(row, column))),
        rows: ["A", "B", "C"],
        columns: [column(0), column(1), column(2)],
        advice: [&advice[0], &advice[1], &advice[2], &advice[3]],
    })
}
