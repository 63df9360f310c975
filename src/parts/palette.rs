//! The palette: pages, clients and actions by a few letters.
use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::draw::{Draw, redrawn, when};
use super::live::{Live, LiveCell};
use super::{
    dialog::{follow, veil},
    name::fresh,
};
use crate::{markup::manners::step, web::element};

/// A line of the palette.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaletteEntry {
    /// What it leads to.
    pub label: String,
    /// What kind of thing it is, or its keys.
    pub hint: String,
}

/// A search box over a list; the list is found by whoever owns the things.
#[component]
pub fn Palette(
    /// In sight or not.
    #[prop(into)]
    open: Live<bool>,
    /// What can be found; read aloud and shown in the empty box.
    #[prop(into)]
    label: Live<String>,
    /// What was found, best first.
    #[prop(into)]
    entries: Live<Vec<PaletteEntry>>,
    /// What stands in place of an empty list.
    #[prop(into)]
    none: Live<String>,
    /// The text in the box changed.
    #[prop(into)]
    on_query: Callback<String>,
    /// The entry at this place was chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
    /// The user wants it closed.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let name = fresh("found");
    let dialog = NodeRef::<html::Dialog>::new();
    let at = LiveCell::new(0usize);
    follow(dialog, open);
    let key = move |event: KeyboardEvent| {
        let (key, n) = (event.key(), entries.with_untracked(Vec::len));
        if key == "Enter" && at.get_untracked() < n {
            event.prevent_default();
            on_choose.run(at.get_untracked());
        } else if let ("ArrowDown" | "ArrowUp", Some(next)) =
            (key.as_str(), step(&key, at.get_untracked(), n))
        {
            event.prevent_default();
            at.set(next);
            reveal(dialog, next);
        }
    };
    let query = move |event| {
        at.set(0);
        on_query.run(event_target_value(&event));
    };
    let list = name.clone();
    let active = move || entries.with(|all| at.get() < all.len()).then(|| format!("{list}-{}", at.get()));
    let found = name.clone();
    view! {
        <dialog
            class="palette"
            node_ref=dialog
            aria-label=label
            on:close=move |_| { if open.get_untracked() { on_close.run(()) } }
            on:click=move |event| veil(dialog, &event, on_close)
        >
            {when(open, move || view! {
                <input
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    autofocus
                    aria-expanded="true"
                    aria-label=label
                    aria-controls=found.clone()
                    aria-activedescendant=active.clone()
                    placeholder=label
                    on:input=query
                    on:keydown=key
                />
                <Found name=found.clone() label entries at on_choose/>
                <p class="none">{move || entries.with(Vec::is_empty).then(|| none.get())}</p>
            })}
        </dialog>
    }
}

/// The list under the box.
#[component]
fn Found(
    name: String,
    label: Live<String>,
    entries: Live<Vec<PaletteEntry>>,
    at: LiveCell<usize>,
    on_choose: Callback<usize>,
) -> impl IntoView {
    let prefix = name.clone();
    let line = move |(index, entry): (usize, PaletteEntry)| {
        view! {
            <li
                id=format!("{prefix}-{index}")
                role="option"
                aria-selected=move || (at.get() == index).to_string()
                on:click=move |_| on_choose.run(index)
            >
                <span>{entry.label}</span>
                <small>{entry.hint}</small>
            </li>
        }
    };
    let lines = move || entries.get().into_iter().enumerate().map(&line).draw();
    view! { <ul id=name role="listbox" aria-label=label>{redrawn(lines)}</ul> }
}

fn reveal(dialog: NodeRef<html::Dialog>, index: usize) {
    if let Some(dialog) = dialog.get_untracked() {
        element::reveal(&dialog, &format!("li:nth-child({})", index + 1));
    }
}
