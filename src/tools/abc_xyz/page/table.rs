//! The table of clients: search, columns, sorting, selection; a name opens the client.
use leptos::{ev, prelude::*};

use super::{Answer, composed_of, ready, screen};
use crate::{
    chart::{self, Ink},
    engine::ExportWhat,
    parts::{
        Button, ButtonKind, CellView, Check, Chip, ColumnHead, ColumnWidth, Draw, Glyph, LiveCell, RowSelect,
        RowView, RowsWindow, Sorted, Tone, VirtualTable, when,
    },
    shell::shell,
    tools::abc_xyz::{Group, SortKey},
    words::Words,
    workspace::{Event, Workspace},
};

/// The key of the bars, which are not sorted by.
const SPARK: &str = "spark";
/// Rows asked for above and below those in sight.
const AROUND: u32 = 4;

#[component]
pub(super) fn Table() -> impl IntoView {
    let shell = shell();
    let title = shell.say(|workspace, words| {
        let answer = ready(workspace);
        let title = answer.map(|answer| {
            let params = &answer.params;
            screen::table_title(workspace.view.group, answer.sum, &answer.report, params, words)
        });
        title.unwrap_or_default()
    });
    let empty = shell.memo(|workspace| ready(workspace).is_some_and(|answer| answer.total == 0));
    view! {
        <section class="card clients" aria-label=shell.text("abc-table")>
            <header>
                <h2>{title}</h2>
                <span class="note wide-only">{shell.text("abc-table-hint")}</span>
            </header>
            <div class="body">
                <Tools/>
                <Rows/>
                {when(empty, move || view! {<Nobody/>})}
            </div>
        </section>
    }
}

/// Search, filters of the view, columns.
#[component]
fn Tools() -> impl IntoView {
    let shell = shell();
    let search = shell.memo(|workspace| workspace.view.search.clone());
    let chips = shell.say(view_chips);
    view! {
        <div class="table-tools">
            <input type="search" class="search" prop:value=move || search.get() placeholder=shell.text("abc-table-search")
                aria-label=shell.text("abc-table-search")
                on:input=move |event| shell.dispatch(Event::Searched(event_target_value(&event)))/>
            {move || chips.get().into_iter().map(|(label, by)| {
                let lift = Callback::new(move |()| shell.dispatch(match by {
                    Narrowed::Group => Event::OpenedGroup(Group::All),
                    Narrowed::Seller => Event::OpenedSeller(None),
                }));
                view! { <Chip remove_label=shell.text("abc-filter-clear") on_remove=lift>{label}</Chip> }
            }).draw()}
            <Columns/>
        </div>
    }
}

/// What narrows the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Narrowed {
    Group,
    Seller,
}

/// What narrows the table, in words.
fn view_chips(workspace: &Workspace, words: &Words) -> Vec<(String, Narrowed)> {
    let mut chips = Vec::new();
    if workspace.view.group != Group::All {
        chips.push((screen::group_name(words, workspace.view.group), Narrowed::Group));
    }
    if let Some(seller) = &workspace.view.seller {
        let shown = if seller.is_empty() { words.text("abc-seller-unknown") } else { seller.clone() };
        let label = words.with("abc-group-filter-seller", &[("seller", shown.into())]);
        chips.push((label, Narrowed::Seller));
    }
    chips
}

/// Which columns are shown.
#[component]
fn Columns() -> impl IntoView {
    let shell = shell();
    let check = move |key: SortKey| {
        let label =
            shell.say(move |workspace, words| screen::heading(key, &workspace.document.params, words).title);
        let shown = shell.memo(move |workspace| !workspace.view.hidden.contains(&key));
        let change = Callback::new(move |_| shell.dispatch(Event::ToggledColumn(key)));
        view! { <Check label checked=shown on_change=change/> }
    };
    view! {
        <details class="filter">
            <summary>{shell.text("abc-table-columns")}</summary>
            <div class="filter-list">
                {screen::COLUMNS.into_iter().filter(|key| *key != SortKey::Name).map(check).draw()}
            </div>
        </details>
    }
}

