//! The sheet of the day: promised, received, what comes next; whom to ask what.
use super::{Piece, Ready, head, number, quiet, row_head, say};
use crate::{
    domain::Amount,
    markup::{Attr, Element, Glyph, Tag, Tone, el, kit},
    table::OpenDeal,
    tools::paired::{Act, DayLine, Standing},
    words::Words,
};

/// At most so many open deals of a seller are shown.
const DEALS_SHOWN: usize = 20;

pub(super) fn day_sheet(all: Ready<'_>) -> Piece {
    let words = all.page.words;
    let title = words.with("paired-sheet", &[("day", words.day(all.page.day).into())]);
    let copy = quiet(words.text("paired-take-copy"), Some(Glyph::Copy), Act::Copy);
    let mut body: Vec<Piece> = vec![el(Tag::P).class("verdict").put(verdict(all)).into()];
    if all.sheet.lines.is_empty() {
        let off = !all.page.gathered.settings.calendar.is_working(all.page.day);
        let key = if off { "paired-sheet-off" } else { "paired-sheet-none" };
        body.push(el(Tag::P).class("note").put(words.text(key)).into());
    } else {
        body.push(kit::scroll_x(words.text("paired-sheet-table"), table(all)).into());
    }
    body.extend(all.sheet.lines.iter().filter_map(|line| asked(all, line)));
    kit::card(kit::Card { id: "paired-sheet", title, actions: vec![copy.into()], body }).into()
}

/// The day in a sentence.
fn verdict(all: Ready<'_>) -> String {
    let (words, sheet) = (all.page.words, all.sheet);
    match (sheet.promised, sheet.received) {
        (None, None) => words.text("paired-verdict-none"),
        (Some(promised), None) => {
            words.with("paired-verdict-promised", &[("money", say::money(words, promised).into())])
        }
        (None, Some(received)) => {
            words.with("paired-verdict-received", &[("money", say::money(words, received).into())])
        }
        (Some(promised), Some(received)) => {
            let behind = sheet.lines.iter().filter(|line| line.standing == Standing::Behind).count();
            let args = [
                ("promised", say::money(words, promised).into()),
                ("received", say::money(words, received).into()),
                ("n", behind.into()),
            ];
            words.with("paired-verdict", &args)
        }
    }
}

fn table(all: Ready<'_>) -> Element<Act> {
    let (words, sheet) = (all.page.words, all.sheet);
    let next = all.page.gathered.settings.calendar.next_working(all.page.day);
    let next = next.map(|day| words.day(day)).unwrap_or_default();
    let heads = [
        words.text("paired-col-seller"),
        words.with("paired-col-promised", &[("sign", say::SIGN.into())]),
        words.with("paired-col-received", &[("sign", say::SIGN.into())]),
        words.with("paired-col-difference", &[("sign", say::SIGN.into())]),
        words.with("paired-col-plan", &[("day", next.into()), ("sign", say::SIGN.into())]),
        words.text("paired-col-standing"),
    ];
    let difference = sheet.promised.zip(sheet.received).and_then(|(plan, fact)| fact.checked_sub(plan));
    let foot = el(Tag::Tr)
        .put(row_head(words.text("paired-total")))
        .put(number(say::sum(words, sheet.promised)))
        .put(number(say::sum(words, sheet.received)))
        .put(number(say::sum(words, difference)))
        .put(number(say::sum(words, sheet.tomorrow)))
        .put(el(Tag::Td));
    el(Tag::Table)
        .class("plain paired-table")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.map(head))))
        .put(el(Tag::Tbody).all(sheet.lines.iter().map(|line| row(words, line))))
        .put(el(Tag::Tfoot).put(foot))
}

fn row(words: &Words, line: &DayLine) -> Element<Act> {
    let tone = match line.standing {
        Standing::Behind => Tone::Warn,
        Standing::NoReport => Tone::Bad,
        Standing::NoPromise | Standing::Open => Tone::Plain,
        Standing::Hit => Tone::Good,
    };
    let mark = el(Tag::Span).class("pace-mark").attr(Attr::DataTone, tone.name());
    el(Tag::Tr)
        .put(row_head(say::name(words, &line.seller)))
        .put(number(say::sum(words, line.promised)))
        .put(number(say::sum(words, line.received)))
        .put(number(say::sum(words, line.difference)))
        .put(number(say::sum(words, line.tomorrow)))
        .put(el(Tag::Td).put(mark.put(say::standing(words, line.standing))))
}

/// Whom to ask what; for one who is behind, the open deals when they are loaded.
fn asked(all: Ready<'_>, line: &DayLine) -> Option<Piece> {
    let words = all.page.words;
    if line.asks.is_empty() {
        return None;
    }
    let name = say::name(words, &line.seller);
    let deals = deals(all, line);
    let what = match deals.is_empty() {
        true => el(Tag::Ul).class("asks").each(Tag::Li, line.asks.iter().map(|ask| say::ask(words, *ask))),
        false => {
            let label = words.with("paired-deals", &[("name", name.clone().into())]);
            let more = deals.len().saturating_sub(DEALS_SHOWN);
            let more = (more > 0).then(|| {
                el(Tag::P).class("note").put(words.with("paired-deals-more", &[("n", more.into())]))
            });
            el(Tag::Div)
                .put(el(Tag::P).class("note").put(words.text("paired-deals-hint")))
                .put(kit::scroll_x(label, deals_table(words, &deals)))
                .all(more)
        }
    };
    let title = words.with("paired-ask", &[("name", name.into())]);
    Some(el(Tag::Div).class("ask").put(el(Tag::H3).put(title)).put(what).into())
}

/// Open deals of one who is behind: the nearest first, then the largest.
fn deals<'a>(all: Ready<'a>, line: &DayLine) -> Vec<&'a OpenDeal> {
    let is_behind = line.standing == Standing::Behind;
    let mut deals: Vec<&OpenDeal> =
        all.page.team.deals.iter().filter(|deal| is_behind && deal.seller == line.seller).collect();
    crate::domain::sort_by_key(&mut deals, |deal| {
        (deal.expected.is_none(), deal.expected, std::cmp::Reverse(deal.amount), &deal.id)
    });
    deals
}

fn deals_table(words: &Words, deals: &[&OpenDeal]) -> Element<Act> {
    let heads = [
        words.text("paired-deal-client"),
        words.text("paired-deal-stage"),
        words.with("paired-deal-amount", &[("sign", say::SIGN.into())]),
        words.text("paired-deal-expected"),
    ];
    let row = |deal: &&OpenDeal| {
        let client = if deal.client.is_empty() { deal.id.clone() } else { deal.client.clone() };
        let expected = deal.expected.map_or_else(|| "—".into(), |day| words.day(day));
        el(Tag::Tr)
            .put(row_head(client))
            .put(el(Tag::Td).put(deal.stage.clone()))
            .put(number(say::sum(words, Some(deal.amount).filter(|sum| *sum != Amount::ZERO))))
            .put(el(Tag::Td).put(expected))
    };
    el(Tag::Table)
        .class("plain")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.map(head))))
        .put(el(Tag::Tbody).all(deals.iter().take(DEALS_SHOWN).map(row)))
}
