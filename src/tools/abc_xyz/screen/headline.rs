//! The verdict in one sentence, what it rests on, and what the reader should know.
use super::{objects, ratio, text, what};
use crate::{
    domain::{AbcClass, XyzClass},
    tools::abc_xyz::{Params, Report, Warning},
    words::{Arg, Words},
};

/// Title, line under it, warnings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headline {
    /// The verdict.
    pub title: String,
    /// What it rests on.
    pub subtitle: String,
    /// What the reader should know.
    pub warnings: Vec<String>,
}

/// Composes the headline.
pub fn headline(report: &Report, params: &Params, words: &Words) -> Headline {
    let a = report.classes[AbcClass::A.index()].cell;
    // What they bring, not the limit: the client that crosses it stays above, so it is a little more.
    let share = words.percent(ratio(a.money, report.base), 0);
    let title = words.with(
        "abc-title",
        &[
            ("n", Arg::Count(a.count.into())),
            ("objects", text(objects(words, params, a.count))),
            ("all", text(words.count(report.n_ranked.into()))),
            ("share", text(share)),
            ("what", text(what(words, params))),
        ],
    );
    let warnings = report.warnings.iter().map(|warning| warn(*warning, words)).collect();
    Headline { title, subtitle: subtitle(report, words), warnings }
}

fn subtitle(report: &Report, words: &Words) -> String {
    if let Some(Warning::NoXyz(why)) =
        report.warnings.iter().find(|warning| matches!(warning, Warning::NoXyz(_)))
    {
        return words.with("abc-subtitle-no-xyz", &[("why", text(words.no_answer(*why)))]);
    }
    let cell = |abc: AbcClass, xyz: XyzClass| report.cells[abc.index()][xyz.index()];
    let count = |n: u32| text(words.count(n.into()));
    let cz = cell(AbcClass::C, XyzClass::Z);
    words.with(
        "abc-subtitle",
        &[
            ("ax", count(cell(AbcClass::A, XyzClass::X).count)),
            ("bx", count(cell(AbcClass::B, XyzClass::X).count)),
            ("cz", count(cz.count)),
            ("share", text(words.percent(ratio(cz.money, report.base), 1))),
        ],
    )
}

fn warn(warning: Warning, words: &Words) -> String {
    let counted = |key: &str, n: u32| words.with(key, &[("n", Arg::Count(n.into()))]);
    match warning {
        Warning::XEmpty => words.text("abc-warn-x-empty"),
        Warning::NoXyz(why) => words.with("abc-warn-no-xyz", &[("why", text(words.no_answer(why)))]),
        Warning::FewPeriods(n) => counted("abc-warn-few-periods", n),
        Warning::ReadingsDisagree(n) => counted("abc-disagree", n),
        Warning::OnlyPartial => words.text("abc-warn-only-partial"),
        Warning::WithoutObject(n) => counted("abc-warn-without-object", n),
        Warning::OtherCurrencies(n) => counted("abc-warn-currencies", n),
    }
}
