//! What rows become: the table that is filled, by kind.
mod beside;
mod market;
mod sales;

use std::borrow::Cow;

use super::{Cell, Plan, Why, cell::Row, slots::Slots};
use crate::{
    domain::{Amount, Day},
    table::{DimColumn, NONE, Names, Role, SheetKind, Table},
};
use beside::{DealRows, PaymentRows, PlanRows};
use market::{CampaignRows, KeywordRows};
use sales::SalesRows;

/// What the cells of the row in hand are read under, and into.
#[derive(Debug)]
pub(super) struct Hand {
    pub(super) plan: Plan,
    pub(super) slots: Slots,
    /// Numbers by slot.
    pub(super) numbers: Vec<Option<Amount>>,
    /// Days by slot.
    pub(super) days: Vec<Option<Day>>,
}

/// A row with its numbers and days.
pub(super) struct Got<'a, R> {
    pub(super) line: u32,
    pub(super) row: &'a R,
    pub(super) hand: &'a Hand,
}

impl<R: Row> Got<'_, R> {
    fn number(&self, role: Role) -> Option<Amount> {
        self.hand.numbers[self.hand.slots.number(role)?]
    }
    fn day(&self, role: Role) -> Option<Day> {
        self.hand.days[self.hand.slots.date(role)?]
    }
    /// The number of a name in a column; [`NONE`] when it is blank.
    fn name(&self, column: usize, names: &mut Names) -> u32 {
        self.text(column).map_or(NONE, |text| names.intern(&text))
    }
    /// The text of a cell; none when it is blank.
    fn text(&self, column: usize) -> Option<Cow<'_, str>> {
        let cell = self.row.get(column);
        if cell.is_blank() {
            return None;
        }
        let text = cell.show(self.hand.plan.date_1904);
        // Our own exports put `'` before what a spreadsheet would take for a formula.
        Some(match *text.as_bytes() {
            [b'\'', b'\'' | b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r', ..] => text[1..].to_owned().into(),
            _ => text,
        })
    }
    /// Puts the names of the row into their columns.
    fn push_names<T>(&self, column_of: impl Fn(&mut T, Role) -> Option<&mut DimColumn>, table: &mut T) {
        for (column, role) in &self.hand.slots.names {
            if let Some(held) = column_of(table, *role) {
                let id = self.name(*column, &mut held.names);
                held.ids.push(id);
            }
        }
    }
    /// The months or quarters of the row that hold money.
    fn periods(&self) -> impl Iterator<Item = (crate::domain::Period, Amount)> {
        self.hand
            .slots
            .numbers
            .iter()
            .zip(&self.hand.numbers)
            .filter_map(|(slot, number)| Some((slot.period?, (*number)?)))
    }
    /// The sum over the periods; `None` when all are empty or the sum is too large.
    fn sum_of_periods(&self) -> Option<Amount> {
        let mut filled = self.periods().map(|(_, amount)| amount);
        let first = filled.next()?;
        filled.try_fold(first, Amount::checked_add)
    }
}

/// Nothing, or a dash for nothing.
pub(super) fn is_nobody(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Text(text) => cell.is_blank() || matches!(text.trim(), "-" | "--" | "—" | "–" | "'"),
        _ => false,
    }
}

/// The first thing wrong with a row: column and reason.
#[derive(Default)]
pub(super) struct Fault {
    first: Option<(usize, Why)>,
    /// Says all there is to say of the row.
    is_last: bool,
}

impl Fault {
    /// Something is wrong in a column.
    pub(super) fn note(&mut self, column: usize, why: Why) {
        if !self.is_last && self.first.is_none_or(|(first, _)| column < first) {
            self.first = Some((column, why));
        }
    }
    /// Something is wrong that matters more than anything else in the row.
    fn outweigh(&mut self, column: usize, why: Why) {
        *self = Fault { first: Some((column, why)), is_last: true };
    }
    pub(super) fn first(&self) -> Option<(usize, Why)> {
        self.first
    }
}

/// What a row that was used adds to the account.
#[derive(Default)]
pub(super) struct Used {
    /// In 1/10 000.
    pub(super) sum: i128,
    pub(super) is_return: bool,
    pub(super) is_future: bool,
}

impl Used {
    fn add(&mut self, money: Amount) {
        self.sum += i128::from(money.raw());
        self.is_return |= money < Amount::ZERO;
    }
}

/// The table being filled.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "one a source: moved a few times, never in a list")]
pub(super) enum Fill {
    Sales(SalesRows),
    Plans(PlanRows),
    Payments(PaymentRows),
    Deals(DealRows),
    Keywords(KeywordRows),
    Campaigns(CampaignRows),
}

impl Fill {
    pub(super) fn of(plan: &Plan, slots: &Slots) -> Fill {
        match plan.kind {
            SheetKind::Plans => Fill::Plans(PlanRows::default()),
            SheetKind::Payments => Fill::Payments(PaymentRows::of(slots)),
            SheetKind::Deals => Fill::Deals(DealRows::of(slots)),
            SheetKind::Keywords => Fill::Keywords(KeywordRows::default()),
            SheetKind::Campaigns => Fill::Campaigns(CampaignRows::of(slots)),
            SheetKind::Sales | SheetKind::SalesByPeriod | SheetKind::ClientTotals => {
                Fill::Sales(SalesRows::of(plan, slots))
            }
        }
    }
    pub(super) fn table(self) -> Table {
        match self {
            Fill::Sales(rows) => Table::Sales(rows.sales),
            Fill::Plans(rows) => Table::Plans(rows.plans),
            Fill::Payments(rows) => Table::Payments(rows.payments),
            Fill::Deals(rows) => Table::Deals(rows.deals),
            Fill::Keywords(rows) => Table::Keywords(rows.keywords),
            Fill::Campaigns(rows) => Table::Campaigns(rows.campaigns),
        }
    }
    /// Finds what is wrong with the row as a whole; its money, when it could be read.
    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        match self {
            Fill::Sales(rows) => rows.check(got, fault),
            Fill::Plans(rows) => rows.check(got, fault),
            Fill::Payments(rows) => rows.check(got, fault),
            Fill::Deals(rows) => rows.check(got, fault),
            Fill::Keywords(rows) => rows.check(got, fault),
            Fill::Campaigns(rows) => rows.check(got, fault),
        }
    }
    /// Takes a row in that was checked last and found in order.
    pub(super) fn push(&mut self, got: &Got<'_, impl Row>, today: Day) -> Used {
        match self {
            Fill::Sales(rows) => rows.push(got, today),
            Fill::Plans(rows) => rows.push(got),
            Fill::Payments(rows) => rows.push(got),
            Fill::Deals(rows) => rows.push(got),
            Fill::Keywords(rows) => rows.push(got),
            Fill::Campaigns(rows) => rows.push(got),
        }
    }
    /// The money of a line of totals.
    pub(super) fn stated(&self, got: &Got<'_, impl Row>) -> Option<Amount> {
        match self {
            Fill::Sales(_) => got.number(Role::Amount).or_else(|| got.sum_of_periods()),
            Fill::Plans(_) => beside::planned(got),
            Fill::Payments(_) => beside::paid(got),
            Fill::Deals(_) => got.number(Role::Amount),
            // Counts of phrases are nested: nobody adds them.
            Fill::Keywords(_) => None,
            Fill::Campaigns(_) => got.number(Role::Cost),
        }
    }
}

#[cfg(test)]
mod tests;
