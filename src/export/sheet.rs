//! A table to be written: typed cells under named columns.
use serde::{Deserialize, Serialize};

use crate::domain::{Amount, Day};

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Nothing: the number cannot be given, or does not apply.
    #[default]
    Empty,
    /// Text, as it came.
    Text(String),
    /// Money, or another exact amount.
    Money(Amount),
    /// A whole number.
    Count(i64),
    /// A ratio that people read as a percentage: 0.5 is 50 %. Written as empty when not finite.
    Share(f64),
    /// Any other number. Written as empty when not finite.
    Number(f64),
    /// A calendar day.
    Day(Day),
}

/// What a column holds; it decides the width, the format and the unit in the heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Text.
    Text,
    /// Money.
    Money,
    /// Whole numbers.
    Count,
    /// Ratios read as percentages.
    Share,
    /// Other numbers.
    Number,
    /// Days.
    Day,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Heading for people, in their language.
    pub title: String,
    /// Heading for programs: stable, the same in every language.
    pub machine: String,
    /// What it holds.
    pub kind: Kind,
}

/// A table to be written. A row shorter than the columns is filled up with empty cells.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name, in the user's language.
    pub title: String,
    /// Columns, in order.
    pub columns: Vec<Column>,
    /// Rows, in order.
    pub rows: Vec<Vec<Value>>,
}

impl Column {
    /// A column by its two headings.
    pub fn new(title: impl Into<String>, machine: impl Into<String>, kind: Kind) -> Column {
        Column { title: title.into(), machine: machine.into(), kind }
    }
}

impl Sheet {
    /// The cells of a row, at least as many as there are columns.
    pub(super) fn cells<'a>(&self, row: &'a [Value]) -> impl Iterator<Item = &'a Value> {
        let missing = self.columns.len().saturating_sub(row.len());
        row.iter().chain(std::iter::repeat_n(&Value::Empty, missing))
    }
}