/// Nobody fits.
#[component]
fn Nobody() -> impl IntoView {
    let shell = shell();
    let all = Callback::new(move |()| {
        shell.dispatch(Event::Searched(String::new()));
        shell.dispatch(Event::OpenedSeller(None));
        shell.dispatch(Event::OpenedGroup(Group::All));
    });
    view! {
        <div class="nobody">
            <p>{shell.text("abc-table-empty")}</p>
            <Button kind=ButtonKind::Quiet glyph=Glyph::Table label=shell.text("abc-table-show-all") on_click=all/>
        </div>
    }
}

/// Columns in sight, in order.
fn shown(workspace: &Workspace) -> Vec<SortKey> {
    screen::COLUMNS.into_iter().filter(|key| !workspace.view.hidden.contains(key)).collect()
}

/// The bars follow this column, or the last one before it that is shown.
fn spark_place(keys: &[SortKey]) -> usize {
    let before =
        [SortKey::Active, SortKey::VariationAll, SortKey::VariationActive, SortKey::Share, SortKey::Total];
    let found = before.iter().find_map(|key| keys.iter().position(|other| other == key));
    found.map_or(keys.len(), |place| place + 1)
}

fn heads(workspace: &Workspace, words: &Words) -> Vec<ColumnHead> {
    let keys = shown(workspace);
    let sort = workspace.view.sort;
    let mut heads: Vec<ColumnHead> = keys
        .iter()
        .map(|key| {
            let heading = screen::heading(*key, &workspace.document.params, words);
            let sorted = match (sort.key == *key, sort.descending) {
                (false, _) => Sorted::None,
                (true, false) => Sorted::Asc,
                (true, true) => Sorted::Desc,
            };
            ColumnHead {
                key: format!("{key:?}"),
                title: heading.title,
                hint: heading.hint,
                numeric: heading.numeric,
                sortable: true,
                sort: sorted,
                width: width(*key),
            }
        })
        .collect();
    let title = words.text("abc-col-spark");
    let spark = ColumnHead { key: SPARK.into(), title, width: ColumnWidth::Narrow, ..ColumnHead::default() };
    heads.insert(spark_place(&keys), spark);
    heads
}

fn width(key: SortKey) -> ColumnWidth {
    match key {
        SortKey::Name => ColumnWidth::Name,
        SortKey::Total | SortKey::AverageCheck | SortKey::LastPurchase => ColumnWidth::Money,
        SortKey::ToNext | SortKey::Seller => ColumnWidth::Middle,
        _ => ColumnWidth::Narrow,
    }
}

/// What of the view decides how rows look.
#[derive(Clone, Debug, Default, PartialEq)]
struct Look {
    keys: Vec<SortKey>,
    selected: Vec<u32>,
    client: Option<String>,
}

fn look(workspace: &Workspace) -> Look {
    let view = &workspace.view;
    Look { keys: shown(workspace), selected: view.selected.clone(), client: view.client.clone() }
}

fn window(answer: &Answer, look: &Look, words: &Words) -> RowsWindow {
    let place = spark_place(&look.keys);
    let rows = answer.rows.iter().map(|row| {
        let line = screen::line(row, &look.keys, &answer.report, &answer.params, words);
        let mut cells: Vec<CellView> = line.cells.into_iter().map(drawn).collect();
        cells.insert(place, spark(&row.sums));
        RowView {
            id: row.id,
            cells,
            selected: look.selected.contains(&row.id),
            current: look.client.as_ref() == Some(&row.name),
        }
    });
    RowsWindow { first: answer.first, rows: rows.collect() }
}

fn drawn(cell: screen::TableCell) -> CellView {
    match cell {
        screen::TableCell::Text(text) => CellView::Text(text),
        screen::TableCell::Number(text) => CellView::Number(text),
        screen::TableCell::Segment(code, mark) => {
            CellView::Badge { code, tone: mark.map_or(Tone::Plain, Tone::from) }
        }
        screen::TableCell::Reason(text, hint) => CellView::Reason { text, hint },
    }
}

