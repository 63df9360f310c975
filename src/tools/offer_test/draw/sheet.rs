//! What goes to Excel: variants with all that is known of them, pairs, looks.
use super::{Page, counts::heading, passport, say};
use crate::{
    domain::Amount,
    export::{Column, Kind, Sheet, Value},
    stats::NoAnswer,
    tools::{
        Taken,
        offer_test::{Cell, Line, Stage},
    },
};

/// A line a variant.
pub(super) fn variants(page: Page<'_>) -> Sheet {
    let words = page.words;
    let mut columns = vec![
        Column::new(words.text("test-col-letter"), "letter", Kind::Text),
        Column::new(words.text("test-col-variant"), "variant", Kind::Text),
        Column::new(words.text("test-col-score"), "score_4u", Kind::Number),
    ];
    let machine = ["impressions", "clicks", "leads", "deals", "cost", "revenue"];
    for (cell, machine) in Cell::ALL.into_iter().zip(machine) {
        let kind = if cell.is_money() { Kind::Money } else { Kind::Count };
        columns.push(Column::new(heading(words, cell), machine, kind));
    }
    for (stage, machine) in Stage::ALL.into_iter().zip(["clicks", "leads", "deals"]) {
        let by = say::by_stage(words, stage);
        for (key, machine_of, kind) in OF_STAGE {
            let title = words.with(key, &[("by", by.clone().into())]);
            columns.push(Column::new(title, format!("{machine}_{machine_of}"), kind));
        }
    }
    let sign = || [("sign", say::SIGN.into())];
    columns.push(Column::new(words.with("test-col-profit", &sign()), "profit", Kind::Money));
    columns.push(Column::new(words.with("test-col-thousand", &sign()), "profit_per_1000", Kind::Money));
    columns.push(Column::new(words.with("test-col-loss-money", &sign()), "expected_loss", Kind::Money));
    let rows = page.gathered.params.lines.iter().map(|line| row(page, line)).collect();
    Sheet { title: words.text("test-sheet"), columns, rows }
}

/// What is told of a stage: title, name for programs, kind.
const OF_STAGE: [(&str, &str, Kind); 5] = [
    ("test-sheet-rate", "rate", Kind::Share),
    ("test-sheet-low", "low", Kind::Share),
    ("test-sheet-high", "high", Kind::Share),
    ("test-sheet-best", "p_best", Kind::Share),
    ("test-sheet-loss", "loss", Kind::Share),
];

fn row(page: Page<'_>, line: &Line) -> Vec<Value> {
    let (entrant, counts) = (page.entrant(line.id), line.counts);
    let count = |count: Option<u64>| {
        count.map_or(Value::Empty, |count| Value::Count(i64::try_from(count).unwrap_or(i64::MAX)))
    };
    let money = |money: Option<Amount>| money.map_or(Value::Empty, Value::Money);
    let mut row = vec![
        Value::Text(page.letter(line.id).to_owned()),
        Value::Text(entrant.map(|entrant| entrant.name.clone()).unwrap_or_default()),
        entrant.and_then(|entrant| entrant.score).map_or(Value::Empty, Value::Number),
        count(counts.impressions),
        count(counts.clicks),
        count(counts.leads),
        count(counts.deals),
        money(counts.cost),
        money(counts.revenue),
    ];
    for stage in Stage::ALL {
        let variant = page.report.stage(stage).as_ref().ok().and_then(|report| report.variant(line.id));
        match variant {
            Some(variant) => {
                let rate = variant.rate;
                row.extend([rate.value, rate.low, rate.high, variant.p_best, variant.loss].map(Value::Share));
            }
            None => row.extend([const { Value::Empty }; 5]),
        }
    }
    let of_money = page.report.money.lines.iter().find(|money| money.id == line.id);
    let sum = |found: Option<Result<Amount, NoAnswer>>| money(found.and_then(Result::ok));
    row.push(sum(of_money.map(|line| line.profit)));
    row.push(sum(of_money.map(|line| line.per_thousand.map(|profit| profit.value))));
    row.push(money(page.report.money.loss.as_ref().ok().and_then(|loss| loss.of(line.id))));
    row
}

/// The workbook: variants, pairs of the stage judged, looks, the passport.
pub(super) fn book(page: Page<'_>) -> Taken {
    let words = page.words;
    let mut sheets = vec![variants(page)];
    if let Some(report) = page.report.judged() {
        let columns = vec![
            Column::new(words.text("test-col-pair"), "pair", Kind::Text),
            Column::new(words.text("test-col-difference"), "difference", Kind::Share),
            Column::new(words.text("test-sheet-from"), "low", Kind::Share),
            Column::new(words.text("test-sheet-to"), "high", Kind::Share),
            Column::new(words.text("test-col-holm"), "p_holm", Kind::Number),
            Column::new(words.text("test-col-p"), "p_always_valid", Kind::Number),
        ];
        let number = |found: Result<f64, NoAnswer>| found.map_or(Value::Empty, Value::Number);
        let rows = report.duels.iter().map(|duel| {
            let args = [("one", page.letter(duel.to).into()), ("other", page.letter(duel.from).into())];
            let difference = duel.difference;
            vec![
                Value::Text(words.with("test-pair", &args)),
                Value::Share(difference.value),
                Value::Share(difference.low),
                Value::Share(difference.high),
                number(duel.holm),
                number(duel.always_valid),
            ]
        });
        sheets.push(Sheet { title: words.text("test-sheet-pairs"), columns, rows: rows.collect() });
        if let Ok(course) = &report.course {
            let columns = vec![
                Column::new(words.text("test-sheet-day"), "day", Kind::Day),
                Column::new(words.text("test-col-p"), "p_always_valid", Kind::Number),
                Column::new(words.text("test-col-bayes"), "ln_bayes_factor", Kind::Number),
            ];
            let rows = course.iter().map(|point| {
                vec![Value::Day(point.day), Value::Number(point.p), Value::Number(point.ln_bayes)]
            });
            sheets.push(Sheet { title: words.text("test-looks"), columns, rows: rows.collect() });
        }
    }
    let clauses = [super::lead::title(page)].into_iter().chain(passport::clauses(page)).collect();
    Taken::Book(words.text("test-file"), sheets, clauses)
}
