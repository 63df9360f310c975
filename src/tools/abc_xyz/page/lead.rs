//! The verdict, and what the reader should know.
use leptos::prelude::*;

use super::{composed, screen};
use crate::parts::Draw;
use crate::shell::shell;

#[component]
pub(super) fn Lead() -> impl IntoView {
    let shell = shell();
    let headline = composed(shell, screen::headline);
    view! {
        <div class="lead">
            <div>
                <h1>{move || headline.get().title}</h1>
                <p>{move || headline.get().subtitle}</p>
                <ul class="warnings">
                    {move || headline.get().warnings.into_iter().map(|warning| view! { <li>{warning}</li> }).draw()}
                </ul>
            </div>
        </div>
    }
}
