//! The tree: elements, texts, pictures, parts.
use serde::{Deserialize, Serialize};

use super::{Attr, On, Part, Tag};

/// A piece of a page; `A` is what an element asks for when the user touches it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Node<A> {
    /// A text; set as text, whatever it holds.
    Text(String),
    /// A picture printed by `chart`, whose texts are escaped there.
    Picture(String),
    /// An element with what is in it.
    Element(Box<Element<A>>),
    /// A part with a life of its own in the page.
    Part(Box<Part>, A),
}

/// An element: what it is, what it says of itself, what it asks for, what is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Element<A> {
    /// What it is.
    pub tag: Tag,
    /// Among its siblings the same element keeps the same key; 0 goes by place.
    pub key: u32,
    /// It takes the focus when it appears and gives it back when it goes.
    pub takes_focus: bool,
    /// Attributes, each at most once.
    pub attrs: Vec<(Attr, String)>,
    /// What it asks for.
    pub on: Vec<(On, A)>,
    /// What is in it.
    pub inner: Vec<Node<A>>,
}

/// An empty element.
pub fn el<A>(tag: Tag) -> Element<A> {
    Element { tag, key: 0, takes_focus: false, attrs: Vec::new(), on: Vec::new(), inner: Vec::new() }
}

impl<A> Element<A> {
    /// With an attribute.
    pub fn attr(mut self, attr: Attr, value: impl Into<String>) -> Self {
        self.attrs.push((attr, value.into()));
        self
    }
    /// With an attribute that is there or not.
    pub fn flag(self, attr: Attr, there: bool) -> Self {
        if there { self.attr(attr, "") } else { self }
    }
    /// With an attribute whose text says yes or no.
    pub fn yes_no(self, attr: Attr, yes: bool) -> Self {
        self.attr(attr, if yes { "true" } else { "false" })
    }
    /// With an attribute when there is a text for it.
    pub fn maybe(self, attr: Attr, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(attr, value),
            None => self,
        }
    }
    /// With a class.
    pub fn class(self, class: &str) -> Self {
        self.attr(Attr::Class, class)
    }
    /// With a key among its siblings.
    pub fn key(mut self, key: u32) -> Self {
        self.key = key;
        self
    }
    /// Takes the focus when it appears.
    pub fn takes_focus(mut self) -> Self {
        self.takes_focus = true;
        self
    }
    /// Asks for this when that happens.
    pub fn on(mut self, on: On, act: A) -> Self {
        self.on.push((on, act));
        self
    }
    /// With this in it.
    pub fn put(mut self, node: impl Into<Node<A>>) -> Self {
        self.inner.push(node.into());
        self
    }
    /// With all of these in it; an `Option` is none or one.
    pub fn all<N: Into<Node<A>>>(mut self, nodes: impl IntoIterator<Item = N>) -> Self {
        self.inner.extend(nodes.into_iter().map(Into::into));
        self
    }
    /// With each of these as the text of an element of its own.
    pub fn each(self, tag: Tag, texts: impl IntoIterator<Item = String>) -> Self {
        self.all(texts.into_iter().map(|text| el(tag).put(text)))
    }
}

impl<A> Node<A> {
    /// The same tree with other acts: a tool's own become the page's.
    pub fn map<B>(self, to: fn(A) -> B) -> Node<B> {
        match self {
            Node::Text(text) => Node::Text(text),
            Node::Picture(svg) => Node::Picture(svg),
            Node::Part(part, act) => Node::Part(part, to(act)),
            Node::Element(element) => {
                let Element { tag, key, takes_focus, attrs, on, inner } = *element;
                let on = on.into_iter().map(|(on, act)| (on, to(act))).collect();
                let inner = inner.into_iter().map(|node| node.map(to)).collect();
                Element { tag, key, takes_focus, attrs, on, inner }.into()
            }
        }
    }

    /// All texts of the tree, in order, joined by blanks: what it says.
    pub fn say(&self) -> String {
        let mut out = String::new();
        self.say_into(&mut out);
        out
    }

    fn say_into(&self, out: &mut String) {
        match self {
            Node::Text(text) => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
                out.push_str(text);
            }
            Node::Element(element) => element.inner.iter().for_each(|node| node.say_into(out)),
            Node::Picture(_) | Node::Part(..) => {}
        }
    }

    /// The elements of the tree, each before those in it.
    pub fn elements(&self) -> Vec<&Element<A>> {
        let mut found = Vec::new();
        self.visit(&mut |element| found.push(element));
        found
    }

    fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Element<A>)) {
        if let Node::Element(element) = self {
            see(element);
            element.inner.iter().for_each(|node| node.visit(see));
        }
    }
}

impl<A> From<Element<A>> for Node<A> {
    fn from(element: Element<A>) -> Node<A> {
        Node::Element(Box::new(element))
    }
}

impl<A> From<String> for Node<A> {
    fn from(text: String) -> Node<A> {
        Node::Text(text)
    }
}

impl<A> From<&str> for Node<A> {
    fn from(text: &str) -> Node<A> {
        Node::Text(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_says_its_texts_in_order_and_crosses_as_bytes_unchanged() {
        let tree: Node<u8> = el(Tag::P)
            .class("note")
            .put("Клиент ")
            .put(el(Tag::B).put("<Ромашка>").on(On::Click, 7))
            .all(Some("да"))
            .into();
        assert_eq!(tree.say(), "Клиент <Ромашка> да");
        let bytes = postcard::to_allocvec(&tree).unwrap();
        assert_eq!(postcard::from_bytes::<Node<u8>>(&bytes).unwrap(), tree);
        assert_eq!(tree.elements().iter().map(|element| element.tag).collect::<Vec<_>>(), [Tag::P, Tag::B]);
    }
}
