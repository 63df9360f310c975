//! The line to the desk: one question under way, the newest wins, nothing asked of a tool is lost.
use crate::{
    desk::{Away, FromDesk, ToDesk, ToolAsk, ToolPage, ToolPlace, ToolQuery},
    domain::Shared,
    engine::{Query, ToEngine},
    tools::{Done, Now, Sealed},
};

use super::{DEATHS_BORNE, Document, Effect, Landing, Notice, Page, Workspace, questions::Slot};

/// What was asked of the desk, and what it knows.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    slot: Slot,
    /// What was asked of tools and the desk has not been told yet.
    asks: Vec<ToolAsk>,
    /// What the tables say; none when the engine must be asked.
    facts: Option<Sealed>,
    /// The desk knows it.
    told: bool,
}

impl Line {
    /// What is under way was asked of settings that are left now.
    pub(super) fn forget(&mut self) {
        self.slot = Slot::default();
        self.asks.clear();
    }
    /// The tables are others now.
    pub(super) fn has_other_tables(&mut self) {
        self.facts = None;
    }
    /// An engine that is gone answers no more; when none comes after it, the tools work by typing alone.
    pub(super) fn lost_engine(&mut self, for_good: bool) {
        if self.facts.is_none() {
            self.slot = Slot::default();
        }
        if for_good {
            self.facts.get_or_insert_default();
        }
    }
    /// Something waits to be done.
    pub(super) fn has_asks(&self) -> bool {
        !self.asks.is_empty()
    }
}

impl Workspace {
    /// The page of tools in sight.
    pub(super) fn place(&self) -> Option<ToolPlace> {
        match self.page {
            Page::Offer => Some(ToolPlace::Offer),
            Page::Pay => Some(ToolPlace::Pay),
            Page::Today => Some(ToolPlace::Today),
            _ => None,
        }
    }

    /// The desk does it to the tool's settings; asks wait while a question is under way.
    pub(super) fn ask_tool(&mut self, ask: ToolAsk) -> Vec<Effect> {
        self.desk.asks.push(ask);
        self.refresh()
    }

    /// Asks for the page of tools as it should now be.
    pub(super) fn refresh_tool(&mut self) -> Vec<Effect> {
        // Before the page knows what was kept, it has no settings to act on.
        if !self.started {
            return Vec::new();
        }
        if self.desk.slot.busy {
            self.desk.slot.again = true;
            return Vec::new();
        }
        self.rev = self.rev.next();
        let rev = self.rev;
        self.desk.slot = Slot { rev, busy: true, again: false };
        let Some(facts) = &self.desk.facts else {
            return vec![Effect::Tell(ToEngine::Ask { rev, query: Box::new(Query::Facts) })];
        };
        let facts = (!self.desk.told).then(|| facts.clone());
        self.desk.told = true;
        let asks = std::mem::take(&mut self.desk.asks);
        let query = ToolQuery {
            page: self.place().unwrap_or(ToolPlace::Pay),
            settings: self.document.tools.clone(),
            looks: self.view.looks.clone(),
            asks,
            now: Now { today: self.today, lang: self.lang },
            facts,
        };
        vec![Effect::AskDesk(Box::new(ToDesk { rev, query }))]
    }

    /// What the tables say has come.
    pub(super) fn heard_facts(&mut self, facts: Sealed) -> Vec<Effect> {
        self.desk.facts = Some(facts);
        self.desk.told = false;
        self.desk.slot = Slot::default();
        self.refresh_tool()
    }

    /// Whether an answer of the engine is what the desk waits for.
    pub(super) fn desk_waits_for(&self, rev: crate::domain::Rev) -> bool {
        self.desk.slot.busy && self.desk.slot.rev == rev
    }

    pub(super) fn desk_says(&mut self, FromDesk { rev, page }: FromDesk) -> Vec<Effect> {
        if !self.desk_waits_for(rev) {
            return Vec::new();
        }
        self.deaths = 0;
        let again = std::mem::take(&mut self.desk.slot).again;
        let mut effects = self.tool_answered(page);
        if again {
            effects.extend(self.refresh());
        }
        effects
    }

    /// A new desk knows nothing; what killed the old one is not asked again.
    pub(super) fn desk_died(&mut self, words: String) -> Vec<Effect> {
        self.deaths += 1;
        self.desk.slot = Slot::default();
        self.desk.told = false;
        if self.deaths > DEATHS_BORNE {
            self.notice = Some(Notice::EngineGone(words));
            return Vec::new();
        }
        self.notice = Some(Notice::EngineRestarted);
        if self.place().is_some() { self.refresh_tool() } else { Vec::new() }
    }

    /// What the asks have done: steps of undo, looks, something to take away.
    fn tool_answered(&mut self, page: ToolPage) -> Vec<Effect> {
        let mut effects = Vec::new();
        for (done, settings) in &page.steps {
            let next = Document { tools: settings.clone(), ..self.document.clone() };
            match done {
                Done::Changed if next != self.document => {
                    self.land(next, Landing::Step);
                    effects.push(Effect::KeepSoon);
                }
                Done::Moving => {
                    self.pass_over();
                    let old = std::mem::replace(&mut self.document, next);
                    self.history.record_gesture(old, true, &self.document);
                }
                Done::Released => {
                    let old = self.document.clone();
                    self.history.record_gesture(old, false, &self.document);
                    effects.push(Effect::KeepSoon);
                }
                Done::Nothing | Done::Looked | Done::Changed | Done::Take => {}
            }
        }
        self.view.looks = page.looks.clone();
        for away in page.taken.clone() {
            effects.extend(self.goes_away(away));
        }
        self.heard.tool = Some(Shared::new(page));
        effects
    }

    fn goes_away(&mut self, away: Away) -> Vec<Effect> {
        match away {
            Away::Text(text) => vec![Effect::CopyText(text)],
            Away::Paper => vec![Effect::Print],
            Away::Picture { name, svg, size, way } => vec![Effect::TakePicture { name, svg, size, way }],
            Away::Tables(tables) => {
                self.rev = self.rev.next();
                self.asked.written.push(self.rev);
                let query = Query::Write { tables, lang: self.lang, today: self.today };
                vec![Effect::Tell(ToEngine::Ask { rev: self.rev, query: Box::new(query) })]
            }
        }
    }
}
