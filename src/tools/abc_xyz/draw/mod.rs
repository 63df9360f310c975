//! The clients page as a tree: headline, nine segments, picture, settings, table, client, actions, passport.
mod client;
mod filters;
mod grid;
mod picture;
mod sellers;
mod settings;
mod table;

use super::{Act, List, Query, Shown, Which, screen};
use crate::{
    domain::Treatment,
    markup::{Attr, ButtonKind, Glyph, MenuItem, MenuView, Node, Part, Tag, Tone, el, kit},
    stats::NoAnswer,
    words::Words,
};

pub use picture::scene;

/// A piece of the page.
type Piece = Node<Act>;

/// What the page is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What was asked.
    pub query: &'a Query,
    /// The numbers, or why there are none.
    pub shown: Result<&'a Shown, NoAnswer>,
    /// The list.
    pub list: List<'a>,
    /// The language.
    pub words: &'a Words,
}

/// What the page is drawn from when there are numbers.
#[derive(Clone, Copy)]
struct Ready<'a> {
    query: &'a Query,
    shown: &'a Shown,
    list: List<'a>,
    words: &'a Words,
}

/// The whole page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    let Input { query, shown, list, words } = input;
    match shown {
        Ok(shown) => ready(Ready { query, shown, list, words }),
        Err(why) => {
            let title = words.text("abc-no-answer-title");
            let mut pieces =
                vec![kit::notice(Tone::Warn, title, Some(words.no_answer(why)), Vec::new()).into()];
            if why != NoAnswer::NeedsSales {
                pieces.push(filters::filters(query, list, words));
                pieces.push(settings::settings(query, None, list, words));
            }
            pieces
        }
    }
}

fn ready(all: Ready<'_>) -> Vec<Piece> {
    let Ready { query, shown, list, words } = all;
    let client = query.panel.as_deref().map(|name| client::client(name, all));
    let mut pieces = vec![lead(all)];
    pieces.extend(settings::far_off(all));
    pieces.push(filters::filters(query, list, words));
    pieces.push(el(Tag::Div).class("pair").put(grid::grid(all)).put(picture::picture(all)).into());
    pieces.push(settings::settings(query, Some(shown), list, words));
    pieces.push(el(Tag::Div).class("with-panel").put(table::table(all)).all(client).into());
    pieces.push(actions(all));
    pieces.push(passport(all));
    pieces
}

/// The verdict, and what the reader should know.
fn lead(Ready { query, shown, words, .. }: Ready<'_>) -> Piece {
    let headline = screen::headline(&shown.report, &query.params, words);
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(headline.title))
        .put(el(Tag::P).put(headline.subtitle))
        .put(el(Tag::Ul).class("warnings").each(Tag::Li, headline.warnings));
    el(Tag::Div).class("lead").put(text).into()
}

/// What to do: one line an advice, each opens its clients.
fn actions(Ready { query, shown, words, .. }: Ready<'_>) -> Piece {
    let line = |action: screen::Action| {
        let what = el(Tag::P)
            .put(el(Tag::B).put(action.name))
            .put(" ")
            .put(el(Tag::Span).class("codes").put(action.codes))
            .put(format!(" · {} · ", action.amount))
            .put(kit::link(words.text("abc-actions-open"), Act::Follow(action.group)));
        el(Tag::Li)
            .attr(Attr::DataTone, tone(action.treatment).name())
            .put(what)
            .put(el(Tag::P).class("note").put(action.advice))
    };
    let list = screen::actions(&shown.report, &query.params, words);
    let save = kit::Button {
        label: words.text("abc-actions-workbook"),
        kind: ButtonKind::Quiet,
        glyph: Some(Glyph::Download),
        ..kit::Button::default()
    };
    let card = kit::Card {
        id: "actions",
        title: words.text("abc-actions"),
        actions: vec![kit::button(save, Act::Workbook).into()],
        body: vec![el(Tag::Ul).class("advice-list").all(list.into_iter().map(line)).into()],
    };
    kit::card(card).into()
}

/// How every number was made.
fn passport(Ready { query, shown, list, words }: Ready<'_>) -> Piece {
    let clauses = screen::passport(&shown.report, &query.params, list.account, list.has.documents, words);
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "passport")
        .put(el(Tag::H2).attr(Attr::Id, "passport").put(words.text("abc-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses))
        .into()
}

/// Takes a picture away: copy as PNG, save as PNG or SVG.
fn take(which: Which, words: &Words) -> Piece {
    let item = |key: &str| MenuItem { label: words.text(key), ..MenuItem::default() };
    let menu = MenuView {
        label: words.text("picture-take"),
        kind: ButtonKind::Quiet,
        glyph: Some(Glyph::Picture),
        items: ["picture-copy", "picture-png", "picture-svg"].map(item).to_vec(),
    };
    el(Tag::Div).class("actions").put(Node::Part(Box::new(Part::Menu(menu)), Act::Take(which))).into()
}

fn tone(treatment: Option<Treatment>) -> Tone {
    treatment.map_or(Tone::Plain, Tone::from)
}
