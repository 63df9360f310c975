//! A chip: a fact or a filter in force.
use leptos::prelude::*;

use super::live::Live;
use super::{
    draw::Draw,
    glyph::{Glyph, Icon},
};
use crate::markup::Tone;

/// A short fact; a button with `on_click`, a filter that can be lifted with `on_remove`.
#[component]
pub fn Chip(
    /// What it means.
    #[prop(optional, into)]
    tone: Live<Tone>,
    /// Shown on hover.
    #[prop(optional, into)]
    title: Live<Option<String>>,
    /// On or off, when the chip is a switch.
    #[prop(optional, into)]
    pressed: Live<Option<bool>>,
    /// Pressed.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// What the cross does; read aloud.
    #[prop(optional, into)]
    remove_label: Live<Option<String>>,
    /// The cross was pressed.
    #[prop(optional, into)]
    on_remove: Option<Callback<()>>,
    /// The fact.
    children: Children,
) -> impl IntoView {
    let pressed = move || pressed.get().map(|on| on.to_string());
    let body = match on_click {
        Some(click) => view! {
            <button type="button" class="fact" aria-pressed=pressed on:click=move |_| click.run(())>
                {children()}
            </button>
        }
        .into_any(),
        None => view! { <span class="fact">{children()}</span> }.into_any(),
    };
    let cross = on_remove
        .map(|remove| {
            let label = move || remove_label.get();
            view! {
                <button type="button" class="cross" aria-label=label on:click=move |_| remove.run(())>
                    <Icon glyph=Glyph::Close/>
                </button>
            }
        })
        .draw();
    view! {
        <span class="chip" data-tone=move || tone.get().name() title=move || title.get()>
            {body}
            {cross}
        </span>
    }
}
