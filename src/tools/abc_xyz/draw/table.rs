//! The table of clients: search, columns, sorting, selection; a name opens the client.
use super::{Act, Piece, Ready, screen, tone};
use crate::{
    chart::{self, Ink},
    domain::Amount,
    markup::{
        Attr, ButtonKind, CellView, ColumnHead, ColumnWidth, Element, Glyph, Node, Part, RowView, RowsWindow,
        Sorted, TableView, Tag, Tone, el, kit,
    },
    tools::abc_xyz::{Group, Query, SortKey},
    words::Words,
};

/// The key of the bars, which are not sorted by.
const SPARK: &str = "spark";

pub(super) fn table(all: Ready<'_>) -> Piece {
    let Ready { query, shown, words, .. } = all;
    let title = screen::table_title(query.group, shown.sum, &shown.report, &query.params, words);
    let header = el(Tag::Header)
        .put(el(Tag::H2).put(title))
        .put(el(Tag::Span).class("note wide-only").put(words.text("abc-table-hint")));
    let view = Node::Part(Box::new(Part::Table(view(all))), Act::Table);
    let nobody = (shown.total == 0).then(|| nobody(words));
    el(Tag::Section)
        .class("card clients")
        .attr(Attr::AriaLabel, words.text("abc-table"))
        .put(header)
        .put(el(Tag::Div).class("body").put(tools(query, words)).put(view).all(nobody))
        .into()
}

/// Search, what narrows the table, columns.
fn tools(query: &Query, words: &Words) -> Element<Act> {
    let clear = || words.text("abc-filter-clear");
    let group = (query.group != Group::All).then(|| {
        let name = screen::group_name(words, query.group);
        kit::chip(name, Tone::Plain, clear(), Act::Group(Group::All)).key(1)
    });
    let seller = query.seller.as_ref().map(|seller| {
        let shown = if seller.is_empty() { words.text("abc-seller-unknown") } else { seller.clone() };
        let label = words.with("abc-group-filter-seller", &[("seller", shown.into())]);
        kit::chip(label, Tone::Plain, clear(), Act::Seller(None)).key(2)
    });
    el(Tag::Div)
        .class("table-tools")
        .put(kit::search(words.text("abc-table-search"), query.search.clone(), Act::Search))
        .all(group)
        .all(seller)
        .put(columns(query, words))
}

/// Which columns are shown.
fn columns(query: &Query, words: &Words) -> Element<Act> {
    let check = |key: SortKey| {
        let label = screen::heading(key, &query.params, words).title;
        let checked = !query.look.hidden.contains(&key);
        kit::check(kit::Check { label, hint: None, checked }, Act::Column(key))
    };
    let keys = screen::COLUMNS.into_iter().filter(|key| *key != SortKey::Name);
    el(Tag::Details)
        .key(3)
        .class("filter")
        .put(el(Tag::Summary).put(words.text("abc-table-columns")))
        .put(el(Tag::Div).class("filter-list").all(keys.map(check)))
}

/// Nobody fits.
fn nobody(words: &Words) -> Element<Act> {
    let all = kit::Button {
        label: words.text("abc-table-show-all"),
        kind: ButtonKind::Quiet,
        glyph: Some(Glyph::Table),
        ..kit::Button::default()
    };
    el(Tag::Div)
        .class("nobody")
        .put(el(Tag::P).put(words.text("abc-table-empty")))
        .put(kit::button(all, Act::ShowAll))
}

fn view(all: Ready<'_>) -> TableView {
    let Ready { query, shown, words, .. } = all;
    let hidden = &query.look.hidden;
    let keys: Vec<SortKey> = screen::COLUMNS.into_iter().filter(|key| !hidden.contains(key)).collect();
    TableView {
        label: words.text("abc-table"),
        columns: heads(&keys, query, words),
        n_rows: shown.total,
        window: window(all, &keys),
        totals: Some(sums(all, &keys)),
    }
}

/// The bars follow this column, or the last one before it that is shown.
fn spark_place(keys: &[SortKey]) -> usize {
    let before =
        [SortKey::Active, SortKey::VariationAll, SortKey::VariationActive, SortKey::Share, SortKey::Total];
    let found = before.iter().find_map(|key| keys.iter().position(|other| other == key));
    found.map_or(keys.len(), |place| place + 1)
}

fn heads(keys: &[SortKey], query: &Query, words: &Words) -> Vec<ColumnHead> {
    let sort = query.sort;
    let head = |key: &SortKey| {
        let heading = screen::heading(*key, &query.params, words);
        let sorted = match (sort.key == *key, sort.descending) {
            (false, _) => Sorted::None,
            (true, false) => Sorted::Asc,
            (true, true) => Sorted::Desc,
        };
        ColumnHead {
            key: format!("{key:?}"),
            title: heading.title,
            hint: heading.hint,
            numeric: heading.numeric,
            sortable: true,
            sort: sorted,
            width: width(*key),
        }
    };
    let mut heads: Vec<ColumnHead> = keys.iter().map(head).collect();
    let title = words.text("abc-col-spark");
    let spark = ColumnHead { key: SPARK.into(), title, width: ColumnWidth::Narrow, ..ColumnHead::default() };
    heads.insert(spark_place(keys), spark);
    heads
}

fn width(key: SortKey) -> ColumnWidth {
    match key {
        SortKey::Name => ColumnWidth::Name,
        SortKey::Total | SortKey::AverageCheck | SortKey::LastPurchase => ColumnWidth::Money,
        SortKey::ToNext | SortKey::Seller => ColumnWidth::Middle,
        _ => ColumnWidth::Narrow,
    }
}

fn window(all: Ready<'_>, keys: &[SortKey]) -> RowsWindow {
    let Ready { query, shown, words, .. } = all;
    let place = spark_place(keys);
    let rows = shown.rows.iter().map(|row| {
        let line = screen::line(row, keys, &shown.report, &query.params, words);
        let mut cells: Vec<CellView> = line.cells.into_iter().map(drawn).collect();
        cells.insert(place, spark(&row.sums));
        RowView {
            id: row.id,
            cells,
            selected: query.look.selected.contains(&row.id),
            current: query.panel.as_ref() == Some(&row.name),
        }
    });
    RowsWindow { first: shown.first, rows: rows.collect() }
}

fn drawn(cell: screen::TableCell) -> CellView {
    match cell {
        screen::TableCell::Text(text) => CellView::Text(text),
        screen::TableCell::Number(text) => CellView::Number(text),
        screen::TableCell::Segment(code, mark) => CellView::Badge { code, tone: tone(mark) },
        screen::TableCell::Reason(text, hint) => CellView::Reason { text, hint },
    }
}

fn spark(sums: &[Amount]) -> CellView {
    if sums.is_empty() {
        return CellView::Muted("—".into());
    }
    let values: Vec<f64> = sums.iter().map(|sum| sum.to_f64()).collect();
    let size = (sums.len().min(24) as f64 * 5.0, 18.0);
    CellView::Spark(chart::spark(&chart::Spark { size, label: "", values: &values }).svg(&Ink::Classes))
}

fn sums(Ready { query, shown, words, .. }: Ready<'_>, keys: &[SortKey]) -> Vec<CellView> {
    let totals = screen::totals(shown.sum, keys, &shown.report, &query.params, words);
    let mut cells: Vec<CellView> = totals.into_iter().map(drawn).collect();
    cells.insert(spark_place(keys), CellView::Text(String::new()));
    cells
}
