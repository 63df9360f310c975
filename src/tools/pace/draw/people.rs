//! Who and how much: a sheet to type in, a new name, a pasted list.
use super::{Page, Piece, say};
use crate::{
    domain::{Amount, Percent},
    markup::{Attr, ButtonKind, Element, Node, Tag, el, kit},
    tools::pace::{Act, Cell, Fact, PasteResult, Person, Typed, gather::InTables, leave::print_leave},
    words::Words,
};

/// Columns of the sheet.
const CELLS: [Cell; 4] = [Cell::Plan, Cell::Fact, Cell::Load, Cell::Leave];

pub(super) fn people(page: Page<'_>) -> Piece {
    let words = page.words;
    let sellers = &page.gathered.input.sellers;
    let month = words.period_long(page.gathered.settings.month);
    let title = words.with("pace-people", &[("month", month.into())]);
    let has_tables = !page.gathered.tables.is_empty();
    let hint = has_tables.then(|| el(Tag::P).class("note").put(words.text("pace-people-hint")));
    let sheet = (!sellers.is_empty()).then(|| kit::scroll_x(words.text("pace-people-table"), sheet(page)));
    let body = el(Tag::Div)
        .class("body")
        .all(hint)
        .all(sheet)
        .put(el(Tag::Div).class("type-in").put(new_name(page)).put(paste(page)));
    el(Tag::Details)
        .class("card settings-card")
        // What is typed by hand every day lies open.
        .flag(Attr::Open, !has_tables)
        .put(el(Tag::Summary).put(el(Tag::H2).put(title)))
        .put(body)
        .into()
}

fn sheet(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let head = |text: String| el(Tag::Th).attr(Attr::Scope, "col").put(text);
    let heads = [words.text("pace-col-name")].into_iter().chain(CELLS.map(|cell| heading(words, cell)));
    let heads = heads.chain([words.text("pace-people-action")]);
    let sellers = page.gathered.input.sellers.iter().enumerate();
    el(Tag::Table)
        .class("plain type-table")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.map(head))))
        .put(el(Tag::Tbody).all(sellers.map(|(at, seller)| row(page, (at, &seller.name)))))
}

fn heading(words: &Words, cell: Cell) -> String {
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    match cell {
        Cell::Name => words.text("pace-col-name"),
        Cell::Plan => money("pace-col-plan"),
        Cell::Fact => money("pace-col-fact"),
        Cell::Load => words.text("pace-people-load"),
        Cell::Leave => words.text("pace-people-leave"),
    }
}

fn row(page: Page<'_>, (at, name): (usize, &str)) -> Element<Act> {
    let words = page.words;
    let person = page.params.person(name);
    let in_tables = page.gathered.tables.get(name);
    let head: Node<Act> = match in_tables.is_none() {
        true => field(page, (at, name), Cell::Name).into(),
        false => say::name(words, name).into(),
    };
    let act = person.map(|_| {
        let (label, whom) = match in_tables.is_some() {
            true => ("pace-people-restore", "pace-people-restore-whom"),
            false => ("pace-people-remove", "pace-people-remove-whom"),
        };
        let button =
            kit::Button { label: words.text(label), kind: ButtonKind::Quiet, ..kit::Button::default() };
        let whom = words.with(whom, &[("name", say::name(words, name).into())]);
        kit::button(button, Act::Remove(name.to_owned())).attr(Attr::AriaLabel, whom)
    });
    let cells = CELLS.map(|cell| el(Tag::Td).put(field(page, (at, name), cell)));
    el(Tag::Tr).put(el(Tag::Th).attr(Attr::Scope, "row").put(head)).all(cells).put(el(Tag::Td).all(act))
}

/// A field of the sheet: what was typed, the number of the tables behind it.
fn field(page: Page<'_>, (at, name): (usize, &str), cell: Cell) -> Element<Act> {
    let words = page.words;
    let month = page.gathered.settings.month;
    let person = page.params.person(name);
    let typed = person.and_then(|person| person.months.get(&month));
    let what = heading(words, cell);
    let label =
        words.with("pace-people-field", &[("name", say::name(words, name).into()), ("what", what.into())]);
    let mistyped = mistyped(page, cell, name);
    let field = kit::CellField {
        id: format!("pace-{at}-{cell:?}").to_lowercase(),
        label,
        value: mistyped.clone().unwrap_or_else(|| value(words, cell, (name, person, typed))),
        hint: page.gathered.tables.get(name).and_then(|known| hint(words, cell, known)),
        invalid: mistyped.map(|_| words.text(invalid(cell))),
        words: matches!(cell, Cell::Name | Cell::Leave),
    };
    kit::cell_field(field, Act::Type(cell, name.to_owned()))
}

