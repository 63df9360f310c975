//! The table of sales: columns of numbers, names interned.
use serde::{Deserialize, Serialize};

use super::{NONE, Names};
use crate::domain::{Amount, Day};

/// A way to cut sales other than by client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dim {
    /// Who sold.
    Seller,
    /// Channel or source.
    Channel,
    /// Product group.
    Group,
    /// Region or city.
    Region,
    /// Product.
    Product,
    /// Currency: never added together, so always one at a time.
    Currency,
}

impl Dim {
    /// Every dimension.
    pub const ALL: [Dim; 6] =
        [Dim::Seller, Dim::Channel, Dim::Group, Dim::Region, Dim::Product, Dim::Currency];
    /// Those by which the page filters.
    pub const FILTERS: [Dim; 4] = [Dim::Seller, Dim::Channel, Dim::Group, Dim::Region];
}

/// Names of one dimension, one number a row ([`NONE`] where the cell is empty).
#[derive(Clone, Debug, Default)]
pub struct DimColumn {
    /// One number a row.
    pub ids: Vec<u32>,
    /// What the numbers mean.
    pub names: Names,
}

impl DimColumn {
    /// The name in a row; empty where the cell is.
    pub fn name(&self, row: usize) -> &str {
        self.ids.get(row).map_or("", |id| self.names.get(*id))
    }
}

/// Sales lines, or what stands for them. All columns that are not empty have one entry a row.
#[derive(Clone, Debug, Default)]
pub struct Sales {
    /// Line of the source, counted from 1.
    pub lines: Vec<u32>,
    /// Day of the sale; empty when the list has no dates (client totals).
    pub days: Vec<Day>,
    /// Client of the row, in `client_names`.
    pub clients: Vec<u32>,
    /// Clients by number.
    pub client_names: Names,
    /// Money of the row, returns negative.
    pub amounts: Vec<Amount>,
    /// Document of the row; ids are dense, [`NONE`] where the cell is empty. `None` without the column.
    pub documents: Option<DimColumn>,
    /// Seller, channel, group, region, product, currency, by [`Dim`]; `None` without the column.
    pub dims: [Option<DimColumn>; 6],
    /// Pieces; `None` without the column.
    pub quantities: Option<Vec<Amount>>,
    /// Margin in money; `None` without cost or margin.
    pub margins: Option<Vec<Amount>>,
    /// The first and last day that the source itself says it covers (a period in its title, month columns).
    pub covers: Option<(Day, Day)>,
    /// Client totals only: number of orders of the row.
    pub orders: Option<Vec<Amount>>,
    /// Client totals only: day of the last purchase of the row.
    pub last_purchases: Option<Vec<Day>>,
}

/// Which optional columns the list has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Has {
    /// Cost or margin.
    pub margin: bool,
    /// Quantity.
    pub quantity: bool,
    /// Documents.
    pub documents: bool,
    /// Products.
    pub products: bool,
    /// Sellers.
    pub sellers: bool,
    /// Channels.
    pub channels: bool,
    /// Dates.
    pub dates: bool,
    /// Orders (client totals).
    pub orders: bool,
}

impl Sales {
    /// Which optional columns there are.
    pub fn has(&self) -> Has {
        Has {
            margin: self.margins.is_some(),
            quantity: self.quantities.is_some(),
            documents: self.documents.is_some(),
            products: self.dim(Dim::Product).is_some(),
            sellers: self.dim(Dim::Seller).is_some(),
            channels: self.dim(Dim::Channel).is_some(),
            dates: self.is_dated(),
            orders: self.orders.is_some(),
        }
    }
    /// How many rows.
    pub fn len(&self) -> usize {
        self.clients.len()
    }
    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.clients.is_empty()
    }
    /// Whether the rows have days.
    pub fn is_dated(&self) -> bool {
        !self.days.is_empty()
    }
    /// A dimension's column.
    pub fn dim(&self, dim: Dim) -> Option<&DimColumn> {
        self.dims[dim as usize].as_ref()
    }
    /// The name of a dimension in a row; `None` when there is no column or the cell is empty.
    pub fn dim_name(&self, dim: Dim, row: usize) -> Option<&str> {
        let column = self.dim(dim)?;
        let id = *column.ids.get(row)?;
        (id != NONE).then(|| column.names.get(id))
    }
    /// The currency that the most rows are in, and how many rows are in others: they are never added
    /// together. Equal counts go by name. `None` without the column.
    pub fn main_currency(&self) -> Option<(u32, u32)> {
        let column = self.dim(Dim::Currency)?;
        let mut counts = vec![0_u32; column.names.len() + 1];
        let slot = |id: u32| (id as usize).min(column.names.len());
        for id in &column.ids {
            counts[slot(*id)] += 1;
        }
        let ids = (0..column.names.len() as u32).chain([NONE]);
        let best = ids.min_by_key(|id| (std::cmp::Reverse(counts[slot(*id)]), column.names.get(*id)))?;
        Some((best, column.ids.len() as u32 - counts[slot(best)]))
    }
}
