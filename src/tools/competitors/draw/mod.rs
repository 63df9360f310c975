//! The page of this tool as a tree: title, value curves with what to stress beside them, the grid to type in, what was
//! found of each advantage, how it was computed.
mod enter;
mod findings;
mod grid;
mod lead;
mod passport;
mod picture;
mod say;
mod sheet;
mod stress;

use super::{Act, Look, Params, Report, analyse};
use crate::{
    markup::{Node, kit::quiet},
    tools::{Drawing, Taken},
    words::{Lang, Words},
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
}

/// What every piece is drawn from.
#[derive(Clone, Copy)]
struct Page<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    lang: Lang,
    report: &'a Report,
}

/// The page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    with(input, |page| match page.params.is_empty() {
        true => vec![lead::empty(page), enter::paste(page)],
        false => vec![
            lead::lead(page),
            picture::beside(page, stress::stress(page)),
            grid::grid(page),
            findings::findings(page),
            enter::paste(page),
            passport::passport(page),
        ],
    })
}

/// What an act takes away.
pub fn take(act: &Act, input: Input<'_>) -> Option<Taken> {
    with(input, |page| {
        Some(match act {
            Act::Copy => Taken::Table(sheet::grid(page)),
            Act::Csv => Taken::Csv(page.words.text("competitors-file"), sheet::findings(page)),
            Act::Book => sheet::book(page),
            Act::Picture(way) => Taken::Picture("razbor-competitors".into(), picture::scene(page), *way),
            _ => return None,
        })
    })
}

fn with<T>(input: Input<'_>, draw: impl FnOnce(Page<'_>) -> T) -> T {
    let Input { params, look, drawing } = input;
    let report = analyse(params);
    draw(Page { params, look, words: drawing.words, lang: drawing.now.lang, report: &report })
}

impl<'a> Page<'a> {
    /// The name of the player at a place.
    fn player(&self, at: usize) -> &'a str {
        self.params.players.get(at).map(String::as_str).unwrap_or_default()
    }
    /// The name of the advantage at a place.
    fn advantage(&self, at: usize) -> &'a str {
        self.params.advantages.get(at).map(|advantage| advantage.name.as_str()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
