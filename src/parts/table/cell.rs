//! A cell of a table.
use leptos::prelude::*;

use crate::{
    markup::CellView,
    web::rows::{Body, Cell},
};

impl CellView {
    fn kind(&self) -> &'static str {
        match self {
            CellView::Text(_) => "text",
            CellView::Number(_) => "number",
            CellView::Badge { .. } => "badge",
            CellView::Spark(_) => "spark",
            CellView::Muted(_) => "muted",
            CellView::Reason { .. } => "reason",
        }
    }

    fn text(&self) -> &str {
        match self {
            CellView::Text(text)
            | CellView::Number(text)
            | CellView::Muted(text)
            | CellView::Spark(text)
            | CellView::Badge { code: text, .. }
            | CellView::Reason { text, .. } => text,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            CellView::Reason { hint, .. } => Some(hint.clone()),
            CellView::Text(text) | CellView::Muted(text) => Some(text.clone()),
            _ => None,
        }
    }

    fn tone(&self) -> Option<&'static str> {
        match self {
            CellView::Badge { tone, .. } => Some(tone.name()),
            _ => None,
        }
    }
}

/// A cell as it is painted; the first one names the row and opens it.
pub(super) fn painted(cell: &CellView, index: usize, numeric: bool) -> Cell {
    let text = cell.text().to_owned();
    if index == 0 {
        return Cell { kind: "name", numeric, tone: None, title: Some(text.clone()), body: Body::Name(text) };
    }
    let body = match cell {
        CellView::Spark(_) => Body::Picture(text),
        CellView::Badge { .. } | CellView::Reason { .. } => Body::Dressed(text),
        _ => Body::Text(text),
    };
    Cell { kind: cell.kind(), numeric, tone: cell.tone(), title: cell.hint(), body }
}

/// A cell whose row is not at hand yet.
pub(super) fn pending(index: usize, numeric: bool) -> Cell {
    let body = if index == 0 { Body::Name(String::new()) } else { Body::Text(String::new()) };
    Cell { kind: "pending", numeric, tone: None, title: None, body }
}

/// A cell of the totals row.
pub(super) fn total_cell(cell: &CellView) -> impl IntoView + use<> {
    view! { <td data-kind=cell.kind()><span class="text">{cell.text().to_owned()}</span></td> }
}
