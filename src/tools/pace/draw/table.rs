//! Sellers with their pace, who lags most first; a name shows that seller's picture.
use super::{Piece, Ready, quiet, say};
use crate::{
    domain::Percent,
    markup::{Attr, Element, Glyph, Node, Tag, Tone, el, kit},
    stats::{NoAnswer, Ratio},
    tools::pace::{Act, Days, Figures, Line, Outlook, Required},
    words::Words,
};

pub(super) fn table(all: Ready<'_>) -> Piece {
    let words = all.page.words;
    let head = |text: String| el(Tag::Th).attr(Attr::Scope, "col").put(text);
    let table = el(Tag::Table)
        .class("plain pace-table")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads(all).into_iter().map(head))))
        .put(el(Tag::Tbody).all(all.report.lines.iter().map(|line| seller(all, line))))
        .put(el(Tag::Tfoot).put(department(all)));
    let actions = [
        ("pace-take-copy", Glyph::Copy, Act::Copy),
        ("pace-take-csv", Glyph::Download, Act::Csv),
        ("pace-take-book", Glyph::Table, Act::Book),
    ];
    let card = kit::Card {
        id: "pace-table",
        title: words.text("pace-table"),
        actions: actions.map(|(key, glyph, act)| quiet(words.text(key), glyph, act).into()).to_vec(),
        body: vec![
            el(Tag::P).class("note").put(words.text("pace-table-hint")).into(),
            kit::scroll_x(words.text("pace-table"), table).into(),
            el(Tag::Ul).class("reasons").each(Tag::Li, reasons(all)).into(),
        ],
    };
    kit::card(card).into()
}

/// Whether pay is known for anybody.
pub(super) fn has_outlook(all: Ready<'_>) -> bool {
    all.page.others.outlook.is_some()
}

/// The headings, in order.
pub(super) fn heads(all: Ready<'_>) -> Vec<String> {
    let words = all.page.words;
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let mut heads = vec![
        words.text("pace-col-name"),
        money("pace-col-plan"),
        money("pace-col-fact"),
        words.text("pace-col-pace"),
        money("pace-col-projection"),
        money("pace-col-required"),
        words.text("pace-col-days"),
    ];
    heads.extend(has_outlook(all).then(|| words.text("pace-col-outlook")));
    heads
}

/// Where the pace of a seller leads in money.
pub(super) fn outlook(all: Ready<'_>, line: &Line) -> Option<Outlook> {
    let projection = line.figures.projection.ok()?;
    all.page.others.outlook.and_then(|ahead| ahead(&line.name, line.plan, projection))
}

fn seller(all: Ready<'_>, line: &Line) -> Element<Act> {
    let (words, look) = (all.page.words, all.page.look);
    let is_shown = look.whose.as_ref() == Some(&line.name);
    let whose = (!is_shown).then(|| line.name.clone());
    let name = kit::link(say::name(words, &line.name), Act::Whose(whose)).yes_no(Attr::AriaPressed, is_shown);
    let plan = if line.plan.is_positive() { words.money(line.plan, None) } else { "—".into() };
    let mut row = el(Tag::Tr)
        .flag(Attr::DataActive, is_shown)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(name))
        .put(number(plan))
        .put(number(words.money(line.fact, None)))
        .all(figures(words, &line.figures))
        .put(number(days(words, line.days)));
    if has_outlook(all) {
        row = row.put(money_ahead(all, line));
    }
    row
}

fn department(all: Ready<'_>) -> Element<Act> {
    let (words, department) = (all.page.words, &all.report.department);
    let row = el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(words.text("pace-department")))
        .put(number(words.money(department.plan, None)))
        .put(number(words.money(department.fact, None)))
        .all(figures(words, &department.figures))
        .put(number(days(words, department.days)));
    if has_outlook(all) { row.put(el(Tag::Td)) } else { row }
}

fn number(text: String) -> Element<Act> {
    el(Tag::Td).class("number").put(text)
}

/// Why there is no number: a word in the cell, the sentence on hover and below the table.
fn reason(words: &Words, why: NoAnswer) -> Element<Act> {
    el(Tag::Td).class("number reason").attr(Attr::Title, words.no_answer(why)).put(say::why(words, why))
}

/// Pace, projection, what is needed a day.
fn figures(words: &Words, figures: &Figures) -> Vec<Node<Act>> {
    let pace = match figures.pace {
        Ok(pace) => {
            let tone = if pace < Ratio::ONE { Tone::Warn } else { Tone::Good };
            let mark = el(Tag::Span).class("pace-mark").attr(Attr::DataTone, tone.name());
            el(Tag::Td).class("number").put(mark.put(say::percent(words, pace)))
        }
        Err(why) => reason(words, why),
    };
    let projection = match figures.projection {
        Ok(projection) => number(words.money(projection, None)),
        Err(why) => reason(words, why),
    };
    let required = match figures.required {
        Ok(required) => number(self::required(words, required)),
        Err(why) => reason(words, why),
    };
    vec![pace.into(), projection.into(), required.into()]
}

/// What is still to be received.
pub(super) fn required(words: &Words, required: Required) -> String {
    match required {
        Required::PerDay(money) => words.money(money, None),
        Required::Met { .. } => words.text("pace-met"),
        Required::NoDaysLeft { short } => {
            words.with("pace-no-days-left", &[("money", say::money(words, short).into())])
        }
    }
}

fn days(words: &Words, days: Days) -> String {
    let (worked, left) = (days.worked, days.left);
    if days.share == Percent::whole(100) {
        return words.with("pace-days", &[("worked", worked.into()), ("left", left.into())]);
    }
    let load = words.limit(days.share);
    words.with("pace-days-load", &[("worked", worked.into()), ("left", left.into()), ("load", load.into())])
}

fn money_ahead(all: Ready<'_>, line: &Line) -> Element<Act> {
    let words = all.page.words;
    let Some(Outlook { pay, next, tier }) = outlook(all, line) else {
        return el(Tag::Td).put("—");
    };
    let pay = words.with("pace-outlook", &[("tier", tier.into()), ("pay", say::money(words, pay).into())]);
    let next = next.map(|(gap, gain)| {
        let args = [("gap", say::money(words, gap).into()), ("gain", say::money(words, gain).into())];
        el(Tag::P).class("note").put(words.with("pace-outlook-next", &args))
    });
    el(Tag::Td).class("pace-outlook").put(el(Tag::P).put(pay)).all(next)
}

/// Each reason that stands in the table, as a sentence, once.
fn reasons(all: Ready<'_>) -> Vec<String> {
    let words = all.page.words;
    let own = all.report.lines.iter().map(|line| &line.figures);
    let mut found: Vec<(String, String)> = Vec::new();
    for figures in own.chain([&all.report.department.figures]) {
        let each = [figures.pace.err(), figures.projection.err(), figures.required.err()];
        for why in each.into_iter().flatten() {
            let line = (say::why(words, why), words.no_answer(why));
            if !found.contains(&line) {
                found.push(line);
            }
        }
    }
    found.into_iter().map(|(short, sentence)| format!("{short}: {sentence}")).collect()
}
