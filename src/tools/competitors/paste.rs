//! A grid copied from a sheet: players across, advantages down, or the other way round.
//!
//! The first line names the players, the first cell of every other line an advantage; a column headed «вес», weight or
//! importance holds the weights. When the word stands in the first column instead, the block lies the other way round
//! and is turned. Without weights all are equal. Cells are parted by tabs, or by semicolons where there is no tab. An
//! empty cell or a dash is a missing score. Lines of totals are left out and told. Either everything is understood, or
//! nothing is taken and every cell that was not understood is told.
use serde::{Deserialize, Serialize};

use super::{
    Advantage, MOST_ADVANTAGES, MOST_PLAYERS, Params, Weight,
    number::{read_score, read_weight},
    params::{LEAST_PLAYERS, place_of, single_spaced},
};
use crate::{
    domain::sort_by_key,
    import::{Record, Splitter},
};

/// A block that was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The grid.
    pub params: Params,
    /// Names of the lines and columns of totals, which are left out.
    pub totals: Vec<String>,
}

/// What a cell should have held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Expected {
    /// Cells parted by tabs.
    Cells,
    /// Lines of advantages below the line of players.
    Advantages,
    /// Names of players, not numbers.
    Names,
    /// The name of a player.
    Player,
    /// The name of an advantage.
    Advantage,
    /// A name that is not there yet.
    NewName,
    /// Two players at least.
    MorePlayers,
    /// At most eight players.
    FewerPlayers,
    /// At most thirty advantages.
    FewerAdvantages,
    /// A score from 0 to 10, or nothing.
    Score,
    /// A weight of zero or more.
    Weight,
    /// Nothing: no player stands above.
    Nothing,
}

/// A cell that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Refused {
    /// Line of the text, counted from 1.
    pub line: u32,
    /// What stands there.
    pub found: String,
    /// What should have stood there.
    pub expected: Expected,
}

/// A cell and its line.
#[derive(Clone, Debug, Default)]
struct Cell {
    line: u32,
    text: String,
}

type Row = Vec<Cell>;

/// Words at the head of the weights.
const WEIGHT: [&str; 8] =
    ["вес", "веса", "важность", "значимость", "weight", "weights", "importance", "significance"];
/// Words that may follow.
const BESIDE_WEIGHT: [&str; 6] = ["критерия", "преимущества", "фактора", "баллов", "of", "criterion"];
/// Names of lines of totals.
const TOTAL: [&str; 10] =
    ["итого", "итог", "всего", "сумма", "балл", "total", "totals", "sum", "score", "weighted score"];

/// Reads a block.
///
/// # Errors
/// Every cell that was not understood, in order of lines.
pub fn read_grid(text: &str) -> Result<Read, Vec<Refused>> {
    let mut rows = rows(text);
    let first = rows.first().cloned().unwrap_or_default();
    let sole = |expected| vec![Refused { line: line(&first), found: said(&first), expected }];
    if first.len() < 2 {
        return Err(sole(Expected::Cells));
    }
    let is_down = |row: &Row| row.first().is_some_and(is_weight);
    if !first.iter().skip(1).any(is_weight) && rows.iter().skip(1).any(is_down) {
        rows = turned(&rows);
    }
    let mut rows = rows.into_iter();
    let head = rows.next().unwrap_or_default();
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return Err(sole(Expected::Advantages));
    }
    let mut block = Block::of(&head)?;
    for row in &rows {
        block.take(row);
    }
    block.whole()
}

/// The lines that hold something, each as long as its last cell that does.
fn rows(text: &str) -> Vec<Row> {
    let delimiter = if text.contains('\t') { b'\t' } else { b';' };
    let mut rows = Vec::new();
    let mut each = |line: u32, record: &Record<'_>| {
        let cell = |bytes| Cell { line, text: single_spaced(&String::from_utf8_lossy(bytes)) };
        let mut row: Row = record.iter().map(cell).collect();
        while row.last().is_some_and(|cell| cell.text.is_empty()) {
            row.pop();
        }
        if !row.is_empty() {
            rows.push(row);
        }
    };
    Splitter::new(delimiter).push(text.as_bytes(), true, &mut each);
    rows
}

/// Columns as rows.
fn turned(rows: &[Row]) -> Vec<Row> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |row: &Row, column: usize| {
        row.get(column).cloned().unwrap_or_else(|| Cell { line: line(row), text: String::new() })
    };
    (0..width).map(|column| rows.iter().map(|row| cell(row, column)).collect()).collect()
}

fn line(row: &Row) -> u32 {
    row.first().map_or(1, |cell| cell.line)
}

