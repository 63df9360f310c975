//! The top bar: data in use, window, undo and redo, what can be saved, what else.
use leptos::prelude::*;

use super::{Above, Overlay, rail::Preferences};
use crate::{
    engine::ExportWhat,
    parts::{Button, ButtonKind, Chip, Draw, Glyph, Live, Menu, MenuItem, Tone, when},
    shell::shell,
    words::Words,
    workspace::{Event, Workspace},
};

/// The top bar.
#[component]
pub(super) fn Top() -> impl IntoView {
    let shell = shell();
    let above = expect_context::<Above>();
    let undo = shell.memo(|workspace| !workspace.can_undo());
    let redo = shell.memo(|workspace| !workspace.can_redo());
    let period = shell.memo(period);
    view! {
        <header class="top">
            <Data/>
            {move || period.get().map(|period| view! {
                <span class="wide-only"><Chip>{period}</Chip></span>
            }).draw()}
            <span class="spring"></span>
            <div class="tools">
                <button
                    type="button"
                    class="link wide-only"
                    on:click=move |_| above.0.set(Some(Overlay::Palette))
                >
                    <kbd>"Ctrl K"</kbd>
                    <span class="unseen">{shell.text("keys-palette")}</span>
                </button>
                <Button kind=ButtonKind::Icon glyph=Glyph::Undo label=shell.text("undo") disabled=undo
                    on_click=Callback::new(move |()| shell.dispatch(Event::Undid))/>
                <Button kind=ButtonKind::Icon glyph=Glyph::Redo label=shell.text("redo") disabled=redo
                    on_click=Callback::new(move |()| shell.dispatch(Event::Redid))/>
                <Save/>
                <More/>
            </div>
            <div class="phone-only"><Preferences/></div>
        </header>
    }
}

/// What is loaded: rows read, used, set aside.
#[component]
fn Data() -> impl IntoView {
    let shell = shell();
    let loaded = shell.memo(|workspace| workspace.heard.loaded.is_some());
    let text = shell.say(data);
    let tone = Live::new(move || if loaded.get() { Tone::Good } else { Tone::Plain });
    let name = shell.memo(|workspace| workspace.document.main().map(|(_, part)| part.source.name));
    view! { <Chip tone=tone title=Live::new(move || name.get().filter(|name| !name.is_empty()))>{text}</Chip> }
}

fn data(workspace: &Workspace, words: &Words) -> String {
    match &workspace.heard.loaded {
        None => words.text("data-none"),
        Some(loaded) => {
            let account = &loaded.account;
            let rows = words.with(
                "account",
                &[
                    ("n", account.read.into()),
                    ("used", account.used.into()),
                    ("aside", account.set_aside.into()),
                ],
            );
            format!("{}: {rows}", words.sheet_kind(loaded.kind))
        }
    }
}

fn period(workspace: &Workspace) -> Option<String> {
    workspace.heard.clients.ready()?.period.clone()
}

/// What can be saved.
#[component]
fn Save() -> impl IntoView {
    let shell = shell();
    let loaded = shell.memo(|workspace| workspace.heard.loaded.is_some());
    let items = shell.say(|_, words| {
        let item =
            |key: &str, hint: &str| MenuItem { label: words.text(key), hint: hint.into(), disabled: false };
        vec![
            item("save-workbook", ".xlsx"),
            item("save-people", ".csv"),
            item("save-machines", ".csv"),
            item("save-clipboard", "Ctrl C"),
            item("save-print", "Ctrl P"),
        ]
    });
    let choose = Callback::new(move |n: usize| {
        let what = match n {
            0 => ExportWhat::Workbook,
            1 => ExportWhat::CsvPeople,
            2 => ExportWhat::CsvMachines,
            3 => ExportWhat::Clipboard(Vec::new()),
            _ => return shell.dispatch(Event::Printed),
        };
        shell.dispatch(Event::Exported(what));
    });
    view! {
        {when(loaded, move || view! {
            <Menu kind=ButtonKind::Main glyph=Glyph::Download label=shell.text("export") items=items on_choose=choose/>
        })}
    }
}

/// Other data, start over, keys.
#[component]
fn More() -> impl IntoView {
    let shell = shell();
    let above = expect_context::<Above>();
    let items = shell.say(|workspace, words| {
        let empty = workspace.document.is_empty();
        let item = |key: &str, disabled| MenuItem { label: words.text(key), hint: String::new(), disabled };
        let keep = if workspace.keeping { "keep-not" } else { "keep" };
        vec![item("columns-check", empty), item("start-over", empty), item(keep, false), item("keys", false)]
    });
    let choose = Callback::new(move |n: usize| match n {
        0 => shell.dispatch(Event::OpenedColumns(true)),
        1 => above.0.set(Some(Overlay::StartOver)),
        2 => shell.dispatch(Event::ChoseKeeping(!shell.peek(|workspace| workspace.keeping))),
        _ => above.0.set(Some(Overlay::Keys)),
    });
    view! { <Menu kind=ButtonKind::Icon glyph=Glyph::More label=shell.text("more") items=items on_choose=choose/> }
}
