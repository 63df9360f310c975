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
    /// What each seller is to sell in a month: one row a month and seller, or one column a month.
    Plans,
    /// Money by day and seller, promised and received.
    Payments,
    /// One row a deal with its stage.
    Deals,
    /// One row a search phrase, perhaps with how often it is asked.
    Keywords,
    /// What advertisements brought: one row an advertisement, perhaps one a day.
    Campaigns,
}

/// Which of the tables in use: there is at most one of each. In the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TableKind {
    /// Sales, by whatever kind of sheet they came.
    Sales,
    /// Plans.
    Plans,
    /// Payments.
    Payments,
    /// Deals.
    Deals,
    /// Search phrases.
    Keywords,
    /// Advertising campaigns.
    Campaigns,
}

impl TableKind {
    /// Every kind of table.
    pub const ALL: [TableKind; 6] = [
        TableKind::Sales,
        TableKind::Plans,
        TableKind::Payments,
        TableKind::Deals,
        TableKind::Keywords,
        TableKind::Campaigns,
    ];
}

impl SheetKind {
    /// The table that such a sheet becomes.
    pub const fn table(self) -> TableKind {
        match self {
            SheetKind::Sales | SheetKind::SalesByPeriod | SheetKind::ClientTotals => TableKind::Sales,
            SheetKind::Plans => TableKind::Plans,
            SheetKind::Payments => TableKind::Payments,
            SheetKind::Deals => TableKind::Deals,
            SheetKind::Keywords => TableKind::Keywords,
            SheetKind::Campaigns => TableKind::Campaigns,
        }
    }
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
    // Kept states know roles by number: new ones stand at the end.
    /// What is to be sold in the month (plans).
    Plan,
    /// Money promised for the day (payments).
    Planned,
    /// Money received on the day (payments).
    Received,
    /// Stage of the deal.
    Stage,
    /// Day on which the deal was created.
    Created,
    /// Day on which the deal is expected to close.
    Expected,
    /// Day on which the deal was closed.
    Closed,
    /// A search phrase.
    Phrase,
    /// How often it is asked in a month.
    Searches,
    /// A variant of the offer: an advertisement, its headline.
    Variant,
    /// An advertising campaign.
    Campaign,
    /// A group of advertisements.
    AdGroup,
    /// Impressions.
    Impressions,
    /// Clicks.
    Clicks,
    /// Leads.
    Leads,
    /// Deals won.
    Wins,
}

impl Role {
    /// Whether its cells are days.
    pub const fn is_day(self) -> bool {
        matches!(self, Role::Date | Role::LastPurchase | Role::Created | Role::Expected | Role::Closed)
    }
    /// Whether its cells are numbers.
    pub const fn is_number(self) -> bool {
        matches!(
            self,
            Role::Amount
                | Role::Quantity
                | Role::Price
                | Role::Cost
                | Role::Margin
                | Role::Orders
                | Role::Plan
                | Role::Planned
                | Role::Received
                | Role::Searches
        ) || self.is_stage()
    }
    /// Whether it counts people at a stage of a campaign.
    pub const fn is_stage(self) -> bool {
        matches!(self, Role::Impressions | Role::Clicks | Role::Leads | Role::Wins)
    }
    /// Every role, in the order in which the page offers them.
    pub const ALL: [Role; 33] = [
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
        Role::Plan,
        Role::Planned,
        Role::Received,
        Role::Stage,
        Role::Created,
        Role::Expected,
        Role::Closed,
        Role::Phrase,
        Role::Searches,
        Role::Variant,
        Role::Campaign,
        Role::AdGroup,
        Role::Impressions,
        Role::Clicks,
        Role::Leads,
        Role::Wins,
    ];
}
