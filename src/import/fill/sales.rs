//! Rows into the table of sales.
use super::{Fault, Got, Used, is_nobody};
use crate::{
    domain::{Amount, Day},
    import::{Cell, Plan, Why, cell::Row, slots::Slots},
    table::{Dim, DimColumn, Role, Sales, SheetKind},
};

/// Sales in the making.
#[derive(Debug)]
pub(in crate::import) struct SalesRows {
    pub(super) sales: Sales,
    /// Money and margin of the row that was checked last.
    amount: Option<Amount>,
    margin: Option<Amount>,
}

fn dim_of(role: Role) -> Option<Dim> {
    Some(match role {
        Role::Seller => Dim::Seller,
        Role::Product => Dim::Product,
        Role::Group => Dim::Group,
        Role::Channel => Dim::Channel,
        Role::Region => Dim::Region,
        Role::Currency => Dim::Currency,
        _ => return None,
    })
}

fn column(sales: &mut Sales, role: Role) -> Option<&mut DimColumn> {
    if role == Role::Document {
        return sales.documents.as_mut();
    }
    sales.dims[dim_of(role)? as usize].as_mut()
}

impl SalesRows {
    pub(super) fn of(plan: &Plan, slots: &Slots) -> SalesRows {
        let mut sales = Sales { covers: slots.covers().or(plan.covers), ..Sales::default() };
        for (_, role) in &slots.names {
            match dim_of(*role) {
                Some(dim) => sales.dims[dim as usize] = Some(DimColumn::default()),
                None => sales.documents = Some(DimColumn::default()),
            }
        }
        let has = |role| slots.number(role).is_some();
        sales.quantities = has(Role::Quantity).then(Vec::new);
        sales.margins = (has(Role::Margin) || has(Role::Cost)).then(Vec::new);
        sales.orders = has(Role::Orders).then(Vec::new);
        sales.last_purchases = slots.date(Role::LastPurchase).map(|_| Vec::new());
        SalesRows { sales, amount: None, margin: None }
    }

    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        self.amount = amount(got, fault);
        let key = got.hand.slots.key;
        match got.row.get(key) {
            Cell::Fault(_) => fault.note(key, Why::NoValue(Role::Client)),
            client if is_nobody(client) => fault.outweigh(key, Why::NoClient),
            _ => {}
        }
        self.margin = margin(self.amount, got, fault);
        if got.hand.plan.kind == SheetKind::SalesByPeriod { got.sum_of_periods() } else { self.amount }
    }

    pub(super) fn push(&mut self, got: &Got<'_, impl Row>, today: Day) -> Used {
        let mut used = Used::default();
        let client = got.name(got.hand.slots.key, &mut self.sales.client_names);
        if got.hand.plan.kind == SheetKind::SalesByPeriod {
            for (period, amount) in got.periods() {
                let day = period.first_day();
                used.add(amount);
                used.is_future |= day > today;
                self.push_line(got, client, amount);
                self.sales.days.push(day);
            }
            return used;
        }
        let amount = self.amount.unwrap_or_default();
        used.add(amount);
        self.push_line(got, client, amount);
        let sales = &mut self.sales;
        let day = got.hand.days.last().copied().flatten();
        used.is_future = day.is_some_and(|day| day > today);
        sales.last_purchases.as_mut().unwrap_or(&mut sales.days).extend(day);
        let number = |role| got.number(role).unwrap_or_default();
        if let Some(quantities) = &mut sales.quantities {
            quantities.push(number(Role::Quantity));
        }
        if let Some(orders) = &mut sales.orders {
            orders.push(number(Role::Orders));
        }
        if let Some(margins) = &mut sales.margins {
            margins.push(self.margin.unwrap_or_default());
        }
        used
    }

    /// What every line of sales has, whatever its sheet.
    fn push_line(&mut self, got: &Got<'_, impl Row>, client: u32, amount: Amount) {
        let sales = &mut self.sales;
        sales.lines.push(got.line);
        sales.clients.push(client);
        sales.amounts.push(amount);
        got.push_names(column, sales);
    }
}

/// The amount, or quantity × price.
fn amount(got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
    if got.hand.slots.number(Role::Amount).is_some() {
        return got.number(Role::Amount);
    }
    let (quantity, price) = (got.number(Role::Quantity)?, got.number(Role::Price)?);
    let product = quantity.checked_mul(price);
    if product.is_none() {
        let column = got.hand.slots.number(Role::Quantity).map_or(0, |at| got.hand.slots.numbers[at].column);
        fault.note(column, Why::TooLarge(Role::Amount));
    }
    product
}

/// The margin, or amount − cost.
fn margin(amount: Option<Amount>, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
    if got.hand.slots.number(Role::Margin).is_some() {
        return got.number(Role::Margin);
    }
    let at = got.hand.slots.number(Role::Cost)?;
    let margin = amount?.checked_sub(got.hand.numbers[at]?);
    if margin.is_none() {
        fault.note(got.hand.slots.numbers[at].column, Why::TooLarge(Role::Margin));
    }
    margin
}
