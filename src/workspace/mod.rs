//! All state of the page, with one door: [`Workspace::apply`]. Effects are values; a stale reply is dropped.
mod acted;
mod arriving;
mod correct;
mod desk;
mod engine_says;
mod event;
mod held;
mod history;
mod keeping;
mod questions;
mod reading;
mod sources;
mod state;

pub use crate::tools::abc_xyz::{Limit, Picture, Setting, Way, bounds, value};
pub use event::{Correction, Effect, Event, Outcome};
pub use sources::{Part, Source};
pub use state::{AsideRows, Clients, Document, Heard, Landing, Notice, Origin, Page, Running, Theme, View};

use crate::{
    desk::ToolAsk,
    domain::{Day, Percent, Rev, SourceId},
    engine::ToEngine,
    import::Refusal,
    tools::abc_xyz::{self as settings, Params},
    words::Lang,
};
use held::Held;
use history::History;
use questions::Asked;

/// All state of the page.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Language.
    pub lang: Lang,
    /// Theme.
    pub theme: Theme,
    /// Keep the data in this browser.
    pub keeping: bool,
    /// The present day.
    pub today: Day,
    /// Step of the method in sight.
    pub page: Page,
    /// Data and settings.
    pub document: Document,
    /// What is looked at.
    pub view: View,
    /// A reading under way.
    pub running: Option<Running>,
    /// What the engine said.
    pub heard: Heard,
    /// Something to tell.
    pub notice: Option<Notice>,
    /// The first answer about storage has come: the page knows whether it starts empty.
    pub started: bool,
    history: History,
    rev: Rev,
    asked: Asked,
    /// All rows are on their way to paper.
    printing: bool,
    desk: desk::Line,
    /// The largest number that a source of this session has had.
    last_source: SourceId,
    held: Held,
    /// Other data came or went since the start: before that, nothing that is kept may be forgotten.
    settled: bool,
    /// The browser's refusal to keep was told.
    told_not_kept: bool,
    deaths: u32,
}

/// How many deaths of the engine without a clients page in between are borne.
const DEATHS_BORNE: u32 = 2;

