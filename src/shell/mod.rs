//! Between the state and the browser: events go in, effects are performed, words and screens come out.
//!
//! What comes out is a [`Live`] value: one kind of signal for all types, because a kind costs kilobytes
//! (see [`crate::parts`]). An [`Event`] is never kept in one: it would have to be cloned and compared.
mod keys;
mod line;
mod perform;

use leptos::prelude::*;

use crate::{
    domain::Day,
    parts::Live,
    web,
    words::{Lang, Words},
    workspace::{Effect, Event, Page, Theme, Workspace},
};

pub use keys::{Command, command};
use line::Line;

/// The one handle that pages hold: cheap to copy.
#[derive(Clone, Copy)]
pub struct Shell {
    state: RwSignal<Workspace>,
    lang: Live<Lang>,
    /// Both languages, for as long as the page stands.
    words: &'static [Words; 2],
    engine: Line,
    desk: Line,
    timer: StoredValue<Option<web::page::Timer>, LocalStorage>,
}

/// The shell of this page; ask for it while a component is made, not in its events.
pub fn shell() -> Shell {
    expect_context::<Shell>()
}

impl Shell {
    /// Reads the preferences, starts the engine, offers itself to the pages.
    pub fn start() -> Shell {
        let lang = match web::preferences::get("lang").as_deref() {
            Some("ru") => Lang::Ru,
            Some(_) => Lang::En,
            None if web::preferences::language().starts_with("ru") => Lang::Ru,
            // The product speaks Russian first; a browser that speaks neither gets English.
            None => Lang::En,
        };
        let theme = match web::preferences::get("theme").as_deref() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::System,
        };
        let today: Day = web::page::today();
        let mut workspace = Workspace::new(lang, theme, today, Page::of_hash(&web::address::hash()));
        workspace.keeping = web::preferences::get("keep").as_deref() != Some("no");
        let state = RwSignal::new(workspace);
        let shell = Shell {
            state,
            lang: Live::new(move || state.read().lang),
            words: Box::leak(Box::new([Words::of_page(Lang::Ru), Words::of_page(Lang::En)])),
            engine: Line::new("engine"),
            desk: Line::new("desk"),
            timer: StoredValue::new_local(None),
        };
        provide_context(shell);
        shell.start_engine();
        shell
    }

    /// Something happened.
    pub fn dispatch(self, event: Event) {
        let mut effects: Vec<Effect> = Vec::new();
        self.state.update(|workspace| effects = workspace.apply(event));
        for effect in effects {
            self.perform(effect);
        }
    }

    /// Part of the state; tracked.
    pub fn with<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        read(&self.state.read())
    }

    /// Part of the state as it is now; not tracked.
    pub fn peek<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        read(&self.state.read_untracked())
    }

    /// A part of the state that changes only when its value does.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Workspace) -> T + Send + Sync + 'static,
    ) -> Live<T> {
        Live::new(move || read(&self.state.read()))
    }

    /// A part of the state put into words; again when the language changes.
    pub fn say<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Workspace, &Words) -> T + Send + Sync + 'static,
    ) -> Live<T> {
        Live::new(move || {
            let workspace = self.state.read();
            read(&workspace, self.words_of(workspace.lang))
        })
    }

    /// A text that changes with the language.
    pub fn text(self, key: &'static str) -> Live<String> {
        Live::new(move || self.words_of(self.lang.get()).text(key))
    }

    /// The words of the language; tracked.
    pub fn words(self) -> &'static Words {
        self.words_of(self.lang.get())
    }

    /// A text as it is now.
    pub fn say_now<T>(self, read: impl FnOnce(&Words) -> T) -> T {
        read(self.words_of(self.peek(|workspace| workspace.lang)))
    }

    fn words_of(self, lang: Lang) -> &'static Words {
        let [ru, en] = self.words;
        if lang == Lang::Ru { ru } else { en }
    }
}
