//! How the clients page is drawn: headline, nine segments, picture, settings, table, client, actions, passport.
#![allow(unreachable_pub, reason = "the component macro makes its properties pub")]
mod actions;
mod client;
mod filters;
mod grid;
mod lead;
mod lines;
mod passport;
mod picture;
mod sellers;
mod settings;
mod table;
mod window;

use leptos::prelude::*;

use super::{Params, Report, screen};
use crate::{
    domain::Shared,
    engine::ClientsAnswer,
    parts::{Live, LiveCell, Notice, Tone, redrawn, when},
    shell::{Shell, shell},
    words::Words,
    workspace::{Clients, Workspace},
};

/// The answer that the page shows.
type Answer = Shared<ClientsAnswer>;

/// What a part of the page is composed of.
fn ready(workspace: &Workspace) -> Option<&Answer> {
    match &workspace.heard.clients {
        Clients::Ready(answer) => Some(answer),
        Clients::None | Clients::NoAnswer(_) => None,
    }
}

/// The answer in sight. What is composed from it alone is composed once an answer, not at every event.
fn answer(shell: Shell) -> Live<Option<Answer>> {
    shell.memo(|workspace| ready(workspace).cloned())
}

/// Composes a part from the answer; the default while there is none.
fn composed_of<T: Default + PartialEq + Send + Sync + 'static>(
    shell: Shell,
    compose: impl Fn(&Answer, &Words) -> T + Send + Sync + 'static,
) -> Live<T> {
    let answer = answer(shell);
    Live::new(move || {
        let words = shell.words();
        answer.with(|answer| answer.as_ref().map(|answer| compose(answer, words)).unwrap_or_default())
    })
}

/// Composes a part from the report and the settings that made it.
fn composed<T: Default + PartialEq + Send + Sync + 'static>(
    shell: Shell,
    compose: impl Fn(&Report, &Params, &Words) -> T + Send + Sync + 'static,
) -> Live<T> {
    composed_of(shell, move |answer, words| compose(&answer.report, &answer.params, words))
}

/// The whole page.
#[component]
pub fn ClientsPage() -> impl IntoView {
    let shell = shell();
    let is_ready = shell.memo(|workspace| ready(workspace).is_some());
    let no_answer = shell.say(|workspace, words| match workspace.heard.clients {
        Clients::NoAnswer(why) => Some(words.no_answer(why)),
        _ => None,
    });
    redrawn(move || match (is_ready.get(), no_answer.get()) {
        (true, _) => view! { <Result/> }.into_any(),
        (false, Some(why)) => view! {
            <Notice tone=Live::stored(Tone::Warn) title=shell.text("abc-no-answer-title") body=why/>
            <filters::Filters/>
            <settings::Settings/>
        }
        .into_any(),
        (false, None) => {
            view! { <p class="muted" role="status">{shell.text("progress-computing")}</p> }.into_any()
        }
    })
}

/// Parts appear one after another, each in a task of its own, so that the page never stands still for long.
const STAGES: u32 = 4;

/// Lets the next part appear; a page that is gone by then is left alone.
fn advance(stage: LiveCell<u32>, next: u32) {
    crate::web::page::Timer::new(0, move || {
        stage.set(next);
        if next < STAGES {
            advance(stage, next + 1);
        }
    })
    .forget();
}

#[component]
fn Result() -> impl IntoView {
    let shell = shell();
    let open = shell.memo(|workspace| workspace.view.client.is_some());
    let stage = LiveCell::new(0);
    advance(stage, 1);
    let from = move |n: u32| Live::new(move || stage.get() >= n);
    view! {
        <lead::Lead/>
        <window::FarOff/>
        <filters::Filters/>
        <div class="pair">
            <grid::Grid/>
            {when(from(1), || view! { <picture::PictureCard/> })}
        </div>
        {when(from(3), || view! { <settings::Settings/> })}
        <div class="with-panel">
            {when(from(2), || view! { <table::Table/> })}
            {when(open, || view! { <client::Client/> })}
        </div>
        {when(from(4), || view! { <actions::Actions/><passport::Passport/><lines::Lines/> })}
    }
}
