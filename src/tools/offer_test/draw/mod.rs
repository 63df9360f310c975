//! The page of this tool as a tree: the verdict, what was counted, conversions with their beliefs, luck, pairs, money,
//! how much longer, the report it came from, how it is counted.
mod counts;
mod duels;
mod lead;
mod luck;
mod money;
mod passport;
mod picture;
mod plan;
mod report;
mod say;
mod sheet;
mod stages;

use super::{Act, Entrant, Gathered, Look, Params, Report, analyse};
use crate::{
    markup::{Attr, Element, Node, Tag, el, kit::quiet},
    table::CampaignLine,
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
    /// The variants of the offer.
    pub entrants: &'a [Entrant],
    /// What advertising reports say.
    pub campaigns: &'a [CampaignLine],
}

/// What every piece is drawn from.
#[derive(Clone, Copy)]
struct Page<'a> {
    params: &'a Params,
    look: &'a Look,
    words: &'a Words,
    entrants: &'a [Entrant],
    gathered: &'a Gathered,
    report: &'a Report,
}

impl<'a> Page<'a> {
    fn entrant(&self, id: u32) -> Option<&'a Entrant> {
        self.entrants.iter().find(|entrant| entrant.id == id)
    }
    /// `B «Скидка»`: the letter, and the name when there is one.
    fn name(&self, id: u32) -> String {
        self.entrant(id).map_or_else(String::new, |entrant| say::name(self.words, entrant))
    }
    fn letter(&self, id: u32) -> &'a str {
        self.entrant(id).map_or("", |entrant| entrant.letter.as_str())
    }
    fn names(&self, ids: &[u32]) -> String {
        ids.iter().map(|id| self.name(*id)).collect::<Vec<_>>().join(", ")
    }
}

/// The page, piece by piece.
pub fn page(input: Input<'_>) -> Vec<Piece> {
    with(input, |page| {
        let mut pieces = vec![lead::lead(page)];
        pieces.extend(report::report(page));
        pieces.push(counts::counts(page));
        if page.gathered.has_counts() {
            pieces.extend(page.report.stages.iter().any(Result::is_ok).then(|| picture::card(page)));
            pieces.push(stages::stages(page));
            pieces.extend(luck::luck(page));
            pieces.extend(duels::duels(page));
        }
        if page.gathered.has_counts() {
            pieces.push(money::money(page));
        }
        pieces.extend([plan::plan(page), passport::passport(page)]);
        pieces
    })
}

/// What an act takes away.
pub fn take(act: &Act, input: Input<'_>) -> Option<Taken> {
    with(input, |page| {
        Some(match act {
            Act::Copy => Taken::Table(sheet::variants(page)),
            Act::Csv => Taken::Csv(page.words.text("test-file"), sheet::variants(page)),
            Act::Book => sheet::book(page),
            Act::Picture(way) => Taken::Picture("razbor-test".into(), picture::scene(page)?, *way),
            _ => return None,
        })
    })
}

fn with<T>(input: Input<'_>, draw: impl FnOnce(Page<'_>) -> T) -> T {
    let Input { params, look, drawing, entrants, campaigns } = input;
    let gathered = Gathered::of(params, entrants, campaigns);
    let report = analyse(&gathered.params, gathered.last_day.unwrap_or(drawing.now.today));
    draw(Page { params, look, words: drawing.words, entrants, gathered: &gathered, report: &report })
}

/// A table with these headings; the first column names the row.
fn table(heads: Vec<String>, rows: impl IntoIterator<Item = Element<Act>>) -> Element<Act> {
    let head = |text: String| el(Tag::Th).attr(Attr::Scope, "col").put(text);
    el(Tag::Table)
        .class("plain number-heads")
        .put(el(Tag::Thead).put(el(Tag::Tr).all(heads.into_iter().map(head))))
        .put(el(Tag::Tbody).all(rows))
}

/// A row: its name, then numbers.
fn row(name: impl Into<Piece>, cells: impl IntoIterator<Item = String>) -> Element<Act> {
    let cell = |text: String| el(Tag::Td).class("number").put(text);
    el(Tag::Tr).put(el(Tag::Th).attr(Attr::Scope, "row").put(name)).all(cells.into_iter().map(cell))
}

fn note(text: String) -> Piece {
    el(Tag::P).class("note").put(text).into()
}

#[cfg(test)]
mod tests;
