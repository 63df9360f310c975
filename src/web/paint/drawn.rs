//! What stands painted, and how it becomes something else.
use wasm_bindgen::JsCast;
use web_sys::{Element, Node as DomNode, Text};

use super::{Act, PartUpdate, Result, State, picture, value::Holds};
use crate::{
    markup::{self, Attr, Node, Part, Tag},
    web::element,
};

const DRAWING: &str = "http://www.w3.org/2000/svg";

/// A painted node.
pub(super) enum Drawn<A: Act> {
    Text(Text, String),
    Picture(Element, String),
    Element(Box<DrawnElement<A>>),
    Part(Element, Box<Part>, A, PartUpdate<A>),
}

pub(super) struct DrawnElement<A: Act> {
    element: Element,
    tag: Tag,
    key: u32,
    attrs: Vec<(Attr, String)>,
    /// Its number among the acts, when it asks for anything or holds a value.
    number: Option<u32>,
    /// What had the focus before it came, when it took it.
    before: Option<element::HtmlElement>,
    takes_focus: bool,
    inner: Vec<Drawn<A>>,
}

impl<A: Act> Drawn<A> {
    fn node(&self) -> &DomNode {
        match self {
            Drawn::Text(text, _) => text,
            Drawn::Picture(element, _) | Drawn::Part(element, ..) => element,
            Drawn::Element(drawn) => &drawn.element,
        }
    }

    /// Whether it can become `node` without being made anew.
    fn fits(&self, node: &Node<A>) -> bool {
        match (self, node) {
            (Drawn::Text(..), Node::Text(_)) | (Drawn::Picture(..), Node::Picture(_)) => true,
            (Drawn::Element(drawn), Node::Element(element)) => {
                drawn.tag == element.tag && drawn.key == element.key
            }
            (Drawn::Part(_, old, ..), Node::Part(new, _)) => {
                std::mem::discriminant(&**old) == std::mem::discriminant(&**new)
            }
            _ => false,
        }
    }

    fn take_away(self, state: &mut State<A>, parent: &Element) {
        let ours = match &self {
            Drawn::Element(drawn) if drawn.takes_focus => element::focus_is_ours(&drawn.element),
            _ => false,
        };
        let _ = parent.remove_child(self.node());
        self.forget(state, ours);
    }

    /// Its acts go; a focus that it took goes back.
    fn forget(self, state: &mut State<A>, ours: bool) {
        if let Drawn::Element(drawn) = self {
            if let Some(number) = drawn.number {
                state.acts.leave(number);
            }
            if let (true, Some(before)) = (ours, &drawn.before) {
                element::focus(before);
            }
            drawn.inner.into_iter().for_each(|one| one.forget(state, false));
        }
    }
}

/// Makes what stands in `parent` look like `nodes`.
pub(super) fn children<A: Act>(
    state: &mut State<A>,
    parent: &Element,
    drawn: &mut Vec<Drawn<A>>,
    nodes: &[Node<A>],
) -> Result<()> {
    let mut old: std::collections::VecDeque<Drawn<A>> = std::mem::take(drawn).into();
    for node in nodes {
        let keyed = matches!(node, Node::Element(element) if element.key != 0);
        let place = match old.front() {
            Some(first) if first.fits(node) => Some(0),
            Some(_) if keyed => old.iter().position(|one| one.fits(node)),
            _ => None,
        };
        match place {
            Some(place) => {
                for gone in old.drain(..place) {
                    gone.take_away(state, parent);
                }
                if let Some(mut one) = old.pop_front() {
                    become_node(state, &mut one, node)?;
                    drawn.push(one);
                }
            }
            None => {
                let one = make(state, node)?;
                parent.insert_before(one.node(), old.front().map(Drawn::node))?;
                drawn.push(one);
            }
        }
    }
    for gone in old {
        gone.take_away(state, parent);
    }
    Ok(())
}

