//! Readings of a source: how they begin, how they end, and what becomes of the document.
use crate::{
    domain::{Rev, Shared},
    engine::{Loaded, ToEngine},
    import::{Choice, Refusal},
    tools::abc_xyz::Group,
};

use super::{
    Correction, DEATHS_BORNE, Document, Effect, Heard, Landing, Notice, Origin, Running, Source, View,
    Workspace, questions::Asked, settings,
};

impl Workspace {
    pub(super) fn given(&mut self, source: Source) -> Vec<Effect> {
        self.notice = None;
        self.last_source = self.last_source.max(source.id);
        let mut params = self.document.params.clone();
        settings::forget_data(&mut params);
        let tools = self.document.tools.clone();
        self.read(Document { source: Some(source), choice: Choice::default(), params, tools }, Landing::Step)
    }

    pub(super) fn corrected(&mut self, correction: Correction) -> Vec<Effect> {
        let base = self.correctable();
        let mut next = base.clone();
        super::correct::correct(&mut next.choice, correction);
        if next == *base {
            return Vec::new();
        }
        self.read(next, Landing::Step)
    }

    /// What a correction is about: a refused source whose columns are shown, else what is being read, else
    /// what is loaded. A refused source may be under way again with the correction before this one.
    fn correctable(&self) -> &Document {
        let running = self.running.as_ref().map(|running| &running.next);
        match (self.refused(), running) {
            (Some((refused, _)), Some(running)) if refused.source == running.source => running,
            (Some((refused, _)), _) => refused,
            (None, Some(running)) => running,
            (None, None) => &self.document,
        }
    }

    /// Starts to read what a document says; it becomes the document when that succeeds.
    pub(super) fn read(&mut self, next: Document, landing: Landing) -> Vec<Effect> {
        let Some(source) = next.source.clone() else {
            self.running = None;
            self.land(next, landing);
            self.forget_heard();
            let mut effects = vec![Effect::Tell(ToEngine::Cancel), Effect::KeepSoon];
            effects.extend(self.refresh());
            return effects;
        };
        let mut effects = Vec::new();
        if self.deaths > DEATHS_BORNE {
            // The user tries once more: so does a new engine.
            self.deaths = DEATHS_BORNE;
            effects.push(Effect::RestartEngine);
        }
        self.rev = self.rev.next();
        let (rev, choice, today) = (self.rev, next.choice.clone(), self.today);
        self.running = Some(Running { rev, rows: 0, bytes: (0, 0), next, landing });
        effects.push(Effect::Tell(match source.origin {
            Origin::Sample(lang) => ToEngine::ReadSample { rev, source: source.id, lang, choice, today },
            Origin::Paste | Origin::File => ToEngine::Read { rev, source: source.id, choice, today },
        }));
        effects
    }

    /// Reads the data of the document again for an engine that does not hold them.
    pub(super) fn read_again(&mut self) -> Vec<Effect> {
        if self.document.source.is_none() || self.running.is_some() {
            return Vec::new();
        }
        self.read(self.document.clone(), Landing::InPlace)
    }

    pub(super) fn land(&mut self, next: Document, landing: Landing) {
        self.view.mistyped = None;
        let old = std::mem::replace(&mut self.document, next);
        let next = &self.document;
        self.settled |= old.source != next.source || old.tools != next.tools;
        if old.params.object != next.params.object {
            // Names and numbers of rows are those of other objects.
            self.view.selected.clear();
            (self.view.client, self.view.lines) = (None, None);
        }
        if landing != Landing::InPlace {
            self.pass_over();
        }
        self.history.record(old, landing);
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
        self.asks.clear();
        if next.reads_like(&self.document) && (self.in_step || next.source.is_none()) {
            self.land(next, landing);
            return self.refresh_and_keep();
        }
        self.read(next, landing)
    }

