//! Rows into the tables beside sales: plans, payments, deals.
use hashbrown::HashSet;

use super::{Fault, Got, Used, is_nobody};
use crate::{
    domain::{Amount, Day, Period, Step},
    import::{Cell, Why, cell::Row, slots::Slots},
    table::{Deals, DimColumn, Payments, Plans, Role},
};

/// The name without which a row means nothing is there.
pub(super) fn need(role: Role, got: &Got<'_, impl Row>, fault: &mut Fault) {
    let Some(column) = got.hand.slots.name(role) else { return };
    match got.row.get(column) {
        Cell::Fault(_) => fault.note(column, Why::NoValue(role)),
        cell if is_nobody(cell) => fault.note(column, Why::Empty(role)),
        _ => {}
    }
}

/// The money of a row of plans.
pub(super) fn planned(got: &Got<'_, impl Row>) -> Option<Amount> {
    got.number(Role::Plan).or_else(|| got.sum_of_periods())
}

/// The money of a row of payments: what came, else what was promised.
pub(super) fn paid(got: &Got<'_, impl Row>) -> Option<Amount> {
    got.number(Role::Received).or_else(|| got.number(Role::Planned))
}

/// Plans in the making.
#[derive(Debug, Default)]
pub(in crate::import) struct PlanRows {
    pub(super) plans: Plans,
}

impl PlanRows {
    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        need(Role::Seller, got, fault);
        planned(got)
    }
    pub(super) fn push(&mut self, got: &Got<'_, impl Row>) -> Used {
        let mut used = Used::default();
        let month = got.day(Role::Date).map(|day| Period::of(Step::Month, day));
        for (month, amount) in month.zip(got.number(Role::Plan)).into_iter().chain(got.periods()) {
            used.add(amount);
            self.plans.lines.push(got.line);
            self.plans.months.push(month);
            self.plans.amounts.push(amount);
            got.push_names(|plans: &mut Plans, _| Some(&mut plans.sellers), &mut self.plans);
        }
        used
    }
}

fn column_of_payments(payments: &mut Payments, role: Role) -> Option<&mut DimColumn> {
    if role == Role::Client { payments.clients.as_mut() } else { Some(&mut payments.sellers) }
}

/// Payments in the making.
#[derive(Debug, Default)]
pub(in crate::import) struct PaymentRows {
    pub(super) payments: Payments,
}

impl PaymentRows {
    pub(super) fn of(slots: &Slots) -> PaymentRows {
        let payments = Payments {
            clients: slots.name(Role::Client).map(|_| DimColumn::default()),
            planned: slots.number(Role::Planned).map(|_| Vec::new()),
            received: slots.number(Role::Received).map(|_| Vec::new()),
            ..Payments::default()
        };
        PaymentRows { payments }
    }
    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        need(Role::Seller, got, fault);
        let money = paid(got);
        if money.is_none()
            && let Some(slot) = got.hand.slots.numbers.first()
        {
            fault.note(slot.column, Why::Empty(slot.role));
        }
        money
    }
    pub(super) fn push(&mut self, got: &Got<'_, impl Row>) -> Used {
        let mut used = Used::default();
        used.add(paid(got).unwrap_or_default());
        let payments = &mut self.payments;
        payments.lines.push(got.line);
        payments.days.extend(got.day(Role::Date));
        if let Some(planned) = &mut payments.planned {
            planned.push(got.number(Role::Planned));
        }
        if let Some(received) = &mut payments.received {
            received.push(got.number(Role::Received));
        }
        got.push_names(column_of_payments, payments);
        used
    }
}

fn column_of_deals(deals: &mut Deals, role: Role) -> Option<&mut DimColumn> {
    match role {
        Role::Document => deals.ids.as_mut(),
        Role::Stage => Some(&mut deals.stages),
        Role::Seller => deals.sellers.as_mut(),
        Role::Client => deals.clients.as_mut(),
        Role::Channel => deals.sources.as_mut(),
        _ => None,
    }
}

/// Deals in the making.
#[derive(Debug, Default)]
pub(in crate::import) struct DealRows {
    pub(super) deals: Deals,
    /// Deals so far: a program that lists products repeats the deal on each line.
    seen: HashSet<(u32, Option<Day>, Option<Amount>)>,
}

impl DealRows {
    pub(super) fn of(slots: &Slots) -> DealRows {
        let names = |role| slots.name(role).map(|_| DimColumn::default());
        let deals = Deals {
            ids: names(Role::Document),
            created: slots.date(Role::Created).map(|_| Vec::new()),
            expected: slots.date(Role::Expected).map(|_| Vec::new()),
            closed: slots.date(Role::Closed).map(|_| Vec::new()),
            sellers: names(Role::Seller),
            clients: names(Role::Client),
            sources: names(Role::Channel),
            ..Deals::default()
        };
        DealRows { deals, ..DealRows::default() }
    }
    pub(super) fn check(&mut self, got: &Got<'_, impl Row>, fault: &mut Fault) -> Option<Amount> {
        need(Role::Stage, got, fault);
        let money = got.number(Role::Amount);
        if let (Some(ids), Some(column)) = (&self.deals.ids, got.hand.slots.name(Role::Document)) {
            let id = ids.names.find(&got.row.get(column).show(got.hand.plan.date_1904));
            if id.is_some_and(|id| self.seen.contains(&(id, got.day(Role::Created), money))) {
                fault.note(column, Why::SameDeal);
            }
        }
        money
    }
    pub(super) fn push(&mut self, got: &Got<'_, impl Row>) -> Used {
        let mut used = Used::default();
        let (money, created) = (got.number(Role::Amount), got.day(Role::Created));
        used.add(money.unwrap_or_default());
        let deals = &mut self.deals;
        deals.lines.push(got.line);
        deals.amounts.push(money);
        if let (Some(days), Some(day)) = (&mut deals.created, created) {
            days.push(day);
        }
        for (days, role) in [(&mut deals.expected, Role::Expected), (&mut deals.closed, Role::Closed)] {
            if let Some(days) = days {
                days.push(got.day(role));
            }
        }
        got.push_names(column_of_deals, deals);
        let id = deals.ids.as_ref().and_then(|ids| ids.ids.last());
        if let Some(id) = id.filter(|id| **id != crate::table::NONE) {
            self.seen.insert((*id, created, money));
        }
        used
    }
}
