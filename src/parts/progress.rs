//! Progress of a long job.
use leptos::prelude::*;

use super::button::*;
use super::draw::Draw;
use super::live::Live;
use crate::markup::manners::percent;

/// How far a job has come; without `of` it only moves.
#[component]
pub fn Progress(
    /// What is being done.
    #[prop(into)]
    label: Live<String>,
    /// Done so far.
    #[prop(into)]
    done: Live<u64>,
    /// All there is, when known.
    #[prop(into)]
    of: Live<Option<u64>>,
    /// How far, in words: "4 200 of 12 340 rows".
    #[prop(optional, into)]
    note: Live<Option<String>>,
    /// What the button says.
    #[prop(optional, into)]
    cancel_label: Live<String>,
    /// The user wants it stopped.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let percent = move || of.get().map(|of| percent(done.get(), of));
    view! {
        <div class="progress">
            <p><span>{label}</span> <span class="far">{move || note.get()}</span></p>
            <div
                class="track"
                role="progressbar"
                aria-label=label
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=move || percent().map(|percent| percent.to_string())
                aria-valuetext=move || note.get()
                data-endless=move || percent().is_none().then_some("")
            >
                <div class="fill" style:width=move || percent().map(|percent| format!("{percent}%"))></div>
            </div>
            {on_cancel.map(|on_click| view! { <Button label=cancel_label on_click/> }).draw()}
        </div>
    }
}
