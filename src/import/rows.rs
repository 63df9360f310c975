//! Rows into the typed table, whatever they come from; and the account of them.
use super::{
    Account, Cell, OrderEvidence, Plan, Preview, SetAside, Why,
    cell::{Bad, Row},
    ledger::Ledger,
    order_evidence,
    slots::{Name, Slots},
    tally::Tally,
    total_line::is_total,
};
use crate::{
    domain::{Amount, Day},
    table::{DimColumn, NONE, Names, Role, Sales, SheetKind},
};

/// What an import gives.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The table.
    pub sales: Sales,
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
    plan: Plan,
    today: Day,
    slots: Slots,
    /// What the cells of each column say about its format.
    tallies: Vec<Tally>,
    /// Numbers of the row in hand, by slot.
    numbers: Vec<Option<Amount>>,
    /// The date cell above, and what it is.
    last_date: (String, Option<(Day, OrderEvidence)>),
    sales: Sales,
    ledger: Ledger,
}

/// The first thing wrong with a row: column and reason.
#[derive(Default)]
struct Fault(Option<(usize, Why)>);

impl Fault {
    fn note(&mut self, column: usize, why: Why) {
        if self.0.is_none_or(|(first, _)| column < first) {
            self.0 = Some((column, why));
        }
    }
}

fn why(bad: Bad, role: Role) -> Why {
    match bad {
        Bad::Empty => Why::Empty(role),
        Bad::TooLarge => Why::TooLarge(role),
        Bad::NoValue => Why::NoValue(role),
        Bad::NotRead if matches!(role, Role::Date | Role::LastPurchase) => Why::NotDate(role),
        Bad::NotRead => Why::NotNumber(role),
    }
}

impl Rows {
    pub(super) fn new(plan: Plan, today: Day) -> Rows {
        let slots = Slots::of(&plan);
        let mut sales = Sales { covers: plan.covers, ..Sales::default() };
        if let Some(covers) = slots.covers() {
            sales.covers = Some(covers);
        }
        for (_, name) in &slots.names {
            match name {
                Name::Document => sales.documents = Some(DimColumn::default()),
                Name::Dim(dim) => sales.dims[*dim as usize] = Some(DimColumn::default()),
            }
        }
        let has = |role| slots.number(role).is_some();
        sales.quantities = has(Role::Quantity).then(Vec::new);
        sales.margins = (has(Role::Margin) || has(Role::Cost)).then(Vec::new);
        sales.orders = has(Role::Orders).then(Vec::new);
        sales.last_purchases = slots.date.filter(|(_, role)| *role == Role::LastPurchase).map(|_| Vec::new());
        Rows {
            tallies: vec![Tally::default(); plan.columns.len()],
            numbers: vec![None; slots.numbers.len()],
            last_date: (String::new(), None),
            ledger: Ledger::default(),
            plan,
            today,
            slots,
            sales,
        }
    }

