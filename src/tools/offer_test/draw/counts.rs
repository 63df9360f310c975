//! What was counted: a sheet to type in; what the report says stands behind an empty cell.
use super::{Page, Piece, say, table};
use crate::{
    markup::{Attr, ButtonKind, Element, Tag, el, kit},
    tools::offer_test::{Act, Cell, Counts, Entrant, Place},
    words::Words,
};

pub(super) fn counts(page: Page<'_>) -> Piece {
    let words = page.words;
    let hint =
        if page.gathered.matched.sources.is_empty() { "test-counts-hint" } else { "test-counts-hint-report" };
    let sheet = (!page.entrants.is_empty()).then(|| {
        let rows = page.entrants.iter().map(|entrant| row(page, entrant));
        kit::scroll_x(words.text("test-counts"), table(heads(words), rows))
    });
    let add = kit::Field {
        id: "test-add".into(),
        label: words.text("test-add"),
        words: true,
        ..kit::Field::default()
    };
    let body = vec![
        el(Tag::P).class("note").put(words.text(hint)).into(),
        el(Tag::Div).all(sheet).into(),
        el(Tag::Div).class("row end").put(kit::field(add, Act::Add)).all(remember(page)).into(),
    ];
    kit::card(kit::Card { id: "test-counts", title: words.text("test-counts"), actions: Vec::new(), body })
        .into()
}

fn heads(words: &Words) -> Vec<String> {
    let cells = Cell::ALL.map(|cell| heading(words, cell));
    [words.text("test-col-variant"), words.text("test-col-score")].into_iter().chain(cells).collect()
}

pub(super) fn heading(words: &Words, cell: Cell) -> String {
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    match cell {
        Cell::Impressions => words.text("test-col-impressions"),
        Cell::Clicks => words.text("test-col-clicks"),
        Cell::Leads => words.text("test-col-leads"),
        Cell::Deals => words.text("test-col-deals"),
        Cell::Cost => money("test-col-cost"),
        Cell::Revenue => money("test-col-revenue"),
    }
}

fn row(page: Page<'_>, entrant: &Entrant) -> Element<Act> {
    let words = page.words;
    let score = entrant.score.map_or_else(|| "—".into(), |score| words.number(score, 1));
    let cells = Cell::ALL.map(|cell| el(Tag::Td).put(field(page, entrant, cell)));
    el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(say::name(words, entrant)))
        .put(el(Tag::Td).class("number").put(score))
        .all(cells)
}

fn field(page: Page<'_>, entrant: &Entrant, cell: Cell) -> Element<Act> {
    let words = page.words;
    let place = Place::Cell(cell, entrant.id);
    let mistyped = page.look.mistyped.iter().find(|(other, _)| *other == place).map(|(_, text)| text.clone());
    let what = heading(words, cell);
    let args = [("name", entrant.letter.as_str().into()), ("what", what.into())];
    let typed = value(words, page.params.typed(entrant.id), cell);
    let known = page.gathered.matched.counts(entrant.id).and_then(|known| value(words, known, cell));
    let field = kit::CellField {
        id: format!("test-{}-{cell:?}", entrant.id).to_lowercase(),
        label: words.with("test-field", &args),
        value: mistyped.clone().or(typed).unwrap_or_default(),
        hint: known,
        invalid: mistyped
            .map(|_| words.text(if cell.is_money() { "test-invalid-money" } else { "test-invalid-count" })),
        words: false,
    };
    kit::cell_field(field, Act::Type(cell, entrant.id))
}

/// What stands in a cell.
pub(super) fn value(words: &Words, counts: Counts, cell: Cell) -> Option<String> {
    let count = |count: Option<u64>| count.map(|count| words.count(i64::try_from(count).unwrap_or(i64::MAX)));
    match cell {
        Cell::Impressions => count(counts.impressions),
        Cell::Clicks => count(counts.clicks),
        Cell::Leads => count(counts.leads),
        Cell::Deals => count(counts.deals),
        Cell::Cost => counts.cost.map(|money| words.money_exact(money, None)),
        Cell::Revenue => counts.revenue.map(|money| words.money_exact(money, None)),
    }
}

/// Keeps these counts as a look; days of a report are looks already.
fn remember(page: Page<'_>) -> Option<Element<Act>> {
    if page.gathered.looks_of_report || !page.gathered.has_counts() {
        return None;
    }
    let counts = page.gathered.params.lines.iter().map(|line| (line.id, line.counts)).collect();
    let button = kit::Button {
        label: page.words.text("test-remember"),
        kind: ButtonKind::Plain,
        title: Some(page.words.text("test-remember-hint")),
        ..kit::Button::default()
    };
    Some(kit::button(button, Act::Remember(counts)))
}
