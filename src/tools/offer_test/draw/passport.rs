//! How every number of the test was made.
use super::{Page, Piece, say};
use crate::{
    markup::{Attr, Tag, el},
    stats::Prior,
    tools::offer_test::CheckFrom,
};

pub(super) fn passport(page: Page<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "test-passport")
        .put(el(Tag::H2).attr(Attr::Id, "test-passport").put(page.words.text("test-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(page)))
        .into()
}

/// The passport, clause by clause.
pub(super) fn clauses(page: Page<'_>) -> Vec<String> {
    let (words, params) = (page.words, &page.gathered.params);
    let alpha = words.limit(params.alpha);
    let mut clauses = vec![
        words.text("test-passport-trials"),
        words.text("test-passport-judged"),
        words.with("test-passport-test", &[("alpha", alpha.into())]),
        words.text(match params.prior {
            Prior::Jeffreys => "test-passport-jeffreys",
            Prior::Uniform => "test-passport-uniform",
        }),
        words.text("test-passport-always"),
    ];
    clauses.push(words.text(match page.gathered.looks_of_report {
        true => "test-passport-looks-report",
        false => "test-passport-looks-typed",
    }));
    if let Ok(plan) = &page.report.plan {
        let args =
            [("alpha", words.percent(plan.alpha, 2).into()), ("power", words.limit(params.power).into())];
        clauses.push(words.with("test-passport-plan", &args));
    }
    let pooled = page.report.money.lines.iter().filter_map(|line| line.check.ok());
    if pooled.clone().any(|check| check.from != CheckFrom::Own) {
        clauses.push(words.text("test-passport-check"));
    }
    if let Ok(loss) = &page.report.money.loss {
        let args = [
            ("value", say::money(words, loss.success).into()),
            ("by", say::by_stage(words, loss.stage).into()),
        ];
        clauses.push(words.with("test-passport-loss", &args));
    }
    clauses.push(words.text("test-passport-luck"));
    if params.control.is_some() {
        clauses.push(words.text("test-passport-control"));
    }
    clauses.push(words.text("test-passport-cause"));
    clauses
}
