//! Filters by seller, channel, product group and region.
use leptos::prelude::*;

use crate::{
    parts::{Check, Chip, Draw, Live, LiveCell, Tone, redrawn, when},
    shell::shell,
    table::Dim,
    workspace::Event,
};

/// One list a dimension that the data has, and a chip a filter in force.
#[component]
pub(super) fn Filters() -> impl IntoView {
    let shell = shell();
    let dims = shell.memo(|workspace| {
        let loaded = workspace.heard.loaded.as_ref();
        let has = |dim: &Dim| {
            loaded.is_some_and(|loaded| {
                loaded.filters.iter().any(|(other, names)| other == dim && names.len() > 1)
            })
        };
        [Dim::Seller, Dim::Channel, Dim::Group, Dim::Region, Dim::Currency]
            .into_iter()
            .filter(has)
            .collect::<Vec<_>>()
    });
    view! {
        <div class="filters" role="group" aria-label=shell.text("abc-filters")>
            {move || dims.get().into_iter().map(|dim| view! { <Filter dim/> }).draw()}
            <Excluded/>
        </div>
    }
}

/// The names chosen in a dimension.
fn chosen(workspace: &crate::workspace::Workspace, dim: Dim) -> Vec<String> {
    let names = workspace.document.params.filter.names.iter().find(|(other, _)| *other == dim);
    names.map(|(_, names)| names.clone()).unwrap_or_default()
}

#[component]
fn Filter(dim: Dim) -> impl IntoView {
    let shell = shell();
    let open = LiveCell::new(false);
    let summary = shell.say(move |workspace, words| {
        let chosen = chosen(workspace, dim);
        let what = match chosen.as_slice() {
            [] => words.text("abc-filter-all"),
            [one] if one.is_empty() => words.text("abc-filter-empty"),
            [one] => one.clone(),
            more => words.with("abc-filter-some", &[("n", more.len().into())]),
        };
        format!("{}: {what}", words.dim(dim))
    });
    let active = shell.memo(move |workspace| (!chosen(workspace, dim).is_empty()).then_some(""));
    view! {
        <details class="filter" data-active=move || active.get() on:toggle=move |_| open.set(true)>
            <summary>{summary}</summary>
            {when(open, move || view! {<FilterList dim/>})}
        </details>
    }
}

#[component]
fn FilterList(dim: Dim) -> impl IntoView {
    let shell = shell();
    let names = shell.memo(move |workspace| {
        let loaded = workspace.heard.loaded.as_ref();
        let of = loaded.and_then(|loaded| loaded.filters.iter().find(|(other, _)| *other == dim));
        of.map(|(_, names)| names.clone()).unwrap_or_default()
    });
    let clear = move |_| shell.dispatch(Event::Filtered(dim, Vec::new()));
    view! {
        <div class="filter-list">
            <button type="button" class="link" on:click=clear>{shell.text("abc-filter-clear")}</button>
            {move || names.get().into_iter().map(|(name, rows)| view! { <FilterName dim name rows/> }).draw()}
        </div>
    }
}

#[component]
fn FilterName(dim: Dim, name: String, rows: u32) -> impl IntoView {
    let shell = shell();
    let name = StoredValue::new(name);
    let label = shell.say(move |_, words| {
        let shown = name
            .with_value(|name| if name.is_empty() { words.text("abc-filter-empty") } else { name.clone() });
        format!("{shown} ({})", words.count(rows.into()))
    });
    let checked = shell.memo(move |workspace| chosen(workspace, dim).contains(&name.get_value()));
    let change = Callback::new(move |on: bool| {
        let mut names = shell.peek(|workspace| chosen(workspace, dim));
        names.retain(|other| *other != name.get_value());
        if on {
            names.push(name.get_value());
        }
        shell.dispatch(Event::Filtered(dim, names));
    });
    view! { <Check label checked on_change=change/> }
}

/// Clients left out by hand, each with a way back.
#[component]
fn Excluded() -> impl IntoView {
    let shell = shell();
    let names = shell.memo(|workspace| workspace.document.params.excluded.clone());
    let chip = move |name: String| {
        let label = shell.say_now(|words| words.with("abc-excluded-undo", &[("name", name.as_str().into())]));
        let back = name.clone();
        let include = Callback::new(move |()| shell.dispatch(Event::Included(back.clone())));
        view! { <Chip tone=Live::stored(Tone::Warn) remove_label=label on_remove=include>"− "{name}</Chip> }
    };
    redrawn(move || names.get().into_iter().map(chip).draw())
}
