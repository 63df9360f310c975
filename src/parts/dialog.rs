//! A dialog: one question above the page.
use leptos::{ev::MouseEvent, html, prelude::*};

use super::draw::{Draw, when};
use super::live::Live;
use super::{button::*, glyph::Glyph, name::fresh};
use crate::web::element;

/// A native modal dialog. Esc, the cross and a click on the veil close it; the focus returns where it was.
#[component]
pub fn Dialog(
    /// In sight or not.
    #[prop(into)]
    open: Live<bool>,
    /// The title.
    #[prop(into)]
    title: Live<String>,
    /// What the cross does; read aloud.
    #[prop(into)]
    close_label: Live<String>,
    /// Buttons at the bottom.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// The user wants it closed; answer by `open`.
    #[prop(into)]
    on_close: Callback<()>,
    /// The content, made when it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let name = fresh("dialog");
    let dialog = NodeRef::<html::Dialog>::new();
    let children = StoredValue::new(children);
    let actions = StoredValue::new(actions);
    follow(dialog, open);
    let foot = move || {
        actions.read_value().as_ref().map(|actions| view! { <footer>{actions.run()}</footer> }).draw()
    };
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-labelledby=name
            on:close=move |_| { if open.get_untracked() { on_close.run(()) } }
            on:click=move |event| veil(dialog, &event, on_close)
        >
            <header>
                <h2 id=name.clone()>{title}</h2>
                <Button kind=ButtonKind::Icon glyph=Glyph::Close label=close_label on_click=on_close/>
            </header>
            {when(open, move || view! {
                <div class="body">{children.read_value()()}</div>
                {foot()}
            })}
        </dialog>
    }
}

/// Keeps the browser's dialog at the state the page asks for.
pub(super) fn follow(dialog: NodeRef<html::Dialog>, open: Live<bool>) {
    Effect::new(move |_| {
        let wanted = open.get();
        let Some(dialog) = dialog.get() else { return };
        if wanted {
            element::open_dialog(&dialog);
        } else {
            element::close_dialog(&dialog);
        }
    });
}

/// A click outside the box closes.
pub(super) fn veil(dialog: NodeRef<html::Dialog>, event: &MouseEvent, on_close: Callback<()>) {
    // A key press on a button is a click at 0, 0: `detail` tells it from a pointer.
    let outside = |dialog| element::on_veil(&dialog, event.client_x(), event.client_y());
    if event.detail() > 0 && dialog.get_untracked().is_some_and(outside) {
        on_close.run(());
    }
}
