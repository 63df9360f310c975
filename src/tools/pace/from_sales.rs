//! Fact by seller and the history of the department, from a list of sales.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Day, Period},
    stats::NoAnswer,
    table::{Dim, Sales},
};

/// Money by day that a list of sales gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SalesFacts {
    /// Sellers with their money in the month by day, by name; an empty name for rows without a seller.
    pub sellers: Vec<(String, Vec<(Day, Amount)>)>,
    /// Money of the department by day before the month.
    pub history: Vec<(Day, Amount)>,
    /// Rows in other currencies, left out: only the currency of most rows is taken.
    pub other_currencies: u32,
}

/// Sums by seller and day. Everyone who sold before or in the month has a line, so that nobody is lost.
///
/// # Errors
/// [`NoAnswer::NothingLeft`] without rows, [`NoAnswer::NeedsDates`] without days, [`NoAnswer::TooLarge`] when a
/// day's money is beyond an [`Amount`].
pub fn facts_of_sales(sales: &Sales, month: Period) -> Result<SalesFacts, NoAnswer> {
    if sales.is_empty() {
        return Err(NoAnswer::NothingLeft);
    }
    if !sales.is_dated() {
        return Err(NoAnswer::NeedsDates);
    }
    let currency = sales.main_currency();
    let currencies = sales.dim(Dim::Currency).map(|column| column.ids.as_slice());
    let mut sellers: BTreeMap<&str, BTreeMap<Day, i128>> = BTreeMap::new();
    let mut history: BTreeMap<Day, i128> = BTreeMap::new();
    for (row, (day, amount)) in sales.days.iter().zip(&sales.amounts).enumerate() {
        let own = currencies.and_then(|ids| ids.get(row)).copied();
        if own != currency.map(|(id, _)| id) || *day > month.last_day() {
            continue;
        }
        let seller = sellers.entry(sales.dim_name(Dim::Seller, row).unwrap_or_default()).or_default();
        let is_past = *day < month.first_day();
        let sum = if is_past { &mut history } else { seller };
        *sum.entry(*day).or_default() += i128::from(amount.raw());
    }
    let sellers = sellers.into_iter().map(|(name, days)| Ok((name.to_owned(), amounts(days)?)));
    Ok(SalesFacts {
        sellers: sellers.collect::<Result<_, NoAnswer>>()?,
        history: amounts(history)?,
        other_currencies: currency.map_or(0, |(_, others)| others),
    })
}

fn amounts(days: BTreeMap<Day, i128>) -> Result<Vec<(Day, Amount)>, NoAnswer> {
    let amount = |raw| i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge);
    days.into_iter().map(|(day, raw)| Ok((day, amount(raw)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::Step, table::DimColumn};

    fn day(month: i32, day: i32) -> Day {
        Day::from_ymd(2026, month, day).unwrap()
    }

    /// Rows of "seller amount" on the given days; `-` is no seller.
    fn sales(rows: &[(Day, &str, i64)]) -> Sales {
        let (mut sales, mut sellers) = (Sales::default(), DimColumn::default());
        for (on, seller, units) in rows {
            sales.days.push(*on);
            sales.clients.push(0);
            sales.amounts.push(Amount::whole(*units).unwrap());
            let id = if *seller == "-" { crate::table::NONE } else { sellers.names.intern(seller) };
            sellers.ids.push(id);
        }
        sales.dims[Dim::Seller as usize] = Some(sellers);
        sales
    }

    /// "seller: day sum …" for May 2026, then the history.
    #[track_caller]
    fn check(rows: &[(Day, &str, i64)], expect: &[&str]) {
        let found = facts_of_sales(&sales(rows), Period::of(Step::Month, day(5, 1))).unwrap();
        let money = |days: &[(Day, Amount)]| -> String {
            days.iter().map(|(on, sum)| format!(" {}.{} {}", on.ymd().2, on.ymd().1, sum.to_f64())).collect()
        };
        let mut lines: Vec<String> =
            found.sellers.iter().map(|(name, days)| format!("{name}:{}", money(days))).collect();
        lines.push(format!("history:{}", money(&found.history)));
        assert_eq!(lines, expect);
    }

    #[test]
    fn sales_are_summed_by_seller_and_day() {
        let rows = [(day(5, 4), "Б", 5), (day(5, 4), "А", 1), (day(5, 4), "Б", -2), (day(5, 9), "Б", 7)];
        check(&rows, &["А: 4.5 1", "Б: 4.5 3 9.5 7", "history:"]);
    }

    #[test]
    fn what_was_before_the_month_is_history_and_later_rows_do_not_count() {
        let rows = [(day(4, 30), "А", 5), (day(4, 30), "Б", 6), (day(5, 4), "А", 1), (day(6, 1), "В", 9)];
        check(&rows, &["А: 4.5 1", "Б:", "history: 30.4 11"]);
    }

    #[test]
    fn rows_without_a_seller_keep_their_money() {
        check(&[(day(5, 4), "-", 5), (day(5, 4), "А", 1)], &[": 4.5 5", "А: 4.5 1", "history:"]);
    }

    #[test]
    fn what_cannot_be_given_says_why() {
        let month = Period::of(Step::Month, day(5, 1));
        assert_eq!(facts_of_sales(&Sales::default(), month), Err(NoAnswer::NothingLeft));
        let undated = Sales { days: Vec::new(), ..sales(&[(day(5, 4), "А", 1)]) };
        assert_eq!(facts_of_sales(&undated, month), Err(NoAnswer::NeedsDates));
    }
}
