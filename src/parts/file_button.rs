//! A button that opens files.
use leptos::prelude::*;

use super::live::Live;
use super::{
    button::ButtonKind,
    glyph::{Glyph, Icon},
};
use crate::web::{File, file_input};

/// A file input that looks like a button.
#[component]
pub fn FileButton(
    /// What it does.
    #[prop(into)]
    label: Live<String>,
    /// How loud it is.
    #[prop(optional)]
    kind: ButtonKind,
    /// Kinds of files taken: `.csv,.xlsx`.
    #[prop(into)]
    accept: String,
    /// Several files at once.
    #[prop(optional)]
    multiple: bool,
    /// Files were chosen: at least one.
    #[prop(into)]
    on_files: Callback<Vec<File>>,
) -> impl IntoView {
    let choose = move |event| {
        let files = file_input::chosen(&event);
        if !files.is_empty() {
            on_files.run(files);
        }
    };
    view! {
        <label class="button" data-kind=kind.name()>
            <input type="file" class="unseen" accept=accept multiple=multiple on:change=choose/>
            <Icon glyph=Glyph::Open/>
            <span>{label}</span>
        </label>
    }
}
