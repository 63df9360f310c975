//! A badge: the code of a segment, its colour the advice.
use leptos::prelude::*;

use super::live::Live;
use super::tone::Tone;

/// A segment's letters.
#[component]
pub fn Badge(
    /// The letters: `AX`.
    #[prop(into)]
    code: Live<String>,
    /// What they mean; a `Treatment` turns into a tone.
    #[prop(optional, into)]
    tone: Live<Tone>,
    /// The meaning in words, shown on hover.
    #[prop(optional, into)]
    title: Live<Option<String>>,
) -> impl IntoView {
    view! {
        <span class="badge" data-tone=move || tone.get().name() title=move || title.get()>
            {code}
        </span>
    }
}