fn said(row: &Row) -> String {
    row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// `Вес`, `вес, %`, `Вес критерия`; «Вес изделия» is an advantage.
fn is_weight(cell: &Cell) -> bool {
    let folded = cell.text.to_lowercase();
    let mut words = folded.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.next().is_some_and(|first| WEIGHT.contains(&first))
        && words.all(|word| BESIDE_WEIGHT.contains(&word))
}

fn is_total(text: &str) -> bool {
    TOTAL.contains(&text.trim_end_matches([':', '.']).to_lowercase().as_str())
}

fn is_number(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
        && text.chars().all(|letter| letter.is_ascii_digit() || " \u{a0},.%-−".contains(letter))
}

/// A block whose head is read.
struct Block {
    read: Read,
    /// Where the weights stand.
    weight: Option<usize>,
    /// Where the players stand.
    columns: Vec<usize>,
    /// Cells of the head.
    width: usize,
    refused: Vec<Refused>,
}

impl Block {
    /// Reads the names of the players.
    fn of(head: &Row) -> Result<Block, Vec<Refused>> {
        let weight = (1..head.len()).find(|at| head.get(*at).is_some_and(is_weight));
        let mut block = Block {
            read: Read::default(),
            weight,
            columns: Vec::new(),
            width: head.len(),
            refused: Vec::new(),
        };
        let names: Vec<(usize, &Cell)> =
            head.iter().enumerate().skip(1).filter(|(at, _)| Some(*at) != weight).collect();
        if names.iter().any(|(_, cell)| is_number(&cell.text)) {
            block.refused.push(Refused { line: line(head), found: said(head), expected: Expected::Names });
            return Err(block.refused);
        }
        for (at, cell) in names {
            if is_total(&cell.text) {
                block.read.totals.push(cell.text.clone());
                continue;
            }
            if cell.text.is_empty() {
                block.refuse(cell, Expected::Player);
            } else if block.read.params.player(&cell.text).is_some() {
                block.refuse(cell, Expected::NewName);
            }
            block.columns.push(at);
            block.read.params.players.push(cell.text.clone());
        }
        match block.columns.len() {
            0..LEAST_PLAYERS => block.refuse_row(head, Expected::MorePlayers),
            n if n > MOST_PLAYERS => block.refuse_row(head, Expected::FewerPlayers),
            _ => {}
        }
        if block.refused.is_empty() { Ok(block) } else { Err(block.refused) }
    }

    /// Reads an advantage.
    fn take(&mut self, row: &Row) {
        let cell =
            |at: usize| row.get(at).cloned().unwrap_or_else(|| Cell { line: line(row), text: String::new() });
        let name = cell(0);
        if said(row).is_empty() {
            return;
        }
        if is_total(&name.text) {
            self.read.totals.push(name.text);
            return;
        }
        let names = self.read.params.advantages.iter().map(|advantage| advantage.name.as_str());
        if name.text.is_empty() {
            self.refuse_row(row, Expected::Advantage);
        } else if place_of(names, &name.text).is_some() {
            self.refuse(&name, Expected::NewName);
        }
        let weight = self.weight.map(cell);
        let weight = weight.map_or(Some(Weight::USUAL), |cell| {
            let weight = read_weight(&cell.text);
            if weight.is_none() {
                self.refuse(&cell, Expected::Weight);
            }
            weight
        });
        let mut scores = Vec::new();
        for at in self.columns.clone() {
            let cell = cell(at);
            match read_score(&cell.text) {
                Ok(score) => scores.push(score),
                Err(_) => self.refuse(&cell, Expected::Score),
            }
        }
        for extra in row.iter().skip(self.width).filter(|cell| !cell.text.is_empty()) {
            self.refuse(extra, Expected::Nothing);
        }
        let weight = weight.unwrap_or(Weight::USUAL);
        self.read.params.advantages.push(Advantage { name: name.text, weight, scores });
        if self.read.params.advantages.len() == MOST_ADVANTAGES + 1 {
            self.refuse_row(row, Expected::FewerAdvantages);
        }
    }

    fn refuse(&mut self, cell: &Cell, expected: Expected) {
        self.refused.push(Refused { line: cell.line, found: cell.text.clone(), expected });
    }

    fn refuse_row(&mut self, row: &Row, expected: Expected) {
        self.refused.push(Refused { line: line(row), found: said(row), expected });
    }

    fn whole(mut self) -> Result<Read, Vec<Refused>> {
        if self.refused.is_empty() {
            return Ok(self.read);
        }
        sort_by_key(&mut self.refused, |refused| refused.line);
        Err(self.refused)
    }
}

#[cfg(test)]
mod tests;
