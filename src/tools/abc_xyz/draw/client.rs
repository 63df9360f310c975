//! The side panel of a client.
use super::{Act, Piece, Ready, screen, tone};
use crate::{
    markup::{Element, Tag, el, kit},
    table::Dim,
    tools::abc_xyz::{Object, Panel},
};

/// The panel; a client that is not in the answer is told as gone.
pub(super) fn client(name: &str, all: Ready<'_>) -> Element<Act> {
    let words = all.words;
    let close = (words.text("close"), Act::Client(None));
    match &all.shown.panel {
        Some(panel) => kit::side_panel(name.to_owned(), facts_line(panel), close, card(panel, all)),
        None => {
            let gone = el(Tag::P).class("muted").put(words.text("abc-panel-gone"));
            kit::side_panel(name.to_owned(), None, close, vec![gone.into()])
        }
    }
}

fn facts_line(panel: &Panel) -> Option<String> {
    let order = [Dim::Seller, Dim::Region, Dim::Group, Dim::Channel];
    let fact = |dim: Dim| panel.facts.iter().find(|(other, _)| *other == dim).map(|(_, name)| name.as_str());
    let facts: Vec<&str> = order.into_iter().filter_map(fact).collect();
    (!facts.is_empty()).then(|| facts.join(" · "))
}

fn card(panel: &Panel, all: Ready<'_>) -> Vec<Piece> {
    let Ready { query, shown, words, .. } = all;
    let card = screen::client_card(&panel.row, panel.gap_to_b, &shown.report, &query.params, words);
    let (code, treatment) = card.segment;
    let (picture, svg) = card.bars;
    let bars = (!svg.is_empty()).then(|| {
        kit::figure(kit::Figure {
            id: "bars",
            label: picture.label,
            description: picture.description,
            svg,
            size: picture.size,
            grips: Vec::new(),
            on_width: None,
            table: (words.text("as-table"), picture.table),
        })
    });
    let mut facts = el(Tag::Dl).class("facts");
    for fact in card.facts {
        facts = facts.put(el(Tag::Dt).put(fact.name)).put(el(Tag::Dd).put(fact.value));
    }
    let advice = el(Tag::P)
        .class("say")
        .put(el(Tag::B).put(words.text("abc-panel-do")))
        .put(format!(" {}", card.advice));
    let mut pieces: Vec<Piece> = vec![el(Tag::P).put(kit::badge(code, tone(treatment))).into()];
    pieces.extend(bars.map(Into::into));
    pieces.push(el(Tag::Div).class("why").each(Tag::P, card.why).into());
    pieces.push(advice.into());
    pieces.push(facts.into());
    pieces.push(el(Tag::Ul).class("breaks").each(Tag::Li, card.stability).into());
    pieces.push(buttons(&card.name, all).into());
    pieces
}

fn buttons(name: &str, Ready { query, words, .. }: Ready<'_>) -> Element<Act> {
    let plain = |label: &str| kit::Button { label: words.text(label), ..kit::Button::default() };
    let exclude = (query.params.object == Object::Client).then(|| {
        let title = Some(words.text("abc-panel-exclude-hint"));
        kit::button(kit::Button { title, ..plain("abc-panel-exclude") }, Act::Exclude(name.to_owned()))
    });
    el(Tag::Div)
        .class("row")
        .put(kit::button(plain("abc-panel-rows"), Act::Lines(name.to_owned())))
        .all(exclude)
}
