//! What a sheet is and what its columns mean.
use serde::{Deserialize, Serialize};

/// The kind of sheet that was pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SheetKind {
    /// One row a sale: date, client, amount.
    Sales,
    /// One row a client, one column a month.
    SalesByPeriod,
    /// One row a client: total, perhaps orders and last purchase.
    ClientTotals,
}

/// What a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Day of the sale.
    Date,
    /// Who bought.
    Client,
    /// Money of the row.
    Amount,
    /// Pieces.
    Quantity,
    /// Money a piece; amount = quantity × price.
    Price,
    /// Number of the order, invoice or deal.
    Document,
    /// Who sold.
    Seller,
    /// What was sold.
    Product,
    /// Product group.
    Group,
    /// Sales channel or source.
    Channel,
    /// Region or city.
    Region,
    /// Cost of the row.
    Cost,
    /// Margin of the row.
    Margin,
    /// Currency.
    Currency,
    /// Number of orders (client totals).
    Orders,
    /// Last purchase (client totals).
    LastPurchase,
    /// A month, quarter or week whose cells hold money (client × month tables).
    Period,
}

impl Role {
    /// Every role, in the order in which the page offers them.
    pub const ALL: [Role; 17] = [
        Role::Client,
        Role::Date,
        Role::Amount,
        Role::Quantity,
        Role::Price,
        Role::Document,
        Role::Seller,
        Role::Product,
        Role::Group,
        Role::Channel,
        Role::Region,
        Role::Cost,
        Role::Margin,
        Role::Currency,
        Role::Orders,
        Role::LastPurchase,
        Role::Period,
    ];
}
