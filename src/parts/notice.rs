//! A notice: what was found, what was expected, what to do.
use leptos::prelude::*;

use super::draw::Draw;
use super::glyph::{Glyph, Icon};
use super::live::Live;
use crate::markup::Tone;

/// A sentence that matters, its sign, its actions.
#[component]
pub fn Notice(
    /// What it means.
    #[prop(optional, into)]
    tone: Live<Tone>,
    /// The sentence.
    #[prop(into)]
    title: Live<String>,
    /// The detail.
    #[prop(optional, into)]
    body: Live<Option<String>>,
    /// Buttons.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
) -> impl IntoView {
    let glyph = Live::new(move || match tone.get() {
        Tone::Good => Glyph::Tick,
        Tone::Warn => Glyph::Warn,
        Tone::Bad => Glyph::Cross,
        Tone::Plain | Tone::Calm | Tone::Info => Glyph::Info,
    });
    view! {
        <div class="notice" data-tone=move || tone.get().name()>
            <Icon glyph/>
            <div class="text">
                <p class="title">{title}</p>
                {move || body.get().map(|body| view! { <p class="detail">{body}</p> }).draw()}
            </div>
            {actions.map(|actions| view! { <div class="actions">{actions.run()}</div> }).draw()}
        </div>
    }
}
