//! The rows of the source behind a client.
use leptos::prelude::*;

use super::row_list::{RowList, RowPages};
use crate::{parts::Dialog, shell::shell, workspace::Event};

#[component]
pub(super) fn Lines() -> impl IntoView {
    let shell = shell();
    let open = shell.memo(|workspace| workspace.view.lines.is_some());
    let title = shell.memo(|workspace| workspace.view.lines.clone().unwrap_or_default());
    let close = Callback::new(move |()| shell.dispatch(Event::OpenedLines(None)));
    let at = shell.memo(|workspace| {
        let lines = &workspace.heard.lines;
        (lines.first, lines.rows.len() as u32, lines.total)
    });
    let rows = shell.say(|workspace, words| {
        let row = |line: &crate::engine::Line| {
            let day = line.day.map(|day| words.day(day)).unwrap_or_default();
            let amount = words.money_exact(line.amount, None);
            vec![words.count(line.line.into()), day, line.document.clone(), line.product.clone(), amount]
        };
        workspace.heard.lines.rows.iter().map(row).collect::<Vec<_>>()
    });
    let heads = ["aside-col-line", "role-date", "role-document", "role-product", "role-amount"];
    let go = Callback::new(move |first: u32| shell.dispatch(Event::ScrolledLines(first)));
    view! {
        <Dialog open=open title=title close_label=shell.text("close") on_close=close actions=move || view! { <RowPages at go/> }>
            <RowList label="abc-panel-rows" heads=heads.to_vec() numbers=&[0, 4] rows/>
        </Dialog>
    }
}
