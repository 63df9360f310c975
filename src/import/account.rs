//! The account of an import: what was read, what was used, what was set aside and why.
use serde::{Deserialize, Serialize};

use crate::{domain::Amount, table::Role};

/// Why a row was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Why {
    /// The client cell is empty; the money of the row is in [`SetAside::money`].
    NoClient,
    /// A cell that must hold something is empty.
    Empty(Role),
    /// Not a number.
    NotNumber(Role),
    /// Not a date, or no such day.
    NotDate(Role),
    /// A number beyond what we can hold.
    TooLarge(Role),
    /// A formula without a stored value, or an Excel error value.
    NoValue(Role),
    /// Fewer cells than the columns we need.
    ShortRow,
    /// A line of totals (Итого, Total).
    TotalLine,
    /// The same deal once more: one line a product, each with the money of the whole deal.
    SameDeal,
}

/// One row that was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// Line of the source, counted from 1.
    pub line: u32,
    /// Column, counted from 1; 0 when it is the row as a whole.
    pub column: u32,
    /// Why, which also says what was expected.
    pub why: Why,
    /// What the cell held, at most 80 characters.
    pub found: Box<str>,
    /// The money of the row when it could be read.
    pub money: Option<Amount>,
}

/// What became of the rows: `read == used + set_aside`, always.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Rows of data below the header, blank lines aside.
    pub read: u64,
    /// Rows in the table.
    pub used: u64,
    /// Rows set aside.
    pub set_aside: u64,
    /// Set-aside rows by reason: count and money that could be read; most frequent first.
    pub reasons: Vec<(Why, u64, Amount)>,
    /// Used rows with a negative amount.
    pub returns: u64,
    /// Used rows that repeat an earlier row to the letter (kept).
    pub duplicates: u64,
    /// Used rows dated after today.
    pub future: u64,
    /// Amounts that had more than 4 decimals and were rounded half even.
    pub rounded: u64,
    /// The sum of used rows.
    pub sum: Amount,
    /// A total line of the source: its sum (line, sum); compare with `sum`.
    pub stated_total: Option<(u32, Amount)>,
}
