//! Reports of a day: two numbers a seller, by keyboard alone or by paste.
use super::{Page, head, iso, number, quiet, row_head, say};
use crate::{
    domain::{Amount, Day},
    markup::{Attr, ButtonKind, Element, Glyph, Tag, el, kit},
    tools::paired::{Act, Cell, Entry, PasteResult, Place, Report},
    words::Words,
};

/// The card; the report, when there is one, says what was promised for the day.
pub(super) fn entry(page: Page<'_>, report: Option<&Report>) -> Element<Act> {
    let words = page.words;
    let is_empty = page.gathered.entries.is_empty();
    let how = is_empty.then(|| el(Tag::P).put(words.text("paired-empty")).into());
    let sheet = (!page.gathered.names.is_empty())
        .then(|| kit::scroll_x(words.text("paired-entry-table"), sheet(page, report)).into());
    let mut body = vec![days(page).into()];
    body.extend(how);
    body.extend(sheet);
    body.push(new_name(page).into());
    body.push(paste(page).into());
    let title = words.with("paired-entry", &[("day", words.day(page.day).into())]);
    kit::card(kit::Card { id: "paired-entry", title, actions: Vec::new(), body })
}

/// The day in sight, the working days around it.
fn days(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let calendar = &page.gathered.settings.calendar;
    let to = |day: Option<Day>, key: &str| {
        day.map(|day| quiet(words.with(key, &[("day", words.day(day).into())]), None, Act::To(day)))
    };
    el(Tag::Div)
        .class("row")
        .put(kit::date(words.text("paired-day"), iso(page.day.ymd()), Act::Day))
        .all(to(calendar.previous_working(page.day), "paired-day-before"))
        .all(to(calendar.next_working(page.day), "paired-day-after"))
}

fn sheet(page: Page<'_>, report: Option<&Report>) -> Element<Act> {
    let words = page.words;
    let next = page.gathered.settings.calendar.next_working(page.day);
    let next = next.map(|day| words.day(day)).unwrap_or_default();
    let heads = [
        words.text("paired-col-seller"),
        words.with("paired-col-promised", &[("sign", say::SIGN.into())]),
        words.with("paired-col-received", &[("sign", say::SIGN.into())]),
        words.with("paired-col-plan", &[("day", next.into()), ("sign", say::SIGN.into())]),
        words.text("paired-col-action"),
    ];
    let rows = page.gathered.names.iter().enumerate();
    el(Tag::Table)
        .class("plain type-table")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.map(head))))
        .put(el(Tag::Tbody).all(rows.map(|(at, name)| row(page, report, (at, name)))))
}

fn row(page: Page<'_>, report: Option<&Report>, (at, name): (usize, &str)) -> Element<Act> {
    let words = page.words;
    let line = report.and_then(|report| report.sellers.iter().find(|line| line.seller == name));
    let slot = line.and_then(|line| line.slots.iter().find(|slot| slot.day == page.day));
    let remove = page.params.names.iter().any(|known| known == name).then(|| {
        let whom = words.with("paired-remove-whom", &[("name", say::name(words, name).into())]);
        quiet(words.text("paired-remove"), None, Act::Remove(name.to_owned())).attr(Attr::AriaLabel, whom)
    });
    el(Tag::Tr)
        .put(row_head(say::name(words, name)))
        .put(number(say::sum(words, slot.and_then(|slot| slot.promised))))
        .put(el(Tag::Td).put(field(page, (at, name), Cell::Received)))
        .put(el(Tag::Td).put(field(page, (at, name), Cell::Promise)))
        .put(el(Tag::Td).all(remove))
}

fn field(page: Page<'_>, (at, name): (usize, &str), cell: Cell) -> Element<Act> {
    let words = page.words;
    let is_own = |entry: &&Entry| entry.day == page.day && entry.seller == name;
    let typed = page.params.entries.iter().find(is_own);
    let known = page.gathered.entries.iter().find(is_own);
    let of = |entry: &Entry| match cell {
        Cell::Received => entry.received,
        Cell::Promise => entry.promise,
    };
    let mistyped = mistyped(page, &Place::Cell(cell, page.day, name.to_owned()));
    let (label, invalid) = match cell {
        Cell::Received => ("paired-field-received", "paired-invalid-sum"),
        Cell::Promise => ("paired-field-promise", "paired-invalid-promise"),
    };
    let value = typed.and_then(of).map(|sum| words.money_exact(sum, None)).unwrap_or_default();
    let field = kit::CellField {
        id: format!("paired-{at}-{cell:?}").to_lowercase(),
        label: words.with(label, &[("name", say::name(words, name).into())]),
        value: mistyped.clone().unwrap_or(value),
        hint: known.and_then(of).map(|sum: Amount| words.money(sum, None)),
        invalid: mistyped.map(|_| words.text(invalid)),
        words: false,
    };
    kit::cell_field(field, Act::Type(cell, page.day, name.to_owned()))
}

/// The text that could not be taken in this place.
pub(super) fn mistyped(page: Page<'_>, place: &Place) -> Option<String> {
    page.look.mistyped.iter().find(|(other, _)| other == place).map(|(_, text)| text.clone())
}

fn new_name(page: Page<'_>) -> Element<Act> {
    let mistyped = mistyped(page, &Place::Name);
    let field = kit::Field {
        id: "paired-add".into(),
        label: page.words.text("paired-add"),
        invalid: mistyped.as_ref().map(|_| page.words.text("paired-invalid-name")),
        value: mistyped.unwrap_or_default(),
        words: true,
        ..kit::Field::default()
    };
    kit::field(field, Act::Add)
}

fn paste(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let area = kit::Area {
        id: "paired-paste".into(),
        label: words.text("paired-paste"),
        hint: words.text("paired-paste-hint"),
        example: words.text("paired-paste-example"),
        value: page.look.draft.clone(),
    };
    let read = kit::Button {
        label: words.text("paired-read"),
        kind: ButtonKind::Plain,
        glyph: Some(Glyph::Tick),
        disabled: page.look.draft.trim().is_empty(),
        ..kit::Button::default()
    };
    let act = Act::Paste(page.day, page.gathered.names.clone());
    el(Tag::Div)
        .class("paste-in")
        .put(kit::area(area, Act::Draft))
        .put(el(Tag::Div).put(kit::button(read, act)))
        .all(page.look.pasted.as_ref().map(|pasted| told(words, pasted)))
}

/// What was read and what was not.
fn told(words: &Words, pasted: &PasteResult) -> Element<Act> {
    let days = pasted.days.map(|(first, last)| words.day_range(first, last));
    let read = match days {
        Some(days) => words.with("paired-pasted", &[("n", pasted.reports.into()), ("days", days.into())]),
        None => words.text("paired-pasted-none"),
    };
    let repeated = (!pasted.repeated.is_empty()).then(|| {
        let names: Vec<String> = pasted.repeated.iter().map(|one| say::name(words, one)).collect();
        words.with("paired-pasted-repeated", &[("names", names.join(", ").into())])
    });
    let n_refused = pasted.refused.len();
    let refused = (n_refused > 0).then(|| words.with("today-pasted-refused", &[("n", n_refused.into())]));
    let lines = pasted.refused.iter().map(|line| words.not_read(line));
    el(Tag::Div)
        .class("told-paste")
        .attr(Attr::Role, "status")
        .each(Tag::P, [Some(read), repeated, refused].into_iter().flatten())
        .put(el(Tag::Ul).class("refused").each(Tag::Li, lines))
}
