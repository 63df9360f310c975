//! The table of payments: money by day and seller, promised and received.
use std::collections::BTreeMap;

use super::{DimColumn, sums::amount};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// Payments, one entry a row. In every row at least one of the two sums is there.
#[derive(Clone, Debug, Default)]
pub struct Payments {
    /// Line of the source, counted from 1.
    pub lines: Vec<u32>,
    /// The day of the money.
    pub days: Vec<Day>,
    /// Whose client pays.
    pub sellers: DimColumn,
    /// Who pays; `None` without the column.
    pub clients: Option<DimColumn>,
    /// Promised for the day; `None` without the column, and where the cell is empty.
    pub planned: Option<Vec<Option<Amount>>>,
    /// Received on the day; `None` without the column, and where the cell is empty.
    pub received: Option<Vec<Option<Amount>>>,
}

/// The money of a seller on a day; `None` where nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidDay<'a> {
    /// The day.
    pub day: Day,
    /// The seller.
    pub seller: &'a str,
    /// Promised.
    pub planned: Option<Amount>,
    /// Received.
    pub received: Option<Amount>,
}

impl Payments {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.days.len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
    /// The first and the last day.
    pub fn days(&self) -> Option<(Day, Day)> {
        self.days.iter().min().copied().zip(self.days.iter().max().copied())
    }
    /// The sums of each day and seller, by day and name.
    ///
    /// # Errors
    /// [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
    pub fn by_day(&self) -> Result<Vec<PaidDay<'_>>, NoAnswer> {
        let mut sums: BTreeMap<(Day, &str), [Option<i128>; 2]> = BTreeMap::new();
        for (row, day) in self.days.iter().enumerate() {
            let of_row =
                |column: &Option<Vec<Option<Amount>>>| column.as_ref().and_then(|column| column[row]);
            let sums = sums.entry((*day, self.sellers.name(row))).or_default();
            for (sum, money) in sums.iter_mut().zip([of_row(&self.planned), of_row(&self.received)]) {
                if let Some(money) = money {
                    *sum.get_or_insert(0) += i128::from(money.raw());
                }
            }
        }
        let paid = sums.into_iter().map(|((day, seller), [planned, received])| {
            let planned = planned.map(amount).transpose()?;
            Ok(PaidDay { day, seller, planned, received: received.map(amount).transpose()? })
        });
        paid.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Row<'a> = (i32, &'a str, Option<i64>, Option<i64>);

    fn payments(rows: &[Row<'_>]) -> Payments {
        let mut payments = Payments::default();
        let (mut planned, mut received) = (Vec::new(), Vec::new());
        for (day, seller, promise, money) in rows {
            payments.lines.push(1);
            payments.days.push(Day::from_number(*day));
            let id = payments.sellers.names.intern(seller);
            payments.sellers.ids.push(id);
            planned.push(promise.map(Amount::new));
            received.push(money.map(Amount::new));
        }
        Payments { planned: Some(planned), received: Some(received), ..payments }
    }
    #[track_caller]
    fn check(rows: &[Row<'_>], expect: &[Row<'_>]) {
        let payments = payments(rows);
        let days = payments.by_day().unwrap();
        let shown = days.iter().map(|paid| {
            (paid.day.number(), paid.seller, paid.planned.map(Amount::raw), paid.received.map(Amount::raw))
        });
        assert_eq!(shown.collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_money_of_a_seller_on_a_day_adds_up_and_what_was_not_written_is_not_zero() {
        check(
            &[(2, "Б", Some(5), None), (1, "А", None, Some(3)), (2, "Б", Some(1), Some(4))],
            &[(1, "А", None, Some(3)), (2, "Б", Some(6), Some(4))],
        );
    }
    #[test]
    fn a_sum_beyond_an_amount_is_a_reason() {
        let rows = [(1, "А", Some(i64::MAX), None), (1, "А", Some(1), None)];
        assert_eq!(payments(&rows).by_day(), Err(NoAnswer::TooLarge));
    }
}
