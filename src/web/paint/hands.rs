//! What the user does: one listener an event for the whole place; the element under it says what is asked for.
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent};

use super::{Act, State, value};
use crate::{
    markup::{Given, On, ViewBox},
    web::{element, window},
};

/// Hears the place for as long as it stands.
pub(super) struct Hands<A: Act> {
    pub(super) root: Element,
    heart: Rc<Heart<A>>,
    _listeners: Vec<EventListener>,
}

struct Heart<A: Act> {
    root: Element,
    state: Rc<RefCell<State<A>>>,
    tell: Rc<dyn Fn(A, Given)>,
    /// The grip in hand, and the way from the pointer to its middle: taking it by its edge does not move it.
    held: RefCell<Option<(Element, (f64, f64))>>,
    measuring: Cell<bool>,
}

impl<A: Act> Hands<A> {
    pub(super) fn new(root: &Element, state: &Rc<RefCell<State<A>>>, tell: Rc<dyn Fn(A, Given)>) -> Hands<A> {
        let heart = Rc::new(Heart {
            root: root.clone(),
            state: Rc::clone(state),
            tell,
            held: RefCell::new(None),
            measuring: Cell::new(false),
        });
        let mut listeners: Vec<EventListener> = KINDS
            .iter()
            .map(|kind| {
                let heart = Rc::clone(&heart);
                // Toggles do not rise: they are heard on the way down.
                let phase = match *kind == "toggle" {
                    true => EventListenerPhase::Capture,
                    false => EventListenerPhase::Bubble,
                };
                let options = EventListenerOptions { phase, passive: false };
                EventListener::new_with_options(root, *kind, options, move |event| heart.hear(event))
            })
            .collect();
        if let Ok(window) = window() {
            let heart = Rc::clone(&heart);
            listeners.push(EventListener::new(&window, "resize", move |_| heart.measure()));
        }
        Hands { root: root.clone(), heart, _listeners: listeners }
    }

    pub(super) fn measure(&self) {
        self.heart.measure();
    }
}

const KINDS: [&str; 10] = [
    "click",
    "change",
    "input",
    "keydown",
    "keyup",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "toggle",
];

impl<A: Act> Heart<A> {
    fn hear(&self, event: &Event) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        match event.type_().as_str() {
            "click" => {
                self.ask(&target, On::Click, |_| Some(Given::Nothing));
            }
            "change" => self.changed(&target),
            "input" => {
                self.ask(&target, On::Input, |field| Some(Given::Text(value::text(field))));
            }
            "toggle" => {
                self.ask(&target, On::Toggle, |list| Some(Given::On(value::flag(list, "open"))));
            }
            "keydown" => self.key(&target, event.unchecked_ref()),
            "keyup" => {
                let key = event.unchecked_ref::<KeyboardEvent>().key();
                let released = Given::of_grip_key(&key, false).map(|_| Given::Released);
                self.ask(&target, On::Grip, |_| released.clone());
            }
            "pointerdown" => self.take(&target, event.unchecked_ref()),
            "pointermove" => self.drag(event.unchecked_ref()),
            _ => self.drop_grip(),
        }
    }

    /// Asks for what the element, or the nearest one around it, wants when this happens.
    fn ask(&self, target: &Element, on: On, given: impl Fn(&Element) -> Option<Given>) -> bool {
        let mut at = Some(target.clone());
        while let Some(element) = at {
            let act = self.state.borrow().asks(&element, on);
            if let Some(act) = act {
                let Some(given) = given(&element) else { return false };
                (self.tell)(act, given);
                return true;
            }
            at = element.parent_element().filter(|_| element != self.root);
        }
        false
    }

    fn changed(&self, target: &Element) {
        self.state.borrow_mut().acts.touch(target);
        self.ask(target, On::Change, |element| {
            Some(match element.get_attribute("type").as_deref() {
                Some("checkbox" | "radio") => Given::On(value::flag(element, "checked")),
                None if element.tag_name() == "SELECT" => Given::Place(value::text(element).parse().ok()?),
                _ => Given::Text(value::text(element)),
            })
        });
        self.ask(target, On::Commit, |element| Some(Given::Text(value::text(element))));
    }

    fn key(&self, target: &Element, event: &KeyboardEvent) {
        let (key, size) = (event.key(), if event.shift_key() { 5 } else { 1 });
        let done = match key.as_str() {
            "Escape" => {
                let was = self.state.borrow().asks(target, On::Commit);
                if was.is_some()
                    && let Some(text) = self.state.borrow().acts.text(target)
                {
                    value::put(target, &value::Holds::Text(text));
                }
                let done = self.ask(target, On::Escape, |_| Some(Given::Nothing));
                if done {
                    event.stop_propagation();
                }
                false
            }
            "ArrowUp" | "ArrowDown" if self.state.borrow().asks(target, On::Step).is_some() => {
                let steps = if key == "ArrowUp" { size } else { -size };
                self.state.borrow_mut().acts.touch(target);
                self.ask(target, On::Step, |_| Some(Given::Steps(steps)))
            }
            key => match Given::of_grip_key(key, event.shift_key()) {
                Some(given) => self.ask(target, On::Grip, |_| Some(given.clone())),
                None => false,
            },
        };
        if done {
            event.prevent_default();
        }
    }

    fn take(&self, target: &Element, event: &PointerEvent) {
        let grip = target.closest("g.grip").ok().flatten().filter(|_| event.button() == 0);
        let Some(grip) = grip.filter(|grip| self.state.borrow().asks(grip, On::Grip).is_some()) else {
            return;
        };
        let (Some((x, y)), Some(middle)) = (point(&grip, event), middle(&grip)) else { return };
        element::capture_pointer(event);
        *self.held.borrow_mut() = Some((grip, (middle.0 - x, middle.1 - y)));
    }

    fn drag(&self, event: &PointerEvent) {
        let held = self.held.borrow().clone();
        if let Some((grip, (right, down))) = held
            && let Some((x, y)) = point(&grip, event)
        {
            self.ask(&grip, On::Grip, |_| Some(Given::Point(x + right, y + down)));
        }
    }

    fn drop_grip(&self) {
        let held = self.held.borrow_mut().take();
        if let Some((grip, _)) = held {
            self.ask(&grip, On::Grip, |_| Some(Given::Released));
        }
    }

    fn measure(&self) {
        // A width that is told can lead to another round at once.
        if self.measuring.replace(true) {
            return;
        }
        let widths = self.state.borrow_mut().acts.widths();
        for (act, width) in widths {
            (self.tell)(act, Given::Width(width));
        }
        self.measuring.set(false);
    }
}

/// Where the pointer is, in the units of the picture around the grip.
fn point(grip: &Element, event: &PointerEvent) -> Option<(f64, f64)> {
    let picture = grip.closest("svg").ok()??;
    let numbers = picture.get_attribute("viewBox")?;
    let mut numbers = numbers.split(' ').skip(2).map(js_sys::parse_float);
    let view_box = ViewBox { width: numbers.next()?, height: numbers.next()? };
    let frame = element::frame(&picture);
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    view_box.locate(x - frame.left, y - frame.top, frame.width, frame.height)
}

/// Where the grip stands: its dot begins there (`M12 34h.01`).
fn middle(grip: &Element) -> Option<(f64, f64)> {
    let dot = grip.first_element_child()?.get_attribute("d")?;
    let (x, y) = dot.strip_prefix('M')?.strip_suffix("h.01")?.split_once(' ')?;
    Some((js_sys::parse_float(x), js_sys::parse_float(y)))
}
