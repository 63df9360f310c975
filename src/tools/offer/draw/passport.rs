//! How scores, hints and lengths were made.
use super::{Page, Piece};
use crate::markup::{Attr, Tag, el};

pub(super) fn passport(page: Page<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "offer-passport")
        .put(el(Tag::H2).attr(Attr::Id, "offer-passport").put(page.words.text("offer-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(page)))
        .into()
}

/// The passport, clause by clause.
pub(super) fn clauses(page: Page<'_>) -> Vec<String> {
    let words = page.words;
    vec![
        words.text("offer-passport-rule"),
        words.with("offer-passport-readers", &[("n", page.params.n_readers().into())]),
        words.text("offer-passport-hints"),
        words.text("offer-passport-ease"),
        words.text("offer-passport-likeness"),
        words.text("offer-passport-limits"),
    ]
}
