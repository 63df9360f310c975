//! Readings: how they end, and what becomes of the document.
use crate::{
    domain::Rev,
    engine::Loaded,
    import::{Choice, Refusal},
    table::{Role, TableKind},
    tools::abc_xyz::Group,
};

use super::{
    DEATHS_BORNE, Document, Effect, Heard, Landing, Notice, Page, Running, Workspace, held::Held,
    questions::Asked, settings,
};

impl Workspace {
    /// The engine holds the data of the document: what it answers is about them.
    pub(super) fn in_step(&self) -> bool {
        !self.document.is_empty()
            && self.held.lacks(&self.document).is_empty()
            && self.held.beyond(&self.document).is_empty()
    }

    pub(super) fn was_read(&mut self, rev: Rev, result: Result<Box<Loaded>, Refusal>) -> Vec<Effect> {
        let running = self.running.take_if(|running| running.rev == rev);
        if let Some(phrases) = running.as_ref().and_then(|running| self.as_phrases(running, &result)) {
            // It was taken for sales: the engine holds it in their place until the data are as they should be.
            if let Ok(loaded) = result {
                self.held.took(None, *loaded);
            }
            return self.read(phrases);
        }
        match (running, result) {
            (Some(running), Ok(loaded)) => self.part_was_read(running, *loaded),
            (Some(running), Err(why)) => {
                self.notice = Some(Notice::Refused { name: running.part.source.name.clone(), why });
                self.history.refused = Some(running.clone());
                let table = running.table;
                self.ended(running, table)
            }
            (None, result) => {
                // Too late to be wanted, but the engine holds it now in place of what it held.
                if let Ok(loaded) = result {
                    self.held.took(None, *loaded);
                }
                if self.in_step() { Vec::new() } else { self.read_again() }
            }
        }
    }

    /// On the page of the offer a list without titles is one of search phrases, alone or with their counts.
    fn as_phrases(&self, running: &Running, result: &Result<Box<Loaded>, Refusal>) -> Option<Running> {
        let is_bare = self.page == Page::Offer
            && running.table.is_none()
            && running.landing == Landing::Step
            && running.part.choice == Choice::default();
        let preview = match result {
            _ if !is_bare => return None,
            Ok(loaded) if loaded.read == TableKind::Sales => &loaded.table(loaded.read)?.preview,
            Err(Refusal::MissingColumns { preview, .. }) if preview.kind.table() == TableKind::Sales => {
                preview
            }
            _ => return None,
        };
        let columns = &preview.columns;
        let of = |role| (0..).zip(columns).find(|(_, column)| column.role == Some(role)).map(|(at, _)| at);
        let roles = match columns.as_slice() {
            [_] => vec![(0, Some(Role::Phrase))],
            [_, _] if preview.header == 0 => {
                vec![(of(Role::Client)?, Some(Role::Phrase)), (of(Role::Amount)?, Some(Role::Searches))]
            }
            _ => return None,
        };
        let mut phrases = running.clone();
        (phrases.part.choice.roles, phrases.part.choice.header) = (roles, Some(0));
        Some(phrases)
    }

    fn part_was_read(&mut self, mut running: Running, loaded: Loaded) -> Vec<Effect> {
        let table = loaded.read;
        if running.table.is_none() {
            running.told = self.added(&running, &loaded);
        }
        self.held.took(Some(running.part.clone()), loaded);
        let is_asked_for =
            running.table.is_none() || matches!(running.landing, Landing::Undo | Landing::Redo);
        if is_asked_for && matches!(self.notice, Some(Notice::Refused { .. })) {
            self.notice = None;
        }
        self.settle(&mut running, table);
        // A reading that was overtaken may have taken something away meanwhile.
        running.queue = self.held.lacks(&running.next).into();
        if let Some((table, part)) = running.queue.pop_front() {
            return self.read(Running { table: Some(table), part, ..running });
        }
        let Running { mut next, landing, told, .. } = running;
        if matches!(landing, Landing::Step | Landing::InPlace) {
            // What was typed on other pages meanwhile stays.
            next.tools = self.document.tools.clone();
        }
        // A setting changed on the way there has made another step: this one comes after it.
        let there = self.history.peek(landing).is_none_or(|document| document == next);
        let effects = self.arrive(next, if there { landing } else { Landing::Step });
        if told.is_some() {
            self.notice = told;
        }
        effects
    }

