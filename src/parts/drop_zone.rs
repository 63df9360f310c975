//! Files dragged over the page, wherever they are let go.
use leptos::{ev, prelude::*};

use super::live::{Live, LiveCell};
use crate::web::{File, file_input};

/// A veil while files are dragged over the window. One per page.
#[component]
pub fn DropZone(
    /// What letting go will do.
    #[prop(into)]
    label: Live<String>,
    /// Files were let go.
    #[prop(into)]
    on_files: Callback<Vec<File>>,
) -> impl IntoView {
    let over = LiveCell::new(false);
    let hover = window_event_listener(ev::dragover, move |event| {
        if file_input::carries_files(&event) {
            event.prevent_default();
            over.set(true);
        }
    });
    let leave = window_event_listener(ev::dragleave, move |event| {
        if file_input::left_window(&event) {
            over.set(false);
        }
    });
    let release = window_event_listener(ev::drop, move |event| {
        over.set(false);
        if file_input::carries_files(&event) {
            event.prevent_default();
            on_files.run(file_input::dropped(&event));
        }
    });
    on_cleanup(move || {
        hover.remove();
        leave.remove();
        release.remove();
    });
    view! {
        <div class="drop-zone" hidden=move || !over.get()>
            <p>{label}</p>
        </div>
    }
}
