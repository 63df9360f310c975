//! What the engine says, and what comes of it. An answer to an old question is dropped.
use crate::{
    domain::{Rev, Shared, SourceId},
    engine::{Answer, FromEngine},
    storage::Saved,
};

use super::{AsideRows, Clients, Effect, Landing, Notice, Origin, Part, Workspace, questions::Slot};

impl Workspace {
    pub(super) fn engine_says(&mut self, message: FromEngine) -> Vec<Effect> {
        match message {
            FromEngine::Ready => self.engine_ready(),
            FromEngine::Restored { state, sources } => self.restored(state, &sources),
            FromEngine::Progress { rev, rows, bytes } => {
                if let Some(running) = self.running.as_mut().filter(|running| running.rev == rev) {
                    (running.rows, running.bytes) = (rows, bytes);
                }
                Vec::new()
            }
            FromEngine::Read { rev, result } => self.was_read(rev, result),
            FromEngine::Cancelled { rev } => self.was_cancelled(rev),
            FromEngine::Answered { rev, answer } => self.answered(rev, *answer),
            FromEngine::NotKept(words) => {
                // Every change is kept: a browser that refuses is told of once, not at every change.
                if std::mem::replace(&mut self.told_not_kept, true) {
                    return Vec::new();
                }
                self.mention(Notice::NotKept(words))
            }
            FromEngine::Kept => {
                self.told_not_kept = false;
                Vec::new()
            }
        }
    }

    /// A new engine: the first one is asked for what was kept, a later one reads the data again.
    fn engine_ready(&mut self) -> Vec<Effect> {
        let mut effects = match self.started {
            false => vec![Effect::Tell(crate::engine::ToEngine::Restore)],
            // A reading asked for since waits for this engine already.
            true => self.read_again(),
        };
        if self.place().is_some() {
            effects.extend(self.refresh());
        }
        effects
    }

    fn restored(&mut self, state: Option<Vec<u8>>, sources: &[SourceId]) -> Vec<Effect> {
        let mut effects = self.take_back(state, sources);
        if self.place().is_some() {
            effects.extend(self.refresh());
        }
        effects
    }

    /// The state of the last visit, unless the user was faster.
    fn take_back(&mut self, state: Option<Vec<u8>>, sources: &[SourceId]) -> Vec<Effect> {
        let first = !std::mem::replace(&mut self.started, true);
        if !first || !self.document.is_empty() || self.running.is_some() {
            return Vec::new();
        }
        let saved = state.and_then(|bytes| Saved::from_bytes(&bytes));
        let Some((mut document, view)) = saved.map(super::keeping::restored) else { return Vec::new() };
        self.document.tools = document.tools.clone();
        for (table, Part { source, .. }) in document.parts() {
            if !sources.contains(&source.id) && !matches!(source.origin, Origin::Sample(_)) {
                document.remove(table);
            }
        }
        let Some((_, main)) = document.main() else { return Vec::new() };
        self.view = view;
        let effects = self.go_to(document, Landing::InPlace);
        self.notice = Some(Notice::Restored(main.source.name));
        effects
    }

    fn answered(&mut self, rev: Rev, answer: Answer) -> Vec<Effect> {
        if let Some(place) = self.asked.written.iter().position(|asked| *asked == rev) {
            self.asked.written.remove(place);
            return self.taken(answer);
        }
        // Computed from data that are not the document's.
        if !self.in_step() && !matches!(answer, Answer::Facts(_)) {
            return Vec::new();
        }
        let file = self.asked.exports.iter().position(|asked| *asked == rev);
        if let Some(place) = file {
            self.asked.exports.remove(place);
        }
        match answer {
            Answer::Clients(answer) if rev == self.asked.clients.rev => {
                self.deaths = 0;
                self.heard.clients = Clients(Some(Shared::new(*answer)));
                let mut effects = Vec::new();
                // An answer to the question before has only the rows in sight.
                if self.printing && !self.asked.clients.again {
                    self.printing = false;
                    effects.push(Effect::Print);
                }
                effects.extend(self.clients_done(rev));
                effects
            }
            Answer::Facts(facts) if self.desk_waits_for(rev) => self.heard_facts(facts),
            Answer::Lines(lines) if rev == self.asked.lines => {
                self.heard.lines = lines;
                Vec::new()
            }
            Answer::Aside { first, total, rows } if rev == self.asked.aside => {
                self.heard.aside = AsideRows { first, total, rows };
                Vec::new()
            }
            Answer::Found { text, names } if rev == self.asked.found => {
                self.heard.found = (text, names);
                Vec::new()
            }
            Answer::Failed(_) if rev == self.asked.clients.rev => self.clients_done(rev),
            taken if file.is_some() => self.taken(taken),
            _ => Vec::new(),
        }
    }

    /// A file or something for the clipboard.
    fn taken(&mut self, answer: Answer) -> Vec<Effect> {
        match answer {
            Answer::File { name, mime, bytes } => vec![Effect::SaveFile { name, mime, bytes }],
            Answer::Clipboard { text, html, rows } => vec![Effect::Copy { text, html, rows }],
            Answer::Picture { name, svg, size, way } => vec![Effect::TakePicture { name, svg, size, way }],
            Answer::Failed(words) => self.mention(Notice::Refusal(words)),
            _ => Vec::new(),
        }
    }

    /// The question about the clients page has its answer; the newest one is asked if it waits.
    fn clients_done(&mut self, rev: Rev) -> Vec<Effect> {
        let again = self.asked.clients.again;
        self.asked.clients = Slot { rev, busy: false, again: false };
        if again { self.refresh() } else { Vec::new() }
    }
}
