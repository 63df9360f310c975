//! Variants, marks and drafts as sheets: for the clipboard, for a file, for a workbook.
use super::{Page, passport, say};
use crate::{
    export::{Column, Kind, Sheet, Value},
    tools::{
        Taken,
        offer::{Judged, Marks, Planned, U, Variant, compose, drafts, group_of, letter, slots},
    },
    words::Words,
};

/// Names of the four for programs.
const MACHINE: [&str; 4] = ["usefulness", "uniqueness", "ultra_specificity", "urgency"];

/// A column of text.
fn text(words: &Words, key: &str, machine: &str) -> Column {
    Column::new(words.text(key), machine, Kind::Text)
}

fn u_columns(words: &Words, kind: Kind) -> impl Iterator<Item = Column> {
    U::ALL.into_iter().zip(MACHINE).map(move |(u, machine)| Column::new(say::u(words, u), machine, kind))
}

/// The variants with scores and verdicts.
pub(super) fn variants(page: Page<'_>) -> Sheet {
    let words = page.words;
    let mut columns = vec![
        text(words, "offer-col-variant", "variant"),
        text(words, "offer-col-name", "name"),
        text(words, "offer-col-text", "text"),
        text(words, "offer-format", "format"),
    ];
    columns.extend(u_columns(words, Kind::Number));
    columns.push(Column::new(words.text("offer-col-mean"), "mean", Kind::Number));
    columns.push(text(words, "offer-col-verdict", "verdict"));
    let row = |(place, (variant, judged)): (usize, (&Variant, &Judged))| {
        let number = |number: Option<f64>| number.map_or(Value::Empty, Value::Number);
        let mut row = vec![
            Value::Text(letter(place)),
            Value::Text(variant.name.clone()),
            Value::Text(variant.text.clone()),
            Value::Text(say::format(words, variant.format)),
        ];
        row.extend(judged.scores.iter().map(|score| number(score.map(|score| score.mean))));
        row.push(number(judged.mean()));
        row.push(Value::Text(say::verdict(words, judged)));
        row
    };
    let rows = page.params.variants.iter().zip(page.judged).enumerate().map(row).collect();
    Sheet { title: words.text("offer-sheet"), columns, rows }
}

/// The workbook: variants, marks of the readers, drafts, the passport.
pub(super) fn book(page: Page<'_>) -> Taken {
    let sheets = vec![variants(page), marks(page), planned(page)];
    Taken::Book(page.words.text("offer-file"), sheets, passport::clauses(page))
}

fn marks(page: Page<'_>) -> Sheet {
    let words = page.words;
    let mut columns =
        vec![text(words, "offer-col-variant", "variant"), text(words, "offer-sheet-reader", "reader")];
    columns.extend(u_columns(words, Kind::Count));
    let mut rows = Vec::new();
    for (place, variant) in page.params.variants.iter().enumerate() {
        for at in 0..page.params.n_readers() {
            let given: Marks = variant.scores.get(at).copied().unwrap_or_default();
            let mut row = vec![Value::Text(letter(place)), Value::Text(say::reader(page, at))];
            row.extend(given.map(|mark| mark.map_or(Value::Empty, |mark| Value::Count(mark.value().into()))));
            rows.push(row);
        }
    }
    Sheet { title: words.text("offer-sheet-marks"), columns, rows }
}

fn planned(page: Page<'_>) -> Sheet {
    let words = page.words;
    let columns = vec![
        text(words, "offer-u-uniqueness", "advantage"),
        text(words, "offer-draft-group", "group"),
        text(words, "offer-draft-number", "number"),
        text(words, "offer-draft-unit", "unit"),
        text(words, "offer-draft-deadline", "deadline"),
        text(words, "offer-draft-result", "text"),
    ];
    let row = |Planned { draft, .. }: Planned<'_>| {
        let group = group_of(&draft, page.others.groups).map(str::to_owned);
        let composed = compose(&slots(&draft, group.as_deref(), words), words);
        let shown = draft.text.clone().unwrap_or(composed);
        let group = group.unwrap_or_default();
        [draft.advantage, group, draft.number, draft.unit, draft.deadline, shown].map(Value::Text).to_vec()
    };
    let rows = drafts(&page.params.drafts, *page.others).into_iter().map(row).collect();
    Sheet { title: words.text("offer-sheet-drafts"), columns, rows }
}
