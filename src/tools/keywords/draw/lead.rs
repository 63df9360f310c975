//! The title in words, and where all phrases went.
use super::{Page, Piece};
use crate::{
    markup::{Element, Node, Tag, el, kit},
    tools::keywords::{Act, Open},
};

/// Nothing was read yet.
pub(super) fn empty(page: Page<'_>) -> Piece {
    let words = page.words;
    let text = el(Tag::Div)
        .put(el(Tag::H1).put(words.text("keywords-title-empty")))
        .put(el(Tag::P).put(words.text("keywords-empty")));
    el(Tag::Div).class("lead").put(text).into()
}

pub(super) fn lead(page: Page<'_>) -> Piece {
    let text = el(Tag::Div).put(el(Tag::H1).put(title(page))).put(account(page));
    el(Tag::Div).class("lead").put(text).into()
}

fn title(page: Page<'_>) -> String {
    let (words, core) = (page.words, page.core);
    let Some(largest) = page.groups.list().first() else { return words.text("keywords-title-none") };
    let name = page.groups.name(largest);
    let mut args = vec![
        ("n", page.account.grouped.into()),
        ("groups", page.groups.list().len().into()),
        ("name", name.into()),
    ];
    match core.count(largest.head()) {
        Some(count) => {
            args.push(("count", count.into()));
            words.with("keywords-title", &args)
        }
        None => words.with("keywords-title-uncounted", &args[..2]),
    }
}

/// Read = in groups + duplicates + set aside + empty; what is not in groups can be opened.
fn account(page: Page<'_>) -> Element<Act> {
    let (words, account) = (page.words, page.account);
    let args = [("n", account.read.into()), ("grouped", account.grouped.into())];
    let parts = [
        ("keywords-account-duplicates", account.duplicates, Open::Duplicates),
        ("keywords-account-minus", account.minus, Open::Minus),
        ("keywords-account-empty", account.empty, Open::Empty),
    ];
    let mut line = el(Tag::P).put(words.with("keywords-account", &args));
    for (key, n, open) in parts {
        let text = words.with(key, &[("n", n.into())]);
        let part: Node<Act> = match n {
            0 => text.into(),
            _ => kit::link(text, Act::Open(Some(open))).into(),
        };
        line = line.put(", ").put(part);
    }
    line.put(".")
}