impl Workspace {
    /// An empty page.
    pub fn new(lang: Lang, theme: Theme, today: Day, page: Page) -> Workspace {
        Workspace {
            lang,
            theme,
            keeping: true,
            today,
            page,
            document: Document::default(),
            view: View::default(),
            running: None,
            heard: Heard::default(),
            notice: None,
            started: false,
            history: History::default(),
            rev: Rev::default(),
            asked: Asked::default(),
            printing: false,
            desk: desk::Line::default(),
            last_source: keeping::LAST_KEPT,
            held: Held::default(),
            settled: false,
            told_not_kept: false,
            deaths: 0,
        }
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }
    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The one door: what happened goes in, what is to be done comes out.
    pub fn apply(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Given { source, name, origin } => self.given(Source { id: source, name, origin }),
            Event::PressedCancel => self.tell_if(self.running.is_some(), ToEngine::Cancel),
            Event::Corrected(correction) => self.corrected(correction),
            Event::MovedLimit { limit, to, moving } => self.moved_limit(limit, to, moving),
            Event::Chose(setting) => self.changed(|params| settings::choose(params, &setting)),
            Event::Excluded(name) => self.changed(|params| settings::exclude(params, &name)),
            Event::Included(name) => self.changed(|params| params.excluded.retain(|other| *other != name)),
            Event::Filtered(dim, names) => self.changed(|params| settings::filter(params, dim, &names)),
            Event::ResetSettings => self.changed(settings::reset),
            Event::Printed => self.print(),
            Event::Undid => self.travel(Landing::Undo),
            Event::Redid => self.travel(Landing::Redo),
            Event::StartedOver => self.started_over(),
            Event::Removed(table) => self.removed(table),
            Event::Exported(what) => self.export(what),
            Event::Sought(text) => self.sought(text),
            Event::WentTo(page) => {
                self.page = page;
                let mut effects = self.refresh();
                effects.push(Effect::ShowAddress(page));
                effects
            }
            Event::Acted(act, given) => self.acted(act, given),
            Event::Linked(link) => {
                let mut effects = self.ask_tool(ToolAsk::Link(link));
                // Opened again, the page shows what has become of it, not the link once more.
                effects.push(Effect::ShowAddress(self.page));
                effects
            }
            Event::ChoseLang(lang) => {
                self.lang = lang;
                let mut effects = self.refresh();
                effects.push(Effect::KeepPreferences);
                effects
            }
            Event::ChoseTheme(theme) => {
                self.theme = theme;
                vec![Effect::KeepPreferences]
            }
            Event::ChoseKeeping(keeping) => {
                self.keeping = keeping;
                let mut effects = if keeping { self.time_to_keep() } else { self.keep(&Document::default()) };
                effects.push(Effect::KeepPreferences);
                effects
            }
            Event::Dismissed => {
                self.notice = None;
                Vec::new()
            }
            Event::TimeToKeep => self.time_to_keep(),
            Event::Engine(message) => self.engine_says(message),
            Event::EngineDied(words) => self.engine_died(words),
            Event::Desk(message) => self.desk_says(*message),
            Event::DeskDied(words) => self.desk_died(words),
            Event::Browser(outcome) => self.mention(match outcome {
                Outcome::Copied(rows) => Notice::Copied(rows),
                Outcome::CopiedPicture => Notice::CopiedPicture,
                Outcome::CopiedText => Notice::CopiedText,
                Outcome::SavedFile(name) => Notice::SavedFile(name),
                Outcome::Refused(words) => Notice::Refusal(words),
            }),
            looked => self.looked(looked),
        }
    }

    /// Events that change only what is looked at.
    fn looked(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::OpenedGroup(group) => {
                self.view.group = group;
                self.view.first = 0;
                self.view.selected.clear();
            }
            Event::OpenedSeller(seller) => {
                self.view.seller = seller;
                self.view.first = 0;
                self.view.selected.clear();
            }
            Event::Searched(text) => {
                self.view.search = text;
                self.view.first = 0;
                self.view.selected.clear();
            }
            Event::Sorted(key) => {
                self.view.sort = settings::next_sort(self.view.sort, key);
                self.view.first = 0;
                return self.refresh_and_keep();
            }
            Event::Scrolled { first, count } => {
                if (first, count) == (self.view.first, self.view.count) {
                    return Vec::new();
                }
                (self.view.first, self.view.count) = (first, count);
            }
            Event::OpenedClient(name) => self.view.client = name,
            Event::ChosePicture(picture) => self.view.picture = picture,
            Event::Selected(ids) => {
                self.view.selected = ids;
            }
            Event::OpenedColumns(open) => {
                (self.view.columns, self.view.columns_of) = (open, None);
                return Vec::new();
            }
            Event::OpenedColumnsOf(table) => {
                let is_shown = self.view.columns && self.view.columns_of == Some(table);
                self.view.columns = !is_shown;
                self.view.columns_of = Some(table).filter(|_| !is_shown);
                return Vec::new();
            }
            Event::ToggledColumn(key) => {
                settings::toggle(&mut self.view.hidden, key);
                return self.refresh_and_keep();
            }
            Event::OpenedLines(name) => {
                self.view.lines = name;
                return self.ask_lines(0);
            }
            Event::ScrolledLines(first) => return self.ask_lines(first),
            Event::OpenedAside(open) => {
                self.view.aside = open;
                return self.ask_aside(0);
            }
            Event::ScrolledAside(first) => return self.ask_aside(first),
            _ => return Vec::new(),
        }
        self.refresh()
    }

    fn moved_limit(&mut self, limit: Limit, to: Percent, moving: bool) -> Vec<Effect> {
        let mut next = self.document.clone();
        settings::move_limit(&mut next.params, limit, to);
        if next == self.document && !self.history.gesture {
            return Vec::new();
        }
        self.take_along(|params| settings::move_limit(params, limit, to));
        self.pass_over();
        let old = std::mem::replace(&mut self.document, next);
        self.history.record_gesture(old, moving, &self.document);
        if moving { self.refresh() } else { self.refresh_and_keep() }
    }

    fn changed(&mut self, change: impl Fn(&mut Params)) -> Vec<Effect> {
        let mut next = self.document.clone();
        change(&mut next.params);
        if next == self.document {
            return Vec::new();
        }
        self.take_along(change);
        self.land(next, Landing::Step);
        self.refresh_and_keep()
    }

    /// A new source under way takes a setting along, less what means something only in the old one.
    fn take_along(&mut self, change: impl Fn(&mut Params)) {
        let source = &self.document.source;
        if let Some(running) = self.running.as_mut().filter(|running| running.landing == Landing::Step) {
            change(&mut running.next.params);
            if running.next.source != *source {
                settings::forget_data(&mut running.next.params);
            }
        }
    }

    fn refresh_and_keep(&mut self) -> Vec<Effect> {
        let mut effects = self.refresh();
        effects.push(Effect::KeepSoon);
        effects
    }

    /// Tells what became of something small; it does not hide what still has to be dealt with.
    fn mention(&mut self, notice: Notice) -> Vec<Effect> {
        if !matches!(self.notice, Some(Notice::Refused { .. } | Notice::EngineGone(_))) {
            self.notice = Some(notice);
        }
        Vec::new()
    }

    /// The user has gone on: what was told about the step before has had its time.
    fn pass_over(&mut self) {
        use Notice::{
            Added, Cancelled, Copied, CopiedPicture, CopiedText, Refusal, Restored, SavedFile, StartedOver,
        };
        if let Some(
            Added { .. }
            | Cancelled
            | Copied(_)
            | CopiedPicture
            | CopiedText
            | Refusal(_)
            | Restored(_)
            | SavedFile(_)
            | StartedOver,
        ) = self.notice
        {
            self.notice = None;
        }
    }

    fn tell_if(&self, yes: bool, message: ToEngine) -> Vec<Effect> {
        if yes { vec![Effect::Tell(message)] } else { Vec::new() }
    }

    /// The source that was refused and could be corrected.
    pub fn refused(&self) -> Option<(&Document, &Refusal)> {
        match &self.notice {
            Some(Notice::Refused { why, .. }) => {
                self.history.refused.as_ref().map(|running| (&running.next, why))
            }
            _ => None,
        }
    }

    /// Where the next source is put: a number that no source of this session has had.
    pub fn next_source(&self) -> SourceId {
        SourceId(self.last_source.0 + 1)
    }
}
