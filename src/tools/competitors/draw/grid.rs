//! The grid: players across, advantages down, every cell a field.
use super::{Page, Piece, quiet, say};
use crate::{
    markup::{Attr, ButtonKind, Element, Glyph, Tag, el, kit},
    tools::competitors::{
        Act, Advantage, Cell, MOST_ADVANTAGES, MOST_PLAYERS, Standing, params::LEAST_PLAYERS,
    },
};

pub(super) fn grid(page: Page<'_>) -> Piece {
    let words = page.words;
    let take = [
        ("competitors-take-copy", Glyph::Copy, Act::Copy),
        ("competitors-take-csv", Glyph::Download, Act::Csv),
        ("competitors-take-book", Glyph::Table, Act::Book),
    ];
    let advantages = page.params.advantages.iter().enumerate();
    let table = el(Tag::Table)
        .class("plain type-table competitors-grid")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads(page))))
        .put(el(Tag::Tbody).all(advantages.map(|(at, advantage)| row(page, (at, advantage)))))
        .put(el(Tag::Tfoot).put(foot(page)));
    let card = kit::Card {
        id: "competitors-grid",
        title: words.text("competitors-grid"),
        actions: take.map(|(key, glyph, act)| quiet(words.text(key), glyph, act).into()).to_vec(),
        body: vec![
            el(Tag::P).class("note").put(words.text("competitors-grid-hint")).into(),
            kit::scroll_x(words.text("competitors-grid"), table).into(),
            more(page).into(),
        ],
    };
    kit::card(card).into()
}

fn col() -> Element<Act> {
    el(Tag::Th).attr(Attr::Scope, "col")
}

fn heads(page: Page<'_>) -> Vec<Element<Act>> {
    let words = page.words;
    let player = |(at, name): (usize, &String)| {
        let label = words.with("competitors-field-player", &[("letter", say::letter(at).into())]);
        let field =
            field(page, Cell::Player(name.clone()), (format!("competitors-p{at}"), label, name.clone()));
        let can_go = at > 0 && page.params.players.len() > LEAST_PLAYERS;
        let remove = can_go.then(|| remove(page, name, Act::RemovePlayer(name.clone())));
        col().put(el(Tag::Span).class("letter").put(say::letter(at))).put(field).all(remove)
    };
    let mut heads = vec![
        col().put(words.text("competitors-col-advantage")),
        col().put(words.text("competitors-col-weight")),
    ];
    heads.extend(page.params.players.iter().enumerate().map(player));
    heads.push(col().put(words.text("competitors-col-action")));
    heads
}

fn row(page: Page<'_>, (at, advantage): (usize, &Advantage)) -> Element<Act> {
    let (words, name) = (page.words, &advantage.name);
    let label = words.with("competitors-field-advantage", &[("n", (at + 1).into())]);
    let head =
        field(page, Cell::Advantage(name.clone()), (format!("competitors-a{at}"), label, name.clone()));
    let label = words.with("competitors-field-weight", &[("advantage", name.as_str().into())]);
    let value = say::exact(words, advantage.weight.to_f64());
    let weight = field(page, Cell::Weight(name.clone()), (format!("competitors-w{at}"), label, value));
    let score = |(column, player): (usize, &String)| {
        let args = [("advantage", name.as_str().into()), ("player", player.as_str().into())];
        let label = words.with("competitors-field-score", &args);
        let value =
            advantage.score(column).map(|score| say::exact(words, score.to_f64())).unwrap_or_default();
        let id = format!("competitors-s{at}-{column}");
        el(Tag::Td).put(field(page, Cell::Score(name.clone(), player.clone()), (id, label, value)))
    };
    let raise = (at > 0).then(|| {
        let label = words.with("competitors-raise-whom", &[("name", name.as_str().into())]);
        small(words.text("competitors-raise"), Act::Raise(name.clone())).attr(Attr::AriaLabel, label)
    });
    let remove = remove(page, name, Act::RemoveAdvantage(name.clone()));
    el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(head))
        .put(el(Tag::Td).put(weight))
        .all(page.params.players.iter().enumerate().map(score))
        .put(el(Tag::Td).class("row-actions").all(raise).put(remove))
}

