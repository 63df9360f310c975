//! Conversions by stage with their intervals; the chance to be best and what a choice loses.
use super::{Page, Piece, note, row, say, table};
use crate::{
    markup::kit,
    tools::offer_test::{Lack, Stage, StageReport, Test},
};

/// A table a stage, the deepest first: that is the one judged.
pub(super) fn stages(page: Page<'_>) -> Piece {
    let words = page.words;
    let mut body = Vec::new();
    for stage in Stage::ALL.into_iter().rev() {
        match page.report.stage(stage) {
            Ok(report) => body.extend(one(page, report)),
            Err(lack) => body.push(note(lacking(page, stage, lack))),
        }
    }
    kit::card(kit::Card { id: "test-stages", title: words.text("test-stages"), actions: Vec::new(), body })
        .into()
}

fn one(page: Page<'_>, report: &StageReport) -> Vec<Piece> {
    let words = page.words;
    let title = words.with(
        "test-stage",
        &[
            ("stage", say::stage(words, report.stage).into()),
            ("of", say::of_basis(words, report.basis).into()),
        ],
    );
    let level = say::level(words, page.gathered.params.alpha);
    let heads = vec![
        title.clone(),
        words.with("test-col-rate", &[("level", level.into())]),
        words.text("test-col-best"),
        words.text("test-col-loss"),
    ];
    let rows = report.variants.iter().map(|variant| {
        let cells = [
            say::estimate(words, variant.rate),
            say::chance(words, variant.p_best),
            say::loss(words, variant.loss),
        ];
        row(page.name(variant.id), cells)
    });
    let mut pieces = vec![kit::scroll_x(title, table(heads, rows)).into(), note(tested(page, report))];
    if !report.left_out.is_empty() {
        pieces.push(note(words.with("test-left-out", &[("names", page.names(&report.left_out).into())])));
    }
    pieces
}

/// Whether the variants differ at all, looked at once.
pub(super) fn tested(page: Page<'_>, report: &StageReport) -> String {
    let words = page.words;
    match &report.test {
        Ok(Test::ChiSquare(found)) => words.with(
            "test-chi",
            &[
                ("chi", words.number(found.pearson.statistic, 2).into()),
                ("p", say::p(words, found.pearson.p).into()),
                ("g", say::p(words, found.g.p).into()),
            ],
        ),
        Ok(Test::Exact { exact, least_expected }) => {
            let key = if report.is_enough { "test-exact" } else { "test-exact-short" };
            let args =
                [("p", say::p(words, exact.p).into()), ("expected", words.number(*least_expected, 1).into())];
            words.with(key, &args)
        }
        Err(reason) => words.no_answer(*reason),
    }
}

/// Why a stage cannot be compared.
fn lacking(page: Page<'_>, stage: Stage, lack: &Lack) -> String {
    let words = page.words;
    let why = words.no_answer(lack.reason);
    let stage = say::stage(words, stage);
    match lack.variants.is_empty() {
        true => words.with("test-lack", &[("stage", stage.into()), ("why", why.into())]),
        false => {
            let names = page.names(&lack.variants);
            words.with(
                "test-lack-of",
                &[("stage", stage.into()), ("names", names.into()), ("why", why.into())],
            )
        }
    }
}
