//! Small signs on buttons and notices.
use leptos::prelude::*;

use super::live::Live;
pub use crate::markup::Glyph;

/// Draws a sign in the colour of the text around it; hidden from readers of the screen.
#[component]
pub fn Icon(
    /// Which sign.
    #[prop(into)]
    glyph: Live<Glyph>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d=move || glyph.get().path()></path>
        </svg>
    }
}