fn mistyped(page: Page<'_>, cell: Cell, name: &str) -> Option<String> {
    let found = page.look.mistyped.iter().find(|(other, of, _)| (*other, of.as_str()) == (cell, name));
    found.map(|(.., text)| text.clone())
}

/// What is in force, as it is written.
fn value(
    words: &Words,
    cell: Cell,
    (name, person, typed): (&str, Option<&Person>, Option<&Typed>),
) -> String {
    let sum = |sum: Option<Amount>| sum.map(|sum| words.money_exact(sum, None)).unwrap_or_default();
    match cell {
        Cell::Name => name.to_owned(),
        Cell::Plan => sum(typed.and_then(|typed| typed.plan)),
        Cell::Fact => sum(typed.and_then(|typed| typed.fact)),
        Cell::Load => {
            let load = person.map(|person| person.load).filter(|load| *load != Percent::whole(100));
            load.map(|load| words.limit_number(load)).unwrap_or_default()
        }
        Cell::Leave => typed.map(|typed| print_leave(&typed.leave)).unwrap_or_default(),
    }
}

/// The number of the tables.
fn hint(words: &Words, cell: Cell, known: &InTables) -> Option<String> {
    let sum = match (cell, &known.fact) {
        (Cell::Plan, _) => known.plan?,
        (Cell::Fact, Some(Fact::ToDate(sum))) => *sum,
        (Cell::Fact, Some(Fact::Dated(days))) => {
            days.iter().try_fold(Amount::ZERO, |sum, (_, money)| sum.checked_add(*money))?
        }
        _ => return None,
    };
    Some(words.money(sum, None))
}

fn invalid(cell: Cell) -> &'static str {
    match cell {
        Cell::Name => "pace-invalid-name",
        Cell::Plan | Cell::Fact => "pace-invalid-sum",
        Cell::Load => "pace-invalid-load",
        Cell::Leave => "pace-invalid-leave",
    }
}

fn new_name(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let mistyped = mistyped(page, Cell::Name, "");
    let field = kit::Field {
        id: "pace-add".into(),
        label: words.text("pace-people-add"),
        invalid: mistyped.as_ref().map(|_| words.text("pace-invalid-name")),
        value: mistyped.unwrap_or_default(),
        words: true,
        ..kit::Field::default()
    };
    kit::field(field, Act::Add)
}

fn paste(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let area = kit::Area {
        id: "pace-paste".into(),
        label: words.text("pace-people-paste"),
        hint: words.text("pace-people-paste-hint"),
        example: words.text("pace-people-paste-example"),
        value: page.look.draft.clone(),
    };
    let names = page.gathered.input.sellers.iter().map(|seller| seller.name.clone()).collect();
    let read = kit::Button {
        label: words.text("pace-people-read"),
        // On an empty page this is the one thing to do.
        kind: if page.gathered.input.sellers.is_empty() { ButtonKind::Main } else { ButtonKind::Plain },
        disabled: page.look.draft.trim().is_empty(),
        ..kit::Button::default()
    };
    el(Tag::Div)
        .class("paste-in")
        .put(kit::area(area, Act::Draft))
        .put(el(Tag::Div).put(kit::button(read, Act::Paste(names))))
        .all(page.look.pasted.as_ref().map(|pasted| told(words, pasted)))
}

/// What was read and what was not.
fn told(words: &Words, pasted: &PasteResult) -> Element<Act> {
    let repeated = (!pasted.repeated.is_empty()).then(|| {
        let names = say::names(words, pasted.repeated.iter().map(String::as_str));
        words.with("today-pasted-repeated", &[("names", names.into())])
    });
    let n_refused = pasted.refused.len();
    let refused = (n_refused > 0).then(|| words.with("today-pasted-refused", &[("n", n_refused.into())]));
    let sentences =
        [Some(words.with("today-pasted-sellers", &[("n", pasted.sellers.into())])), repeated, refused];
    el(Tag::Div)
        .class("told-paste")
        .attr(Attr::Role, "status")
        .each(Tag::P, sentences.into_iter().flatten())
        .put(
            el(Tag::Ul)
                .class("refused")
                .each(Tag::Li, pasted.refused.iter().map(|line| words.not_read(line))),
        )
}
