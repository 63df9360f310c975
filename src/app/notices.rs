//! Something to tell, once: what was refused and why, what came back, what was copied.
use leptos::prelude::*;

use crate::{
    import::Refusal,
    parts::{Button, ButtonKind, Draw, Glyph, Live, Notice as NoticeBox, Tone, redrawn},
    shell::shell,
    words::Words,
    workspace::{Event, Notice, Workspace},
};

use super::columns::Columns;

/// A notice in words.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    tone: Tone,
    title: String,
    body: Option<String>,
    /// The columns can be corrected.
    columns: bool,
    /// Undo brings it back.
    undo: bool,
}

fn told(workspace: &Workspace, words: &Words) -> Option<Told> {
    let plain = |tone, title: String| Told { tone, title, body: None, columns: false, undo: false };
    Some(match workspace.notice.as_ref()? {
        Notice::Refused { name, why } => {
            let kept = workspace.heard.loaded.is_some().then(|| words.text("refusal-kept"));
            let name = if name.is_empty() {
                words.text("refused-paste")
            } else {
                words.with("quoted", &[("text", name.as_str().into())])
            };
            let body = [Some(words.refusal(why)), kept].into_iter().flatten().collect::<Vec<_>>().join(" ");
            let columns = matches!(why, Refusal::MissingColumns { .. });
            Told {
                tone: Tone::Bad,
                title: words.with("refused", &[("name", name.into())]),
                body: Some(body),
                columns,
                undo: false,
            }
        }
        Notice::Cancelled => plain(Tone::Info, words.text("progress-cancelled")),
        Notice::Restored(name) => {
            let name = if name.is_empty() { words.text("refused-paste") } else { name.clone() };
            plain(Tone::Info, words.with("restored", &[("source", name.into())]))
        }
        Notice::EngineRestarted => {
            Told { body: Some(words.text("engine-restored")), ..plain(Tone::Warn, words.text("engine-died")) }
        }
        Notice::EngineDiedReading(name) => {
            plain(Tone::Bad, words.with("engine-died-reading", &[("name", name.as_str().into())]))
        }
        Notice::EngineGone(detail) => {
            Told { body: Some(detail.clone()), ..plain(Tone::Bad, words.text("engine-missing")) }
        }
        Notice::Copied(rows) => plain(Tone::Good, words.with("copied", &[("n", (*rows).into())])),
        Notice::CopiedPicture => plain(Tone::Good, words.text("copied-picture")),
        Notice::CopiedText => plain(Tone::Good, words.text("copied-text")),
        Notice::SavedFile(name) => {
            plain(Tone::Good, words.with("saved-file", &[("name", name.as_str().into())]))
        }
        Notice::Refusal(detail) => {
            Told { body: Some(detail.clone()), ..plain(Tone::Warn, words.text("browser-refused")) }
        }
        Notice::NotKept(detail) => {
            Told { body: Some(detail.clone()), ..plain(Tone::Warn, words.text("not-kept")) }
        }
        Notice::Added { kind, rows, sales_stay } => {
            let body = sales_stay.then(|| words.text("added-sales-stay"));
            Told { body, ..plain(Tone::Good, words.added(*kind, *rows)) }
        }
        Notice::StartedOver => Told { undo: true, ..plain(Tone::Info, words.text("start-over-done")) },
    })
}

/// What a reader of the screen hears: the notice, else the verdict.
pub(super) fn aloud(workspace: &Workspace, words: &Words) -> String {
    if let Some(told) = told(workspace, words) {
        return [Some(told.title), told.body].into_iter().flatten().collect::<Vec<_>>().join(" ");
    }
    let verdict = workspace.heard.clients.ready().filter(|_| workspace.running.is_none());
    verdict.map(|page| page.title.clone()).unwrap_or_default()
}

/// The notice above the page, with what can be done about it.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let shell = shell();
    let told = shell.say(told);
    redrawn(move || told.get().map(|told| view! { <One told/> }).draw())
}

#[component]
fn One(told: Told) -> impl IntoView {
    let shell = shell();
    let dismiss = Callback::new(move |()| shell.dispatch(Event::Dismissed));
    let undo = Callback::new(move |()| {
        shell.dispatch(Event::Dismissed);
        shell.dispatch(Event::Undid);
    });
    let back = told.undo;
    let actions = move || {
        let undo = back.then(|| view! { <Button label=shell.text("undo") on_click=undo/> }).draw();
        view! {
            {undo}
            <Button kind=ButtonKind::Icon glyph=Glyph::Close label=shell.text("close") on_click=dismiss/>
        }
    };
    view! {
        <NoticeBox tone=Live::stored(told.tone) title=Live::stored(told.title) body=told.body actions=actions/>
        {told.columns.then(|| view! { <Columns/> }).draw()}
    }
}
