//! How the cells of a column are written, decided over all that were seen.
//!
//! Only cells that read one way decide; the majority wins, whatever the order of rows. When every marked
//! cell reads both ways (`1,234` everywhere) the mark is taken to group thousands, and the page may ask.
use super::{ColumnFormat, DateOrder, Decimal, Evidence, OrderEvidence, decimal_evidence};

/// Cells counted by what they can be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    comma: u64,
    dot: u64,
    /// `1,234`: reads both ways, and would be grouped by a comma.
    grouped_by_comma: u64,
    /// `1.234`
    grouped_by_dot: u64,
    day_first: u64,
    month_first: u64,
    either_first: u64,
}

impl Tally {
    /// Counts a cell of numbers.
    pub(super) fn number(&mut self, cell: &str) {
        let evidence = match plain_mark(cell.as_bytes()) {
            Plain::Unmarked => return,
            Plain::Decimal(b',') => Evidence::Comma,
            Plain::Decimal(_) => Evidence::Dot,
            Plain::Unsure => decimal_evidence(cell),
        };
        match evidence {
            Evidence::None => {}
            Evidence::Comma => self.comma += 1,
            Evidence::Dot => self.dot += 1,
            Evidence::Either if cell.contains(',') => self.grouped_by_comma += 1,
            Evidence::Either => self.grouped_by_dot += 1,
        }
    }
    /// Counts a cell of dates by what it says.
    pub(super) fn date(&mut self, evidence: OrderEvidence) {
        match evidence {
            OrderEvidence::None => {}
            OrderEvidence::DayMonth => self.day_first += 1,
            OrderEvidence::MonthDay => self.month_first += 1,
            OrderEvidence::Either => self.either_first += 1,
        }
    }
    /// What the cells say; `start` where they say nothing.
    pub(super) fn format(&self, start: ColumnFormat) -> ColumnFormat {
        let decimal = match (self.comma, self.dot) {
            (0, 0) if self.grouped_by_comma > self.grouped_by_dot => Decimal::Dot,
            (0, 0) if self.grouped_by_dot > 0 => Decimal::Comma,
            (0, 0) => start.decimal,
            (comma, dot) if dot > comma => Decimal::Dot,
            _ => Decimal::Comma,
        };
        let order = match (self.day_first, self.month_first) {
            (0, 0) => start.order,
            (day, month) if month > day => DateOrder::MonthDay,
            _ => DateOrder::DayMonth,
        };
        let is_mark_unsure = self.comma + self.dot == 0 && self.grouped_by_comma + self.grouped_by_dot > 0;
        let is_order_unsure = self.day_first + self.month_first == 0 && self.either_first > 0;
        ColumnFormat { decimal, order, ambiguous: is_mark_unsure || is_order_unsure }
    }
}

/// What stands between the ASCII digits of a plain number.
enum Plain {
    Unmarked,
    /// One mark that cannot group: not three digits behind it.
    Decimal(u8),
    Unsure,
}

fn plain_mark(cell: &[u8]) -> Plain {
    let mut mark = None;
    for (at, byte) in cell.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {}
            b'-' if at == 0 => {}
            b',' | b'.' if mark.is_none() && at > 0 && cell[at - 1].is_ascii_digit() => mark = Some(at),
            _ => return Plain::Unsure,
        }
    }
    match mark {
        None => Plain::Unmarked,
        Some(at) => match cell.len() - at - 1 {
            0 | 3 => Plain::Unsure,
            _ => Plain::Decimal(cell[at]),
        },
    }
}

/// Before any evidence.
pub(super) const START: ColumnFormat =
    ColumnFormat { decimal: Decimal::Comma, order: DateOrder::DayMonth, ambiguous: false };

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::order_evidence;

    #[track_caller]
    fn check(cells: &[&str], decimal: Decimal, ambiguous: bool) {
        let mut tally = Tally::default();
        cells.iter().for_each(|cell| tally.number(cell));
        let format = tally.format(START);
        assert_eq!((format.decimal, format.ambiguous), (decimal, ambiguous), "{cells:?}");
    }

    #[test]
    fn one_cell_that_reads_one_way_decides_for_those_that_read_both() {
        check(&["1,234", "5,5"], Decimal::Comma, false);
        check(&["1.234", "5.5"], Decimal::Dot, false);
    }
    #[test]
    fn thousands_are_assumed_and_asked_about_when_nothing_decides() {
        check(&["1,234", "5,678", "12"], Decimal::Dot, true);
        check(&["1.234", "5.678"], Decimal::Comma, true);
        check(&["1", "2"], Decimal::Comma, false);
    }
    #[test]
    fn the_majority_wins_over_a_slip() {
        check(&["1.5", "2.5", "3,5"], Decimal::Dot, false);
    }
    #[test]
    fn a_day_above_twelve_tells_the_order() {
        let order = |cells: &[&str]| {
            let mut tally = Tally::default();
            cells.iter().for_each(|cell| tally.date(order_evidence(cell)));
            let format = tally.format(START);
            (format.order, format.ambiguous)
        };
        assert_eq!(order(&["01/02/2025", "12/31/2025"]), (DateOrder::MonthDay, false));
        assert_eq!(order(&["01/02/2025", "31/12/2025"]), (DateOrder::DayMonth, false));
        assert_eq!(order(&["01/02/2025", "03/04/2025"]), (DateOrder::DayMonth, true));
        assert_eq!(order(&["2025-02-01"]), (DateOrder::DayMonth, false));
    }
}
