//! Questions to the engine: which are under way, and what the clients page is asked to show.
use crate::{
    domain::Rev,
    engine::{ClientsQuery, ExportWhat, Query, ToEngine, ToolPlace, ToolQuery},
    tools::{Now, abc_xyz::Look},
};

use super::{Effect, Page, Workspace};

/// Rows of source lines and of rows set aside that are asked for at once.
const LIST_WINDOW: u32 = 200;

/// Rows that go to paper at most.
const MOST_PRINTED: u32 = 2_000;

/// The questions whose answers are wanted; an answer to any other is dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) clients: Slot,
    pub(super) lines: Rev,
    pub(super) aside: Rev,
    pub(super) found: Rev,
    /// Every file that was asked for is wanted, not only the last.
    pub(super) exports: Vec<Rev>,
}

/// A question of which one is under way at a time and the newest wins.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Slot {
    pub(super) rev: Rev,
    pub(super) busy: bool,
    pub(super) again: bool,
}

impl Workspace {
    /// Asks for the clients page as it should now be; one question under way, the newest wins.
    pub(super) fn refresh(&mut self) -> Vec<Effect> {
        // What was asked of a tool is done, whichever page is in sight by now.
        let tool = self.place().is_some() || !self.asks.is_empty();
        // Before the page knows what was kept, it has no settings to act on.
        let at_work = if tool { self.started } else { self.in_step() };
        if !at_work {
            return Vec::new();
        }
        if self.asked.clients.busy {
            self.asked.clients.again = true;
            return Vec::new();
        }
        let query = match tool {
            true => {
                let asks = std::mem::take(&mut self.asks);
                Query::Tool(Box::new(ToolQuery { asks, ..self.tool_query() }))
            }
            false => Query::Clients(self.clients_query()),
        };
        self.rev = self.rev.next();
        self.asked.clients = Slot { rev: self.rev, busy: true, again: false };
        vec![Effect::Tell(ToEngine::Ask { rev: self.rev, query: Box::new(query) })]
    }

    /// What the clients page should show.
    pub fn clients_query(&self) -> ClientsQuery {
        ClientsQuery {
            params: self.document.params.clone(),
            group: self.view.group,
            seller: self.view.seller.clone(),
            search: self.view.search.clone(),
            sort: self.view.sort,
            first: if self.printing { 0 } else { self.view.first },
            count: if self.printing { MOST_PRINTED } else { self.view.count },
            panel: self.view.client.clone(),
            look: self.look(),
        }
    }

    /// The page of tools in sight.
    pub(super) fn place(&self) -> Option<ToolPlace> {
        match self.page {
            Page::Pay => Some(ToolPlace::Pay),
            Page::Today => Some(ToolPlace::Today),
            _ => None,
        }
    }

    /// What the page of tools should show.
    pub fn tool_query(&self) -> ToolQuery {
        ToolQuery {
            page: self.place().unwrap_or(ToolPlace::Pay),
            settings: self.document.tools.clone(),
            looks: self.view.looks.clone(),
            asks: Vec::new(),
            now: Now { today: self.today, lang: self.lang },
        }
    }

    fn look(&self) -> Look {
        let view = &self.view;
        Look {
            lang: self.lang,
            picture: view.picture,
            width: view.width,
            hidden: view.hidden.clone(),
            selected: view.selected.clone(),
            unfolded: view.unfolded.clone(),
            mistyped: view.mistyped.clone(),
        }
    }

    /// An engine that holds no data, or other data, is asked nothing.
    fn ask(&mut self, query: Query) -> (Rev, Vec<Effect>) {
        self.rev = self.rev.next();
        let tell = Effect::Tell(ToEngine::Ask { rev: self.rev, query: Box::new(query) });
        (self.rev, if self.in_step() { vec![tell] } else { Vec::new() })
    }

    /// Paper takes the rows at hand, so a table must have all of them first.
    pub(super) fn print(&mut self) -> Vec<Effect> {
        if self.place().is_some() || self.heard.clients.ready().is_none() || !self.in_step() {
            return vec![Effect::Print];
        }
        self.printing = true;
        self.refresh()
    }

    pub(super) fn ask_lines(&mut self, first: u32) -> Vec<Effect> {
        let Some(name) = self.view.lines.clone() else { return Vec::new() };
        let params = self.document.params.clone();
        let (rev, effects) = self.ask(Query::Lines { params, name, first, count: LIST_WINDOW });
        self.asked.lines = rev;
        effects
    }

    pub(super) fn ask_aside(&mut self, first: u32) -> Vec<Effect> {
        if !self.view.aside {
            return Vec::new();
        }
        let (rev, effects) = self.ask(Query::Aside { first, count: LIST_WINDOW });
        self.asked.aside = rev;
        effects
    }

    pub(super) fn sought(&mut self, text: String) -> Vec<Effect> {
        let (rev, effects) = self.ask(Query::Find { text, most: 8 });
        self.asked.found = rev;
        effects
    }

    pub(super) fn export(&mut self, what: ExportWhat) -> Vec<Effect> {
        let page = Box::new(self.clients_query());
        let (lang, today) = (self.lang, self.today);
        self.ask_for_file(Query::Export { what, page, lang, today })
    }

    /// Every file that was asked for is wanted, not only the last.
    pub(super) fn ask_for_file(&mut self, query: Query) -> Vec<Effect> {
        let (rev, effects) = self.ask(query);
        if !effects.is_empty() {
            self.asked.exports.push(rev);
        }
        effects
    }
}
