//! A long table as it stands: its columns, the rows at hand, its sums.
use serde::{Deserialize, Serialize};

use super::Tone;

/// A long table, of which only the rows in sight are at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableView {
    /// What is listed; read aloud.
    pub label: String,
    /// The columns; the first names the row.
    pub columns: Vec<ColumnHead>,
    /// How many rows there are.
    pub n_rows: u32,
    /// The rows at hand.
    pub window: RowsWindow,
    /// Sums under the columns.
    pub totals: Option<Vec<CellView>>,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnWidth {
    /// A name or an address.
    Name,
    /// A word or a short phrase.
    #[default]
    Middle,
    /// A sum of money.
    Money,
    /// A percent, a count, a badge.
    Narrow,
    /// A sentence.
    Wide,
}

impl ColumnWidth {
    /// The value of `data-width`.
    pub const fn name(self) -> &'static str {
        match self {
            ColumnWidth::Name => "name",
            ColumnWidth::Middle => "middle",
            ColumnWidth::Money => "money",
            ColumnWidth::Narrow => "narrow",
            ColumnWidth::Wide => "wide",
        }
    }
}

/// Whether the rows go by a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sorted {
    /// By another.
    #[default]
    None,
    /// Smallest first.
    Asc,
    /// Largest first.
    Desc,
}

impl Sorted {
    /// The value of `aria-sort`.
    pub const fn name(self) -> &'static str {
        match self {
            Sorted::None => "none",
            Sorted::Asc => "ascending",
            Sorted::Desc => "descending",
        }
    }
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnHead {
    /// Comes back with a wish to sort.
    pub key: String,
    /// The title.
    pub title: String,
    /// A gloss, shown on hover; may be empty.
    pub hint: String,
    /// Numbers stand to the right.
    pub numeric: bool,
    /// The title is a button that sorts.
    pub sortable: bool,
    /// Whether the rows go by it.
    pub sort: Sorted,
    /// How wide it is.
    pub width: ColumnWidth,
}

/// What a cell shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CellView {
    /// Words.
    Text(String),
    /// A written number.
    Number(String),
    /// A segment's letters.
    Badge {
        /// The letters.
        code: String,
        /// What they mean.
        tone: Tone,
    },
    /// A small picture printed by `chart`.
    Spark(String),
    /// Words of less weight.
    Muted(String),
    /// Why there is no number.
    Reason {
        /// The reason in a word.
        text: String,
        /// The reason in a sentence, shown on hover.
        hint: String,
    },
}

/// A row ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowView {
    /// What opens; the caller's own number.
    pub id: u32,
    /// The cells, one for each column; the first names the row.
    pub cells: Vec<CellView>,
    /// The row is in the selection.
    pub selected: bool,
    /// The row is open beside the table.
    pub current: bool,
}

/// Rows `first`, `first + 1` … of the whole table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsWindow {
    /// The place of the first row at hand, counted from 0.
    pub first: u32,
    /// The rows.
    pub rows: Vec<RowView>,
}

impl RowsWindow {
    /// The row at this place of the whole table, when it is at hand.
    pub fn row(&self, place: u32) -> Option<&RowView> {
        let index = place.checked_sub(self.first)?;
        self.rows.get(index as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(place: u32, expect: Option<u32>) {
        let row = |id| RowView { id, cells: Vec::new(), selected: false, current: false };
        let window = RowsWindow { first: 10, rows: vec![row(7), row(8)] };
        assert_eq!(window.row(place).map(|row| row.id), expect);
    }

    #[test]
    fn a_window_knows_its_rows_by_their_place_in_the_whole_table() {
        check(10, Some(7));
        check(11, Some(8));
    }

    #[test]
    fn rows_outside_the_window_are_not_at_hand() {
        check(9, None);
        check(12, None);
    }
}
