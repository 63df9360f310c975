//! The side panel of a client.
use leptos::prelude::*;

use super::{picture::PlainTable, ready, screen};
use crate::{
    parts::{Badge, Button, Draw, Figure, Live, SidePanel, Tone, when},
    shell::{Shell, shell},
    table::Dim,
    words::Words,
    workspace::{Event, Workspace},
};

/// The panel's content, composed; none while the client is not in the answer.
fn card(workspace: &Workspace, words: &Words) -> Option<screen::ClientCard> {
    let answer = ready(workspace)?;
    let panel = answer.panel.as_ref()?;
    Some(screen::client_card(&panel.row, panel.gap_to_b, &answer.report, &answer.params, words))
}

fn facts_line(workspace: &Workspace, _: &Words) -> Option<String> {
    let panel = ready(workspace)?.panel.as_ref()?;
    let order = [Dim::Seller, Dim::Region, Dim::Group, Dim::Channel];
    let fact = |dim: Dim| panel.facts.iter().find(|(other, _)| *other == dim).map(|(_, name)| name.as_str());
    let facts: Vec<&str> = order.into_iter().filter_map(fact).collect();
    (!facts.is_empty()).then(|| facts.join(" · "))
}

#[component]
pub(super) fn Client() -> impl IntoView {
    let shell = shell();
    let name = shell.memo(|workspace| workspace.view.client.clone().unwrap_or_default());
    let note = shell.say(facts_line);
    let card = shell.say(card);
    let close = Callback::new(move |()| shell.dispatch(Event::OpenedClient(None)));
    view! {
        <SidePanel title=name note=note close_label=shell.text("close") on_close=close>
            {move || match card.get() {
                Some(card) => view! { <Card card/> }.into_any(),
                None => view! { <p class="muted">{shell.text("abc-panel-gone")}</p> }.into_any(),
            }}
        </SidePanel>
    }
}

#[component]
fn Card(card: screen::ClientCard) -> impl IntoView {
    let shell = shell();
    let (code, treatment) = card.segment;
    let (picture, svg) = card.bars;
    let dated = !svg.is_empty();
    let table = picture.table;
    let bars = dated.then(move || view! {
        <Figure label=Live::stored(picture.label) description=Live::stored(picture.description) svg=Live::stored(svg)
            table_label=shell.text("as-table")
            table=move || view! { <PlainTable table=table.clone()/> }/>
    });
    let fact = |fact: screen::Fact| view! { <dt>{fact.name}</dt><dd>{fact.value}</dd> };
    let say = |sentence: String| view! { <p>{sentence}</p> };
    view! {
        <p><Badge code=Live::stored(code) tone=Live::stored(treatment.map_or(Tone::Plain, Tone::from))/></p>
        {bars}
        <div class="why">{card.why.into_iter().map(say).draw()}</div>
        <p class="say"><b>{shell.text("abc-panel-do")}</b>" "{card.advice}</p>
        <dl class="facts">{card.facts.into_iter().map(fact).draw()}</dl>
        <ul class="breaks">{card.stability.into_iter().map(|line| view! { <li>{line}</li> }).draw()}</ul>
        <Buttons shell name=card.name/>
    }
}

#[component]
fn Buttons(shell: Shell, name: String) -> impl IntoView {
    let (rows, out) = (name.clone(), name);
    let is_client = shell.memo(|workspace| workspace.document.params.object == super::super::Object::Client);
    let open = Callback::new(move |()| shell.dispatch(Event::OpenedLines(Some(rows.clone()))));
    let exclude = Callback::new(move |()| {
        shell.dispatch(Event::OpenedClient(None));
        shell.dispatch(Event::Excluded(out.clone()));
    });
    view! {
        <div class="row">
            <Button label=shell.text("abc-panel-rows") on_click=open/>
            {when(is_client, move || view! {
                <Button label=shell.text("abc-panel-exclude") title=shell.text("abc-panel-exclude-hint") on_click=exclude/>
            })}
        </div>
    }
}
