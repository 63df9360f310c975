//! Tabs: the views of one page.
use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::draw::Draw;
use super::{choice::Choice, live::Live, roving};
use crate::web::element;

/// One view out of a few; arrow keys move.
#[component]
pub fn Tabs(
    /// What the views are of; read aloud.
    #[prop(into)]
    label: Live<String>,
    /// The views and their titles.
    choice: Choice,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    let key = move |event: KeyboardEvent| {
        let (at, n) = (choice.at.get_untracked().unwrap_or(0), choice.texts.with_untracked(Vec::len));
        let Some(next) = roving::step(&event.key(), at, n) else { return };
        event.prevent_default();
        if let Some(root) = root.get_untracked() {
            choice.choose.run(next);
            element::focus_nth(&root, "[role=tab]", next);
        }
    };
    let tab = move |(place, text): (usize, String)| {
        let current = move || choice.at.get() == Some(place);
        view! {
            <button
                type="button"
                role="tab"
                aria-selected=move || current().to_string()
                tabindex=move || if current() { "0" } else { "-1" }
                on:click=move |_| choice.choose.run(place)
            >
                {text}
            </button>
        }
        .into_any()
    };
    view! {
        <div class="tabs" role="tablist" aria-label=label node_ref=root on:keydown=key>
            {move || choice.texts.get().into_iter().enumerate().map(tab).draw()}
        </div>
    }
}
