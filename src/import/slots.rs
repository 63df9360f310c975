//! Which columns of a plan are read, and into what.
use super::Plan;
use crate::{
    domain::{Day, Period},
    table::{Dim, Role, SheetKind},
};

/// Columns by what they are read into.
#[derive(Debug)]
pub(super) struct Slots {
    pub(super) client: usize,
    /// Day of the sale, or of the last purchase.
    pub(super) date: Option<(usize, Role)>,
    pub(super) numbers: Vec<Slot>,
    pub(super) names: Vec<(usize, Name)>,
    /// Cells a row must have.
    pub(super) width: usize,
}

/// A column of numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) column: usize,
    pub(super) role: Role,
    pub(super) period: Option<Period>,
}

/// A column of names.
#[derive(Clone, Copy, Debug)]
pub(super) enum Name {
    Document,
    Dim(Dim),
}

impl Slots {
    pub(super) fn of(plan: &Plan) -> Slots {
        let is_by_period = plan.kind == SheetKind::SalesByPeriod;
        let has_amount = plan.column_of(Role::Amount).is_some();
        let has_margin = plan.column_of(Role::Margin).is_some();
        let mut slots = Slots {
            client: plan.column_of(Role::Client).unwrap_or(0),
            date: None,
            numbers: Vec::new(),
            names: Vec::new(),
            width: 0,
        };
        for (column, of) in plan.columns.iter().enumerate() {
            let Some(role) = of.role else { continue };
            let mut is_needed = role == Role::Client;
            match role {
                Role::Period if is_by_period => {
                    slots.numbers.push(Slot { column, role, period: of.period });
                }
                Role::Price if has_amount => {}
                Role::Cost if has_margin => {}
                Role::Amount | Role::Quantity | Role::Price | Role::Cost | Role::Margin | Role::Orders => {
                    is_needed |= role == Role::Amount || (!has_amount && role != Role::Orders);
                    slots.numbers.push(Slot { column, role, period: None });
                }
                Role::Date | Role::LastPurchase => {
                    is_needed = true;
                    slots.date = Some((column, role));
                }
                Role::Client | Role::Period => {}
                Role::Document => slots.names.push((column, Name::Document)),
                Role::Seller => slots.names.push((column, Name::Dim(Dim::Seller))),
                Role::Product => slots.names.push((column, Name::Dim(Dim::Product))),
                Role::Group => slots.names.push((column, Name::Dim(Dim::Group))),
                Role::Channel => slots.names.push((column, Name::Dim(Dim::Channel))),
                Role::Region => slots.names.push((column, Name::Dim(Dim::Region))),
                Role::Currency => slots.names.push((column, Name::Dim(Dim::Currency))),
            }
            if is_needed {
                slots.width = slots.width.max(column + 1);
            }
        }
        slots
    }
    /// Where the numbers of a role are kept.
    pub(super) fn number(&self, role: Role) -> Option<usize> {
        self.numbers.iter().position(|slot| slot.role == role)
    }
    /// From the first to the last period that the columns name.
    pub(super) fn covers(&self) -> Option<(Day, Day)> {
        let periods = || self.numbers.iter().filter_map(|slot| slot.period);
        let first = periods().map(Period::first_day).min()?;
        Some((first, periods().map(Period::last_day).max()?))
    }
}
