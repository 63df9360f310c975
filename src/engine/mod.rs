//! Owns the tables and answers questions about them. No browser here: `bin/engine.rs` brings the messages.
mod clients;
mod export;
mod lines;
mod message;

pub use message::{
    Answer, ClientsAnswer, ClientsQuery, ExportWhat, FromEngine, Has, Line, LinesAnswer, Loaded, Panel,
    Query, ToEngine,
};

use crate::{
    domain::Calendar,
    import::Imported,
    stats::NoAnswer,
    table::{Dim, NONE},
    tools::abc_xyz::{Base, Params, Ranking},
};

/// At most so many names of a dimension go to the page's filters.
const MOST_FILTER_NAMES: usize = 500;

/// The loaded data and what has been computed of it.
#[derive(Debug, Default)]
pub struct Engine {
    imported: Option<Imported>,
    calendar: Calendar,
    cached: Option<Cached>,
}

/// The gathered sums and the ranking for the settings that made them.
#[derive(Debug)]
struct Cached {
    params: Params,
    base: Base,
    ranking: Ranking,
}

impl Engine {
    /// Takes in what was read, in place of what was there.
    pub fn load(&mut self, imported: Imported) -> Loaded {
        self.cached = None;
        let loaded = summary(&imported);
        self.imported = Some(imported);
        loaded
    }

    /// Answers a question.
    pub fn answer(&mut self, query: &Query) -> Answer {
        if self.imported.is_none() {
            return Answer::Failed(String::new());
        }
        match query {
            Query::Clients(query) => Answer::Clients(self.clients(query).map(Box::new)),
            Query::Lines { params, name, first, count } => {
                Answer::Lines(self.lines(params, name, *first, *count).unwrap_or_default())
            }
            Query::Aside { first, count } => self.aside(*first, *count),
            Query::Find { text, most } => {
                Answer::Found { text: text.clone(), names: self.find(text, *most as usize) }
            }
            Query::Export { what, page, lang, today } => self.export(what, page, *lang, *today),
        }
    }

    fn aside(&self, first: u32, count: u32) -> Answer {
        let rows = self.imported.as_ref().map(|imported| imported.set_aside.as_slice()).unwrap_or_default();
        let window = rows.iter().skip(first as usize).take(count as usize).cloned().collect();
        Answer::Aside { first, total: rows.len() as u32, rows: window }
    }

    /// The ranking for these settings: gathered anew only when more than limits changed.
    fn ranked(&mut self, params: &Params) -> Result<(), NoAnswer> {
        let Some(imported) = &self.imported else { return Err(NoAnswer::NothingLeft) };
        match &mut self.cached {
            Some(cached) if cached.params == *params => {}
            Some(cached) if cached.base.fits(params) => {
                cached.ranking.regrade(&cached.base, params);
                cached.params = params.clone();
            }
            _ => {
                self.cached = None;
                let base = Base::gather(&imported.sales, params, &self.calendar)?;
                let ranking = Ranking::new(&base, params);
                self.cached = Some(Cached { params: params.clone(), base, ranking });
            }
        }
        Ok(())
    }
}

fn summary(imported: &Imported) -> Loaded {
    let sales = &imported.sales;
    let days = sales.days.iter().min().copied().zip(sales.days.iter().max().copied());
    let filters = Dim::ALL.into_iter().filter_map(|dim| Some((dim, names_by_rows(imported, dim)?))).collect();
    Loaded {
        kind: imported.kind,
        account: imported.account.clone(),
        preview: imported.preview.clone(),
        days,
        n_clients: sales.client_names.len() as u32,
        filters,
        has: Has {
            margin: sales.margins.is_some(),
            quantity: sales.quantities.is_some(),
            documents: sales.documents.is_some(),
            products: sales.dim(Dim::Product).is_some(),
            sellers: sales.dim(Dim::Seller).is_some(),
            channels: sales.dim(Dim::Channel).is_some(),
            dates: sales.is_dated(),
            orders: sales.orders.is_some(),
        },
    }
}

/// Names of a dimension with their rows, most rows first; an empty name stands for empty cells.
fn names_by_rows(imported: &Imported, dim: Dim) -> Option<Vec<(String, u32)>> {
    if dim == Dim::Product {
        return None;
    }
    let column = imported.sales.dim(dim)?;
    let mut counts = vec![0_u32; column.names.len()];
    let mut empty = 0_u32;
    for &id in &column.ids {
        match counts.get_mut(id as usize) {
            Some(count) if id != NONE => *count += 1,
            _ => empty += 1,
        }
    }
    let named = counts.iter().enumerate().map(|(id, &n)| (column.names.get(id as u32).to_owned(), n));
    let mut names: Vec<_> = named.filter(|(_, n)| *n > 0).collect();
    if empty > 0 {
        names.push((String::new(), empty));
    }
    names.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    names.truncate(MOST_FILTER_NAMES);
    Some(names)
}
