//! The clients page.
use super::{Answer, Cached, ClientsPage, ClientsQuery, Engine};
use crate::{
    chart::{Ink, Palette},
    domain::AbcClass,
    stats::NoAnswer,
    table::{Dim, NONE, Sales, fold},
    tools::{
        Act,
        abc_xyz::{self, List, Object, Panel, Picture, Row, Selected, Shown, Way, Which, draw, screen},
    },
    words::Words,
};

/// The scatter shows single clients up to this number, bins above it.
const MOST_DOTS: usize = 1_500;
/// At most so many rows go to the page at once.
const MOST_ROWS: u32 = 2_000;

impl Engine {
    /// The numbers of the clients page, or why there are none.
    pub fn clients(&mut self, query: &ClientsQuery) -> Result<Shown, NoAnswer> {
        self.ranked(&query.params)?;
        let (Some(cached), Some(sales)) = (&self.cached, self.tables.sales()) else {
            return Err(NoAnswer::NothingLeft);
        };
        let Cached { params, base, ranking } = cached;
        let report = ranking.report(base, params);
        let selected = Selected {
            group: query.group,
            search: &query.search,
            seller: query.seller.as_deref(),
            sort: query.sort,
        };
        let chosen = ranking.select(base, params, selected);
        let total = chosen.len() as u32;
        // A shorter list must not leave the table scrolled past its end.
        let first = query.first.min(total.saturating_sub(1));
        let window = chosen.iter().skip(first as usize).take(query.count.min(MOST_ROWS) as usize);
        let rows = window.filter_map(|&id| ranking.row(base, params, id)).collect();
        let dots = if query.look.picture == Picture::Scatter {
            ranking.dots(base, params, MOST_DOTS)
        } else {
            Vec::new()
        };
        let opened = query.panel.as_ref().and_then(|name| base.find(name));
        let panel = opened.and_then(|id| ranking.row(base, params, id)).map(|row| {
            let facts = facts(sales, params.object, &row.name);
            let gap_to_b = gap_to_b(&row, report.classes[AbcClass::B.index()].smallest);
            Panel { row, facts, gap_to_b }
        });
        Ok(Shown { sum: ranking.totals(base, &chosen), report, first, total, rows, panel, dots })
    }

    /// The clients page as it is to be shown.
    pub(super) fn clients_page(&mut self, query: &ClientsQuery) -> ClientsPage {
        let shown = self.clients(query);
        let words = self.words(query.look.lang);
        let Some(loaded) = &self.loaded else { return nothing(query) };
        let list = List { has: loaded.has, filters: &loaded.filters, account: &loaded.account };
        let seen = shown.as_ref().map_err(|why| *why);
        let pieces = draw::page(draw::Input { query, shown: seen, list, words: &words });
        let pieces = pieces.into_iter().map(|piece| piece.map(Act::from)).collect();
        let mut page = ClientsPage { pieces, why: seen.err(), ..nothing(query) };
        if let Ok(shown) = &shown {
            page.title = screen::headline(&shown.report, &query.params, &words).title;
            page.period = shown.report.window.as_ref().map(|window| in_words(window, &words));
            page.days = shown.report.window.as_ref().map(|window| window.days);
            page.rows = shown.rows.iter().map(|row| (row.id, row.name.clone())).collect();
        }
        page
    }

    /// A picture of the clients page, to be taken away.
    pub(super) fn picture(&mut self, query: &ClientsQuery, which: Which, way: Way) -> Answer {
        let words = self.words(query.look.lang);
        match self.clients(query) {
            Ok(shown) => {
                let (scene, name) = draw::scene(which, &shown, &query.params, &words);
                let svg = scene.svg(&Ink::Palette(Palette::LIGHT));
                Answer::Picture { name: name.to_owned(), svg, size: (scene.width, scene.height), way }
            }
            Err(why) => Answer::Failed(words.no_answer(why)),
        }
    }

    /// Names that contain a text, largest totals first; all clients when the settings give no ranking.
    pub(super) fn find(&self, text: &str, most: usize) -> Vec<String> {
        if let Some(Cached { params, base, ranking }) = &self.cached {
            let found = ranking.select(base, params, Selected { search: text, ..Selected::default() });
            return found.iter().take(most).map(|&id| base.name(id).to_owned()).collect();
        }
        let wanted = fold(text);
        let names = self.tables.sales().into_iter().flat_map(|sales| {
            let names = &sales.client_names;
            (0..names.len() as u32).map(|id| names.get(id))
        });
        names.filter(|name| fold(name).contains(&wanted)).take(most).map(str::to_owned).collect()
    }
}

fn gap_to_b(row: &Row, smallest_b: Option<crate::domain::Amount>) -> Option<crate::domain::Amount> {
    if row.segment.abc != AbcClass::C {
        return None;
    }
    row.to_next.or_else(|| smallest_b?.checked_sub(row.total))
}

/// The most frequent seller, channel, group and region of a client.
fn facts(sales: &Sales, object: Object, name: &str) -> Vec<(Dim, String)> {
    let (Object::Client, Some(client)) = (object, sales.client_names.find(name)) else { return Vec::new() };
    let rows: Vec<usize> = (0..sales.len()).filter(|&row| sales.clients[row] == client).collect();
    let of_dim = |dim: Dim| {
        let column = sales.dim(dim)?;
        let mut ids: Vec<u32> = rows.iter().map(|&row| column.ids[row]).filter(|&id| id != NONE).collect();
        crate::domain::sort_by(&mut ids, Ord::cmp);
        let runs = ids.chunk_by(|a, b| a == b).map(|run| (run.len(), column.names.get(run[0])));
        let (_, name) = runs.max_by(|(n, a), (m, b)| n.cmp(m).then_with(|| b.cmp(a)))?;
        Some((dim, name.to_owned()))
    };
    Dim::FILTERS.into_iter().filter_map(of_dim).collect()
}

/// The page of no data.
fn nothing(query: &ClientsQuery) -> ClientsPage {
    ClientsPage {
        params: query.params.clone(),
        title: String::new(),
        period: None,
        days: None,
        why: None,
        pieces: Vec::new(),
        rows: Vec::new(),
    }
}

fn in_words(window: &abc_xyz::Window, words: &Words) -> String {
    format!("{}, {}", words.period_range(window.periods.0, window.periods.1), words.by_step(window.step))
}
