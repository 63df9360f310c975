//! Which rows are in sight.

/// Rows drawn above and below those in sight, so that a short scroll shows no gap.
const MARGIN: u32 = 4;
/// The first row moves by whole steps, so that a scroll of a few pixels repaints nothing.
const STEP: u32 = 2;

/// Rows `first .. first + count`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first row, counted from 0.
    pub first: u32,
    /// How many.
    pub count: u32,
}

/// What of the table is in sight, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// How much of the table is above.
    pub scrolled: f64,
    /// Of the place the table is seen through.
    pub height: f64,
    /// Of one row.
    pub row: f64,
}

impl Span {
    /// The rows to draw of `n_rows`. The count depends on the height alone, so that scrolling only repaints.
    pub fn in_sight(sight: Sight, n_rows: u32) -> Span {
        let row = sight.row.max(1.0);
        let count = ((sight.height / row).ceil() as u32 + 2 * MARGIN + STEP).min(n_rows);
        let top = ((sight.scrolled.max(0.0) / row) as u32).saturating_sub(MARGIN);
        Span { first: (top / STEP * STEP).min(n_rows - count), count }
    }

    /// Rows below the span.
    pub fn below(self, n_rows: u32) -> u32 {
        n_rows.saturating_sub(self.first + self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(scrolled: f64, n_rows: u32, expect: (u32, u32)) {
        let span = Span::in_sight(Sight { scrolled, height: 300.0, row: 30.0 }, n_rows);
        assert_eq!((span.first, span.count), expect);
    }

    #[test]
    fn a_short_table_is_drawn_whole() {
        check(0.0, 5, (0, 5));
        check(0.0, 0, (0, 0));
    }

    #[test]
    fn a_long_table_is_drawn_around_what_is_in_sight() {
        check(0.0, 1000, (0, 20));
        check(3000.0, 1000, (96, 20));
    }

    #[test]
    fn the_end_of_a_table_is_drawn_to_its_last_row() {
        check(30_000.0, 1000, (980, 20));
    }

    proptest! {
        #[test]
        fn every_row_in_sight_is_drawn(scrolled in 0.0..40_000.0f64, height in 0.0..3000.0f64, n_rows in 0u32..1500) {
            let span = Span::in_sight(Sight { scrolled, height, row: 30.0 }, n_rows);
            let first = ((scrolled / 30.0) as u32).min(n_rows);
            let last = (((scrolled + height) / 30.0).ceil() as u32).min(n_rows);
            prop_assert!(span.first <= first || last == n_rows && span.first + span.count == n_rows);
            prop_assert!(span.first + span.count >= last);
            prop_assert_eq!(span.first + span.count + span.below(n_rows), n_rows);
        }
    }
}
