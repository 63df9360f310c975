//! One of many options, folded.
use leptos::prelude::*;

use super::draw::Draw;
use super::{choice::Choice, live::Live, name::fresh};

/// A labelled list to choose from.
#[component]
pub fn Select(
    /// What is being chosen.
    #[prop(into)]
    label: Live<String>,
    /// The options.
    choice: Choice,
) -> impl IntoView {
    let name = fresh("select");
    let chosen = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            choice.choose.run(place);
        }
    };
    let option = move |(place, text): (usize, String)| {
        let current = move || choice.at.get() == Some(place);
        view! { <option value=place.to_string() prop:selected=current>{text}</option> }.into_any()
    };
    view! {
        <div class="select">
            <label for=name.clone()>{label}</label>
            <select id=name on:change=chosen>
                {move || choice.texts.get().into_iter().enumerate().map(option).draw()}
            </select>
        </div>
    }
}
