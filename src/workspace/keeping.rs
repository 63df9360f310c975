//! The state as it is kept, and back.
use crate::{
    domain::SourceId,
    engine::ToEngine,
    storage::{Saved, SavedOrigin, SavedSource, SavedView},
    words::Lang,
};

use super::{Document, Effect, Origin, Source, View, Workspace};

/// The number under which a kept source comes back. The page may be given a source before it knows what was
/// kept, and numbers those from 1: the two never meet.
const COMES_BACK_AS: u32 = 0;

impl Workspace {
    /// Keeps the document, or forgets it when the user has put everything away.
    pub(super) fn time_to_keep(&self) -> Vec<Effect> {
        match &self.document.source {
            _ if !self.keeping || !self.settled => Vec::new(),
            Some(source) => self.keep(Some(source.id)),
            None => self.keep(None),
        }
    }

    pub(super) fn keep(&self, source: Option<SourceId>) -> Vec<Effect> {
        let state = source.map(|_| saved(&self.document, &self.view).to_bytes());
        vec![Effect::Tell(ToEngine::Keep { state, source })]
    }
}

fn saved(document: &Document, view: &View) -> Saved {
    let source = document.source.as_ref().map(|source| SavedSource {
        id: COMES_BACK_AS,
        name: source.name.clone(),
        origin: match source.origin {
            Origin::Paste => SavedOrigin::Paste,
            Origin::File => SavedOrigin::File,
            Origin::Sample(Lang::Ru) => SavedOrigin::SampleRu,
            Origin::Sample(Lang::En) => SavedOrigin::SampleEn,
        },
    });
    Saved {
        source,
        choice: document.choice.clone(),
        params: document.params.clone(),
        view: SavedView { sort: view.sort, hidden: view.hidden.clone() },
    }
}

pub(super) fn restored(saved: Saved) -> (Document, View) {
    let source = saved.source.map(|source| Source {
        id: SourceId(source.id),
        name: source.name,
        origin: match (source.origin, Option::<Lang>::from(source.origin)) {
            (_, Some(lang)) => Origin::Sample(lang),
            (SavedOrigin::Paste, _) => Origin::Paste,
            _ => Origin::File,
        },
    });
    let document = Document { source, choice: saved.choice, params: saved.params, tools: Default::default() };
    let view = View { sort: saved.view.sort, hidden: saved.view.hidden, ..View::default() };
    (document, view)
}
