//! How every number was made.
use super::{Page, Piece, say};
use crate::markup::{Attr, Tag, el};

pub(super) fn passport(page: Page<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "competitors-passport")
        .put(el(Tag::H2).attr(Attr::Id, "competitors-passport").put(page.words.text("competitors-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(page)))
        .into()
}

/// The passport, clause by clause.
pub(super) fn clauses(page: Page<'_>) -> Vec<String> {
    let words = page.words;
    let grid =
        [("players", page.params.players.len().into()), ("advantages", page.params.advantages.len().into())];
    vec![
        words.text("competitors-passport-score"),
        words.text("competitors-passport-missing"),
        words.text("competitors-passport-gap"),
        words.text("competitors-passport-market"),
        words.text("competitors-passport-divergence"),
        words.with("competitors-passport-robust", &[("shift", say::shift(words).into())]),
        words.with("competitors-passport-yours", &grid),
    ]
}
