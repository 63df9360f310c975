//! The head of a table: titles that sort.
use leptos::prelude::*;

use super::super::draw::Draw;
use super::super::live::Live;
use crate::markup::{ColumnHead, TableGiven};

/// The widths of the columns.
pub(super) fn widths(columns: Live<Vec<ColumnHead>>) -> impl IntoView {
    let column = |head: &ColumnHead| view! { <col data-width=head.width.name()/> };
    view! { <colgroup>{move || columns.with(|all| all.iter().map(column).draw())}</colgroup> }
}

/// The row of titles, always in sight.
pub(super) fn head(columns: Live<Vec<ColumnHead>>, tell: Callback<TableGiven>) -> impl IntoView {
    let titles = move || columns.with(|all| all.iter().map(|column| title(column, tell)).draw());
    view! { <thead><tr aria-rowindex="1">{move || titles()}</tr></thead> }
}

fn title(column: &ColumnHead, tell: Callback<TableGiven>) -> impl IntoView + use<> {
    let ColumnHead { key, title, hint, .. } = column.clone();
    let sortable = column.sortable;
    let sort = move |_| tell.run(TableGiven::Sort(key.clone()));
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
