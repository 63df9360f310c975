//! The grid and what it says as sheets: for the clipboard, for a file, for a workbook.
use super::{Page, findings, passport, say};
use crate::{
    export::{Column, Kind, Sheet, Value},
    stats::NoAnswer,
    tools::{
        Taken,
        competitors::{Advantage, Score},
    },
};

/// The grid as it can be pasted back.
pub(super) fn grid(page: Page<'_>) -> Sheet {
    let words = page.words;
    let mut columns = vec![
        Column::new(words.text("competitors-col-advantage"), "advantage", Kind::Text),
        Column::new(words.text("competitors-col-weight"), "weight", Kind::Number),
    ];
    columns.extend(players(page));
    let row = |advantage: &Advantage| {
        let head = [Value::Text(advantage.name.clone()), Value::Number(advantage.weight.to_f64())];
        head.into_iter().chain(scores(page, advantage)).collect()
    };
    let rows = page.params.advantages.iter().map(row).collect();
    Sheet { title: words.text("competitors-sheet-grid"), columns, rows }
}

/// A column for each player.
fn players(page: Page<'_>) -> impl Iterator<Item = Column> {
    let column = |(at, name): (usize, &String)| {
        Column::new(name.clone(), format!("score_{}", say::letter(at).to_lowercase()), Kind::Number)
    };
    page.params.players.iter().enumerate().map(column)
}

fn scores(page: Page<'_>, advantage: &Advantage) -> impl Iterator<Item = Value> {
    let value = |score: Option<Score>| score.map_or(Value::Empty, |score| Value::Number(score.to_f64()));
    (0..page.params.players.len()).map(move |player| value(advantage.score(player)))
}

/// Every advantage with its scores and what was found of it.
pub(super) fn findings(page: Page<'_>) -> Sheet {
    let words = page.words;
    let mut columns = vec![
        Column::new(words.text("competitors-col-advantage"), "advantage", Kind::Text),
        Column::new(words.text("competitors-col-weight"), "weight", Kind::Number),
        Column::new(words.text("competitors-col-share"), "weight_share", Kind::Share),
    ];
    columns.extend(players(page));
    columns.extend([
        Column::new(words.text("competitors-col-best"), "best_rival", Kind::Text),
        Column::new(words.text("competitors-col-gap"), "gap", Kind::Number),
        Column::new(words.text("competitors-col-uniqueness"), "uniqueness", Kind::Number),
        Column::new(words.text("competitors-col-market"), "market", Kind::Text),
        Column::new(words.text("competitors-col-why"), "reason", Kind::Text),
    ]);
    let number = |found: Result<f64, NoAnswer>| found.map_or(Value::Empty, Value::Number);
    let text = |text: String| if text.is_empty() { Value::Empty } else { Value::Text(text) };
    let rows = page.params.advantages.iter().zip(&page.report.findings).map(|(advantage, found)| {
        let mut row = vec![
            Value::Text(advantage.name.clone()),
            Value::Number(advantage.weight.to_f64()),
            Value::Share(found.weight),
        ];
        row.extend(scores(page, advantage));
        let why = found.gap.err().or(found.uniqueness.err()).map(|why| words.no_answer(why));
        row.extend([
            text(found.best.map(|(rival, _)| page.player(rival).to_owned()).unwrap_or_default()),
            number(found.gap),
            number(found.uniqueness),
            text(findings::market(words, found.market)),
            text(why.unwrap_or_default()),
        ]);
        row
    });
    Sheet { title: words.text("competitors-sheet-findings"), columns, rows: rows.collect() }
}

/// Players with their scores and places.
fn standings(page: Page<'_>) -> Sheet {
    let words = page.words;
    let columns = vec![
        Column::new(words.text("competitors-col-player"), "player", Kind::Text),
        Column::new(words.text("competitors-col-score"), "score", Kind::Number),
        Column::new(words.text("competitors-col-place"), "place", Kind::Count),
        Column::new(words.text("competitors-col-covered"), "weight_scored", Kind::Share),
        Column::new(words.text("competitors-col-why"), "reason", Kind::Text),
    ];
    let rows = say::standings(page).map(|(_, name, standing)| {
        vec![
            Value::Text(name.to_owned()),
            standing.score.map_or(Value::Empty, Value::Number),
            standing.place.map_or(Value::Empty, |place| Value::Count(place.into())),
            Value::Share(standing.covered),
            standing.score.err().map_or(Value::Empty, |why| Value::Text(words.no_answer(why))),
        ]
    });
    Sheet { title: words.text("competitors-sheet-players"), columns, rows: rows.collect() }
}

/// The workbook: the grid, the players, the advantages, the passport.
pub(super) fn book(page: Page<'_>) -> Taken {
    let sheets = vec![grid(page), standings(page), findings(page)];
    Taken::Book(page.words.text("competitors-file"), sheets, passport::clauses(page))
}
