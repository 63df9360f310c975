//! Rows into the typed table, whatever they come from; and the account of them.
use super::{
    Account, Cell, OrderEvidence, Plan, Preview, SetAside, Why,
    cell::{Bad, Row},
    fill::{Fault, Fill, Got, Hand, is_nobody},
    ledger::Ledger,
    order_evidence,
    slots::Slots,
    tally::Tally,
    total_line::is_total,
};
use crate::{
    domain::{Amount, Day},
    table::{Role, SheetKind, Table},
};

/// What an import gives.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The table.
    pub table: Table,
    /// What kind of sheet it was.
    pub kind: SheetKind,
    /// What became of the rows.
    pub account: Account,
    /// Rows that were set aside, in the order of the source.
    pub set_aside: Vec<SetAside>,
    /// How the source was read.
    pub preview: Preview,
}

/// Takes rows one by one.
#[derive(Debug)]
pub(super) struct Rows {
    today: Day,
    hand: Hand,
    /// What the cells of each column say about its format.
    tallies: Vec<Tally>,
    /// The date cells above, by slot, and what they are.
    last_dates: Vec<(String, Option<(Day, OrderEvidence)>)>,
    fill: Fill,
    ledger: Ledger,
}

fn why(bad: Bad, role: Role) -> Why {
    match bad {
        Bad::Empty => Why::Empty(role),
        Bad::TooLarge => Why::TooLarge(role),
        Bad::NoValue => Why::NoValue(role),
        Bad::NotRead if role.is_day() => Why::NotDate(role),
        Bad::NotRead => Why::NotNumber(role),
    }
}

impl Rows {
    pub(super) fn new(plan: Plan, today: Day) -> Rows {
        let slots = Slots::of(&plan);
        Rows {
            tallies: vec![Tally::default(); plan.columns.len()],
            last_dates: vec![(String::new(), None); slots.dates.len()],
            fill: Fill::of(&plan, &slots),
            ledger: Ledger::default(),
            hand: Hand {
                numbers: vec![None; slots.numbers.len()],
                days: vec![None; slots.dates.len()],
                plan,
                slots,
            },
            today,
        }
    }

    /// How many rows of data have been read.
    pub(super) fn read(&self) -> u64 {
        self.ledger.account.read
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.hand.plan
    }

    /// The plan that all rows together ask for.
    pub(super) fn plan_by_all_rows(&self) -> Plan {
        let mut plan = self.hand.plan.clone();
        for (index, (column, tally)) in plan.columns.iter_mut().zip(&self.tallies).enumerate() {
            column.format = plan.choice.obey(index, tally.format(column.format));
        }
        plan.is_final = true;
        plan
    }

    pub(super) fn finish(self, plan: &Plan) -> Imported {
        let (account, set_aside) = self.ledger.close();
        Imported { table: self.fill.table(), kind: plan.kind, account, set_aside, preview: plan.preview() }
    }

    /// Takes one row; lines above the data and blank rows are none.
    pub(super) fn take<R: Row>(&mut self, line: u32, row: &R) {
        if line <= self.hand.plan.skip_to || row.is_blank() {
            return;
        }
        self.ledger.account.read += 1;
        // People search for «итого по счёту»: a list of phrases has no totals.
        let may_be_total = self.hand.plan.kind != SheetKind::Keywords;
        if let Some((column, text)) = total_of(row, self.hand.slots.key).filter(|_| may_be_total) {
            let money = self.stated(line, row);
            if let Some(money) = money {
                self.ledger.account.stated_total = Some((line, money));
            }
            self.ledger.set_aside(line, Some(column), Why::TotalLine, text, money);
            return;
        }
        let show = |column: usize| row.get(column).show(self.hand.plan.date_1904);
        if !R::IS_SPARSE && row.len() < self.hand.slots.width {
            self.ledger.set_aside(line, None, Why::ShortRow, &show(0), None);
            return;
        }
        let mut fault = Fault::default();
        let is_rounded = self.read_numbers(row, &mut fault);
        self.read_days(row, &mut fault);
        let got = Got { line, row, hand: &self.hand };
        let money = self.fill.check(&got, &mut fault);
        if let Some((column, why)) = fault.first() {
            let found = row.get(column).show(self.hand.plan.date_1904);
            self.ledger.set_aside(line, Some(column), why, &found, money);
            return;
        }
        let used = self.fill.push(&got, self.today);
        self.ledger.repeat(row.fingerprint());
        self.ledger.sum += used.sum;
        let account = &mut self.ledger.account;
        account.used += 1;
        account.rounded += u64::from(is_rounded);
        account.returns += u64::from(used.is_return);
        account.future += u64::from(used.is_future);
    }

