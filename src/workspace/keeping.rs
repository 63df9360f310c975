//! The state as it is kept, and back.
use crate::{
    domain::SourceId,
    engine::{KeptSource, ToEngine},
    storage::{Saved, SavedOrigin, SavedSource, SavedTable, SavedView},
    table::TableKind,
    tools::Sealed,
    words::Lang,
};

use super::{Document, Effect, Origin, Part, Source, View, Workspace};

/// The largest number under which a kept source comes back: each table has its own, sales have 0. The page may be
/// given a source before it knows what was kept, and numbers those from the next one: the two never meet.
pub(super) const LAST_KEPT: SourceId = SourceId(TableKind::ALL.len() as u32 - 1);

fn comes_back_as(table: TableKind) -> SourceId {
    SourceId(table as u32)
}

impl Workspace {
    /// Keeps the document, or forgets it when the user has put everything away.
    pub(super) fn time_to_keep(&self) -> Vec<Effect> {
        if self.keeping && self.settled { self.keep(&self.document) } else { Vec::new() }
    }

    /// Keeps a document; one in which nothing was done forgets everything.
    pub(super) fn keep(&self, document: &Document) -> Vec<Effect> {
        let parts = document.parts();
        let is_plain = parts.is_empty() && document.tools == Sealed::default();
        let state = (!is_plain).then(|| saved(document, &self.view).to_bytes());
        let kept = |(table, part): (TableKind, Part)| KeptSource {
            source: part.source.id,
            as_number: comes_back_as(table),
        };
        vec![Effect::Tell(ToEngine::Keep { state, sources: parts.into_iter().map(kept).collect() })]
    }
}

fn saved(document: &Document, view: &View) -> Saved {
    let table = |(table, Part { source, choice }): (TableKind, Part)| SavedTable {
        kind: table.into(),
        source: SavedSource {
            id: comes_back_as(table).0,
            name: source.name,
            origin: match source.origin {
                Origin::Paste => SavedOrigin::Paste,
                Origin::File => SavedOrigin::File,
                Origin::Sample(Lang::Ru) => SavedOrigin::SampleRu,
                Origin::Sample(Lang::En) => SavedOrigin::SampleEn,
            },
        },
        choice,
    };
    Saved {
        tables: document.parts().into_iter().map(table).collect(),
        params: document.params.clone(),
        tools: document.tools.bytes().to_vec(),
        view: SavedView { sort: view.sort, hidden: view.hidden.clone() },
    }
}

pub(super) fn restored(saved: Saved) -> (Document, View) {
    let tools = Sealed::of_bytes(saved.tools);
    let mut document = Document { params: saved.params, tools, ..Document::default() };
    for SavedTable { kind, source, choice } in saved.tables {
        let origin = match (source.origin, Option::<Lang>::from(source.origin)) {
            (_, Some(lang)) => Origin::Sample(lang),
            (SavedOrigin::Paste, _) => Origin::Paste,
            _ => Origin::File,
        };
        let source = Source { id: SourceId(source.id), name: source.name, origin };
        document.put(kind.into(), Part { source, choice });
    }
    let view = View { sort: saved.view.sort, hidden: saved.view.hidden, ..View::default() };
    (document, view)
}
