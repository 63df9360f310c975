//! What holds other parts: cards, notices, the panel beside a table.
use super::{Button, button, icon};
use crate::markup::{Attr, ButtonKind, Element, Glyph, Node, On, Tag, Tone, el};

/// A titled piece of a page.
#[derive(Clone, Debug)]
pub struct Card<A> {
    /// Its name among elements.
    pub id: &'static str,
    /// The title.
    pub title: String,
    /// Buttons at the end of the title's line.
    pub actions: Vec<Node<A>>,
    /// The content.
    pub body: Vec<Node<A>>,
}

/// A titled piece of a page.
pub fn card<A>(card: Card<A>) -> Element<A> {
    let mut header = el(Tag::Header).put(el(Tag::H2).attr(Attr::Id, card.id).put(card.title));
    if !card.actions.is_empty() {
        header = header.put(el(Tag::Div).class("actions").all(card.actions));
    }
    el(Tag::Section)
        .class("card")
        .attr(Attr::AriaLabelledby, card.id)
        .put(header)
        .put(el(Tag::Div).class("body").all(card.body))
}

/// A sentence that matters, with its sign, a detail, and actions.
pub fn notice<A>(tone: Tone, title: String, detail: Option<String>, actions: Vec<Node<A>>) -> Element<A> {
    let glyph = match tone {
        Tone::Good => Glyph::Tick,
        Tone::Warn => Glyph::Warn,
        Tone::Bad => Glyph::Cross,
        Tone::Plain | Tone::Calm | Tone::Info => Glyph::Info,
    };
    let text = el(Tag::Div)
        .class("text")
        .put(el(Tag::P).class("title").put(title))
        .all(detail.map(|detail| el(Tag::P).class("detail").put(detail)));
    let actions = (!actions.is_empty()).then(|| el(Tag::Div).class("actions").all(actions));
    el(Tag::Div).class("notice").attr(Attr::DataTone, tone.name()).put(icon(glyph)).put(text).all(actions)
}

/// A panel beside a table; on a phone, a sheet from below. It takes the focus when it appears; Escape closes it.
pub fn side_panel<A: Clone>(
    title: String,
    note: Option<String>,
    (close, act): (String, A),
    body: Vec<Node<A>>,
) -> Element<A> {
    let head = el(Tag::Div)
        .put(el(Tag::H2).attr(Attr::Id, "side-panel").put(title))
        .all(note.map(|note| el(Tag::P).class("note").put(note)));
    let cross =
        Button { label: close, kind: ButtonKind::Icon, glyph: Some(Glyph::Close), ..Button::default() };
    el(Tag::Section)
        .class("side-panel")
        .attr(Attr::Role, "dialog")
        .attr(Attr::AriaLabelledby, "side-panel")
        .attr(Attr::Tabindex, "-1")
        .takes_focus()
        .on(On::Escape, act.clone())
        .put(el(Tag::Header).put(head).put(button(cross, act)))
        .put(el(Tag::Div).class("body").all(body))
}
