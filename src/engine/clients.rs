//! The clients page.
use super::{Cached, ClientsAnswer, ClientsQuery, Engine, Panel};
use crate::{
    domain::AbcClass,
    stats::NoAnswer,
    table::{Dim, NONE, Sales, fold},
    tools::abc_xyz::{Object, Row, Selected},
};

/// The scatter shows single clients up to this number, bins above it.
const MOST_DOTS: usize = 1_500;
/// At most so many rows go to the page at once.
const MOST_ROWS: u32 = 2_000;

impl Engine {
    pub(super) fn clients(&mut self, query: &ClientsQuery) -> Result<ClientsAnswer, NoAnswer> {
        self.ranked(&query.params)?;
        let (Some(cached), Some(imported)) = (&self.cached, &self.imported) else {
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
        let dots = if query.dots { ranking.dots(base, params, MOST_DOTS) } else { Vec::new() };
        let opened = query.panel.as_ref().and_then(|name| base.find(name));
        let panel = opened.and_then(|id| ranking.row(base, params, id)).map(|row| {
            let facts = facts(&imported.sales, params.object, &row.name);
            let gap_to_b = gap_to_b(&row, report.classes[AbcClass::B.index()].smallest);
            Box::new(Panel { row, facts, gap_to_b })
        });
        let params = params.clone();
        Ok(ClientsAnswer {
            params,
            sum: ranking.totals(base, &chosen),
            report,
            first,
            total,
            rows,
            panel,
            dots,
        })
    }

    /// Names that contain a text, largest totals first; all clients when the settings give no ranking.
    pub(super) fn find(&self, text: &str, most: usize) -> Vec<String> {
        if let Some(Cached { params, base, ranking }) = &self.cached {
            let found = ranking.select(base, params, Selected { search: text, ..Selected::default() });
            return found.iter().take(most).map(|&id| base.name(id).to_owned()).collect();
        }
        let wanted = fold(text);
        let names = self.imported.iter().flat_map(|imported| {
            let names = &imported.sales.client_names;
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
        ids.sort_unstable();
        let runs = ids.chunk_by(|a, b| a == b).map(|run| (run.len(), column.names.get(run[0])));
        let (_, name) = runs.max_by(|(n, a), (m, b)| n.cmp(m).then_with(|| b.cmp(a)))?;
        Some((dim, name.to_owned()))
    };
    Dim::FILTERS.into_iter().filter_map(of_dim).collect()
}
