//! Owns the tables and answers questions about them. No browser here: `bin/engine.rs` brings the messages.
mod clients;
mod export;
mod facts;
mod in_use;
mod lines;
mod message;
mod team;
mod write;

pub use in_use::InUse;
pub use message::{
    Answer, ClientsPage, ClientsQuery, ExportWhat, FromEngine, KeptSource, Line, LinesAnswer, Loaded, Query,
    ToEngine,
};

use crate::{
    domain::Calendar,
    import::SetAside,
    stats::NoAnswer,
    table::{TableKind, Tables},
    tools::{
        Sealed,
        abc_xyz::{Base, Params, Ranking},
    },
    words::{Lang, Words},
};

/// The loaded data and what has been computed of it.
#[derive(Debug, Default)]
pub struct Engine {
    tables: Tables,
    /// Rows set aside, by kind of table.
    aside: [Vec<SetAside>; TableKind::ALL.len()],
    /// What the page was told of them.
    loaded: Option<Loaded>,
    words: Vec<Words>,
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
    /// Answers a question.
    pub fn answer(&mut self, query: &Query) -> Answer {
        match query {
            // The desk works by typing alone, too.
            Query::Facts => Answer::Facts(Sealed::facts(&facts::facts(&self.tables))),
            Query::Write { tables, lang, today } => self.write(tables, *lang, *today),
            _ if self.loaded.is_none() => Answer::Failed(String::new()),
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
        let words = Words::of_engine(lang);
        self.words.push(words.clone());
        words
    }

    fn aside(&self, first: u32, count: u32) -> Answer {
        let rows = self.set_aside();
        let window = rows.iter().skip(first as usize).take(count as usize).cloned().collect();
        Answer::Aside { first, total: rows.len() as u32, rows: window }
    }

    /// Rows set aside from the sales, else from the first table.
    fn set_aside(&self) -> &[SetAside] {
        self.loaded.as_ref().map_or(&[], |loaded| &self.aside[loaded.kind.table() as usize])
    }

    /// The ranking for these settings: gathered anew only when more than limits changed.
    fn ranked(&mut self, params: &Params) -> Result<(), NoAnswer> {
        let Some(sales) = self.tables.sales() else { return Err(NoAnswer::NeedsSales) };
        match &mut self.cached {
            Some(cached) if cached.params == *params => {}
            Some(cached) if cached.base.fits(params) => {
                cached.ranking.regrade(&cached.base, params);
                cached.params = params.clone();
            }
            _ => {
                self.cached = None;
                let base = Base::gather(sales, params, &self.calendar)?;
                let ranking = Ranking::new(&base, params);
                self.cached = Some(Cached { params: params.clone(), base, ranking });
            }
        }
        Ok(())
    }
}
