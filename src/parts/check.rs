//! Yes or no.
use leptos::prelude::*;

use super::draw::Draw;
use super::live::Live;

/// A box to tick.
#[component]
pub fn Check(
    /// What is agreed to.
    #[prop(into)]
    label: Live<String>,
    /// Whether it is.
    #[prop(into)]
    checked: Live<bool>,
    /// A gloss under the label.
    #[prop(optional, into)]
    hint: Live<Option<String>>,
    /// Ticked or cleared.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>
                {label}
                {move || hint.get().map(|hint| view! { <small>{hint}</small> }).draw()}
            </span>
        </label>
    }
}
