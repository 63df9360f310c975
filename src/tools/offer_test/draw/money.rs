//! What the variants earn, and what the choice of one costs.
use super::{Page, Piece, note, row, say, table};
use crate::{
    domain::Amount,
    markup::kit,
    stats::NoAnswer,
    tools::offer_test::{CheckFrom, MoneyLine},
};

pub(super) fn money(page: Page<'_>) -> Piece {
    let words = page.words;
    let money = |key| words.with(key, &[("sign", say::SIGN.into())]);
    let heads = vec![
        words.text("test-col-variant"),
        money("test-col-check"),
        money("test-col-profit"),
        money("test-col-thousand"),
        money("test-col-loss-money"),
    ];
    let lines = &page.report.money.lines;
    let rows = lines.iter().map(|line| row(page.name(line.id), cells(page, line)));
    let sheet = kit::scroll_x(words.text("test-money"), table(heads, rows));
    let mut body = vec![sheet.into()];
    body.extend(reasons(page).into_iter().map(note));
    if let Some(leader) = page.report.money.leader {
        body.push(note(words.with("test-money-leader", &[("name", page.name(leader).into())])));
    }
    body.push(note(words.text("test-money-note")));
    kit::card(kit::Card { id: "test-money", title: words.text("test-money"), actions: Vec::new(), body })
        .into()
}

fn loss(page: Page<'_>, id: u32) -> Result<Amount, NoAnswer> {
    match &page.report.money.loss {
        Ok(loss) => loss.of(id).ok_or(NoAnswer::NotJudged),
        Err(reason) => Err(*reason),
    }
}

fn cells(page: Page<'_>, line: &MoneyLine) -> Vec<String> {
    let words = page.words;
    let sum =
        |found: Result<Amount, NoAnswer>| found.map_or_else(|_| "—".into(), |sum| words.money(sum, None));
    let check = line.check.map_or_else(
        |_| "—".into(),
        |check| {
            let shown = words.money(check.value, None);
            match check.from {
                CheckFrom::Own => shown,
                CheckFrom::Pooled => words.with("test-check-pooled", &[("check", shown.into())]),
                CheckFrom::Typed => words.with("test-check-typed", &[("check", shown.into())]),
            }
        },
    );
    let thousand = line.per_thousand.map_or_else(
        |_| "—".into(),
        |profit| {
            let between = say::between(words.money(profit.low, None), words.money(profit.high, None));
            let args = [("value", words.money(profit.value, None).into()), ("between", between.into())];
            words.with("test-estimate", &args)
        },
    );
    vec![check, sum(line.profit), thousand, sum(loss(page, line.id))]
}

/// Each reason behind a dash, once.
fn reasons(page: Page<'_>) -> Vec<String> {
    let words = page.words;
    let mut said: Vec<String> = Vec::new();
    for line in &page.report.money.lines {
        let all = [line.check.err(), line.profit.err(), line.per_thousand.err(), loss(page, line.id).err()];
        for reason in all.into_iter().flatten().map(|reason| words.no_answer(reason)) {
            if !said.contains(&reason) {
                said.push(reason);
            }
        }
    }
    said
}
