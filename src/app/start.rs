//! The first minute: the paste zone, and a reading under way.
use leptos::prelude::*;

use super::take_files;
use crate::{
    parts::{Button, ButtonKind, FileButton, Live, Progress},
    shell::shell,
    web::File,
    workspace::{Event, Origin},
};

/// Files that the page reads.
const ACCEPT: &str = ".csv,.tsv,.txt,.xlsx,.xlsm";

/// One large paste zone that already has the focus.
#[component]
pub(super) fn Start() -> impl IntoView {
    let shell = shell();
    let zone = NodeRef::<leptos::html::Section>::new();
    Effect::new(move |_| {
        if let Some(zone) = zone.get() {
            crate::web::element::focus(&zone);
        }
    });
    let sample = Callback::new(move |()| {
        let (source, lang) = shell.peek(|workspace| (workspace.next_source(), workspace.lang));
        let name = shell.say_now(|words| words.text("data-sample"));
        shell.dispatch(Event::Given { source, name, origin: Origin::Sample(lang) });
    });
    view! {
        <section class="paste" tabindex="0" node_ref=zone aria-labelledby="paste-title">
            <h1 id="paste-title">{shell.text("paste-title")}</h1>
            <p class="how"><kbd>"Ctrl"</kbd>" + "<kbd>"V"</kbd>" "{shell.text("paste-from")}</p>
            <div class="row">
                <Open kind=ButtonKind::Main/>
                <Button label=shell.text("paste-sample") on_click=sample/>
            </div>
            <p class="promise">{shell.text("paste-enough")}<br/>{shell.text("promise-detail")}</p>
        </section>
    }
}

/// The button that opens a file.
#[component]
pub(super) fn Open(
    /// How loud it is.
    kind: ButtonKind,
) -> impl IntoView {
    let shell = shell();
    let open = Callback::new(move |files: Vec<File>| take_files(shell, files));
    view! { <FileButton label=shell.text("paste-open") kind accept=ACCEPT on_files=open/> }
}

/// A reading under way, with a way out.
#[component]
pub(super) fn Reading() -> impl IntoView {
    let shell = shell();
    let label = shell.say(|workspace, words| {
        let source = workspace.running.as_ref().map(|running| &running.part.source);
        match source {
            Some(source) if !source.name.is_empty() => {
                words.with("progress-reading", &[("name", source.name.as_str().into())])
            }
            _ => words.text("progress-pasted"),
        }
    });
    let rows = shell.say(|workspace, words| {
        let rows = workspace.running.as_ref().map_or(0, |running| running.rows);
        Some(words.with("progress-rows", &[("n", rows.into())]))
    });
    let bytes = shell.memo(|workspace| workspace.running.as_ref().map_or((0, 0), |running| running.bytes));
    view! {
        <Progress
            label=label
            done=Live::new(move || bytes.get().0)
            of=Live::new(move || Some(bytes.get().1).filter(|of| *of > 0))
            note=rows
            cancel_label=shell.text("cancel")
            on_cancel=Callback::new(move |()| shell.dispatch(Event::PressedCancel))
        />
    }
}
