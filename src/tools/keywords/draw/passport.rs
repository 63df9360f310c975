//! How phrases were read, compared and grouped.
use super::{Page, Piece};
use crate::markup::{Attr, Tag, el};

pub(super) fn passport(page: Page<'_>) -> Piece {
    el(Tag::Section)
        .class("passport")
        .attr(Attr::AriaLabelledby, "keywords-passport")
        .put(el(Tag::H2).attr(Attr::Id, "keywords-passport").put(page.words.text("keywords-passport")))
        .put(el(Tag::Ul).each(Tag::Li, clauses(page)))
        .into()
}

/// The passport, clause by clause.
pub(super) fn clauses(page: Page<'_>) -> Vec<String> {
    let (words, params, account) = (page.words, page.params, page.account);
    let n_typed = params.typed.len();
    let sources = [
        ("read", account.read.into()),
        ("tables", (account.read as usize).saturating_sub(n_typed).into()),
        ("typed", n_typed.into()),
        ("grouped", account.grouped.into()),
        ("duplicates", account.duplicates.into()),
        ("minus", account.minus.into()),
        ("empty", account.empty.into()),
    ];
    let mut clauses = vec![words.with("keywords-passport-account", &sources)];
    let rules = [
        "keywords-passport-clean",
        "keywords-passport-duplicates",
        "keywords-passport-groups",
        "keywords-passport-demand",
        "keywords-passport-intent",
        "keywords-wording",
    ];
    clauses.extend(rules.map(|key| words.text(key)));
    let lists = [params.synonyms.len(), params.minus.len(), params.brands.len()];
    if lists.iter().any(|n| *n > 0) {
        let [synonyms, minus, brands] = lists;
        let args = [("synonyms", synonyms.into()), ("minus", minus.into()), ("brands", brands.into())];
        clauses.push(words.with("keywords-passport-lists", &args));
    }
    let edits = || params.moved.iter().chain(&params.merged).chain(&params.named);
    let n_edits = edits().count();
    if n_edits > 0 {
        let waiting = edits().filter(|edit| page.core.find(&edit.key).is_none()).count();
        let args = [("n", n_edits.into()), ("waiting", waiting.into())];
        clauses.push(words.with("keywords-passport-edits", &args));
    }
    clauses
}
