//! How every number of the paired report was made.
use super::{Piece, Ready};
use crate::{
    domain::Percent,
    markup::{Attr, Tag, el},
    tools::paired::CARRY_DAYS,
};

pub(super) fn passport(all: Ready<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "paired-passport")
        .put(el(Tag::H2).attr(Attr::Id, "paired-passport").put(all.page.words.text("paired-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(all)))
        .into()
}

/// The passport, clause by clause.
pub(super) fn clauses(all: Ready<'_>) -> Vec<String> {
    let (words, params) = (all.page.words, all.page.params);
    let mut clauses = vec![words.text("paired-passport-pairs"), words.text("paired-passport-measures")];
    clauses.push(match params.period {
        Some((from, to)) => {
            words.with("paired-passport-period", &[("days", words.day_range(from, to).into())])
        }
        None => words.text("paired-passport-everything"),
    });
    clauses.push(match params.tolerance == Percent::whole(0) {
        true => words.text("paired-passport-strict"),
        false => {
            words.with("paired-passport-tolerance", &[("percent", words.limit(params.tolerance).into())])
        }
    });
    clauses.push(words.with("paired-passport-carried", &[("n", CARRY_DAYS.into())]));
    clauses.push(words.text("paired-passport-left-out"));
    let from_tables = all.page.gathered.from_tables;
    if from_tables > 0 {
        clauses.push(words.with("paired-passport-tables", &[("n", from_tables.into())]));
    }
    clauses
}
