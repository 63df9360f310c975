//! What each column means: by its header, then by its values; and what kind of sheet they make.
//!
//! A header speaks first, so 2015 in «Сумма» is no year; it is not believed when not one cell fits.
//! Columns that the header does not explain are told by type when at least 90 % of their cells fit.
//! Each role but [`Role::Period`] has one column.
use super::{
    Choice, DateOrder, Decimal,
    cell::{Cell, KeptRow, Row},
    header::Header,
    read_date, read_period,
};
use crate::{
    domain::Period,
    table::{
        Role, SheetKind,
        headers::{HeaderSays, role_of_header},
    },
};

/// Roles of the columns and what they make.
#[derive(Clone, Debug)]
pub(super) struct Roles {
    pub(super) kind: SheetKind,
    pub(super) of: Vec<Option<Role>>,
    pub(super) periods: Vec<Option<Period>>,
    /// Roles without which the table cannot be used and that no column has.
    pub(super) missing: Vec<Role>,
}

/// Guesses, then obeys the user's choice.
pub(super) fn guess(header: &Header, rows: &[KeptRow], choice: &Choice) -> Roles {
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0).max(header.names.len());
    let seen: Vec<Seen> = (0..width).map(|column| Seen::of(rows, column)).collect();
    let name = |column: usize| header.names.get(column).map_or("", |name| name.as_str());
    let chosen = |column: usize| choice.roles.iter().rev().find(|(at, _)| *at as usize == column);
    let mut guess = Guess { of: vec![None; width], open: vec![true; width] };
    for (column, role) in &choice.roles {
        guess.take(*column as usize, *role);
    }

    let mut periods: Vec<Option<Period>> = (0..width)
        .map(|column| read_period(name(column)).filter(|_| seen[column].mostly_numbers_or_blank()))
        .collect();
    for (column, period) in periods.iter_mut().enumerate() {
        if let Some((_, role)) = chosen(column) {
            *period = period.filter(|_| *role == Some(Role::Period));
        }
    }
    for (role, period) in guess.of.iter_mut().zip(&periods) {
        *role = role.filter(|role| *role != Role::Period || period.is_some());
    }
    let n_periods = periods.iter().flatten().count();
    if n_periods >= 2 {
        for (column, _) in periods.iter().enumerate().filter(|(_, period)| period.is_some()) {
            guess.take(column, Some(Role::Period));
        }
    } else {
        periods.fill(None);
        guess.of.iter_mut().filter(|role| **role == Some(Role::Period)).for_each(|role| *role = None);
    }

    guess.by_headers(&seen, name);
    let is_by_period = n_periods >= 2;
    guess.by_values(&seen, is_by_period, header.names.is_empty());
    finish(guess, periods, is_by_period)
}

fn finish(mut guess: Guess, periods: Vec<Option<Period>>, is_by_period: bool) -> Roles {
    let has = |guess: &Guess, role: Role| guess.of.contains(&Some(role));
    let has_money =
        |guess: &Guess| has(guess, Role::Amount) || (has(guess, Role::Quantity) && has(guess, Role::Price));
    let kind = if is_by_period {
        SheetKind::SalesByPeriod
    } else if has(&guess, Role::Date) {
        SheetKind::Sales
    } else {
        SheetKind::ClientTotals
    };
    let unused: &[Role] = match kind {
        SheetKind::Sales => &[Role::LastPurchase, Role::Orders],
        SheetKind::ClientTotals => &[],
        SheetKind::SalesByPeriod => &[
            Role::Date,
            Role::Amount,
            Role::Quantity,
            Role::Price,
            Role::Cost,
            Role::Margin,
            Role::Orders,
            Role::LastPurchase,
        ],
    };
    guess
        .of
        .iter_mut()
        .filter(|role| role.is_some_and(|role| unused.contains(&role)))
        .for_each(|role| *role = None);
    let mut missing = Vec::new();
    if !has(&guess, Role::Client) {
        missing.push(Role::Client);
    }
    if !is_by_period && !has_money(&guess) {
        missing.push(Role::Amount);
    }
    Roles { kind, of: guess.of, periods, missing }
}

struct Guess {
    of: Vec<Option<Role>>,
    /// Columns that nobody has spoken about.
    open: Vec<bool>,
}

