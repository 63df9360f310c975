//! What lies above the page: the palette, the sheet of keys, the question before starting over.
use leptos::prelude::*;

use super::Above;
use crate::{
    engine::ExportWhat,
    parts::{Button, ButtonKind, Dialog, KeyLine, KeySheet, Live, LiveCell, Palette, PaletteEntry},
    shell::shell,
    words::Words,
    workspace::{Event, Page, Workspace},
};

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Pages, clients and actions by a few letters.
    Palette,
    /// The keys.
    Keys,
    /// The question before starting over.
    StartOver,
}

/// All of them; at most one is open.
#[component]
pub(super) fn Overlays() -> impl IntoView {
    view! {
        <Find/>
        <Keys/>
        <StartOver/>
    }
}

fn is_open(above: Above, overlay: Overlay) -> Live<bool> {
    Live::new(move || above.0.get() == Some(overlay))
}

fn closing(above: Above) -> Callback<()> {
    Callback::new(move |()| above.0.set(None))
}

/// A line of the palette and what it does.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    label: String,
    hint: String,
    way: Way,
}

/// Where a line of the palette leads. Not an [`Event`]: those hold whole answers of the engine, and what
/// lies in a [`Live`] is cloned and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Page(Page),
    /// To the client that the line names.
    Client,
    Workbook,
    CsvPeople,
    Clipboard,
    Columns,
    Reset,
    Undo,
}

impl Entry {
    fn event(&self) -> Event {
        match self.way {
            Way::Page(page) => Event::WentTo(page),
            Way::Client => Event::OpenedClient(Some(self.label.clone())),
            Way::Workbook => Event::Exported(ExportWhat::Workbook),
            Way::CsvPeople => Event::Exported(ExportWhat::CsvPeople),
            Way::Clipboard => Event::Exported(ExportWhat::Clipboard(Vec::new())),
            Way::Columns => Event::OpenedColumns(true),
            Way::Reset => Event::ResetSettings,
            Way::Undo => Event::Undid,
        }
    }
}

fn entries(workspace: &Workspace, words: &Words, query: &str) -> Vec<Entry> {
    let wanted = crate::table::fold(query);
    let fits = |label: &str| crate::table::fold(label).contains(&wanted);
    let page = |page: Page| Entry {
        label: words.text(&format!("step-{}", page.slug())),
        hint: words.text("palette-page"),
        way: Way::Page(page),
    };
    let action =
        |key: &str, way: Way| Entry { label: words.text(key), hint: words.text("palette-action"), way };
    let mut actions = Vec::new();
    if workspace.heard.loaded.is_some() {
        actions.push(action("save-workbook", Way::Workbook));
        actions.push(action("save-people", Way::CsvPeople));
        actions.push(action("save-clipboard", Way::Clipboard));
        actions.push(action("columns-check", Way::Columns));
        actions.push(action("abc-settings-reset", Way::Reset));
    }
    if workspace.can_undo() {
        actions.push(action("undo", Way::Undo));
    }
    let found = workspace.heard.found.1.iter().filter(|_| !wanted.is_empty()).map(|name| Entry {
        label: name.clone(),
        hint: words.text("palette-client"),
        way: Way::Client,
    });
    let fixed = Page::ALL.into_iter().map(page).chain(actions).filter(|entry| fits(&entry.label));
    found.filter(|entry| fits(&entry.label)).chain(fixed).take(12).collect()
}

#[component]
fn Find() -> impl IntoView {
    let shell = shell();
    let above = expect_context::<Above>();
    let query = LiveCell::new(String::new());
    let found = shell.say(move |workspace, words| query.with(|query| entries(workspace, words, query)));
    let lines = Live::new(move || {
        let line = |entry: &Entry| PaletteEntry { label: entry.label.clone(), hint: entry.hint.clone() };
        found.with(|found| found.iter().map(line).collect::<Vec<_>>())
    });
    let seek = Callback::new(move |text: String| {
        query.set(text.clone());
        if shell.peek(|workspace| workspace.heard.loaded.is_some()) {
            shell.dispatch(Event::Sought(text));
        }
    });
    let choose = Callback::new(move |n: usize| {
        let event = found.with_untracked(|found| found.get(n).map(Entry::event));
        above.0.set(None);
        query.set(String::new());
        if let Some(event) = event {
            if matches!(event, Event::OpenedClient(_)) {
                shell.dispatch(Event::WentTo(Page::Clients));
            }
            shell.dispatch(event);
        }
    });
    view! {
        <Palette
            open=is_open(above, Overlay::Palette)
            label=shell.text("keys-palette")
            entries=lines
            none=shell.text("palette-none")
            on_query=seek
            on_choose=choose
            on_close=closing(above)
        />
    }
}

#[component]
fn Keys() -> impl IntoView {
    let shell = shell();
    let above = expect_context::<Above>();
    let lines = shell.say(|_, words| {
        let line = |keys: &[&str], key: &str| KeyLine {
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
            text: words.text(key),
        };
        vec![
            line(&["Ctrl", "V"], "keys-paste"),
            line(&["Ctrl", "Z"], "keys-undo"),
            line(&["Ctrl", "Shift", "Z"], "keys-redo"),
            line(&["Ctrl", "K"], "keys-palette"),
            line(&["Ctrl", "C"], "keys-copy"),
            line(&["/"], "keys-search"),
            line(&["1", "8"], "keys-steps"),
            line(&["←", "→"], "keys-arrows"),
            line(&["Esc"], "keys-escape"),
            line(&["?"], "keys-help"),
        ]
    });
    view! {
        <Dialog open=is_open(above, Overlay::Keys) title=shell.text("keys") close_label=shell.text("close") on_close=closing(above)>
            <KeySheet lines=lines/>
        </Dialog>
    }
}

#[component]
fn StartOver() -> impl IntoView {
    let shell = shell();
    let above = expect_context::<Above>();
    let confirm = Callback::new(move |()| {
        above.0.set(None);
        shell.dispatch(Event::StartedOver);
    });
    let actions = move || {
        view! {
            <Button label=shell.text("cancel") on_click=closing(above)/>
            <Button kind=ButtonKind::Main label=shell.text("start-over-confirm") on_click=confirm/>
        }
    };
    view! {
        <Dialog
            open=is_open(above, Overlay::StartOver)
            title=shell.text("start-over-ask")
            close_label=shell.text("close")
            on_close=closing(above)
            actions=actions
        >
            <p>{shell.text("start-over-detail")}</p>
        </Dialog>
    }
}
