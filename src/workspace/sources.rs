//! The sources of a document: at most one a table, each with the corrections of the guess about it.
use crate::{domain::SourceId, import::Choice, table::TableKind};

use super::{Document, Origin};

/// A source: its handle is kept by number outside the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Number of the handle.
    pub id: SourceId,
    /// File name; empty for a paste.
    pub name: String,
    /// Where it came from.
    pub origin: Origin,
}

/// A source as it is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The source.
    pub source: Source,
    /// Corrections of the guess about it.
    pub choice: Choice,
}

impl Part {
    /// A source as it is guessed.
    pub fn new(source: Source) -> Part {
        Part { source, choice: Choice::default() }
    }
}

impl Document {
    /// Every source with its table, sales first.
    pub fn parts(&self) -> Vec<(TableKind, Part)> {
        let sales = self.source.clone().map(|source| Part { source, choice: self.choice.clone() });
        sales.map(|part| (TableKind::Sales, part)).into_iter().chain(self.beside.iter().cloned()).collect()
    }
    /// The source of a table.
    pub fn part(&self, table: TableKind) -> Option<Part> {
        self.parts().into_iter().find(|(other, _)| *other == table).map(|(_, part)| part)
    }
    /// The sales, else the first of the other tables.
    pub fn main(&self) -> Option<(TableKind, Part)> {
        self.parts().into_iter().next()
    }
    /// Whether nothing is loaded.
    pub fn is_empty(&self) -> bool {
        self.source.is_none() && self.beside.is_empty()
    }
    /// Whether the same rows would be read.
    pub fn reads_like(&self, other: &Document) -> bool {
        self.source == other.source && self.choice == other.choice && self.beside == other.beside
    }
    /// Whether the source is one of the document's.
    pub fn has(&self, source: &Source) -> bool {
        self.parts().iter().any(|(_, part)| part.source == *source)
    }
    /// Puts a source in the place of a table; it leaves the place that it had.
    pub fn put(&mut self, table: TableKind, part: Part) {
        for (other, known) in self.parts() {
            if other == table || known.source.id == part.source.id {
                self.remove(other);
            }
        }
        if table == TableKind::Sales {
            (self.source, self.choice) = (Some(part.source), part.choice);
            return;
        }
        self.beside.push((table, part));
        crate::domain::sort_by_key(&mut self.beside, |(table, _)| *table);
    }
    /// Takes a table out.
    pub fn remove(&mut self, table: TableKind) {
        if table == TableKind::Sales {
            (self.source, self.choice) = Default::default();
        }
        self.beside.retain(|(other, _)| *other != table);
    }
    /// Corrects how a source of the document is read.
    pub(super) fn correct(&mut self, part: &Part) {
        if self.source.as_ref() == Some(&part.source) {
            self.choice = part.choice.clone();
        }
        for (_, other) in self.beside.iter_mut().filter(|(_, other)| other.source == part.source) {
            other.choice = part.choice.clone();
        }
    }
}