    /// How many rows of data have been read.
    pub(super) fn read(&self) -> u64 {
        self.ledger.account.read
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan that all rows together ask for.
    pub(super) fn plan_by_all_rows(&self) -> Plan {
        let mut plan = self.plan.clone();
        for (index, (column, tally)) in plan.columns.iter_mut().zip(&self.tallies).enumerate() {
            column.format = plan.choice.obey(index, tally.format(column.format));
        }
        plan.is_final = true;
        plan
    }

    pub(super) fn finish(self, plan: &Plan) -> Imported {
        let (account, set_aside) = self.ledger.close();
        Imported { sales: self.sales, kind: plan.kind, account, set_aside, preview: plan.preview() }
    }

    /// Takes one row; lines above the data and blank rows are none.
    pub(super) fn take<R: Row>(&mut self, line: u32, row: &R) {
        if line <= self.plan.skip_to || row.is_blank() {
            return;
        }
        self.ledger.account.read += 1;
        let client = row.get(self.slots.client);
        if let Some((column, text)) = total_of(row, self.slots.client, client) {
            let money = self.money_of(row);
            if let Some(money) = money {
                self.ledger.account.stated_total = Some((line, money));
            }
            self.ledger.set_aside(line, Some(column), Why::TotalLine, text, money);
            return;
        }
        if !R::IS_SPARSE && row.len() < self.slots.width {
            let found = row.get(0).show(self.plan.date_1904);
            self.ledger.set_aside(line, None, Why::ShortRow, &found, None);
            return;
        }
        let mut fault = Fault::default();
        let is_rounded = self.read_numbers(row, &mut fault);
        let day = self.read_day(row, &mut fault);
        let amount = self.amount(&mut fault);
        let money = self.money_of_numbers(amount);
        if let Cell::Fault(_) = client {
            fault.note(self.slots.client, Why::NoValue(Role::Client));
        } else if is_nobody(client) {
            let found = client.show(self.plan.date_1904);
            self.ledger.set_aside(line, Some(self.slots.client), Why::NoClient, &found, money);
            return;
        }
        let margin = self.margin(amount, &mut fault);
        if let Some((column, why)) = fault.0 {
            self.ledger.set_aside(line, Some(column), why, &row.get(column).show(self.plan.date_1904), money);
            return;
        }
        self.ledger.repeat(row.fingerprint());
        self.ledger.account.rounded += u64::from(is_rounded);
        self.use_row(line, row, day, amount, margin);
    }

    fn use_row(
        &mut self,
        line: u32,
        row: &impl Row,
        day: Option<Day>,
        amount: Option<Amount>,
        margin: Option<Amount>,
    ) {
        let account = &mut self.ledger.account;
        account.used += 1;
        let client = name(&mut self.sales.client_names, row.get(self.slots.client), self.plan.date_1904);
        if self.plan.kind == SheetKind::SalesByPeriod {
            let (mut is_return, mut is_future) = (false, false);
            for (slot, number) in self.slots.numbers.iter().zip(&self.numbers) {
                let (Some(period), Some(amount)) = (slot.period, *number) else { continue };
                is_return |= amount < Amount::ZERO;
                is_future |= period.first_day() > self.today;
                self.ledger.sum += i128::from(amount.raw());
                self.sales.lines.push(line);
                self.sales.clients.push(client);
                self.sales.days.push(period.first_day());
                self.sales.amounts.push(amount);
                push_names(&mut self.sales, &self.slots, row, self.plan.date_1904);
            }
            account.returns += u64::from(is_return);
            account.future += u64::from(is_future);
            return;
        }
        let amount = amount.unwrap_or_default();
        account.returns += u64::from(amount < Amount::ZERO);
        account.future += u64::from(day.is_some_and(|day| day > self.today));
        self.ledger.sum += i128::from(amount.raw());
        let sales = &mut self.sales;
        sales.lines.push(line);
        sales.clients.push(client);
        sales.amounts.push(amount);
        if let Some(day) = day {
            sales.last_purchases.as_mut().unwrap_or(&mut sales.days).push(day);
        }
        let number = |role| self.slots.number(role).and_then(|at| self.numbers[at]).unwrap_or_default();
        if let Some(quantities) = &mut sales.quantities {
            quantities.push(number(Role::Quantity));
        }
        if let Some(orders) = &mut sales.orders {
            orders.push(number(Role::Orders));
        }
        if let Some(margins) = &mut sales.margins {
            margins.push(margin.unwrap_or_default());
        }
        push_names(sales, &self.slots, row, self.plan.date_1904);
    }

    /// Reads all numbers of the row, so that each cell is counted whatever becomes of the row.
    fn read_numbers(&mut self, row: &impl Row, fault: &mut Fault) -> bool {
        let mut is_rounded = false;
        for (slot, number) in self.slots.numbers.iter().zip(&mut self.numbers) {
            let cell = row.get(slot.column);
            if let Cell::Text(text) = cell {
                self.tallies[slot.column].number(text);
            }
            let read = cell.number(self.plan.columns[slot.column].format.decimal);
            is_rounded |= read.is_ok_and(|number| number.rounded);
            *number = read.ok().map(|number| number.amount);
            match read {
                Ok(_) => {}
                // No sale in this month.
                Err(Bad::Empty) if slot.period.is_some() => {}
                Err(bad) => fault.note(slot.column, why(bad, slot.role)),
            }
        }
        is_rounded
    }

    fn read_day(&mut self, row: &impl Row, fault: &mut Fault) -> Option<Day> {
        let (column, role) = self.slots.date?;
        let cell = row.get(column);
        if let (Cell::Text(text), Some((day, evidence))) = (cell, self.last_date.1)
            && text == self.last_date.0
        {
            self.tallies[column].date(evidence);
            return Some(day);
        }
        let evidence = match cell {
            Cell::Text(text) if text.as_bytes().get(4) != Some(&b'-') => order_evidence(text),
            _ => OrderEvidence::None,
        };
        self.tallies[column].date(evidence);
        match cell.day(self.plan.columns[column].format.order, self.plan.date_1904) {
            Ok(day) => {
                if let Cell::Text(text) = cell {
                    self.last_date.0.clear();
                    self.last_date.0.push_str(text);
                    self.last_date.1 = Some((day, evidence));
                }
                Some(day)
            }
            Err(bad) => {
                fault.note(column, why(bad, role));
                None
            }
        }
    }

    /// The amount, or quantity × price.
    fn amount(&self, fault: &mut Fault) -> Option<Amount> {
        let number = |role| self.numbers[self.slots.number(role)?];
        if self.slots.number(Role::Amount).is_some() {
            return number(Role::Amount);
        }
        let (quantity, price) = (number(Role::Quantity)?, number(Role::Price)?);
        let product = quantity.checked_mul(price);
        if product.is_none() {
            let column = self.slots.number(Role::Quantity).map_or(0, |at| self.slots.numbers[at].column);
            fault.note(column, Why::TooLarge(Role::Amount));
        }
        product
    }

    /// The margin, or amount − cost.
    fn margin(&self, amount: Option<Amount>, fault: &mut Fault) -> Option<Amount> {
        if let Some(at) = self.slots.number(Role::Margin) {
            return self.numbers[at];
        }
        let at = self.slots.number(Role::Cost)?;
        let margin = amount?.checked_sub(self.numbers[at]?);
        if margin.is_none() {
            fault.note(self.slots.numbers[at].column, Why::TooLarge(Role::Margin));
        }
        margin
    }

    fn money_of_numbers(&self, amount: Option<Amount>) -> Option<Amount> {
        if self.plan.kind != SheetKind::SalesByPeriod {
            return amount;
        }
        let mut filled = self.numbers.iter().flatten().copied();
        let first = filled.next()?;
        filled.try_fold(first, Amount::checked_add)
    }

    /// The money of a row that is not data.
    fn money_of(&mut self, row: &impl Row) -> Option<Amount> {
        for (slot, number) in self.slots.numbers.iter().zip(&mut self.numbers) {
            let read = row.get(slot.column).number(self.plan.columns[slot.column].format.decimal);
            *number = read.ok().map(|number| number.amount);
        }
        let amount = self.slots.number(Role::Amount).and_then(|at| self.numbers[at]);
        self.money_of_numbers(amount)
    }
}

/// The cell that makes the row a line of totals: the client's, or the first one when that is blank.
fn total_of<'a>(row: &'a impl Row, at: usize, client: Cell<'a>) -> Option<(usize, &'a str)> {
    let (column, cell) = if client.is_blank() {
        let filled = (0..row.len()).map(|index| (index, row.get(index))).find(|(_, cell)| !cell.is_blank());
        filled?
    } else {
        (at, client)
    };
    match cell {
        Cell::Text(text) if is_total(text) => Some((column, text)),
        _ => None,
    }
}

/// Nothing, or a dash for nothing.
fn is_nobody(client: Cell<'_>) -> bool {
    match client {
        Cell::Text(text) => client.is_blank() || matches!(text, "-" | "--" | "—" | "–" | "'"),
        _ => false,
    }
}

fn name(names: &mut Names, cell: Cell<'_>, date_1904: bool) -> u32 {
    if cell.is_blank() {
        return NONE;
    }
    let text = cell.show(date_1904);
    // Our own exports put `'` before what a spreadsheet would take for a formula.
    let text = match *text.as_bytes() {
        [b'\'', b'\'' | b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r', ..] => &text[1..],
        _ => &text,
    };
    names.intern(text)
}

fn push_names(sales: &mut Sales, slots: &Slots, row: &impl Row, date_1904: bool) {
    for (column, target) in &slots.names {
        let held = match target {
            Name::Document => &mut sales.documents,
            Name::Dim(dim) => &mut sales.dims[*dim as usize],
        };
        if let Some(held) = held {
            let id = name(&mut held.names, row.get(*column), date_1904);
            held.ids.push(id);
        }
    }
}
