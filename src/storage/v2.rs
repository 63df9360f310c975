//! Version 2: a source for each table, the corrections of its reading, the settings of the tools, the look of the table.
use serde::{Deserialize, Serialize};

use super::{SavedSource, SavedV1, SavedView};
use crate::{import::Choice, table::TableKind, tools::abc_xyz::Params};

const VERSION: u8 = 2;

/// Which table a source becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SavedKind {
    /// Sales.
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

/// A source and the corrections of its reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedTable {
    /// What it becomes.
    pub kind: SavedKind,
    /// The data.
    pub source: SavedSource,
    /// Corrections of its reading.
    pub choice: Choice,
}

/// The state as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedV2 {
    /// The data, sales first.
    pub tables: Vec<SavedTable>,
    /// Settings of ABCXYZ.
    pub params: Params,
    /// Settings of the other tools, sealed: they know their own versions.
    pub tools: Vec<u8>,
    /// The table.
    pub view: SavedView,
}

impl From<TableKind> for SavedKind {
    fn from(kind: TableKind) -> SavedKind {
        match kind {
            TableKind::Sales => SavedKind::Sales,
            TableKind::Plans => SavedKind::Plans,
            TableKind::Payments => SavedKind::Payments,
            TableKind::Deals => SavedKind::Deals,
            TableKind::Keywords => SavedKind::Keywords,
            TableKind::Campaigns => SavedKind::Campaigns,
        }
    }
}

impl From<SavedKind> for TableKind {
    fn from(kind: SavedKind) -> TableKind {
        match kind {
            SavedKind::Sales => TableKind::Sales,
            SavedKind::Plans => TableKind::Plans,
            SavedKind::Payments => TableKind::Payments,
            SavedKind::Deals => TableKind::Deals,
            SavedKind::Keywords => TableKind::Keywords,
            SavedKind::Campaigns => TableKind::Campaigns,
        }
    }
}

impl From<SavedV1> for SavedV2 {
    /// Version 1 knew sales alone.
    fn from(SavedV1 { source, choice, params, view }: SavedV1) -> SavedV2 {
        let table = source.map(|source| SavedTable { kind: SavedKind::Sales, source, choice });
        SavedV2 { tables: table.into_iter().collect(), params, tools: Vec::new(), view }
    }
}

impl SavedV2 {
    /// As bytes, the version first.
    pub fn to_bytes(&self) -> Vec<u8> {
        super::to_bytes(VERSION, self)
    }
    /// From bytes of any version known; `None` when they are not ours.
    pub fn from_bytes(bytes: &[u8]) -> Option<SavedV2> {
        super::from_bytes(VERSION, bytes).or_else(|| Some(SavedV1::from_bytes(bytes)?.into()))
    }
}