    pub(super) fn started_over(&mut self) -> Vec<Effect> {
        if self.document.source.is_none() {
            return self.tell_if(self.running.is_some(), ToEngine::Cancel);
        }
        let params = self.document.params.clone();
        self.view = View::default();
        let tools = self.document.tools.clone();
        let effects = self.read(Document { params, tools, ..Document::default() }, Landing::Step);
        self.notice = Some(Notice::StartedOver);
        effects
    }

    pub(super) fn was_read(&mut self, rev: Rev, result: Result<Box<Loaded>, Refusal>) -> Vec<Effect> {
        let Some(running) = self.running.take_if(|running| running.rev == rev) else {
            // Too late to be wanted, but the engine holds it now instead of the document's data.
            self.in_step &= result.is_err();
            return if self.in_step { Vec::new() } else { self.read_again() };
        };
        match result {
            Ok(loaded) => self.succeeded(running, *loaded),
            Err(why) => {
                let name = running.next.source.as_ref().map(|source| source.name.clone()).unwrap_or_default();
                self.history.refused = Some(running.next);
                self.notice = Some(Notice::Refused { name, why });
                self.failed(running.landing)
            }
        }
    }

    fn succeeded(&mut self, Running { mut next, landing, .. }: Running, loaded: Loaded) -> Vec<Effect> {
        if matches!(landing, Landing::Step | Landing::InPlace) {
            // What was typed on other pages meanwhile stays.
            next.tools = self.document.tools.clone();
        }
        if self.document.source != next.source && landing != Landing::InPlace {
            self.view.group = Group::All;
            (self.view.client, self.view.lines, self.view.seller) = (None, None, None);
            (self.view.first, self.view.aside) = (0, false);
            self.view.search.clear();
        }
        if landing != Landing::InPlace && matches!(self.notice, Some(Notice::Refused { .. })) {
            self.notice = None;
        }
        self.view.selected.clear();
        if landing != Landing::InPlace || !next.reads_like(&self.document) {
            // A setting changed on the way there has made another step: this one comes after it.
            let there = self.history.peek(landing).is_none_or(|document| document == next);
            self.land(next, if there { landing } else { Landing::Step });
        }
        self.forget_heard();
        self.in_step = true;
        self.heard.loaded = Some(Shared::new(loaded));
        let mut effects = self.refresh_and_keep();
        effects.extend(self.ask_lines(0));
        effects.extend(self.ask_aside(0));
        effects
    }

    /// A reading ended without data. An engine that has none gets those of the document back; when that is what
    /// failed, nothing is loaded: the document stays, to be corrected or undone.
    fn failed(&mut self, landing: Landing) -> Vec<Effect> {
        match (self.in_step, landing) {
            (true, _) => Vec::new(),
            (false, Landing::InPlace) => {
                self.forget_heard();
                Vec::new()
            }
            (false, _) => self.read_again(),
        }
    }

    pub(super) fn was_cancelled(&mut self, rev: Rev) -> Vec<Effect> {
        let Some(running) = self.running.take_if(|running| running.rev == rev) else { return Vec::new() };
        self.notice = Some(Notice::Cancelled);
        self.failed(running.landing)
    }

    fn forget_heard(&mut self) {
        self.heard = Heard::default();
        self.asked = Asked::default();
        self.in_step = false;
    }

    pub(super) fn engine_died(&mut self, words: String) -> Vec<Effect> {
        self.deaths += 1;
        self.asked = Asked::default();
        self.in_step = false;
        let reading = self.running.take();
        if self.deaths > DEATHS_BORNE {
            self.notice = Some(Notice::EngineGone(words));
            return Vec::new();
        }
        self.notice = Some(match reading.and_then(|running| running.next.source) {
            Some(source) if self.document.source.as_ref() != Some(&source) => {
                Notice::EngineDiedReading(source.name)
            }
            _ => Notice::EngineRestarted,
        });
        vec![Effect::RestartEngine]
    }
}