    /// Puts what was read into the place of its kind. Anything but sales stands beside what there is.
    fn settle(&self, running: &mut Running, table: TableKind) {
        if running.table == Some(table) {
            return;
        }
        if table != TableKind::Sales && running.landing == Landing::Step && running.table.is_none() {
            // What was taken for sales until now had put others away: they come back.
            let was_sales = self.document.source.as_ref() == Some(&running.part.source);
            let before = was_sales.then(|| self.history.before(&running.part.source)).flatten();
            running.next = before.unwrap_or(&self.document).clone();
        }
        running.next.put(table, running.part.clone());
        let before = &self.document.source;
        if running.landing == Landing::Step && before.is_some() && running.next.source != *before {
            settings::forget_data(&mut running.next.params);
        }
    }

    /// What is to be told when a table has come beside the sales.
    fn added(&self, running: &Running, loaded: &Loaded) -> Option<Notice> {
        let table = loaded.table(loaded.read).filter(|_| loaded.read != TableKind::Sales)?;
        let before = self.document.part(loaded.read).map(|part| part.source);
        let is_new = before.as_ref() != Some(&running.part.source);
        let sales_stay = self.document.source.as_ref().is_some_and(|sales| *sales != running.part.source);
        is_new.then_some(Notice::Added { kind: table.kind, rows: table.account.used, sales_stay })
    }

    /// The engine holds every source of a document: it becomes the document.
    pub(super) fn arrive(&mut self, next: Document, landing: Landing) -> Vec<Effect> {
        let mut effects = self.put_away_beyond(&next);
        self.desk.has_other_tables();
        let is_of_data = !(next.is_empty() && self.document.is_empty());
        let has_new_sales = std::mem::take(&mut self.held.has_new_sales) || self.heard.loaded.is_none();
        if has_new_sales && !next.is_empty() {
            if self.document.source != next.source && landing != Landing::InPlace {
                self.look_anew();
            }
            self.view.selected.clear();
        }
        // A new engine holds what the dead one held: what is in sight stays, and so does what is being typed there.
        let is_same = landing == Landing::InPlace && next.reads_like(&self.document);
        if !is_same {
            self.land(next, landing);
        }
        if is_of_data && !is_same && (has_new_sales || self.document.is_empty()) {
            self.forget_heard();
        }
        self.heard.loaded = self.held.loaded.clone();
        effects.extend(self.refresh_and_keep());
        effects.extend(self.ask_lines(0));
        effects.extend(self.ask_aside(0));
        effects
    }

    /// Nothing of the old list is looked at in a new one.
    fn look_anew(&mut self) {
        self.view.group = Group::All;
        (self.view.client, self.view.lines, self.view.seller) = (None, None, None);
        (self.view.first, self.view.aside) = (0, false);
        self.view.search.clear();
    }

    pub(super) fn land(&mut self, next: Document, landing: Landing) {
        self.view.mistyped = None;
        let old = std::mem::replace(&mut self.document, next);
        let next = &self.document;
        self.settled |= !old.reads_like(next) || old.tools != next.tools;
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

    /// A reading ended without data. An engine that has none gets those of the document back. When that is what
    /// failed, a table beside the sales is given up; without sales nothing is loaded, and the document stays, to be
    /// corrected or undone.
    fn ended(&mut self, running: Running, given_up: impl IntoIterator<Item = TableKind>) -> Vec<Effect> {
        let Running { next, landing, table, .. } = running;
        match (self.in_step(), landing) {
            (true, _) => Vec::new(),
            (false, Landing::InPlace) if table.is_some_and(|table| table != TableKind::Sales) => {
                // What comes back for the first time has no step before it.
                let is_first = self.document.is_empty();
                let mut next = if is_first { next } else { self.document.clone() };
                given_up.into_iter().for_each(|table| next.remove(table));
                let landing = if is_first { Landing::InPlace } else { Landing::Step };
                self.go_to(next, landing)
            }
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
        let waiting: Vec<TableKind> =
            running.queue.iter().map(|(table, _)| *table).chain(running.table).collect();
        self.ended(running, waiting)
    }

    fn forget_heard(&mut self) {
        self.heard = Heard { tool: self.heard.tool.take(), ..Heard::default() };
        self.asked = Asked::default();
    }

    pub(super) fn engine_died(&mut self, words: String) -> Vec<Effect> {
        self.deaths += 1;
        self.asked = Asked::default();
        self.held = Held::default();
        let reading = self.running.take();
        self.desk.lost_engine(self.deaths > DEATHS_BORNE);
        if self.deaths > DEATHS_BORNE {
            self.notice = Some(Notice::EngineGone(words));
            return if self.place().is_some() { self.refresh_tool() } else { Vec::new() };
        }
        self.notice = Some(match reading.map(|running| running.part.source) {
            Some(source) if !self.document.has(&source) => Notice::EngineDiedReading(source.name),
            _ => Notice::EngineRestarted,
        });
        vec![Effect::RestartEngine]
    }
}
