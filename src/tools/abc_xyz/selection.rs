//! Which rows take part: filter, one currency, clients left out.
use super::{Filter, Object, Params};
use crate::{
    domain::Amount,
    stats::{Needed, NoAnswer},
    table::{Dim, DimColumn, NONE, Names, Sales},
};

/// Rows that take part, and what is to be said about the others.
pub(super) struct Selection {
    keep: Option<Vec<bool>>,
    /// Currency in use.
    pub(super) currency: Option<String>,
    /// Rows in other currencies.
    pub(super) other_currencies: u32,
    /// Names left out that are there, with the money of their rows that `counts` admits.
    pub(super) excluded: Vec<(String, Amount)>,
}

/// The column that is ranked.
pub(super) fn objects(sales: &Sales, object: Object) -> Result<(&[u32], &Names), NoAnswer> {
    let dim = match object {
        Object::Client => return Ok((&sales.clients, &sales.client_names)),
        Object::Product => Dim::Product,
        Object::Seller => Dim::Seller,
        Object::Channel => Dim::Channel,
    };
    let column = sales.dim(dim).ok_or(NoAnswer::NeedsColumn(Needed::Object))?;
    Ok((&column.ids, &column.names))
}

impl Selection {
    /// Whether a row takes part.
    pub(super) fn keeps(&self, row: usize) -> bool {
        self.keep.as_ref().is_none_or(|keep| keep[row])
    }

    /// Judges every row. `counts` says which rows lie inside the window.
    pub(super) fn new(
        sales: &Sales,
        params: &Params,
        counts: impl Fn(usize) -> bool,
    ) -> Result<Selection, NoAnswer> {
        let mut selection =
            Selection { keep: None, currency: None, other_currencies: 0, excluded: Vec::new() };
        for (dim, names) in params.filter.names.iter().filter(|(dim, _)| *dim != Dim::Currency) {
            if let (Some(column), false) = (sales.dim(*dim), names.is_empty()) {
                selection.narrow(&column.ids, &wanted(column, names));
            }
        }
        if let Some(column) = sales.dim(Dim::Currency) {
            selection.choose_currency(column, &params.filter);
        }
        selection.leave_out(sales, &params.excluded, counts)?;
        Ok(selection)
    }

    /// Keeps rows whose name is wanted; the last flag stands for empty cells.
    fn narrow(&mut self, ids: &[u32], wanted: &[bool]) {
        let keep = self.keep.get_or_insert_with(|| vec![true; ids.len()]);
        for (keep, &id) in keep.iter_mut().zip(ids) {
            *keep &= wanted[(id as usize).min(wanted.len() - 1)];
        }
    }

    /// The currency with the most rows (then by name), among those filtered for if any are.
    fn choose_currency(&mut self, column: &DimColumn, filter: &Filter) {
        let asked: Vec<&String> = filter
            .names
            .iter()
            .filter(|(dim, _)| *dim == Dim::Currency)
            .flat_map(|(_, names)| names)
            .collect();
        let allowed = match asked.is_empty() {
            true => vec![true; column.names.len() + 1],
            false => wanted(column, asked),
        };
        let empty = column.names.len();
        let mut rows = vec![0u32; empty + 1];
        for &id in &column.ids {
            rows[(id as usize).min(empty)] += 1;
        }
        let name = |id: usize| column.names.get(id as u32);
        let most = (0..=empty)
            .filter(|&id| allowed[id] && rows[id] > 0)
            .min_by(|&a, &b| rows[b].cmp(&rows[a]).then_with(|| name(a).cmp(name(b))));
        let mut only = vec![false; empty + 1];
        if let Some(most) = most {
            only[most] = true;
            self.currency = Some(name(most).to_owned());
        }
        let others: u32 = rows.iter().zip(&only).filter(|(_, only)| !**only).map(|(rows, _)| rows).sum();
        if others > 0 {
            self.narrow(&column.ids, &only);
        }
        if filter.names.iter().all(|(dim, names)| *dim != Dim::Currency || names.is_empty()) {
            self.other_currencies = others;
        }
    }

    fn leave_out(
        &mut self,
        sales: &Sales,
        names: &[String],
        counts: impl Fn(usize) -> bool,
    ) -> Result<(), NoAnswer> {
        let mut out: Vec<u32> = names.iter().filter_map(|name| sales.client_names.find(name)).collect();
        crate::domain::sort_by(&mut out, Ord::cmp);
        out.dedup();
        if out.is_empty() {
            return Ok(());
        }
        let mut flags = vec![true; sales.client_names.len() + 1];
        let mut money = vec![0i128; sales.client_names.len()];
        for &client in &out {
            flags[client as usize] = false;
        }
        for (row, &client) in sales.clients.iter().enumerate() {
            if client != NONE && !flags[client as usize] && self.keeps(row) && counts(row) {
                money[client as usize] += i128::from(sales.amounts[row].raw());
            }
        }
        for client in out {
            let sum = i64::try_from(money[client as usize]).map_err(|_| NoAnswer::TooLarge)?;
            self.excluded.push((sales.client_names.get(client).to_owned(), Amount::new(sum)));
        }
        crate::domain::sort_by(&mut self.excluded, Ord::cmp);
        self.narrow(&sales.clients, &flags);
        Ok(())
    }
}

/// Flags by id of the names asked for; the last one stands for empty cells.
fn wanted<'a>(column: &DimColumn, names: impl IntoIterator<Item = &'a String>) -> Vec<bool> {
    let mut wanted = vec![false; column.names.len() + 1];
    for name in names {
        match name.trim().is_empty() {
            true => wanted[column.names.len()] = true,
            false => column.names.find(name).into_iter().for_each(|id| wanted[id as usize] = true),
        }
    }
    wanted
}
