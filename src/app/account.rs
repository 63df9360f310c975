//! What became of the rows: the strip under the top bar, and the rows set aside.
use leptos::prelude::*;

use crate::{
    engine::ExportWhat,
    parts::{Button, ButtonKind, Dialog, Draw, Glyph, Live, when},
    shell::shell,
    table::TableKind,
    words::Words,
    workspace::{Event, Workspace},
};

use super::{
    columns::{Columns, Questions},
    row_list::{RowList, RowPages},
};

/// Remarks about the rows, and the way to the columns.
#[component]
pub(super) fn AccountStrip() -> impl IntoView {
    let shell = shell();
    let remarks = shell.say(remarks);
    let aside =
        shell.memo(|workspace| workspace.heard.loaded.as_ref().map_or(0, |loaded| loaded.account.set_aside));
    let open = shell.memo(|workspace| workspace.view.columns);
    let toggle = Callback::new(move |()| shell.dispatch(Event::OpenedColumns(!open.get_untracked())));
    view! {
        <section class="account" aria-label=shell.text("account-label")>
            <Questions/>
            <div class="row">
                {move || (aside.get() > 0).then(|| view! {
                    <button type="button" class="link" on:click=move |_| shell.dispatch(Event::OpenedAside(true))>
                        {shell.say(aside_link)}
                    </button>
                }).draw()}
                {move || remarks.get().into_iter().map(|remark| view! { <span class="remark">{remark}</span> }).draw()}
                <Button kind=ButtonKind::Quiet glyph=Glyph::Tune label=shell.text("columns-check")
                    pressed=Live::new(move || Some(open.get())) on_click=toggle/>
            </div>
            <Beside of_market=false/>
            {when(open, move || view! {<Columns/>})}
            <Aside/>
        </section>
    }
}

/// The tables beside the sales: each shows its columns, and can be put away.
#[component]
pub(super) fn Beside(
    /// Only those that the offer reads.
    of_market: bool,
) -> impl IntoView {
    let shell = shell();
    let tables = shell.say(move |workspace, words| beside(workspace, words, of_market));
    let one = move |(table, said, name): (TableKind, String, String)| {
        let remove = Callback::new(move |()| shell.dispatch(Event::Removed(table)));
        view! {
            <button type="button" class="link" on:click=move |_| shell.dispatch(Event::OpenedColumnsOf(table))>{said}</button>
            <Button kind=ButtonKind::Icon glyph=Glyph::Close label=Live::stored(name) on_click=remove/>
        }
    };
    move || {
        (!tables.with(Vec::is_empty))
            .then(|| {
                view! {
                    <div class="row" role="group" aria-label=shell.text("tables-label")>
                        {tables.get().into_iter().map(one).draw()}
                    </div>
                }
            })
            .draw()
    }
}

fn beside(workspace: &Workspace, words: &Words, of_market: bool) -> Vec<(TableKind, String, String)> {
    let tables = workspace.heard.loaded.iter().flat_map(|loaded| &loaded.tables);
    let beside = tables.filter(|table| {
        let table = table.kind.table();
        let is_of_market = matches!(table, TableKind::Keywords | TableKind::Campaigns);
        table != TableKind::Sales && (is_of_market || !of_market)
    });
    let beside = beside.map(|table| {
        let name = words.with("table-remove", &[("name", words.sheet_kind(table.kind).into())]);
        (table.kind.table(), words.in_use(table.kind, &table.account, table.days), name)
    });
    beside.collect()
}

fn aside_link(workspace: &Workspace, words: &Words) -> String {
    let Some(loaded) = &workspace.heard.loaded else { return String::new() };
    let account = &loaded.account;
    let reasons = account.reasons.iter().take(2).map(|(why, rows, money)| {
        let money = if money.raw() == 0 { String::new() } else { format!(", {}", words.money(*money, None)) };
        format!("{} ({}{money})", words.reason(*why), words.count(*rows as i64))
    });
    let reasons: Vec<String> = reasons.collect();
    words.with("account-aside", &[("n", account.set_aside.into()), ("reasons", reasons.join(", ").into())])
}

fn remarks(workspace: &Workspace, words: &Words) -> Vec<String> {
    let Some(loaded) = &workspace.heard.loaded else { return Vec::new() };
    let account = &loaded.account;
    let counted = [
        ("account-returns", account.returns),
        ("account-duplicates", account.duplicates),
        ("account-future", account.future),
        ("account-rounded", account.rounded),
    ];
    let mut remarks: Vec<String> = counted
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| words.with(key, &[("n", n.into())]))
        .collect();
    if let Some((line, stated)) = account.stated_total {
        let key = if stated == account.sum { "account-total-agrees" } else { "account-total-differs" };
        let args = [
            ("line", words.count(line.into()).into()),
            ("stated", words.money_exact(stated, None).into()),
            ("sum", words.money_exact(account.sum, None).into()),
        ];
        remarks.push(words.with(key, &args));
    }
    remarks
}

/// The rows set aside, each with line, column, found and expected.
#[component]
fn Aside() -> impl IntoView {
    let shell = shell();
    let open = shell.memo(|workspace| workspace.view.aside);
    let close = Callback::new(move |()| shell.dispatch(Event::OpenedAside(false)));
    let save = Callback::new(move |()| shell.dispatch(Event::Exported(ExportWhat::Aside)));
    let at = shell.memo(|workspace| {
        let aside = &workspace.heard.aside;
        (aside.first, aside.rows.len() as u32, aside.total)
    });
    let rows = shell.say(|workspace, words| {
        let row = |row: &crate::import::SetAside| {
            let column = if row.column == 0 { "—".to_owned() } else { words.count(row.column.into()) };
            vec![words.count(row.line.into()), column, row.found.to_string(), words.why(row)]
        };
        workspace.heard.aside.rows.iter().map(row).collect::<Vec<_>>()
    });
    let heads = ["aside-col-line", "aside-col-column", "aside-col-found", "aside-col-why"];
    let go = Callback::new(move |first: u32| shell.dispatch(Event::ScrolledAside(first)));
    let foot = move || {
        view! {
            <RowPages at go/>
            <Button glyph=Glyph::Download label=shell.text("aside-download") on_click=save/>
        }
    };
    view! {
        <Dialog open=open title=shell.text("aside-title") close_label=shell.text("close") on_close=close actions=foot>
            <RowList label="aside-title" heads=heads.to_vec() numbers=&[0, 1] rows/>
        </Dialog>
    }
}