/// Weighted scores and places.
fn foot(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let whole: f64 = page.params.advantages.iter().map(|advantage| advantage.weight.to_f64()).sum();
    let standing = |(_, _, standing): (usize, &str, &Standing)| match standing.score {
        Ok(score) => {
            let place = standing
                .place
                .map(|place| el(Tag::Small).put(words.with("competitors-place", &[("place", place.into())])));
            el(Tag::Td).class("number").put(say::score(words, score)).all(place)
        }
        Err(reason) => {
            let why = words.no_answer(reason);
            el(Tag::Td).class("number reason").attr(Attr::Title, why).put(say::why(words, reason))
        }
    };
    el(Tag::Tr)
        .put(el(Tag::Th).attr(Attr::Scope, "row").put(words.text("competitors-row-score")))
        .put(el(Tag::Td).class("number").put(say::exact(words, whole)))
        .all(say::standings(page).map(standing))
        .put(el(Tag::Td))
}

/// Who we are, and another player or advantage while there is room.
fn more(page: Page<'_>) -> Element<Act> {
    let words = page.words;
    let (n_players, n_advantages) = (page.params.players.len(), page.params.advantages.len());
    let ours = kit::select(
        "competitors-ours",
        words.text("competitors-ours"),
        (page.params.players.clone(), Some(0)),
        Act::Ours,
    );
    let player = (n_players < MOST_PLAYERS)
        .then(|| new(page, Cell::NewPlayer, ("competitors-add-player", Act::AddPlayer)));
    let advantage = (n_advantages < MOST_ADVANTAGES)
        .then(|| new(page, Cell::NewAdvantage, ("competitors-add-advantage", Act::AddAdvantage)));
    el(Tag::Div).class("settings").all(advantage).all(player).put(ours)
}

fn new(page: Page<'_>, cell: Cell, (key, act): (&str, Act)) -> Element<Act> {
    let mistyped = mistyped(page, &cell);
    let field = kit::Field {
        id: key.to_owned(),
        label: page.words.text(key),
        invalid: mistyped.as_ref().map(|_| page.words.text(invalid(&cell))),
        value: mistyped.unwrap_or_default(),
        words: true,
        ..kit::Field::default()
    };
    kit::field(field, act)
}

/// A cell: its name among elements, its label, the value in force.
fn field(page: Page<'_>, cell: Cell, (id, label, value): (String, String, String)) -> Element<Act> {
    let mistyped = mistyped(page, &cell);
    let field = kit::CellField {
        id,
        label,
        invalid: mistyped.as_ref().map(|_| page.words.text(invalid(&cell))),
        value: mistyped.unwrap_or(value),
        hint: None,
        words: matches!(cell, Cell::Player(_) | Cell::Advantage(_)),
    };
    kit::cell_field(field, Act::Type(cell))
}

fn mistyped(page: Page<'_>, cell: &Cell) -> Option<String> {
    page.look.mistyped.iter().find(|(other, _)| other == cell).map(|(_, text)| text.clone())
}

fn invalid(cell: &Cell) -> &'static str {
    match cell {
        Cell::Weight(_) => "competitors-invalid-weight",
        Cell::Score(..) => "competitors-invalid-score",
        Cell::Player(_) | Cell::Advantage(_) | Cell::NewPlayer | Cell::NewAdvantage => {
            "competitors-invalid-name"
        }
    }
}

fn remove(page: Page<'_>, name: &str, act: Act) -> Element<Act> {
    let label = page.words.with("competitors-remove-whom", &[("name", name.into())]);
    small(page.words.text("competitors-remove"), act).attr(Attr::AriaLabel, label)
}

fn small(label: String, act: Act) -> Element<Act> {
    kit::button(kit::Button { label, kind: ButtonKind::Quiet, ..kit::Button::default() }, act)
}
