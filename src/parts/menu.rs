//! A menu: a button that opens a list of actions.
use leptos::{
    ev::{FocusEvent, KeyboardEvent},
    html,
    prelude::*,
};

use super::draw::{Draw, redrawn, when};
use super::live::{Live, LiveCell};
use super::{
    button::ButtonKind,
    glyph::{Glyph, Icon},
};
pub use crate::markup::MenuItem;
use crate::{markup::manners::step, web::element};

/// A button that opens a list of actions. Arrow keys move, Esc and a click elsewhere close.
#[component]
pub fn Menu(
    /// What the list is about.
    #[prop(into)]
    label: Live<String>,
    /// How loud the button is.
    #[prop(optional)]
    kind: ButtonKind,
    /// A sign before the label; for [`ButtonKind::Icon`] instead of it.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// The actions, in order.
    #[prop(into)]
    items: Live<Vec<MenuItem>>,
    /// The action at this place was chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    let list = Unfolded { root, open: LiveCell::new(false), at: LiveCell::new(0) };
    let alone = kind == ButtonKind::Icon;
    let entry = move |(index, item): (usize, MenuItem)| {
        let choose = move |_| {
            list.close();
            on_choose.run(index);
        };
        view! {
            <li role="none">
                <button type="button" role="menuitem" tabindex="-1" disabled=item.disabled on:click=choose>
                    <span>{item.label}</span>
                    <small>{item.hint}</small>
                </button>
            </li>
        }
    };
    let entries = move || items.get().into_iter().enumerate().map(entry).draw();
    view! {
        <div class="menu" node_ref=root on:focusout=move |event| list.left(&event) on:keydown=move |event| list.key(&event)>
            <button
                type="button"
                class="button"
                data-kind=kind.name()
                aria-haspopup="menu"
                aria-expanded=move || list.open.get().to_string()
                aria-label=move || alone.then(|| label.get())
                title=move || alone.then(|| label.get())
                on:click=move |_| list.toggle()
            >
                {glyph.map(|glyph| view! { <Icon glyph/> }).draw()}
                {(!alone).then(|| view! { <span>{label}</span> <Icon glyph=Glyph::Down/> }).draw()}
            </button>
            {when(list.open, move || view! {
                <ul role="menu" aria-label=label>{redrawn(entries)}</ul>
            })}
        </div>
    }
}

const ITEM: &str = "[role=menuitem]:not(:disabled)";

#[derive(Clone, Copy)]
struct Unfolded {
    root: NodeRef<html::Div>,
    open: LiveCell<bool>,
    at: LiveCell<usize>,
}

impl Unfolded {
    fn toggle(self) {
        if self.open.get_untracked() {
            return self.close();
        }
        self.open.set(true);
        request_animation_frame(move || self.go(0));
    }

    fn close(self) {
        self.open.set(false);
        if let Some(root) = self.root.get_untracked() {
            element::focus_nth(&root, "button", 0);
        }
    }

    fn go(self, index: usize) {
        self.at.set(index);
        if let Some(root) = self.root.get_untracked() {
            element::focus_nth(&root, ITEM, index);
        }
    }

    fn left(self, event: &FocusEvent) {
        let stays =
            self.root.get_untracked().is_some_and(|root| element::holds(&root, event.related_target()));
        if !stays {
            self.open.set(false);
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let key = event.key();
        if !self.open.get_untracked() {
            if key == "ArrowDown" {
                event.prevent_default();
                self.toggle();
            }
            return;
        }
        if key == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            return self.close();
        }
        let n = self.root.get_untracked().map_or(0, |root| element::count(&root, ITEM));
        if let Some(next) = step(&key, self.at.get_untracked(), n) {
            event.prevent_default();
            self.go(next);
        }
    }
}
