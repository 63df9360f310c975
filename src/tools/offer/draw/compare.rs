//! Variants side by side: bars by U, the same as a table, and which wordings are alike.
use super::{Page, Piece, quiet, say};
use crate::{
    chart::{self, Ink, Scene},
    markup::{Attr, Element, Glyph, Node, Tag, Tone, el, kit},
    tools::{
        offer::{ALIKE_FROM, Act, Alike, BEST, Judged, Other, STRONG_FROM, U, alike, letter},
        picture_ways,
    },
};

/// Width until the page tells.
const START_WIDTH: f64 = 560.0;
/// Exported pictures are always wide: they go into mail and slides.
const EXPORT_WIDTH: f64 = 960.0;
/// So many pairs of wordings are named.
const PAIRS: usize = 5;

pub(super) fn card(page: Page<'_>) -> Piece {
    let words = page.words;
    let take = [
        ("offer-take-copy", Glyph::Copy, Act::Copy),
        ("offer-take-csv", Glyph::Download, Act::Csv),
        ("offer-take-book", Glyph::Table, Act::Book),
        ("offer-take-print", Glyph::Print, Act::Print),
    ];
    let card = kit::Card {
        id: "offer-compare",
        title: words.text("offer-compare"),
        actions: take.map(|(key, glyph, act)| quiet(words.text(key), glyph, act).into()).to_vec(),
        // Without a single mark there is nothing to be seen.
        body: match page.judged.iter().any(|judged| judged.scores.iter().any(Option::is_some)) {
            true => [figure(page), likeness(page)].concat(),
            false => likeness(page),
        },
    };
    kit::card(card).into()
}

/// The picture as it leaves the page.
pub(super) fn scene(page: Page<'_>) -> Scene {
    drawn(page, EXPORT_WIDTH)
}

fn figure(page: Page<'_>) -> Vec<Piece> {
    let words = page.words;
    let width = if page.look.width > 0.0 { page.look.width } else { START_WIDTH };
    let scene = drawn(page, width.round().clamp(240.0, 1_400.0));
    let figure = kit::Figure {
        id: "offer-picture",
        label: scene.label.clone(),
        description: scene.description.clone(),
        svg: scene.svg(&Ink::Classes),
        size: (scene.width, scene.height),
        grips: Vec::new(),
        on_width: Some(Act::Width),
        table: (words.text("as-table"), as_table(page)),
    };
    vec![kit::figure(figure).into(), picture_ways(words, Act::Picture).into()]
}

fn drawn(page: Page<'_>, width: f64) -> Scene {
    let words = page.words;
    let bar = |u: U, (place, judged): (usize, &Judged)| {
        let score = judged.scores.get(u as usize).copied().flatten();
        let worded = score.map_or_else(|| words.text("offer-no-mark"), |score| say::mean(words, score.mean));
        chart::ScoreBar { name: letter(place), score: score.map(|score| score.mean), worded }
    };
    let group = |u: U| chart::ScoreGroup {
        name: say::u(words, u),
        bars: page.judged.iter().enumerate().map(|one| bar(u, one)).collect(),
    };
    let one = |(place, judged): (usize, &Judged)| {
        let scores = cells(page, judged).into_iter().zip(U::ALL);
        let scores: Vec<String> = scores.map(|(cell, u)| format!("{} {cell}", say::u(words, u))).collect();
        let args = [("letter", letter(place).into()), ("scores", scores.join(", ").into())];
        words.with("offer-picture-one", &args)
    };
    let all: Vec<String> = page.judged.iter().enumerate().map(one).collect();
    chart::scores(&chart::Scores {
        width,
        label: &words.text("offer-compare"),
        description: &words.with("offer-picture-description", &[("all", all.join(" ").into())]),
        groups: &U::ALL.map(group),
        most: BEST,
        limit: STRONG_FROM,
    })
}

/// The four scores in words.
fn cells(page: Page<'_>, judged: &Judged) -> Vec<String> {
    let words = page.words;
    let cell = |score: &Option<_>| {
        score.map_or_else(|| words.text("offer-no-mark"), |score| say::score(words, score))
    };
    judged.scores.iter().map(cell).collect()
}

/// Headings and rows.
fn as_table(page: Page<'_>) -> (Vec<String>, Vec<Vec<String>>) {
    let words = page.words;
    let mut heads = vec![words.text("offer-col-variant")];
    heads.extend(U::ALL.map(|u| say::u(words, u)));
    heads.push(words.text("offer-col-mean"));
    let row = |(place, judged): (usize, &Judged)| {
        let mean = judged.mean().map_or_else(|| "—".to_owned(), |mean| words.number(mean, 2));
        [letter(place)].into_iter().chain(cells(page, judged)).chain([mean]).collect()
    };
    (heads, page.judged.iter().enumerate().map(row).collect())
}

/// Which wordings are most alike.
fn likeness(page: Page<'_>) -> Vec<Piece> {
    let words = page.words;
    let texts: Vec<&str> = page.params.variants.iter().map(|variant| variant.text.as_str()).collect();
    let pairs = alike(&texts, &page.params.rivals);
    let mut pieces: Vec<Piece> = vec![el(Tag::H3).put(words.text("offer-likeness")).into()];
    if pairs.is_empty() {
        pieces.push(note(words.text("offer-like-none")));
    } else {
        let rows = pairs.iter().take(PAIRS).map(|pair| row(page, pair));
        pieces.push(el(Tag::Ul).class("hint-list").all(rows).into());
    }
    if page.params.rivals.is_empty() {
        pieces.push(note(words.text("offer-like-no-rivals")));
    }
    pieces
}

fn note(text: String) -> Node<Act> {
    el(Tag::P).class("note").put(text).into()
}

fn row(page: Page<'_>, pair: &Alike) -> Element<Act> {
    let words = page.words;
    let (one, percent) = (letter(pair.variant), words.percent(pair.likeness, 0));
    let said = match pair.other {
        Other::Variant(other) => words.with(
            "offer-like-variants",
            &[("one", one.into()), ("two", letter(other).into()), ("percent", percent.into())],
        ),
        Other::Rival(other) => {
            let rival = page.params.rivals.get(other).map(String::as_str).unwrap_or_default();
            let rival = say::quoted(words, rival).into();
            words.with(
                "offer-like-rival",
                &[("one", one.into()), ("rival", rival), ("percent", percent.into())],
            )
        }
    };
    let is_much = pair.likeness >= ALIKE_FROM;
    let tone = if is_much { Tone::Warn } else { Tone::Plain };
    let said = if is_much { format!("{said} ({})", words.text("offer-like-much")) } else { said };
    el(Tag::Li).attr(Attr::DataTone, tone.name()).put(said)
}
