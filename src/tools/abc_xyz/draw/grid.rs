//! The nine segments as buttons; every one opens its clients.
use super::{Act, Piece, Ready, screen, take, tone};
use crate::{
    domain::AbcClass,
    markup::{Attr, Element, On, Tag, el, kit},
    tools::abc_xyz::{Group, Reading, Setting, Which},
    words::Words,
};

pub(super) fn grid(all: Ready<'_>) -> Piece {
    let words = all.words;
    let card = kit::Card {
        id: "matrix",
        title: words.text("abc-matrix"),
        actions: vec![switch(all).into()],
        body: vec![matrix(all).into(), beside(all).into(), legend(words).into(), take(Which::Grid, words)],
    };
    kit::card(card).into()
}

/// Rhythm or classic CV.
fn switch(Ready { query, words, .. }: Ready<'_>) -> Element<Act> {
    let now = query.params.xyz.reading;
    let option = |reading, key| (words.text(key), reading == now, Act::Choose(Setting::Reading(reading)));
    let options =
        vec![option(Reading::Rhythm, "abc-reading-rhythm"), option(Reading::Classic, "abc-reading-classic")];
    let hint = match now {
        Reading::Rhythm => "abc-reading-rhythm-hint",
        Reading::Classic => "abc-reading-classic-hint",
    };
    el(Tag::Span).attr(Attr::Title, words.text(hint)).put(kit::segmented(
        "reading",
        words.text("abc-reading"),
        options,
    ))
}

fn matrix(all: Ready<'_>) -> Element<Act> {
    let words = all.words;
    let grid = screen::grid(&all.shown.report, &all.query.params, words);
    let names = ["abc-row-a", "abc-row-b", "abc-row-c"];
    let mut matrix = el(Tag::Div)
        .class("matrix")
        .attr(Attr::Role, "group")
        .attr(Attr::AriaLabel, words.text("abc-matrix"))
        .put(el(Tag::Span))
        .all(grid.columns.into_iter().map(|name| el(Tag::Span).class("axis").put(name)));
    let mut cells = grid.cells.into_iter();
    for (class, name) in AbcClass::ALL.into_iter().zip(names) {
        let letter = el(Tag::Span)
            .class("axis")
            .flag(Attr::DataRow, true)
            .attr(Attr::Title, words.text(name))
            .put(class.letter().to_string());
        matrix = matrix.put(letter).all(cells.by_ref().take(3).map(|one| cell(one, all.query.group)));
    }
    matrix
}

fn cell(cell: screen::GridCell, open: Group) -> Element<Act> {
    let next = if open == cell.group { Group::All } else { cell.group };
    let span = |class: &str| el(Tag::Span).class(class);
    el(Tag::Button)
        .attr(Attr::Type, "button")
        .class("cell")
        .attr(Attr::DataHeat, cell.heat.to_string())
        .attr(Attr::DataTone, tone(cell.treatment).name())
        .yes_no(Attr::AriaPressed, open == cell.group)
        .attr(Attr::Title, cell.label)
        .on(On::Click, Act::Group(next))
        .put(span("line").put(span("code").put(cell.code)).put(span("share").put(cell.share)))
        .put(span("sum").put(cell.money))
        .put(span("advice").put(cell.count).put(span("more").put(format!(" · {}", cell.advice))))
}

/// New clients, those without XYZ, those with zero or less.
fn beside(all: Ready<'_>) -> Element<Act> {
    let open = all.query.group;
    let line = |line: screen::Beside| {
        let next = if open == line.group { Group::All } else { line.group };
        let name = kit::link(line.name, Act::Group(next))
            .attr(Attr::Title, line.hint)
            .yes_no(Attr::AriaPressed, open == line.group);
        el(Tag::Li).put(name).put(el(Tag::Span).put(line.amount))
    };
    let lines = screen::beside(&all.shown.report, &all.query.params, all.words);
    el(Tag::Ul).class("beside").all(lines.into_iter().map(line))
}

fn legend(words: &Words) -> Element<Act> {
    let keys = [
        ("good", "abc-treatment-target"),
        ("calm", "abc-treatment-loyalty"),
        ("warn", "abc-treatment-raise"),
        ("plain", "abc-treatment-stop"),
    ];
    let key = |(tone, key): (&str, &str)| el(Tag::Span).attr(Attr::DataTone, tone).put(words.text(key));
    el(Tag::Div).class("legend").all(keys.map(key))
}
