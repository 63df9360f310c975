//! What a reader of the screen hears when a result comes.
use leptos::prelude::*;

use super::live::Live;

/// Says each new message when the reader pauses; not seen. One per page.
#[component]
pub fn LiveRegion(
    /// The message.
    #[prop(into)]
    message: Live<String>,
) -> impl IntoView {
    view! { <p class="unseen" role="status" aria-live="polite">{message}</p> }
}