impl Guess {
    /// Gives the role to the column, from whichever column had it.
    fn take(&mut self, column: usize, role: Option<Role>) {
        if column >= self.of.len() {
            return;
        }
        if role.is_some() && role != Some(Role::Period) {
            self.of.iter_mut().filter(|held| **held == role).for_each(|held| *held = None);
        }
        self.of[column] = role;
        self.open[column] = false;
    }

    fn by_headers<'a>(&mut self, seen: &[Seen], name: impl Fn(usize) -> &'a str) {
        let mut named = Vec::new();
        for (column, seen) in seen.iter().enumerate() {
            match role_of_header(name(column)) {
                _ if !self.open[column] => {}
                HeaderSays::Role(role, rank) if seen.fits(role) => named.push((rank, column, role)),
                HeaderSays::Role(..) | HeaderSays::Nothing => {}
                HeaderSays::Unused => self.open[column] = false,
            }
        }
        named.sort_unstable();
        for (_, column, role) in named {
            // Explained, even if another column explains it better.
            self.open[column] = false;
            if !self.of.contains(&Some(role)) {
                self.of[column] = Some(role);
            }
        }
    }

    fn by_values(&mut self, seen: &[Seen], is_by_period: bool, is_nameless: bool) {
        let has = |guess: &Guess, role: Role| guess.of.contains(&Some(role));
        if !is_by_period && !has(self, Role::Date) && !has(self, Role::LastPurchase) {
            self.give(Role::Date, self.first_open(|column| seen[column].share_is_high(seen[column].n_days)));
        }
        if !has(self, Role::Client) {
            let is_text = |column: usize| seen[column].share_is_high(seen[column].n_texts);
            let best = self.first_open(is_text);
            self.give(Role::Client, best);
        }
        let has_money = has(self, Role::Amount) || (has(self, Role::Quantity) && has(self, Role::Price));
        if !is_by_period && !has_money {
            let is_money =
                |column: &usize| self.open[*column] && seen[*column].share_is_high(seen[*column].n_numbers);
            let columns = (0..self.of.len()).filter(is_money);
            // Row numbers are no money; nor, without names, is what counts up.
            let best = columns
                .filter(|column| !(is_nameless && seen[*column].counts_up))
                .max_by(|one, other| seen[*one].size.total_cmp(&seen[*other].size));
            self.give(Role::Amount, best);
        }
    }

    fn first_open(&self, fits: impl Fn(usize) -> bool) -> Option<usize> {
        (0..self.of.len()).find(|column| self.open[*column] && fits(*column))
    }

    fn give(&mut self, role: Role, column: Option<usize>) {
        if let Some(column) = column {
            self.take(column, Some(role));
        }
    }
}

/// What the first cells of a column are.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    n_filled: usize,
    n_blank: usize,
    n_numbers: usize,
    n_days: usize,
    n_texts: usize,
    /// Sum of sizes of its numbers.
    size: f64,
    /// Each number is the one before plus 1.
    counts_up: bool,
}

impl Seen {
    fn of(rows: &[KeptRow], column: usize) -> Seen {
        let mut seen = Seen { counts_up: true, ..Seen::default() };
        let mut before: Option<f64> = None;
        for row in rows {
            let cell = row.get(column);
            let number =
                cell.number(Decimal::Dot).or_else(|bad| cell.number(Decimal::Comma).map_err(|_| bad));
            if cell.is_blank() || number == Err(super::cell::Bad::Empty) {
                seen.n_blank += 1;
                continue;
            }
            seen.n_filled += 1;
            if let Ok(number) = number {
                let value = number.amount.to_f64();
                seen.n_numbers += 1;
                seen.size += value.abs();
                seen.counts_up &= before.is_none_or(|before| before + 1.0 == value);
                before = Some(value);
            }
            if is_day(cell) {
                seen.n_days += 1;
            } else if number.is_err() {
                seen.n_texts += 1;
            }
        }
        seen.counts_up &= seen.n_numbers > 2;
        seen
    }
    fn share_is_high(&self, part: usize) -> bool {
        self.n_filled > 0 && part * 10 >= self.n_filled * 9
    }
    fn mostly_numbers_or_blank(&self) -> bool {
        self.n_filled == 0 || self.n_numbers * 2 >= self.n_filled
    }
    /// Whether a header that names the role may be believed.
    fn fits(&self, role: Role) -> bool {
        let part = match role {
            Role::Date | Role::LastPurchase => self.n_days + self.n_numbers,
            Role::Amount | Role::Quantity | Role::Price | Role::Cost | Role::Margin | Role::Orders => {
                self.n_numbers
            }
            _ => return true,
        };
        self.n_filled < 3 || part > 0
    }
}

