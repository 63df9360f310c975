//! The window: period length, dates by hand, far-off dates.
use leptos::prelude::*;

use super::{ready, settings};
use crate::{
    domain::Day,
    parts::{Button, ButtonKind, Live, Notice, Tone, redrawn, when},
    shell::shell,
    workspace::{Event, Setting, Workspace},
};

#[component]
pub(super) fn Window() -> impl IntoView {
    let shell = shell();
    let dated =
        shell.memo(|workspace| workspace.heard.loaded.as_ref().is_some_and(|loaded| loaded.has.dates));
    let by_user = shell.memo(|workspace| workspace.document.params.period.dates.is_some());
    let clear = Callback::new(move |()| shell.dispatch(Event::Chose(Setting::Dates(None))));
    view! {
        {when(dated, move || view! {
            {settings::choice(shell, "abc-step", settings::steps, |params| params.period.step, Setting::Step)}
            <DateField label="abc-dates-from" first=true/>
            <DateField label="abc-dates-to" first=false/>
            {when(by_user, move || view! {
                <Button kind=ButtonKind::Quiet label=shell.text("abc-dates-clear") on_click=clear/>
            })}
        })}
    }
}

/// First and last day in force.
fn days(workspace: &Workspace) -> Option<(Day, Day)> {
    let window = ready(workspace).and_then(|answer| answer.report.window.as_ref());
    workspace.document.params.period.dates.or(window.map(|window| window.days))
}

/// The browser's own date field: it speaks the user's language and opens a calendar.
#[component]
fn DateField(label: &'static str, first: bool) -> impl IntoView {
    let shell = shell();
    let shown = shell.memo(move |workspace| {
        let day = days(workspace).map(|(from, to)| if first { from } else { to });
        day.map(|day| day.ymd())
            .map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
            .unwrap_or_default()
    });
    let commit = move |event| {
        let Some(day) = read_day(&event_target_value(&event)) else { return };
        let Some((from, to)) = shell.peek(days) else { return };
        let dates = if first { (day, to.max(day)) } else { (from.min(day), day) };
        shell.dispatch(Event::Chose(Setting::Dates(Some(dates))));
    };
    view! {
        <label class="field" data-words="">
            <span class="label">{shell.text(label)}</span>
            <span class="box"><input type="date" prop:value=move || shown.get() on:change=commit/></span>
        </label>
    }
}

fn read_day(text: &str) -> Option<Day> {
    let mut parts = text.split('-').map(|part| part.parse::<i32>().ok());
    Day::from_ymd(parts.next()??, parts.next()??, parts.next()??)
}

/// Far-off dates: set aside, and the way to count them after all.
#[component]
pub(super) fn FarOff() -> impl IntoView {
    let shell = shell();
    let text = shell.say(|workspace, words| {
        let window = ready(workspace)?.report.window.as_ref()?;
        let far = window.far_off.first()?;
        let args = [
            ("from", words.day(far.days.0).into()),
            ("to", words.day(far.days.1).into()),
            ("rows", words.count(far.rows.into()).into()),
        ];
        Some(words.with("abc-warn-far-off", &args))
    });
    let keeping = shell.memo(|workspace| workspace.document.params.period.keep_far_off);
    let keep =
        move |keep: bool| Callback::new(move |()| shell.dispatch(Event::Chose(Setting::KeepFarOff(keep))));
    redrawn(move || {
        match (text.get(), keeping.get()) {
        (Some(text), _) => {
            let actions = move || view! { <Button label=shell.text("abc-warn-far-off-keep") on_click=keep(true)/> };
            view! { <Notice tone=Live::stored(Tone::Warn) title=Live::stored(text) actions=actions/> }.into_any()
        }
        (None, true) => {
            view! { <Button kind=ButtonKind::Quiet label=shell.text("abc-warn-far-off-drop") on_click=keep(false)/> }.into_any()
        }
        (None, false) => ().into_any(),
    }
    })
}
