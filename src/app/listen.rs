//! What the page hears from the window: pastes, keys, the address, going out of sight.
use leptos::{ev, prelude::*};

use super::{Above, Overlay, take};
use crate::{
    engine::ExportWhat,
    shell::{Command, Shell, command},
    web::{self, source},
    workspace::{Event, Origin, Page, Theme},
};

/// Puts up the listeners; they live as long as the page.
pub(super) fn listen(shell: Shell, above: Above) {
    let _ = window_event_listener(ev::paste, move |event| {
        if web::page::in_field() {
            return;
        }
        if let Some(given) = source::pasted(&event) {
            event.prevent_default();
            let origin = if given.name.is_empty() { Origin::Paste } else { Origin::File };
            above.0.set(None);
            take(shell, given, origin);
        }
    });
    let _ = window_event_listener(ev::keydown, move |event| {
        if event.default_prevented() {
            return;
        }
        if let Some(command) = command(&event)
            && obey(shell, above, command)
        {
            event.prevent_default();
        }
    });
    let _ = window_event_listener(ev::hashchange, move |_| {
        let hash = web::address::hash();
        let page = Page::of_hash(&hash);
        if page != shell.peek(|workspace| workspace.page) {
            shell.dispatch(Event::WentTo(page));
        }
        follow_link(shell, &hash);
    });
    follow_link(shell, &web::address::hash());
    let _ = window_event_listener(ev::pagehide, move |_| shell.dispatch(Event::TimeToKeep));
    let _ = window_event_listener(ev::visibilitychange, move |_| shell.dispatch(Event::TimeToKeep));
    follow(shell);
}

/// Takes over the settings that an address holds.
fn follow_link(shell: Shell, hash: &str) {
    if let Some(link) = Page::link_of_hash(hash) {
        shell.dispatch(Event::Linked(link.to_owned()));
    }
}

/// The root element follows language and theme, the tab's title the step.
fn follow(shell: Shell) {
    let lang = shell.memo(|workspace| workspace.lang);
    let theme = shell.memo(|workspace| workspace.theme);
    let title = shell.say(|workspace, words| {
        format!("{} · {}", words.text(&format!("step-{}", workspace.page.slug())), words.text("app-name"))
    });
    Effect::new(move |_| drop(web::page::set_root("lang", Some(lang.get().tag()))));
    Effect::new(move |_| {
        let theme = match theme.get() {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        drop(web::page::set_root("data-theme", theme));
    });
    Effect::new(move |_| web::page::set_title(&title.get()));
}

/// Does what a key asks for; says whether there was anything to do.
fn obey(shell: Shell, above: Above, command: Command) -> bool {
    match command {
        Command::Undo => shell.dispatch(Event::Undid),
        Command::Redo => shell.dispatch(Event::Redid),
        Command::Print => shell.dispatch(Event::Printed),
        Command::Palette => above.0.set(above.0.get_untracked().is_none().then_some(Overlay::Palette)),
        Command::Keys => above.0.set(Some(Overlay::Keys)),
        Command::Search => web::page::focus("input[type=search]"),
        Command::Go(page) => shell.dispatch(Event::WentTo(page)),
        Command::Copy if shell.peek(|workspace| workspace.heard.loaded.is_some()) => {
            let selected = shell.peek(|workspace| workspace.view.selected.clone());
            shell.dispatch(Event::Exported(ExportWhat::Clipboard(selected)));
        }
        // The dialog on top goes first, by the browser's own hand.
        Command::Escape if web::page::in_dialog() => return false,
        Command::Escape if shell.peek(|workspace| workspace.view.client.is_some()) => {
            shell.dispatch(Event::OpenedClient(None));
        }
        Command::Escape if shell.peek(|workspace| workspace.running.is_some()) => {
            shell.dispatch(Event::PressedCancel);
        }
        Command::Copy | Command::Escape => return false,
    }
    true
}
