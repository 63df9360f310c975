//! A switch between a few readings of the same thing; arrow keys move it.
use leptos::prelude::*;

use super::draw::Draw;
use super::{choice::Choice, live::Live, name::fresh};

/// One of a few options, all in sight.
#[component]
pub fn Segmented(
    /// What is being chosen; read aloud.
    #[prop(into)]
    label: Live<String>,
    /// The options.
    choice: Choice,
) -> impl IntoView {
    let group = fresh("choice");
    let option = move |(place, text): (usize, String)| {
        view! {
            <label class="option">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || choice.at.get() == Some(place)
                    on:change=move |_| choice.choose.run(place)
                />
                <span>{text}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <div class="segmented" role="radiogroup" aria-label=label>
            {move || choice.texts.get().into_iter().enumerate().map(&option).draw()}
        </div>
    }
}
