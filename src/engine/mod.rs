//! Owns the tables and answers questions about them. No browser here: `bin/engine.rs` brings the messages.
mod clients;
mod export;
mod lines;
mod message;
mod today;
mod tool;

pub use message::{
    Answer, ClientsPage, ClientsQuery, ExportWhat, FromEngine, Line, LinesAnswer, Loaded, Query, ToEngine,
    ToolAsk, ToolPage, ToolPlace, ToolQuery,
};

use crate::{
    domain::Calendar,
    import::Imported,
    stats::NoAnswer,
    table::{Dim, NONE, Team},
    tools::abc_xyz::{Base, Params, Ranking},
    words::{Lang, Words},
};

/// At most so many names of a dimension go to the page's filters.
const MOST_FILTER_NAMES: usize = 500;

/// The loaded data and what has been computed of it.
#[derive(Debug, Default)]
pub struct Engine {
    imported: Option<Imported>,
    /// What the page was told of it.
    loaded: Option<Loaded>,
    words: Vec<Words>,
    /// What the tables say of sellers.
    team: Team,
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
        self.loaded = Some(loaded.clone());
        loaded
    }

    /// Answers a question.
    pub fn answer(&mut self, query: &Query) -> Answer {
        match query {
            // These work by typing alone, too.
            Query::Tool(query) => Answer::Tool(Box::new(self.tool_page(query))),
            _ if self.imported.is_none() => Answer::Failed(String::new()),
            Query::Clients(query) => Answer::Clients(Box::new(self.clients_page(query))),
            Query::Picture { page, which, way } => self.picture(page, *which, *way),
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

    /// The words of a language, read once.
    fn words(&mut self, lang: Lang) -> Words {
        if let Some(words) = self.words.iter().find(|words| words.lang() == lang) {
            return words.clone();
        }
        let words = Words::new(lang);
        self.words.push(words.clone());
        words
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
        has: sales.has(),
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
