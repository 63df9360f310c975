//! Which columns of a plan are read, and into what.
use super::{Plan, roles::NAMES};
use crate::{
    domain::{Day, Period},
    table::{Role, Schema, SheetKind},
};

/// Columns by what they are read into.
#[derive(Debug)]
pub(super) struct Slots {
    /// The column that names the row: the client, the seller, the deal. A line of totals is told by it.
    pub(super) key: usize,
    /// Columns of days.
    pub(super) dates: Vec<(usize, Role)>,
    pub(super) numbers: Vec<Slot>,
    /// Columns of names, the client of sales apart.
    pub(super) names: Vec<(usize, Role)>,
    /// Cells a row must have.
    pub(super) width: usize,
}

/// A column of numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) column: usize,
    pub(super) role: Role,
    pub(super) period: Option<Period>,
    /// An empty cell is no fault.
    pub(super) may_be_empty: bool,
}

impl Slots {
    pub(super) fn of(plan: &Plan) -> Slots {
        let of_campaign = || NAMES.into_iter().filter_map(|role| plan.column_of(role)).min();
        let key = match plan.kind {
            SheetKind::Plans | SheetKind::Payments => Role::Seller,
            SheetKind::Deals => Role::Document,
            SheetKind::Keywords => Role::Phrase,
            _ => Role::Client,
        };
        let mut slots = Slots {
            key: of_campaign().or(plan.column_of(key)).unwrap_or(0),
            dates: Vec::new(),
            numbers: Vec::new(),
            names: Vec::new(),
            width: 0,
        };
        for (column, of) in plan.columns.iter().enumerate() {
            let Some(role) = of.role else { continue };
            slots.add(plan, column, role);
            if is_needed(plan, role) {
                slots.width = slots.width.max(column + 1);
            }
        }
        slots
    }
    fn add(&mut self, plan: &Plan, column: usize, role: Role) {
        let has = |role| plan.column_of(role).is_some();
        let is_told = match role {
            Role::Price => has(Role::Amount),
            Role::Cost => has(Role::Margin) && plan.kind != SheetKind::Campaigns,
            _ => false,
        };
        if role == Role::Period || (role.is_number() && !is_told) {
            let period = plan.columns[column].period.filter(|_| role == Role::Period);
            let may_be_empty = match role {
                // No sale in this month, nothing promised, nothing known of a deal's money yet.
                Role::Period | Role::Planned | Role::Received | Role::Searches => true,
                Role::Amount | Role::Cost => {
                    matches!(plan.kind, SheetKind::Deals | SheetKind::Campaigns)
                }
                role if role.is_stage() => true,
                _ => false,
            };
            self.numbers.push(Slot { column, role, period, may_be_empty });
        } else if role.is_day() {
            self.dates.push((column, role));
        } else if !role.is_number() && (role != Role::Client || Schema::of(plan.kind).is_some()) {
            self.names.push((column, role));
        }
    }
    /// Where the days of a role are kept.
    pub(super) fn date(&self, role: Role) -> Option<usize> {
        self.dates.iter().position(|(_, of)| *of == role)
    }
    /// The column of names of a role.
    pub(super) fn name(&self, role: Role) -> Option<usize> {
        self.names.iter().find(|(_, of)| *of == role).map(|(column, _)| *column)
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

/// Whether a row is too short without the column.
fn is_needed(plan: &Plan, role: Role) -> bool {
    if let Some(schema) = Schema::of(plan.kind) {
        return schema.needed.contains(&role);
    }
    let has = |role| plan.column_of(role).is_some();
    match role {
        Role::Client | Role::Amount | Role::Date | Role::LastPurchase => true,
        Role::Quantity | Role::Price | Role::Margin => !has(Role::Amount),
        Role::Cost => !has(Role::Amount) && !has(Role::Margin),
        _ => false,
    }
}
