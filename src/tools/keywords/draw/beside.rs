//! What is open beside the table: a group with its phrases, or phrases that are in no group.
use super::{Page, Piece, chooser, say};
use crate::{
    markup::{
        CellView, ColumnHead, ColumnWidth, Element, Node, Part, RowView, RowsWindow, TableView, Tag, el, kit,
    },
    tools::keywords::{Act, Edit, Group, Open, ReadPhrase, Went},
};

pub(super) fn beside(page: Page<'_>, open: &Open) -> Element<Act> {
    let words = page.words;
    let close = (words.text("close"), Act::Open(None));
    match open {
        Open::Group(key) => match page.groups.find(key) {
            Some(found) => {
                let name = page.groups.name(found).to_owned();
                kit::side_panel(name, Some(note(page, found)), close, group(page, found))
            }
            None => {
                let gone = el(Tag::P).class("muted").put(words.text("keywords-gone"));
                kit::side_panel(words.text("keywords-gone-title"), None, close, vec![gone.into()])
            }
        },
        aside => {
            let (title, note) = match aside {
                Open::Minus => ("keywords-aside-minus", "keywords-minus-note"),
                Open::Empty => ("keywords-empty-phrases", "keywords-empty-note"),
                _ => ("keywords-duplicates", "keywords-duplicates-note"),
            };
            let body = vec![aside_table(page, aside)];
            kit::side_panel(words.text(title), Some(words.text(note)), close, body)
        }
    }
}

/// `12 400 в месяц · 35 фраз · покупка`.
fn note(page: Page<'_>, group: &Group) -> String {
    let words = page.words;
    let demand = page.core.count(group.head());
    let demand = demand.map(|count| words.with("keywords-a-month", &[("n", count.into())]));
    let phrases = say::phrases(page, group.items.len());
    let wants = say::intents(words, page.groups.wants(group));
    demand.into_iter().chain([phrases, wants]).collect::<Vec<_>>().join(" · ")
}

fn group(page: Page<'_>, group: &Group) -> Vec<Piece> {
    let (words, core) = (page.words, page.core);
    let head = core.text(group.head()).to_owned();
    let name = kit::Field {
        id: "keywords-name".into(),
        label: words.text("keywords-name"),
        value: page.groups.name(group).to_owned(),
        changed: group.name.is_some(),
        words: true,
        ..kit::Field::default()
    };
    let mut pieces: Vec<Piece> = vec![
        kit::field(name, Act::Rename(core.key(group.known_by), head)).into(),
        el(Tag::P).class("note").put(words.text("keywords-nested")).into(),
        phrases(page, group),
    ];
    pieces.extend(chooser::picked(page, group).map(Node::from));
    pieces.push(chooser::chooser(page, group).into());
    pieces.extend(by_hand(page, group).map(Node::from));
    pieces
}

fn phrases(page: Page<'_>, group: &Group) -> Piece {
    let (words, core, look) = (page.words, page.core, page.look);
    let at_hand = look.beside.at_hand(group.items.len());
    let keys: Vec<(u32, String)> =
        group.items[at_hand.clone()].iter().map(|item| (*item, core.key(*item))).collect();
    let row = |(item, key): &(u32, String)| RowView {
        id: *item,
        cells: vec![
            CellView::Text(core.text(*item).to_owned()),
            CellView::Number(say::count(words, core.count(*item))),
            CellView::Muted(say::intents(words, page.groups.intents(*item))),
        ],
        selected: look.beside.selected.contains(key),
        current: false,
    };
    let view = TableView {
        label: words.text("keywords-phrases"),
        columns: heads(page, "keywords-col-intent"),
        n_rows: group.items.len() as u32,
        window: RowsWindow { first: at_hand.start as u32, rows: keys.iter().map(row).collect() },
        totals: None,
    };
    Node::Part(Box::new(Part::Table(view)), Act::Beside(keys))
}

fn heads(page: Page<'_>, last: &str) -> Vec<ColumnHead> {
    let head = |key: &str, numeric: bool, width: ColumnWidth| ColumnHead {
        title: page.words.text(key),
        numeric,
        width,
        ..ColumnHead::default()
    };
    vec![
        head("keywords-col-phrase", false, ColumnWidth::Name),
        head("keywords-col-month", true, ColumnWidth::Narrow),
        head(last, false, ColumnWidth::Middle),
    ]
}

/// Phrases that are in no group, with the reason.
fn aside_table(page: Page<'_>, open: &Open) -> Piece {
    let words = page.words;
    let aside = aside(page, open);
    let at_hand = page.look.beside.at_hand(aside.len());
    let row = |(id, phrase): (u32, &&ReadPhrase)| RowView {
        id,
        cells: vec![
            CellView::Text(phrase.text.clone()),
            CellView::Number(say::count(words, phrase.count)),
            CellView::Muted(why(page, phrase)),
        ],
        selected: false,
        current: false,
    };
    let rows = (at_hand.start as u32..).zip(&aside[at_hand.clone()]).map(row).collect();
    let view = TableView {
        label: words.text("keywords-aside"),
        columns: heads(page, "keywords-col-why"),
        n_rows: aside.len() as u32,
        window: RowsWindow { first: at_hand.start as u32, rows },
        totals: None,
    };
    Node::Part(Box::new(Part::Table(view)), Act::Beside(Vec::new()))
}

/// The phrases that this opens, in the order of the source.
pub(super) fn aside<'a>(page: Page<'a>, open: &Open) -> Vec<&'a ReadPhrase> {
    let is_one = |phrase: &&ReadPhrase| match open {
        Open::Duplicates => matches!(phrase.went, Went::Duplicate(_)),
        Open::Minus => matches!(phrase.went, Went::Minus(_)),
        Open::Empty => phrase.went == Went::Empty,
        Open::Group(_) => false,
    };
    page.core.read().iter().filter(is_one).collect()
}

/// Why a phrase is in no group.
pub(super) fn why(page: Page<'_>, phrase: &ReadPhrase) -> String {
    let words = page.words;
    match phrase.went {
        Went::Item(_) => String::new(),
        Went::Duplicate(item) => {
            words.with("keywords-why-duplicate", &[("text", page.core.text(item).into())])
        }
        Went::Minus(line) => {
            let word = page.params.minus.get(line as usize).cloned().unwrap_or_default();
            words.with("keywords-why-minus", &[("word", word.into())])
        }
        Went::Empty => words.text("keywords-why-empty"),
    }
}

/// What was brought here by hand, with the way back.
fn by_hand(page: Page<'_>, group: &Group) -> Option<Element<Act>> {
    let (words, params) = (page.words, page.params);
    let is_here = |item: u32| page.groups.of_item(item).is_some_and(|one| one.known_by == group.known_by);
    let line = |edit: &Edit, act: fn(String) -> Act| {
        let item = page.core.find(&edit.key).filter(|item| is_here(*item))?;
        let back = kit::link(words.text("keywords-back"), act(edit.key.clone()));
        Some(el(Tag::Li).put(el(Tag::Span).put(page.core.text(item).to_owned())).put(back))
    };
    let merged = params.merged.iter().filter_map(|edit| line(edit, Act::Unmerge));
    let moved = params.moved.iter().filter_map(|edit| line(edit, Act::Unmove));
    let lines: Vec<Element<Act>> = merged.chain(moved).collect();
    (!lines.is_empty()).then(|| {
        el(Tag::Div)
            .class("stack")
            .put(el(Tag::H3).put(words.text("keywords-by-hand")))
            .put(el(Tag::Ul).class("beside").all(lines))
    })
}
