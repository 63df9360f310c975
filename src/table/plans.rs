//! The table of plans: what each seller is to sell in a month.
use super::{DimColumn, Sums};
use crate::{
    domain::{Amount, Day, Period},
    stats::NoAnswer,
};

/// Plans, one entry a seller and month; a source may name the same pair more than once, and the sums add up.
#[derive(Clone, Debug, Default)]
pub struct Plans {
    /// Line of the source, counted from 1.
    pub lines: Vec<u32>,
    /// The month ([`crate::domain::Step::Month`]).
    pub months: Vec<Period>,
    /// Who is to sell.
    pub sellers: DimColumn,
    /// How much.
    pub amounts: Vec<Amount>,
}

impl Plans {
    /// How many entries.
    pub fn len(&self) -> usize {
        self.months.len()
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.months.is_empty()
    }
    /// The first day of the first month and the last day of the last.
    pub fn days(&self) -> Option<(Day, Day)> {
        let months = || self.months.iter().copied();
        Some((months().min()?.first_day(), months().max()?.last_day()))
    }
    /// The plan of each seller for a month, by name; who has none for it is not there.
    ///
    /// # Errors
    /// [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
    pub fn of_month(&self, month: Period) -> Result<Vec<(&str, Amount)>, NoAnswer> {
        let mut sums = Sums::default();
        for row in (0..self.len()).filter(|row| self.months[*row] == month) {
            sums.add(self.sellers.name(row), self.amounts[row]);
        }
        sums.close()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Step;

    fn month(number: i32) -> Period {
        Period::of(Step::Month, Day::from_ymd(2026, number, 1).unwrap())
    }
    #[track_caller]
    fn check(rows: &[(i32, &str, i64)], of: i32, expect: &[(&str, i64)]) {
        let mut plans = Plans::default();
        for (number, seller, amount) in rows {
            plans.lines.push(1);
            plans.months.push(month(*number));
            let id = plans.sellers.names.intern(seller);
            plans.sellers.ids.push(id);
            plans.amounts.push(Amount::new(*amount));
        }
        let got = plans.of_month(month(of)).unwrap();
        assert_eq!(got, expect.iter().map(|(name, raw)| (*name, Amount::new(*raw))).collect::<Vec<_>>());
    }

    #[test]
    fn the_plans_of_a_month_come_by_name_and_those_of_other_months_do_not() {
        check(&[(1, "Борис", 5), (1, "Анна", 7), (2, "Анна", 100)], 1, &[("Анна", 7), ("Борис", 5)]);
        check(&[(1, "Борис", 5)], 3, &[]);
    }
    #[test]
    fn two_lines_of_a_seller_in_a_month_add_up() {
        check(&[(1, "Анна", 5), (1, "анна", 7)], 1, &[("Анна", 12)]);
    }
    #[test]
    fn the_days_are_those_of_the_whole_months() {
        let plans = Plans { months: vec![month(2), month(1)], ..Plans::default() };
        assert_eq!(plans.days(), Day::from_ymd(2026, 1, 1).zip(Day::from_ymd(2026, 2, 28)));
        assert_eq!(Plans::default().days(), None);
    }
}