fn make<A: Act>(state: &mut State<A>, node: &Node<A>) -> Result<Drawn<A>> {
    Ok(match node {
        Node::Text(text) => Drawn::Text(state.document.create_text_node(text), text.clone()),
        Node::Picture(svg) => {
            let element = state.document.create_element("span")?;
            element.set_attribute("class", "part")?;
            element.set_inner_html(svg);
            Drawn::Picture(element, svg.clone())
        }
        Node::Part(part, act) => {
            let element = state.document.create_element("div")?;
            element.set_attribute("class", "part")?;
            let make = std::rc::Rc::clone(&state.make);
            let update = make(element.unchecked_ref(), part, act);
            Drawn::Part(element, part.clone(), act.clone(), update)
        }
        Node::Element(new) => {
            let element = match new.tag.is_drawing() {
                true => state.document.create_element_ns(Some(DRAWING), new.tag.name())?,
                false => state.document.create_element(new.tag.name())?,
            };
            let holds = holds(new).is_some();
            let number = (holds || !new.on.is_empty()).then(|| state.acts.enter(&element, new.on.clone()));
            let before = new.takes_focus.then(element::focused).flatten();
            if new.takes_focus {
                state.to_focus.push(element.clone());
            }
            let (tag, key, takes_focus) = (new.tag, new.key, new.takes_focus);
            let (attrs, inner) = (Vec::new(), Vec::new());
            let mut drawn = DrawnElement { element, tag, key, attrs, number, before, takes_focus, inner };
            become_element(state, &mut drawn, new)?;
            Drawn::Element(Box::new(drawn))
        }
    })
}

fn become_node<A: Act>(state: &mut State<A>, drawn: &mut Drawn<A>, node: &Node<A>) -> Result<()> {
    match (drawn, node) {
        (Drawn::Text(text, old), Node::Text(new)) if old != new => {
            text.set_data(new);
            old.clone_from(new);
        }
        (Drawn::Picture(element, old), Node::Picture(new)) if old != new => {
            picture::repaint(element, old, new);
            old.clone_from(new);
        }
        (Drawn::Part(_, old, old_act, update), Node::Part(new, act)) if old != new || old_act != act => {
            update(new, act);
            old.clone_from(new);
            old_act.clone_from(act);
        }
        (Drawn::Element(drawn), Node::Element(new)) => become_element(state, drawn, new)?,
        _ => {}
    }
    Ok(())
}

fn become_element<A: Act>(
    state: &mut State<A>,
    drawn: &mut DrawnElement<A>,
    new: &markup::Element<A>,
) -> Result<()> {
    if drawn.attrs != new.attrs {
        let element = &drawn.element;
        for (attr, value) in new.attrs.iter().filter(|one| !is_property(one.0) && !drawn.attrs.contains(one))
        {
            element.set_attribute(attr.name(), value)?;
        }
        let stays = |attr: Attr| new.attrs.iter().any(|(other, _)| *other == attr);
        for (attr, _) in drawn.attrs.iter().filter(|one| !is_property(one.0) && !stays(one.0)) {
            element.remove_attribute(attr.name())?;
        }
        drawn.attrs.clone_from(&new.attrs);
    }
    if let Some(number) = drawn.number {
        state.acts.change(number, &new.on);
    } else if !new.on.is_empty() {
        drawn.number = Some(state.acts.enter(&drawn.element, new.on.clone()));
    }
    children(state, &drawn.element, &mut drawn.inner, &new.inner)?;
    // After what is in it: a list takes a value only when it has the option.
    if let (Some(number), Some(holds)) = (drawn.number, holds(new)) {
        state.acts.hold(number, holds);
    }
    Ok(())
}

/// Set as properties of the element; the value of an option is an attribute like any other.
fn is_property(attr: Attr) -> bool {
    attr == Attr::Checked
}

fn holds<A>(element: &markup::Element<A>) -> Option<Holds> {
    let editable = matches!(element.tag, Tag::Input | Tag::Select | Tag::Textarea);
    element.attrs.iter().filter(|_| editable).find_map(|(attr, value)| match attr {
        Attr::Value => Some(Holds::Text(value.clone())),
        Attr::Checked => Some(Holds::Tick(value == "true")),
        _ => None,
    })
}
