//! A card that is folded until it is asked for.
use crate::markup::{Attr, Element, Node, On, Tag, el};

/// A card with its title in a line that unfolds it.
#[derive(Clone, Debug)]
pub struct Fold<A> {
    /// The name of its title among elements.
    pub id: &'static str,
    /// The title.
    pub title: String,
    /// Whom or what it is for, beside the title.
    pub note: Option<String>,
    /// Whether it is unfolded.
    pub open: bool,
    /// The content; made only when it is unfolded.
    pub body: Vec<Node<A>>,
}

/// A card with its title in a line that unfolds it; asks with yes or no.
pub fn fold<A>(fold: Fold<A>, act: A) -> Element<A> {
    let note = fold.note.map(|note| el(Tag::Span).class("note").put(note));
    let title = el(Tag::Summary).put(el(Tag::H2).attr(Attr::Id, fold.id).put(fold.title)).all(note);
    el(Tag::Details)
        .class("card fold")
        .flag(Attr::Open, fold.open)
        .on(On::Toggle, act)
        .put(title)
        .put(el(Tag::Div).class("body").all(fold.body))
}
