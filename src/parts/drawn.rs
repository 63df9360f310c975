//! A tree composed elsewhere, painted in its place, with the parts that live here.
use leptos::{html, mount::mount_to, prelude::*};

use super::{
    live::{Live, LiveCell},
    menu::Menu,
    table::{TableOf, VirtualTable},
};
use crate::{
    domain::Shared,
    markup::{Given, MenuView, Node, Part},
    web::{
        self,
        element::HtmlElement,
        paint::{self, Painter},
    },
};

/// A painted tree.
#[component]
pub fn Drawn<T, A>(
    /// What holds the tree.
    held: Live<T>,
    /// The tree in it.
    tree: fn(&T) -> &[Node<A>],
    /// Something of it was touched.
    on_act: Callback<(A, Given)>,
) -> impl IntoView
where
    T: 'static,
    A: paint::Act + Send + Sync,
{
    let place = NodeRef::<html::Div>::new();
    // Pieces appear one after another, each in a task of its own, so that the page never stands still for long.
    let stage = LiveCell::new(1_usize);
    let painter = StoredValue::new_local(None::<Painter<A>>);
    // What an effect makes goes when it runs again; parts stay.
    let owner = Owner::current().unwrap_or_default();
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        let owner = owner.clone();
        painter.update_value(|painter| {
            if painter.is_none() {
                let make = std::rc::Rc::new(move |root: &HtmlElement, part: &Part, act: &A| {
                    let own = owner.child();
                    let mut update = own.with(|| living(root, part, act, on_act));
                    Box::new(move |part: &Part, act: &A| {
                        let _ = &own;
                        update(part, act);
                    }) as paint::PartUpdate<A>
                });
                *painter = Painter::new(&place, make, move |act, given| on_act.run((act, given))).ok();
            }
            if let Some(painter) = painter {
                // A browser that refuses to make an element has no page to show either.
                let more = held.with(|held| {
                    let (whole, stage) = (tree(held), stage.get());
                    drop(painter.paint(&whole[..stage.min(whole.len())]));
                    stage < whole.len()
                });
                match more {
                    true => {
                        let _ = place.set_attribute("aria-busy", "true");
                        advance(stage);
                    }
                    false => drop(place.remove_attribute("aria-busy")),
                }
            }
        });
        // Only now: a width that is told leads to another tree.
        request_animation_frame(move || {
            painter.try_with_value(|painter| painter.as_ref().map(Painter::measure));
        });
    });
    on_cleanup(move || drop(painter.try_update_value(Option::take)));
    view! { <div class="part" node_ref=place></div> }
}

/// Lets the next piece appear once the browser has laid out and shown this one; a page that is gone by then is left
/// alone.
fn advance(stage: LiveCell<usize>) {
    let next = stage.get_untracked() + 1;
    request_animation_frame(move || {
        web::page::Timer::new(0, move || stage.set_if_there(next)).forget();
    });
}

/// Makes a part; it lives until what is given back is dropped.
fn living<A>(root: &HtmlElement, part: &Part, act: &A, on_act: Callback<(A, Given)>) -> paint::PartUpdate<A>
where
    A: paint::Act + Send + Sync,
{
    let (cell, asks) = (LiveCell::new(Shared::new(part.clone())), StoredValue::new(act.clone()));
    let tell = Callback::new(move |given: Given| on_act.run((asks.get_value(), given)));
    let is_table = matches!(part, Part::Table(_));
    let mounted = mount_to(root.clone(), move || match is_table {
        true => view! { <VirtualTable table=TableOf(cell) tell/> }.into_any(),
        false => view! { <PaintedMenu menu=Live::new(move || menu(cell)) tell/> }.into_any(),
    });
    Box::new(move |part, act| {
        let _ = &mounted;
        asks.set_value(act.clone());
        cell.set(Shared::new(part.clone()));
    })
}

fn menu(cell: LiveCell<Shared<Part>>) -> MenuView {
    cell.with(|part| match &**part {
        Part::Menu(menu) => menu.clone(),
        Part::Table(_) => MenuView::default(),
    })
}

#[component]
fn PaintedMenu(menu: Live<MenuView>, tell: Callback<Given>) -> impl IntoView {
    let MenuView { kind, glyph, .. } = menu.get_untracked();
    let label = Live::new(move || menu.with(|menu| menu.label.clone()));
    let items = Live::new(move || menu.with(|menu| menu.items.clone()));
    let choose = Callback::new(move |place: usize| tell.run(Given::Place(place as u32)));
    match glyph {
        Some(glyph) => view! { <Menu label kind glyph items on_choose=choose/> }.into_any(),
        None => view! { <Menu label kind items on_choose=choose/> }.into_any(),
    }
}
