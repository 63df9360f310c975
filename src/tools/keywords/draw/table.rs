//! The groups: search, intent, selection, a long table; and what the grouping cannot see.
use super::{Page, Piece, quiet, say, shown::shown};
use crate::{
    markup::{
        CellView, ColumnHead, ColumnWidth, Element, Glyph, Node, Part, RowView, RowsWindow, Sorted,
        TableView, Tag, el, kit,
    },
    tools::keywords::{Act, Group, Intent, Open, SortKey},
};

/// At most so many other phrases stand in a row.
const SAMPLES: usize = 3;

pub(super) fn table(page: Page<'_>) -> Piece {
    let words = page.words;
    let groups = shown(page);
    let nobody =
        groups.is_empty().then(|| el(Tag::P).class("nobody").put(words.text("keywords-table-empty")));
    let (view, act) = view(page, &groups);
    let actions = [
        ("keywords-take-copy", Glyph::Copy, Act::Copy),
        ("keywords-take-csv", Glyph::Download, Act::Csv),
        ("keywords-take-book", Glyph::Table, Act::Book),
    ];
    let card = kit::Card {
        id: "keywords-table",
        title: words.text("keywords-table"),
        actions: actions.map(|(key, glyph, act)| quiet(words.text(key), Some(glyph), act).into()).to_vec(),
        body: vec![
            tools(page).into(),
            Node::Part(Box::new(Part::Table(view)), act),
            el(Tag::Div).class("stack").all(nobody).put(wording(page)).put(synonyms(page)).into(),
        ],
    };
    kit::card(card).into()
}

/// Search, intent, and what can be done with the selected groups.
fn tools(page: Page<'_>) -> Element<Act> {
    let (words, look) = (page.words, page.look);
    let mut texts = vec![words.text("keywords-intent-all")];
    texts.extend(Intent::ALL.map(|intent| say::intent(words, intent)));
    let at = look.intent.map_or(Some(0), |intent| {
        Intent::ALL.iter().position(|other| *other == intent).map(|place| place + 1)
    });
    el(Tag::Div)
        .class("table-tools")
        .put(kit::search(words.text("keywords-search"), look.search.clone(), Act::Search))
        .put(kit::select("keywords-intent", words.text("keywords-col-intent"), (texts, at), Act::Filter))
        .all(selection(page))
}

/// With one selected group there is nothing to merge. The largest takes in the others.
fn selection(page: Page<'_>) -> Option<Element<Act>> {
    let words = page.words;
    let selected = page.groups.those(&page.look.groups.selected);
    let into = selected.first().filter(|_| selected.len() > 1)?;
    let merge = kit::Button {
        label: words.with("keywords-merge-selected", &[("n", selected.len().into())]),
        title: Some(words.with("keywords-merge-into", &[("name", page.groups.name(into).into())])),
        ..kit::Button::default()
    };
    let row = el(Tag::Div)
        .class("row")
        .put(kit::button(merge, Act::Merge(page.core.key(into.known_by))))
        .put(quiet(words.text("keywords-unselect"), None, Act::Unselect));
    Some(row)
}

/// The table, and what it asks for.
fn view(page: Page<'_>, groups: &[&Group]) -> (TableView, Act) {
    let (words, core, look) = (page.words, page.core, page.look);
    let at_hand = look.groups.at_hand(groups.len());
    let open = match &look.open {
        Some(Open::Group(key)) => page.groups.find(key).map(|group| group.known_by),
        _ => None,
    };
    let (mut rows, mut keys) = (Vec::new(), Vec::new());
    for group in &groups[at_hand.clone()] {
        let key = core.key(group.known_by);
        rows.push(RowView {
            id: group.known_by,
            cells: cells(page, group),
            selected: look.groups.selected.contains(&key),
            current: open == Some(group.known_by),
        });
        keys.push((group.known_by, key));
    }
    let n_phrases: usize = groups.iter().map(|group| group.items.len()).sum();
    let hint = words.text("keywords-nested");
    let empty = || CellView::Text(String::new());
    let view = TableView {
        label: words.text("keywords-table"),
        columns: heads(page),
        n_rows: groups.len() as u32,
        window: RowsWindow { first: at_hand.start as u32, rows },
        totals: Some(vec![
            CellView::Text(words.with("keywords-n-groups", &[("n", groups.len().into())])),
            CellView::Reason { text: words.text("keywords-not-added"), hint },
            CellView::Number(say::count(words, Some(n_phrases as u64))),
            empty(),
            empty(),
        ]),
    };
    (view, Act::Table(keys))
}

fn heads(page: Page<'_>) -> Vec<ColumnHead> {
    let (words, (sorted, reversed)) = (page.words, page.look.sort);
    let head = |title: &str, sort: Option<SortKey>, width: ColumnWidth| ColumnHead {
        key: sort.map_or("", SortKey::name).to_owned(),
        title: words.text(title),
        numeric: sort.is_some_and(|key| key != SortKey::Name),
        sortable: sort.is_some(),
        sort: match sort {
            Some(key) if key == sorted && (key == SortKey::Name) == reversed => Sorted::Desc,
            Some(key) if key == sorted => Sorted::Asc,
            _ => Sorted::None,
        },
        width,
        hint: String::new(),
    };
    let mut heads = vec![
        head("keywords-col-group", Some(SortKey::Name), ColumnWidth::Name),
        head("keywords-col-demand", Some(SortKey::Demand), ColumnWidth::Money),
        head("keywords-col-phrases", Some(SortKey::Phrases), ColumnWidth::Narrow),
        head("keywords-col-intent", None, ColumnWidth::Middle),
        head("keywords-col-samples", None, ColumnWidth::Wide),
    ];
    if let Some(demand) = heads.get_mut(1) {
        demand.hint = words.text("keywords-nested");
    }
    heads
}

fn cells(page: Page<'_>, group: &Group) -> Vec<CellView> {
    let (words, core) = (page.words, page.core);
    let demand = match core.count(group.head()) {
        None => CellView::Muted("—".into()),
        count => CellView::Number(say::count(words, count)),
    };
    let samples = group.items.iter().skip(1).take(SAMPLES).map(|item| core.text(*item));
    vec![
        CellView::Text(page.groups.name(group).to_owned()),
        demand,
        CellView::Number(say::count(words, Some(group.items.len() as u64))),
        CellView::Text(say::intents(words, page.groups.wants(group))),
        CellView::Muted(samples.collect::<Vec<_>>().join("; ")),
    ]
}

/// What grouping by wording cannot see.
fn wording(page: Page<'_>) -> Element<Act> {
    el(Tag::P).class("note").put(page.words.text("keywords-wording"))
}

/// The way to tell it, in place.
fn synonyms(page: Page<'_>) -> Element<Act> {
    let (words, mistyped) = (page.words, page.look.synonyms.clone());
    let field = kit::Field {
        id: "keywords-synonyms-add".into(),
        label: words.text("keywords-synonyms-add"),
        invalid: mistyped.as_ref().map(|_| words.text("keywords-synonyms-invalid")),
        value: mistyped.unwrap_or_default(),
        words: true,
        ..kit::Field::default()
    };
    kit::field(field, Act::Synonyms)
}
