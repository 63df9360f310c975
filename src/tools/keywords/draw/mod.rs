//! The page of this tool as a tree: title and account, groups with one of them beside, own words, typing in, passport.
mod beside;
mod chooser;
mod entry;
mod lead;
mod lists;
mod passport;
mod say;
mod sheet;
mod shown;
mod table;

use super::{Account, Act, Core, Groups, Look, Params};
use crate::{
    markup::{Node, Tag, el, kit::quiet},
    tools::{Drawing, Taken},
    words::Words,
};

/// A piece of the page.
type Piece = Node<Act>;

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// Settings.
    pub params: &'a Params,
    /// How it is looked at.
    pub look: &'a Look,
    /// Day, words, tables.
    pub drawing: Drawing<'a>,
    /// Phrases in groups.
    pub core: &'a Core,
}

/// What every piece is drawn from.
#[derive(Clone, Copy)]
struct Page<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    core: &'a Core,
    groups: &'a Groups<'a>,
    account: Account,
}

/// The page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    with(input, |page| match page.account {
        Account { read: 0, .. } => vec![lead::empty(page), entry::entry(page), lists::lists(page)],
        _ => {
            let with_panel = el(Tag::Div)
                .class("with-panel")
                .put(table::table(page))
                .all(page.look.open.as_ref().map(|open| beside::beside(page, open)));
            vec![
                lead::lead(page),
                with_panel.into(),
                lists::lists(page),
                entry::entry(page),
                passport::passport(page),
            ]
        }
    })
}

/// What an act takes away.
pub fn take(act: &Act, input: Input<'_>) -> Option<Taken> {
    with(input, |page| {
        let file = || page.words.text("keywords-file");
        Some(match act {
            Act::Copy | Act::Table(_) => Taken::Table(sheet::groups(page, &shown::taken(page))),
            Act::Beside(_) => Taken::Table(sheet::beside(page)?),
            Act::Csv => Taken::Csv(file(), sheet::phrases(page)),
            Act::Book => Taken::Book(file(), sheet::book(page), passport::clauses(page)),
            _ => return None,
        })
    })
}

fn with<T>(input: Input<'_>, draw: impl FnOnce(Page<'_>) -> T) -> T {
    let Input { params, look, drawing: Drawing { words, .. }, core } = input;
    let groups = Groups::of(core, params);
    draw(Page { params, look, words, core, groups: &groups, account: core.account() })
}

#[cfg(test)]
mod tests;
