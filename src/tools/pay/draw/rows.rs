//! The team as it is typed: a text to paste, what was not understood in it, and the rows of a month.
use super::{
    Ready,
    say::{Input, text},
};
use crate::{
    domain::Period,
    import::{Expected, NotRead},
    markup::{Attr, ButtonKind, Element, Glyph, On, Tag, Tone, el, kit},
    tools::pay::{Act, Choice, Field, Pasted, Row, Section},
};

pub(super) fn typing(all: Ready<'_>) -> Element<Act> {
    let area = kit::Area {
        id: "pay-paste".into(),
        label: all.text("pay-paste"),
        hint: all.text("pay-paste-hint"),
        example: all.text("pay-paste-example"),
        value: all.look.paste.clone(),
    };
    let read = kit::Button { label: all.text("pay-paste-read"), ..kit::Button::default() };
    el(Tag::Div)
        .class("stack")
        .put(kit::area(area, Act::PasteText))
        .put(el(Tag::Div).class("row").put(kit::button(read, Act::ReadPaste)).put(month(all)))
        .all(all.look.pasted.as_ref().map(|pasted| told(all, pasted)))
        .put(sheet(all))
}

/// The month that lines without a day go to, and whose rows are in sight.
fn month(all: Ready<'_>) -> Element<Act> {
    let now = all.look.month(all.now);
    let mut months: Vec<Period> = all.params.rows.iter().map(|row| row.month).chain([now]).collect();
    // Typed months are few; before the first and after the last a new one can be begun.
    months.sort_unstable();
    months.dedup();
    let (first, last) = (months.first().copied().unwrap_or(now), months.last().copied().unwrap_or(now));
    months.insert(0, first.plus(-1));
    months.push(last.plus(1));
    let at = months.iter().position(|month| *month == now);
    let texts = months.iter().map(|month| all.words.period_long(*month)).collect();
    let choices = months.into_iter().map(Choice::Month).collect();
    kit::select("pay-month", all.text("pay-month"), (texts, at), Act::OneOf(choices))
}

/// What came of the pasted text: what was read, and every line that was not.
fn told(all: Ready<'_>, pasted: &Pasted) -> Element<Act> {
    let words = all.words;
    let mut lines = vec![words.with("pay-paste-done", &[("n", pasted.read.into())])];
    if pasted.headings > 0 {
        lines.push(words.with("pay-paste-headings", &[("n", pasted.headings.into())]));
    }
    if pasted.repeated > 0 {
        lines.push(words.with("pay-paste-repeated", &[("n", pasted.repeated.into())]));
    }
    if pasted.refused.is_empty() {
        return kit::notice(Tone::Good, lines.join(" "), None, Vec::new());
    }
    lines.push(words.with("pay-paste-refused", &[("n", pasted.refused.len().into())]));
    let list =
        el(Tag::Ul).class("breaks").each(Tag::Li, pasted.refused.iter().map(|line| refused(all, line)));
    el(Tag::Div)
        .class("stack")
        .attr(Attr::Role, "status")
        .put(kit::notice(Tone::Warn, lines.join(" "), None, Vec::new()))
        .put(list)
}

fn refused(all: Ready<'_>, line: &NotRead) -> String {
    let expected = match line.expected {
        Expected::Name => "name",
        Expected::NotTotal => "not-total",
        Expected::Amount => "amount",
        Expected::TwoAmounts => "two",
        Expected::Separator => "separator",
        Expected::ClearWords => "words",
        Expected::SmallerAmount => "smaller",
        Expected::NotNegative => "not-negative",
    };
    let args = [
        ("line", text(all.words.count(line.line.into()))),
        ("text", text(line.text.as_str())),
        ("found", text(line.found.as_str())),
        ("expected", text(expected)),
    ];
    all.words.with("pay-paste-line", &args)
}

/// The rows of the month in sight; made when they are unfolded.
fn sheet(all: Ready<'_>) -> Element<Act> {
    let month = all.look.month(all.now);
    let is_of_month = |(_, row): &(u32, &Row)| row.month == month;
    let rows = || (0..).zip(&all.params.rows).filter(is_of_month);
    let title = all
        .words
        .with("pay-rows", &[("month", text(all.words.period_long(month))), ("n", rows().count().into())]);
    let add = |key: &str, act| {
        let (kind, glyph) = (ButtonKind::Quiet, Some(Glyph::Plus));
        kit::button(kit::Button { label: all.text(key), kind, glyph, ..kit::Button::default() }, act)
    };
    let inner = all.look.shows(Section::Rows).then(|| {
        let heads = [
            "pay-col-seller",
            "pay-col-plan",
            "pay-col-fact",
            "pay-col-score",
            "pay-col-prizes",
            "pay-col-clawback",
        ];
        let head = |key: &str| el(Tag::Th).attr(Attr::Scope, "col").put(all.text(key));
        let last = el(Tag::Th)
            .attr(Attr::Scope, "col")
            .put(el(Tag::Span).class("unseen").put(all.text("pay-remove")));
        let table = el(Tag::Table)
            .class("plain pay-rows")
            .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.map(head)).put(last)))
            .put(el(Tag::Tbody).all(rows().map(|(place, row)| line(all, place, row))));
        kit::scroll_x(title.clone(), table)
    });
    let list = el(Tag::Details)
        .class("unfold")
        .flag(Attr::Open, inner.is_some())
        .on(On::Toggle, Act::Unfold(Section::Rows))
        .put(el(Tag::Summary).put(title))
        .all(inner);
    let buttons = el(Tag::Div)
        .class("row")
        .put(add("pay-row-add", Act::AddRow))
        .put(add("pay-month-add", Act::AddMonth));
    el(Tag::Div).put(list).put(buttons)
}

fn line(all: Ready<'_>, place: u32, row: &Row) -> Element<Act> {
    let who = if row.name.is_empty() { all.words.count(i64::from(place) + 1) } else { row.name.clone() };
    let label = |key: &str| {
        all.words.with("pay-row-label", &[("who", text(who.as_str())), ("what", text(all.text(key)))])
    };
    let sum = |sum| all.money_value(sum);
    let cells = [
        (Field::RowName(place), "pay-col-seller", row.name.clone(), None),
        (
            Field::RowPlan(place),
            "pay-col-plan",
            row.plan.map(sum).unwrap_or_default(),
            Some(sum(all.scheme().plan)),
        ),
        (Field::RowFact(place), "pay-col-fact", row.fact.map(sum).unwrap_or_default(), None),
        (Field::RowScore(place), "pay-col-score", all.words.limit_number(row.score), None),
        (Field::RowPrizes(place), "pay-col-prizes", sum(row.prizes), None),
        (Field::RowClawback(place), "pay-col-clawback", sum(row.clawback), None),
    ];
    let cell = |(field, key, value, hint): (Field, &str, String, Option<String>)| {
        let id = format!("{key}-{place}");
        let input = Input { id: &id, label: label(key), value, unit: None, hint };
        el(Tag::Td).put(all.cell(field, input))
    };
    let remove = kit::Button {
        label: all.words.with("pay-row-remove", &[("who", text(who.as_str()))]),
        kind: ButtonKind::Icon,
        glyph: Some(Glyph::Close),
        ..kit::Button::default()
    };
    el(Tag::Tr)
        .key(place + 1)
        .all(cells.map(cell))
        .put(el(Tag::Td).put(kit::button(remove, Act::RemoveRow(place))))
}
