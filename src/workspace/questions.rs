//! Questions to the engine: which are under way, and what the clients page is asked to show.
use crate::{
    domain::Rev,
    engine::{ClientsQuery, ExportWhat, Query, ToEngine},
    tools::abc_xyz::Look,
};

use super::{Effect, Workspace};

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
    /// Files of what the desk made: they have nothing to do with the data.
    pub(super) written: Vec<Rev>,
}

/// A question of which one is under way at a time and the newest wins.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Slot {
    pub(super) rev: Rev,
    pub(super) busy: bool,
    pub(super) again: bool,
}

impl Workspace {
    /// Asks for the page in sight as it should now be. What was asked of a tool is done, whichever page that is by now.
    pub(super) fn refresh(&mut self) -> Vec<Effect> {
        let tool = self.place().is_some();
        let mut effects = if tool || self.desk.has_asks() { self.refresh_tool() } else { Vec::new() };
        if !tool {
            effects.extend(self.refresh_clients());
        }
        effects
    }

    /// Asks for the clients page; one question under way, the newest wins.
    fn refresh_clients(&mut self) -> Vec<Effect> {
        if !self.in_step() {
            return Vec::new();
        }
        if self.asked.clients.busy {
            self.asked.clients.again = true;
            return Vec::new();
        }
        let query = Query::Clients(self.clients_query());
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
