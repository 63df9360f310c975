//! What the engine holds, which is not always what the document says.
use crate::{domain::Shared, engine::Loaded, table::TableKind};

use super::{Document, Part};

/// The tables of the engine.
#[derive(Clone, Debug, Default)]
pub(super) struct Held {
    /// By table; `None` stands for something that nobody wants any more.
    parts: Vec<(TableKind, Option<Part>)>,
    /// What it told of them.
    pub(super) loaded: Option<Shared<Loaded>>,
    /// Its sales are others than those that the page shows.
    pub(super) has_new_sales: bool,
}

impl Held {
    /// The engine has read a source (`None`: one that is no longer wanted).
    pub(super) fn took(&mut self, part: Option<Part>, loaded: Loaded) {
        self.parts.retain(|(table, _)| *table != loaded.read);
        self.parts.push((loaded.read, part));
        self.has_new_sales |= loaded.read == TableKind::Sales;
        self.loaded = Some(Shared::new(loaded));
    }
    /// Sources of the document that the engine does not hold, in the order of reading.
    pub(super) fn lacks(&self, document: &Document) -> Vec<(TableKind, Part)> {
        let holds = |table: TableKind, part: &Part| {
            self.parts.iter().any(|(other, held)| *other == table && held.as_ref() == Some(part))
        };
        document.parts().into_iter().filter(|(table, part)| !holds(*table, part)).collect()
    }
    /// Tables that the document has not.
    pub(super) fn beyond(&self, document: &Document) -> Vec<TableKind> {
        let tables = self.parts.iter().map(|(table, _)| *table);
        tables.filter(|table| document.part(*table).is_none()).collect()
    }
    /// The engine was told to put tables away.
    pub(super) fn put_away(&mut self, tables: &[TableKind]) {
        self.parts.retain(|(table, _)| !tables.contains(table));
        for &table in tables {
            self.has_new_sales |= table == TableKind::Sales;
            let left = self.loaded.take().and_then(|loaded| Loaded::clone(&loaded).without(table));
            self.loaded = left.map(Shared::new);
        }
    }
}
