//! The nine segments as buttons; every one opens its clients.
use leptos::prelude::*;

use super::{composed, picture::PictureMenu, screen};
use crate::{
    domain::AbcClass,
    parts::{Card, Choice, Draw, Segmented, Tone},
    shell::shell,
    tools::abc_xyz::{Group, Reading},
    workspace::{Event, Setting},
};

#[component]
pub(super) fn Grid() -> impl IntoView {
    let shell = shell();
    let switch = move || view! { <ReadingSwitch/> };
    view! {
        <Card title=shell.text("abc-matrix") actions=switch>
            <Matrix/>
            <Beside/>
            <Legend/>
            <PictureMenu of=super::picture::Which::Grid/>
        </Card>
    }
}

/// Rhythm or classic CV.
#[component]
fn ReadingSwitch() -> impl IntoView {
    let shell = shell();
    let options = shell.say(|_, words| {
        vec![
            (Reading::Rhythm, words.text("abc-reading-rhythm")),
            (Reading::Classic, words.text("abc-reading-classic")),
        ]
    });
    let reading = shell.memo(|workspace| workspace.document.params.xyz.reading);
    let choose = move |reading| shell.dispatch(Event::Chose(Setting::Reading(reading)));
    let hint = shell.say(|workspace, words| match workspace.document.params.xyz.reading {
        Reading::Rhythm => words.text("abc-reading-rhythm-hint"),
        Reading::Classic => words.text("abc-reading-classic-hint"),
    });
    view! { <span title=hint><Segmented label=shell.text("abc-reading") choice=Choice::new(options, reading, choose)/></span> }
}

#[component]
fn Matrix() -> impl IntoView {
    let shell = shell();
    let heads = [("abc-x", "X"), ("abc-y", "Y"), ("abc-z", "Z")];
    let rows = AbcClass::ALL.map(|class| {
        let name = match class {
            AbcClass::A => "abc-row-a",
            AbcClass::B => "abc-row-b",
            AbcClass::C => "abc-row-c",
        };
        let cells = (0..3).map(|column| view! { <Cell place={class.index() * 3 + column}/> }).draw();
        view! {
            <span class="axis" data-row="" title=shell.text(name)>{class.letter().to_string()}</span>
            {cells}
        }
    });
    view! {
        <div class="matrix" role="group" aria-label=shell.text("abc-matrix")>
            <span></span>
            {heads.map(|(key, _)| view! { <span class="axis">{shell.text(key)}</span> }).draw()}
            {rows.draw()}
        </div>
    }
}

/// One cell; its texts change in place.
#[component]
fn Cell(place: usize) -> impl IntoView {
    let shell = shell();
    let cell = composed(shell, move |report, params, words| screen::grid_cell(report, params, words, place));
    let group = Group::Cell(AbcClass::ALL[place / 3], crate::domain::XyzClass::ALL[place % 3]);
    let open = shell.memo(move |workspace| workspace.view.group == group);
    let of = move |read: fn(&screen::GridCell) -> String| {
        cell.with(|cell| cell.as_ref().map(read).unwrap_or_default())
    };
    let press = move |_| {
        let next = if open.get_untracked() { Group::All } else { group };
        shell.dispatch(Event::OpenedGroup(next));
    };
    let tone = move || {
        cell.with(|cell| cell.as_ref().and_then(|cell| cell.treatment).map_or(Tone::Plain, Tone::from).name())
    };
    view! {
        <button
            type="button"
            class="cell"
            data-heat=move || cell.with(|cell| cell.as_ref().map_or(0, |cell| cell.heat)).to_string()
            data-tone=tone
            aria-pressed=move || open.get().to_string()
            title=move || of(|cell| cell.label.clone())
            on:click=press
        >
            <span class="line">
                <span class="code">{move || of(|cell| cell.code.clone())}</span>
                <span class="share">{move || of(|cell| cell.share.clone())}</span>
            </span>
            <span class="sum">{move || of(|cell| cell.money.clone())}</span>
            <span class="advice">
                {move || of(|cell| cell.count.clone())}
                <span class="more">" · "{move || of(|cell| cell.advice.clone())}</span>
            </span>
        </button>
    }
}

/// New clients, those without XYZ, those with zero or less.
#[component]
fn Beside() -> impl IntoView {
    let shell = shell();
    let lines = composed(shell, screen::beside);
    let group = shell.memo(|workspace| workspace.view.group);
    let line = move |line: screen::Beside| {
        let pressed = group.get() == line.group;
        let next = if pressed { Group::All } else { line.group };
        view! {
            <li>
                <button type="button" class="link" title=line.hint aria-pressed=pressed.to_string()
                    on:click=move |_| shell.dispatch(Event::OpenedGroup(next))>
                    {line.name}
                </button>
                <span>{line.amount}</span>
            </li>
        }
    };
    view! { <ul class="beside">{move || lines.get().into_iter().map(line).draw()}</ul> }
}

#[component]
fn Legend() -> impl IntoView {
    let shell = shell();
    let keys = [
        ("good", "abc-treatment-target"),
        ("calm", "abc-treatment-loyalty"),
        ("warn", "abc-treatment-raise"),
        ("plain", "abc-treatment-stop"),
    ];
    view! {
        <div class="legend">
            {keys.map(|(tone, key)| view! { <span data-tone=tone>{shell.text(key)}</span> }).draw()}
        </div>
    }
}
