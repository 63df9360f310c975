//! Readings: how they begin. A document is on its way while sources of it are read, one after another.
use std::collections::VecDeque;

use crate::{domain::SourceId, engine::ToEngine, table::TableKind};

use super::{
    Correction, DEATHS_BORNE, Document, Effect, Landing, Notice, Origin, Part, Running, Source, View,
    Workspace, settings,
};

impl Workspace {
    /// A source was given. What it is, is known only when it has been read: until then it counts as sales.
    pub(super) fn given(&mut self, source: Source) -> Vec<Effect> {
        self.notice = None;
        self.last_source = self.last_source.max(source.id);
        let mut next = self.document.clone();
        settings::forget_data(&mut next.params);
        if matches!(source.origin, Origin::Sample(_)) {
            return self.given_sample(next, &source);
        }
        // An invented plan is no plan for real sales.
        next.beside.retain(|(_, part)| !matches!(part.source.origin, Origin::Sample(_)));
        let part = Part::new(source);
        next.put(TableKind::Sales, part.clone());
        self.read(Running::new(next, Landing::Step, part))
    }

    /// The sample has every table, each under a number of its own.
    fn given_sample(&mut self, mut next: Document, source: &Source) -> Vec<Effect> {
        for (number, table) in (source.id.0..).zip(TableKind::ALL) {
            let source = Source { id: SourceId(number), ..source.clone() };
            self.last_source = self.last_source.max(source.id);
            next.put(table, Part::new(source));
        }
        self.go_to(next, Landing::Step)
    }

    pub(super) fn corrected(&mut self, correction: Correction) -> Vec<Effect> {
        let Some((mut next, mut part)) = self.correctable() else { return Vec::new() };
        let before = part.choice.clone();
        super::correct::correct(&mut part.choice, correction);
        if part.choice == before {
            return Vec::new();
        }
        next.correct(&part);
        self.read(Running::new(next, Landing::Step, part))
    }

    /// What a correction is about: a refused source whose columns are shown, else what is being read, else the
    /// table whose columns are shown. A refused source may be under way again with the correction before this one.
    fn correctable(&self) -> Option<(Document, Part)> {
        let refused = self.refused().and(self.history.refused.as_ref());
        let reading = match (refused, &self.running) {
            (Some(refused), Some(running)) if refused.part.source == running.part.source => Some(running),
            (Some(refused), _) => Some(refused),
            (None, running) => running.as_ref(),
        };
        if let Some(running) = reading {
            return Some((running.next.clone(), running.part.clone()));
        }
        Some((self.document.clone(), self.document.part(self.table_of_columns()?)?))
    }

    /// The table whose columns are shown, or would be.
    pub fn table_of_columns(&self) -> Option<TableKind> {
        let shown = self.view.columns_of.filter(|table| self.document.part(*table).is_some());
        shown.or_else(|| self.document.main().map(|(table, _)| table))
    }

    /// Starts to read what a document has and the engine has not; it becomes the document when that succeeds.
    pub(super) fn go_to(&mut self, next: Document, landing: Landing) -> Vec<Effect> {
        let mut queue = VecDeque::from(self.held.lacks(&next));
        if let Some((table, part)) = queue.pop_front() {
            return self.read(Running { table: Some(table), queue, ..Running::new(next, landing, part) });
        }
        // A source that was given meanwhile is still wanted, unless everything goes.
        let is_wanted = |running: &Running| running.landing == Landing::Step && landing == Landing::Step;
        let goes_on = next.reads_like(&self.document) || self.running.as_ref().is_some_and(is_wanted);
        let mut effects = Vec::new();
        if !goes_on || (next.is_empty() && !self.document.is_empty()) {
            self.running = None;
            effects.push(Effect::Tell(ToEngine::Cancel));
        }
        effects.extend(self.arrive(next, landing));
        effects
    }

    /// Reads the part in hand of a document on its way.
    pub(super) fn read(&mut self, running: Running) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.deaths > DEATHS_BORNE {
            // The user tries once more: so does a new engine.
            self.deaths = DEATHS_BORNE;
            effects.push(Effect::RestartEngine);
        }
        self.rev = self.rev.next();
        let (rev, today) = (self.rev, self.today);
        let Part { source, choice } = running.part.clone();
        let table = running.table.unwrap_or(TableKind::Sales);
        self.running = Some(Running { rev, rows: 0, bytes: (0, 0), ..running });
        effects.push(Effect::Tell(match source.origin {
            Origin::Sample(lang) => {
                ToEngine::ReadSample { table, rev, source: source.id, lang, choice, today }
            }
            Origin::Paste | Origin::File => ToEngine::Read { rev, source: source.id, choice, today },
        }));
        effects
    }

    /// Makes the engine hold what the document says: reads what it lacks, puts away what nobody wants.
    pub(super) fn read_again(&mut self) -> Vec<Effect> {
        if self.running.is_some() {
            return Vec::new();
        }
        if self.held.lacks(&self.document).is_empty() {
            return self.put_away_beyond(&self.document.clone());
        }
        self.go_to(self.document.clone(), Landing::InPlace)
    }

    /// Tells the engine to put away what a document has not.
    pub(super) fn put_away_beyond(&mut self, document: &Document) -> Vec<Effect> {
        let tables = self.held.beyond(document);
        self.held.put_away(&tables);
        self.tell_if(!tables.is_empty(), ToEngine::PutAway(tables))
    }

    pub(super) fn travel(&mut self, landing: Landing) -> Vec<Effect> {
        match &self.running {
            // The step that is being made is the one to take back.
            Some(running) if landing == Landing::Undo && running.landing == Landing::Step => {
                return vec![Effect::Tell(ToEngine::Cancel)];
            }
            // Already on the way.
            Some(running) if running.landing == landing => return Vec::new(),
            _ => {}
        }
        let Some(next) = self.history.peek(landing) else { return Vec::new() };
        // What is under way was asked of the settings that are left now.
        self.asked.clients = super::questions::Slot::default();
        self.desk.forget();
        self.go_to(next, landing)
    }

    pub(super) fn started_over(&mut self) -> Vec<Effect> {
        if self.document.is_empty() {
            return self.tell_if(self.running.is_some(), ToEngine::Cancel);
        }
        let params = self.document.params.clone();
        self.view = View::default();
        let tools = self.document.tools.clone();
        let effects = self.go_to(Document { params, tools, ..Document::default() }, Landing::Step);
        self.notice = Some(Notice::StartedOver);
        effects
    }

    /// A table is to be put away.
    pub(super) fn removed(&mut self, table: TableKind) -> Vec<Effect> {
        let mut next = self.document.clone();
        next.remove(table);
        if next == self.document {
            return Vec::new();
        }
        if let Some(running) = self.running.as_mut().filter(|running| running.landing == Landing::Step) {
            running.next.remove(table);
        }
        self.go_to(next, Landing::Step)
    }
}
