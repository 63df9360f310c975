//! What each column means: by its header, then by its values; and what kind of sheet they make.
//!
//! A header speaks first, so 2015 in «Сумма» is no year; it is not believed when not one cell fits.
//! Columns that the header does not explain are told by type when at least 90 % of their cells fit.
//! Each role but [`Role::Period`] has one column.
use super::{
    Choice, DateOrder, Decimal,
    cell::{Cell, KeptRow, Row},
    header::Header,
    kind, read_date, read_period,
};
use crate::{
    domain::{Period, Step},
    table::{
        Role, Schema, SheetKind,
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

/// The first rows of a list, with what they show and what the user said of them.
pub(super) struct Sheet<'a> {
    pub(super) header: &'a Header,
    pub(super) rows: &'a [KeptRow],
    pub(super) choice: &'a Choice,
    pub(super) seen: Vec<Seen>,
}

impl<'a> Sheet<'a> {
    pub(super) fn name(&self, column: usize) -> &'a str {
        self.header.names.get(column).map_or("", |name| name.as_str())
    }
    /// What the user made of a column; `Some(None)`: to be left out.
    pub(super) fn chosen(&self, column: usize) -> Option<Option<Role>> {
        let said = self.choice.roles.iter().rev().find(|(at, _)| *at as usize == column);
        said.map(|(_, role)| *role)
    }
    pub(super) fn width(&self) -> usize {
        self.seen.len()
    }
}

/// Guesses, then obeys the user's choice.
pub(super) fn guess(header: &Header, rows: &[KeptRow], choice: &Choice) -> Roles {
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0).max(header.names.len());
    let seen = (0..width).map(|column| Seen::of(rows, column)).collect();
    let sheet = Sheet { header, rows, choice, seen };
    match kind::beside_sales(&sheet) {
        Some(schema) => by_schema(&sheet, schema),
        None => kind::or_plans_by_month(sales(&sheet)),
    }
}

/// What may name a row of a campaign.
pub(super) const NAMES: [Role; 3] = [Role::Variant, Role::AdGroup, Role::Campaign];

/// As a sheet of a kind beside sales.
fn by_schema(sheet: &Sheet<'_>, schema: &Schema) -> Roles {
    let mut guess = Guess::of(sheet, |role| schema.takes(role) && role != Role::Period);
    let is_month = schema.kind == SheetKind::Plans;
    let fits = |column: usize, role| {
        let seen = &sheet.seen[column];
        seen.fits(role) || (is_month && role == Role::Date && seen.n_months > 0)
    };
    guess.by_headers(|column| schema.role_of(sheet.name(column)), fits);
    if schema.takes(Role::Date) && !guess.of.contains(&Some(Role::Date)) {
        let is_of_days = |column: usize| {
            let seen = &sheet.seen[column];
            seen.share_is_high(seen.n_days) || (is_month && seen.is_of_months())
        };
        guess.give(Role::Date, guess.first_open(is_of_days));
    }
    let lacks = |role: &Role| !guess.of.contains(&Some(*role));
    let mut missing: Vec<Role> = schema.needed.iter().copied().filter(lacks).collect();
    if schema.kind == SheetKind::Payments && lacks(&Role::Planned) && lacks(&Role::Received) {
        missing.push(Role::Received);
    }
    if schema.kind == SheetKind::Campaigns && NAMES.iter().all(lacks) {
        missing.push(Role::Variant);
    }
    Roles { kind: schema.kind, of: guess.of, periods: vec![None; sheet.width()], missing }
}

fn sales(sheet: &Sheet<'_>) -> Roles {
    let (width, seen) = (sheet.width(), &sheet.seen);
    let is_of_sales = |role| Schema::ALL.iter().all(|schema| !schema.is_own(role));
    let mut guess = Guess::of(sheet, is_of_sales);
    let mut periods: Vec<Option<Period>> = (0..width)
        .map(|column| read_period(sheet.name(column)).filter(|_| seen[column].mostly_numbers_or_blank()))
        .collect();
    for (column, period) in periods.iter_mut().enumerate() {
        if let Some(role) = sheet.chosen(column) {
            *period = period.filter(|_| role == Some(Role::Period));
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

    guess.by_headers(|column| role_of_header(sheet.name(column)), |column, role| seen[column].fits(role));
    let is_by_period = n_periods >= 2;
    guess.by_values(seen, is_by_period, sheet.header.names.is_empty());
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
        _ => &[
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
    /// What the user chose; roles that the kind does not take leave their columns out.
    fn of(sheet: &Sheet<'_>, takes: impl Fn(Role) -> bool) -> Guess {
        let mut guess = Guess { of: vec![None; sheet.width()], open: vec![true; sheet.width()] };
        for (column, role) in &sheet.choice.roles {
            guess.take(*column as usize, role.filter(|role| takes(*role)));
        }
        guess
    }
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

    fn by_headers(&mut self, says: impl Fn(usize) -> HeaderSays, fits: impl Fn(usize, Role) -> bool) {
        let mut named = Vec::new();
        for column in 0..self.of.len() {
            match says(column) {
                _ if !self.open[column] => {}
                HeaderSays::Role(role, rank) if fits(column, role) => named.push((rank, column, role)),
                HeaderSays::Role(..) | HeaderSays::Nothing => {}
                HeaderSays::Unused => self.open[column] = false,
            }
        }
        crate::domain::sort_by(&mut named, Ord::cmp);
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
pub(super) struct Seen {
    n_filled: usize,
    n_blank: usize,
    n_numbers: usize,
    n_days: usize,
    /// Months by name, and first days of months.
    n_months: usize,
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
            seen.n_months += usize::from(is_month(cell));
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
    /// Whether every day of the column is a month.
    pub(super) fn is_of_months(&self) -> bool {
        self.share_is_high(self.n_months)
    }
    fn mostly_numbers_or_blank(&self) -> bool {
        self.n_filled == 0 || self.n_numbers * 2 >= self.n_filled
    }
    /// Whether a header that names the role may be believed.
    fn fits(&self, role: Role) -> bool {
        let part = match role {
            role if role.is_day() => self.n_days + self.n_numbers,
            role if role.is_number() => self.n_numbers,
            _ => return true,
        };
        self.n_filled < 3 || part > 0
    }
}

/// A month by its look: by its name, or as its first day.
fn is_month(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Text(text) => read_period(text).is_some_and(|period| period.step() == Step::Month),
        Cell::Serial(_) => cell.day(DateOrder::DayMonth, false).is_ok_and(|day| day.ymd().2 == 1),
        _ => false,
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
mod tests;
