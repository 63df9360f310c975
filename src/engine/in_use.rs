//! The tables in use, as far as the page needs to know.
use serde::{Deserialize, Serialize};

use super::{Engine, Loaded};
use crate::{
    domain::Day,
    import::{Account, Imported, Preview},
    table::{Dim, NONE, Sales, SheetKind, TableKind},
};

/// At most so many names of a dimension go to the page's filters.
const MOST_FILTER_NAMES: usize = 500;

/// A table in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InUse {
    /// Kind of sheet.
    pub kind: SheetKind,
    /// First and last day; `None` without dates.
    pub days: Option<(Day, Day)>,
    /// How many sellers; 0 without the column.
    pub n_sellers: u32,
    /// The account.
    pub account: Account,
    /// What was recognised.
    pub preview: Preview,
}

impl InUse {
    fn of(imported: &Imported) -> InUse {
        InUse {
            kind: imported.kind,
            days: imported.table.days(),
            n_sellers: imported.table.n_sellers() as u32,
            account: imported.account.clone(),
            preview: imported.preview.clone(),
        }
    }
}

impl Loaded {
    /// What is loaded when a table has been put away; `None` when nothing is left.
    pub fn without(mut self, kind: TableKind) -> Option<Loaded> {
        self.tables.retain(|table| table.kind.table() != kind);
        if kind == TableKind::Sales {
            (self.n_clients, self.filters, self.has) = Default::default();
        }
        let main = self.tables.first()?.clone();
        let InUse { kind, days, account, preview, .. } = main;
        Some(Loaded { kind, days, account, preview, ..self })
    }
    /// The table of a kind.
    pub fn table(&self, kind: TableKind) -> Option<&InUse> {
        self.tables.iter().find(|table| table.kind.table() == kind)
    }
}

impl Engine {
    /// Takes in what was read, in place of the table of its kind; the others stay.
    pub fn load(&mut self, imported: Imported) -> Loaded {
        let (read, in_use) = (imported.table.kind(), InUse::of(&imported));
        if read == TableKind::Sales {
            self.cached = None;
        }
        self.aside[read as usize] = imported.set_aside;
        self.tables.put(imported.table);
        let mut tables = self.loaded.take().map(|loaded| loaded.tables).unwrap_or_default();
        tables.retain(|table| table.kind.table() != read);
        tables.push(in_use);
        crate::domain::sort_by_key(&mut tables, |table| table.kind.table());
        let main = tables[0].clone();
        let sales = self.tables.sales();
        let filters =
            |sales| Dim::ALL.into_iter().filter_map(move |dim| Some((dim, names_by_rows(sales, dim)?)));
        let loaded = Loaded {
            kind: main.kind,
            account: main.account,
            preview: main.preview,
            days: main.days,
            n_clients: sales.map_or(0, |sales| sales.client_names.len() as u32),
            filters: sales.into_iter().flat_map(filters).collect(),
            has: sales.map(Sales::has).unwrap_or_default(),
            read,
            tables,
        };
        self.loaded = Some(loaded.clone());
        loaded
    }

    /// Puts tables away.
    pub fn put_away(&mut self, kinds: &[TableKind]) {
        for &kind in kinds {
            self.tables.put_away(kind);
            self.aside[kind as usize].clear();
            self.loaded = self.loaded.take().and_then(|loaded| loaded.without(kind));
            if kind == TableKind::Sales {
                self.cached = None;
            }
        }
    }
}

/// Names of a dimension with their rows, most rows first; an empty name stands for empty cells.
fn names_by_rows(sales: &Sales, dim: Dim) -> Option<Vec<(String, u32)>> {
    if dim == Dim::Product {
        return None;
    }
    let column = sales.dim(dim)?;
    let mut counts = vec![0_u32; column.names.len()];
    let mut empty = 0_u32;
    for &id in &column.ids {
        match counts.get_mut(id as usize) {
            Some(count) if id != NONE => *count += 1,
            _ => empty += 1,
        }
    }
    let named = counts.iter().enumerate().map(|(id, &n)| (column.names.get(id as u32).to_owned(), n));
    let mut names: Vec<_> = named.filter(|(_, n)| *n > 0).collect();
    if empty > 0 {
        names.push((String::new(), empty));
    }
    crate::domain::sort_by(&mut names, |(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    names.truncate(MOST_FILTER_NAMES);
    Some(names)
}
