//! What the clients page is asked to show, and what it shows.
use serde::{Deserialize, Serialize};

use super::{Cell, Dot, Group, Look, Params, Report, Row, Sort};
use crate::{
    domain::Amount,
    import::Account,
    table::{Dim, Has},
};

/// Everything that decides what the clients page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// Settings.
    pub params: Params,
    /// Which rows.
    pub group: Group,
    /// Only clients of this seller.
    pub seller: Option<String>,
    /// Only names that contain this.
    pub search: String,
    /// Order.
    pub sort: Sort,
    /// First row wanted.
    pub first: u32,
    /// How many rows.
    pub count: u32,
    /// The client in the side panel, by name.
    pub panel: Option<String>,
    /// How it is looked at.
    pub look: Look,
}

/// The numbers of the clients page.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Summary.
    pub report: Report,
    /// First row given.
    pub first: u32,
    /// Rows in the group.
    pub total: u32,
    /// Their count and money.
    pub sum: Cell,
    /// The rows.
    pub rows: Vec<Row>,
    /// The client in the side panel.
    pub panel: Option<Panel>,
    /// The scatter, when it is on screen.
    pub dots: Vec<Dot>,
}

/// One client, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The row.
    pub row: Row,
    /// Seller, channel, region, group: the most frequent name of each.
    pub facts: Vec<(Dim, String)>,
    /// What it takes to be B, for class C: gap to the smallest B total.
    pub gap_to_b: Option<Amount>,
}

/// The list that is analysed, as far as its page tells of it.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    /// Which columns it has.
    pub has: Has,
    /// Names to filter by, with rows.
    pub filters: &'a [(Dim, Vec<(String, u32)>)],
    /// What became of its rows.
    pub account: &'a Account,
}
