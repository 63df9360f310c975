//! A button: one action.
use leptos::prelude::*;

use super::draw::Draw;
use super::glyph::{Glyph, Icon};
use super::live::Live;
pub use crate::markup::ButtonKind;

/// A button; with `pressed` it is a switch.
#[component]
pub fn Button(
    /// What it does.
    #[prop(into)]
    label: Live<String>,
    /// How loud it is.
    #[prop(optional)]
    kind: ButtonKind,
    /// A sign before the label; for [`ButtonKind::Icon`] instead of it.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// Cannot be pressed now.
    #[prop(optional, into)]
    disabled: Live<bool>,
    /// On or off, when the button is a switch.
    #[prop(optional, into)]
    pressed: Live<Option<bool>>,
    /// Shown on hover.
    #[prop(optional, into)]
    title: Live<Option<String>>,
    /// Pressed.
    #[prop(into)]
    on_click: Callback<()>,
) -> impl IntoView {
    let alone = kind == ButtonKind::Icon;
    let hover = move || title.get().or_else(|| alone.then(|| label.get()));
    view! {
        <button
            type="button"
            class="button"
            data-kind=kind.name()
            disabled=disabled
            aria-pressed=move || pressed.get().map(|on| on.to_string())
            aria-label=move || alone.then(|| label.get())
            title=hover
            on:click=move |_| on_click.run(())
        >
            {glyph.map(|glyph| view! { <Icon glyph/> }).draw()}
            {(!alone).then(|| view! { <span>{label}</span> }).draw()}
        </button>
    }
}
