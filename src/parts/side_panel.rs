//! A panel beside the table: one client; on a phone, a sheet from below.
use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::draw::Draw;
use super::live::Live;
use super::{button::*, glyph::Glyph, name::fresh};
use crate::web::element;

/// A panel that takes the focus when it appears and gives it back when it goes. Esc closes it.
#[component]
pub fn SidePanel(
    /// Whose panel it is.
    #[prop(into)]
    title: Live<String>,
    /// A line under the title.
    #[prop(optional, into)]
    note: Live<Option<String>>,
    /// What the cross does; read aloud.
    #[prop(into)]
    close_label: Live<String>,
    /// The user wants it closed.
    #[prop(into)]
    on_close: Callback<()>,
    /// The content.
    children: Children,
) -> impl IntoView {
    let name = fresh("panel");
    let panel = NodeRef::<html::Section>::new();
    let before = StoredValue::new_local(element::focused());
    Effect::new(move |_| {
        if let Some(panel) = panel.get() {
            element::focus(&panel);
        }
    });
    on_cleanup(move || {
        let ours = panel.get_untracked().is_none_or(|panel| element::focus_is_ours(&panel));
        if let (true, Some(Some(before))) = (ours, before.try_get_value()) {
            element::focus(&before);
        }
    });
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            on_close.run(());
        }
    };
    view! {
        <section class="side-panel" role="dialog" aria-labelledby=name tabindex="-1" node_ref=panel on:keydown=key>
            <header>
                <div>
                    <h2 id=name.clone()>{title}</h2>
                    {move || note.get().map(|note| view! { <p class="note">{note}</p> }).draw()}
                </div>
                <Button kind=ButtonKind::Icon glyph=Glyph::Close label=close_label on_click=on_close/>
            </header>
            <div class="body">{children()}</div>
        </section>
    }
}