/// A day by its look; a bare number is none.
fn is_day(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Text(text) => [DateOrder::DayMonth, DateOrder::MonthDay]
            .into_iter()
            .any(|order| read_date(text, order).is_some()),
        Cell::Serial(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{cell::OwnedCell, header};

    #[track_caller]
    fn check(text: &str, kind: SheetKind, expect: &str) {
        check_chosen(text, &Choice::default(), kind, expect);
    }
    #[track_caller]
    fn check_chosen(text: &str, choice: &Choice, kind: SheetKind, expect: &str) {
        let rows: Vec<KeptRow> = (1..)
            .zip(text.lines())
            .map(|(line, text)| KeptRow {
                line,
                cells: text.split('|').map(|cell| OwnedCell::Text(cell.into())).collect(),
            })
            .collect();
        let header = header::find(&rows, None, false);
        let data: Vec<KeptRow> = rows.into_iter().filter(|row| row.line > header.skip_to).collect();
        let roles = guess(&header, &data, choice);
        let shown: Vec<String> =
            roles.of.iter().map(|role| role.map_or("-".into(), |role| format!("{role:?}"))).collect();
        assert_eq!((roles.kind, shown.join(" ").as_str()), (kind, expect), "{text}");
    }

    #[test]
    fn sales_are_told_by_their_headers() {
        check("Дата|Клиент|Менеджер|Сумма\n01.02.2025|А|Б|5", SheetKind::Sales, "Date Client Seller Amount");
        check(
            "InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country\n\
             536365|85123A|HOLDER|6|2010-12-01 08:26:00|2.55|17850|United Kingdom",
            SheetKind::Sales,
            "Document - Product Quantity Date Price Client Region",
        );
    }
    #[test]
    fn the_better_word_gets_the_role() {
        check("Клиент|Сумма|Выручка\nА|5|6", SheetKind::ClientTotals, "Client - Amount");
        check(
            "Account Name|Cost / conv.|Cost|Amount\nА|1|5|6",
            SheetKind::ClientTotals,
            "Client - Cost Amount",
        );
    }
    #[test]
    fn years_in_a_column_of_sums_are_sums() {
        check("Клиент|Сумма\nА|2015\nБ|2016\nВ|2017", SheetKind::ClientTotals, "Client Amount");
    }
    #[test]
    fn columns_without_names_are_told_by_their_values() {
        check("01.02.2025|Ромашка|150,5\n02.02.2025|Лютик|7", SheetKind::Sales, "Date Client Amount");
        check("1|Ромашка|15\n2|Лютик|7\n3|Мак|1", SheetKind::ClientTotals, "- Client Amount");
    }
    #[test]
    fn months_across_make_sales_by_period() {
        check(
            "Контрагент|Менеджер|янв 2025|фев 2025|Итого\nА|Б|5||5",
            SheetKind::SalesByPeriod,
            "Client Seller Period Period -",
        );
    }
    #[test]
    fn totals_of_clients_keep_orders_and_the_last_purchase() {
        check(
            "Клиент|Заказов|Выручка|Последняя покупка\nА|2|100|01.02.2025",
            SheetKind::ClientTotals,
            "Client Orders Amount LastPurchase",
        );
    }
    #[test]
    fn a_header_is_not_believed_when_no_cell_fits() {
        check("Клиент|Сумма|Итог\nА|а|5\nБ|б|6\nВ|в|7", SheetKind::ClientTotals, "Client - Amount");
    }
    #[test]
    fn the_user_has_the_last_word() {
        let choice = Choice { roles: vec![(1, Some(Role::Amount)), (3, None)], ..Choice::default() };
        check_chosen(
            "Клиент|Оплата|Выручка|Менеджер\nА|1|2|Б",
            &choice,
            SheetKind::ClientTotals,
            "Client Amount - -",
        );
    }
}