    /// Reads all numbers of the row, so that each cell is counted whatever becomes of the row.
    fn read_numbers(&mut self, row: &impl Row, fault: &mut Fault) -> bool {
        let mut is_rounded = false;
        for (slot, number) in self.hand.slots.numbers.iter().zip(&mut self.hand.numbers) {
            let cell = row.get(slot.column);
            if let Cell::Text(text) = cell {
                self.tallies[slot.column].number(text);
            }
            let read = cell.number(self.hand.plan.columns[slot.column].format.decimal);
            is_rounded |= read.is_ok_and(|number| number.rounded);
            *number = read.ok().map(|number| number.amount);
            match read {
                Ok(_) => {}
                Err(Bad::Empty) if slot.may_be_empty => {}
                Err(bad) => fault.note(slot.column, why(bad, slot.role)),
            }
        }
        is_rounded
    }

    fn read_days(&mut self, row: &impl Row, fault: &mut Fault) {
        for at in 0..self.hand.slots.dates.len() {
            let (column, role) = self.hand.slots.dates[at];
            self.hand.days[at] = match self.read_day(at, row.get(column)) {
                Ok(day) => Some(day),
                // A deal that is not closed yet.
                Err(Bad::Empty) if matches!(role, Role::Expected | Role::Closed) => None,
                Err(bad) => {
                    fault.note(column, why(bad, role));
                    None
                }
            };
        }
    }

    fn read_day(&mut self, at: usize, cell: Cell<'_>) -> Result<Day, Bad> {
        let (column, role) = self.hand.slots.dates[at];
        let last = &mut self.last_dates[at];
        if let (Cell::Text(text), Some((day, evidence))) = (cell, last.1)
            && text == last.0
        {
            self.tallies[column].date(evidence);
            return Ok(day);
        }
        let evidence = match cell {
            Cell::Text(text) if text.as_bytes().get(4) != Some(&b'-') => order_evidence(text),
            _ => OrderEvidence::None,
        };
        self.tallies[column].date(evidence);
        let order = self.hand.plan.columns[column].format.order;
        let day = match (self.hand.plan.kind, role) {
            (SheetKind::Plans, _) => cell.month(order, self.hand.plan.date_1904)?,
            (SheetKind::Deals, Role::Expected | Role::Closed) if cell.is_not_yet() => return Err(Bad::Empty),
            _ => cell.day(order, self.hand.plan.date_1904)?,
        };
        if let Cell::Text(text) = cell {
            last.0.clear();
            last.0.push_str(text);
            last.1 = Some((day, evidence));
        }
        Ok(day)
    }

    /// The money of a row that is not data.
    fn stated(&mut self, line: u32, row: &impl Row) -> Option<Amount> {
        for (slot, number) in self.hand.slots.numbers.iter().zip(&mut self.hand.numbers) {
            let read = row.get(slot.column).number(self.hand.plan.columns[slot.column].format.decimal);
            *number = read.ok().map(|number| number.amount);
        }
        self.fill.stated(&Got { line, row, hand: &self.hand })
    }
}

/// The cell that makes the row a line of totals: the one that names the row, or the first one when that
/// is nobody's.
fn total_of(row: &impl Row, key: usize) -> Option<(usize, &str)> {
    let named = row.get(key);
    let (column, cell) = if is_nobody(named) {
        let cells = (0..row.len()).map(|index| (index, row.get(index)));
        cells.into_iter().find(|(_, cell)| !is_nobody(*cell))?
    } else {
        (key, named)
    };
    match cell {
        Cell::Text(text) if is_total(text) => Some((column, text)),
        _ => None,
    }
}
