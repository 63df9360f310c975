//! The source rows behind a client.
use super::{Engine, Line, LinesAnswer};
use crate::{
    table::{Dim, Sales},
    tools::abc_xyz::{Object, Params},
};

impl Engine {
    /// Rows of one object, latest first; all of them, in the window or not: the page shows which.
    pub(super) fn lines(&self, params: &Params, name: &str, first: u32, count: u32) -> Option<LinesAnswer> {
        let sales = self.tables.sales()?;
        let mut rows = rows_of(sales, params.object, name);
        crate::domain::sort_by_key(&mut rows, |&row| {
            (std::cmp::Reverse(sales.days.get(row)), sales.lines[row])
        });
        let window =
            rows.iter().skip(first as usize).take(count as usize).map(|&row| line(sales, row)).collect();
        Some(LinesAnswer { name: name.to_owned(), first, total: rows.len() as u32, rows: window })
    }
}

fn rows_of(sales: &Sales, object: Object, name: &str) -> Vec<usize> {
    let by_dim =
        |dim: Dim| sales.dim(dim).and_then(|column| Some((column.ids.as_slice(), column.names.find(name)?)));
    let found = match object {
        Object::Client => sales.client_names.find(name).map(|id| (sales.clients.as_slice(), id)),
        Object::Product => by_dim(Dim::Product),
        Object::Seller => by_dim(Dim::Seller),
        Object::Channel => by_dim(Dim::Channel),
    };
    let Some((ids, wanted)) = found else { return Vec::new() };
    ids.iter().enumerate().filter(|(_, id)| **id == wanted).map(|(row, _)| row).collect()
}

fn line(sales: &Sales, row: usize) -> Line {
    let document = sales.documents.as_ref().map(|column| column.names.get(column.ids[row]).to_owned());
    let product = sales.dim_name(Dim::Product, row).or_else(|| sales.dim_name(Dim::Group, row));
    Line {
        line: sales.lines[row],
        day: sales.days.get(row).copied(),
        document: document.unwrap_or_default(),
        product: product.unwrap_or_default().to_owned(),
        amount: sales.amounts[row],
    }
}
