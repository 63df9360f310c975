//! The rows in sight. A row of the page stands for a place, not for a client: when the table scrolls or its rows
//! change, the same elements get new texts ([`crate::web::rows`] paints them).
use leptos::{html, prelude::*};

use super::super::draw::{Draw, redrawn};
use super::super::live::{Live, LiveCell};
use super::{
    cell::{painted, pending, total_cell},
    view::TableOf,
};
use crate::{
    chart::Number,
    markup::{CellView, ColumnHead, RowsWindow, manners::Span},
    web::rows,
};

/// What the rows are drawn from.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    pub(super) table: TableOf,
    pub(super) columns: Live<Vec<ColumnHead>>,
    pub(super) span: Live<Span>,
    pub(super) n_rows: Live<u32>,
    pub(super) row_height: LiveCell<f64>,
    pub(super) cursor: LiveCell<u32>,
    pub(super) name: StoredValue<String>,
}

/// The rows in sight between two spacers that stand for all the others.
pub(super) fn body(all: Rows) -> impl IntoView {
    let above = move || f64::from(all.span.get().first) * all.row_height.get();
    let below = move || f64::from(all.span.get().below(all.n_rows.get())) * all.row_height.get();
    let place = NodeRef::<html::Tbody>::new();
    let painter = StoredValue::new_local(rows::Painter::default());
    Effect::new(move |_| {
        let Some(body) = place.get() else { return };
        let wanted = all.wanted();
        // A browser that refuses to make a cell has no page to show either.
        painter.update_value(|painter| drop(painter.paint(&body, wanted)));
    });
    view! {
        <tbody class="spacer" aria-hidden="true"><tr><td style:height=move || format!("{}px", Number(above()))></td></tr></tbody>
        <tbody class="rows" node_ref=place></tbody>
        <tbody class="spacer" aria-hidden="true"><tr><td style:height=move || format!("{}px", Number(below()))></td></tr></tbody>
    }
}

impl Rows {
    /// The rows as they should look now; those not at hand yet are empty.
    fn wanted(self) -> Vec<rows::Row> {
        let (span, cursor) = (self.span.get(), self.cursor.get());
        let numeric: Vec<bool> =
            self.columns.with(|columns| columns.iter().map(|column| column.numeric).collect());
        let name = self.name.get_value();
        let row = |window: &RowsWindow, place: u32| {
            let row = window.row(place);
            let cell = |(index, &numeric): (usize, &bool)| {
                let cell = row.and_then(|row| row.cells.get(index));
                cell.map_or_else(|| pending(index, numeric), |cell| painted(cell, index, numeric))
            };
            rows::Row {
                id: format!("{name}-{place}"),
                place,
                selected: row.is_some_and(|row| row.selected),
                current: row.is_some_and(|row| row.current),
                cursor: place == cursor,
                cells: numeric.iter().enumerate().map(cell).collect(),
            }
        };
        self.table.with(|table| {
            (span.first..span.first + span.count).map(|place| row(&table.window, place)).collect()
        })
    }
}

/// The row of totals, always in sight.
pub(super) fn totals(totals: Live<Option<Vec<CellView>>>) -> impl IntoView {
    redrawn(move || {
        totals.with(|totals| {
            let cells = |cells: &Vec<CellView>| cells.iter().map(total_cell).draw();
            totals.as_ref().map(|totals| view! { <tfoot><tr>{cells(totals)}</tr></tfoot> }).draw()
        })
    })
}
