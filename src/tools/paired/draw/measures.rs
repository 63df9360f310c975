//! How promises are kept over the period: each seller, all together, and what is missing.
use super::{Piece, Ready, entry::mistyped, head, iso, number, quiet, row_head, say};
use crate::{
    domain::{Amount, Day, Percent},
    markup::{Attr, Element, Glyph, Tag, el, kit},
    tools::paired::{Act, Measures, Place, SellerLine},
    words::Words,
};

pub(super) fn measures(all: Ready<'_>) -> Piece {
    let (words, total) = (all.page.words, &all.report.total);
    let title = match total.kept {
        Ok(_) => {
            let kept = say::percent(words, total.kept);
            let args = [("kept", kept.into()), ("hits", total.hits.into()), ("days", total.days.into())];
            words.with("paired-measures", &args)
        }
        Err(_) => words.text("paired-measures-none"),
    };
    let why = total.kept.err().map(|reason| el(Tag::P).class("note").put(words.no_answer(reason)).into());
    let missing = missing(all);
    let actions =
        [("paired-take-csv", Glyph::Download, Act::Csv), ("paired-take-book", Glyph::Table, Act::Book)];
    let mut body: Vec<Piece> = vec![settings(all).into()];
    body.extend(why);
    body.push(kit::scroll_x(words.text("paired-measures-table"), table(all)).into());
    if !missing.is_empty() {
        body.push(el(Tag::H3).put(words.text("paired-missing")).into());
        body.push(el(Tag::Ul).class("asks").each(Tag::Li, missing).into());
    }
    let actions = actions.map(|(key, glyph, act)| quiet(words.text(key), Some(glyph), act).into()).to_vec();
    kit::card(kit::Card { id: "paired-measures", title, actions, body }).into()
}

/// The days that are measured, and the tolerance.
fn settings(all: Ready<'_>) -> Element<Act> {
    let (words, params) = (all.page.words, all.page.params);
    let earliest = all.page.gathered.entries.first().map_or(all.page.today, |entry| entry.day);
    let (from, to) = params.period.unwrap_or((earliest, all.page.today));
    let date = |day: Day, key: &str, first| kit::date(words.text(key), iso(day.ymd()), Act::Date { first });
    let everything =
        params.period.map(|_| quiet(words.text("paired-everything"), None, Act::Everything).key(1));
    let mistyped = mistyped(all.page, &Place::Tolerance);
    let tolerance = kit::Field {
        id: "paired-tolerance".into(),
        label: words.text("paired-tolerance"),
        invalid: mistyped.as_ref().map(|_| words.text("paired-invalid-tolerance")),
        value: mistyped.unwrap_or_else(|| words.limit_number(params.tolerance)),
        unit: Some("%".into()),
        changed: params.tolerance != Percent::whole(0),
        ..kit::Field::default()
    };
    el(Tag::Div)
        .class("settings")
        .put(date(from, "paired-from", true))
        .put(date(to, "paired-to", false))
        .all(everything)
        .put(kit::field(tolerance, Act::Tolerance).key(2))
}

/// The headings, in order.
pub(super) fn heads(words: &Words) -> [String; 10] {
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    [
        words.text("paired-col-seller"),
        money("paired-col-promised"),
        money("paired-col-received"),
        words.text("paired-col-kept"),
        words.text("paired-col-error"),
        words.text("paired-col-bias"),
        words.text("paired-col-hits"),
        words.text("paired-col-streak"),
        money("paired-col-carried"),
        money("paired-col-missing"),
    ]
}

/// Money that came later than promised.
pub(super) fn carried(line: &SellerLine) -> Amount {
    let raw: i128 = line.carried.iter().map(|carried| i128::from(carried.amount.raw())).sum();
    Amount::new(i64::try_from(raw).unwrap_or(i64::MAX))
}

fn table(all: Ready<'_>) -> Element<Act> {
    let (words, report) = (all.page.words, all.report);
    let row = |line: &SellerLine| {
        let streaks = (line.streaks.current, line.streaks.longest);
        let streak = words.with("paired-streak", &[("now", streaks.0.into()), ("most", streaks.1.into())]);
        el(Tag::Tr)
            .put(row_head(say::name(words, &line.seller)))
            .all(of(words, &line.measures))
            .put(number(streak))
            .put(number(words.money(carried(line), None)))
            .put(number(words.money(line.missing, None)))
    };
    let total = el(Tag::Tr)
        .put(row_head(words.text("paired-total")))
        .all(of(words, &report.total))
        .put(el(Tag::Td))
        .put(number(words.money(report.carried, None)))
        .put(number(words.money(report.missing, None)));
    el(Tag::Table)
        .class("plain number-heads")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads(words).map(head))))
        .put(el(Tag::Tbody).all(report.sellers.iter().map(row)))
        .put(el(Tag::Tfoot).put(total))
}

/// Promised, received, kept, error, bias, hits.
fn of(words: &Words, measures: &Measures) -> [Element<Act>; 6] {
    let hits = words.with("paired-hits", &[("hits", measures.hits.into()), ("days", measures.days.into())]);
    [
        number(words.money(measures.promised, None)),
        number(words.money(measures.received, None)),
        number(say::percent(words, measures.kept)),
        number(say::percent(words, measures.error)),
        number(say::percent(words, measures.bias)),
        number(hits).attr(Attr::Title, words.text("paired-hits-hint")),
    ]
}

/// Days without a report or a promise, a sentence a seller.
fn missing(all: Ready<'_>) -> Vec<String> {
    let words = all.page.words;
    let mut lines = Vec::new();
    for line in &all.report.sellers {
        let name = || say::name(words, &line.seller).into();
        if !line.no_report.is_empty() {
            let days = say::days(words, &line.no_report).into();
            lines.push(words.with("paired-no-report", &[("name", name()), ("days", days)]));
        }
        if !line.no_promise.is_empty() {
            let days = say::days(words, &line.no_promise).into();
            lines.push(words.with("paired-no-promise", &[("name", name()), ("days", days)]));
        }
    }
    lines
}
