//! The tables in use: at most one of each kind.
use super::{Campaigns, Deals, Keywords, Payments, Plans, Sales, TableKind};
use crate::domain::Day;

/// A table that was read.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "one a source: moved a few times, never in a list")]
pub enum Table {
    /// Sales.
    Sales(Sales),
    /// Plans.
    Plans(Plans),
    /// Payments.
    Payments(Payments),
    /// Deals.
    Deals(Deals),
    /// Search phrases.
    Keywords(Keywords),
    /// Advertising campaigns.
    Campaigns(Campaigns),
}

impl Table {
    /// Which table it is.
    pub const fn kind(&self) -> TableKind {
        match self {
            Table::Sales(_) => TableKind::Sales,
            Table::Plans(_) => TableKind::Plans,
            Table::Payments(_) => TableKind::Payments,
            Table::Deals(_) => TableKind::Deals,
            Table::Keywords(_) => TableKind::Keywords,
            Table::Campaigns(_) => TableKind::Campaigns,
        }
    }
    /// How many entries.
    pub fn len(&self) -> usize {
        match self {
            Table::Sales(sales) => sales.len(),
            Table::Plans(plans) => plans.len(),
            Table::Payments(payments) => payments.len(),
            Table::Deals(deals) => deals.len(),
            Table::Keywords(keywords) => keywords.phrases.len(),
            Table::Campaigns(campaigns) => campaigns.len(),
        }
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// First and last day; `None` without dates. Of deals, the days of creation.
    pub fn days(&self) -> Option<(Day, Day)> {
        match self {
            Table::Sales(sales) => sales.days.iter().min().copied().zip(sales.days.iter().max().copied()),
            Table::Plans(plans) => plans.days(),
            Table::Payments(payments) => payments.days(),
            Table::Deals(deals) => deals.days(),
            Table::Keywords(_) => None,
            Table::Campaigns(campaigns) => campaigns.days(),
        }
    }
    /// How many sellers; 0 without the column.
    pub fn n_sellers(&self) -> usize {
        let sellers = match self {
            Table::Sales(sales) => sales.dim(super::Dim::Seller),
            Table::Plans(plans) => Some(&plans.sellers),
            Table::Payments(payments) => Some(&payments.sellers),
            Table::Deals(deals) => deals.sellers.as_ref(),
            Table::Keywords(_) | Table::Campaigns(_) => None,
        };
        sellers.map_or(0, |sellers| sellers.names.len())
    }
    /// The sales, when it is these.
    pub fn sales(&self) -> Option<&Sales> {
        if let Table::Sales(sales) = self { Some(sales) } else { None }
    }
    /// The plans, when it is these.
    pub fn plans(&self) -> Option<&Plans> {
        if let Table::Plans(plans) = self { Some(plans) } else { None }
    }
    /// The payments, when it is these.
    pub fn payments(&self) -> Option<&Payments> {
        if let Table::Payments(payments) = self { Some(payments) } else { None }
    }
    /// The deals, when it is these.
    pub fn deals(&self) -> Option<&Deals> {
        if let Table::Deals(deals) = self { Some(deals) } else { None }
    }
    /// The search phrases, when it is these.
    pub fn keywords(&self) -> Option<&Keywords> {
        if let Table::Keywords(keywords) = self { Some(keywords) } else { None }
    }
    /// The campaigns, when it is these.
    pub fn campaigns(&self) -> Option<&Campaigns> {
        if let Table::Campaigns(campaigns) = self { Some(campaigns) } else { None }
    }
}

/// At most one table of each kind.
#[derive(Clone, Debug, Default)]
pub struct Tables([Option<Table>; TableKind::ALL.len()]);

impl Tables {
    /// Takes a table in, in place of the one of its kind.
    pub fn put(&mut self, table: Table) {
        let kind = table.kind();
        self.0[kind as usize] = Some(table);
    }
    /// Puts a table away.
    pub fn put_away(&mut self, kind: TableKind) {
        self.0[kind as usize] = None;
    }
    /// The table of a kind.
    pub fn get(&self, kind: TableKind) -> Option<&Table> {
        self.0[kind as usize].as_ref()
    }
    /// Sales.
    pub fn sales(&self) -> Option<&Sales> {
        self.get(TableKind::Sales)?.sales()
    }
    /// Plans.
    pub fn plans(&self) -> Option<&Plans> {
        self.get(TableKind::Plans)?.plans()
    }
    /// Payments.
    pub fn payments(&self) -> Option<&Payments> {
        self.get(TableKind::Payments)?.payments()
    }
    /// Deals.
    pub fn deals(&self) -> Option<&Deals> {
        self.get(TableKind::Deals)?.deals()
    }
    /// Search phrases.
    pub fn keywords(&self) -> Option<&Keywords> {
        self.get(TableKind::Keywords)?.keywords()
    }
    /// Advertising campaigns.
    pub fn campaigns(&self) -> Option<&Campaigns> {
        self.get(TableKind::Campaigns)?.campaigns()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_the_place_of_its_own_kind_only() {
        let mut tables = Tables::default();
        tables.put(Table::Sales(Sales::default()));
        tables.put(Table::Plans(Plans { lines: vec![1], ..Plans::default() }));
        tables.put(Table::Plans(Plans::default()));
        assert!(tables.sales().is_some() && tables.plans().is_some_and(|plans| plans.lines.is_empty()));
        tables.put_away(TableKind::Plans);
        assert!(tables.plans().is_none() && tables.sales().is_some());
        assert!(tables.payments().is_none() && tables.deals().is_none());
    }
}
