//! The head of a table: titles that sort.
use leptos::prelude::*;

use super::super::draw::Draw;
use super::super::live::Live;
use super::column::ColumnHead;

/// The widths of the columns.
pub(super) fn widths(columns: Live<Vec<ColumnHead>>) -> impl IntoView {
    let column = |head: &ColumnHead| view! { <col data-width=head.width.name()/> };
    view! { <colgroup>{move || columns.with(|all| all.iter().map(column).draw())}</colgroup> }
}

/// The row of titles, always in sight.
pub(super) fn head(columns: Live<Vec<ColumnHead>>, on_sort: Option<Callback<String>>) -> impl IntoView {
    let titles = move || columns.with(|all| all.iter().map(|column| title(column, on_sort)).draw());
    view! { <thead><tr aria-rowindex="1">{move || titles()}</tr></thead> }
}

fn title(column: &ColumnHead, on_sort: Option<Callback<String>>) -> impl IntoView + use<> {
    let ColumnHead { key, title, hint, .. } = column.clone();
    let sortable = column.sortable && on_sort.is_some();
    let sort = move |_| {
        if let Some(sort) = on_sort {
            sort.run(key.clone());
        }
    };
    let inner = if sortable {
        view! { <button type="button" class="sorter" on:click=sort>{title}</button> }.into_any()
    } else {
        view! { <span class="text">{title}</span> }.into_any()
    };
    view! {
        <th
            scope="col"
            data-numeric=column.numeric.then_some("")
            aria-sort=sortable.then(|| column.sort.name())
            title=(!hint.is_empty()).then_some(hint)
        >
            {inner}
        </th>
    }
}