fn spark(sums: &[crate::domain::Amount]) -> CellView {
    if sums.is_empty() {
        return CellView::Muted("—".into());
    }
    let values: Vec<f64> = sums.iter().map(|sum| sum.to_f64()).collect();
    let size = (sums.len().min(24) as f64 * 5.0, 18.0);
    CellView::Spark(chart::spark(&chart::Spark { size, label: "", values: &values }).svg(&Ink::Classes))
}

fn sums(answer: &Answer, keys: &[SortKey], words: &Words) -> Vec<CellView> {
    let totals = screen::totals(answer.sum, keys, &answer.report, &answer.params, words);
    let mut cells: Vec<CellView> = totals.into_iter().map(drawn).collect();
    cells.insert(spark_place(keys), CellView::Text(String::new()));
    cells
}

#[component]
fn Rows() -> impl IntoView {
    let shell = shell();
    let columns = shell.say(heads);
    let look = shell.memo(look);
    let rows = composed_of(shell, move |answer, words| look.with(|look| window(answer, look, words)));
    let totals =
        composed_of(shell, move |answer, words| look.with(|look| Some(sums(answer, &look.keys, words))));
    let n_rows = shell.memo(|workspace| ready(workspace).map_or(0, |answer| answer.total));
    let printing = LiveCell::new(false);
    let before =
        window_event_listener(ev::Custom::<ev::Event>::new("beforeprint"), move |_| printing.set(true));
    let after =
        window_event_listener(ev::Custom::<ev::Event>::new("afterprint"), move |_| printing.set(false));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    let in_sight = Callback::new(move |(first, count): (u32, u32)| {
        let start = first.saturating_sub(AROUND);
        shell.dispatch(Event::Scrolled { first: start, count: first - start + count + AROUND });
    });
    let sort = Callback::new(move |key: String| {
        if let Some(key) = screen::COLUMNS.into_iter().find(|other| format!("{other:?}") == key) {
            shell.dispatch(Event::Sorted(key));
        }
    });
    let open = Callback::new(move |id: u32| {
        let name = shell.peek(|workspace| {
            ready(workspace)?.rows.iter().find(|row| row.id == id).map(|row| row.name.clone())
        });
        shell.dispatch(Event::OpenedClient(name));
    });
    let copy = Callback::new(move |()| {
        let selected = shell.peek(|workspace| workspace.view.selected.clone());
        shell.dispatch(Event::Exported(ExportWhat::Clipboard(selected)));
    });
    view! {
        <VirtualTable
            label=shell.text("abc-table")
            columns=columns
            n_rows=n_rows
            rows=rows
            totals=totals
            whole=printing
            on_window=in_sight
            on_sort=sort
            on_open=open
            on_select=Callback::new(move |select: RowSelect| shell.dispatch(Event::Selected(shell.peek(|workspace| selection(workspace, select)))))
            on_select_all=Callback::new(move |()| shell.dispatch(Event::Selected(Vec::new())))
            on_copy=copy
        />
    }
}

/// The selection after a row was clicked: alone, in or out, or everything from the last one to it.
fn selection(workspace: &Workspace, select: RowSelect) -> Vec<u32> {
    let mut ids = workspace.view.selected.clone();
    let (Some(id), Some(answer)) = (select.id, ready(workspace)) else { return ids };
    let place = |id: u32| answer.rows.iter().position(|row| row.id == id);
    if select.extend
        && let (Some(from), Some(to)) = (ids.last().copied().and_then(place), place(id))
    {
        let range = answer.rows[from.min(to)..=from.max(to)].iter().map(|row| row.id);
        ids.extend(range.filter(|id| !workspace.view.selected.contains(id)));
        return ids;
    }
    if select.toggle {
        match ids.iter().position(|other| *other == id) {
            Some(at) => drop(ids.remove(at)),
            None => ids.push(id),
        }
        return ids;
    }
    vec![id]
}
