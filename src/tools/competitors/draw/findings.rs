//! What was found of each advantage, as a table.
use super::{Page, Piece, say};
use crate::{
    markup::{Attr, Element, Tag, el, kit},
    stats::NoAnswer,
    tools::competitors::{Act, Finding, Market},
    words::Words,
};

/// Headings of the table, in order.
const HEADS: [&str; 7] = [
    "competitors-col-advantage",
    "competitors-col-share",
    "competitors-col-ours",
    "competitors-col-best",
    "competitors-col-gap",
    "competitors-col-uniqueness",
    "competitors-col-market",
];

pub(super) fn findings(page: Page<'_>) -> Piece {
    let words = page.words;
    let head = |key: &str| el(Tag::Th).attr(Attr::Scope, "col").put(words.text(key));
    let rows = page.report.findings.iter().enumerate();
    let table = el(Tag::Table)
        .class("plain number-heads")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(HEADS.map(head))))
        .put(el(Tag::Tbody).all(rows.map(|(at, found)| row(page, (at, found)))));
    let card = kit::Card {
        id: "competitors-findings",
        title: words.text("competitors-findings"),
        actions: Vec::new(),
        body: vec![
            el(Tag::P).class("note").put(words.text("competitors-findings-hint")).into(),
            kit::scroll_x(words.text("competitors-findings"), table).into(),
        ],
    };
    kit::card(card).into()
}

fn row(page: Page<'_>, (at, found): (usize, &Finding)) -> Element<Act> {
    let words = page.words;
    let number = |text: String| el(Tag::Td).class("number").put(text);
    let points = |score: Option<f64>| score.map_or("—".into(), |score| say::points(words, score));
    let answer = |found: Result<f64, NoAnswer>| match found {
        Ok(value) => number(say::signed(words, value)),
        Err(why) => el(Tag::Td)
            .class("number reason")
            .attr(Attr::Title, words.no_answer(why))
            .put(say::why(words, why)),
    };
    let best = found.best.map_or("—".into(), |(rival, score)| {
        let args = [("score", say::points(words, score).into()), ("name", page.player(rival).into())];
        words.with("competitors-best", &args)
    });
    el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(page.advantage(at)))
        .put(number(words.percent(found.weight, 1)))
        .put(number(points(found.ours)))
        .put(number(best))
        .put(answer(found.gap))
        .put(answer(found.uniqueness))
        .put(number(market(words, found.market)))
}

/// What the rivals make of an advantage; empty for nothing in common.
pub(super) fn market(words: &Words, market: Option<Market>) -> String {
    match market {
        Some(Market::TableStakes) => words.text("competitors-market-stakes"),
        Some(Market::WhiteSpace) => words.text("competitors-market-space"),
        None => String::new(),
    }
}
