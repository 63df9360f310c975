//! The rows at hand: a window into a long table.
use super::cell::CellView;

/// A row ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
