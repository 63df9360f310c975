//! A card: a titled piece of a page.
use leptos::prelude::*;

use super::draw::Draw;
use super::live::Live;
use super::name::fresh;

/// A titled piece of a page.
#[component]
pub fn Card(
    /// The title.
    #[prop(into)]
    title: Live<String>,
    /// A word beside the title.
    #[prop(optional, into)]
    note: Live<Option<String>>,
    /// Buttons at the end of the title's line.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// The content.
    children: Children,
) -> impl IntoView {
    let name = fresh("card");
    view! {
        <section class="card" aria-labelledby=name>
            <header>
                <h2 id=name.clone()>{title}</h2>
                {move || note.get().map(|note| view! { <p class="note">{note}</p> }).draw()}
                {actions.map(|actions| view! { <div class="actions">{actions.run()}</div> }).draw()}
            </header>
            <div class="body">{children()}</div>
        </section>
    }
}
