//! The page of this tool as a tree: title, drafts, variants side by side, comparison, who scores, how it is counted.
mod compare;
mod drafts;
mod hint;
mod lead;
mod passport;
mod say;
mod scores;
mod settings;
mod sheet;
mod variant;

use super::{Act, Judged, Look, Others, Params, judge};
use crate::{
    markup::{Attr, Element, Node, On, Tag, el, kit::quiet},
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
    /// What other tools know.
    pub others: &'a Others<'a>,
}

/// What every piece is drawn from.
#[derive(Clone, Copy)]
struct Page<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    others: &'a Others<'a>,
    /// Scores and verdicts, in the order of the variants.
    judged: &'a [Judged],
}

/// The page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    with(input, |page| {
        let mut pieces = vec![lead::lead(page), drafts::card(page)];
        if !page.params.variants.is_empty() {
            pieces.extend([
                variant::grid(page),
                compare::card(page),
                settings::card(page),
                passport::passport(page),
            ]);
        }
        pieces
    })
}

/// What an act takes away.
pub fn take(act: &Act, input: Input<'_>) -> Option<Taken> {
    with(input, |page| {
        Some(match act {
            Act::Copy => Taken::Table(sheet::variants(page)),
            Act::Csv => Taken::Csv(page.words.text("offer-file"), sheet::variants(page)),
            Act::Book => sheet::book(page),
            Act::Print => Taken::Paper,
            Act::Picture(way) => Taken::Picture("razbor-4u".into(), compare::scene(page), *way),
            _ => return None,
        })
    })
}

fn with<T>(input: Input<'_>, draw: impl FnOnce(Page<'_>) -> T) -> T {
    let Input { params, look, drawing, others } = input;
    let n_readers = params.n_readers();
    let judged: Vec<Judged> = params.variants.iter().map(|variant| judge(variant, n_readers)).collect();
    draw(Page { params, look, words: drawing.words, others, judged: &judged })
}

/// A text that is taken when its place is left.
struct LongText {
    /// Its name among elements.
    id: String,
    /// What it is.
    label: String,
    /// Read aloud instead of the label, when labels repeat.
    spoken: Option<String>,
    value: String,
}

fn long_text(text: LongText, act: Act) -> Element<Act> {
    let n_rows = (text.value.lines().count() + 1).clamp(3, 8);
    let area = el(Tag::Textarea)
        .attr(Attr::Id, text.id.clone())
        .attr(Attr::Rows, n_rows.to_string())
        .maybe(Attr::AriaLabel, text.spoken)
        .attr(Attr::Value, text.value)
        .on(On::Commit, act);
    el(Tag::Div).class("area").put(el(Tag::Label).attr(Attr::For, text.id).put(text.label)).put(area)
}

#[cfg(test)]
mod tests;
