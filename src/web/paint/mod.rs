//! Paints a tree of [`crate::markup`] into the page and hears what the user does to it.
//!
//! The painter keeps the tree that it painted last. A new one is compared with it, and the browser is told only what
//! is different: an element stays the same element, so focus, scroll and unfolded lists stay. Texts are set as texts;
//! the only markup taken as it is are pictures printed by `chart`, whose texts are escaped there.
mod acts;
mod drawn;
mod hands;
mod picture;
mod value;

use std::{cell::RefCell, rc::Rc};

use web_sys::{Document, Element};

use super::{
    Result,
    element::{self, HtmlElement},
    window,
};
use crate::markup::{Given, Node, On, Part};
use acts::Acts;
use drawn::Drawn;
use hands::Hands;

/// What an act must be able to do.
pub trait Act: Clone + PartialEq + 'static {}

impl<A: Clone + PartialEq + 'static> Act for A {}

/// Takes what a part shows next, and what it asks for.
pub type PartUpdate<A> = Box<dyn FnMut(&Part, &A)>;

/// Makes a part in an element; dropping what it gives takes the part away.
pub type MakePart<A> = Rc<dyn Fn(&HtmlElement, &Part, &A) -> PartUpdate<A>>;

/// A place of the page with a tree painted in it.
pub struct Painter<A: Act> {
    state: Rc<RefCell<State<A>>>,
    hands: Hands<A>,
}

/// What is painted.
pub(super) struct State<A: Act> {
    document: Document,
    make: MakePart<A>,
    drawn: Vec<Drawn<A>>,
    acts: Acts<A>,
    /// Elements made in this round that take the focus.
    to_focus: Vec<Element>,
}

impl<A: Act> Painter<A> {
    /// Takes over an element; acts go to `tell`.
    pub fn new(root: &Element, make: MakePart<A>, tell: impl Fn(A, Given) + 'static) -> Result<Painter<A>> {
        // The library may hand over an element in which another painter was at work.
        root.set_text_content(None);
        let document = window()?.document().ok_or_else(|| super::BrowserError("no document".into()))?;
        let state = State { document, make, drawn: Vec::new(), acts: Acts::default(), to_focus: Vec::new() };
        let state = Rc::new(RefCell::new(state));
        let hands = Hands::new(root, &state, Rc::new(tell));
        Ok(Painter { state, hands })
    }

    /// Makes the place show this tree.
    pub fn paint(&mut self, tree: &[Node<A>]) -> Result<()> {
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        let mut drawn = std::mem::take(&mut state.drawn);
        let painted = drawn::children(state, &self.hands.root, &mut drawn, tree);
        state.drawn = drawn;
        state.acts.settle();
        for element in state.to_focus.drain(..) {
            element::focus_on(&element);
        }
        painted
    }

    /// Tells how wide the places are that asked for it.
    pub fn measure(&self) {
        self.hands.measure();
    }
}

impl<A: Act> State<A> {
    fn asks(&self, element: &Element, on: On) -> Option<A> {
        self.acts.of(element)?.iter().find(|(other, _)| *other == on).map(|(_, act)| act.clone())
    }
}
