//! The rows of the source behind a client.
use leptos::prelude::*;

use crate::{
    parts::{Button, Dialog, Draw, Live, when},
    shell::shell,
    workspace::Event,
};

#[component]
pub(super) fn Lines() -> impl IntoView {
    let shell = shell();
    let open = shell.memo(|workspace| workspace.view.lines.is_some());
    let title = shell.memo(|workspace| workspace.view.lines.clone().unwrap_or_default());
    let close = Callback::new(move |()| shell.dispatch(Event::OpenedLines(None)));
    view! {
        <Dialog open=open title=title close_label=shell.text("close") on_close=close actions=move || view! { <Pages/> }>
            <LinesTable/>
        </Dialog>
    }
}

#[component]
fn LinesTable() -> impl IntoView {
    let shell = shell();
    let rows = shell.say(|workspace, words| {
        let row = |line: &crate::engine::Line| {
            let day = line.day.map(|day| words.day(day)).unwrap_or_default();
            let line_number = words.count(line.line.into());
            [
                line_number,
                day,
                line.document.clone(),
                line.product.clone(),
                words.money_exact(line.amount, None),
            ]
        };
        workspace.heard.lines.rows.iter().map(row).collect::<Vec<_>>()
    });
    let heads = ["aside-col-line", "role-date", "role-document", "role-product", "role-amount"];
    view! {
        <div class="scroll-x" tabindex="0" role="region" aria-label=shell.text("abc-panel-rows")>
            <table class="plain">
                <thead><tr>{heads.map(|key| view! { <th scope="col">{shell.text(key)}</th> }).draw()}</tr></thead>
                <tbody>
                    {move || rows.get().into_iter().map(|[line, day, document, product, amount]| view! {
                        <tr>
                            <td class="number">{line}</td><td>{day}</td><td>{document}</td><td>{product}</td>
                            <td class="number">{amount}</td>
                        </tr>
                    }).draw()}
                </tbody>
            </table>
        </div>
    }
}

/// Earlier and later rows.
#[component]
fn Pages() -> impl IntoView {
    let shell = shell();
    let at = shell.memo(|workspace| {
        let lines = &workspace.heard.lines;
        (lines.first, lines.rows.len() as u32, lines.total)
    });
    let range = shell.say(move |_, words| {
        let (first, count, total) = at.get();
        let shown = |n: u32| words.count(n.into()).into();
        words.with(
            "rows-range",
            &[("from", shown(first + 1)), ("to", shown(first + count)), ("of", shown(total))],
        )
    });
    let go = move |first: u32| shell.dispatch(Event::ScrolledLines(first));
    view! {
        {when(Live::new(move || at.get().1 < at.get().2), move || view! {
            <Button label=shell.text("rows-earlier") disabled=Live::new(move || at.get().0 == 0)
                on_click=Callback::new(move |()| go(at.get_untracked().0.saturating_sub(200)))/>
            <Button label=shell.text("rows-later")
                disabled=Live::new(move || at.get().0 + at.get().1 >= at.get().2)
                on_click=Callback::new(move |()| go(at.get_untracked().0 + 200))/>
        })}
        <span class="note">{range}</span>
    }
}
