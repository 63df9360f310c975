//! The frame: steps, top bar, the step in sight, what lies above it, and the page's own listeners.
#![allow(unreachable_pub, reason = "the component macro makes its properties pub")]
mod account;
mod columns;
mod lines;
mod listen;
mod notices;
mod overlays;
mod rail;
mod row_list;
mod start;
mod top;

use leptos::prelude::*;

use crate::{
    desk::{ToolPage, ToolPlace},
    domain::Shared,
    engine::ClientsPage,
    markup::{Given, Node},
    parts::{ButtonKind, Draw, Drawn, DropZone, Live, LiveCell, LiveRegion, redrawn, when},
    shell::{Shell, shell},
    tools::Act,
    web::{self, File, source},
    workspace::{Event, Origin, Page},
};
use account::{AccountStrip, Beside};
use columns::Columns;
use lines::Lines;
use notices::Notices;
use overlays::{Overlay, Overlays};
use rail::Rail;
use start::{Open, Reading, Start};
use top::Top;

/// What lies above the page, if anything.
#[derive(Clone, Copy)]
pub struct Above(LiveCell<Option<Overlay>>);

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let shell = Shell::start();
    let above = Above(LiveCell::new(None));
    provide_context(above);
    listen::listen(shell, above);
    let heard = shell.say(notices::aloud);
    let drop_files = Callback::new(move |files: Vec<File>| take_files(shell, files));
    let skip = move |event: leptos::ev::MouseEvent| {
        // An address of its own would look like a step.
        event.prevent_default();
        web::page::focus("main");
    };
    view! {
        <a class="skip" href="#content" on:click=skip>{shell.text("skip-to-content")}</a>
        <Rail/>
        <Top/>
        <main id="content" tabindex="-1" data-ready="">
            <Notices/>
            <Step/>
        </main>
        <Overlays/>
        <DropZone label=shell.text("paste-drop") on_files=drop_files/>
        <LiveRegion message=heard/>
    }
}

/// The step in sight.
#[component]
fn Step() -> impl IntoView {
    let shell = shell();
    let page = shell.memo(|workspace| workspace.page);
    redrawn(move || match page.get() {
        Page::Clients => view! { <Clients/> }.into_any(),
        page if page.has_tool() => view! { <Tool page/> }.into_any(),
        later => view! { <Later page=later/> }.into_any(),
    })
}

/// The first step: the paste zone, a reading under way, or the result.
#[component]
fn Clients() -> impl IntoView {
    let shell = shell();
    let loaded = shell.memo(|workspace| workspace.heard.loaded.is_some());
    let reading = shell.memo(|workspace| workspace.running.is_some());
    let without_sales = shell.memo(|workspace| workspace.document.source.is_none());
    // A result stays as it is while another list is read.
    let shown = Live::new(move || (loaded.get(), reading.get() && !loaded.get()));
    view! {
        {move || reading.get().then(|| view! { <Reading/> }).draw()}
        {move || match shown.get() {
            (true, _) => view! { <AccountStrip/><Result/>{when(without_sales, || view! { <Start/> })} }.into_any(),
            (false, false) => view! { <Start/> }.into_any(),
            (false, true) => ().into_any(),
        }}
    }
}

/// The result as the engine composed it; the rows behind a client lie above it.
#[component]
fn Result() -> impl IntoView {
    let shell = shell();
    let page = shell.memo(|workspace| workspace.heard.clients.0.clone());
    let none = Live::new(move || page.with(Option::is_none));
    let act = Callback::new(move |(act, given): (Act, Given)| shell.dispatch(Event::Acted(act, given)));
    view! {
        {when(none, move || view! {
            <p class="muted" role="status">{shell.text("progress-computing")}</p>
        })}
        <Drawn held=page tree=pieces on_act=act/>
        <Lines/>
    }
}

fn pieces(page: &Option<Shared<ClientsPage>>) -> &[Node<Act>] {
    page.as_ref().map_or(&[], |page| &page.pieces)
}

/// A step whose page is composed from its own settings.
#[component]
fn Tool(page: Page) -> impl IntoView {
    let shell = shell();
    let held = shell.memo(move |workspace| {
        let place = match page {
            Page::Offer => ToolPlace::Offer,
            Page::Pay => ToolPlace::Pay,
            _ => ToolPlace::Today,
        };
        workspace.heard.tool.clone().filter(|answer| answer.page == place)
    });
    let act = Callback::new(move |(act, given): (Act, Given)| shell.dispatch(Event::Acted(act, given)));
    let none = Live::new(move || held.with(Option::is_none));
    view! {
        {(page == Page::Offer).then(|| view! { <Market/> }).draw()}
        {when(none, move || view! {
            <p class="muted" role="status">{shell.text("progress-computing")}</p>
        })}
        <Drawn held=held tree=tool_pieces on_act=act/>
    }
}

/// Phrases and campaigns come here as tables do: a file to open, a reading under way, the tables in use.
#[component]
fn Market() -> impl IntoView {
    let shell = shell();
    let reading = shell.memo(|workspace| workspace.running.is_some());
    let open = shell.memo(|workspace| workspace.view.columns);
    view! {
        <div class="row"><Open kind=ButtonKind::Plain/><Beside of_market=true/></div>
        {when(reading, || view! { <Reading/> })}
        {when(open, || view! { <Columns/> })}
    }
}

fn tool_pieces(page: &Option<Shared<ToolPage>>) -> &[Node<Act>] {
    page.as_ref().map_or(&[], |page| &page.pieces)
}

/// A step without a tool yet: one sentence about what will stand there.
#[component]
fn Later(page: Page) -> impl IntoView {
    let shell = shell();
    let name = shell.say(move |_, words| words.text(&format!("step-{}", page.slug())));
    let later = shell.say(move |_, words| words.text(&format!("step-{}-later", page.slug())));
    view! {
        <section class="later">
            <h1>{name}</h1>
            <p class="how">{later}</p>
            <p class="muted">{shell.text("step-later")}</p>
        </section>
    }
}

/// Takes the first of the files that were dropped or opened.
fn take_files(shell: Shell, files: Vec<File>) {
    if let Some(file) = files.into_iter().next() {
        take(shell, source::of_file(file), Origin::File);
    }
}

/// Keeps a handle and tells that data was given.
fn take(shell: Shell, given: source::Given, origin: Origin) {
    let id = shell.peek(|workspace| workspace.next_source());
    source::keep(id, given.handle);
    shell.dispatch(Event::Given { source: id, name: given.name, origin });
}
